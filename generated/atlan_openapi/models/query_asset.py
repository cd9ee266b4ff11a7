# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="QueryAsset")


@_attrs_define
class QueryAsset:
    """The asset a query could not read."""

    connection_name: str | Unset = UNSET
    """Name of the connection."""
    connection_qn: str | Unset = UNSET
    """Qualified name of the connection."""
    database: str | Unset = UNSET
    """Database."""
    schema: str | Unset = UNSET
    """Schema."""
    table: str | Unset = UNSET
    """Table."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        connection_name = self.connection_name

        connection_qn = self.connection_qn

        database = self.database

        schema = self.schema

        table = self.table

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if connection_name is not UNSET:
            field_dict["connectionName"] = connection_name
        if connection_qn is not UNSET:
            field_dict["connectionQn"] = connection_qn
        if database is not UNSET:
            field_dict["database"] = database
        if schema is not UNSET:
            field_dict["schema"] = schema
        if table is not UNSET:
            field_dict["table"] = table

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("QueryAsset", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            connection_name = pop_optional(d, "connectionName")

            connection_qn = pop_optional(d, "connectionQn")

            database = pop_optional(d, "database")

            schema = pop_optional(d, "schema")

            table = pop_optional(d, "table")

            _reading = ""
            query_asset = cls(
                connection_name=connection_name,
                connection_qn=connection_qn,
                database=database,
                schema=schema,
                table=table,
            )

            query_asset.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("QueryAsset", _reading, _problem) from _problem
        return query_asset

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
