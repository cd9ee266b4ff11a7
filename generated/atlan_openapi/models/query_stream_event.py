# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.query_column import QueryColumn
    from ..models.query_details import QueryDetails


T = TypeVar("T", bound="QueryStreamEvent")


@_attrs_define
class QueryStreamEvent:
    """One event of the stream that a query answers with. The first says that it started, the last how it went."""

    request_id: None | str | Unset = UNSET
    """Id of the request; in the last event."""
    error_name: None | str | Unset = UNSET
    """Kind of the error, when the query failed."""
    error_message: None | str | Unset = UNSET
    """Text for people, when the query failed."""
    error_code: None | str | Unset = UNSET
    """Code of the error, when the query failed."""
    query_id: None | str | Unset = UNSET
    """Id of the query; in the last event."""
    rows: list[list[str]] | None | Unset = UNSET
    """Rows, each a list of texts."""
    columns: list[QueryColumn] | None | Unset = UNSET
    """Columns; in the first event that has them."""
    details: None | QueryDetails | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.query_details import QueryDetails  # noqa: PLC0415

        request_id: None | str | Unset = self.request_id

        error_name: None | str | Unset = self.error_name

        error_message: None | str | Unset = self.error_message

        error_code: None | str | Unset = self.error_code

        query_id: None | str | Unset = self.query_id

        rows: list[list[str]] | None | Unset
        if isinstance(self.rows, Unset):
            rows = UNSET
        elif isinstance(self.rows, list):
            rows = []
            for rows_type_0_item_data in self.rows:
                rows_type_0_item = rows_type_0_item_data

                rows.append(rows_type_0_item)

        else:
            rows = self.rows

        columns: list[dict[str, Any]] | None | Unset
        if isinstance(self.columns, Unset):
            columns = UNSET
        elif isinstance(self.columns, list):
            columns = []
            for columns_type_0_item_data in self.columns:
                columns_type_0_item = columns_type_0_item_data.to_dict()
                columns.append(columns_type_0_item)

        else:
            columns = self.columns

        details: dict[str, Any] | None | Unset
        if isinstance(self.details, Unset):
            details = UNSET
        elif isinstance(self.details, QueryDetails):
            details = self.details.to_dict()
        else:
            details = self.details

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if request_id is not UNSET:
            field_dict["requestId"] = request_id
        if error_name is not UNSET:
            field_dict["errorName"] = error_name
        if error_message is not UNSET:
            field_dict["errorMessage"] = error_message
        if error_code is not UNSET:
            field_dict["errorCode"] = error_code
        if query_id is not UNSET:
            field_dict["queryId"] = query_id
        if rows is not UNSET:
            field_dict["rows"] = rows
        if columns is not UNSET:
            field_dict["columns"] = columns
        if details is not UNSET:
            field_dict["details"] = details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.query_column import QueryColumn  # noqa: PLC0415
        from ..models.query_details import QueryDetails  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("QueryStreamEvent", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "requestId"
            request_id = cast(None | str | Unset, d.pop("requestId", UNSET))

            _reading = "errorName"
            error_name = cast(None | str | Unset, d.pop("errorName", UNSET))

            _reading = "errorMessage"
            error_message = cast(None | str | Unset, d.pop("errorMessage", UNSET))

            _reading = "errorCode"
            error_code = cast(None | str | Unset, d.pop("errorCode", UNSET))

            _reading = "queryId"
            query_id = cast(None | str | Unset, d.pop("queryId", UNSET))

            _reading = "rows"

            def _parse_rows(data: object) -> list[list[str]] | None | Unset:
                if data is None:
                    return data
                if isinstance(data, Unset):
                    return data
                if not isinstance(data, list):
                    raise TypeError()
                rows_type_0 = []
                _rows_type_0 = data
                for rows_type_0_item_data in _rows_type_0:
                    rows_type_0_item = cast(list[str], rows_type_0_item_data)

                    rows_type_0.append(rows_type_0_item)

                return rows_type_0

            rows = _parse_rows(d.pop("rows", UNSET))

            _reading = "columns"

            def _parse_columns(data: object) -> list[QueryColumn] | None | Unset:
                if data is None:
                    return data
                if isinstance(data, Unset):
                    return data
                if not isinstance(data, list):
                    raise TypeError()
                columns_type_0 = []
                _columns_type_0 = data
                for columns_type_0_item_data in _columns_type_0:
                    columns_type_0_item = QueryColumn.from_dict(columns_type_0_item_data)

                    columns_type_0.append(columns_type_0_item)

                return columns_type_0

            columns = _parse_columns(d.pop("columns", UNSET))

            _reading = "details"

            def _parse_details(data: object) -> None | QueryDetails | Unset:
                if data is None:
                    return data
                if isinstance(data, Unset):
                    return data
                if not isinstance(data, dict):
                    raise TypeError()
                details_type_0 = QueryDetails.from_dict(data)

                return details_type_0

            details = _parse_details(d.pop("details", UNSET))

            _reading = ""
            query_stream_event = cls(
                request_id=request_id,
                error_name=error_name,
                error_message=error_message,
                error_code=error_code,
                query_id=query_id,
                rows=rows,
                columns=columns,
                details=details,
            )

            query_stream_event.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("QueryStreamEvent", _reading, _problem) from _problem
        return query_stream_event

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
