# Derived from spec/typedefs/dbt.json and spec/recipes/dbt.yaml by scripts/generate.py. Do not edit.
"""Dbt, DbtColumnProcess, DbtDimension, DbtEntity, DbtMeasure, DbtMetric, DbtModel, DbtModelColumn, DbtProcess, DbtSeed, DbtSemanticModel, DbtSource, DbtTag, DbtTest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from atlan.model.entity import (
    Decimal,
    Integer,
    ListOf,
    Moment,
    Reference,
    References,
    SetOf,
    StructCodec,
    Text,
    codecs,
)
from atlan.model.entity.creation import (
    connector_of,
    located,
    reference,
    require,
    require_inside,
    require_one,
    require_one_segment,
    segment,
)
from atlan.model.fields.atlan_fields import (
    KeywordField,
    KeywordTextField,
    NumericField,
    RelationField,
    TextField,
)
from atlan_types.catalog import Catalog
from atlan_types.data_quality import Metric
from atlan_types.process import ColumnProcess, Process
from atlan_types.semantic import SemanticDimension, SemanticEntity, SemanticMeasure, SemanticModel
from atlan_types.tag import Tag

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.sql import SQL, Column
    from atlan_types.structs import DbtInputContext, DbtJobRun, DbtMetricFilter

__all__ = [
    "Dbt",
    "DbtColumnProcess",
    "DbtDimension",
    "DbtEntity",
    "DbtMeasure",
    "DbtMetric",
    "DbtModel",
    "DbtModelColumn",
    "DbtProcess",
    "DbtSeed",
    "DbtSemanticModel",
    "DbtSource",
    "DbtTag",
    "DbtTest",
]


class Dbt(Catalog):
    """What assets of dbt have in common."""

    __slots__ = ()

    _type = "Dbt"

    DBT_ALIAS = KeywordTextField("dbtAlias", "dbtAlias.keyword", "dbtAlias")
    dbt_alias: Text[KeywordTextField] = Text(DBT_ALIAS)
    DBT_META = TextField("dbtMeta", "dbtMeta")
    dbt_meta: Text[TextField] = Text(DBT_META)
    DBT_UNIQUE_ID = KeywordTextField("dbtUniqueId", "dbtUniqueId.keyword", "dbtUniqueId")
    dbt_unique_id: Text[KeywordTextField] = Text(DBT_UNIQUE_ID)
    DBT_ACCOUNT_NAME = KeywordTextField("dbtAccountName", "dbtAccountName.keyword", "dbtAccountName")
    dbt_account_name: Text[KeywordTextField] = Text(DBT_ACCOUNT_NAME)
    DBT_PROJECT_NAME = KeywordTextField("dbtProjectName", "dbtProjectName.keyword", "dbtProjectName")
    dbt_project_name: Text[KeywordTextField] = Text(DBT_PROJECT_NAME)
    DBT_PACKAGE_NAME = KeywordTextField("dbtPackageName", "dbtPackageName.keyword", "dbtPackageName")
    dbt_package_name: Text[KeywordTextField] = Text(DBT_PACKAGE_NAME)
    DBT_JOB_NAME = KeywordTextField("dbtJobName", "dbtJobName.keyword", "dbtJobName")
    dbt_job_name: Text[KeywordTextField] = Text(DBT_JOB_NAME)
    DBT_JOB_SCHEDULE = TextField("dbtJobSchedule", "dbtJobSchedule")
    dbt_job_schedule: Text[TextField] = Text(DBT_JOB_SCHEDULE)
    DBT_JOB_STATUS = KeywordField("dbtJobStatus", "dbtJobStatus")
    dbt_job_status: Text[KeywordField] = Text(DBT_JOB_STATUS)
    DBT_JOB_SCHEDULE_CRON_HUMANIZED = KeywordTextField(
        "dbtJobScheduleCronHumanized", "dbtJobScheduleCronHumanized.keyword", "dbtJobScheduleCronHumanized"
    )
    dbt_job_schedule_cron_humanized: Text[KeywordTextField] = Text(DBT_JOB_SCHEDULE_CRON_HUMANIZED)
    DBT_JOB_LAST_RUN = NumericField("dbtJobLastRun", "dbtJobLastRun")
    dbt_job_last_run: Moment[NumericField] = Moment(DBT_JOB_LAST_RUN)
    DBT_JOB_NEXT_RUN = NumericField("dbtJobNextRun", "dbtJobNextRun")
    dbt_job_next_run: Moment[NumericField] = Moment(DBT_JOB_NEXT_RUN)
    DBT_JOB_NEXT_RUN_HUMANIZED = KeywordTextField(
        "dbtJobNextRunHumanized", "dbtJobNextRunHumanized.keyword", "dbtJobNextRunHumanized"
    )
    dbt_job_next_run_humanized: Text[KeywordTextField] = Text(DBT_JOB_NEXT_RUN_HUMANIZED)
    DBT_ENVIRONMENT_NAME = KeywordTextField(
        "dbtEnvironmentName", "dbtEnvironmentName.keyword", "dbtEnvironmentName"
    )
    dbt_environment_name: Text[KeywordTextField] = Text(DBT_ENVIRONMENT_NAME)
    DBT_ENVIRONMENT_DBT_VERSION = KeywordTextField(
        "dbtEnvironmentDbtVersion", "dbtEnvironmentDbtVersion.keyword", "dbtEnvironmentDbtVersion"
    )
    dbt_environment_dbt_version: Text[KeywordTextField] = Text(DBT_ENVIRONMENT_DBT_VERSION)
    DBT_TAGS = TextField("dbtTags", "dbtTags")
    dbt_tags: SetOf[str, TextField] = SetOf(DBT_TAGS, codecs.TEXT)
    DBT_CONNECTION_CONTEXT = TextField("dbtConnectionContext", "dbtConnectionContext")
    dbt_connection_context: Text[TextField] = Text(DBT_CONNECTION_CONTEXT)
    DBT_SEMANTIC_LAYER_PROXY_URL = KeywordField("dbtSemanticLayerProxyUrl", "dbtSemanticLayerProxyUrl")
    dbt_semantic_layer_proxy_url: Text[KeywordField] = Text(DBT_SEMANTIC_LAYER_PROXY_URL)
    DBT_JOB_RUNS = KeywordField("dbtJobRuns", "dbtJobRuns")
    dbt_job_runs: ListOf[DbtJobRun, KeywordField] = ListOf(DBT_JOB_RUNS, StructCodec("DbtJobRun"))


class DbtColumnProcess(Dbt, ColumnProcess):
    """A step of dbt from columns to columns."""

    __slots__ = ()

    _type = "DbtColumnProcess"

    DBT_COLUMN_PROCESS_JOB_STATUS = KeywordField("dbtColumnProcessJobStatus", "dbtColumnProcessJobStatus")
    dbt_column_process_job_status: Text[KeywordField] = Text(DBT_COLUMN_PROCESS_JOB_STATUS)


class DbtDimension(SemanticDimension, Dbt):
    """A dimension in dbt."""

    __slots__ = ()

    _type = "DbtDimension"

    DBT_SEMANTIC_MODEL_QUALIFIED_NAME = KeywordField(
        "dbtSemanticModelQualifiedName", "dbtSemanticModelQualifiedName"
    )
    dbt_semantic_model_qualified_name: Text[KeywordField] = Text(DBT_SEMANTIC_MODEL_QUALIFIED_NAME)
    DBT_SEMANTIC_FIELD_TIME_GRANULARITY = KeywordField(
        "dbtSemanticFieldTimeGranularity", "dbtSemanticFieldTimeGranularity"
    )
    dbt_semantic_field_time_granularity: Text[KeywordField] = Text(DBT_SEMANTIC_FIELD_TIME_GRANULARITY)

    @classmethod
    def creator(cls, *, name: str, semantic_model_qualified_name: str) -> Self:
        """Make a new DbtDimension, to be saved.

        Args:
            name: what people call it.
            semantic_model_qualified_name: qualifiedName of the semantic model.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DbtDimension.creator(
        ...     name="name",
        ...     semantic_model_qualified_name="default/dbt/1700000000/account/account_id/project/project_id/env/environment_id/semantic_model",
        ... ).qualified_name
        'default/dbt/1700000000/account/account_id/project/project_id/env/environment_id/semantic_model/dimension/name'
        """
        require(name=name, semantic_model_qualified_name=semantic_model_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            ("semantic_model_qualified_name", semantic_model_qualified_name, ("DbtSemanticModel",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{semantic_model_qualified_name}/dimension/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "assetDbtUniqueId": f"{segment(semantic_model_qualified_name, 9)}/dimension/{name}",
            "dbtSemanticModelQualifiedName": semantic_model_qualified_name,
            "semanticModel": reference("DbtSemanticModel", semantic_model_qualified_name),
        }
        return cls._created(attributes)


class DbtEntity(SemanticEntity, Dbt):
    """An entity in dbt."""

    __slots__ = ()

    _type = "DbtEntity"

    DBT_SEMANTIC_MODEL_QUALIFIED_NAME = KeywordField(
        "dbtSemanticModelQualifiedName", "dbtSemanticModelQualifiedName"
    )
    dbt_semantic_model_qualified_name: Text[KeywordField] = Text(DBT_SEMANTIC_MODEL_QUALIFIED_NAME)

    @classmethod
    def creator(cls, *, name: str, semantic_model_qualified_name: str) -> Self:
        """Make a new DbtEntity, to be saved.

        Args:
            name: what people call it.
            semantic_model_qualified_name: qualifiedName of the semantic model.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DbtEntity.creator(
        ...     name="name",
        ...     semantic_model_qualified_name="default/dbt/1700000000/account/account_id/project/project_id/env/environment_id/semantic_model",
        ... ).qualified_name
        'default/dbt/1700000000/account/account_id/project/project_id/env/environment_id/semantic_model/entity/name'
        """
        require(name=name, semantic_model_qualified_name=semantic_model_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            ("semantic_model_qualified_name", semantic_model_qualified_name, ("DbtSemanticModel",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{semantic_model_qualified_name}/entity/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "assetDbtUniqueId": f"{segment(semantic_model_qualified_name, 9)}/entity/{name}",
            "dbtSemanticModelQualifiedName": semantic_model_qualified_name,
            "semanticModel": reference("DbtSemanticModel", semantic_model_qualified_name),
        }
        return cls._created(attributes)


class DbtMeasure(Dbt, SemanticMeasure):
    """A measure in dbt."""

    __slots__ = ()

    _type = "DbtMeasure"

    DBT_SEMANTIC_MODEL_QUALIFIED_NAME = KeywordField(
        "dbtSemanticModelQualifiedName", "dbtSemanticModelQualifiedName"
    )
    dbt_semantic_model_qualified_name: Text[KeywordField] = Text(DBT_SEMANTIC_MODEL_QUALIFIED_NAME)

    @classmethod
    def creator(cls, *, name: str, semantic_model_qualified_name: str) -> Self:
        """Make a new DbtMeasure, to be saved.

        Args:
            name: what people call it.
            semantic_model_qualified_name: qualifiedName of the semantic model.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DbtMeasure.creator(
        ...     name="name",
        ...     semantic_model_qualified_name="default/dbt/1700000000/account/account_id/project/project_id/env/environment_id/semantic_model",
        ... ).qualified_name
        'default/dbt/1700000000/account/account_id/project/project_id/env/environment_id/semantic_model/measure/name'
        """
        require(name=name, semantic_model_qualified_name=semantic_model_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            ("semantic_model_qualified_name", semantic_model_qualified_name, ("DbtSemanticModel",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{semantic_model_qualified_name}/measure/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "assetDbtUniqueId": f"{segment(semantic_model_qualified_name, 9)}/measure/{name}",
            "dbtSemanticModelQualifiedName": semantic_model_qualified_name,
            "semanticModel": reference("DbtSemanticModel", semantic_model_qualified_name),
        }
        return cls._created(attributes)


class DbtMetric(Dbt, Metric):
    """A metric in dbt."""

    __slots__ = ()

    _type = "DbtMetric"

    DBT_METRIC_FILTERS = KeywordField("dbtMetricFilters", "dbtMetricFilters")
    dbt_metric_filters: ListOf[DbtMetricFilter, KeywordField] = ListOf(
        DBT_METRIC_FILTERS, StructCodec("DbtMetricFilter")
    )
    DBT_METRIC_FILTER = KeywordField("dbtMetricFilter", "dbtMetricFilter")
    dbt_metric_filter: Text[KeywordField] = Text(DBT_METRIC_FILTER)
    DBT_METRIC_WINDOW = KeywordField("dbtMetricWindow", "dbtMetricWindow")
    dbt_metric_window: Text[KeywordField] = Text(DBT_METRIC_WINDOW)
    DBT_METRIC_CUMULATIVE_PERIOD_AGG = KeywordField(
        "dbtMetricCumulativePeriodAgg", "dbtMetricCumulativePeriodAgg"
    )
    dbt_metric_cumulative_period_agg: Text[KeywordField] = Text(DBT_METRIC_CUMULATIVE_PERIOD_AGG)
    DBT_METRIC_CONVERSION_CALCULATION = KeywordField(
        "dbtMetricConversionCalculation", "dbtMetricConversionCalculation"
    )
    dbt_metric_conversion_calculation: Text[KeywordField] = Text(DBT_METRIC_CONVERSION_CALCULATION)
    DBT_MODEL = RelationField("dbtModel")
    dbt_model: Reference[DbtModel, RelationField] = Reference(DBT_MODEL, "DbtModel")
    DBT_METRIC_FILTER_COLUMNS = RelationField("dbtMetricFilterColumns")
    dbt_metric_filter_columns: References[Column, RelationField] = References(
        DBT_METRIC_FILTER_COLUMNS, "Column"
    )

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        connection_qualified_name: str,
        account_id: str,
        project_id: str,
        environment_id: str,
        unique_id: str,
    ) -> Self:
        """Make a new DbtMetric, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            account_id: id of the account at the source.
            project_id: id of the project at the source.
            environment_id: id of the environment at the source.
            unique_id: its unique id at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DbtMetric.creator(
        ...     name="name",
        ...     connection_qualified_name="default/dbt/1700000000",
        ...     account_id="account_id",
        ...     project_id="project_id",
        ...     environment_id="environment_id",
        ...     unique_id="unique_id",
        ... ).qualified_name
        'default/dbt/1700000000/account/account_id/project/project_id/env/environment_id/unique_id'
        """
        require(
            name=name,
            connection_qualified_name=connection_qualified_name,
            account_id=account_id,
            project_id=project_id,
            environment_id=environment_id,
            unique_id=unique_id,
        )
        require_one_segment("account_id", account_id)
        require_one_segment("project_id", project_id)
        require_one_segment("environment_id", environment_id)
        require_one_segment("unique_id", unique_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/account/{account_id}/project/{project_id}/env/{environment_id}/{unique_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "assetDbtUniqueId": unique_id,
        }
        return cls._created(attributes)


class DbtModel(Dbt):
    """A model in dbt."""

    __slots__ = ()

    _type = "DbtModel"

    DBT_STATUS = KeywordField("dbtStatus", "dbtStatus")
    dbt_status: Text[KeywordField] = Text(DBT_STATUS)
    DBT_ERROR = TextField("dbtError", "dbtError")
    dbt_error: Text[TextField] = Text(DBT_ERROR)
    DBT_RAW_SQL = TextField("dbtRawSQL", "dbtRawSQL")
    dbt_raw_s_q_l: Text[TextField] = Text(DBT_RAW_SQL)
    dbt_raw_sql: Text[TextField] = dbt_raw_s_q_l
    DBT_COMPILED_SQL = TextField("dbtCompiledSQL", "dbtCompiledSQL")
    dbt_compiled_s_q_l: Text[TextField] = Text(DBT_COMPILED_SQL)
    dbt_compiled_sql: Text[TextField] = dbt_compiled_s_q_l
    DBT_STATS = TextField("dbtStats", "dbtStats")
    dbt_stats: Text[TextField] = Text(DBT_STATS)
    DBT_MATERIALIZATION_TYPE = TextField("dbtMaterializationType", "dbtMaterializationType")
    dbt_materialization_type: Text[TextField] = Text(DBT_MATERIALIZATION_TYPE)
    DBT_MODEL_COMPILE_STARTED_AT = NumericField("dbtModelCompileStartedAt", "dbtModelCompileStartedAt")
    dbt_model_compile_started_at: Moment[NumericField] = Moment(DBT_MODEL_COMPILE_STARTED_AT)
    DBT_MODEL_COMPILE_COMPLETED_AT = NumericField("dbtModelCompileCompletedAt", "dbtModelCompileCompletedAt")
    dbt_model_compile_completed_at: Moment[NumericField] = Moment(DBT_MODEL_COMPILE_COMPLETED_AT)
    DBT_MODEL_EXECUTE_STARTED_AT = NumericField("dbtModelExecuteStartedAt", "dbtModelExecuteStartedAt")
    dbt_model_execute_started_at: Moment[NumericField] = Moment(DBT_MODEL_EXECUTE_STARTED_AT)
    DBT_MODEL_EXECUTE_COMPLETED_AT = NumericField("dbtModelExecuteCompletedAt", "dbtModelExecuteCompletedAt")
    dbt_model_execute_completed_at: Moment[NumericField] = Moment(DBT_MODEL_EXECUTE_COMPLETED_AT)
    DBT_MODEL_EXECUTION_TIME = NumericField("dbtModelExecutionTime", "dbtModelExecutionTime")
    dbt_model_execution_time: Decimal[NumericField] = Decimal(DBT_MODEL_EXECUTION_TIME)
    DBT_MODEL_RUN_GENERATED_AT = NumericField("dbtModelRunGeneratedAt", "dbtModelRunGeneratedAt")
    dbt_model_run_generated_at: Moment[NumericField] = Moment(DBT_MODEL_RUN_GENERATED_AT)
    DBT_MODEL_RUN_ELAPSED_TIME = NumericField("dbtModelRunElapsedTime", "dbtModelRunElapsedTime")
    dbt_model_run_elapsed_time: Decimal[NumericField] = Decimal(DBT_MODEL_RUN_ELAPSED_TIME)
    DBT_TESTS = RelationField("dbtTests")
    dbt_tests: References[DbtTest, RelationField] = References(DBT_TESTS, "DbtTest")
    DBT_MODEL_COLUMNS = RelationField("dbtModelColumns")
    dbt_model_columns: References[DbtModelColumn, RelationField] = References(
        DBT_MODEL_COLUMNS, "DbtModelColumn"
    )
    SQL_ASSET = RelationField("sqlAsset")
    sql_asset: Reference[SQL, RelationField] = Reference(SQL_ASSET, "SQL")
    DBT_METRICS = RelationField("dbtMetrics")
    dbt_metrics: References[DbtMetric, RelationField] = References(DBT_METRICS, "DbtMetric")
    DBT_MODEL_SQL_ASSETS = RelationField("dbtModelSqlAssets")
    dbt_model_sql_assets: References[SQL, RelationField] = References(DBT_MODEL_SQL_ASSETS, "SQL")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        connection_qualified_name: str,
        account_id: str,
        project_id: str,
        environment_id: str,
        unique_id: str,
    ) -> Self:
        """Make a new DbtModel, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            account_id: id of the account at the source.
            project_id: id of the project at the source.
            environment_id: id of the environment at the source.
            unique_id: its unique id at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DbtModel.creator(
        ...     name="name",
        ...     connection_qualified_name="default/dbt/1700000000",
        ...     account_id="account_id",
        ...     project_id="project_id",
        ...     environment_id="environment_id",
        ...     unique_id="unique_id",
        ... ).qualified_name
        'default/dbt/1700000000/account/account_id/project/project_id/env/environment_id/unique_id'
        """
        require(
            name=name,
            connection_qualified_name=connection_qualified_name,
            account_id=account_id,
            project_id=project_id,
            environment_id=environment_id,
            unique_id=unique_id,
        )
        require_one_segment("account_id", account_id)
        require_one_segment("project_id", project_id)
        require_one_segment("environment_id", environment_id)
        require_one_segment("unique_id", unique_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/account/{account_id}/project/{project_id}/env/{environment_id}/{unique_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "assetDbtUniqueId": unique_id,
        }
        return cls._created(attributes)


class DbtModelColumn(Dbt):
    """A column of a model in dbt."""

    __slots__ = ()

    _type = "DbtModelColumn"

    DBT_MODEL_QUALIFIED_NAME = KeywordTextField(
        "dbtModelQualifiedName", "dbtModelQualifiedName", "dbtModelQualifiedName.text"
    )
    dbt_model_qualified_name: Text[KeywordTextField] = Text(DBT_MODEL_QUALIFIED_NAME)
    DBT_MODEL_COLUMN_DATA_TYPE = KeywordField("dbtModelColumnDataType", "dbtModelColumnDataType")
    dbt_model_column_data_type: Text[KeywordField] = Text(DBT_MODEL_COLUMN_DATA_TYPE)
    DBT_MODEL_COLUMN_ORDER = NumericField("dbtModelColumnOrder", "dbtModelColumnOrder")
    dbt_model_column_order: Integer[NumericField] = Integer(DBT_MODEL_COLUMN_ORDER)
    DBT_TESTS = RelationField("dbtTests")
    dbt_tests: References[DbtTest, RelationField] = References(DBT_TESTS, "DbtTest")
    SQL_COLUMN = RelationField("sqlColumn")
    sql_column: Reference[Column, RelationField] = Reference(SQL_COLUMN, "Column")
    DBT_MODEL = RelationField("dbtModel")
    dbt_model: Reference[DbtModel, RelationField] = Reference(DBT_MODEL, "DbtModel")
    DBT_MODEL_COLUMN_SQL_COLUMNS = RelationField("dbtModelColumnSqlColumns")
    dbt_model_column_sql_columns: References[Column, RelationField] = References(
        DBT_MODEL_COLUMN_SQL_COLUMNS, "Column"
    )
    DBT_SEED = RelationField("dbtSeed")
    dbt_seed: Reference[DbtSeed, RelationField] = Reference(DBT_SEED, "DbtSeed")

    @overload
    @classmethod
    def creator(
        cls, *, name: str, model_qualified_name: str, seed_qualified_name: str | None = ...
    ) -> Self: ...
    @overload
    @classmethod
    def creator(
        cls, *, name: str, model_qualified_name: str | None = ..., seed_qualified_name: str
    ) -> Self: ...
    @classmethod
    def creator(
        cls, *, name: str, model_qualified_name: str | None = None, seed_qualified_name: str | None = None
    ) -> Self:
        """Make a new DbtModelColumn, to be saved.

        Args:
            name: what people call it.
            model_qualified_name: qualifiedName of the model.
            seed_qualified_name: qualifiedName of the seed.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DbtModelColumn.creator(
        ...     name="name",
        ...     model_qualified_name="default/dbt/1700000000/account/account_id/project/project_id/env/environment_id/model",
        ... ).qualified_name
        'default/dbt/1700000000/account/account_id/project/project_id/env/environment_id/model/name'
        """
        require(name=name)
        require_one(model_qualified_name=model_qualified_name, seed_qualified_name=seed_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            ("model_qualified_name", model_qualified_name, ("DbtModel",)),
            ("seed_qualified_name", seed_qualified_name, ("DbtSeed",)),
        )
        if seed_qualified_name is not None:
            require_inside(
                "seed_qualified_name", seed_qualified_name, ("DbtSeed",), connection_qualified_name
            )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{model_qualified_name or seed_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        if model_qualified_name is not None:
            attributes["assetDbtUniqueId"] = f"{segment(model_qualified_name, 9)}/{name}"
            attributes["dbtModelQualifiedName"] = model_qualified_name
            attributes["dbtModel"] = reference("DbtModel", model_qualified_name)
        elif seed_qualified_name is not None:
            attributes["assetDbtUniqueId"] = f"{segment(seed_qualified_name, 9)}/{name}"
            attributes["dbtModelQualifiedName"] = seed_qualified_name
            attributes["dbtSeed"] = reference("DbtSeed", seed_qualified_name)
        return cls._created(attributes)


class DbtProcess(Dbt, Process):
    """A step of dbt from assets to assets."""

    __slots__ = ()

    _type = "DbtProcess"

    DBT_PROCESS_JOB_STATUS = KeywordField("dbtProcessJobStatus", "dbtProcessJobStatus")
    dbt_process_job_status: Text[KeywordField] = Text(DBT_PROCESS_JOB_STATUS)
    DBT_UPSTREAM_CONTEXTS = KeywordField("dbtUpstreamContexts", "dbtUpstreamContexts")
    dbt_upstream_contexts: ListOf[DbtInputContext, KeywordField] = ListOf(
        DBT_UPSTREAM_CONTEXTS, StructCodec("DbtInputContext")
    )


class DbtSeed(Dbt):
    """A seed in dbt."""

    __slots__ = ()

    _type = "DbtSeed"

    DBT_SEED_FILE_PATH = KeywordField("dbtSeedFilePath", "dbtSeedFilePath")
    dbt_seed_file_path: Text[KeywordField] = Text(DBT_SEED_FILE_PATH)
    DBT_SEED_STATS = KeywordField("dbtSeedStats", "dbtSeedStats")
    dbt_seed_stats: Text[KeywordField] = Text(DBT_SEED_STATS)
    DBT_MODEL_COLUMNS = RelationField("dbtModelColumns")
    dbt_model_columns: References[DbtModelColumn, RelationField] = References(
        DBT_MODEL_COLUMNS, "DbtModelColumn"
    )
    DBT_SEED_SQL_ASSETS = RelationField("dbtSeedSqlAssets")
    dbt_seed_sql_assets: References[SQL, RelationField] = References(DBT_SEED_SQL_ASSETS, "SQL")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        connection_qualified_name: str,
        account_id: str,
        project_id: str,
        environment_id: str,
        unique_id: str,
    ) -> Self:
        """Make a new DbtSeed, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            account_id: id of the account at the source.
            project_id: id of the project at the source.
            environment_id: id of the environment at the source.
            unique_id: its unique id at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DbtSeed.creator(
        ...     name="name",
        ...     connection_qualified_name="default/dbt/1700000000",
        ...     account_id="account_id",
        ...     project_id="project_id",
        ...     environment_id="environment_id",
        ...     unique_id="unique_id",
        ... ).qualified_name
        'default/dbt/1700000000/account/account_id/project/project_id/env/environment_id/unique_id'
        """
        require(
            name=name,
            connection_qualified_name=connection_qualified_name,
            account_id=account_id,
            project_id=project_id,
            environment_id=environment_id,
            unique_id=unique_id,
        )
        require_one_segment("account_id", account_id)
        require_one_segment("project_id", project_id)
        require_one_segment("environment_id", environment_id)
        require_one_segment("unique_id", unique_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/account/{account_id}/project/{project_id}/env/{environment_id}/{unique_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "assetDbtUniqueId": unique_id,
        }
        return cls._created(attributes)


class DbtSemanticModel(Dbt, SemanticModel):
    """A semantic model in dbt."""

    __slots__ = ()

    _type = "DbtSemanticModel"

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        connection_qualified_name: str,
        account_id: str,
        project_id: str,
        environment_id: str,
        unique_id: str,
    ) -> Self:
        """Make a new DbtSemanticModel, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            account_id: id of the account at the source.
            project_id: id of the project at the source.
            environment_id: id of the environment at the source.
            unique_id: its unique id at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DbtSemanticModel.creator(
        ...     name="name",
        ...     connection_qualified_name="default/dbt/1700000000",
        ...     account_id="account_id",
        ...     project_id="project_id",
        ...     environment_id="environment_id",
        ...     unique_id="unique_id",
        ... ).qualified_name
        'default/dbt/1700000000/account/account_id/project/project_id/env/environment_id/unique_id'
        """
        require(
            name=name,
            connection_qualified_name=connection_qualified_name,
            account_id=account_id,
            project_id=project_id,
            environment_id=environment_id,
            unique_id=unique_id,
        )
        require_one_segment("account_id", account_id)
        require_one_segment("project_id", project_id)
        require_one_segment("environment_id", environment_id)
        require_one_segment("unique_id", unique_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/account/{account_id}/project/{project_id}/env/{environment_id}/{unique_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "assetDbtUniqueId": unique_id,
        }
        return cls._created(attributes)


class DbtSource(Dbt):
    """A source in dbt."""

    __slots__ = ()

    _type = "DbtSource"

    DBT_STATE = KeywordField("dbtState", "dbtState")
    dbt_state: Text[KeywordField] = Text(DBT_STATE)
    DBT_FRESHNESS_CRITERIA = TextField("dbtFreshnessCriteria", "dbtFreshnessCriteria")
    dbt_freshness_criteria: Text[TextField] = Text(DBT_FRESHNESS_CRITERIA)
    SQL_ASSETS = RelationField("sqlAssets")
    sql_assets: References[SQL, RelationField] = References(SQL_ASSETS, "SQL")
    DBT_TESTS = RelationField("dbtTests")
    dbt_tests: References[DbtTest, RelationField] = References(DBT_TESTS, "DbtTest")
    SQL_ASSET = RelationField("sqlAsset")
    sql_asset: Reference[SQL, RelationField] = Reference(SQL_ASSET, "SQL")

    @classmethod
    def creator(
        cls, *, name: str, connection_qualified_name: str, account_id: str, project_id: str, unique_id: str
    ) -> Self:
        """Make a new DbtSource, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            account_id: id of the account at the source.
            project_id: id of the project at the source.
            unique_id: its unique id at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DbtSource.creator(
        ...     name="name",
        ...     connection_qualified_name="default/dbt/1700000000",
        ...     account_id="account_id",
        ...     project_id="project_id",
        ...     unique_id="unique_id",
        ... ).qualified_name
        'default/dbt/1700000000/account/account_id/project/project_id/unique_id'
        """
        require(
            name=name,
            unique_id=unique_id,
            connection_qualified_name=connection_qualified_name,
            account_id=account_id,
            project_id=project_id,
        )
        require_one_segment("account_id", account_id)
        require_one_segment("project_id", project_id)
        require_one_segment("unique_id", unique_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/account/{account_id}/project/{project_id}/{unique_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "assetDbtUniqueId": unique_id,
        }
        return cls._created(attributes)


class DbtTag(Dbt, Tag):
    """A tag in dbt."""

    __slots__ = ()

    _type = "DbtTag"

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, account_id: str, project_id: str) -> Self:
        """Make a new DbtTag, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            account_id: id of the account at the source.
            project_id: id of the project at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DbtTag.creator(
        ...     name="name",
        ...     connection_qualified_name="default/dbt/1700000000",
        ...     account_id="account_id",
        ...     project_id="project_id",
        ... ).qualified_name
        'default/dbt/1700000000/account/account_id/project/project_id/tag/name'
        """
        require(
            name=name,
            connection_qualified_name=connection_qualified_name,
            account_id=account_id,
            project_id=project_id,
        )
        require_one_segment("account_id", account_id)
        require_one_segment("project_id", project_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/account/{account_id}/project/{project_id}/tag/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)


class DbtTest(Dbt):
    """A test in dbt."""

    __slots__ = ()

    _type = "DbtTest"

    DBT_TEST_STATUS = KeywordField("dbtTestStatus", "dbtTestStatus")
    dbt_test_status: Text[KeywordField] = Text(DBT_TEST_STATUS)
    DBT_TEST_STATE = KeywordField("dbtTestState", "dbtTestState")
    dbt_test_state: Text[KeywordField] = Text(DBT_TEST_STATE)
    DBT_TEST_ERROR = TextField("dbtTestError", "dbtTestError")
    dbt_test_error: Text[TextField] = Text(DBT_TEST_ERROR)
    DBT_TEST_RAW_SQL = TextField("dbtTestRawSQL", "dbtTestRawSQL.text")
    dbt_test_raw_s_q_l: Text[TextField] = Text(DBT_TEST_RAW_SQL)
    dbt_test_raw_sql: Text[TextField] = dbt_test_raw_s_q_l
    DBT_TEST_COMPILED_SQL = TextField("dbtTestCompiledSQL", "dbtTestCompiledSQL")
    dbt_test_compiled_s_q_l: Text[TextField] = Text(DBT_TEST_COMPILED_SQL)
    dbt_test_compiled_sql: Text[TextField] = dbt_test_compiled_s_q_l
    DBT_TEST_RAW_CODE = TextField("dbtTestRawCode", "dbtTestRawCode.text")
    dbt_test_raw_code: Text[TextField] = Text(DBT_TEST_RAW_CODE)
    DBT_TEST_COMPILED_CODE = TextField("dbtTestCompiledCode", "dbtTestCompiledCode")
    dbt_test_compiled_code: Text[TextField] = Text(DBT_TEST_COMPILED_CODE)
    DBT_TEST_LANGUAGE = TextField("dbtTestLanguage", "dbtTestLanguage")
    dbt_test_language: Text[TextField] = Text(DBT_TEST_LANGUAGE)
    DBT_SOURCES = RelationField("dbtSources")
    dbt_sources: References[DbtSource, RelationField] = References(DBT_SOURCES, "DbtSource")
    SQL_ASSETS = RelationField("sqlAssets")
    sql_assets: References[SQL, RelationField] = References(SQL_ASSETS, "SQL")
    DBT_MODEL_COLUMNS = RelationField("dbtModelColumns")
    dbt_model_columns: References[DbtModelColumn, RelationField] = References(
        DBT_MODEL_COLUMNS, "DbtModelColumn"
    )
    DBT_MODELS = RelationField("dbtModels")
    dbt_models: References[DbtModel, RelationField] = References(DBT_MODELS, "DbtModel")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        connection_qualified_name: str,
        account_id: str,
        project_id: str,
        environment_id: str,
        unique_id: str,
    ) -> Self:
        """Make a new DbtTest, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            account_id: id of the account at the source.
            project_id: id of the project at the source.
            environment_id: id of the environment at the source.
            unique_id: its unique id at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DbtTest.creator(
        ...     name="name",
        ...     connection_qualified_name="default/dbt/1700000000",
        ...     account_id="account_id",
        ...     project_id="project_id",
        ...     environment_id="environment_id",
        ...     unique_id="unique_id",
        ... ).qualified_name
        'default/dbt/1700000000/account/account_id/project/project_id/env/environment_id/unique_id'
        """
        require(
            name=name,
            connection_qualified_name=connection_qualified_name,
            account_id=account_id,
            project_id=project_id,
            environment_id=environment_id,
            unique_id=unique_id,
        )
        require_one_segment("account_id", account_id)
        require_one_segment("project_id", project_id)
        require_one_segment("environment_id", environment_id)
        require_one_segment("unique_id", unique_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/account/{account_id}/project/{project_id}/env/{environment_id}/{unique_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "assetDbtUniqueId": unique_id,
        }
        return cls._created(attributes)
