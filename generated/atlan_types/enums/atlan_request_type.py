# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration AtlanRequestType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AtlanRequestType(OpenEnum):
    """Values of the type AtlanRequestType."""

    ATTRIBUTE = "attribute"
    CUSTOM_METADATA = "bm_attribute"
    TERM_LINK = "term_link"
    ATLAN_TAG = "attach_classification"
    CREATE_TYPEDEF = "create_typedef"
    CREATE_GLOSSARY = "create_glossary"
    CREATE_CATEGORY = "create_category"
    CREATE_TERM = "create_term"
    PERSONA_ACCESS = "persona_access"
    PURPOSE_POLICY_ACCESS = "purpose_policy_access"
