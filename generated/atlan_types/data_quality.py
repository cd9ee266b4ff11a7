# Derived from spec/typedefs/data_quality.json and spec/recipes/data_quality.yaml by scripts/generate.py. Do not edit.
"""DataQuality, DataQualityRule, DataQualityRuleTemplate, Metric."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    Flag,
    Integer,
    Moment,
    Reference,
    References,
    SetOf,
    Structure,
    Text,
    codecs,
)
from atlan.model.entity.asking import at_once, awaited
from atlan.model.entity.creation import require
from atlan.model.entity.mixins.data_quality_rule import DataQualityRuleMethods
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, NumericField, RelationField, TextField
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from typing import Self

    from atlan.model.ports import AsyncRuleClient, RuleClient
    from atlan_types.asset import Asset
    from atlan_types.enums import (
        DataQualityDimension,
        DataQualityResult,
        DataQualityRuleADStatus,
        DataQualityRuleAlertPriority,
        DataQualityRuleCustomSQLReturnType,
        DataQualityRuleStatus,
        DataQualityRuleTemplateMetricValueType,
        DataQualityRuleTemplateType,
        DataQualityRuleThresholdCompareOperator,
        DataQualityRuleThresholdUnit,
        DataQualitySourceSyncStatus,
    )
    from atlan_types.sql import Column
    from atlan_types.structs import DataQualityRuleConfigArguments, DataQualityRuleTemplateConfig

__all__ = [
    "DataQuality",
    "DataQualityRule",
    "DataQualityRuleTemplate",
    "Metric",
]


class DataQuality(Catalog):
    """What rules and metrics of data quality have in common."""

    __slots__ = ()

    _type = "DataQuality"

    DQ_IS_PART_OF_CONTRACT = BooleanField("dqIsPartOfContract", "dqIsPartOfContract")
    dq_is_part_of_contract: Flag[BooleanField] = Flag(DQ_IS_PART_OF_CONTRACT)


class DataQualityRule(DataQualityRuleMethods, DataQuality):
    """A rule that says when the data of a table or column is good."""

    __slots__ = ()

    _type = "DataQualityRule"

    DQ_RULE_BASE_DATASET_QUALIFIED_NAME = KeywordField(
        "dqRuleBaseDatasetQualifiedName", "dqRuleBaseDatasetQualifiedName"
    )
    dq_rule_base_dataset_qualified_name: Text[KeywordField] = Text(DQ_RULE_BASE_DATASET_QUALIFIED_NAME)
    DQ_RULE_BASE_COLUMN_QUALIFIED_NAME = KeywordField(
        "dqRuleBaseColumnQualifiedName", "dqRuleBaseColumnQualifiedName"
    )
    dq_rule_base_column_qualified_name: Text[KeywordField] = Text(DQ_RULE_BASE_COLUMN_QUALIFIED_NAME)
    DQ_RULE_REFERENCE_DATASET_QUALIFIED_NAMES = KeywordField(
        "dqRuleReferenceDatasetQualifiedNames", "dqRuleReferenceDatasetQualifiedNames"
    )
    dq_rule_reference_dataset_qualified_names: SetOf[str, KeywordField] = SetOf(
        DQ_RULE_REFERENCE_DATASET_QUALIFIED_NAMES, codecs.TEXT
    )
    DQ_RULE_REFERENCE_COLUMN_QUALIFIED_NAMES = KeywordField(
        "dqRuleReferenceColumnQualifiedNames", "dqRuleReferenceColumnQualifiedNames"
    )
    dq_rule_reference_column_qualified_names: SetOf[str, KeywordField] = SetOf(
        DQ_RULE_REFERENCE_COLUMN_QUALIFIED_NAMES, codecs.TEXT
    )
    DQ_RULE_SOURCE_SYNC_STATUS = KeywordField("dqRuleSourceSyncStatus", "dqRuleSourceSyncStatus")
    dq_rule_source_sync_status: Choice[DataQualitySourceSyncStatus, KeywordField] = Choice(
        DQ_RULE_SOURCE_SYNC_STATUS, "DataQualitySourceSyncStatus"
    )
    DQ_RULE_SOURCE_SYNC_ERROR_CODE = KeywordField("dqRuleSourceSyncErrorCode", "dqRuleSourceSyncErrorCode")
    dq_rule_source_sync_error_code: Text[KeywordField] = Text(DQ_RULE_SOURCE_SYNC_ERROR_CODE)
    DQ_RULE_SOURCE_SYNC_ERROR_MESSAGE = KeywordField(
        "dqRuleSourceSyncErrorMessage", "dqRuleSourceSyncErrorMessage"
    )
    dq_rule_source_sync_error_message: Text[KeywordField] = Text(DQ_RULE_SOURCE_SYNC_ERROR_MESSAGE)
    DQ_RULE_SOURCE_SYNC_RAW_ERROR = KeywordField("dqRuleSourceSyncRawError", "dqRuleSourceSyncRawError")
    dq_rule_source_sync_raw_error: Text[KeywordField] = Text(DQ_RULE_SOURCE_SYNC_RAW_ERROR)
    DQ_RULE_SOURCE_SYNCED_AT = NumericField("dqRuleSourceSyncedAt", "dqRuleSourceSyncedAt")
    dq_rule_source_synced_at: Moment[NumericField] = Moment(DQ_RULE_SOURCE_SYNCED_AT)
    DQ_RULE_LATEST_RESULT = KeywordField("dqRuleLatestResult", "dqRuleLatestResult")
    dq_rule_latest_result: Choice[DataQualityResult, KeywordField] = Choice(
        DQ_RULE_LATEST_RESULT, "DataQualityResult"
    )
    DQ_RULE_LATEST_RESULT_COMPUTED_AT = NumericField(
        "dqRuleLatestResultComputedAt", "dqRuleLatestResultComputedAt"
    )
    dq_rule_latest_result_computed_at: Moment[NumericField] = Moment(DQ_RULE_LATEST_RESULT_COMPUTED_AT)
    DQ_RULE_LATEST_RESULT_FETCHED_AT = NumericField(
        "dqRuleLatestResultFetchedAt", "dqRuleLatestResultFetchedAt"
    )
    dq_rule_latest_result_fetched_at: Moment[NumericField] = Moment(DQ_RULE_LATEST_RESULT_FETCHED_AT)
    DQ_RULE_LATEST_METRIC_VALUE = KeywordField("dqRuleLatestMetricValue", "dqRuleLatestMetricValue")
    dq_rule_latest_metric_value: Text[KeywordField] = Text(DQ_RULE_LATEST_METRIC_VALUE)
    DQ_RULE_LATEST_TOTAL_ROWS_EVALUATED = NumericField(
        "dqRuleLatestTotalRowsEvaluated", "dqRuleLatestTotalRowsEvaluated"
    )
    dq_rule_latest_total_rows_evaluated: Integer[NumericField] = Integer(DQ_RULE_LATEST_TOTAL_ROWS_EVALUATED)
    DQ_RULE_LATEST_METRIC_VALUE_COMPUTED_AT = NumericField(
        "dqRuleLatestMetricValueComputedAt", "dqRuleLatestMetricValueComputedAt"
    )
    dq_rule_latest_metric_value_computed_at: Moment[NumericField] = Moment(
        DQ_RULE_LATEST_METRIC_VALUE_COMPUTED_AT
    )
    DQ_RULE_DIMENSION = KeywordField("dqRuleDimension", "dqRuleDimension")
    dq_rule_dimension: Choice[DataQualityDimension, KeywordField] = Choice(
        DQ_RULE_DIMENSION, "DataQualityDimension"
    )
    DQ_RULE_TEMPLATE_NAME = KeywordField("dqRuleTemplateName", "dqRuleTemplateName")
    dq_rule_template_name: Text[KeywordField] = Text(DQ_RULE_TEMPLATE_NAME)
    DQ_RULE_STATUS = KeywordField("dqRuleStatus", "dqRuleStatus")
    dq_rule_status: Choice[DataQualityRuleStatus, KeywordField] = Choice(
        DQ_RULE_STATUS, "DataQualityRuleStatus"
    )
    DQ_RULE_ALERT_PRIORITY = KeywordField("dqRuleAlertPriority", "dqRuleAlertPriority")
    dq_rule_alert_priority: Choice[DataQualityRuleAlertPriority, KeywordField] = Choice(
        DQ_RULE_ALERT_PRIORITY, "DataQualityRuleAlertPriority"
    )
    DQ_RULE_CONFIG_ARGUMENTS = KeywordField("dqRuleConfigArguments", "dqRuleConfigArguments")
    dq_rule_config_arguments: Structure[DataQualityRuleConfigArguments, KeywordField] = Structure(
        DQ_RULE_CONFIG_ARGUMENTS, "DataQualityRuleConfigArguments"
    )
    DQ_RULE_CUSTOM_SQL = KeywordField("dqRuleCustomSQL", "dqRuleCustomSQL")
    dq_rule_custom_s_q_l: Text[KeywordField] = Text(DQ_RULE_CUSTOM_SQL)
    dq_rule_custom_sql: Text[KeywordField] = dq_rule_custom_s_q_l
    DQ_RULE_CUSTOM_SQL_RETURN_TYPE = KeywordField("dqRuleCustomSQLReturnType", "dqRuleCustomSQLReturnType")
    dq_rule_custom_s_q_l_return_type: Choice[DataQualityRuleCustomSQLReturnType, KeywordField] = Choice(
        DQ_RULE_CUSTOM_SQL_RETURN_TYPE, "DataQualityRuleCustomSQLReturnType"
    )
    dq_rule_custom_sql_return_type: Choice[DataQualityRuleCustomSQLReturnType, KeywordField] = (
        dq_rule_custom_s_q_l_return_type
    )
    DQ_RULE_FAILED_ROWS_SQL = KeywordField("dqRuleFailedRowsSQL", "dqRuleFailedRowsSQL")
    dq_rule_failed_rows_s_q_l: Text[KeywordField] = Text(DQ_RULE_FAILED_ROWS_SQL)
    dq_rule_failed_rows_sql: Text[KeywordField] = dq_rule_failed_rows_s_q_l
    DQ_RULE_ROW_SCOPE_FILTERING_ENABLED = BooleanField(
        "dqRuleRowScopeFilteringEnabled", "dqRuleRowScopeFilteringEnabled"
    )
    dq_rule_row_scope_filtering_enabled: Flag[BooleanField] = Flag(DQ_RULE_ROW_SCOPE_FILTERING_ENABLED)
    DQ_RULE_LATEST_RESULT_DETAILS = KeywordField("dqRuleLatestResultDetails", "dqRuleLatestResultDetails")
    dq_rule_latest_result_details: Text[KeywordField] = Text(DQ_RULE_LATEST_RESULT_DETAILS)
    DQ_RULE_AD_STATUS = KeywordField("dqRuleADStatus", "dqRuleADStatus")
    dq_rule_a_d_status: Choice[DataQualityRuleADStatus, KeywordField] = Choice(
        DQ_RULE_AD_STATUS, "DataQualityRuleADStatus"
    )
    dq_rule_ad_status: Choice[DataQualityRuleADStatus, KeywordField] = dq_rule_a_d_status
    DQ_RULE_BASE_DATASET = RelationField("dqRuleBaseDataset")
    dq_rule_base_dataset: Reference[Asset, RelationField] = Reference(DQ_RULE_BASE_DATASET, "Asset")
    DQ_RULE_REFERENCE_DATASETS = RelationField("dqRuleReferenceDatasets")
    dq_rule_reference_datasets: References[Asset, RelationField] = References(
        DQ_RULE_REFERENCE_DATASETS, "Asset"
    )
    DQ_RULE_TEMPLATE = RelationField("dqRuleTemplate")
    dq_rule_template: Reference[DataQualityRuleTemplate, RelationField] = Reference(
        DQ_RULE_TEMPLATE, "DataQualityRuleTemplate"
    )
    DQ_RULE_BASE_COLUMN = RelationField("dqRuleBaseColumn")
    dq_rule_base_column: Reference[Column, RelationField] = Reference(DQ_RULE_BASE_COLUMN, "Column")
    DQ_RULE_REFERENCE_COLUMNS = RelationField("dqRuleReferenceColumns")
    dq_rule_reference_columns: References[Column, RelationField] = References(
        DQ_RULE_REFERENCE_COLUMNS, "Column"
    )

    @classmethod
    def updater(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        cls,
        client: RuleClient,
        qualified_name: str,
        threshold_compare_operator: DataQualityRuleThresholdCompareOperator | None = None,
        threshold_value: float | None = None,
        alert_priority: DataQualityRuleAlertPriority | None = None,
        threshold_unit: DataQualityRuleThresholdUnit | None = None,
        dimension: DataQualityDimension | None = None,
        custom_sql: str | None = None,
        custom_sql_return_type: DataQualityRuleCustomSQLReturnType | None = None,
        rule_name: str | None = None,
        description: str | None = None,
        rule_conditions: str | None = None,
        row_scope_filtering_enabled: bool | None = None,
    ) -> Self:
        """Make a rule that can be saved to change an existing one, which is read first. What is left out stays.

        Args:
            client: whose tenant is asked.
            qualified_name: its qualifiedName.
            threshold_compare_operator: how the value found is compared with the threshold; as the template says if left out.
            threshold_value: the threshold.
            alert_priority: how urgent an alert is.
            threshold_unit: in what the threshold counts; as the template says if left out.
            dimension: which side of quality it looks at.
            custom_sql: the SQL whose result is compared with the threshold.
            custom_sql_return_type: what the SQL returns.
            rule_name: what people call it.
            description: what it is for.
            rule_conditions: what has to hold besides, as `DQRuleConditionsBuilder` writes it.
            row_scope_filtering_enabled: whether only some rows are looked at; the dataset has to have a column set for that.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.
            AtlanError: when the tenant could not be asked, or lacks what the arguments name.

        >>> stored = "default/snowflake/1700000000/sales/main/orders/rule/1f0e"
        >>> rule = DataQualityRule.updater(client, stored, threshold_value=0)
        >>> rule.dq_rule_config_arguments.dq_rule_threshold_object.dq_rule_threshold_value
        0
        """
        require(client=client, qualified_name=qualified_name)
        return at_once(
            cls._changed(
                client=client,
                qualified_name=qualified_name,
                threshold_compare_operator=threshold_compare_operator,
                threshold_value=threshold_value,
                alert_priority=alert_priority,
                threshold_unit=threshold_unit,
                dimension=dimension,
                custom_sql=custom_sql,
                custom_sql_return_type=custom_sql_return_type,
                rule_name=rule_name,
                description=description,
                rule_conditions=rule_conditions,
                row_scope_filtering_enabled=row_scope_filtering_enabled,
            )
        )

    @classmethod
    async def updater_async(
        cls,
        client: AsyncRuleClient,
        qualified_name: str,
        threshold_compare_operator: DataQualityRuleThresholdCompareOperator | None = None,
        threshold_value: float | None = None,
        alert_priority: DataQualityRuleAlertPriority | None = None,
        threshold_unit: DataQualityRuleThresholdUnit | None = None,
        dimension: DataQualityDimension | None = None,
        custom_sql: str | None = None,
        custom_sql_return_type: DataQualityRuleCustomSQLReturnType | None = None,
        rule_name: str | None = None,
        description: str | None = None,
        rule_conditions: str | None = None,
        row_scope_filtering_enabled: bool | None = None,
    ) -> Self:
        """Do what `updater` does, with an asynchronous client.

        Args:
            client: whose tenant is asked.
            qualified_name: its qualifiedName.
            threshold_compare_operator: how the value found is compared with the threshold; as the template says if left out.
            threshold_value: the threshold.
            alert_priority: how urgent an alert is.
            threshold_unit: in what the threshold counts; as the template says if left out.
            dimension: which side of quality it looks at.
            custom_sql: the SQL whose result is compared with the threshold.
            custom_sql_return_type: what the SQL returns.
            rule_name: what people call it.
            description: what it is for.
            rule_conditions: what has to hold besides, as `DQRuleConditionsBuilder` writes it.
            row_scope_filtering_enabled: whether only some rows are looked at; the dataset has to have a column set for that.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.
            AtlanError: when the tenant could not be asked, or lacks what the arguments name.
        """
        require(client=client, qualified_name=qualified_name)
        return await awaited(
            cls._changed(
                client=client,
                qualified_name=qualified_name,
                threshold_compare_operator=threshold_compare_operator,
                threshold_value=threshold_value,
                alert_priority=alert_priority,
                threshold_unit=threshold_unit,
                dimension=dimension,
                custom_sql=custom_sql,
                custom_sql_return_type=custom_sql_return_type,
                rule_name=rule_name,
                description=description,
                rule_conditions=rule_conditions,
                row_scope_filtering_enabled=row_scope_filtering_enabled,
            )
        )

    @classmethod
    def custom_sql_creator(
        cls,
        *,
        client: RuleClient,
        rule_name: str,
        asset: Asset,
        custom_sql: str,
        threshold_compare_operator: DataQualityRuleThresholdCompareOperator,
        threshold_value: float,
        alert_priority: DataQualityRuleAlertPriority,
        dimension: DataQualityDimension,
        custom_sql_return_type: DataQualityRuleCustomSQLReturnType | None = None,
        description: str | None = None,
    ) -> Self:
        """Make a rule that runs SQL of your own.

        Args:
            client: whose tenant is asked.
            rule_name: what people call it.
            asset: the asset.
            custom_sql: the SQL whose result is compared with the threshold.
            threshold_compare_operator: how the value found is compared with the threshold; as the template says if left out.
            threshold_value: the threshold.
            alert_priority: how urgent an alert is.
            dimension: which side of quality it looks at.
            custom_sql_return_type: what the SQL returns.
            description: what it is for.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.
            AtlanError: when the tenant could not be asked, or lacks what the arguments name.

        >>> from atlan.model.assets import Table
        >>> from atlan.model.enums import (
        ...     DataQualityDimension,
        ...     DataQualityRuleAlertPriority,
        ...     DataQualityRuleThresholdCompareOperator,
        ... )
        >>> orders = Table.ref_by_qualified_name("default/snowflake/1700000000/sales/main/orders")
        >>> rule = DataQualityRule.custom_sql_creator(
        ...     client=client,
        ...     rule_name="Orders without customer",
        ...     asset=orders,
        ...     custom_sql="select count(*) from orders where customer is null",
        ...     threshold_compare_operator=DataQualityRuleThresholdCompareOperator.EQUAL,
        ...     threshold_value=0,
        ...     alert_priority=DataQualityRuleAlertPriority.URGENT,
        ...     dimension=DataQualityDimension.CONSISTENCY,
        ... )
        >>> rule.display_name, rule.dq_rule_template_name
        ('Orders without customer', 'Custom SQL')
        """
        require(
            client=client,
            rule_name=rule_name,
            asset=asset,
            threshold_compare_operator=threshold_compare_operator,
            threshold_value=threshold_value,
            alert_priority=alert_priority,
            dimension=dimension,
            custom_sql=custom_sql,
        )
        return at_once(
            cls._of_custom_sql(
                client=client,
                rule_name=rule_name,
                asset=asset,
                custom_sql=custom_sql,
                threshold_compare_operator=threshold_compare_operator,
                threshold_value=threshold_value,
                alert_priority=alert_priority,
                dimension=dimension,
                custom_sql_return_type=custom_sql_return_type,
                description=description,
            )
        )

    @classmethod
    async def custom_sql_creator_async(
        cls,
        *,
        client: AsyncRuleClient,
        rule_name: str,
        asset: Asset,
        custom_sql: str,
        threshold_compare_operator: DataQualityRuleThresholdCompareOperator,
        threshold_value: float,
        alert_priority: DataQualityRuleAlertPriority,
        dimension: DataQualityDimension,
        custom_sql_return_type: DataQualityRuleCustomSQLReturnType | None = None,
        description: str | None = None,
    ) -> Self:
        """Do what `custom_sql_creator` does, with an asynchronous client.

        Args:
            client: whose tenant is asked.
            rule_name: what people call it.
            asset: the asset.
            custom_sql: the SQL whose result is compared with the threshold.
            threshold_compare_operator: how the value found is compared with the threshold; as the template says if left out.
            threshold_value: the threshold.
            alert_priority: how urgent an alert is.
            dimension: which side of quality it looks at.
            custom_sql_return_type: what the SQL returns.
            description: what it is for.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.
            AtlanError: when the tenant could not be asked, or lacks what the arguments name.
        """
        require(
            client=client,
            rule_name=rule_name,
            asset=asset,
            threshold_compare_operator=threshold_compare_operator,
            threshold_value=threshold_value,
            alert_priority=alert_priority,
            dimension=dimension,
            custom_sql=custom_sql,
        )
        return await awaited(
            cls._of_custom_sql(
                client=client,
                rule_name=rule_name,
                asset=asset,
                custom_sql=custom_sql,
                threshold_compare_operator=threshold_compare_operator,
                threshold_value=threshold_value,
                alert_priority=alert_priority,
                dimension=dimension,
                custom_sql_return_type=custom_sql_return_type,
                description=description,
            )
        )

    @classmethod
    def table_level_rule_creator(
        cls,
        *,
        client: RuleClient,
        rule_type: DataQualityRuleTemplateType,
        asset: Asset,
        threshold_value: float,
        alert_priority: DataQualityRuleAlertPriority,
        threshold_compare_operator: DataQualityRuleThresholdCompareOperator | None = None,
        threshold_unit: DataQualityRuleThresholdUnit | None = None,
        rule_conditions: str | None = None,
        row_scope_filtering_enabled: bool = False,
    ) -> Self:
        """Make a rule for a table or for what is like a table.

        Args:
            client: whose tenant is asked.
            rule_type: kind of the rule.
            asset: the asset.
            threshold_value: the threshold.
            alert_priority: how urgent an alert is.
            threshold_compare_operator: how the value found is compared with the threshold; as the template says if left out.
            threshold_unit: in what the threshold counts; as the template says if left out.
            rule_conditions: what has to hold besides, as `DQRuleConditionsBuilder` writes it.
            row_scope_filtering_enabled: whether only some rows are looked at; the dataset has to have a column set for that.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.
            AtlanError: when the tenant could not be asked, or lacks what the arguments name.

        >>> from atlan.model.assets import Table
        >>> from atlan.model.enums import DataQualityRuleAlertPriority, DataQualityRuleTemplateType
        >>> orders = Table.ref_by_qualified_name("default/snowflake/1700000000/sales/main/orders")
        >>> rule = DataQualityRule.table_level_rule_creator(
        ...     client=client,
        ...     rule_type=DataQualityRuleTemplateType.ROW_COUNT,
        ...     asset=orders,
        ...     threshold_value=1,
        ...     alert_priority=DataQualityRuleAlertPriority.NORMAL,
        ... )
        >>> rule.dq_rule_template_name, rule.dq_rule_dimension.value
        ('ROW_COUNT', 'volume')
        """
        require(
            client=client,
            rule_type=rule_type,
            asset=asset,
            threshold_value=threshold_value,
            alert_priority=alert_priority,
        )
        return at_once(
            cls._of_template(
                client=client,
                rule_type=rule_type,
                asset=asset,
                threshold_value=threshold_value,
                alert_priority=alert_priority,
                threshold_compare_operator=threshold_compare_operator,
                threshold_unit=threshold_unit,
                rule_conditions=rule_conditions,
                row_scope_filtering_enabled=row_scope_filtering_enabled,
            )
        )

    @classmethod
    async def table_level_rule_creator_async(
        cls,
        *,
        client: AsyncRuleClient,
        rule_type: DataQualityRuleTemplateType,
        asset: Asset,
        threshold_value: float,
        alert_priority: DataQualityRuleAlertPriority,
        threshold_compare_operator: DataQualityRuleThresholdCompareOperator | None = None,
        threshold_unit: DataQualityRuleThresholdUnit | None = None,
        rule_conditions: str | None = None,
        row_scope_filtering_enabled: bool = False,
    ) -> Self:
        """Do what `table_level_rule_creator` does, with an asynchronous client.

        Args:
            client: whose tenant is asked.
            rule_type: kind of the rule.
            asset: the asset.
            threshold_value: the threshold.
            alert_priority: how urgent an alert is.
            threshold_compare_operator: how the value found is compared with the threshold; as the template says if left out.
            threshold_unit: in what the threshold counts; as the template says if left out.
            rule_conditions: what has to hold besides, as `DQRuleConditionsBuilder` writes it.
            row_scope_filtering_enabled: whether only some rows are looked at; the dataset has to have a column set for that.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.
            AtlanError: when the tenant could not be asked, or lacks what the arguments name.
        """
        require(
            client=client,
            rule_type=rule_type,
            asset=asset,
            threshold_value=threshold_value,
            alert_priority=alert_priority,
        )
        return await awaited(
            cls._of_template(
                client=client,
                rule_type=rule_type,
                asset=asset,
                threshold_value=threshold_value,
                alert_priority=alert_priority,
                threshold_compare_operator=threshold_compare_operator,
                threshold_unit=threshold_unit,
                rule_conditions=rule_conditions,
                row_scope_filtering_enabled=row_scope_filtering_enabled,
            )
        )

    @classmethod
    def column_level_rule_creator(
        cls,
        *,
        client: RuleClient,
        rule_type: DataQualityRuleTemplateType,
        asset: Asset,
        column: Asset,
        threshold_value: float,
        alert_priority: DataQualityRuleAlertPriority,
        threshold_compare_operator: DataQualityRuleThresholdCompareOperator | None = None,
        threshold_unit: DataQualityRuleThresholdUnit | None = None,
        rule_conditions: str | None = None,
        row_scope_filtering_enabled: bool = False,
    ) -> Self:
        """Make a rule for a column.

        Args:
            client: whose tenant is asked.
            rule_type: kind of the rule.
            asset: the asset.
            column: the column.
            threshold_value: the threshold.
            alert_priority: how urgent an alert is.
            threshold_compare_operator: how the value found is compared with the threshold; as the template says if left out.
            threshold_unit: in what the threshold counts; as the template says if left out.
            rule_conditions: what has to hold besides, as `DQRuleConditionsBuilder` writes it.
            row_scope_filtering_enabled: whether only some rows are looked at; the dataset has to have a column set for that.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.
            AtlanError: when the tenant could not be asked, or lacks what the arguments name.

        >>> from atlan.model.assets import Column, Table
        >>> from atlan.model.enums import DataQualityRuleAlertPriority, DataQualityRuleTemplateType
        >>> orders = "default/snowflake/1700000000/sales/main/orders"
        >>> rule = DataQualityRule.column_level_rule_creator(
        ...     client=client,
        ...     rule_type=DataQualityRuleTemplateType.NULL_COUNT,
        ...     asset=Table.ref_by_qualified_name(orders),
        ...     column=Column.ref_by_qualified_name(f"{orders}/customer"),
        ...     threshold_value=0,
        ...     alert_priority=DataQualityRuleAlertPriority.NORMAL,
        ... )
        >>> rule.dq_rule_base_column_qualified_name
        'default/snowflake/1700000000/sales/main/orders/customer'
        """
        require(
            client=client,
            rule_type=rule_type,
            asset=asset,
            column=column,
            threshold_value=threshold_value,
            alert_priority=alert_priority,
        )
        return at_once(
            cls._of_template(
                client=client,
                rule_type=rule_type,
                asset=asset,
                column=column,
                threshold_value=threshold_value,
                alert_priority=alert_priority,
                threshold_compare_operator=threshold_compare_operator,
                threshold_unit=threshold_unit,
                rule_conditions=rule_conditions,
                row_scope_filtering_enabled=row_scope_filtering_enabled,
            )
        )

    @classmethod
    async def column_level_rule_creator_async(
        cls,
        *,
        client: AsyncRuleClient,
        rule_type: DataQualityRuleTemplateType,
        asset: Asset,
        column: Asset,
        threshold_value: float,
        alert_priority: DataQualityRuleAlertPriority,
        threshold_compare_operator: DataQualityRuleThresholdCompareOperator | None = None,
        threshold_unit: DataQualityRuleThresholdUnit | None = None,
        rule_conditions: str | None = None,
        row_scope_filtering_enabled: bool = False,
    ) -> Self:
        """Do what `column_level_rule_creator` does, with an asynchronous client.

        Args:
            client: whose tenant is asked.
            rule_type: kind of the rule.
            asset: the asset.
            column: the column.
            threshold_value: the threshold.
            alert_priority: how urgent an alert is.
            threshold_compare_operator: how the value found is compared with the threshold; as the template says if left out.
            threshold_unit: in what the threshold counts; as the template says if left out.
            rule_conditions: what has to hold besides, as `DQRuleConditionsBuilder` writes it.
            row_scope_filtering_enabled: whether only some rows are looked at; the dataset has to have a column set for that.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.
            AtlanError: when the tenant could not be asked, or lacks what the arguments name.
        """
        require(
            client=client,
            rule_type=rule_type,
            asset=asset,
            column=column,
            threshold_value=threshold_value,
            alert_priority=alert_priority,
        )
        return await awaited(
            cls._of_template(
                client=client,
                rule_type=rule_type,
                asset=asset,
                column=column,
                threshold_value=threshold_value,
                alert_priority=alert_priority,
                threshold_compare_operator=threshold_compare_operator,
                threshold_unit=threshold_unit,
                rule_conditions=rule_conditions,
                row_scope_filtering_enabled=row_scope_filtering_enabled,
            )
        )


class DataQualityRuleTemplate(DataQuality):
    """A template for rules of data quality."""

    __slots__ = ()

    _type = "DataQualityRuleTemplate"

    DQ_RULE_TEMPLATE_DIMENSION = KeywordField("dqRuleTemplateDimension", "dqRuleTemplateDimension")
    dq_rule_template_dimension: Choice[DataQualityDimension, KeywordField] = Choice(
        DQ_RULE_TEMPLATE_DIMENSION, "DataQualityDimension"
    )
    DQ_RULE_TEMPLATE_CONFIG = KeywordField("dqRuleTemplateConfig", "dqRuleTemplateConfig")
    dq_rule_template_config: Structure[DataQualityRuleTemplateConfig, KeywordField] = Structure(
        DQ_RULE_TEMPLATE_CONFIG, "DataQualityRuleTemplateConfig"
    )
    DQ_RULE_TEMPLATE_METRIC_VALUE_TYPE = KeywordField(
        "dqRuleTemplateMetricValueType", "dqRuleTemplateMetricValueType"
    )
    dq_rule_template_metric_value_type: Choice[DataQualityRuleTemplateMetricValueType, KeywordField] = Choice(
        DQ_RULE_TEMPLATE_METRIC_VALUE_TYPE, "DataQualityRuleTemplateMetricValueType"
    )
    DQ_RULES = RelationField("dqRules")
    dq_rules: References[DataQualityRule, RelationField] = References(DQ_RULES, "DataQualityRule")


class Metric(DataQuality):
    """A measured figure."""

    __slots__ = ()

    _type = "Metric"

    METRIC_TYPE = KeywordField("metricType", "metricType")
    metric_type: Text[KeywordField] = Text(METRIC_TYPE)
    METRIC_SQL = TextField("metricSQL", "metricSQL")
    metric_s_q_l: Text[TextField] = Text(METRIC_SQL)
    metric_sql: Text[TextField] = metric_s_q_l
    METRIC_FILTERS = TextField("metricFilters", "metricFilters")
    metric_filters: Text[TextField] = Text(METRIC_FILTERS)
    METRIC_TIME_GRAINS = TextField("metricTimeGrains", "metricTimeGrains")
    metric_time_grains: SetOf[str, TextField] = SetOf(METRIC_TIME_GRAINS, codecs.TEXT)
    METRIC_TIMESTAMP_COLUMN = RelationField("metricTimestampColumn")
    metric_timestamp_column: Reference[Column, RelationField] = Reference(METRIC_TIMESTAMP_COLUMN, "Column")
    ASSETS = RelationField("assets")
    assets: References[Asset, RelationField] = References(ASSETS, "Asset")
    METRIC_DIMENSION_COLUMNS = RelationField("metricDimensionColumns")
    metric_dimension_columns: References[Column, RelationField] = References(
        METRIC_DIMENSION_COLUMNS, "Column"
    )
