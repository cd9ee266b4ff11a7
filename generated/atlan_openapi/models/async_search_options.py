# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="AsyncSearchOptions")


@_attrs_define
class AsyncSearchOptions:
    """Let a search run on its own, and replace an earlier one of the same context."""

    is_call_async: bool | Unset = UNSET
    """Run on its own."""
    search_context_id: str | Unset = UNSET
    """Id of the context."""
    search_context_sequence_no: int | Unset = UNSET
    """Number of the search in its context."""
    request_timeout_in_secs: int | Unset = UNSET
    """Seconds the search may take."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        is_call_async = self.is_call_async

        search_context_id = self.search_context_id

        search_context_sequence_no = self.search_context_sequence_no

        request_timeout_in_secs = self.request_timeout_in_secs

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if is_call_async is not UNSET:
            field_dict["isCallAsync"] = is_call_async
        if search_context_id is not UNSET:
            field_dict["searchContextId"] = search_context_id
        if search_context_sequence_no is not UNSET:
            field_dict["searchContextSequenceNo"] = search_context_sequence_no
        if request_timeout_in_secs is not UNSET:
            field_dict["requestTimeoutInSecs"] = request_timeout_in_secs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("AsyncSearchOptions", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            is_call_async = pop_optional(d, "isCallAsync")

            search_context_id = pop_optional(d, "searchContextId")

            search_context_sequence_no = pop_optional(d, "searchContextSequenceNo")

            request_timeout_in_secs = pop_optional(d, "requestTimeoutInSecs")

            _reading = ""
            async_search_options = cls(
                is_call_async=is_call_async,
                search_context_id=search_context_id,
                search_context_sequence_no=search_context_sequence_no,
                request_timeout_in_secs=request_timeout_in_secs,
            )

            async_search_options.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("AsyncSearchOptions", _reading, _problem) from _problem
        return async_search_options

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
