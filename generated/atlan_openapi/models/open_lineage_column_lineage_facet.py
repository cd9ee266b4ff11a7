# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe

if TYPE_CHECKING:
    from ..models.open_lineage_column_lineage_fields import OpenLineageColumnLineageFields


T = TypeVar("T", bound="OpenLineageColumnLineageFacet")


@_attrs_define
class OpenLineageColumnLineageFacet:
    """Which fields are made from which."""

    field_producer: str
    """Address that names the program that says so."""
    field_schema_url: str
    """Address of the schema of this facet."""
    fields: OpenLineageColumnLineageFields
    """What each field is made from, by its name."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field_producer = self.field_producer

        field_schema_url = self.field_schema_url

        fields = self.fields.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "_producer": field_producer,
                "_schemaURL": field_schema_url,
                "fields": fields,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.open_lineage_column_lineage_fields import OpenLineageColumnLineageFields  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "OpenLineageColumnLineageFacet", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "_producer"
            field_producer = d.pop("_producer")

            _reading = "_schemaURL"
            field_schema_url = d.pop("_schemaURL")

            _reading = "fields"
            fields = OpenLineageColumnLineageFields.from_dict(d.pop("fields"))

            _reading = ""
            open_lineage_column_lineage_facet = cls(
                field_producer=field_producer,
                field_schema_url=field_schema_url,
                fields=fields,
            )

            open_lineage_column_lineage_facet.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("OpenLineageColumnLineageFacet", _reading, _problem) from _problem
        return open_lineage_column_lineage_facet

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
