# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.open_lineage_column_lineage_facet import OpenLineageColumnLineageFacet


T = TypeVar("T", bound="OpenLineageOutputFacets")


@_attrs_define
class OpenLineageOutputFacets:
    """Further facts about data that a run writes. Other facets are allowed."""

    column_lineage: OpenLineageColumnLineageFacet | Unset = UNSET
    """Which fields are made from which."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        column_lineage: dict[str, Any] | Unset = UNSET
        if not isinstance(self.column_lineage, Unset):
            column_lineage = self.column_lineage.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if column_lineage is not UNSET:
            field_dict["columnLineage"] = column_lineage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.open_lineage_column_lineage_facet import OpenLineageColumnLineageFacet  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "OpenLineageOutputFacets", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "columnLineage"
            _column_lineage = pop_optional(d, "columnLineage")
            column_lineage: OpenLineageColumnLineageFacet | Unset
            if isinstance(_column_lineage, Unset):
                column_lineage = UNSET
            else:
                column_lineage = OpenLineageColumnLineageFacet.from_dict(_column_lineage)

            _reading = ""
            open_lineage_output_facets = cls(
                column_lineage=column_lineage,
            )

            open_lineage_output_facets.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("OpenLineageOutputFacets", _reading, _problem) from _problem
        return open_lineage_output_facets

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
