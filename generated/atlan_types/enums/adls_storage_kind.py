# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration ADLSStorageKind."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class ADLSStorageKind(OpenEnum):
    """Values of the type ADLSStorageKind."""

    BLOB_STORAGE = "BlobStorage"
    BLOCK_BLOB_STORAGE = "BlockBlobStorage"
    FILE_STORAGE = "FileStorage"
    STORAGE = "Storage"
    STORAGE_V2 = "StorageV2"
