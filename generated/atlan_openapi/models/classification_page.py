# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..models.classification_sort_type import ClassificationSortType
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.classification import Classification


T = TypeVar("T", bound="ClassificationPage")


@_attrs_define
class ClassificationPage:
    """The tags of an entity."""

    list_: list[Classification] | Unset = UNSET
    """The tags."""
    start_index: int | Unset = UNSET
    """Place of the first one."""
    page_size: int | Unset = UNSET
    """How many were asked for."""
    total_count: int | Unset = UNSET
    """How many there are."""
    sort_by: None | str | Unset = UNSET
    """Field they are sorted by."""
    sort_type: ClassificationSortType | Unset = UNSET
    """Direction of a sort."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        list_: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.list_, Unset):
            list_ = []
            for list_item_data in self.list_:
                list_item = list_item_data.to_dict()
                list_.append(list_item)

        start_index = self.start_index

        page_size = self.page_size

        total_count = self.total_count

        sort_by: None | str | Unset = self.sort_by

        sort_type: str | Unset = UNSET
        if not isinstance(self.sort_type, Unset):
            sort_type = self.sort_type.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if list_ is not UNSET:
            field_dict["list"] = list_
        if start_index is not UNSET:
            field_dict["startIndex"] = start_index
        if page_size is not UNSET:
            field_dict["pageSize"] = page_size
        if total_count is not UNSET:
            field_dict["totalCount"] = total_count
        if sort_by is not UNSET:
            field_dict["sortBy"] = sort_by
        if sort_type is not UNSET:
            field_dict["sortType"] = sort_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.classification import Classification  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("ClassificationPage", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "list"
            _list_ = pop_optional(d, "list")
            list_: list[Classification] | Unset = UNSET
            if _list_ is not UNSET:
                list_ = []
                for list_item_data in _list_:
                    list_item = Classification.from_dict(list_item_data)

                    list_.append(list_item)

            start_index = pop_optional(d, "startIndex")

            page_size = pop_optional(d, "pageSize")

            total_count = pop_optional(d, "totalCount")

            _reading = "sortBy"
            sort_by = cast(None | str | Unset, d.pop("sortBy", UNSET))

            _reading = "sortType"
            _sort_type = pop_optional(d, "sortType")
            sort_type: ClassificationSortType | Unset
            if isinstance(_sort_type, Unset):
                sort_type = UNSET
            else:
                sort_type = ClassificationSortType(_sort_type)

            _reading = ""
            classification_page = cls(
                list_=list_,
                start_index=start_index,
                page_size=page_size,
                total_count=total_count,
                sort_by=sort_by,
                sort_type=sort_type,
            )

            classification_page.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("ClassificationPage", _reading, _problem) from _problem
        return classification_page

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
