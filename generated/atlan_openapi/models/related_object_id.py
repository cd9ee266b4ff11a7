# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..models.entity_status import EntityStatus
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.open_object import OpenObject
    from ..models.relationship_values import RelationshipValues


T = TypeVar("T", bound="RelatedObjectId")


@_attrs_define
class RelatedObjectId:
    """An entity at the other end of a relationship."""

    guid: str | Unset = UNSET
    """Unique id."""
    type_name: str | Unset = UNSET
    """Type of the entity."""
    unique_attributes: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    attributes: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    entity_status: EntityStatus | Unset = UNSET
    """Whether an entity is alive, archived, or gone for good."""
    display_text: str | Unset = UNSET
    """Name to show."""
    relationship_type: str | Unset = UNSET
    """Type of the relationship."""
    relationship_guid: str | Unset = UNSET
    """Unique id of the relationship."""
    relationship_status: EntityStatus | Unset = UNSET
    """Whether an entity is alive, archived, or gone for good."""
    relationship_attributes: RelationshipValues | Unset = UNSET
    """What a relationship says of itself."""
    qualified_name: str | Unset = UNSET
    """Qualified name of the entity."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        guid = self.guid

        type_name = self.type_name

        unique_attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.unique_attributes, Unset):
            unique_attributes = self.unique_attributes

        attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attributes, Unset):
            attributes = self.attributes

        entity_status: str | Unset = UNSET
        if not isinstance(self.entity_status, Unset):
            entity_status = self.entity_status.value

        display_text = self.display_text

        relationship_type = self.relationship_type

        relationship_guid = self.relationship_guid

        relationship_status: str | Unset = UNSET
        if not isinstance(self.relationship_status, Unset):
            relationship_status = self.relationship_status.value

        relationship_attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.relationship_attributes, Unset):
            relationship_attributes = self.relationship_attributes

        qualified_name = self.qualified_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if guid is not UNSET:
            field_dict["guid"] = guid
        if type_name is not UNSET:
            field_dict["typeName"] = type_name
        if unique_attributes is not UNSET:
            field_dict["uniqueAttributes"] = unique_attributes
        if attributes is not UNSET:
            field_dict["attributes"] = attributes
        if entity_status is not UNSET:
            field_dict["entityStatus"] = entity_status
        if display_text is not UNSET:
            field_dict["displayText"] = display_text
        if relationship_type is not UNSET:
            field_dict["relationshipType"] = relationship_type
        if relationship_guid is not UNSET:
            field_dict["relationshipGuid"] = relationship_guid
        if relationship_status is not UNSET:
            field_dict["relationshipStatus"] = relationship_status
        if relationship_attributes is not UNSET:
            field_dict["relationshipAttributes"] = relationship_attributes
        if qualified_name is not UNSET:
            field_dict["qualifiedName"] = qualified_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.open_object import OpenObject  # noqa: PLC0415
        from ..models.relationship_values import RelationshipValues  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("RelatedObjectId", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            guid = pop_optional(d, "guid")

            type_name = pop_optional(d, "typeName")

            _reading = "uniqueAttributes"
            unique_attributes = cast(OpenObject | Unset, pop_optional(d, "uniqueAttributes"))

            _reading = "attributes"
            attributes = cast(OpenObject | Unset, pop_optional(d, "attributes"))

            _reading = "entityStatus"
            _entity_status = pop_optional(d, "entityStatus")
            entity_status: EntityStatus | Unset
            if isinstance(_entity_status, Unset):
                entity_status = UNSET
            else:
                entity_status = EntityStatus(_entity_status)

            display_text = pop_optional(d, "displayText")

            relationship_type = pop_optional(d, "relationshipType")

            relationship_guid = pop_optional(d, "relationshipGuid")

            _reading = "relationshipStatus"
            _relationship_status = pop_optional(d, "relationshipStatus")
            relationship_status: EntityStatus | Unset
            if isinstance(_relationship_status, Unset):
                relationship_status = UNSET
            else:
                relationship_status = EntityStatus(_relationship_status)

            _reading = "relationshipAttributes"
            relationship_attributes = cast(
                RelationshipValues | Unset, pop_optional(d, "relationshipAttributes")
            )

            qualified_name = pop_optional(d, "qualifiedName")

            _reading = ""
            related_object_id = cls(
                guid=guid,
                type_name=type_name,
                unique_attributes=unique_attributes,
                attributes=attributes,
                entity_status=entity_status,
                display_text=display_text,
                relationship_type=relationship_type,
                relationship_guid=relationship_guid,
                relationship_status=relationship_status,
                relationship_attributes=relationship_attributes,
                qualified_name=qualified_name,
            )

            related_object_id.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("RelatedObjectId", _reading, _problem) from _problem
        return related_object_id

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
