"""What examples of types find in the tenant: a table, and the rules about its quality."""

from __future__ import annotations

from typing import Any

from atlan.model.assets import Column, DataQualityRule, DataQualityRuleTemplate, Table
from atlan.model.enums import (
    DataQualityDimension,
    DataQualityRuleAlertPriority,
    DataQualityRuleTemplateType,
)

ORDERS = "default/snowflake/1700000000/sales/main/orders"
DIMENSIONS = {
    "ROW_COUNT": DataQualityDimension.VOLUME,
    "NULL_COUNT": DataQualityDimension.COMPLETENESS,
    "Custom SQL": None,
}
"""Of the templates of rules, which Atlan brings along."""


def furnish(client: Any) -> None:
    table = Table(name="orders", qualified_name=ORDERS)
    column = Column(name="customer", qualified_name=f"{ORDERS}/customer")
    client.asset.save([table, column, *map(template, DIMENSIONS)])
    rule = DataQualityRule.table_level_rule_creator(
        client=client,
        rule_type=DataQualityRuleTemplateType.ROW_COUNT,
        asset=Table.ref_by_qualified_name(ORDERS),
        threshold_value=1,
        alert_priority=DataQualityRuleAlertPriority.NORMAL,
    )
    rule.qualified_name = f"{ORDERS}/rule/1f0e"
    client.asset.save(rule)


def template(name: str) -> DataQualityRuleTemplate:
    made = DataQualityRuleTemplate(name=name, qualified_name=f"default/rules/{name}")
    made.dq_rule_template_dimension = DIMENSIONS[name]
    made.dq_rule_template_config = {}
    return made
