# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="PolicyEvaluationResponse")


@_attrs_define
class PolicyEvaluationResponse:
    """The question once more, and its answer."""

    action: str
    """What is to be done, such as ENTITY_READ."""
    type_name: str | Unset = UNSET
    """Type of the entity."""
    entity_guid: str | Unset = UNSET
    """Unique id of the entity."""
    entity_id: str | Unset = UNSET
    """Qualified name of the entity."""
    classification: str | Unset = UNSET
    """Internal (hashed) name of a tag."""
    business_metadata: str | Unset = UNSET
    """Internal (hashed) name of a custom metadata set."""
    relation_ship_type_name: str | Unset = UNSET
    """Type of a relationship; the S is a capital one here."""
    entity_type_end_1: str | Unset = UNSET
    """Type of the entity at its first end."""
    entity_guid_end_1: str | Unset = UNSET
    """Unique id of the entity at its first end."""
    entity_id_end_1: str | Unset = UNSET
    """Qualified name of the entity at its first end."""
    entity_type_end_2: str | Unset = UNSET
    """Type of the entity at its second end."""
    entity_guid_end_2: str | Unset = UNSET
    """Unique id of the entity at its second end."""
    entity_id_end_2: str | Unset = UNSET
    """Qualified name of the entity at its second end."""
    allowed: bool | Unset = UNSET
    """The caller may do it."""
    error_code: str | Unset = UNSET
    """Why the question has no answer."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        action = self.action

        type_name = self.type_name

        entity_guid = self.entity_guid

        entity_id = self.entity_id

        classification = self.classification

        business_metadata = self.business_metadata

        relation_ship_type_name = self.relation_ship_type_name

        entity_type_end_1 = self.entity_type_end_1

        entity_guid_end_1 = self.entity_guid_end_1

        entity_id_end_1 = self.entity_id_end_1

        entity_type_end_2 = self.entity_type_end_2

        entity_guid_end_2 = self.entity_guid_end_2

        entity_id_end_2 = self.entity_id_end_2

        allowed = self.allowed

        error_code = self.error_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "action": action,
            }
        )
        if type_name is not UNSET:
            field_dict["typeName"] = type_name
        if entity_guid is not UNSET:
            field_dict["entityGuid"] = entity_guid
        if entity_id is not UNSET:
            field_dict["entityId"] = entity_id
        if classification is not UNSET:
            field_dict["classification"] = classification
        if business_metadata is not UNSET:
            field_dict["businessMetadata"] = business_metadata
        if relation_ship_type_name is not UNSET:
            field_dict["relationShipTypeName"] = relation_ship_type_name
        if entity_type_end_1 is not UNSET:
            field_dict["entityTypeEnd1"] = entity_type_end_1
        if entity_guid_end_1 is not UNSET:
            field_dict["entityGuidEnd1"] = entity_guid_end_1
        if entity_id_end_1 is not UNSET:
            field_dict["entityIdEnd1"] = entity_id_end_1
        if entity_type_end_2 is not UNSET:
            field_dict["entityTypeEnd2"] = entity_type_end_2
        if entity_guid_end_2 is not UNSET:
            field_dict["entityGuidEnd2"] = entity_guid_end_2
        if entity_id_end_2 is not UNSET:
            field_dict["entityIdEnd2"] = entity_id_end_2
        if allowed is not UNSET:
            field_dict["allowed"] = allowed
        if error_code is not UNSET:
            field_dict["errorCode"] = error_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "PolicyEvaluationResponse", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "action"
            action = d.pop("action")

            type_name = pop_optional(d, "typeName")

            entity_guid = pop_optional(d, "entityGuid")

            entity_id = pop_optional(d, "entityId")

            classification = pop_optional(d, "classification")

            business_metadata = pop_optional(d, "businessMetadata")

            relation_ship_type_name = pop_optional(d, "relationShipTypeName")

            entity_type_end_1 = pop_optional(d, "entityTypeEnd1")

            entity_guid_end_1 = pop_optional(d, "entityGuidEnd1")

            entity_id_end_1 = pop_optional(d, "entityIdEnd1")

            entity_type_end_2 = pop_optional(d, "entityTypeEnd2")

            entity_guid_end_2 = pop_optional(d, "entityGuidEnd2")

            entity_id_end_2 = pop_optional(d, "entityIdEnd2")

            allowed = pop_optional(d, "allowed")

            error_code = pop_optional(d, "errorCode")

            _reading = ""
            policy_evaluation_response = cls(
                action=action,
                type_name=type_name,
                entity_guid=entity_guid,
                entity_id=entity_id,
                classification=classification,
                business_metadata=business_metadata,
                relation_ship_type_name=relation_ship_type_name,
                entity_type_end_1=entity_type_end_1,
                entity_guid_end_1=entity_guid_end_1,
                entity_id_end_1=entity_id_end_1,
                entity_type_end_2=entity_type_end_2,
                entity_guid_end_2=entity_guid_end_2,
                entity_id_end_2=entity_id_end_2,
                allowed=allowed,
                error_code=error_code,
            )

            policy_evaluation_response.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("PolicyEvaluationResponse", _reading, _problem) from _problem
        return policy_evaluation_response

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
