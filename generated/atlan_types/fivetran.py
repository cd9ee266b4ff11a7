# Derived from spec/typedefs/fivetran.json and spec/recipes/fivetran.yaml by scripts/generate.py. Do not edit.
"""Fivetran, FivetranConnector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    Decimal,
    Flag,
    Integer,
    Moment,
    References,
    Text,
)
from atlan.model.fields.atlan_fields import (
    BooleanField,
    KeywordField,
    KeywordTextField,
    NumericField,
    RelationField,
    TextField,
)
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from atlan_types.enums import FivetranConnectorStatus
    from atlan_types.process import Process

__all__ = [
    "Fivetran",
    "FivetranConnector",
]


class Fivetran(Catalog):
    """What assets of Fivetran have in common."""

    __slots__ = ()

    _type = "Fivetran"

    FIVETRAN_WORKFLOW_NAME = KeywordField("fivetranWorkflowName", "fivetranWorkflowName")
    fivetran_workflow_name: Text[KeywordField] = Text(FIVETRAN_WORKFLOW_NAME)
    FIVETRAN_LAST_SYNC_STATUS = KeywordField("fivetranLastSyncStatus", "fivetranLastSyncStatus")
    fivetran_last_sync_status: Choice[FivetranConnectorStatus, KeywordField] = Choice(
        FIVETRAN_LAST_SYNC_STATUS, "FivetranConnectorStatus"
    )
    FIVETRAN_LAST_SYNC_RECORDS_UPDATED = NumericField(
        "fivetranLastSyncRecordsUpdated", "fivetranLastSyncRecordsUpdated"
    )
    fivetran_last_sync_records_updated: Integer[NumericField] = Integer(FIVETRAN_LAST_SYNC_RECORDS_UPDATED)


class FivetranConnector(Fivetran):
    """A connector in Fivetran."""

    __slots__ = ()

    _type = "FivetranConnector"

    FIVETRAN_CONNECTOR_LAST_SYNC_ID = KeywordField(
        "fivetranConnectorLastSyncId", "fivetranConnectorLastSyncId"
    )
    fivetran_connector_last_sync_id: Text[KeywordField] = Text(FIVETRAN_CONNECTOR_LAST_SYNC_ID)
    FIVETRAN_CONNECTOR_LAST_SYNC_STARTED_AT = NumericField(
        "fivetranConnectorLastSyncStartedAt", "fivetranConnectorLastSyncStartedAt"
    )
    fivetran_connector_last_sync_started_at: Moment[NumericField] = Moment(
        FIVETRAN_CONNECTOR_LAST_SYNC_STARTED_AT
    )
    FIVETRAN_CONNECTOR_LAST_SYNC_FINISHED_AT = NumericField(
        "fivetranConnectorLastSyncFinishedAt", "fivetranConnectorLastSyncFinishedAt"
    )
    fivetran_connector_last_sync_finished_at: Moment[NumericField] = Moment(
        FIVETRAN_CONNECTOR_LAST_SYNC_FINISHED_AT
    )
    FIVETRAN_CONNECTOR_LAST_SYNC_REASON = KeywordTextField(
        "fivetranConnectorLastSyncReason",
        "fivetranConnectorLastSyncReason.keyword",
        "fivetranConnectorLastSyncReason",
    )
    fivetran_connector_last_sync_reason: Text[KeywordTextField] = Text(FIVETRAN_CONNECTOR_LAST_SYNC_REASON)
    FIVETRAN_CONNECTOR_LAST_SYNC_TASK_TYPE = KeywordField(
        "fivetranConnectorLastSyncTaskType", "fivetranConnectorLastSyncTaskType"
    )
    fivetran_connector_last_sync_task_type: Text[KeywordField] = Text(FIVETRAN_CONNECTOR_LAST_SYNC_TASK_TYPE)
    FIVETRAN_CONNECTOR_LAST_SYNC_RESCHEDULED_AT = NumericField(
        "fivetranConnectorLastSyncRescheduledAt", "fivetranConnectorLastSyncRescheduledAt"
    )
    fivetran_connector_last_sync_rescheduled_at: Moment[NumericField] = Moment(
        FIVETRAN_CONNECTOR_LAST_SYNC_RESCHEDULED_AT
    )
    FIVETRAN_CONNECTOR_LAST_SYNC_TABLES_SYNCED = NumericField(
        "fivetranConnectorLastSyncTablesSynced", "fivetranConnectorLastSyncTablesSynced"
    )
    fivetran_connector_last_sync_tables_synced: Integer[NumericField] = Integer(
        FIVETRAN_CONNECTOR_LAST_SYNC_TABLES_SYNCED
    )
    FIVETRAN_CONNECTOR_LAST_SYNC_EXTRACT_TIME_SECONDS = NumericField(
        "fivetranConnectorLastSyncExtractTimeSeconds", "fivetranConnectorLastSyncExtractTimeSeconds"
    )
    fivetran_connector_last_sync_extract_time_seconds: Decimal[NumericField] = Decimal(
        FIVETRAN_CONNECTOR_LAST_SYNC_EXTRACT_TIME_SECONDS
    )
    FIVETRAN_CONNECTOR_LAST_SYNC_EXTRACT_VOLUME_MEGABYTES = NumericField(
        "fivetranConnectorLastSyncExtractVolumeMegabytes", "fivetranConnectorLastSyncExtractVolumeMegabytes"
    )
    fivetran_connector_last_sync_extract_volume_megabytes: Decimal[NumericField] = Decimal(
        FIVETRAN_CONNECTOR_LAST_SYNC_EXTRACT_VOLUME_MEGABYTES
    )
    FIVETRAN_CONNECTOR_LAST_SYNC_LOAD_TIME_SECONDS = NumericField(
        "fivetranConnectorLastSyncLoadTimeSeconds", "fivetranConnectorLastSyncLoadTimeSeconds"
    )
    fivetran_connector_last_sync_load_time_seconds: Decimal[NumericField] = Decimal(
        FIVETRAN_CONNECTOR_LAST_SYNC_LOAD_TIME_SECONDS
    )
    FIVETRAN_CONNECTOR_LAST_SYNC_LOAD_VOLUME_MEGABYTES = NumericField(
        "fivetranConnectorLastSyncLoadVolumeMegabytes", "fivetranConnectorLastSyncLoadVolumeMegabytes"
    )
    fivetran_connector_last_sync_load_volume_megabytes: Decimal[NumericField] = Decimal(
        FIVETRAN_CONNECTOR_LAST_SYNC_LOAD_VOLUME_MEGABYTES
    )
    FIVETRAN_CONNECTOR_LAST_SYNC_PROCESS_TIME_SECONDS = NumericField(
        "fivetranConnectorLastSyncProcessTimeSeconds", "fivetranConnectorLastSyncProcessTimeSeconds"
    )
    fivetran_connector_last_sync_process_time_seconds: Decimal[NumericField] = Decimal(
        FIVETRAN_CONNECTOR_LAST_SYNC_PROCESS_TIME_SECONDS
    )
    FIVETRAN_CONNECTOR_LAST_SYNC_PROCESS_VOLUME_MEGABYTES = NumericField(
        "fivetranConnectorLastSyncProcessVolumeMegabytes", "fivetranConnectorLastSyncProcessVolumeMegabytes"
    )
    fivetran_connector_last_sync_process_volume_megabytes: Decimal[NumericField] = Decimal(
        FIVETRAN_CONNECTOR_LAST_SYNC_PROCESS_VOLUME_MEGABYTES
    )
    FIVETRAN_CONNECTOR_LAST_SYNC_TOTAL_TIME_SECONDS = NumericField(
        "fivetranConnectorLastSyncTotalTimeSeconds", "fivetranConnectorLastSyncTotalTimeSeconds"
    )
    fivetran_connector_last_sync_total_time_seconds: Decimal[NumericField] = Decimal(
        FIVETRAN_CONNECTOR_LAST_SYNC_TOTAL_TIME_SECONDS
    )
    FIVETRAN_CONNECTOR_NAME = KeywordField("fivetranConnectorName", "fivetranConnectorName")
    fivetran_connector_name: Text[KeywordField] = Text(FIVETRAN_CONNECTOR_NAME)
    FIVETRAN_CONNECTOR_TYPE = KeywordField("fivetranConnectorType", "fivetranConnectorType")
    fivetran_connector_type: Text[KeywordField] = Text(FIVETRAN_CONNECTOR_TYPE)
    FIVETRAN_CONNECTOR_URL = KeywordField("fivetranConnectorURL", "fivetranConnectorURL")
    fivetran_connector_url: Text[KeywordField] = Text(FIVETRAN_CONNECTOR_URL)
    FIVETRAN_CONNECTOR_DESTINATION_NAME = KeywordField(
        "fivetranConnectorDestinationName", "fivetranConnectorDestinationName"
    )
    fivetran_connector_destination_name: Text[KeywordField] = Text(FIVETRAN_CONNECTOR_DESTINATION_NAME)
    FIVETRAN_CONNECTOR_DESTINATION_TYPE = KeywordField(
        "fivetranConnectorDestinationType", "fivetranConnectorDestinationType"
    )
    fivetran_connector_destination_type: Text[KeywordField] = Text(FIVETRAN_CONNECTOR_DESTINATION_TYPE)
    FIVETRAN_CONNECTOR_DESTINATION_URL = KeywordField(
        "fivetranConnectorDestinationURL", "fivetranConnectorDestinationURL"
    )
    fivetran_connector_destination_url: Text[KeywordField] = Text(FIVETRAN_CONNECTOR_DESTINATION_URL)
    FIVETRAN_CONNECTOR_SYNC_SETUP_ON = NumericField(
        "fivetranConnectorSyncSetupOn", "fivetranConnectorSyncSetupOn"
    )
    fivetran_connector_sync_setup_on: Moment[NumericField] = Moment(FIVETRAN_CONNECTOR_SYNC_SETUP_ON)
    FIVETRAN_CONNECTOR_SYNC_FREQUENCY = KeywordField(
        "fivetranConnectorSyncFrequency", "fivetranConnectorSyncFrequency"
    )
    fivetran_connector_sync_frequency: Text[KeywordField] = Text(FIVETRAN_CONNECTOR_SYNC_FREQUENCY)
    FIVETRAN_CONNECTOR_SYNC_PAUSED = BooleanField(
        "fivetranConnectorSyncPaused", "fivetranConnectorSyncPaused"
    )
    fivetran_connector_sync_paused: Flag[BooleanField] = Flag(FIVETRAN_CONNECTOR_SYNC_PAUSED)
    FIVETRAN_CONNECTOR_SYNC_SETUP_USER_FULL_NAME = KeywordField(
        "fivetranConnectorSyncSetupUserFullName", "fivetranConnectorSyncSetupUserFullName"
    )
    fivetran_connector_sync_setup_user_full_name: Text[KeywordField] = Text(
        FIVETRAN_CONNECTOR_SYNC_SETUP_USER_FULL_NAME
    )
    FIVETRAN_CONNECTOR_SYNC_SETUP_USER_EMAIL = KeywordField(
        "fivetranConnectorSyncSetupUserEmail", "fivetranConnectorSyncSetupUserEmail"
    )
    fivetran_connector_sync_setup_user_email: Text[KeywordField] = Text(
        FIVETRAN_CONNECTOR_SYNC_SETUP_USER_EMAIL
    )
    FIVETRAN_CONNECTOR_MONTHLY_ACTIVE_ROWS_FREE = NumericField(
        "fivetranConnectorMonthlyActiveRowsFree", "fivetranConnectorMonthlyActiveRowsFree"
    )
    fivetran_connector_monthly_active_rows_free: Integer[NumericField] = Integer(
        FIVETRAN_CONNECTOR_MONTHLY_ACTIVE_ROWS_FREE
    )
    FIVETRAN_CONNECTOR_MONTHLY_ACTIVE_ROWS_PAID = NumericField(
        "fivetranConnectorMonthlyActiveRowsPaid", "fivetranConnectorMonthlyActiveRowsPaid"
    )
    fivetran_connector_monthly_active_rows_paid: Integer[NumericField] = Integer(
        FIVETRAN_CONNECTOR_MONTHLY_ACTIVE_ROWS_PAID
    )
    FIVETRAN_CONNECTOR_MONTHLY_ACTIVE_ROWS_TOTAL = NumericField(
        "fivetranConnectorMonthlyActiveRowsTotal", "fivetranConnectorMonthlyActiveRowsTotal"
    )
    fivetran_connector_monthly_active_rows_total: Integer[NumericField] = Integer(
        FIVETRAN_CONNECTOR_MONTHLY_ACTIVE_ROWS_TOTAL
    )
    FIVETRAN_CONNECTOR_MONTHLY_ACTIVE_ROWS_CHANGE_PERCENTAGE_FREE = NumericField(
        "fivetranConnectorMonthlyActiveRowsChangePercentageFree",
        "fivetranConnectorMonthlyActiveRowsChangePercentageFree",
    )
    fivetran_connector_monthly_active_rows_change_percentage_free: Decimal[NumericField] = Decimal(
        FIVETRAN_CONNECTOR_MONTHLY_ACTIVE_ROWS_CHANGE_PERCENTAGE_FREE
    )
    FIVETRAN_CONNECTOR_MONTHLY_ACTIVE_ROWS_CHANGE_PERCENTAGE_PAID = NumericField(
        "fivetranConnectorMonthlyActiveRowsChangePercentagePaid",
        "fivetranConnectorMonthlyActiveRowsChangePercentagePaid",
    )
    fivetran_connector_monthly_active_rows_change_percentage_paid: Decimal[NumericField] = Decimal(
        FIVETRAN_CONNECTOR_MONTHLY_ACTIVE_ROWS_CHANGE_PERCENTAGE_PAID
    )
    FIVETRAN_CONNECTOR_MONTHLY_ACTIVE_ROWS_CHANGE_PERCENTAGE_TOTAL = NumericField(
        "fivetranConnectorMonthlyActiveRowsChangePercentageTotal",
        "fivetranConnectorMonthlyActiveRowsChangePercentageTotal",
    )
    fivetran_connector_monthly_active_rows_change_percentage_total: Decimal[NumericField] = Decimal(
        FIVETRAN_CONNECTOR_MONTHLY_ACTIVE_ROWS_CHANGE_PERCENTAGE_TOTAL
    )
    FIVETRAN_CONNECTOR_MONTHLY_ACTIVE_ROWS_FREE_PERCENTAGE_OF_ACCOUNT = NumericField(
        "fivetranConnectorMonthlyActiveRowsFreePercentageOfAccount",
        "fivetranConnectorMonthlyActiveRowsFreePercentageOfAccount",
    )
    fivetran_connector_monthly_active_rows_free_percentage_of_account: Decimal[NumericField] = Decimal(
        FIVETRAN_CONNECTOR_MONTHLY_ACTIVE_ROWS_FREE_PERCENTAGE_OF_ACCOUNT
    )
    FIVETRAN_CONNECTOR_MONTHLY_ACTIVE_ROWS_PAID_PERCENTAGE_OF_ACCOUNT = NumericField(
        "fivetranConnectorMonthlyActiveRowsPaidPercentageOfAccount",
        "fivetranConnectorMonthlyActiveRowsPaidPercentageOfAccount",
    )
    fivetran_connector_monthly_active_rows_paid_percentage_of_account: Decimal[NumericField] = Decimal(
        FIVETRAN_CONNECTOR_MONTHLY_ACTIVE_ROWS_PAID_PERCENTAGE_OF_ACCOUNT
    )
    FIVETRAN_CONNECTOR_MONTHLY_ACTIVE_ROWS_TOTAL_PERCENTAGE_OF_ACCOUNT = NumericField(
        "fivetranConnectorMonthlyActiveRowsTotalPercentageOfAccount",
        "fivetranConnectorMonthlyActiveRowsTotalPercentageOfAccount",
    )
    fivetran_connector_monthly_active_rows_total_percentage_of_account: Decimal[NumericField] = Decimal(
        FIVETRAN_CONNECTOR_MONTHLY_ACTIVE_ROWS_TOTAL_PERCENTAGE_OF_ACCOUNT
    )
    FIVETRAN_CONNECTOR_TOTAL_TABLES_SYNCED = NumericField(
        "fivetranConnectorTotalTablesSynced", "fivetranConnectorTotalTablesSynced"
    )
    fivetran_connector_total_tables_synced: Integer[NumericField] = Integer(
        FIVETRAN_CONNECTOR_TOTAL_TABLES_SYNCED
    )
    FIVETRAN_CONNECTOR_TOP_TABLES_BY_MAR = TextField(
        "fivetranConnectorTopTablesByMAR", "fivetranConnectorTopTablesByMAR"
    )
    fivetran_connector_top_tables_by_m_a_r: Text[TextField] = Text(FIVETRAN_CONNECTOR_TOP_TABLES_BY_MAR)
    fivetran_connector_top_tables_by_mar: Text[TextField] = fivetran_connector_top_tables_by_m_a_r
    FIVETRAN_CONNECTOR_USAGE_COST = NumericField("fivetranConnectorUsageCost", "fivetranConnectorUsageCost")
    fivetran_connector_usage_cost: Decimal[NumericField] = Decimal(FIVETRAN_CONNECTOR_USAGE_COST)
    FIVETRAN_CONNECTOR_CREDITS_USED = NumericField(
        "fivetranConnectorCreditsUsed", "fivetranConnectorCreditsUsed"
    )
    fivetran_connector_credits_used: Decimal[NumericField] = Decimal(FIVETRAN_CONNECTOR_CREDITS_USED)
    PROCESSES = RelationField("processes")
    processes: References[Process, RelationField] = References(PROCESSES, "Process")
