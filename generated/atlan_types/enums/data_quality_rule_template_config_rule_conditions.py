# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration DataQualityRuleTemplateConfigRuleConditions."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DataQualityRuleTemplateConfigRuleConditions(OpenEnum):
    """Values of the type DataQualityRuleTemplateConfigRuleConditions."""

    STRING_LENGTH_BETWEEN = "STRING_LENGTH_BETWEEN"
    STRING_LENGTH_EQUALS = "STRING_LENGTH_EQUALS"
    STRING_LENGTH_GREATER_THAN = "STRING_LENGTH_GREATER_THAN"
    STRING_LENGTH_LESS_THAN = "STRING_LENGTH_LESS_THAN"
    STRING_LENGTH_GREATER_THAN_EQUALS = "STRING_LENGTH_GREATER_THAN_EQUALS"
    STRING_LENGTH_LESS_THAN_EQUALS = "STRING_LENGTH_LESS_THAN_EQUALS"
    REGEX_MATCH = "REGEX_MATCH"
    REGEX_NOT_MATCH = "REGEX_NOT_MATCH"
    IN_LIST = "IN_LIST"
    NOT_IN_LIST = "NOT_IN_LIST"
    IN_LIST_REFERENCE = "IN_LIST_REFERENCE"
    ROW_COUNT_RECON = "ROW_COUNT_RECON"
    AVERAGE_RECON = "AVERAGE_RECON"
    SUM_RECON = "SUM_RECON"
    DUPLICATE_COUNT_RECON = "DUPLICATE_COUNT_RECON"
    UNIQUE_COUNT_RECON = "UNIQUE_COUNT_RECON"
