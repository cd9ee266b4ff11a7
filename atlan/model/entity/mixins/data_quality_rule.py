"""Data quality rules, checked against what the tenant's templates allow before they are saved."""

# The storage of a record is an affair of this whole package.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from atlan.model.entity.base import Entity
from atlan.model.entity.creation import choice, reference
from atlan.model.entity.references import qualified_name_of, reference_to

if TYPE_CHECKING:
    from typing import Self

    from atlan.model.dq_rule_template import DQRuleTemplate
    from atlan.model.entity.asking import Steps
    from atlan.model.enums import (
        DataQualityDimension,
        DataQualityRuleAlertPriority,
        DataQualityRuleCustomSQLReturnType,
        DataQualityRuleTemplateType,
        DataQualityRuleThresholdCompareOperator,
        DataQualityRuleThresholdUnit,
    )
    from atlan.model.ports import AsyncRuleClient, RuleClient

Json = dict[str, Any]

_CUSTOM_SQL: Final = "Custom SQL"
_FILTER_COLUMN: Final = "assetDQRowScopeFilterColumnQualifiedName"
_STORED: Final = (
    "name",
    "displayName",
    "userDescription",
    "dqRuleConfigArguments",
    "dqRuleBaseDataset",
    "dqRuleBaseDatasetQualifiedName",
    "dqRuleBaseColumn",
    "dqRuleBaseColumnQualifiedName",
    "dqRuleAlertPriority",
    "dqRuleRowScopeFilteringEnabled",
    "dqRuleDimension",
    "dqRuleTemplateName",
    "dqRuleCustomSQL",
    "dqRuleCustomSQLReturnType",
)
"""What a change of a rule has to repeat."""


class _Settings(NamedTuple):
    """What decides whether a rule holds, as it is sent."""

    operator: str | None
    value: float
    unit: str | None
    conditions: str | None
    filters_rows: bool

    def arguments(self) -> Json:
        threshold: Json = {
            "dqRuleThresholdCompareOperator": self.operator,
            "dqRuleThresholdValue": self.value,
        }
        if self.unit is not None:
            threshold["dqRuleThresholdUnit"] = self.unit
        arguments: Json = {"dqRuleThresholdObject": threshold}
        if self.conditions is not None:
            arguments["dqRuleConfigRuleConditions"] = self.conditions
        return arguments


class DataQualityRuleMethods(Entity):
    """A data quality rule."""

    __slots__ = ()

    if not TYPE_CHECKING:
        # Hidden from type checkers, which see no creator at all.

        @classmethod
        def creator(cls, *args: object, **values: object) -> Self:
            """Refuse: there is one for each kind of rule."""
            raise NotImplementedError(
                f"{cls.__name__} has several creators: call table_level_rule_creator, column_level_rule_creator or "
                "custom_sql_creator"
            )

    @classmethod
    def _of_custom_sql(
        cls,
        client: RuleClient | AsyncRuleClient,
        rule_name: str,
        asset: Entity,
        custom_sql: str,
        threshold_compare_operator: DataQualityRuleThresholdCompareOperator,
        threshold_value: float,
        alert_priority: DataQualityRuleAlertPriority,
        dimension: DataQualityDimension,
        custom_sql_return_type: DataQualityRuleCustomSQLReturnType | None,
        description: str | None,
    ) -> Steps[Self]:
        operator = _operator(threshold_compare_operator)
        value = _number(threshold_value)
        attributes = _new(asset, None, alert_priority) | {
            "displayName": rule_name,
            "dqRuleCustomSQL": custom_sql,
            "dqRuleDimension": choice("dimension", dimension, "DataQualityDimension"),
        }
        if custom_sql_return_type is not None:
            attributes["dqRuleCustomSQLReturnType"] = _return_type(custom_sql_return_type)
        if description is not None:
            attributes["userDescription"] = description
        template = yield from _template(client, _CUSTOM_SQL)
        settings = _Settings(operator, value, template.default_unit, None, filters_rows=False)
        return cls._created(attributes | _by_template(template, settings))

    @classmethod
    def _of_template(
        cls,
        client: RuleClient | AsyncRuleClient,
        rule_type: DataQualityRuleTemplateType,
        asset: Entity,
        threshold_value: float,
        alert_priority: DataQualityRuleAlertPriority,
        threshold_compare_operator: DataQualityRuleThresholdCompareOperator | None,
        threshold_unit: DataQualityRuleThresholdUnit | None,
        rule_conditions: str | None,
        row_scope_filtering_enabled: bool,
        column: Entity | None = None,
    ) -> Steps[Self]:
        kind = choice("rule_type", rule_type, "DataQualityRuleTemplateType")
        wanted = _Settings(
            _operator(threshold_compare_operator),
            _number(threshold_value),
            _unit(threshold_unit),
            rule_conditions,
            row_scope_filtering_enabled,
        )
        attributes = _new(asset, column, alert_priority)
        template = yield from _template(client, str(kind))
        dataset: str = attributes["dqRuleBaseDatasetQualifiedName"]
        settings = yield from _checked(client, template, dataset, wanted)
        if template.dimension is not None:
            attributes["dqRuleDimension"] = template.dimension
        return cls._created(attributes | _by_template(template, settings))

    @classmethod
    def _changed(
        cls,
        client: RuleClient | AsyncRuleClient,
        qualified_name: str,
        threshold_compare_operator: DataQualityRuleThresholdCompareOperator | None,
        threshold_value: float | None,
        alert_priority: DataQualityRuleAlertPriority | None,
        threshold_unit: DataQualityRuleThresholdUnit | None,
        dimension: DataQualityDimension | None,
        custom_sql: str | None,
        custom_sql_return_type: DataQualityRuleCustomSQLReturnType | None,
        rule_name: str | None,
        description: str | None,
        rule_conditions: str | None,
        row_scope_filtering_enabled: bool | None,
    ) -> Steps[Self]:
        operator, unit = _operator(threshold_compare_operator), _unit(threshold_unit)
        given = {
            "dqRuleAlertPriority": _priority(alert_priority),
            "dqRuleDimension": choice("dimension", dimension, "DataQualityDimension"),
        }
        own_sql = {
            "dqRuleCustomSQL": custom_sql,
            "dqRuleCustomSQLReturnType": _return_type(custom_sql_return_type),
            "displayName": rule_name,
            "userDescription": description,
        }
        rule = yield from _stored_rule(client, qualified_name)
        stored = rule._attributes
        before = _stored_settings(rule)
        template = yield from _template(client, stored.get("dqRuleTemplateName") or "")
        conditions = before.conditions if rule_conditions is None else rule_conditions
        if operator is None and rule_conditions is None:
            operator = before.operator
        wanted = _Settings(
            operator,
            before.value if threshold_value is None else _number(threshold_value),
            before.unit if unit is None else unit,
            conditions,
            before.filters_rows if row_scope_filtering_enabled is None else row_scope_filtering_enabled,
        )
        dataset: str = stored.get("dqRuleBaseDatasetQualifiedName") or ""
        attributes: Json = {
            "qualifiedName": qualified_name,
            "name": "",
            "dqRuleBaseDatasetQualifiedName": dataset,
            "dqRuleBaseDataset": _reference_in(rule, "dqRuleBaseDataset"),
        }
        if template.name == _CUSTOM_SQL:
            settings = wanted
            given |= own_sql
        else:
            settings = yield from _checked(client, template, dataset, wanted)
        column = _reference_in(rule, "dqRuleBaseColumn")
        if column is not None:
            attributes["dqRuleBaseColumn"] = column
            attributes["dqRuleBaseColumnQualifiedName"] = stored.get("dqRuleBaseColumnQualifiedName")
        for wire, value in given.items():
            value = stored.get(wire) if value is None else value
            if value is not None:
                attributes[wire] = value
        return cls._updated(attributes | _by_template(template, settings))

    def trim_to_required(self) -> Self:
        """Return the smallest rule with which this one can be changed; to change its settings call ``updater``.

        Raises:
            ValueError: when this one does not know its qualifiedName.
        """
        name = self._qualified_name()
        if not name:
            raise ValueError("qualified_name is required")
        return type(self)._updated({"qualifiedName": name, "name": self._attributes.get("name") or ""})

    minimize = trim_to_required


def _new(asset: Entity, column: Entity | None, alert_priority: DataQualityRuleAlertPriority) -> Json:
    from uuid import uuid4

    dataset = _qualified_name("asset", asset)
    attributes: Json = {
        # The server names rules of templates itself.
        "name": "",
        "qualifiedName": f"{dataset}/rule/{uuid4()}",
        "dqRuleBaseDatasetQualifiedName": dataset,
        "dqRuleBaseDataset": reference_to(asset._wire),
        "dqRuleAlertPriority": _priority(alert_priority),
        "dqRuleStatus": "ACTIVE",
        "dqRuleSourceSyncStatus": "IN_PROGRESS",
    }
    if column is not None:
        attributes["dqRuleBaseColumnQualifiedName"] = _qualified_name("column", column)
        attributes["dqRuleBaseColumn"] = reference_to(column._wire)
    return attributes


def _by_template(template: DQRuleTemplate, settings: _Settings) -> Json:
    return {
        "dqRuleTemplateName": template.name,
        "dqRuleTemplate": reference("DataQualityRuleTemplate", template.qualified_name),
        "dqRuleRowScopeFilteringEnabled": settings.filters_rows,
        "dqRuleConfigArguments": settings.arguments(),
    }


def _template(client: RuleClient | AsyncRuleClient, rule_type: str) -> Steps[DQRuleTemplate]:
    template: DQRuleTemplate | None = yield client.dq_template_config_cache.get_template_config(rule_type)
    if template is None:
        from atlan.errors import ErrorCode

        raise ErrorCode.DQ_RULE_NOT_FOUND.exception_with_parameters(rule_type)
    return template


def _checked(
    client: RuleClient | AsyncRuleClient, template: DQRuleTemplate, dataset: str, wanted: _Settings
) -> Steps[_Settings]:
    """What is wanted, with the defaults of the template.

    Raises:
        InvalidRequestError: the template does not allow it.
    """
    from atlan.errors import ErrorCode

    refuse = ErrorCode.DQ_RULE_TYPE_NOT_SUPPORTED.exception_with_parameters
    if wanted.conditions is not None and template.conditions is None:
        raise refuse(template.name, "rule conditions")
    if wanted.filters_rows:
        if not template.filters_rows:
            raise refuse(template.name, "row scope filtering")
        yield from _require_filter_columns(client, [dataset, *_target_tables(wanted.conditions)])
    operator = wanted.operator
    if wanted.conditions is not None:
        _require_condition(wanted.conditions, template.conditions or ())
        operator = operator or "EQ"
        if operator != "EQ":
            raise _wrong_operator(operator, ("EQ",))
    else:
        operator = operator or template.default_operator or "LTE"
        if template.operators and operator not in template.operators:
            raise _wrong_operator(operator, template.operators)
    return wanted._replace(operator=operator, unit=wanted.unit or template.default_unit)


def _wrong_operator(operator: str, allowed: tuple[str, ...]) -> Exception:
    from atlan.errors import ErrorCode

    return ErrorCode.INVALID_PARAMETER_VALUE.exception_with_parameters(
        operator, "threshold_compare_operator", ", ".join(allowed)
    )


def _require_condition(text: str, allowed: tuple[str, ...]) -> None:
    from atlan.errors import ErrorCode

    conditions = _conditions(text)
    if len(conditions) != 1:
        problem = f"there has to be exactly one condition, not {len(conditions)}"
    elif allowed and conditions[0].get("type") not in allowed:
        problem = f"the type {conditions[0].get('type')} is none of {', '.join(allowed)}"
    else:
        return
    raise ErrorCode.DQ_RULE_CONDITIONS_INVALID.exception_with_parameters(problem)


def _conditions(text: str) -> list[Json]:
    import orjson

    try:
        conditions: Any = orjson.loads(text)["conditions"]
    except (orjson.JSONDecodeError, KeyError, TypeError):
        return []
    return [one for one in conditions if one.__class__ is dict] if conditions.__class__ is list else []


def _target_tables(text: str | None) -> list[str]:
    values: list[Any] = [condition.get("value") for condition in _conditions(text or "{}")]
    tables: list[Any] = [value.get("target_table") for value in values if value.__class__ is dict]
    return [str(table) for table in tables if table]


def _require_filter_columns(client: RuleClient | AsyncRuleClient, datasets: list[str]) -> Steps[None]:
    from atlan.errors import ErrorCode
    from atlan.model.search.query import Bool
    from atlan.model.search.request import DSL, IndexSearchRequest
    from atlan.model.search.term import Term, Terms

    found = yield client.asset.search(
        IndexSearchRequest(
            DSL(Bool(filter=[Term("__state", "ACTIVE"), Terms("qualifiedName", datasets)])),
            attributes=[_FILTER_COLUMN],
        )
    )
    columns = {
        qualified_name_of(asset._wire): asset._attributes.get(_FILTER_COLUMN)
        for asset in found.current_page()
    }
    for dataset in datasets:
        if not columns.get(dataset):
            raise ErrorCode.DQ_ROW_SCOPE_FILTER_COLUMN_MISSING.exception_with_parameters(dataset)


def _stored_rule(client: RuleClient | AsyncRuleClient, qualified_name: str) -> Steps[Any]:
    from atlan.model.search.query import Bool
    from atlan.model.search.request import DSL, IndexSearchRequest
    from atlan.model.search.term import Term

    wanted = Bool(
        filter=[
            Term("__state", "ACTIVE"),
            Term.with_type_name("DataQualityRule"),
            Term("qualifiedName", qualified_name),
        ]
    )
    found = yield client.asset.search(IndexSearchRequest(DSL(wanted, size=2), attributes=_STORED))
    rules = found.current_page()
    if len(rules) != 1:
        raise ValueError(f"qualified_name must be that of one rule, not of {len(rules)}: {qualified_name!r}")
    return rules[0]


def _stored_settings(rule: Any) -> _Settings:
    arguments = rule.dq_rule_config_arguments
    threshold = arguments and arguments.dq_rule_threshold_object
    unit = threshold and threshold.dq_rule_threshold_unit
    return _Settings(
        (threshold and threshold.dq_rule_threshold_compare_operator) or "LTE",
        (threshold and threshold.dq_rule_threshold_value) or 0.0,
        str(unit.value) if unit else None,
        (arguments and arguments.dq_rule_config_rule_conditions) or None,
        bool(rule.dq_rule_row_scope_filtering_enabled),
    )


def _reference_in(rule: Any, name: str) -> Json | None:
    beside: Json = rule._wire.get("relationshipAttributes") or {}
    found: Json | None = rule._attributes.get(name) or beside.get(name)
    return None if found is None else reference_to(found)


def _qualified_name(name: str, asset: Entity) -> str:
    found = qualified_name_of(asset._wire)
    if not found:
        raise ValueError(f"{name} must have a qualified_name")
    return found


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"threshold_value must be a number, not {value!r}")
    return cast("float", value)


def _operator(value: object) -> str | None:
    return choice("threshold_compare_operator", value, "DataQualityRuleThresholdCompareOperator")


def _unit(value: object) -> str | None:
    return choice("threshold_unit", value, "DataQualityRuleThresholdUnit")


def _priority(value: object) -> str | None:
    return choice("alert_priority", value, "DataQualityRuleAlertPriority")


def _return_type(value: object) -> str | None:
    return choice("custom_sql_return_type", value, "DataQualityRuleCustomSQLReturnType")
