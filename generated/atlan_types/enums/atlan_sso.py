# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration AtlanSSO."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AtlanSSO(OpenEnum):
    """Values of the type AtlanSSO."""

    GOOGLE = "google"
    AZURE_AD = "azure"
    OKTA = "okta"
    JUMPCLOUD = "jumpcloud"
    ONELOGIN = "onelogin"
