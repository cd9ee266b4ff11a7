# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration PersonaGlossaryAction."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class PersonaGlossaryAction(OpenEnum):
    """Values of the type PersonaGlossaryAction."""

    CREATE = "persona-glossary-create"
    READ = "persona-glossary-read"
    UPDATE = "persona-glossary-update"
    DELETE = "persona-glossary-delete"
    UPDATE_CUSTOM_METADATA = "persona-glossary-update-custom-metadata"
    ADD_ATLAN_TAG = "persona-glossary-add-classifications"
    UPDATE_ATLAN_TAG = "persona-glossary-update-classifications"
    REMOVE_ATLAN_TAG = "persona-glossary-delete-classifications"
