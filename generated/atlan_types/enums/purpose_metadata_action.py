# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration PurposeMetadataAction."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class PurposeMetadataAction(OpenEnum):
    """Values of the type PurposeMetadataAction."""

    CREATE = "entity-create"
    READ = "entity-read"
    UPDATE = "entity-update"
    DELETE = "entity-delete"
    UPDATE_CUSTOM_METADATA = "entity-update-business-metadata"
    ADD_ATLAN_TAG = "entity-add-classification"
    READ_ATLAN_TAG = "entity-read-classification"
    UPDATE_ATLAN_TAG = "entity-update-classification"
    REMOVE_ATLAN_TAG = "entity-remove-classification"
    ATTACH_TERMS = "purpose-add-terms"
    DETACH_TERMS = "purpose-remove-terms"
