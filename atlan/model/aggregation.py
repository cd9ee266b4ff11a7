"""Aggregations: what a search calculates beside its hits, and what comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from atlan.model.immutable import Immutable, assign
from atlan.model.search.values import count

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from atlan.model.fields.atlan_fields import SearchableField

Json = dict[str, Any]
D = TypeVar("D")

SOURCE_VALUE = "sourceValue"


class Aggregation(Immutable):
    """A calculation over everything that a search matches.

    Fields make them: ``Asset.TYPE_NAME.bucket_by()``, ``Asset.POPULARITY_SCORE.max()``.

    Args:
        kind: in the language of the search engine, such as ``terms``, ``max`` or ``cardinality``.
        field: name in the index.
        options: of this kind, beside the field.
        nested: calculations inside of each bucket, by a name of your own.

    >>> Aggregation("max", "popularityScore").to_dict()
    {'max': {'field': 'popularityScore'}}
    """

    __slots__ = ("kind", "field", "options", "nested")

    kind: str
    field: str
    options: Mapping[str, Any] | None
    nested: Mapping[str, Aggregation | Mapping[str, Any]] | None

    def __init__(
        self,
        kind: str,
        field: str,
        options: Mapping[str, Any] | None = None,
        nested: Mapping[str, Aggregation | Mapping[str, Any]] | None = None,
    ) -> None:
        assign(self, "kind", kind)
        assign(self, "field", field)
        assign(self, "options", options)
        assign(self, "nested", nested)

    @classmethod
    def metric(cls, kind: str, field: str) -> Aggregation:
        """Calculate one number.

        Args:
            kind: ``avg``, ``sum``, ``min``, ``max``, or any other of the search engine.
            field: name in the index.
        """
        return cls(kind, field)

    @classmethod
    def terms(
        cls,
        field: str,
        size: int = 10,
        source_value_of: str | None = None,
        nested: Mapping[str, Aggregation | Mapping[str, Any]] | None = None,
        order: Sequence[Mapping[str, str]] | None = None,
    ) -> Aggregation:
        """Group by the values of a field.

        Args:
            field: name in the index.
            size: how many groups to give back at most.
            source_value_of: name of the attribute whose original spelling comes with each group,
                for ``AggregationBucketDetails.get_source_value``.
            nested: calculations inside of each group, by a name of your own.
            order: of the groups, such as ``[{"_count": "desc"}]``.

        >>> Aggregation.terms("connectorName", size=3).to_dict()
        {'terms': {'field': 'connectorName', 'size': 3}}
        """
        options: Json = {"size": count(size, "size")}
        if order is not None:
            options["order"] = list(order)
        inside: Json = dict(nested or {})
        if source_value_of is not None:
            inside[SOURCE_VALUE] = {"top_hits": {"size": 1, "_source": {"includes": [source_value_of]}}}
        return cls("terms", field, options, inside or None)

    def to_dict(self) -> Json:
        """Return the JSON form."""
        body: Json = {self.kind: {"field": self.field, **(self.options or {})}}
        if self.nested:
            body["aggregations"] = {
                name: each.to_dict() if isinstance(each, Aggregation) else dict(each)
                for name, each in self.nested.items()
            }
        return body


class AggregationResult:
    """What one aggregation calculated. The kinds below give typed access; ``raw`` has everything."""

    __slots__ = ("raw",)

    def __init__(self, raw: Json) -> None:
        self.raw = raw

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.raw!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AggregationResult) and self.raw == other.raw

    __hash__ = None  # type: ignore[assignment]  # it wraps what was decoded, which can change


class AggregationMetricResult(AggregationResult):
    """One number.

    >>> AggregationMetricResult({"value": 12.5}).value
    12.5
    """

    __slots__ = ()

    @property
    def value(self) -> float | None:
        """The number, None if nothing matched."""
        return self.raw.get("value")


class AggregationBucketResult(AggregationResult):
    """Groups.

    >>> result = AggregationBucketResult({"buckets": [{"key": "Table", "doc_count": 3}]})
    >>> [(bucket.key, bucket.doc_count) for bucket in result.buckets]
    [('Table', 3)]
    """

    __slots__ = ()

    @property
    def buckets(self) -> list[AggregationBucketDetails]:
        """The groups, in the order asked for."""
        return [AggregationBucketDetails(bucket) for bucket in self.raw.get("buckets") or ()]

    @property
    def doc_count_error_upper_bound(self) -> int | None:
        """By how much the counts may be too low."""
        return self.raw.get("doc_count_error_upper_bound")

    @property
    def sum_other_doc_count(self) -> int | None:
        """How many assets are in groups that were not given back."""
        return self.raw.get("sum_other_doc_count")


class AggregationBucketDetails(AggregationResult):
    """One group, with what was calculated inside of it."""

    __slots__ = ()

    @property
    def key(self) -> Any:
        """The value that the group has in common."""
        return self.raw.get("key")

    @property
    def key_as_string(self) -> str | None:
        """The same as text, for moments and booleans."""
        return self.raw.get("key_as_string")

    @property
    def doc_count(self) -> int | None:
        """How many assets are in the group."""
        return self.raw.get("doc_count")

    @property
    def from_(self) -> Any:
        """Lower bound of the group, for ranges."""
        return self.raw.get("from")

    @property
    def to(self) -> Any:
        """Upper bound of the group, for ranges."""
        return self.raw.get("to")

    @property
    def nested_results(self) -> Aggregations:
        """What was calculated inside of the group, by name."""
        return Aggregations({name: raw for name, raw in self.raw.items() if _is_result(raw)})

    def get_source_value(self, field: SearchableField | str) -> Any:
        """Return the value of the group as it is spelled on one of its assets.

        Only for groups of ``bucket_by(include_source_value=True)``.

        Args:
            field: the groups were made by (or the name of its attribute).

        Returns:
            The value, None if it did not come with the group.

        >>> bucket = AggregationBucketDetails({"key": "orders", "sourceValue": {"hits": {"hits": [
        ...     {"_source": {"name": "Orders"}}]}}})
        >>> bucket.get_source_value("name")
        'Orders'
        """
        found = self.nested_results.get(SOURCE_VALUE)
        if not isinstance(found, AggregationHitsResult):
            return None
        details = found.hits.hits
        if not details:
            return None
        source = details[0].source
        if isinstance(field, str):
            return source.get(field)
        # Custom metadata stands under the id of its attribute, which is its name in the index.
        return source.get(field.atlan_field_name, source.get(field.elastic_field_name))


class AggregationHitsResult(AggregationResult):
    """Assets."""

    __slots__ = ()

    class Stats(AggregationResult):
        """How many assets there are."""

        __slots__ = ()

        @property
        def value(self) -> int | None:
            """The count."""
            return self.raw.get("value")

        @property
        def relation(self) -> str | None:
            """``eq`` if the count is exact, ``gte`` if there may be more."""
            return self.raw.get("relation")

    class Details(AggregationResult):
        """One asset, as the index has it."""

        __slots__ = ()

        @property
        def source(self) -> Json:
            """The requested attributes."""
            return self.raw.get("_source") or {}

        @property
        def score(self) -> float | None:
            """How well it matches."""
            return self.raw.get("_score")

    class Hits(AggregationResult):
        """The assets of a group."""

        __slots__ = ()

        @property
        def total(self) -> AggregationHitsResult.Stats:
            """How many there are."""
            return AggregationHitsResult.Stats(self.raw.get("total") or {})

        @property
        def max_score(self) -> float | None:
            """The best score among them."""
            return self.raw.get("max_score")

        @property
        def hits(self) -> list[AggregationHitsResult.Details]:
            """Those that were asked for."""
            return [AggregationHitsResult.Details(hit) for hit in self.raw.get("hits") or ()]

    @property
    def hits(self) -> AggregationHitsResult.Hits:
        """The assets."""
        return AggregationHitsResult.Hits(self.raw.get("hits") or {})


class Aggregations:
    """What the aggregations of a search calculated, by the names given to them.

    Args:
        raw: the decoded answer of the service.

    >>> results = Aggregations({"types": {"buckets": []}, "top": {"value": 3}})
    >>> list(results), results["top"].value, results.get("other")
    (['types', 'top'], 3, None)
    """

    __slots__ = ("raw",)

    def __init__(self, raw: Json) -> None:
        self.raw = raw

    @classmethod
    def of(cls, raw: Any) -> Aggregations | None:
        """Wrap the aggregations of an answer.

        Args:
            raw: what stands under ``aggregations``.

        Returns:
            None if there is nothing that looks like aggregations.

        >>> Aggregations.of(None) is None, Aggregations.of("unexpected") is None
        (True, True)
        """
        return cls(raw) if isinstance(raw, dict) and raw else None  # pyright: ignore[reportUnknownArgumentType]

    def __getitem__(self, name: str) -> Any:
        """Return one result by name.

        Raises:
            KeyError: when no aggregation has this name.
        """
        return _decoded(self.raw[name])

    def get(self, name: str, default: D | None = None) -> Any | D | None:
        """Return one result by name, or the default."""
        return self[name] if name in self.raw else default

    def __iter__(self) -> Iterator[str]:
        return iter(self.raw)

    def __len__(self) -> int:
        return len(self.raw)

    def __contains__(self, name: object) -> bool:
        return name in self.raw

    def __repr__(self) -> str:
        return f"Aggregations({self.raw!r})"


def _is_result(raw: object) -> bool:
    return isinstance(raw, dict) and ("buckets" in raw or "hits" in raw or "value" in raw)


def _decoded(raw: Json) -> AggregationResult:
    if "buckets" in raw:
        return AggregationBucketResult(raw)
    if "hits" in raw:
        return AggregationHitsResult(raw)
    if "value" in raw:
        return AggregationMetricResult(raw)
    return AggregationResult(raw)
