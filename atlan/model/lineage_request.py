"""What is sent to ask for lineage."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from atlan.model.body import Body
from atlan.model.immutable import Immutable, assign
from atlan.model.search.values import choice, text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import Enum

    from atlan.model.enums import AtlanComparisonOperator, LineageDirection, LineageType
    from atlan.model.fields.lineage_filters import LineageFilter

Json = dict[str, Any]

UPSTREAM: Final = "INPUT"
DOWNSTREAM: Final = "OUTPUT"
UNLIMITED: Final = 1_000_000

CONDITIONS: Final = ("AND", "OR")


class EntityFilter(Immutable):
    """One condition on the assets (or relationships) of a lineage.

    Args:
        attribute_name: of the asset, as the service spells it.
        operator: how to compare; member of ``AtlanComparisonOperator`` or its value.
        attribute_value: to compare with, as text.

    >>> EntityFilter("name", "startsWith", "fct_").to_dict()
    {'attributeName': 'name', 'operator': 'startsWith', 'attributeValue': 'fct_'}
    """

    __slots__ = ("attribute_name", "operator", "attribute_value")

    attribute_name: str
    operator: str
    attribute_value: str

    def __init__(
        self, attribute_name: str, operator: AtlanComparisonOperator | str, attribute_value: str = ""
    ) -> None:
        assign(self, "attribute_name", text(attribute_name, "attribute_name"))
        assign(self, "operator", text(operator, "operator"))
        assign(self, "attribute_value", text(attribute_value, "attribute_value"))

    @classmethod
    def of(cls, condition: LineageFilter) -> EntityFilter:
        """Turn a condition like ``Asset.NAME.in_lineage.eq("orders")`` into a filter."""
        return cls(condition.field.internal_field_name, condition.operator, condition.value)

    def to_dict(self) -> Json:
        """Return the JSON form."""
        return {
            "attributeName": self.attribute_name,
            "operator": self.operator,
            "attributeValue": self.attribute_value,
        }


class FilterList(Immutable):
    """Several conditions.

    Args:
        condition: ``AND`` (all have to hold) or ``OR`` (any will do).
        criteria: the conditions, each a filter or another list.

    >>> FilterList(criteria=[EntityFilter("__state", "=", "ACTIVE")]).to_dict()["condition"]
    'AND'
    """

    __slots__ = ("condition", "criteria")

    condition: str
    criteria: tuple[EntityFilter | FilterList, ...]

    class Condition(StrEnum):
        """How the conditions of a list are combined."""

        AND = "AND"
        OR = "OR"

    def __init__(
        self, condition: str | Enum = Condition.AND, criteria: Iterable[EntityFilter | FilterList] = ()
    ) -> None:
        assign(self, "condition", choice(condition, CONDITIONS, "condition"))
        assign(self, "criteria", tuple(criteria))

    def to_dict(self) -> Json:
        """Return the JSON form."""
        return {"condition": self.condition, "criterion": [each.to_dict() for each in self.criteria]}


# attribute of the request -> name on the wire; left out unless set
_FILTERS = {
    "entity_filters": "entityFilters",
    "entity_traversal_filters": "entityTraversalFilters",
    "relationship_traversal_filters": "relationshipTraversalFilters",
}


class LineageListRequest(Body):
    """A request for the assets up or down the lineage of one asset. Attributes may be assigned.

    Most are easier to write with ``FluentLineage``.

    Args:
        guid: of the asset to start at, which is not part of the result.
        depth: how many steps to go.
        direction: ``LineageDirection.UPSTREAM`` or ``DOWNSTREAM``.
        offset: how many assets to skip.
        size: how many assets to give back at most.
        attributes: names of the attributes that each asset comes with.
        relation_attributes: names of the attributes that each related asset comes with.
        entity_filters: which assets to give back.
        entity_traversal_filters: which assets to go beyond.
        relationship_traversal_filters: which links to follow.
        exclude_meanings: whether assigned terms are left out.
        exclude_classifications: whether tags are left out.
        immediate_neighbors: whether each asset comes with its neighbours.
        lineage_type: of the graph, on tenants that know more than one.

    >>> LineageListRequest.create("g1").to_dict()["direction"]
    'OUTPUT'
    """

    __slots__ = (
        "guid",
        "depth",
        "direction",
        "offset",
        "size",
        "attributes",
        "relation_attributes",
        "entity_filters",
        "entity_traversal_filters",
        "relationship_traversal_filters",
        "exclude_meanings",
        "exclude_classifications",
        "immediate_neighbors",
        "lineage_type",
    )

    def __init__(
        self,
        guid: str,
        depth: int = UNLIMITED,
        direction: LineageDirection | str = DOWNSTREAM,
        offset: int = 0,
        size: int = 10,
        attributes: Iterable[str] | None = None,
        relation_attributes: Iterable[str] | None = None,
        entity_filters: FilterList | None = None,
        entity_traversal_filters: FilterList | None = None,
        relationship_traversal_filters: FilterList | None = None,
        exclude_meanings: bool = True,
        exclude_classifications: bool = True,
        immediate_neighbors: bool = False,
        lineage_type: LineageType | str | None = None,
    ) -> None:
        self.guid = guid
        self.depth = depth
        self.direction = direction
        self.offset = offset
        self.size = size
        self.attributes = None if attributes is None else list(attributes)
        self.relation_attributes = None if relation_attributes is None else list(relation_attributes)
        self.entity_filters = entity_filters
        self.entity_traversal_filters = entity_traversal_filters
        self.relationship_traversal_filters = relationship_traversal_filters
        self.exclude_meanings = exclude_meanings
        self.exclude_classifications = exclude_classifications
        self.immediate_neighbors = immediate_neighbors
        self.lineage_type = lineage_type

    @classmethod
    def create(cls, guid: str) -> LineageListRequest:
        """Make a request with defaults.

        Args:
            guid: of the asset to start at.
        """
        return cls(text(guid, "guid"))

    def to_dict(self) -> Json:
        """Return the JSON form; the caller owns it.

        Raises:
            InvalidRequestError: when both directions are asked for at once (400-034).
        """
        direction = text(self.direction, "direction")
        if direction not in (UPSTREAM, DOWNSTREAM):
            from atlan.errors import ErrorCode

            raise ErrorCode.INVALID_LINEAGE_DIRECTION.exception_with_parameters()
        body: Json = {
            "guid": self.guid,
            "depth": self.depth,
            "direction": direction,
            "from": self.offset,
            "size": self.size,
            "excludeMeanings": self.exclude_meanings,
            "excludeClassifications": self.exclude_classifications,
            "immediateNeighbours": self.immediate_neighbors,
        }
        if self.attributes is not None:
            body["attributes"] = list(self.attributes)
        if self.relation_attributes is not None:
            body["relationAttributes"] = list(self.relation_attributes)
        for name, key in _FILTERS.items():
            filters: FilterList | None = getattr(self, name)
            if filters is not None:
                body[key] = filters.to_dict()
        if self.lineage_type is not None:
            body["lineageType"] = text(self.lineage_type, "lineage_type")
        return body
