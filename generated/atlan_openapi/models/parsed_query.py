# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.parsed_query_error import ParsedQueryError
    from ..models.parsed_query_object import ParsedQueryObject
    from ..models.parsed_query_relationship import ParsedQueryRelationship


T = TypeVar("T", bound="ParsedQuery")


@_attrs_define
class ParsedQuery:
    """What stands in an SQL text. Syntax errors are told here too, with status 200."""

    dbobjs: list[ParsedQueryObject] | Unset = UNSET
    """Tables, views and intermediate results."""
    relationships: list[ParsedQueryRelationship] | Unset = UNSET
    """How their columns depend on each other."""
    errors: list[ParsedQueryError] | Unset = UNSET
    """What could not be understood."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        dbobjs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.dbobjs, Unset):
            dbobjs = []
            for dbobjs_item_data in self.dbobjs:
                dbobjs_item = dbobjs_item_data.to_dict()
                dbobjs.append(dbobjs_item)

        relationships: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.relationships, Unset):
            relationships = []
            for relationships_item_data in self.relationships:
                relationships_item = relationships_item_data.to_dict()
                relationships.append(relationships_item)

        errors: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = []
            for errors_item_data in self.errors:
                errors_item = errors_item_data.to_dict()
                errors.append(errors_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if dbobjs is not UNSET:
            field_dict["dbobjs"] = dbobjs
        if relationships is not UNSET:
            field_dict["relationships"] = relationships
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.parsed_query_error import ParsedQueryError  # noqa: PLC0415
        from ..models.parsed_query_object import ParsedQueryObject  # noqa: PLC0415
        from ..models.parsed_query_relationship import ParsedQueryRelationship  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("ParsedQuery", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "dbobjs"
            _dbobjs = pop_optional(d, "dbobjs")
            dbobjs: list[ParsedQueryObject] | Unset = UNSET
            if _dbobjs is not UNSET:
                dbobjs = []
                for dbobjs_item_data in _dbobjs:
                    dbobjs_item = ParsedQueryObject.from_dict(dbobjs_item_data)

                    dbobjs.append(dbobjs_item)

            _reading = "relationships"
            _relationships = pop_optional(d, "relationships")
            relationships: list[ParsedQueryRelationship] | Unset = UNSET
            if _relationships is not UNSET:
                relationships = []
                for relationships_item_data in _relationships:
                    relationships_item = ParsedQueryRelationship.from_dict(relationships_item_data)

                    relationships.append(relationships_item)

            _reading = "errors"
            _errors = pop_optional(d, "errors")
            errors: list[ParsedQueryError] | Unset = UNSET
            if _errors is not UNSET:
                errors = []
                for errors_item_data in _errors:
                    errors_item = ParsedQueryError.from_dict(errors_item_data)

                    errors.append(errors_item)

            _reading = ""
            parsed_query = cls(
                dbobjs=dbobjs,
                relationships=relationships,
                errors=errors,
            )

            parsed_query.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("ParsedQuery", _reading, _problem) from _problem
        return parsed_query

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
