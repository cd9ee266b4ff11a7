# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..models.query_parser_source_type import QueryParserSourceType
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="QueryParserRequest")


@_attrs_define
class QueryParserRequest:
    """SQL to take apart."""

    sql: str
    """The SQL text."""
    source: QueryParserSourceType
    """Dialect of SQL."""
    default_database: str | Unset = UNSET
    """Database of names that do not say theirs."""
    default_schema: str | Unset = UNSET
    """Schema of names that do not say theirs."""
    link_orphan_column_to_first_table: bool | Unset = UNSET
    """Take a column that may be of several tables for one of the first table."""
    show_join: bool | Unset = UNSET
    """Also tell which columns tables are joined by."""
    ignore_record_set: bool | Unset = UNSET
    """Leave intermediate results out."""
    ignore_coordinate: bool | Unset = UNSET
    """Leave out where in the text everything stands."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sql = self.sql

        source = self.source.value

        default_database = self.default_database

        default_schema = self.default_schema

        link_orphan_column_to_first_table = self.link_orphan_column_to_first_table

        show_join = self.show_join

        ignore_record_set = self.ignore_record_set

        ignore_coordinate = self.ignore_coordinate

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sql": sql,
                "source": source,
            }
        )
        if default_database is not UNSET:
            field_dict["defaultDatabase"] = default_database
        if default_schema is not UNSET:
            field_dict["defaultSchema"] = default_schema
        if link_orphan_column_to_first_table is not UNSET:
            field_dict["linkOrphanColumnToFirstTable"] = link_orphan_column_to_first_table
        if show_join is not UNSET:
            field_dict["showJoin"] = show_join
        if ignore_record_set is not UNSET:
            field_dict["ignoreRecordSet"] = ignore_record_set
        if ignore_coordinate is not UNSET:
            field_dict["ignoreCoordinate"] = ignore_coordinate

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("QueryParserRequest", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "sql"
            sql = d.pop("sql")

            _reading = "source"
            source = QueryParserSourceType(d.pop("source"))

            default_database = pop_optional(d, "defaultDatabase")

            default_schema = pop_optional(d, "defaultSchema")

            link_orphan_column_to_first_table = pop_optional(d, "linkOrphanColumnToFirstTable")

            show_join = pop_optional(d, "showJoin")

            ignore_record_set = pop_optional(d, "ignoreRecordSet")

            ignore_coordinate = pop_optional(d, "ignoreCoordinate")

            _reading = ""
            query_parser_request = cls(
                sql=sql,
                source=source,
                default_database=default_database,
                default_schema=default_schema,
                link_orphan_column_to_first_table=link_orphan_column_to_first_table,
                show_join=show_join,
                ignore_record_set=ignore_record_set,
                ignore_coordinate=ignore_coordinate,
            )

            query_parser_request.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("QueryParserRequest", _reading, _problem) from _problem
        return query_parser_request

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
