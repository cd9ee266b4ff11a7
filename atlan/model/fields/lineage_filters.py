"""The filters of lineage requests: ``Asset.NAME.in_lineage.starts_with("fct_")``.

The server wants every value as text, whatever its type.

>>> from atlan.model.assets import Asset
>>> Asset.NAME.in_lineage.starts_with("fct_")
LineageFilter(name startsWith 'fct_')
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from atlan.model.fields.searchable import AtlanField

if TYPE_CHECKING:
    from datetime import datetime
    from enum import Enum

    from atlan.model.enums import AtlanComparisonOperator
    from atlan.model.fields.custom_metadata_field import CustomMetadataField

    Number = int | float | datetime

FieldT_co = TypeVar("FieldT_co", bound=AtlanField, covariant=True)


class LineageFilter:
    """One condition of a lineage request.

    Args:
        field: the attribute it looks at.
        operator: how it compares.
        value: what it compares with, as text.
    """

    __slots__ = ("field", "operator", "value")

    def __init__(self, field: AtlanField, operator: AtlanComparisonOperator, value: str = "") -> None:
        self.field = field
        self.operator = operator
        self.value = value

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, LineageFilter):
            return NotImplemented
        return self._state() == other._state()

    def __hash__(self) -> int:
        return hash(self._state())

    def _state(self) -> tuple[str, str, str]:
        return self.field.internal_field_name, self.operator.value, self.value

    def __repr__(self) -> str:
        name, operator, value = self._state()
        return f"LineageFilter({name} {operator} {value!r})"


class LineageFilterField(Generic[FieldT_co]):
    """The filters that every attribute offers.

    Args:
        field: the attribute to look at.
    """

    __slots__ = ("_field",)

    def __init__(self, field: FieldT_co) -> None:
        self._field = field

    @property
    def field(self) -> FieldT_co:
        """The attribute that the filters look at."""
        return self._field

    def has_any_value(self) -> LineageFilter:
        """Keep assets that have a value."""
        return self._filter("NOT_NULL")

    def has_no_value(self) -> LineageFilter:
        """Keep assets that have no value."""
        return self._filter("IS_NULL")

    def _filter(self, operator: str, value: object = "") -> LineageFilter:
        from atlan.model.enums import AtlanComparisonOperator

        return LineageFilter(self._field, AtlanComparisonOperator[operator], as_text(value))


class LineageFilterFieldBoolean(LineageFilterField[AtlanField]):
    """Filters by a truth value."""

    __slots__ = ()

    def eq(self, value: bool) -> LineageFilter:
        """Keep assets whose attribute is this."""
        return self._filter("EQ", value)

    def neq(self, value: bool) -> LineageFilter:
        """Keep assets whose attribute is not this."""
        return self._filter("NEQ", value)


class LineageFilterFieldNumeric(LineageFilterField[AtlanField]):
    """Filters by a number or moment."""

    __slots__ = ()

    def eq(self, value: Number) -> LineageFilter:
        """Keep assets whose attribute is this."""
        return self._filter("EQ", value)

    def neq(self, value: Number) -> LineageFilter:
        """Keep assets whose attribute is not this."""
        return self._filter("NEQ", value)

    def lt(self, value: Number) -> LineageFilter:
        """Keep assets whose attribute is less."""
        return self._filter("LT", value)

    def lte(self, value: Number) -> LineageFilter:
        """Keep assets whose attribute is less or equal."""
        return self._filter("LTE", value)

    def gt(self, value: Number) -> LineageFilter:
        """Keep assets whose attribute is greater."""
        return self._filter("GT", value)

    def gte(self, value: Number) -> LineageFilter:
        """Keep assets whose attribute is greater or equal."""
        return self._filter("GTE", value)


class LineageFilterFieldString(LineageFilterField[AtlanField]):
    """Filters by text."""

    __slots__ = ()

    def eq(self, value: str | Enum) -> LineageFilter:
        """Keep assets whose attribute is this."""
        return self._filter("EQ", value)

    def neq(self, value: str | Enum) -> LineageFilter:
        """Keep assets whose attribute is not this."""
        return self._filter("NEQ", value)

    def starts_with(self, value: str | Enum) -> LineageFilter:
        """Keep assets whose attribute begins with this."""
        return self._filter("STARTS_WITH", value)

    def ends_with(self, value: str | Enum) -> LineageFilter:
        """Keep assets whose attribute ends with this."""
        return self._filter("ENDS_WITH", value)

    def contains(self, value: str | Enum) -> LineageFilter:
        """Keep assets whose attribute has this in it."""
        return self._filter("CONTAINS", value)

    def does_not_contain(self, value: str | Enum) -> LineageFilter:
        """Keep assets whose attribute does not have this in it."""
        return self._filter("NOT_CONTAINS", value)


_NUMERIC = frozenset({"int", "long", "float", "date"})


class LineageFilterFieldCM(LineageFilterField["CustomMetadataField"]):
    """Filters by an attribute of custom metadata; which ones fit depends on the type of that attribute.

    Each raises InvalidRequestError for an operator that the type of the attribute does not have, and for a
    value of another type.
    """

    __slots__ = ()

    @property
    def cm_field(self) -> CustomMetadataField:
        """The attribute that the filters look at."""
        return self._field

    def eq(self, value: object) -> LineageFilter:
        """Keep assets whose attribute is this."""
        return self._checked("EQ", value)

    def neq(self, value: object) -> LineageFilter:
        """Keep assets whose attribute is not this."""
        return self._checked("NEQ", value)

    def lt(self, value: Number) -> LineageFilter:
        """Keep assets whose attribute is less."""
        return self._checked("LT", value, "number")

    def lte(self, value: Number) -> LineageFilter:
        """Keep assets whose attribute is less or equal."""
        return self._checked("LTE", value, "number")

    def gt(self, value: Number) -> LineageFilter:
        """Keep assets whose attribute is greater."""
        return self._checked("GT", value, "number")

    def gte(self, value: Number) -> LineageFilter:
        """Keep assets whose attribute is greater or equal."""
        return self._checked("GTE", value, "number")

    def starts_with(self, value: str | Enum) -> LineageFilter:
        """Keep assets whose attribute begins with this."""
        return self._checked("STARTS_WITH", value, "text")

    def ends_with(self, value: str | Enum) -> LineageFilter:
        """Keep assets whose attribute ends with this."""
        return self._checked("ENDS_WITH", value, "text")

    def contains(self, value: str | Enum) -> LineageFilter:
        """Keep assets whose attribute has this in it."""
        return self._checked("CONTAINS", value, "text")

    def does_not_contain(self, value: str | Enum) -> LineageFilter:
        """Keep assets whose attribute does not have this in it."""
        return self._checked("NOT_CONTAINS", value, "text")

    def _checked(self, operator: str, value: object, only_for: str | None = None) -> LineageFilter:
        from atlan.errors import ErrorCode

        primitive = self._field.primitive_type
        kind = "boolean" if primitive == "boolean" else "number" if primitive in _NUMERIC else "text"
        if only_for is not None and kind != only_for:
            raise ErrorCode.INVALID_QUERY.exception_with_parameters(operator, primitive)
        if kind != _kind_of(value):
            raise ErrorCode.INVALID_PARAMETER_TYPE.exception_with_parameters("value", f"a {kind}")
        return self._filter(operator, value)


def _kind_of(value: object) -> str:
    from datetime import datetime

    if isinstance(value, bool):
        return "boolean"
    return "number" if isinstance(value, int | float | datetime) else "text"


def as_text(value: object) -> str:
    """Return a value as lineage requests carry it.

    >>> as_text(True), as_text(5), as_text("x")
    ('True', '5', 'x')
    """
    from datetime import datetime
    from enum import Enum

    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, datetime):
        from atlan.model.search.values import epoch_milliseconds

        return str(epoch_milliseconds(value))
    return str(value)
