"""Data quality rules, their conditions, and the templates that say what they may be."""

from __future__ import annotations

import asyncio
import json
import re
from types import SimpleNamespace
from typing import Any

import pytest

from atlan.errors import InvalidRequestError, NotFoundError
from atlan.model.assets import Column, DataQualityRule, DataQualityRuleTemplate, Table
from atlan.model.dq_rule_conditions import DQCondition, DQRuleConditionsBuilder
from atlan.model.dq_rule_template import DQRuleTemplate
from atlan.model.enums import (
    DataQualityDimension,
    DataQualityRuleAlertPriority,
    DataQualityRuleCustomSQLReturnType,
    DataQualityRuleTemplateConfigRuleConditions,
    DataQualityRuleTemplateType,
    DataQualityRuleThresholdCompareOperator,
    DataQualityRuleThresholdUnit,
)

from .clients import AsyncClient, Client

Conditions = DataQualityRuleTemplateConfigRuleConditions
Kind = DataQualityRuleTemplateType
Operator = DataQualityRuleThresholdCompareOperator
ORDERS = "default/snowflake/1/sales/main/orders"
TABLE = Table.from_dict({"typeName": "Table", "guid": "t1", "attributes": {"qualifiedName": ORDERS}})
COLUMN = Column.ref_by_qualified_name(f"{ORDERS}/id")
LENGTH = DQRuleConditionsBuilder().add_condition(Conditions.STRING_LENGTH_EQUALS, value=5).build()
FILTER_COLUMN = "assetDQRowScopeFilterColumnQualifiedName"
UUID = r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"

TEMPLATES = [
    DQRuleTemplate(
        "NULL_COUNT",
        "t/null",
        dimension="completeness",
        default_operator="GT",
        operators=("GT", "LTE"),
        default_unit="ABSOLUTE",
    ),
    DQRuleTemplate("STRING_LENGTH", "t/length", conditions=("STRING_LENGTH_EQUALS",), filters_rows=True),
    DQRuleTemplate("RECON_ROW_COUNT", "t/recon", conditions=("ROW_COUNT_RECON",), filters_rows=True),
    DQRuleTemplate("Custom SQL", "t/sql"),
    DQRuleTemplate("FRESHNESS", "t/fresh", default_unit="DAYS"),
]


class Search:
    """An asset client that finds what a test says, and remembers the requests."""

    def __init__(self, *found: Any) -> None:
        self.found = list(found)
        self.requests: list[dict[str, Any]] = []

    def search(self, criteria: Any, bulk: bool = False) -> Any:
        self.requests.append(criteria.to_dict())
        return SimpleNamespace(count=len(self.found), aggregations=None, current_page=lambda: self.found)


def parts(*found: Any) -> dict[str, Any]:
    known = {template.name: template for template in TEMPLATES}
    return {
        "dq_template_config_cache": SimpleNamespace(get_template_config=known.get),
        "asset": Search(*found),
    }


def client(*found: Any) -> Any:
    return Client(**parts(*found))


def filtered(name: str, column: str | None) -> Table:
    attributes = {"qualifiedName": name, FILTER_COLUMN: column}
    return Table.from_dict({"typeName": "Table", "guid": "x", "attributes": attributes})


def table_rule(kind: Kind, **more: Any) -> dict[str, Any]:
    more.setdefault("client", client())
    rule = DataQualityRule.table_level_rule_creator(
        rule_type=kind,
        asset=TABLE,
        threshold_value=5,
        alert_priority=DataQualityRuleAlertPriority.URGENT,
        **more,
    )
    return dict(rule.to_wire()["attributes"])


class TestRuleOfTable:
    def test_all_by_default(self) -> None:
        attributes = table_rule(Kind.NULL_COUNT)
        assert re.fullmatch(f"{ORDERS}/rule/{UUID}", attributes.pop("qualifiedName"))
        assert attributes == {
            "name": "",
            "dqRuleBaseDatasetQualifiedName": ORDERS,
            "dqRuleBaseDataset": {"typeName": "Table", "guid": "t1"},
            "dqRuleAlertPriority": "URGENT",
            "dqRuleStatus": "ACTIVE",
            "dqRuleSourceSyncStatus": "IN_PROGRESS",
            "dqRuleDimension": "completeness",
            "dqRuleTemplateName": "NULL_COUNT",
            "dqRuleTemplate": {
                "typeName": "DataQualityRuleTemplate",
                "uniqueAttributes": {"qualifiedName": "t/null"},
            },
            "dqRuleRowScopeFilteringEnabled": False,
            "dqRuleConfigArguments": {
                "dqRuleThresholdObject": {
                    "dqRuleThresholdCompareOperator": "GT",
                    "dqRuleThresholdValue": 5,
                    "dqRuleThresholdUnit": "ABSOLUTE",
                }
            },
        }

    def test_operator_that_nobody_names(self) -> None:
        threshold = table_rule(Kind.FRESHNESS)["dqRuleConfigArguments"]["dqRuleThresholdObject"]
        assert threshold["dqRuleThresholdCompareOperator"] == "LTE"

    def test_given_wins(self) -> None:
        attributes = table_rule(
            Kind.NULL_COUNT,
            threshold_compare_operator=Operator.LESS_THAN_EQUAL,
            threshold_unit=DataQualityRuleThresholdUnit.PERCENTAGE,
        )
        threshold = attributes["dqRuleConfigArguments"]["dqRuleThresholdObject"]
        assert threshold["dqRuleThresholdCompareOperator"] == "LTE"
        assert threshold["dqRuleThresholdUnit"] == "PERCENTAGE"

    def test_conditions(self) -> None:
        attributes = table_rule(Kind.STRING_LENGTH, rule_conditions=LENGTH)
        arguments = attributes["dqRuleConfigArguments"]
        assert arguments["dqRuleConfigRuleConditions"] == LENGTH
        assert arguments["dqRuleThresholdObject"]["dqRuleThresholdCompareOperator"] == "EQ"

    def test_rows(self) -> None:
        asked = client(filtered(ORDERS, "c"))
        attributes = table_rule(Kind.STRING_LENGTH, client=asked, row_scope_filtering_enabled=True)
        assert attributes["dqRuleRowScopeFilteringEnabled"] is True
        [request] = asked.asset.requests
        assert request["attributes"] == [FILTER_COLUMN]
        assert {"terms": {"qualifiedName": [ORDERS]}} in request["dsl"]["query"]["bool"]["filter"]

    def test_rows_of_two_tables(self) -> None:
        target = f"{ORDERS}_copy"
        recon = DQRuleConditionsBuilder().add_condition(Conditions.ROW_COUNT_RECON, target_table=target)
        arguments: dict[str, Any] = {
            "rule_conditions": recon.build(),
            "row_scope_filtering_enabled": True,
        }
        both = client(filtered(ORDERS, "c"), filtered(target, "d"))
        assert table_rule(Kind.RECON_ROW_COUNT, client=both, **arguments)
        assert len(both.asset.requests) == 1
        one = client(filtered(ORDERS, "c"), filtered(target, None))
        with pytest.raises(InvalidRequestError, match=f"400-075.*{target}"):
            table_rule(Kind.RECON_ROW_COUNT, client=one, **arguments)

    @pytest.mark.parametrize(
        ("kind", "arguments", "code"),
        [
            (Kind.AVERAGE, {}, "404-029"),
            (Kind.NULL_COUNT, {"rule_conditions": LENGTH, "row_scope_filtering_enabled": True}, "400-073"),
            (Kind.NULL_COUNT, {"row_scope_filtering_enabled": True}, "400-073"),
            (
                Kind.STRING_LENGTH,
                {"row_scope_filtering_enabled": True, "rule_conditions": "nonsense"},
                "400-075",
            ),
            (Kind.STRING_LENGTH, {"rule_conditions": "nonsense"}, "400-074"),
            (Kind.STRING_LENGTH, {"rule_conditions": '{"conditions":[]}'}, "400-074"),
            (Kind.STRING_LENGTH, {"rule_conditions": '{"conditions":[{"type":"REGEX_MATCH"}]}'}, "400-074"),
            (
                Kind.STRING_LENGTH,
                {"rule_conditions": LENGTH, "threshold_compare_operator": Operator.GREATER_THAN},
                "400-051",
            ),
            (Kind.NULL_COUNT, {"threshold_compare_operator": Operator.EQUAL}, "400-051"),
        ],
    )
    def test_what_the_template_does_not_allow(self, kind: Kind, arguments: dict[str, Any], code: str) -> None:
        with pytest.raises((InvalidRequestError, NotFoundError), match=f"ATLAN-PYTHON-{code}"):
            table_rule(kind, **arguments)

    def test_two_conditions(self) -> None:
        builder = DQRuleConditionsBuilder()
        two = builder.add_condition("STRING_LENGTH_EQUALS", 1).add_condition("STRING_LENGTH_EQUALS", 2)
        with pytest.raises(InvalidRequestError, match="exactly one condition, not 2"):
            table_rule(Kind.STRING_LENGTH, rule_conditions=two.build())

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ({"client": None, "rule_type": None}, r"^client is required"),
            ({"rule_type": None, "asset": None}, r"^rule_type is required"),
            ({"asset": None}, r"^asset is required"),
            ({"threshold_value": None, "alert_priority": None}, r"^threshold_value is required"),
            ({"alert_priority": None}, r"^alert_priority is required"),
            ({"rule_type": "GUESS"}, r"^rule_type must be a DataQualityRuleTemplateType"),
            ({"asset": Table.ref_by_guid("t1")}, r"^asset must have a qualified_name"),
            ({"threshold_value": "5"}, r"^threshold_value must be a number"),
            ({"alert_priority": "HIGH"}, r"^alert_priority must be a"),
        ],
    )
    def test_errors(self, arguments: dict[str, Any], message: str) -> None:
        good = {
            "client": client(),
            "rule_type": "NULL_COUNT",
            "asset": TABLE,
            "threshold_value": 0,
            "alert_priority": "LOW",
        }
        with pytest.raises(ValueError, match=message):
            DataQualityRule.table_level_rule_creator(**{**good, **arguments})


def test_there_are_several_creators() -> None:
    make: Any = DataQualityRule
    with pytest.raises(NotImplementedError, match="call table_level_rule_creator"):
        make.creator(name="r")


def test_rule_of_column() -> None:
    async def make() -> DataQualityRule:
        later: Any = AsyncClient(**parts())
        return await DataQualityRule.column_level_rule_creator_async(
            client=later,
            rule_type=Kind.NULL_COUNT,
            asset=TABLE,
            column=COLUMN,
            threshold_value=0.5,
            alert_priority=DataQualityRuleAlertPriority.LOW,
        )

    attributes = asyncio.run(make()).to_wire()["attributes"]
    assert attributes["dqRuleBaseColumnQualifiedName"] == f"{ORDERS}/id"
    assert attributes["dqRuleBaseColumn"] == {
        "typeName": "Column",
        "uniqueAttributes": {"qualifiedName": f"{ORDERS}/id"},
    }
    assert attributes["dqRuleConfigArguments"]["dqRuleThresholdObject"]["dqRuleThresholdValue"] == 0.5


class TestRuleOfSql:
    GOOD: dict[str, Any] = {
        "rule_name": "No orphans",
        "asset": TABLE,
        "custom_sql": "select 1",
        "threshold_compare_operator": Operator.EQUAL,
        "threshold_value": 0,
        "alert_priority": DataQualityRuleAlertPriority.NORMAL,
        "dimension": DataQualityDimension.CONSISTENCY,
    }

    def test_creator(self) -> None:
        rule = DataQualityRule.custom_sql_creator(client=client(), **self.GOOD)
        attributes = rule.to_wire()["attributes"]
        assert re.fullmatch(f"{ORDERS}/rule/{UUID}", attributes.pop("qualifiedName"))
        assert attributes == {
            "name": "",
            "displayName": "No orphans",
            "dqRuleBaseDatasetQualifiedName": ORDERS,
            "dqRuleBaseDataset": {"typeName": "Table", "guid": "t1"},
            "dqRuleAlertPriority": "NORMAL",
            "dqRuleStatus": "ACTIVE",
            "dqRuleSourceSyncStatus": "IN_PROGRESS",
            "dqRuleCustomSQL": "select 1",
            "dqRuleDimension": "consistency",
            "dqRuleTemplateName": "Custom SQL",
            "dqRuleTemplate": {
                "typeName": "DataQualityRuleTemplate",
                "uniqueAttributes": {"qualifiedName": "t/sql"},
            },
            "dqRuleRowScopeFilteringEnabled": False,
            "dqRuleConfigArguments": {
                "dqRuleThresholdObject": {
                    "dqRuleThresholdCompareOperator": "EQ",
                    "dqRuleThresholdValue": 0,
                }
            },
        }

    def test_options(self) -> None:
        rule = DataQualityRule.custom_sql_creator(
            client=client(),
            **self.GOOD,
            custom_sql_return_type=DataQualityRuleCustomSQLReturnType.NUMERIC_VALUE,
            description="Every order has a customer.",
        )
        assert rule.dq_rule_custom_s_q_l_return_type is DataQualityRuleCustomSQLReturnType.NUMERIC_VALUE
        assert rule.user_description == "Every order has a customer."

    def test_tenant_without_template(self) -> None:
        nothing: Any = Client(
            dq_template_config_cache=SimpleNamespace(get_template_config=lambda name: None), asset=Search()
        )
        with pytest.raises(NotFoundError, match=r"404-029.*Custom SQL"):
            DataQualityRule.custom_sql_creator(client=nothing, **self.GOOD)

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ({"rule_name": " ", "asset": None}, r"^rule_name must not be blank"),
            ({"asset": None, "custom_sql": ""}, r"^asset is required"),
            ({"custom_sql": "", "dimension": None}, r"^dimension is required"),
            ({"custom_sql": ""}, r"^custom_sql must not be blank"),
            ({"dimension": "beauty"}, r"^dimension must be a DataQualityDimension"),
        ],
    )
    def test_errors(self, arguments: dict[str, Any], message: str) -> None:
        with pytest.raises(ValueError, match=message):
            DataQualityRule.custom_sql_creator(client=client(), **{**self.GOOD, **arguments})


class TestUpdater:
    NAME = f"{ORDERS}/rule/r1"

    def stored(self, template: str = "NULL_COUNT", **more: Any) -> DataQualityRule:
        attributes: dict[str, Any] = {
            "name": "Nulls of id",
            "qualifiedName": self.NAME,
            "dqRuleTemplateName": template,
            "dqRuleBaseDatasetQualifiedName": ORDERS,
            "dqRuleBaseDataset": {"typeName": "Table", "guid": "t1", "attributes": {"name": "orders"}},
            "dqRuleAlertPriority": "LOW",
            "dqRuleDimension": "completeness",
            "dqRuleRowScopeFilteringEnabled": False,
            "dqRuleConfigArguments": {
                "typeName": "DataQualityRuleConfigArguments",
                "attributes": {
                    "dqRuleThresholdObject": {
                        "typeName": "DataQualityRuleThresholdObject",
                        "attributes": {
                            "dqRuleThresholdCompareOperator": "LTE",
                            "dqRuleThresholdValue": 7.0,
                            "dqRuleThresholdUnit": "PERCENTAGE",
                        },
                    }
                },
            },
            **more,
        }
        return DataQualityRule.from_dict(
            {"typeName": "DataQualityRule", "guid": "r", "attributes": attributes}
        )

    def changed(self, rule: DataQualityRule, **arguments: Any) -> dict[str, Any]:
        made = DataQualityRule.updater(client(rule), self.NAME, **arguments)
        return dict(made.to_wire()["attributes"])

    def threshold(self, attributes: dict[str, Any]) -> dict[str, Any]:
        return dict(attributes["dqRuleConfigArguments"]["dqRuleThresholdObject"])

    def test_nothing_given_changes_nothing(self) -> None:
        assert self.changed(self.stored()) == {
            "qualifiedName": self.NAME,
            "name": "",
            "dqRuleBaseDatasetQualifiedName": ORDERS,
            "dqRuleBaseDataset": {"typeName": "Table", "guid": "t1"},
            "dqRuleAlertPriority": "LOW",
            "dqRuleDimension": "completeness",
            "dqRuleTemplateName": "NULL_COUNT",
            "dqRuleTemplate": {
                "typeName": "DataQualityRuleTemplate",
                "uniqueAttributes": {"qualifiedName": "t/null"},
            },
            "dqRuleRowScopeFilteringEnabled": False,
            "dqRuleConfigArguments": {
                "dqRuleThresholdObject": {
                    "dqRuleThresholdCompareOperator": "LTE",
                    "dqRuleThresholdValue": 7.0,
                    "dqRuleThresholdUnit": "PERCENTAGE",
                }
            },
        }

    def test_zero_is_a_threshold(self) -> None:
        changed = self.changed(self.stored(), threshold_value=0)
        assert self.threshold(changed)["dqRuleThresholdValue"] == 0

    def test_given_wins(self) -> None:
        changed = self.changed(
            self.stored(),
            threshold_compare_operator=Operator.GREATER_THAN,
            threshold_unit=DataQualityRuleThresholdUnit.ABSOLUTE,
            alert_priority=DataQualityRuleAlertPriority.URGENT,
            dimension=DataQualityDimension.VALIDITY,
        )
        assert self.threshold(changed)["dqRuleThresholdCompareOperator"] == "GT"
        assert self.threshold(changed)["dqRuleThresholdUnit"] == "ABSOLUTE"
        assert changed["dqRuleAlertPriority"] == "URGENT"
        assert changed["dqRuleDimension"] == "validity"

    def test_of_column(self) -> None:
        column = {"typeName": "Column", "guid": "c1"}
        changed = self.changed(
            self.stored(dqRuleBaseColumn=column, dqRuleBaseColumnQualifiedName=f"{ORDERS}/id")
        )
        assert changed["dqRuleBaseColumn"] == column
        assert changed["dqRuleBaseColumnQualifiedName"] == f"{ORDERS}/id"

    def test_of_sql(self) -> None:
        rule = self.stored(
            "Custom SQL", dqRuleCustomSQL="select 1", displayName="Old", userDescription="Stays."
        )
        changed = self.changed(rule, rule_name="New", custom_sql_return_type="ROW_COUNT")
        assert changed["displayName"] == "New"
        assert changed["dqRuleCustomSQL"] == "select 1"
        assert changed["dqRuleCustomSQLReturnType"] == "ROW_COUNT"
        assert changed["userDescription"] == "Stays."

    def test_conditions_want_equality(self) -> None:
        changed = self.changed(self.stored("STRING_LENGTH"), rule_conditions=LENGTH)
        assert self.threshold(changed)["dqRuleThresholdCompareOperator"] == "EQ"
        assert changed["dqRuleConfigArguments"]["dqRuleConfigRuleConditions"] == LENGTH

    def test_template_is_asked_again(self) -> None:
        with pytest.raises(InvalidRequestError, match="400-051"):
            self.changed(self.stored(), threshold_compare_operator=Operator.EQUAL)
        with pytest.raises(InvalidRequestError, match="400-073"):
            self.changed(self.stored(), row_scope_filtering_enabled=True)

    @pytest.mark.parametrize("found", [0, 2])
    def test_other_than_one_rule(self, found: int) -> None:
        asked = client(*[self.stored()] * found)
        with pytest.raises(ValueError, match=f"must be that of one rule, not of {found}"):
            DataQualityRule.updater(asked, self.NAME)
        [request] = asked.asset.requests
        assert {"term": {"qualifiedName": {"value": self.NAME}}} in request["dsl"]["query"]["bool"]["filter"]

    def test_asynchronously(self) -> None:
        later: Any = AsyncClient(**parts(self.stored()))
        made = asyncio.run(DataQualityRule.updater_async(later, self.NAME, threshold_value=1))
        assert self.threshold(made.to_wire()["attributes"])["dqRuleThresholdValue"] == 1

    def test_trimmed(self) -> None:
        rule = self.stored().trim_to_required()
        rule.description = "new"
        assert rule.to_wire()["attributes"] == {
            "qualifiedName": self.NAME,
            "name": "Nulls of id",
            "description": "new",
        }
        with pytest.raises(ValueError, match="qualified_name is required"):
            DataQualityRule().trim_to_required()


class TestConditions:
    @pytest.mark.parametrize(
        ("arguments", "value"),
        [
            (
                {"type": Conditions.STRING_LENGTH_BETWEEN, "min_value": 0, "max_value": 3},
                {"minValue": 0, "maxValue": 3},
            ),
            (
                {"type": Conditions.IN_LIST_REFERENCE, "reference_table": "t", "reference_column": "c"},
                {"reference_table": "t", "reference_column": "c"},
            ),
            ({"type": Conditions.ROW_COUNT_RECON, "target_table": "t"}, {"target_table": "t"}),
            (
                {"type": Conditions.SUM_RECON, "target_table": "t", "target_column": "c"},
                {"target_table": "t", "target_column": "c"},
            ),
            ({"type": "STRING_LENGTH_EQUALS", "value": 0}, {"value": 0}),
            ({"type": Conditions.REGEX_NOT_MATCH, "value": ".*"}, {"value": ".*"}),
            ({"type": Conditions.IN_LIST, "value": ["b", "a"]}, {"value": ["b", "a"]}),
            ({"type": Conditions.NOT_IN_LIST, "value": {"b", "a"}}, {"value": ["a", "b"]}),
        ],
    )
    def test_form(self, arguments: dict[str, Any], value: dict[str, Any]) -> None:
        condition = {"type": str(getattr(arguments["type"], "value", arguments["type"])), "value": value}
        assert DQCondition(**arguments).to_dict() == condition
        built = DQRuleConditionsBuilder().add_condition(**arguments).build()
        assert json.loads(built) == {"conditions": [condition]}

    @pytest.mark.parametrize(
        "arguments",
        [
            {"type": "STRING_LENGTH_BETWEEN", "min_value": 3},
            {"type": "STRING_LENGTH_BETWEEN", "min_value": 3, "max_value": 2},
            {"type": "STRING_LENGTH_BETWEEN", "min_value": -1, "max_value": 2},
            {"type": "STRING_LENGTH_EQUALS"},
            {"type": "STRING_LENGTH_EQUALS", "value": "5"},
            {"type": "STRING_LENGTH_LESS_THAN", "value": True},
            {"type": "REGEX_MATCH", "value": 5},
            {"type": "IN_LIST", "value": "a"},
            {"type": "IN_LIST", "value": []},
            {"type": "IN_LIST_REFERENCE", "reference_table": "t"},
            {"type": "SUM_RECON", "target_table": "t", "target_column": " "},
        ],
    )
    def test_values_that_do_not_fit(self, arguments: dict[str, Any]) -> None:
        with pytest.raises(InvalidRequestError, match="ATLAN-PYTHON-400-051"):
            DQCondition(**arguments)

    def test_none(self) -> None:
        with pytest.raises(InvalidRequestError, match="ATLAN-PYTHON-400-051"):
            DQRuleConditionsBuilder().build()

    def test_unknown_type(self) -> None:
        with pytest.raises(ValueError, match="type must be a DataQualityRuleTemplateConfigRuleConditions"):
            DQCondition("LIKE", value="a")


class TestTemplate:
    def template(self, **config: Any) -> DQRuleTemplate:
        wire = {
            "typeName": "DataQualityRuleTemplate",
            "attributes": {
                "name": "STRING_LENGTH",
                "qualifiedName": "t/length",
                "displayName": "Length",
                "dqRuleTemplateDimension": "validity",
                "dqRuleTemplateConfig": config or None,
            },
        }
        return DQRuleTemplate.of(DataQualityRuleTemplate.from_dict(wire))

    def test_of_asset(self) -> None:
        operators = {"enum": ["EQ", "GT"], "default": "GT"}
        threshold = {
            "properties": {
                "dqRuleTemplateConfigThresholdCompareOperator": operators,
                "dqRuleTemplateConfigThresholdUnit": {"default": "DAYS"},
            }
        }
        template = self.template(
            dqRuleTemplateConfigThresholdObject=json.dumps(threshold),
            dqRuleTemplateConfigRuleConditions=json.dumps({"enum": ["STRING_LENGTH_EQUALS"]}),
            dqRuleTemplateConfigAdvancedSettings=json.dumps(
                {"properties": {"dqRuleRowScopeFilteringEnabled": {"default": False}}}
            ),
        )
        assert template == DQRuleTemplate(
            name="STRING_LENGTH",
            qualified_name="t/length",
            display_name="Length",
            dimension="validity",
            default_operator="GT",
            operators=("EQ", "GT"),
            default_unit="DAYS",
            conditions=("STRING_LENGTH_EQUALS",),
            filters_rows=True,
        )

    @pytest.mark.parametrize("text", [None, "", "nonsense", "[]", "{}"])
    def test_settings_that_say_nothing(self, text: str | None) -> None:
        template = self.template(
            dqRuleTemplateConfigThresholdObject=text, dqRuleTemplateConfigAdvancedSettings=text
        )
        assert template.operators == ()
        assert template.default_operator is None
        assert template.conditions is None
        assert not template.filters_rows

    def test_without_settings(self) -> None:
        assert self.template().conditions is None
