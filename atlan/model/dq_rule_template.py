"""What a kind of data quality rule allows, as the tenant's template of it says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.immutable import Immutable, assign

if TYPE_CHECKING:
    from atlan.model.assets import DataQualityRuleTemplate

Json = dict[str, Any]


class DQRuleTemplate(Immutable):
    """A template of rules.

    Args:
        name: of the template, which is the type of its rules.
        qualified_name: of the template.
        display_name: what people call it.
        dimension: which side of quality its rules look at.
        default_operator: how its rules compare unless they say something else.
        operators: how they may compare; empty if every way is allowed.
        default_unit: in what its rules count unless they say something else.
        conditions: types of the conditions they may have (empty if every type is allowed); None if they have none.
        filters_rows: whether its rules can look at some rows only.
    """

    __slots__ = (
        "name",
        "qualified_name",
        "display_name",
        "dimension",
        "default_operator",
        "operators",
        "default_unit",
        "conditions",
        "filters_rows",
    )

    name: str
    qualified_name: str
    display_name: str | None
    dimension: str | None
    default_operator: str | None
    operators: tuple[str, ...]
    default_unit: str | None
    conditions: tuple[str, ...] | None
    filters_rows: bool

    def __init__(
        self,
        name: str,
        qualified_name: str,
        display_name: str | None = None,
        dimension: str | None = None,
        default_operator: str | None = None,
        operators: tuple[str, ...] = (),
        default_unit: str | None = None,
        conditions: tuple[str, ...] | None = None,
        filters_rows: bool = False,
    ) -> None:
        assign(self, "name", name)
        assign(self, "qualified_name", qualified_name)
        assign(self, "display_name", display_name)
        assign(self, "dimension", dimension)
        assign(self, "default_operator", default_operator)
        assign(self, "operators", operators)
        assign(self, "default_unit", default_unit)
        assign(self, "conditions", conditions)
        assign(self, "filters_rows", filters_rows)

    @classmethod
    def of(cls, asset: DataQualityRuleTemplate) -> DQRuleTemplate:
        """Read a template; its settings are texts of JSON schemas."""
        from atlan.model.structs import DataQualityRuleTemplateConfig

        config = asset.dq_rule_template_config or DataQualityRuleTemplateConfig()
        threshold = _schema(config.dq_rule_template_config_threshold_object)
        operator = _property(threshold, "dqRuleTemplateConfigThresholdCompareOperator")
        unit = _property(threshold, "dqRuleTemplateConfigThresholdUnit")
        conditions = config.dq_rule_template_config_rule_conditions
        advanced = _schema(config.dq_rule_template_config_advanced_settings)
        dimension = asset.dq_rule_template_dimension
        return cls(
            name=asset.name or "",
            qualified_name=asset.qualified_name or "",
            display_name=asset.display_name,
            dimension=None if dimension is None else str(dimension.value),
            default_operator=operator.get("default"),
            operators=tuple(operator.get("enum") or ()),
            default_unit=unit.get("default"),
            conditions=tuple(_schema(conditions).get("enum") or ()) if conditions else None,
            filters_rows="dqRuleRowScopeFilteringEnabled" in (advanced.get("properties") or {}),
        )


def _schema(text: str | None) -> Json:
    import orjson

    try:
        schema: Any = orjson.loads(text or "{}")
    except orjson.JSONDecodeError:
        return {}
    return schema if schema.__class__ is dict else {}


def _property(schema: Json, name: str) -> Json:
    properties: Json = schema.get("properties") or {}
    return properties.get(name) or {}
