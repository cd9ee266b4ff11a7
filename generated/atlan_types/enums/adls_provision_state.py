# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration ADLSProvisionState."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class ADLSProvisionState(OpenEnum):
    """Values of the type ADLSProvisionState."""

    CREATING = "Creating"
    RESOLVING_DNS = "ResolvingDNS"
    SUCCEEDED = "Succeeded"
