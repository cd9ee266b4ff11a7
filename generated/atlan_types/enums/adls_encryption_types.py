# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration ADLSEncryptionTypes."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class ADLSEncryptionTypes(OpenEnum):
    """Values of the type ADLSEncryptionTypes."""

    MICROSOFT_STORAGE = "Microsoft.Storage"
    MICROSOFT_KEYVAULT = "Microsoft.Keyvault"
