# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration DataQualityRuleTemplateType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DataQualityRuleTemplateType(OpenEnum):
    """Values of the type DataQualityRuleTemplateType."""

    BLANK_COUNT = "BLANK_COUNT"
    BLANK_PERCENTAGE = "BLANK_PERCENTAGE"
    NULL_COUNT = "NULL_COUNT"
    NULL_PERCENTAGE = "NULL_PERCENTAGE"
    FRESHNESS = "FRESHNESS"
    AVERAGE = "AVERAGE"
    MAX_VALUE = "MAX_VALUE"
    MIN_VALUE = "MIN_VALUE"
    STANDARD_DEVIATION = "STANDARD_DEVIATION"
    DUPLICATE_COUNT = "DUPLICATE_COUNT"
    UNIQUE_COUNT = "UNIQUE_COUNT"
    ROW_COUNT = "ROW_COUNT"
    CUSTOM_SQL = "Custom SQL"
    REGEX_MATCH = "REGEX_MATCH"
    VALID_STRING_VALUES = "VALID_STRING_VALUES"
    VALID_STRING_VALUES_REFERENCE = "VALID_STRING_VALUES_REFERENCE"
    STRING_LENGTH = "STRING_LENGTH"
    RECON_ROW_COUNT = "RECON_ROW_COUNT"
    RECON_AVERAGE = "RECON_AVERAGE"
    RECON_SUM = "RECON_SUM"
    RECON_DUPLICATE_COUNT = "RECON_DUPLICATE_COUNT"
    RECON_UNIQUE_COUNT = "RECON_UNIQUE_COUNT"
