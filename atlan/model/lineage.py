"""Requests for lineage: ``FluentLineage(starting_guid=…).direction(…).include_on_results(…)``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.fields.searchable import AtlanField, name_on_results
from atlan.model.immutable import Immutable, assign
from atlan.model.lineage_graph import (
    DirectedPair,
    LineageGraph,
    LineageRelation,
    LineageRequest,
    LineageResponse,
)
from atlan.model.lineage_request import (
    CONDITIONS,
    DOWNSTREAM,
    UNLIMITED,
    EntityFilter,
    FilterList,
    LineageListRequest,
)
from atlan.model.search.values import choice, count, exactly, text, wrong_type

if TYPE_CHECKING:
    from collections.abc import Iterable

    from atlan.model.enums import LineageDirection as LineageDirection
    from atlan.model.enums import LineageType
    from atlan.model.fields.lineage_filters import LineageFilter


class FluentLineage(Immutable):
    """Build a request for the assets up or down the lineage of one asset.

    Builders are immutable: every call gives a new one.

    Args:
        starting_guid: guid of the asset to start at, which is not part of the result.
        depth: how many steps to go.
        direction: ``LineageDirection.UPSTREAM`` or ``DOWNSTREAM``.
        size: how many assets one request reads.
        exclude_meanings: whether assigned terms are left out.
        exclude_atlan_tags: whether tags are left out.
        immediate_neighbors: whether each asset comes with its neighbours.
        include_on_results: attributes that each asset comes with.
        include_in_results: conditions on the assets to give back.
        include_on_relations: attributes that each related asset comes with.
        where_assets: conditions on the assets to go beyond.
        where_relationships: conditions on the links to follow.
        includes_condition: ``AND`` or ``OR``, between the conditions of ``include_in_results``.
        assets_condition: the same between those of ``where_assets``.
        relationships_condition: the same between those of ``where_relationships``.
        lineage_type: of the graph, on tenants that know more than one.

    Raises:
        InvalidRequestError: when an argument has the wrong type (400-048).

    >>> lineage = FluentLineage(starting_guid="g1").depth(2).include_on_results("description")
    >>> lineage.request.attributes
    ['description']
    """

    __slots__ = ("_chosen",)

    _chosen: dict[str, Any]

    def __init__(
        self,
        *,
        starting_guid: str,
        depth: int = UNLIMITED,
        direction: LineageDirection | str = DOWNSTREAM,
        size: int = 10,
        exclude_meanings: bool = True,
        exclude_atlan_tags: bool = True,
        immediate_neighbors: bool = False,
        include_on_results: str | AtlanField | Iterable[str | AtlanField] = (),
        include_in_results: LineageFilter | Iterable[LineageFilter] = (),
        include_on_relations: str | AtlanField | Iterable[str | AtlanField] = (),
        where_assets: LineageFilter | Iterable[LineageFilter] = (),
        where_relationships: LineageFilter | Iterable[LineageFilter] = (),
        includes_condition: str = FilterList.Condition.AND,
        assets_condition: str = FilterList.Condition.AND,
        relationships_condition: str = FilterList.Condition.AND,
        lineage_type: LineageType | str | None = None,
    ) -> None:
        chosen: dict[str, Any] = {
            "starting_guid": text(starting_guid, "starting_guid"),
            "depth": count(depth, "depth"),
            "direction": text(direction, "direction"),
            "size": count(size, "size"),
            "exclude_meanings": exactly(bool, exclude_meanings, "exclude_meanings"),
            "exclude_atlan_tags": exactly(bool, exclude_atlan_tags, "exclude_atlan_tags"),
            "immediate_neighbors": exactly(bool, immediate_neighbors, "immediate_neighbors"),
            "include_on_results": _attribute_names(include_on_results, "include_on_results"),
            "include_in_results": _conditions(include_in_results, "include_in_results"),
            "include_on_relations": _attribute_names(include_on_relations, "include_on_relations"),
            "where_assets": _conditions(where_assets, "where_assets"),
            "where_relationships": _conditions(where_relationships, "where_relationships"),
            "includes_condition": choice(includes_condition, CONDITIONS, "includes_condition"),
            "assets_condition": choice(assets_condition, CONDITIONS, "assets_condition"),
            "relationships_condition": choice(relationships_condition, CONDITIONS, "relationships_condition"),
            "lineage_type": None if lineage_type is None else text(lineage_type, "lineage_type"),
        }
        assign(self, "_chosen", chosen)

    @classmethod
    def starting_at(cls, guid: str, include_archived: bool = False) -> FluentLineage:
        """Start at an asset and keep to what is active.

        Args:
            guid: of the asset.
            include_archived: whether archived assets and links count, too.

        >>> len(FluentLineage.starting_at("g1").request.to_dict()["entityFilters"]["criterion"])
        1
        """
        if include_archived:
            return cls(starting_guid=guid)
        from atlan.model.entity.base import Entity

        active = Entity.STATUS.in_lineage.eq("ACTIVE")
        return cls(
            starting_guid=guid, include_in_results=active, where_assets=active, where_relationships=active
        )

    def depth(self, depth: int) -> FluentLineage:
        """Say how many steps to go.

        Args:
            depth: count; all of them unless said otherwise.
        """
        return self._with(depth=depth)

    def direction(self, direction: LineageDirection | str) -> FluentLineage:
        """Say where to go.

        Args:
            direction: ``LineageDirection.UPSTREAM`` or ``DOWNSTREAM``.
        """
        return self._with(direction=direction)

    def size(self, size: int) -> FluentLineage:
        """Say how many assets one request reads.

        Args:
            size: count; 10 unless said otherwise.
        """
        return self._with(size=size)

    def exclude_atlan_tags(self, exclude_atlan_tags: bool) -> FluentLineage:
        """Say whether tags are left out.

        Args:
            exclude_atlan_tags: true unless said otherwise.
        """
        return self._with(exclude_atlan_tags=exclude_atlan_tags)

    def exclude_meanings(self, exclude_meanings: bool) -> FluentLineage:
        """Say whether assigned terms are left out.

        Args:
            exclude_meanings: true unless said otherwise.
        """
        return self._with(exclude_meanings=exclude_meanings)

    def immediate_neighbors(self, immediate_neighbors: bool) -> FluentLineage:
        """Say whether each asset comes with its neighbours.

        Args:
            immediate_neighbors: false unless said otherwise.
        """
        return self._with(immediate_neighbors=immediate_neighbors)

    def include_on_results(self, field: str | AtlanField) -> FluentLineage:
        """Have each asset come with an attribute.

        Args:
            field: such as ``Asset.DESCRIPTION``, or the name of the attribute.
        """
        return self._with_more("include_on_results", field)

    def include_in_results(self, lineage_filter: LineageFilter) -> FluentLineage:
        """Give back only assets that fulfil a condition; the walk goes on beyond the others.

        Args:
            lineage_filter: such as ``Asset.NAME.in_lineage.starts_with("fct_")``.
        """
        return self._with_more("include_in_results", lineage_filter)

    def include_on_relations(self, field: str | AtlanField) -> FluentLineage:
        """Have each asset that is related to a result come with an attribute.

        Args:
            field: such as ``Asset.NAME``, or the name of the attribute.
        """
        return self._with_more("include_on_relations", field)

    def includes_condition(self, filter_condition: str) -> FluentLineage:
        """Say whether all or any of the conditions of ``include_in_results`` have to hold.

        Args:
            filter_condition: ``FilterList.Condition.AND`` or ``OR``.
        """
        return self._with(includes_condition=filter_condition)

    def where_assets(self, lineage_filter: LineageFilter) -> FluentLineage:
        """Stop at assets that do not fulfil a condition.

        Args:
            lineage_filter: such as ``Asset.STATUS.in_lineage.eq("ACTIVE")``.
        """
        return self._with_more("where_assets", lineage_filter)

    def assets_condition(self, filter_condition: str) -> FluentLineage:
        """Say whether all or any of the conditions of ``where_assets`` have to hold.

        Args:
            filter_condition: ``FilterList.Condition.AND`` or ``OR``.
        """
        return self._with(assets_condition=filter_condition)

    def where_relationships(self, lineage_filter: LineageFilter) -> FluentLineage:
        """Follow only links that fulfil a condition.

        Args:
            lineage_filter: such as ``Asset.STATUS.in_lineage.eq("ACTIVE")``.
        """
        return self._with_more("where_relationships", lineage_filter)

    def relationships_condition(self, filter_condition: str) -> FluentLineage:
        """Say whether all or any of the conditions of ``where_relationships`` have to hold.

        Args:
            filter_condition: ``FilterList.Condition.AND`` or ``OR``.
        """
        return self._with(relationships_condition=filter_condition)

    def lineage_type(self, lineage_type: LineageType | str) -> FluentLineage:
        """Choose the graph, on tenants that know more than one.

        Args:
            lineage_type: member of ``LineageType``, or its value.
        """
        return self._with(lineage_type=lineage_type)

    def to_request(self) -> LineageListRequest:
        """Return the request that this builder makes, like builders of searches do."""
        return self.request

    @property
    def request(self) -> LineageListRequest:
        """The request that this builder makes."""
        chosen = self._chosen
        return LineageListRequest(
            guid=chosen["starting_guid"],
            depth=chosen["depth"],
            direction=chosen["direction"],
            size=chosen["size"],
            attributes=chosen["include_on_results"] or None,
            relation_attributes=chosen["include_on_relations"] or None,
            entity_filters=_filter_list(chosen["includes_condition"], chosen["include_in_results"]),
            entity_traversal_filters=_filter_list(chosen["assets_condition"], chosen["where_assets"]),
            relationship_traversal_filters=_filter_list(
                chosen["relationships_condition"], chosen["where_relationships"]
            ),
            exclude_meanings=chosen["exclude_meanings"],
            exclude_classifications=chosen["exclude_atlan_tags"],
            immediate_neighbors=chosen["immediate_neighbors"],
            lineage_type=chosen["lineage_type"],
        )

    def _fields(self) -> list[tuple[str, Any]]:
        return list(self._chosen.items())

    def _with_more(self, name: str, item: object) -> FluentLineage:
        return self._with(**{name: (*self._chosen[name], item)})

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (self._chosen,)


def _restored(chosen: dict[str, Any]) -> FluentLineage:
    return FluentLineage(**chosen)


def _attribute_names(fields: str | AtlanField | Iterable[str | AtlanField], name: str) -> tuple[str, ...]:
    several = (fields,) if isinstance(fields, str | AtlanField) else fields
    return tuple([name_on_results(field, name) for field in several])


def _conditions(given: LineageFilter | Iterable[LineageFilter], name: str) -> tuple[LineageFilter, ...]:
    from atlan.model.fields.lineage_filters import LineageFilter

    conditions: tuple[Any, ...] = (given,) if isinstance(given, LineageFilter) else tuple(given)
    for condition in conditions:
        if not isinstance(condition, LineageFilter):
            raise wrong_type(name, condition, "a LineageFilter, such as Asset.NAME.in_lineage.eq(...)")
    return conditions


def _filter_list(condition: str, conditions: tuple[LineageFilter, ...]) -> FilterList | None:
    return FilterList(condition, map(EntityFilter.of, conditions)) if conditions else None


if not TYPE_CHECKING:
    # Hidden from type checkers, which would take it as leave to import any name.

    def __getattr__(name: str) -> Any:
        # Scripts import it from here; nothing else here needs the enumerations.
        if name == "LineageDirection":
            from atlan.model.enums import LineageDirection

            return LineageDirection
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "DirectedPair",
    "EntityFilter",
    "FilterList",
    "FluentLineage",
    "LineageDirection",
    "LineageGraph",
    "LineageListRequest",
    "LineageRelation",
    "LineageRequest",
    "LineageResponse",
]
