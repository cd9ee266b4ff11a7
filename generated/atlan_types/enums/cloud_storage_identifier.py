# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration CloudStorageIdentifier."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class CloudStorageIdentifier(OpenEnum):
    """Values of the type CloudStorageIdentifier."""

    S3 = "amazonaws.com"
    GCS = "storage.googleapis.com"
    AZURE_BLOB = "blob.core.windows.net"
