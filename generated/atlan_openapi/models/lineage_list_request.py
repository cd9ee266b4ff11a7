# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..errors import InvalidPayload, describe
from ..models.lineage_direction import LineageDirection
from ..models.lineage_type import LineageType
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.filter_criteria import FilterCriteria


T = TypeVar("T", bound="LineageListRequest")


@_attrs_define
class LineageListRequest:
    """Where to walk, how far, and what to send. The server parses strictly: a property it does not know is refused, so a
    new one
    such as lineageType is best left out unless it is needed."""

    guid: str
    """Entity to start from. It is not part of the result."""
    size: int
    """Number of entities to send."""
    from_: int
    """Number of entities to skip."""
    depth: int
    """Number of steps to walk at most."""
    direction: LineageDirection
    """Which way to walk - INPUT goes upstream, OUTPUT downstream."""
    attributes: list[str] | Unset = UNSET
    """Attributes of the entities to send."""
    relation_attributes: list[str] | Unset = UNSET
    """Attributes to send of what they refer to."""
    entity_filters: FilterCriteria | Unset = UNSET
    """A condition on entities. Either a leaf (attributeName, operator, attributeValue), or a group (condition,
    criterion)."""
    entity_traversal_filters: FilterCriteria | Unset = UNSET
    """A condition on entities. Either a leaf (attributeName, operator, attributeValue), or a group (condition,
    criterion)."""
    relationship_traversal_filters: FilterCriteria | Unset = UNSET
    """A condition on entities. Either a leaf (attributeName, operator, attributeValue), or a group (condition,
    criterion)."""
    exclude_meanings: bool | Unset = UNSET
    """Leave out linked terms. Default: true."""
    exclude_classifications: bool | Unset = UNSET
    """Leave out tags. Default: true."""
    immediate_neighbours: bool | Unset = UNSET
    """Send the neighbours of each entity. Default: false."""
    lineage_type: LineageType | Unset = UNSET
    """Lineage of data sets, or of data products."""

    def to_dict(self) -> dict[str, Any]:
        guid = self.guid

        size = self.size

        from_ = self.from_

        depth = self.depth

        direction = self.direction.value

        attributes: list[str] | Unset = UNSET
        if not isinstance(self.attributes, Unset):
            attributes = self.attributes

        relation_attributes: list[str] | Unset = UNSET
        if not isinstance(self.relation_attributes, Unset):
            relation_attributes = self.relation_attributes

        entity_filters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.entity_filters, Unset):
            entity_filters = self.entity_filters.to_dict()

        entity_traversal_filters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.entity_traversal_filters, Unset):
            entity_traversal_filters = self.entity_traversal_filters.to_dict()

        relationship_traversal_filters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.relationship_traversal_filters, Unset):
            relationship_traversal_filters = self.relationship_traversal_filters.to_dict()

        exclude_meanings = self.exclude_meanings

        exclude_classifications = self.exclude_classifications

        immediate_neighbours = self.immediate_neighbours

        lineage_type: str | Unset = UNSET
        if not isinstance(self.lineage_type, Unset):
            lineage_type = self.lineage_type.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "guid": guid,
                "size": size,
                "from": from_,
                "depth": depth,
                "direction": direction,
            }
        )
        if attributes is not UNSET:
            field_dict["attributes"] = attributes
        if relation_attributes is not UNSET:
            field_dict["relationAttributes"] = relation_attributes
        if entity_filters is not UNSET:
            field_dict["entityFilters"] = entity_filters
        if entity_traversal_filters is not UNSET:
            field_dict["entityTraversalFilters"] = entity_traversal_filters
        if relationship_traversal_filters is not UNSET:
            field_dict["relationshipTraversalFilters"] = relationship_traversal_filters
        if exclude_meanings is not UNSET:
            field_dict["excludeMeanings"] = exclude_meanings
        if exclude_classifications is not UNSET:
            field_dict["excludeClassifications"] = exclude_classifications
        if immediate_neighbours is not UNSET:
            field_dict["immediateNeighbours"] = immediate_neighbours
        if lineage_type is not UNSET:
            field_dict["lineageType"] = lineage_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filter_criteria import FilterCriteria  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("LineageListRequest", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "guid"
            guid = d.pop("guid")

            _reading = "size"
            size = d.pop("size")

            _reading = "from"
            from_ = d.pop("from")

            _reading = "depth"
            depth = d.pop("depth")

            _reading = "direction"
            direction = LineageDirection(d.pop("direction"))

            _reading = "attributes"
            attributes = cast(list[str], pop_optional(d, "attributes"))

            _reading = "relationAttributes"
            relation_attributes = cast(list[str], pop_optional(d, "relationAttributes"))

            _reading = "entityFilters"
            _entity_filters = pop_optional(d, "entityFilters")
            entity_filters: FilterCriteria | Unset
            if isinstance(_entity_filters, Unset):
                entity_filters = UNSET
            else:
                entity_filters = FilterCriteria.from_dict(_entity_filters)

            _reading = "entityTraversalFilters"
            _entity_traversal_filters = pop_optional(d, "entityTraversalFilters")
            entity_traversal_filters: FilterCriteria | Unset
            if isinstance(_entity_traversal_filters, Unset):
                entity_traversal_filters = UNSET
            else:
                entity_traversal_filters = FilterCriteria.from_dict(_entity_traversal_filters)

            _reading = "relationshipTraversalFilters"
            _relationship_traversal_filters = pop_optional(d, "relationshipTraversalFilters")
            relationship_traversal_filters: FilterCriteria | Unset
            if isinstance(_relationship_traversal_filters, Unset):
                relationship_traversal_filters = UNSET
            else:
                relationship_traversal_filters = FilterCriteria.from_dict(_relationship_traversal_filters)

            exclude_meanings = pop_optional(d, "excludeMeanings")

            exclude_classifications = pop_optional(d, "excludeClassifications")

            immediate_neighbours = pop_optional(d, "immediateNeighbours")

            _reading = "lineageType"
            _lineage_type = pop_optional(d, "lineageType")
            lineage_type: LineageType | Unset
            if isinstance(_lineage_type, Unset):
                lineage_type = UNSET
            else:
                lineage_type = LineageType(_lineage_type)

            _reading = ""
            lineage_list_request = cls(
                guid=guid,
                size=size,
                from_=from_,
                depth=depth,
                direction=direction,
                attributes=attributes,
                relation_attributes=relation_attributes,
                entity_filters=entity_filters,
                entity_traversal_filters=entity_traversal_filters,
                relationship_traversal_filters=relationship_traversal_filters,
                exclude_meanings=exclude_meanings,
                exclude_classifications=exclude_classifications,
                immediate_neighbours=immediate_neighbours,
                lineage_type=lineage_type,
            )

        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("LineageListRequest", _reading, _problem) from _problem
        return lineage_list_request
