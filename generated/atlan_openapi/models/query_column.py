# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.query_column_type import QueryColumnType


T = TypeVar("T", bound="QueryColumn")


@_attrs_define
class QueryColumn:
    """A column of the result."""

    ordinal: int | Unset = UNSET
    """Place among the columns."""
    auto_increment: bool | Unset = UNSET
    """The database fills it with rising numbers."""
    case_sensitive: bool | Unset = UNSET
    """Upper and lower case differ."""
    searchable: bool | Unset = UNSET
    """Conditions can name it."""
    currency: bool | Unset = UNSET
    """It holds amounts of money."""
    nullable: int | Unset = UNSET
    """Whether it may be null, as the number of the database driver."""
    signed: bool | Unset = UNSET
    """Its numbers may be negative."""
    display_size: int | Unset = UNSET
    """Widest value, in characters."""
    label: str | Unset = UNSET
    """Heading."""
    column_name: str | Unset = UNSET
    """Name of the column."""
    schema_name: str | Unset = UNSET
    """Schema of its table."""
    precision: int | Unset = UNSET
    """Number of digits."""
    scale: int | Unset = UNSET
    """Number of digits after the decimal point."""
    table_name: str | Unset = UNSET
    """Table it is from."""
    catalog_name: str | Unset = UNSET
    """Database of its table."""
    read_only: bool | Unset = UNSET
    """It cannot be written."""
    writable: bool | Unset = UNSET
    """It may be possible to write it."""
    definitely_writable: bool | Unset = UNSET
    """It can be written."""
    column_class_name: str | Unset = UNSET
    """Class of its values in the driver."""
    type_: QueryColumnType | Unset = UNSET
    """Type of a column."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ordinal = self.ordinal

        auto_increment = self.auto_increment

        case_sensitive = self.case_sensitive

        searchable = self.searchable

        currency = self.currency

        nullable = self.nullable

        signed = self.signed

        display_size = self.display_size

        label = self.label

        column_name = self.column_name

        schema_name = self.schema_name

        precision = self.precision

        scale = self.scale

        table_name = self.table_name

        catalog_name = self.catalog_name

        read_only = self.read_only

        writable = self.writable

        definitely_writable = self.definitely_writable

        column_class_name = self.column_class_name

        type_: dict[str, Any] | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if ordinal is not UNSET:
            field_dict["ordinal"] = ordinal
        if auto_increment is not UNSET:
            field_dict["autoIncrement"] = auto_increment
        if case_sensitive is not UNSET:
            field_dict["caseSensitive"] = case_sensitive
        if searchable is not UNSET:
            field_dict["searchable"] = searchable
        if currency is not UNSET:
            field_dict["currency"] = currency
        if nullable is not UNSET:
            field_dict["nullable"] = nullable
        if signed is not UNSET:
            field_dict["signed"] = signed
        if display_size is not UNSET:
            field_dict["displaySize"] = display_size
        if label is not UNSET:
            field_dict["label"] = label
        if column_name is not UNSET:
            field_dict["columnName"] = column_name
        if schema_name is not UNSET:
            field_dict["schemaName"] = schema_name
        if precision is not UNSET:
            field_dict["precision"] = precision
        if scale is not UNSET:
            field_dict["scale"] = scale
        if table_name is not UNSET:
            field_dict["tableName"] = table_name
        if catalog_name is not UNSET:
            field_dict["catalogName"] = catalog_name
        if read_only is not UNSET:
            field_dict["readOnly"] = read_only
        if writable is not UNSET:
            field_dict["writable"] = writable
        if definitely_writable is not UNSET:
            field_dict["definitelyWritable"] = definitely_writable
        if column_class_name is not UNSET:
            field_dict["columnClassName"] = column_class_name
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.query_column_type import QueryColumnType  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("QueryColumn", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            ordinal = pop_optional(d, "ordinal")

            auto_increment = pop_optional(d, "autoIncrement")

            case_sensitive = pop_optional(d, "caseSensitive")

            searchable = pop_optional(d, "searchable")

            currency = pop_optional(d, "currency")

            nullable = pop_optional(d, "nullable")

            signed = pop_optional(d, "signed")

            display_size = pop_optional(d, "displaySize")

            label = pop_optional(d, "label")

            column_name = pop_optional(d, "columnName")

            schema_name = pop_optional(d, "schemaName")

            precision = pop_optional(d, "precision")

            scale = pop_optional(d, "scale")

            table_name = pop_optional(d, "tableName")

            catalog_name = pop_optional(d, "catalogName")

            read_only = pop_optional(d, "readOnly")

            writable = pop_optional(d, "writable")

            definitely_writable = pop_optional(d, "definitelyWritable")

            column_class_name = pop_optional(d, "columnClassName")

            _reading = "type"
            _type_ = pop_optional(d, "type")
            type_: QueryColumnType | Unset
            if isinstance(_type_, Unset):
                type_ = UNSET
            else:
                type_ = QueryColumnType.from_dict(_type_)

            _reading = ""
            query_column = cls(
                ordinal=ordinal,
                auto_increment=auto_increment,
                case_sensitive=case_sensitive,
                searchable=searchable,
                currency=currency,
                nullable=nullable,
                signed=signed,
                display_size=display_size,
                label=label,
                column_name=column_name,
                schema_name=schema_name,
                precision=precision,
                scale=scale,
                table_name=table_name,
                catalog_name=catalog_name,
                read_only=read_only,
                writable=writable,
                definitely_writable=definitely_writable,
                column_class_name=column_class_name,
                type_=type_,
            )

            query_column.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("QueryColumn", _reading, _problem) from _problem
        return query_column

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
