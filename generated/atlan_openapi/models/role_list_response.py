# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.role import Role


T = TypeVar("T", bound="RoleListResponse")


@_attrs_define
class RoleListResponse:
    """One page of roles."""

    records: list[Role] | None
    """Roles of this page."""
    total_record: int | Unset = UNSET
    """Number of all roles."""
    filter_record: int | Unset = UNSET
    """Number of roles that match the filter."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        records: list[dict[str, Any]] | None
        if isinstance(self.records, list):
            records = []
            for records_type_0_item_data in self.records:
                records_type_0_item = records_type_0_item_data.to_dict()
                records.append(records_type_0_item)

        else:
            records = self.records

        total_record = self.total_record

        filter_record = self.filter_record

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "records": records,
            }
        )
        if total_record is not UNSET:
            field_dict["totalRecord"] = total_record
        if filter_record is not UNSET:
            field_dict["filterRecord"] = filter_record

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.role import Role  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("RoleListResponse", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "records"

            def _parse_records(data: object) -> list[Role] | None:
                if data is None:
                    return data
                if not isinstance(data, list):
                    raise TypeError()
                records_type_0 = []
                _records_type_0 = data
                for records_type_0_item_data in _records_type_0:
                    records_type_0_item = Role.from_dict(records_type_0_item_data)

                    records_type_0.append(records_type_0_item)

                return records_type_0

            records = _parse_records(d.pop("records"))

            total_record = pop_optional(d, "totalRecord")

            filter_record = pop_optional(d, "filterRecord")

            _reading = ""
            role_list_response = cls(
                records=records,
                total_record=total_record,
                filter_record=filter_record,
            )

            role_list_response.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("RoleListResponse", _reading, _problem) from _problem
        return role_list_response

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
