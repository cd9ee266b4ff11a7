# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration PersonaMetadataAction."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class PersonaMetadataAction(OpenEnum):
    """Values of the type PersonaMetadataAction."""

    CREATE = "persona-api-create"
    READ = "persona-asset-read"
    UPDATE = "persona-asset-update"
    DELETE = "persona-api-delete"
    UPDATE_CUSTOM_METADATA = "persona-business-update-metadata"
    ADD_ATLAN_TAG = "persona-entity-add-classification"
    UPDATE_ATLAN_TAG = "persona-entity-update-classification"
    REMOVE_ATLAN_TAG = "persona-entity-remove-classification"
    ATTACH_TERMS = "persona-add-terms"
    DETACH_TERMS = "persona-remove-terms"
    DQ_CREATE = "persona-dq-create"
    DQ_READ = "persona-dq-read"
    DQ_UPDATE = "persona-dq-update"
    DQ_DELETE = "persona-dq-delete"
