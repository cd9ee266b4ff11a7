# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..models.import_status import ImportStatus
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="ImportInfo")


@_attrs_define
class ImportInfo:
    """What became of one row."""

    parent_object_name: str | Unset = UNSET
    """Entity the row is about."""
    child_object_name: str | Unset = UNSET
    """What of the entity it is about."""
    import_status: ImportStatus | Unset = UNSET
    """Whether a row was imported."""
    remarks: str | Unset = UNSET
    """Why it was not imported."""
    row_number: int | Unset = UNSET
    """Number of the row."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        parent_object_name = self.parent_object_name

        child_object_name = self.child_object_name

        import_status: str | Unset = UNSET
        if not isinstance(self.import_status, Unset):
            import_status = self.import_status.value

        remarks = self.remarks

        row_number = self.row_number

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if parent_object_name is not UNSET:
            field_dict["parentObjectName"] = parent_object_name
        if child_object_name is not UNSET:
            field_dict["childObjectName"] = child_object_name
        if import_status is not UNSET:
            field_dict["importStatus"] = import_status
        if remarks is not UNSET:
            field_dict["remarks"] = remarks
        if row_number is not UNSET:
            field_dict["rowNumber"] = row_number

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("ImportInfo", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            parent_object_name = pop_optional(d, "parentObjectName")

            child_object_name = pop_optional(d, "childObjectName")

            _reading = "importStatus"
            _import_status = pop_optional(d, "importStatus")
            import_status: ImportStatus | Unset
            if isinstance(_import_status, Unset):
                import_status = UNSET
            else:
                import_status = ImportStatus(_import_status)

            remarks = pop_optional(d, "remarks")

            row_number = pop_optional(d, "rowNumber")

            _reading = ""
            import_info = cls(
                parent_object_name=parent_object_name,
                child_object_name=child_object_name,
                import_status=import_status,
                remarks=remarks,
                row_number=row_number,
            )

            import_info.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("ImportInfo", _reading, _problem) from _problem
        return import_info

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
