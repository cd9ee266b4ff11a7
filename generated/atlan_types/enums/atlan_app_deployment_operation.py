# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AtlanAppDeploymentOperation."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AtlanAppDeploymentOperation(OpenEnum):
    """Values of the type AtlanAppDeploymentOperation."""

    INSTALL = "INSTALL"
    UPGRADE = "UPGRADE"
    DOWNGRADE = "DOWNGRADE"
    UNINSTALL = "UNINSTALL"
