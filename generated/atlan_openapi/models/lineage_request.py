# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..errors import InvalidPayload, describe
from ..models.lineage_direction import LineageDirection
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.filter_criteria import FilterCriteria


T = TypeVar("T", bound="LineageRequest")


@_attrs_define
class LineageRequest:
    """Whose lineage to read as a graph, and how much of it. The server parses strictly - a property it does not know is
    refused."""

    guid: str
    """Entity to start from."""
    depth: int | Unset = UNSET
    """Number of steps to walk at most; 0 for no limit."""
    direction: LineageDirection | Unset = UNSET
    """Which way to walk - INPUT goes upstream, OUTPUT downstream."""
    hide_process: bool | Unset = UNSET
    """Leave processes out of the entities and show which data leads to which."""
    allow_deleted_process: bool | Unset = UNSET
    """Walk along archived processes too."""
    offset: int | Unset = UNSET
    """Number of entities to skip; -1 for all. Default: -1."""
    limit: int | Unset = UNSET
    """Number of entities to send; -1 for all. Default: -1."""
    calculate_remaining_vertex_counts: bool | Unset = UNSET
    """Count the entities beyond the limit."""
    entity_filters: FilterCriteria | Unset = UNSET
    """A condition on entities. Either a leaf (attributeName, operator, attributeValue), or a group (condition,
    criterion)."""
    attributes: list[str] | Unset = UNSET
    """Attributes of the entities to send."""
    relation_attributes: list[str] | Unset = UNSET
    """Attributes to send of what they refer to."""
    ignored_processes: list[str] | Unset = UNSET
    """Types of processes not to walk along."""

    def to_dict(self) -> dict[str, Any]:
        guid = self.guid

        depth = self.depth

        direction: str | Unset = UNSET
        if not isinstance(self.direction, Unset):
            direction = self.direction.value

        hide_process = self.hide_process

        allow_deleted_process = self.allow_deleted_process

        offset = self.offset

        limit = self.limit

        calculate_remaining_vertex_counts = self.calculate_remaining_vertex_counts

        entity_filters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.entity_filters, Unset):
            entity_filters = self.entity_filters.to_dict()

        attributes: list[str] | Unset = UNSET
        if not isinstance(self.attributes, Unset):
            attributes = self.attributes

        relation_attributes: list[str] | Unset = UNSET
        if not isinstance(self.relation_attributes, Unset):
            relation_attributes = self.relation_attributes

        ignored_processes: list[str] | Unset = UNSET
        if not isinstance(self.ignored_processes, Unset):
            ignored_processes = self.ignored_processes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "guid": guid,
            }
        )
        if depth is not UNSET:
            field_dict["depth"] = depth
        if direction is not UNSET:
            field_dict["direction"] = direction
        if hide_process is not UNSET:
            field_dict["hideProcess"] = hide_process
        if allow_deleted_process is not UNSET:
            field_dict["allowDeletedProcess"] = allow_deleted_process
        if offset is not UNSET:
            field_dict["offset"] = offset
        if limit is not UNSET:
            field_dict["limit"] = limit
        if calculate_remaining_vertex_counts is not UNSET:
            field_dict["calculateRemainingVertexCounts"] = calculate_remaining_vertex_counts
        if entity_filters is not UNSET:
            field_dict["entityFilters"] = entity_filters
        if attributes is not UNSET:
            field_dict["attributes"] = attributes
        if relation_attributes is not UNSET:
            field_dict["relationAttributes"] = relation_attributes
        if ignored_processes is not UNSET:
            field_dict["ignoredProcesses"] = ignored_processes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filter_criteria import FilterCriteria  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("LineageRequest", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "guid"
            guid = d.pop("guid")

            depth = pop_optional(d, "depth")

            _reading = "direction"
            _direction = pop_optional(d, "direction")
            direction: LineageDirection | Unset
            if isinstance(_direction, Unset):
                direction = UNSET
            else:
                direction = LineageDirection(_direction)

            hide_process = pop_optional(d, "hideProcess")

            allow_deleted_process = pop_optional(d, "allowDeletedProcess")

            offset = pop_optional(d, "offset")

            limit = pop_optional(d, "limit")

            calculate_remaining_vertex_counts = pop_optional(d, "calculateRemainingVertexCounts")

            _reading = "entityFilters"
            _entity_filters = pop_optional(d, "entityFilters")
            entity_filters: FilterCriteria | Unset
            if isinstance(_entity_filters, Unset):
                entity_filters = UNSET
            else:
                entity_filters = FilterCriteria.from_dict(_entity_filters)

            _reading = "attributes"
            attributes = cast(list[str], pop_optional(d, "attributes"))

            _reading = "relationAttributes"
            relation_attributes = cast(list[str], pop_optional(d, "relationAttributes"))

            _reading = "ignoredProcesses"
            ignored_processes = cast(list[str], pop_optional(d, "ignoredProcesses"))

            _reading = ""
            lineage_request = cls(
                guid=guid,
                depth=depth,
                direction=direction,
                hide_process=hide_process,
                allow_deleted_process=allow_deleted_process,
                offset=offset,
                limit=limit,
                calculate_remaining_vertex_counts=calculate_remaining_vertex_counts,
                entity_filters=entity_filters,
                attributes=attributes,
                relation_attributes=relation_attributes,
                ignored_processes=ignored_processes,
            )

        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("LineageRequest", _reading, _problem) from _problem
        return lineage_request
