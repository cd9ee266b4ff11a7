# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..models.term_assignment_status import TermAssignmentStatus
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="TermAssignmentHeader")


@_attrs_define
class TermAssignmentHeader:
    """A glossary term that is linked to an entity."""

    term_guid: str | Unset = UNSET
    """Unique id of the term."""
    relation_guid: str | Unset = UNSET
    """Unique id of the link."""
    display_text: str | Unset = UNSET
    """Name of the term."""
    description: str | Unset = UNSET
    """What the link means."""
    expression: str | Unset = UNSET
    """Expression of the link."""
    created_by: str | Unset = UNSET
    """Who made the link."""
    steward: str | Unset = UNSET
    """Who looks after the link."""
    source: str | Unset = UNSET
    """Where the link comes from."""
    confidence: int | Unset = UNSET
    """How sure the link is."""
    status: TermAssignmentStatus | Unset = UNSET
    """How sure it is that a term belongs to an entity."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        term_guid = self.term_guid

        relation_guid = self.relation_guid

        display_text = self.display_text

        description = self.description

        expression = self.expression

        created_by = self.created_by

        steward = self.steward

        source = self.source

        confidence = self.confidence

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
        if created_by is not UNSET:
            field_dict["createdBy"] = created_by
        if steward is not UNSET:
            field_dict["steward"] = steward
        if source is not UNSET:
            field_dict["source"] = source
        if confidence is not UNSET:
            field_dict["confidence"] = confidence
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "TermAssignmentHeader", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            term_guid = pop_optional(d, "termGuid")

            relation_guid = pop_optional(d, "relationGuid")

            display_text = pop_optional(d, "displayText")

            description = pop_optional(d, "description")

            expression = pop_optional(d, "expression")

            created_by = pop_optional(d, "createdBy")

            steward = pop_optional(d, "steward")

            source = pop_optional(d, "source")

            confidence = pop_optional(d, "confidence")

            _reading = "status"
            _status = pop_optional(d, "status")
            status: TermAssignmentStatus | Unset
            if isinstance(_status, Unset):
                status = UNSET
            else:
                status = TermAssignmentStatus(_status)

            _reading = ""
            term_assignment_header = cls(
                term_guid=term_guid,
                relation_guid=relation_guid,
                display_text=display_text,
                description=description,
                expression=expression,
                created_by=created_by,
                steward=steward,
                source=source,
                confidence=confidence,
                status=status,
            )

            term_assignment_header.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("TermAssignmentHeader", _reading, _problem) from _problem
        return term_assignment_header

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
