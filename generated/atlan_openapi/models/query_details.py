# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..models.heka_flow import HekaFlow
from ..models.parsing_flow import ParsingFlow
from ..models.query_status import QueryStatus
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.query_asset import QueryAsset


T = TypeVar("T", bound="QueryDetails")


@_attrs_define
class QueryDetails:
    """How a query went. Times are in milliseconds, and shares of the whole in percent."""

    total_rows_streamed: int | Unset = UNSET
    """Number of rows sent so far."""
    status: QueryStatus | Unset = UNSET
    """How far a query is."""
    parsed_query: str | Unset = UNSET
    """The query as it was understood."""
    pushdown_query: str | Unset = UNSET
    """The query as it was run."""
    execution_time: int | Unset = UNSET
    """Time the source took; -1 when it is not known."""
    source_query_id: str | Unset = UNSET
    """Id of the query in the source."""
    result_output_location: str | Unset = UNSET
    """Where the source has put the result."""
    warnings: list[str] | Unset = UNSET
    """What the source warned of."""
    parsing_flow: ParsingFlow | Unset = UNSET
    """How the query was understood."""
    heka_flow: HekaFlow | Unset = UNSET
    """What was done with the query before it ran."""
    s_3_upload_path: str | Unset = UNSET
    """Where the result was put in the object store."""
    source_first_connection_time: int | Unset = UNSET
    """Time to connect to the source."""
    source_first_connection_time_perc: float | Unset = UNSET
    """Its share."""
    explain_call_time_perc: float | Unset = UNSET
    """Share of the time to have the query explained."""
    init_data_source_time: int | Unset = UNSET
    """Time to make the source ready."""
    init_data_source_time_perc: float | Unset = UNSET
    """Its share."""
    authorization_time: int | Unset = UNSET
    """Time to find out what the caller may read."""
    authorization_time_perc: float | Unset = UNSET
    """Its share."""
    rewrite_validation_time: int | Unset = UNSET
    """Time to check the query after masking and filtering were put in."""
    rewrite_validation_time_perc: float | Unset = UNSET
    """Its share."""
    extract_table_metadata_time: int | Unset = UNSET
    """Time to look up the tables."""
    extract_table_metadata_time_perc: float | Unset = UNSET
    """Its share."""
    execution_time_internal: int | Unset = UNSET
    """Time to run the query, as the service measured it."""
    execution_time_perc: float | Unset = UNSET
    """Its share."""
    bypass_query_time: int | Unset = UNSET
    """Time spent on a query that is passed on as it is."""
    bypass_parsing_percentage: float | Unset = UNSET
    """Its share."""
    check_insights_enabled_time: int | Unset = UNSET
    """Time to find out whether the connection can be queried."""
    check_insights_enabled_percentage: float | Unset = UNSET
    """Its share."""
    initialization_time: int | Unset = UNSET
    """Time to begin."""
    initialization_percentage: float | Unset = UNSET
    """Its share."""
    extract_credentials_time: int | Unset = UNSET
    """Time to fetch the credential of the connection."""
    extract_credentials_percentage: float | Unset = UNSET
    """Its share."""
    overall_time: int | Unset = UNSET
    """Time for everything."""
    overall_time_percentage: float | Unset = UNSET
    """Its share."""
    heka_atlan_time: int | Unset = UNSET
    """Time spent apart from the source."""
    calcite_parsing_percentage: float | Unset = UNSET
    """Share of the time to understand the query."""
    calcite_validation_percentage: float | Unset = UNSET
    """Share of the time to check the query."""
    asset: QueryAsset | Unset = UNSET
    """The asset a query could not read."""
    developer_message: str | Unset = UNSET
    """What went wrong, for developers."""
    line: int | Unset = UNSET
    """Line of the error in the SQL text."""
    column: int | Unset = UNSET
    """Column of the error in the SQL text."""
    obj: str | Unset = UNSET
    """What the error is about."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total_rows_streamed = self.total_rows_streamed

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.value

        parsed_query = self.parsed_query

        pushdown_query = self.pushdown_query

        execution_time = self.execution_time

        source_query_id = self.source_query_id

        result_output_location = self.result_output_location

        warnings: list[str] | Unset = UNSET
        if not isinstance(self.warnings, Unset):
            warnings = self.warnings

        parsing_flow: str | Unset = UNSET
        if not isinstance(self.parsing_flow, Unset):
            parsing_flow = self.parsing_flow.value

        heka_flow: str | Unset = UNSET
        if not isinstance(self.heka_flow, Unset):
            heka_flow = self.heka_flow.value

        s_3_upload_path = self.s_3_upload_path

        source_first_connection_time = self.source_first_connection_time

        source_first_connection_time_perc = self.source_first_connection_time_perc

        explain_call_time_perc = self.explain_call_time_perc

        init_data_source_time = self.init_data_source_time

        init_data_source_time_perc = self.init_data_source_time_perc

        authorization_time = self.authorization_time

        authorization_time_perc = self.authorization_time_perc

        rewrite_validation_time = self.rewrite_validation_time

        rewrite_validation_time_perc = self.rewrite_validation_time_perc

        extract_table_metadata_time = self.extract_table_metadata_time

        extract_table_metadata_time_perc = self.extract_table_metadata_time_perc

        execution_time_internal = self.execution_time_internal

        execution_time_perc = self.execution_time_perc

        bypass_query_time = self.bypass_query_time

        bypass_parsing_percentage = self.bypass_parsing_percentage

        check_insights_enabled_time = self.check_insights_enabled_time

        check_insights_enabled_percentage = self.check_insights_enabled_percentage

        initialization_time = self.initialization_time

        initialization_percentage = self.initialization_percentage

        extract_credentials_time = self.extract_credentials_time

        extract_credentials_percentage = self.extract_credentials_percentage

        overall_time = self.overall_time

        overall_time_percentage = self.overall_time_percentage

        heka_atlan_time = self.heka_atlan_time

        calcite_parsing_percentage = self.calcite_parsing_percentage

        calcite_validation_percentage = self.calcite_validation_percentage

        asset: dict[str, Any] | Unset = UNSET
        if not isinstance(self.asset, Unset):
            asset = self.asset.to_dict()

        developer_message = self.developer_message

        line = self.line

        column = self.column

        obj = self.obj

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if total_rows_streamed is not UNSET:
            field_dict["totalRowsStreamed"] = total_rows_streamed
        if status is not UNSET:
            field_dict["status"] = status
        if parsed_query is not UNSET:
            field_dict["parsedQuery"] = parsed_query
        if pushdown_query is not UNSET:
            field_dict["pushdownQuery"] = pushdown_query
        if execution_time is not UNSET:
            field_dict["executionTime"] = execution_time
        if source_query_id is not UNSET:
            field_dict["sourceQueryId"] = source_query_id
        if result_output_location is not UNSET:
            field_dict["resultOutputLocation"] = result_output_location
        if warnings is not UNSET:
            field_dict["warnings"] = warnings
        if parsing_flow is not UNSET:
            field_dict["parsingFlow"] = parsing_flow
        if heka_flow is not UNSET:
            field_dict["hekaFlow"] = heka_flow
        if s_3_upload_path is not UNSET:
            field_dict["s3UploadPath"] = s_3_upload_path
        if source_first_connection_time is not UNSET:
            field_dict["sourceFirstConnectionTime"] = source_first_connection_time
        if source_first_connection_time_perc is not UNSET:
            field_dict["sourceFirstConnectionTimePerc"] = source_first_connection_time_perc
        if explain_call_time_perc is not UNSET:
            field_dict["explainCallTimePerc"] = explain_call_time_perc
        if init_data_source_time is not UNSET:
            field_dict["initDataSourceTime"] = init_data_source_time
        if init_data_source_time_perc is not UNSET:
            field_dict["initDataSourceTimePerc"] = init_data_source_time_perc
        if authorization_time is not UNSET:
            field_dict["authorizationTime"] = authorization_time
        if authorization_time_perc is not UNSET:
            field_dict["authorizationTimePerc"] = authorization_time_perc
        if rewrite_validation_time is not UNSET:
            field_dict["rewriteValidationTime"] = rewrite_validation_time
        if rewrite_validation_time_perc is not UNSET:
            field_dict["rewriteValidationTimePerc"] = rewrite_validation_time_perc
        if extract_table_metadata_time is not UNSET:
            field_dict["extractTableMetadataTime"] = extract_table_metadata_time
        if extract_table_metadata_time_perc is not UNSET:
            field_dict["extractTableMetadataTimePerc"] = extract_table_metadata_time_perc
        if execution_time_internal is not UNSET:
            field_dict["executionTimeInternal"] = execution_time_internal
        if execution_time_perc is not UNSET:
            field_dict["executionTimePerc"] = execution_time_perc
        if bypass_query_time is not UNSET:
            field_dict["bypassQueryTime"] = bypass_query_time
        if bypass_parsing_percentage is not UNSET:
            field_dict["bypassParsingPercentage"] = bypass_parsing_percentage
        if check_insights_enabled_time is not UNSET:
            field_dict["checkInsightsEnabledTime"] = check_insights_enabled_time
        if check_insights_enabled_percentage is not UNSET:
            field_dict["checkInsightsEnabledPercentage"] = check_insights_enabled_percentage
        if initialization_time is not UNSET:
            field_dict["initializationTime"] = initialization_time
        if initialization_percentage is not UNSET:
            field_dict["initializationPercentage"] = initialization_percentage
        if extract_credentials_time is not UNSET:
            field_dict["extractCredentialsTime"] = extract_credentials_time
        if extract_credentials_percentage is not UNSET:
            field_dict["extractCredentialsPercentage"] = extract_credentials_percentage
        if overall_time is not UNSET:
            field_dict["overallTime"] = overall_time
        if overall_time_percentage is not UNSET:
            field_dict["overallTimePercentage"] = overall_time_percentage
        if heka_atlan_time is not UNSET:
            field_dict["hekaAtlanTime"] = heka_atlan_time
        if calcite_parsing_percentage is not UNSET:
            field_dict["calciteParsingPercentage"] = calcite_parsing_percentage
        if calcite_validation_percentage is not UNSET:
            field_dict["calciteValidationPercentage"] = calcite_validation_percentage
        if asset is not UNSET:
            field_dict["asset"] = asset
        if developer_message is not UNSET:
            field_dict["developerMessage"] = developer_message
        if line is not UNSET:
            field_dict["line"] = line
        if column is not UNSET:
            field_dict["column"] = column
        if obj is not UNSET:
            field_dict["obj"] = obj

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.query_asset import QueryAsset  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("QueryDetails", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            total_rows_streamed = pop_optional(d, "totalRowsStreamed")

            _reading = "status"
            _status = pop_optional(d, "status")
            status: QueryStatus | Unset
            if isinstance(_status, Unset):
                status = UNSET
            else:
                status = QueryStatus(_status)

            parsed_query = pop_optional(d, "parsedQuery")

            pushdown_query = pop_optional(d, "pushdownQuery")

            execution_time = pop_optional(d, "executionTime")

            source_query_id = pop_optional(d, "sourceQueryId")

            result_output_location = pop_optional(d, "resultOutputLocation")

            _reading = "warnings"
            warnings = cast(list[str], pop_optional(d, "warnings"))

            _reading = "parsingFlow"
            _parsing_flow = pop_optional(d, "parsingFlow")
            parsing_flow: ParsingFlow | Unset
            if isinstance(_parsing_flow, Unset):
                parsing_flow = UNSET
            else:
                parsing_flow = ParsingFlow(_parsing_flow)

            _reading = "hekaFlow"
            _heka_flow = pop_optional(d, "hekaFlow")
            heka_flow: HekaFlow | Unset
            if isinstance(_heka_flow, Unset):
                heka_flow = UNSET
            else:
                heka_flow = HekaFlow(_heka_flow)

            s_3_upload_path = pop_optional(d, "s3UploadPath")

            source_first_connection_time = pop_optional(d, "sourceFirstConnectionTime")

            source_first_connection_time_perc = pop_optional(d, "sourceFirstConnectionTimePerc")

            explain_call_time_perc = pop_optional(d, "explainCallTimePerc")

            init_data_source_time = pop_optional(d, "initDataSourceTime")

            init_data_source_time_perc = pop_optional(d, "initDataSourceTimePerc")

            authorization_time = pop_optional(d, "authorizationTime")

            authorization_time_perc = pop_optional(d, "authorizationTimePerc")

            rewrite_validation_time = pop_optional(d, "rewriteValidationTime")

            rewrite_validation_time_perc = pop_optional(d, "rewriteValidationTimePerc")

            extract_table_metadata_time = pop_optional(d, "extractTableMetadataTime")

            extract_table_metadata_time_perc = pop_optional(d, "extractTableMetadataTimePerc")

            execution_time_internal = pop_optional(d, "executionTimeInternal")

            execution_time_perc = pop_optional(d, "executionTimePerc")

            bypass_query_time = pop_optional(d, "bypassQueryTime")

            bypass_parsing_percentage = pop_optional(d, "bypassParsingPercentage")

            check_insights_enabled_time = pop_optional(d, "checkInsightsEnabledTime")

            check_insights_enabled_percentage = pop_optional(d, "checkInsightsEnabledPercentage")

            initialization_time = pop_optional(d, "initializationTime")

            initialization_percentage = pop_optional(d, "initializationPercentage")

            extract_credentials_time = pop_optional(d, "extractCredentialsTime")

            extract_credentials_percentage = pop_optional(d, "extractCredentialsPercentage")

            overall_time = pop_optional(d, "overallTime")

            overall_time_percentage = pop_optional(d, "overallTimePercentage")

            heka_atlan_time = pop_optional(d, "hekaAtlanTime")

            calcite_parsing_percentage = pop_optional(d, "calciteParsingPercentage")

            calcite_validation_percentage = pop_optional(d, "calciteValidationPercentage")

            _reading = "asset"
            _asset = pop_optional(d, "asset")
            asset: QueryAsset | Unset
            if isinstance(_asset, Unset):
                asset = UNSET
            else:
                asset = QueryAsset.from_dict(_asset)

            developer_message = pop_optional(d, "developerMessage")

            line = pop_optional(d, "line")

            column = pop_optional(d, "column")

            obj = pop_optional(d, "obj")

            _reading = ""
            query_details = cls(
                total_rows_streamed=total_rows_streamed,
                status=status,
                parsed_query=parsed_query,
                pushdown_query=pushdown_query,
                execution_time=execution_time,
                source_query_id=source_query_id,
                result_output_location=result_output_location,
                warnings=warnings,
                parsing_flow=parsing_flow,
                heka_flow=heka_flow,
                s_3_upload_path=s_3_upload_path,
                source_first_connection_time=source_first_connection_time,
                source_first_connection_time_perc=source_first_connection_time_perc,
                explain_call_time_perc=explain_call_time_perc,
                init_data_source_time=init_data_source_time,
                init_data_source_time_perc=init_data_source_time_perc,
                authorization_time=authorization_time,
                authorization_time_perc=authorization_time_perc,
                rewrite_validation_time=rewrite_validation_time,
                rewrite_validation_time_perc=rewrite_validation_time_perc,
                extract_table_metadata_time=extract_table_metadata_time,
                extract_table_metadata_time_perc=extract_table_metadata_time_perc,
                execution_time_internal=execution_time_internal,
                execution_time_perc=execution_time_perc,
                bypass_query_time=bypass_query_time,
                bypass_parsing_percentage=bypass_parsing_percentage,
                check_insights_enabled_time=check_insights_enabled_time,
                check_insights_enabled_percentage=check_insights_enabled_percentage,
                initialization_time=initialization_time,
                initialization_percentage=initialization_percentage,
                extract_credentials_time=extract_credentials_time,
                extract_credentials_percentage=extract_credentials_percentage,
                overall_time=overall_time,
                overall_time_percentage=overall_time_percentage,
                heka_atlan_time=heka_atlan_time,
                calcite_parsing_percentage=calcite_parsing_percentage,
                calcite_validation_percentage=calcite_validation_percentage,
                asset=asset,
                developer_message=developer_message,
                line=line,
                column=column,
                obj=obj,
            )

            query_details.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("QueryDetails", _reading, _problem) from _problem
        return query_details

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
