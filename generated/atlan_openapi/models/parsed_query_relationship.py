# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.relationship_endpoint import RelationshipEndpoint


T = TypeVar("T", bound="ParsedQueryRelationship")


@_attrs_define
class ParsedQueryRelationship:
    """How columns depend on each other."""

    id: str | Unset = UNSET
    """Number of the relationship within this answer."""
    type_: str | Unset = UNSET
    """Kind of the dependency."""
    effect_type: str | Unset = UNSET
    """Kind of the statement it comes from, such as select or insert."""
    target: RelationshipEndpoint | Unset = UNSET
    """One end of a parsed relationship."""
    sources: list[RelationshipEndpoint] | Unset = UNSET
    """What the target is made from."""
    process_id: str | Unset = UNSET
    """Number of the process within this answer."""
    process_type: str | Unset = UNSET
    """Kind of the process."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        type_ = self.type_

        effect_type = self.effect_type

        target: dict[str, Any] | Unset = UNSET
        if not isinstance(self.target, Unset):
            target = self.target.to_dict()

        sources: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sources, Unset):
            sources = []
            for sources_item_data in self.sources:
                sources_item = sources_item_data.to_dict()
                sources.append(sources_item)

        process_id = self.process_id

        process_type = self.process_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if id is not UNSET:
            field_dict["id"] = id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if effect_type is not UNSET:
            field_dict["effectType"] = effect_type
        if target is not UNSET:
            field_dict["target"] = target
        if sources is not UNSET:
            field_dict["sources"] = sources
        if process_id is not UNSET:
            field_dict["processId"] = process_id
        if process_type is not UNSET:
            field_dict["processType"] = process_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.relationship_endpoint import RelationshipEndpoint  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "ParsedQueryRelationship", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            id = pop_optional(d, "id")

            type_ = pop_optional(d, "type")

            effect_type = pop_optional(d, "effectType")

            _reading = "target"
            _target = pop_optional(d, "target")
            target: RelationshipEndpoint | Unset
            if isinstance(_target, Unset):
                target = UNSET
            else:
                target = RelationshipEndpoint.from_dict(_target)

            _reading = "sources"
            _sources = pop_optional(d, "sources")
            sources: list[RelationshipEndpoint] | Unset = UNSET
            if _sources is not UNSET:
                sources = []
                for sources_item_data in _sources:
                    sources_item = RelationshipEndpoint.from_dict(sources_item_data)

                    sources.append(sources_item)

            process_id = pop_optional(d, "processId")

            process_type = pop_optional(d, "processType")

            _reading = ""
            parsed_query_relationship = cls(
                id=id,
                type_=type_,
                effect_type=effect_type,
                target=target,
                sources=sources,
                process_id=process_id,
                process_type=process_type,
            )

            parsed_query_relationship.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("ParsedQueryRelationship", _reading, _problem) from _problem
        return parsed_query_relationship

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
