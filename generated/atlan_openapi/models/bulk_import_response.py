# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.import_info import ImportInfo


T = TypeVar("T", bound="BulkImportResponse")


@_attrs_define
class BulkImportResponse:
    """What became of the rows of a table."""

    success_import_info_list: list[ImportInfo] | Unset = UNSET
    """Rows that were imported."""
    failed_import_info_list: list[ImportInfo] | Unset = UNSET
    """Rows that were not."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        success_import_info_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.success_import_info_list, Unset):
            success_import_info_list = []
            for success_import_info_list_item_data in self.success_import_info_list:
                success_import_info_list_item = success_import_info_list_item_data.to_dict()
                success_import_info_list.append(success_import_info_list_item)

        failed_import_info_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.failed_import_info_list, Unset):
            failed_import_info_list = []
            for failed_import_info_list_item_data in self.failed_import_info_list:
                failed_import_info_list_item = failed_import_info_list_item_data.to_dict()
                failed_import_info_list.append(failed_import_info_list_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if success_import_info_list is not UNSET:
            field_dict["successImportInfoList"] = success_import_info_list
        if failed_import_info_list is not UNSET:
            field_dict["failedImportInfoList"] = failed_import_info_list

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.import_info import ImportInfo  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("BulkImportResponse", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "successImportInfoList"
            _success_import_info_list = pop_optional(d, "successImportInfoList")
            success_import_info_list: list[ImportInfo] | Unset = UNSET
            if _success_import_info_list is not UNSET:
                success_import_info_list = []
                for success_import_info_list_item_data in _success_import_info_list:
                    success_import_info_list_item = ImportInfo.from_dict(success_import_info_list_item_data)

                    success_import_info_list.append(success_import_info_list_item)

            _reading = "failedImportInfoList"
            _failed_import_info_list = pop_optional(d, "failedImportInfoList")
            failed_import_info_list: list[ImportInfo] | Unset = UNSET
            if _failed_import_info_list is not UNSET:
                failed_import_info_list = []
                for failed_import_info_list_item_data in _failed_import_info_list:
                    failed_import_info_list_item = ImportInfo.from_dict(failed_import_info_list_item_data)

                    failed_import_info_list.append(failed_import_info_list_item)

            _reading = ""
            bulk_import_response = cls(
                success_import_info_list=success_import_info_list,
                failed_import_info_list=failed_import_info_list,
            )

            bulk_import_response.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("BulkImportResponse", _reading, _problem) from _problem
        return bulk_import_response

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
