# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.parsed_query_column import ParsedQueryColumn


T = TypeVar("T", bound="ParsedQueryObject")


@_attrs_define
class ParsedQueryObject:
    """A table, view or intermediate result that the SQL text names."""

    display_name: str | Unset = UNSET
    """Name with database and schema."""
    id: str | Unset = UNSET
    """Number of the object within this answer."""
    name: str | Unset = UNSET
    """Name of the object."""
    type_: str | Unset = UNSET
    """Kind of the object, such as table."""
    database: str | Unset = UNSET
    """Database it is in."""
    schema: str | Unset = UNSET
    """Schema it is in."""
    columns: list[ParsedQueryColumn] | Unset = UNSET
    """Its columns, as far as the text names them."""
    procedure_name: str | Unset = UNSET
    """Procedure it is used in."""
    query_hash_id: str | Unset = UNSET
    """Hash of the statement it is used in."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        display_name = self.display_name

        id = self.id

        name = self.name

        type_ = self.type_

        database = self.database

        schema = self.schema

        columns: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.columns, Unset):
            columns = []
            for columns_item_data in self.columns:
                columns_item = columns_item_data.to_dict()
                columns.append(columns_item)

        procedure_name = self.procedure_name

        query_hash_id = self.query_hash_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if display_name is not UNSET:
            field_dict["displayName"] = display_name
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if type_ is not UNSET:
            field_dict["type"] = type_
        if database is not UNSET:
            field_dict["database"] = database
        if schema is not UNSET:
            field_dict["schema"] = schema
        if columns is not UNSET:
            field_dict["columns"] = columns
        if procedure_name is not UNSET:
            field_dict["procedureName"] = procedure_name
        if query_hash_id is not UNSET:
            field_dict["queryHashId"] = query_hash_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.parsed_query_column import ParsedQueryColumn  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("ParsedQueryObject", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            display_name = pop_optional(d, "displayName")

            id = pop_optional(d, "id")

            name = pop_optional(d, "name")

            type_ = pop_optional(d, "type")

            database = pop_optional(d, "database")

            schema = pop_optional(d, "schema")

            _reading = "columns"
            _columns = pop_optional(d, "columns")
            columns: list[ParsedQueryColumn] | Unset = UNSET
            if _columns is not UNSET:
                columns = []
                for columns_item_data in _columns:
                    columns_item = ParsedQueryColumn.from_dict(columns_item_data)

                    columns.append(columns_item)

            procedure_name = pop_optional(d, "procedureName")

            query_hash_id = pop_optional(d, "queryHashId")

            _reading = ""
            parsed_query_object = cls(
                display_name=display_name,
                id=id,
                name=name,
                type_=type_,
                database=database,
                schema=schema,
                columns=columns,
                procedure_name=procedure_name,
                query_hash_id=query_hash_id,
            )

            parsed_query_object.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("ParsedQueryObject", _reading, _problem) from _problem
        return parsed_query_object

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
