# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="DataContractColumn")


@_attrs_define
class DataContractColumn:
    """What a contract says of a column."""

    name: str | Unset = UNSET
    """Name of the column."""
    business_name: str | Unset = UNSET
    """Name people see."""
    description: str | Unset = UNSET
    """What is in it."""
    is_primary: bool | Unset = UNSET
    """It identifies a row."""
    required: bool | Unset = UNSET
    """It has to be there."""
    data_type: str | Unset = UNSET
    """Type of its values."""
    local_type: str | Unset = UNSET
    """Type of its values in the source."""
    invalid_type: str | Unset = UNSET
    """Type its values must not have."""
    invalid_format: str | Unset = UNSET
    """Format its values must not have."""
    valid_regex: str | Unset = UNSET
    """Regular expression that values match."""
    missing_regex: str | Unset = UNSET
    """Regular expression of what counts as missing."""
    invalid_values: list[str] | Unset = UNSET
    """Values that are not allowed."""
    valid_values: list[str] | Unset = UNSET
    """Values that are allowed."""
    missing_values: list[str] | Unset = UNSET
    """Values that count as missing."""
    not_null: Any | Unset = UNSET
    """Null is not allowed."""
    valid_length: int | Unset = UNSET
    """Exact length of values."""
    valid_min: int | Unset = UNSET
    """Least value."""
    valid_max: int | Unset = UNSET
    """Greatest value."""
    valid_min_length: int | Unset = UNSET
    """Least length of values."""
    unique: Any | Unset = UNSET
    """No value occurs twice."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        business_name = self.business_name

        description = self.description

        is_primary = self.is_primary

        required = self.required

        data_type = self.data_type

        local_type = self.local_type

        invalid_type = self.invalid_type

        invalid_format = self.invalid_format

        valid_regex = self.valid_regex

        missing_regex = self.missing_regex

        invalid_values: list[str] | Unset = UNSET
        if not isinstance(self.invalid_values, Unset):
            invalid_values = self.invalid_values

        valid_values: list[str] | Unset = UNSET
        if not isinstance(self.valid_values, Unset):
            valid_values = self.valid_values

        missing_values: list[str] | Unset = UNSET
        if not isinstance(self.missing_values, Unset):
            missing_values = self.missing_values

        not_null = self.not_null

        valid_length = self.valid_length

        valid_min = self.valid_min

        valid_max = self.valid_max

        valid_min_length = self.valid_min_length

        unique = self.unique

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if name is not UNSET:
            field_dict["name"] = name
        if business_name is not UNSET:
            field_dict["business_name"] = business_name
        if description is not UNSET:
            field_dict["description"] = description
        if is_primary is not UNSET:
            field_dict["is_primary"] = is_primary
        if required is not UNSET:
            field_dict["required"] = required
        if data_type is not UNSET:
            field_dict["data_type"] = data_type
        if local_type is not UNSET:
            field_dict["local_type"] = local_type
        if invalid_type is not UNSET:
            field_dict["invalid_type"] = invalid_type
        if invalid_format is not UNSET:
            field_dict["invalid_format"] = invalid_format
        if valid_regex is not UNSET:
            field_dict["valid_regex"] = valid_regex
        if missing_regex is not UNSET:
            field_dict["missing_regex"] = missing_regex
        if invalid_values is not UNSET:
            field_dict["invalid_values"] = invalid_values
        if valid_values is not UNSET:
            field_dict["valid_values"] = valid_values
        if missing_values is not UNSET:
            field_dict["missing_values"] = missing_values
        if not_null is not UNSET:
            field_dict["not_null"] = not_null
        if valid_length is not UNSET:
            field_dict["valid_length"] = valid_length
        if valid_min is not UNSET:
            field_dict["valid_min"] = valid_min
        if valid_max is not UNSET:
            field_dict["valid_max"] = valid_max
        if valid_min_length is not UNSET:
            field_dict["valid_min_length"] = valid_min_length
        if unique is not UNSET:
            field_dict["unique"] = unique

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("DataContractColumn", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            name = pop_optional(d, "name")

            business_name = pop_optional(d, "business_name")

            description = pop_optional(d, "description")

            is_primary = pop_optional(d, "is_primary")

            required = pop_optional(d, "required")

            data_type = pop_optional(d, "data_type")

            local_type = pop_optional(d, "local_type")

            invalid_type = pop_optional(d, "invalid_type")

            invalid_format = pop_optional(d, "invalid_format")

            valid_regex = pop_optional(d, "valid_regex")

            missing_regex = pop_optional(d, "missing_regex")

            _reading = "invalid_values"
            invalid_values = cast(list[str], pop_optional(d, "invalid_values"))

            _reading = "valid_values"
            valid_values = cast(list[str], pop_optional(d, "valid_values"))

            _reading = "missing_values"
            missing_values = cast(list[str], pop_optional(d, "missing_values"))

            not_null = d.pop("not_null", UNSET)

            valid_length = pop_optional(d, "valid_length")

            valid_min = pop_optional(d, "valid_min")

            valid_max = pop_optional(d, "valid_max")

            valid_min_length = pop_optional(d, "valid_min_length")

            unique = d.pop("unique", UNSET)

            _reading = ""
            data_contract_column = cls(
                name=name,
                business_name=business_name,
                description=description,
                is_primary=is_primary,
                required=required,
                data_type=data_type,
                local_type=local_type,
                invalid_type=invalid_type,
                invalid_format=invalid_format,
                valid_regex=valid_regex,
                missing_regex=missing_regex,
                invalid_values=invalid_values,
                valid_values=valid_values,
                missing_values=missing_values,
                not_null=not_null,
                valid_length=valid_length,
                valid_min=valid_min,
                valid_max=valid_max,
                valid_min_length=valid_min_length,
                unique=unique,
            )

            data_contract_column.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("DataContractColumn", _reading, _problem) from _problem
        return data_contract_column

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
