"""Search fields of all kinds, and those of numbers, moments and truth values."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import datetime

    from atlan.model.aggregation import Aggregation
    from atlan.model.fields.lineage_filters import LineageFilterFieldBoolean, LineageFilterFieldNumeric
    from atlan.model.search import Query, Range, SortItem, Term

    Number = int | float | datetime

if TYPE_CHECKING:
    from atlan.model import search

    queries = search
else:

    class _Queries:
        """The query classes, imported when the first query is built: most scripts that use assets never do."""

        def __getattr__(self, name):
            from atlan.model import search

            kind = getattr(search, name)
            setattr(self, name, kind)
            return kind

    queries = _Queries()


class AtlanSearchableFieldType(StrEnum):
    """Which index of a field is meant, where it has two."""

    KEYWORD = "KEYWORD"
    TEXT = "TEXT"


class AtlanField:
    """Any attribute that can be asked for on the results of a search.

    Args:
        atlan_field_name: name of the attribute, as the server spells it.
    """

    __slots__ = ("atlan_field_name",)

    def __init__(self, atlan_field_name: str) -> None:
        self.atlan_field_name = atlan_field_name

    @property
    def internal_field_name(self) -> str:
        """The name of the attribute in the filters of lineage requests."""
        return self.atlan_field_name

    @property
    def name_on_results(self) -> str:
        """The name by which a request asks for the attribute on its results."""
        return self.atlan_field_name

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.atlan_field_name!r})"


def name_on_results(field: str | AtlanField, argument: str) -> str:
    """Return the name by which a request asks for an attribute on its results.

    Args:
        field: the attribute, or its name.
        argument: what the caller calls it.

    Raises:
        InvalidRequestError: when it is neither (400-048).
    """
    if isinstance(field, AtlanField):
        return field.name_on_results
    from atlan.model.search.values import text

    return text(field, argument)


class RelationField(AtlanField):
    """An attribute that is not indexed: it can be included on results, and no more."""

    __slots__ = ()


class SearchableField(AtlanField):
    """An attribute that is indexed.

    Args:
        atlan_field_name: name of the attribute, as the server spells it.
        elastic_field_name: name in the index, used to sort, to group and to ask for existence.
    """

    __slots__ = ("elastic_field_name",)

    def __init__(self, atlan_field_name: str, elastic_field_name: str) -> None:
        self.atlan_field_name = atlan_field_name
        self.elastic_field_name = elastic_field_name

    def has_any_value(self) -> Query:
        """Match assets that have any value for this attribute.

        >>> from atlan.model.assets import Asset
        >>> Asset.OWNER_USERS.has_any_value().to_dict()
        {'exists': {'field': 'ownerUsers'}}
        """
        return queries.any_value(self.elastic_field_name)

    def order(self, order: Any = None) -> SortItem:
        """Sort results by this attribute.

        Args:
            order: a ``SortOrder``; ascending if left out.

        >>> from atlan.model.assets import Asset
        >>> from atlan.model.enums import SortOrder
        >>> Asset.CREATE_TIME.order(SortOrder.DESCENDING).to_dict()
        {'__timestamp': {'order': 'desc'}}
        """
        from atlan.model.enums import SortOrder

        return queries.SortItem(
            self.elastic_field_name, order=SortOrder.ASCENDING if order is None else order
        )

    def bucket_by(
        self,
        size: int = 10,
        include_source_value: bool = False,
        nested: dict[str, Aggregation] | None = None,
        order: list[dict[str, str]] | None = None,
    ) -> Aggregation:
        """Group results by the values of this attribute.

        Args:
            size: how many groups at most, the largest first.
            include_source_value: whether each group also tells the value as it was written, which the
                index may have folded.
            nested: aggregations inside of each group, by name of their result.
            order: of the groups, such as ``[{"_key": "asc"}]``.
        """
        from atlan.model.aggregation import Aggregation

        return Aggregation.terms(
            self.elastic_field_name,
            size=size,
            source_value_of=self.atlan_field_name if include_source_value else None,
            nested=nested,
            order=order,
        )


class BooleanField(SearchableField):
    """True or false.

    Args:
        atlan_field_name: name of the attribute.
        boolean_field_name: name in the index.
    """

    __slots__ = ()

    def __init__(self, atlan_field_name: str, boolean_field_name: str) -> None:
        self.atlan_field_name = atlan_field_name
        self.elastic_field_name = boolean_field_name

    @property
    def boolean_field_name(self) -> str:
        """Name in the index."""
        return self.elastic_field_name

    @property
    def in_lineage(self) -> LineageFilterFieldBoolean:
        """The filters of lineage requests for this attribute."""
        from atlan.model.fields.lineage_filters import LineageFilterFieldBoolean

        return LineageFilterFieldBoolean(self)

    def eq(self, value: bool) -> Term:
        """Match assets whose attribute is exactly this.

        >>> from atlan.model.assets import Asset
        >>> Asset.HAS_LINEAGE.eq(True).to_dict()
        {'term': {'__hasLineage': {'value': True}}}
        """
        return queries.Term(self.elastic_field_name, value)


class NumericField(SearchableField):
    """A number or a moment.

    Args:
        atlan_field_name: name of the attribute.
        numeric_field_name: name in the index.
    """

    __slots__ = ()

    def __init__(self, atlan_field_name: str, numeric_field_name: str) -> None:
        self.atlan_field_name = atlan_field_name
        self.elastic_field_name = numeric_field_name

    @property
    def numeric_field_name(self) -> str:
        """Name in the index."""
        return self.elastic_field_name

    @property
    def in_lineage(self) -> LineageFilterFieldNumeric:
        """The filters of lineage requests for this attribute."""
        from atlan.model.fields.lineage_filters import LineageFilterFieldNumeric

        return LineageFilterFieldNumeric(self)

    def eq(self, value: Number) -> Term:
        """Match assets whose attribute is exactly this number (or moment)."""
        return queries.Term(self.elastic_field_name, value)

    def gt(self, value: Number) -> Range:
        """Match assets whose attribute is greater."""
        return queries.Range(self.elastic_field_name, value)

    def gte(self, value: Number) -> Range:
        """Match assets whose attribute is greater or equal."""
        return queries.Range(self.elastic_field_name, None, value)

    def lt(self, value: Number) -> Range:
        """Match assets whose attribute is less."""
        return queries.Range(self.elastic_field_name, lt=value)

    def lte(self, value: Number) -> Range:
        """Match assets whose attribute is less or equal."""
        return queries.Range(self.elastic_field_name, lte=value)

    def between(self, minimum: Number, maximum: Number) -> Range:
        """Match assets whose attribute lies between these, both included.

        Args:
            minimum: the least value that matches; 0 is one like any other.
            maximum: the greatest value that matches.
        """
        return queries.Range(self.elastic_field_name, gte=minimum, lte=maximum)

    def avg(self) -> Aggregation:
        """Compute the average over all results."""
        return self._metric("avg")

    def sum(self) -> Aggregation:
        """Compute the sum over all results."""
        return self._metric("sum")

    def min(self) -> Aggregation:
        """Compute the least value of all results."""
        return self._metric("min")

    def max(self) -> Aggregation:
        """Compute the greatest value of all results."""
        return self._metric("max")

    def _metric(self, kind: str) -> Aggregation:
        from atlan.model.aggregation import Aggregation

        return Aggregation.metric(kind, self.elastic_field_name)


class NumericRankField(NumericField):
    """A number that can also influence the order of results.

    Args:
        atlan_field_name: name of the attribute.
        numeric_field_name: name in the index.
        rank_field_name: name of its rank feature in the index.
    """

    __slots__ = ("rank_field_name",)

    def __init__(self, atlan_field_name: str, numeric_field_name: str, rank_field_name: str) -> None:
        self.atlan_field_name = atlan_field_name
        self.elastic_field_name = numeric_field_name
        self.rank_field_name = rank_field_name
