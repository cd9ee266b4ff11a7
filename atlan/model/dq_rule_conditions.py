"""Conditions of data quality rules: what has to hold beside the threshold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from atlan.model.body import encode

if TYPE_CHECKING:
    from typing import Self

    from atlan.model.enums import DataQualityRuleTemplateConfigRuleConditions

__all__ = ["DQCondition", "DQRuleConditionsBuilder"]

_RANGE: Final = "STRING_LENGTH_BETWEEN"
_REFERENCE: Final = "IN_LIST_REFERENCE"
_TARGETS: Final = {
    "ROW_COUNT_RECON": ("target_table",),
    "AVERAGE_RECON": ("target_table", "target_column"),
    "SUM_RECON": ("target_table", "target_column"),
    "DUPLICATE_COUNT_RECON": ("target_table", "target_column"),
    "UNIQUE_COUNT_RECON": ("target_table", "target_column"),
}
_LISTS: Final = frozenset({"IN_LIST", "NOT_IN_LIST"})
_PATTERNS: Final = frozenset({"REGEX_MATCH", "REGEX_NOT_MATCH"})


class DQCondition:
    """One condition.

    Args:
        type: what is looked at.
        value: a length, a pattern, or a list of values, as the type asks for.
        min_value: least length, for a range.
        max_value: greatest length, for a range.
        reference_table: qualifiedName of the table with the values that are allowed.
        reference_column: qualifiedName of the column with the values that are allowed.
        target_table: qualifiedName of the table to compare with.
        target_column: qualifiedName of the column to compare with.

    Raises:
        InvalidRequestError: (400-051) when a value is missing or does not fit the type.

    >>> from atlan.model.enums import DataQualityRuleTemplateConfigRuleConditions as Conditions
    >>> DQCondition(Conditions.STRING_LENGTH_BETWEEN, min_value=2, max_value=5).to_dict()
    {'type': 'STRING_LENGTH_BETWEEN', 'value': {'minValue': 2, 'maxValue': 5}}
    """

    __slots__ = ("type", "value")

    def __init__(
        self,
        type: DataQualityRuleTemplateConfigRuleConditions | str,  # noqa: A002  (the name users know)
        value: int | str | list[str] | None = None,
        min_value: int | None = None,
        max_value: int | None = None,
        reference_table: str | None = None,
        reference_column: str | None = None,
        target_table: str | None = None,
        target_column: str | None = None,
    ) -> None:
        from atlan.model.entity.creation import choice, require

        kind = choice("type", type, "DataQualityRuleTemplateConfigRuleConditions")
        require(type=kind)
        self.type = str(kind)
        self.value: dict[str, Any]
        if kind == _RANGE:
            self.value = _range(min_value, max_value)
        elif kind == _REFERENCE:
            self.value = _named(reference_table=reference_table, reference_column=reference_column)
        elif kind in _TARGETS:
            given = {"target_table": target_table, "target_column": target_column}
            self.value = _named(**{name: given[name] for name in _TARGETS[self.type]})
        else:
            self.value = {"value": _fitting(self.type, value)}

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON form."""
        return {"type": self.type, "value": self.value}

    def __repr__(self) -> str:
        return f"DQCondition({self.to_dict()!r})"


class DQRuleConditionsBuilder:
    """Collect the conditions of a rule.

    >>> from atlan.model.enums import DataQualityRuleTemplateConfigRuleConditions as Conditions
    >>> DQRuleConditionsBuilder().add_condition(Conditions.REGEX_MATCH, value="[A-Z]+").build()
    '{"conditions":[{"type":"REGEX_MATCH","value":{"value":"[A-Z]+"}}]}'
    """

    __slots__ = ("_conditions",)

    def __init__(self) -> None:
        self._conditions: list[DQCondition] = []

    def add_condition(
        self,
        type: DataQualityRuleTemplateConfigRuleConditions | str,  # noqa: A002  (the name users know)
        value: int | str | list[str] | None = None,
        min_value: int | None = None,
        max_value: int | None = None,
        reference_table: str | None = None,
        reference_column: str | None = None,
        target_table: str | None = None,
        target_column: str | None = None,
    ) -> Self:
        """Add a condition. The arguments are those of `DQCondition`.

        Returns:
            The builder itself.

        Raises:
            InvalidRequestError: (400-051) when a value is missing or does not fit the type.
        """
        self._conditions.append(
            DQCondition(
                type,
                value,
                min_value,
                max_value,
                reference_table,
                reference_column,
                target_table,
                target_column,
            )
        )
        return self

    def build(self) -> str:
        """Return the conditions as rules take them, as JSON text.

        Raises:
            InvalidRequestError: (400-051) when there are none.
        """
        if not self._conditions:
            raise _wrong("conditions", [], "at least one condition")
        return encode({"conditions": [condition.to_dict() for condition in self._conditions]})


def _range(least: int | None, most: int | None) -> dict[str, int]:
    for name, bound in (("min_value", least), ("max_value", most)):
        if type(bound) is not int or bound < 0:
            raise _wrong(name, bound, "a number from 0")
    assert least is not None and most is not None
    if least > most:
        raise _wrong("max_value", most, f"a number from min_value ({least})")
    return {"minValue": least, "maxValue": most}


def _named(**names: str | None) -> dict[str, str | None]:
    for argument, name in names.items():
        if not name or name.isspace():
            raise _wrong(argument, name, "a qualifiedName")
    return names


def _fitting(kind: str, value: Any) -> Any:
    if kind in _LISTS:
        if value.__class__ in (list, tuple, set, frozenset) and value:
            return sorted(value) if value.__class__ in (set, frozenset) else list(value)
        raise _wrong("value", value, "a list of values")
    if kind in _PATTERNS:
        if isinstance(value, str) and value:
            return value
        raise _wrong("value", value, "a pattern")
    if type(value) is int and value >= 0:
        return value
    raise _wrong("value", value, "a number from 0")


def _wrong(name: str, value: object, allowed: str) -> Exception:
    from atlan.errors import ErrorCode

    return ErrorCode.INVALID_PARAMETER_VALUE.exception_with_parameters(value, name, allowed)
