# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.open_lineage_input_field import OpenLineageInputField


T = TypeVar("T", bound="OpenLineageColumnLineageField")


@_attrs_define
class OpenLineageColumnLineageField:
    """What a field is made from."""

    input_fields: list[OpenLineageInputField] | Unset = UNSET
    """The fields it is made from."""
    transformation_description: str | Unset = UNSET
    """How it is made."""
    transformation_type: str | Unset = UNSET
    """Kind of how it is made."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        input_fields: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.input_fields, Unset):
            input_fields = []
            for input_fields_item_data in self.input_fields:
                input_fields_item = input_fields_item_data.to_dict()
                input_fields.append(input_fields_item)

        transformation_description = self.transformation_description

        transformation_type = self.transformation_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if input_fields is not UNSET:
            field_dict["inputFields"] = input_fields
        if transformation_description is not UNSET:
            field_dict["transformationDescription"] = transformation_description
        if transformation_type is not UNSET:
            field_dict["transformationType"] = transformation_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.open_lineage_input_field import OpenLineageInputField  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "OpenLineageColumnLineageField", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "inputFields"
            _input_fields = pop_optional(d, "inputFields")
            input_fields: list[OpenLineageInputField] | Unset = UNSET
            if _input_fields is not UNSET:
                input_fields = []
                for input_fields_item_data in _input_fields:
                    input_fields_item = OpenLineageInputField.from_dict(input_fields_item_data)

                    input_fields.append(input_fields_item)

            transformation_description = pop_optional(d, "transformationDescription")

            transformation_type = pop_optional(d, "transformationType")

            _reading = ""
            open_lineage_column_lineage_field = cls(
                input_fields=input_fields,
                transformation_description=transformation_description,
                transformation_type=transformation_type,
            )

            open_lineage_column_lineage_field.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("OpenLineageColumnLineageField", _reading, _problem) from _problem
        return open_lineage_column_lineage_field

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
