# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="OpenLineageInputField")


@_attrs_define
class OpenLineageInputField:
    """A field that another is made from."""

    namespace: str | Unset = UNSET
    """Where the data is known by its name."""
    name: str | Unset = UNSET
    """Name of the data."""
    field: str | Unset = UNSET
    """Name of the field."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        namespace = self.namespace

        name = self.name

        field = self.field

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if namespace is not UNSET:
            field_dict["namespace"] = namespace
        if name is not UNSET:
            field_dict["name"] = name
        if field is not UNSET:
            field_dict["field"] = field

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "OpenLineageInputField", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            namespace = pop_optional(d, "namespace")

            name = pop_optional(d, "name")

            field = pop_optional(d, "field")

            _reading = ""
            open_lineage_input_field = cls(
                namespace=namespace,
                name=name,
                field=field,
            )

            open_lineage_input_field.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("OpenLineageInputField", _reading, _problem) from _problem
        return open_lineage_input_field

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
