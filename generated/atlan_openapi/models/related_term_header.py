# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..models.term_relationship_status import TermRelationshipStatus
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.open_object import OpenObject


T = TypeVar("T", bound="RelatedTermHeader")


@_attrs_define
class RelatedTermHeader:
    """A term something is related to."""

    term_guid: str | Unset = UNSET
    """Unique id of the term."""
    relation_guid: str | Unset = UNSET
    """Unique id of the relationship."""
    display_text: str | Unset = UNSET
    """Name of the term."""
    description: str | Unset = UNSET
    """What the relationship means."""
    expression: str | Unset = UNSET
    """Expression of the relationship."""
    steward: str | Unset = UNSET
    """Who looks after the relationship."""
    source: str | Unset = UNSET
    """Where the relationship comes from."""
    attributes: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    status: TermRelationshipStatus | Unset = UNSET
    """How settled a relationship between terms is."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        term_guid = self.term_guid

        relation_guid = self.relation_guid

        display_text = self.display_text

        description = self.description

        expression = self.expression

        steward = self.steward

        source = self.source

        attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attributes, Unset):
            attributes = self.attributes

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if term_guid is not UNSET:
            field_dict["termGuid"] = term_guid
        if relation_guid is not UNSET:
            field_dict["relationGuid"] = relation_guid
        if display_text is not UNSET:
            field_dict["displayText"] = display_text
        if description is not UNSET:
            field_dict["description"] = description
        if expression is not UNSET:
            field_dict["expression"] = expression
        if steward is not UNSET:
            field_dict["steward"] = steward
        if source is not UNSET:
            field_dict["source"] = source
        if attributes is not UNSET:
            field_dict["attributes"] = attributes
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.open_object import OpenObject  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("RelatedTermHeader", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            term_guid = pop_optional(d, "termGuid")

            relation_guid = pop_optional(d, "relationGuid")

            display_text = pop_optional(d, "displayText")

            description = pop_optional(d, "description")

            expression = pop_optional(d, "expression")

            steward = pop_optional(d, "steward")

            source = pop_optional(d, "source")

            _reading = "attributes"
            attributes = cast(OpenObject | Unset, pop_optional(d, "attributes"))

            _reading = "status"
            _status = pop_optional(d, "status")
            status: TermRelationshipStatus | Unset
            if isinstance(_status, Unset):
                status = UNSET
            else:
                status = TermRelationshipStatus(_status)

            _reading = ""
            related_term_header = cls(
                term_guid=term_guid,
                relation_guid=relation_guid,
                display_text=display_text,
                description=description,
                expression=expression,
                steward=steward,
                source=source,
                attributes=attributes,
                status=status,
            )

            related_term_header.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("RelatedTermHeader", _reading, _problem) from _problem
        return related_term_header

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
