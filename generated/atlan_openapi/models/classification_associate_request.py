# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.classification import Classification
    from ..models.open_object import OpenObject


T = TypeVar("T", bound="ClassificationAssociateRequest")


@_attrs_define
class ClassificationAssociateRequest:
    """A tag, and the entities it is for. They are named by guid, or by unique attributes together with their type."""

    classification: Classification
    """A tag on an entity."""
    entity_guids: list[str] | Unset = UNSET
    """Unique ids of the entities."""
    entities_unique_attributes: list[OpenObject] | Unset = UNSET
    """Unique attributes of each entity."""
    entity_type_name: str | Unset = UNSET
    """Type of the entities that are named by unique attributes."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        classification = self.classification.to_dict()

        entity_guids: list[str] | Unset = UNSET
        if not isinstance(self.entity_guids, Unset):
            entity_guids = self.entity_guids

        entities_unique_attributes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.entities_unique_attributes, Unset):
            entities_unique_attributes = self.entities_unique_attributes

        entity_type_name = self.entity_type_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "classification": classification,
            }
        )
        if entity_guids is not UNSET:
            field_dict["entityGuids"] = entity_guids
        if entities_unique_attributes is not UNSET:
            field_dict["entitiesUniqueAttributes"] = entities_unique_attributes
        if entity_type_name is not UNSET:
            field_dict["entityTypeName"] = entity_type_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.classification import Classification  # noqa: PLC0415
        from ..models.open_object import OpenObject  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "ClassificationAssociateRequest", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "classification"
            classification = Classification.from_dict(d.pop("classification"))

            _reading = "entityGuids"
            entity_guids = cast(list[str], pop_optional(d, "entityGuids"))

            _reading = "entitiesUniqueAttributes"
            entities_unique_attributes = cast(list[OpenObject], pop_optional(d, "entitiesUniqueAttributes"))

            entity_type_name = pop_optional(d, "entityTypeName")

            _reading = ""
            classification_associate_request = cls(
                classification=classification,
                entity_guids=entity_guids,
                entities_unique_attributes=entities_unique_attributes,
                entity_type_name=entity_type_name,
            )

            classification_associate_request.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("ClassificationAssociateRequest", _reading, _problem) from _problem
        return classification_associate_request

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
