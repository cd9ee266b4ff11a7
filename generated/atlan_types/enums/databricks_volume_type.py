# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration DatabricksVolumeType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DatabricksVolumeType(OpenEnum):
    """Values of the type DatabricksVolumeType."""

    MANAGED = "MANAGED"
    EXTERNAL = "EXTERNAL"
