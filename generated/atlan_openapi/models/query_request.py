# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe

T = TypeVar("T", bound="QueryRequest")


@_attrs_define
class QueryRequest:
    """A query to run."""

    sql: str
    """The SQL text."""
    data_source_name: str
    """Qualified name of the connection to run it on."""
    default_schema: str
    """Database and schema of names that do not say theirs, as DATABASE.SCHEMA."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sql = self.sql

        data_source_name = self.data_source_name

        default_schema = self.default_schema

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sql": sql,
                "dataSourceName": data_source_name,
                "defaultSchema": default_schema,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("QueryRequest", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "sql"
            sql = d.pop("sql")

            _reading = "dataSourceName"
            data_source_name = d.pop("dataSourceName")

            _reading = "defaultSchema"
            default_schema = d.pop("defaultSchema")

            _reading = ""
            query_request = cls(
                sql=sql,
                data_source_name=data_source_name,
                default_schema=default_schema,
            )

            query_request.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("QueryRequest", _reading, _problem) from _problem
        return query_request

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
