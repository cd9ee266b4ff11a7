# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="IndexSearchRequestMetadata")


@_attrs_define
class IndexSearchRequestMetadata:
    """What the search log keeps of a search."""

    save_search_log: bool | Unset = UNSET
    """Keep the search in the search log."""
    utm_tags: list[str] | Unset = UNSET
    """Where the search came from, such as project_sdk_python."""
    search_input: str | Unset = UNSET
    """What the user typed."""
    persona: str | Unset = UNSET
    """Persona the user had chosen."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        save_search_log = self.save_search_log

        utm_tags: list[str] | Unset = UNSET
        if not isinstance(self.utm_tags, Unset):
            utm_tags = self.utm_tags

        search_input = self.search_input

        persona = self.persona

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if save_search_log is not UNSET:
            field_dict["saveSearchLog"] = save_search_log
        if utm_tags is not UNSET:
            field_dict["utmTags"] = utm_tags
        if search_input is not UNSET:
            field_dict["searchInput"] = search_input
        if persona is not UNSET:
            field_dict["persona"] = persona

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "IndexSearchRequestMetadata", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            save_search_log = pop_optional(d, "saveSearchLog")

            _reading = "utmTags"
            utm_tags = cast(list[str], pop_optional(d, "utmTags"))

            search_input = pop_optional(d, "searchInput")

            persona = pop_optional(d, "persona")

            _reading = ""
            index_search_request_metadata = cls(
                save_search_log=save_search_log,
                utm_tags=utm_tags,
                search_input=search_input,
                persona=persona,
            )

            index_search_request_metadata.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("IndexSearchRequestMetadata", _reading, _problem) from _problem
        return index_search_request_metadata

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
