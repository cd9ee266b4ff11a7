# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration TypeDefAction."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class TypeDefAction(OpenEnum):
    """Values of the type TypeDefAction."""

    CREATE = "type-create"
    READ = "type-read"
    UPDATE = "type-update"
    DELETE = "type-delete"
    ADD_LABEL = "entity-add-label"
    REMOVE_LABEL = "entity-remove-label"
    ADD_RELATIONSHIP = "add-relationship"
    UPDATE_RELATIONSHIP = "update-relationship"
    REMOVE_RELATIONSHIP = "remove-relationship"
