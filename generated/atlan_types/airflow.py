# Derived from spec/typedefs/airflow.json and spec/recipes/airflow.yaml by scripts/generate.py. Do not edit.
"""Airflow, AirflowDag, AirflowTask."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Choice,
    Integer,
    Moment,
    Reference,
    References,
    SetOf,
    Text,
    codecs,
)
from atlan.model.entity.creation import ancestors, connector_of, reference, require
from atlan.model.fields.atlan_fields import (
    KeywordField,
    KeywordTextField,
    NumericField,
    RelationField,
    TextField,
)
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.catalog import Catalog
    from atlan_types.enums import OpenLineageRunState
    from atlan_types.process import Process
    from atlan_types.spark import Spark

__all__ = [
    "Airflow",
    "AirflowDag",
    "AirflowTask",
]


class Airflow(Catalog):
    """What assets of Apache Airflow have in common."""

    __slots__ = ()

    _type = "Airflow"

    AIRFLOW_TAGS = TextField("airflowTags", "airflowTags")
    airflow_tags: SetOf[str, TextField] = SetOf(AIRFLOW_TAGS, codecs.TEXT)
    AIRFLOW_RUN_VERSION = KeywordField("airflowRunVersion", "airflowRunVersion")
    airflow_run_version: Text[KeywordField] = Text(AIRFLOW_RUN_VERSION)
    AIRFLOW_RUN_OPEN_LINEAGE_VERSION = KeywordField(
        "airflowRunOpenLineageVersion", "airflowRunOpenLineageVersion"
    )
    airflow_run_open_lineage_version: Text[KeywordField] = Text(AIRFLOW_RUN_OPEN_LINEAGE_VERSION)
    AIRFLOW_RUN_NAME = KeywordField("airflowRunName", "airflowRunName")
    airflow_run_name: Text[KeywordField] = Text(AIRFLOW_RUN_NAME)
    AIRFLOW_RUN_TYPE = KeywordField("airflowRunType", "airflowRunType")
    airflow_run_type: Text[KeywordField] = Text(AIRFLOW_RUN_TYPE)
    AIRFLOW_RUN_ERROR_MESSAGE = KeywordField("airflowRunErrorMessage", "airflowRunErrorMessage")
    airflow_run_error_message: Text[KeywordField] = Text(AIRFLOW_RUN_ERROR_MESSAGE)
    AIRFLOW_RUN_START_TIME = NumericField("airflowRunStartTime", "airflowRunStartTime")
    airflow_run_start_time: Moment[NumericField] = Moment(AIRFLOW_RUN_START_TIME)
    AIRFLOW_RUN_END_TIME = NumericField("airflowRunEndTime", "airflowRunEndTime")
    airflow_run_end_time: Moment[NumericField] = Moment(AIRFLOW_RUN_END_TIME)
    AIRFLOW_RUN_OPEN_LINEAGE_STATE = KeywordField("airflowRunOpenLineageState", "airflowRunOpenLineageState")
    airflow_run_open_lineage_state: Choice[OpenLineageRunState, KeywordField] = Choice(
        AIRFLOW_RUN_OPEN_LINEAGE_STATE, "OpenLineageRunState"
    )
    SPARK_ORCHESTRATED_ASSETS = RelationField("sparkOrchestratedAssets")
    spark_orchestrated_assets: References[Spark, RelationField] = References(
        SPARK_ORCHESTRATED_ASSETS, "Spark"
    )


class AirflowDag(Airflow):
    """A DAG in Apache Airflow."""

    __slots__ = ()

    _type = "AirflowDag"

    AIRFLOW_DAG_SCHEDULE = KeywordField("airflowDagSchedule", "airflowDagSchedule")
    airflow_dag_schedule: Text[KeywordField] = Text(AIRFLOW_DAG_SCHEDULE)
    AIRFLOW_DAG_SCHEDULE_DELTA = NumericField("airflowDagScheduleDelta", "airflowDagScheduleDelta")
    airflow_dag_schedule_delta: Integer[NumericField] = Integer(AIRFLOW_DAG_SCHEDULE_DELTA)
    AIRFLOW_TASKS = RelationField("airflowTasks")
    airflow_tasks: References[AirflowTask, RelationField] = References(AIRFLOW_TASKS, "AirflowTask")

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str) -> Self:
        """Make a new AirflowDag, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> AirflowDag.creator(
        ...     name="name",
        ...     connection_qualified_name="default/airflow/1700000000",
        ... ).qualified_name
        'default/airflow/1700000000/name'
        """
        require(name=name, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)


class AirflowTask(Airflow):
    """A task in Apache Airflow."""

    __slots__ = ()

    _type = "AirflowTask"

    AIRFLOW_TASK_OPERATOR_CLASS = KeywordTextField(
        "airflowTaskOperatorClass", "airflowTaskOperatorClass.keyword", "airflowTaskOperatorClass"
    )
    airflow_task_operator_class: Text[KeywordTextField] = Text(AIRFLOW_TASK_OPERATOR_CLASS)
    AIRFLOW_DAG_NAME = KeywordTextField("airflowDagName", "airflowDagName.keyword", "airflowDagName")
    airflow_dag_name: Text[KeywordTextField] = Text(AIRFLOW_DAG_NAME)
    AIRFLOW_DAG_QUALIFIED_NAME = KeywordField("airflowDagQualifiedName", "airflowDagQualifiedName")
    airflow_dag_qualified_name: Text[KeywordField] = Text(AIRFLOW_DAG_QUALIFIED_NAME)
    AIRFLOW_TASK_CONNECTION_ID = KeywordTextField(
        "airflowTaskConnectionId", "airflowTaskConnectionId.keyword", "airflowTaskConnectionId"
    )
    airflow_task_connection_id: Text[KeywordTextField] = Text(AIRFLOW_TASK_CONNECTION_ID)
    AIRFLOW_TASK_SQL = TextField("airflowTaskSql", "airflowTaskSql")
    airflow_task_sql: Text[TextField] = Text(AIRFLOW_TASK_SQL)
    AIRFLOW_TASK_RETRY_NUMBER = NumericField("airflowTaskRetryNumber", "airflowTaskRetryNumber")
    airflow_task_retry_number: Integer[NumericField] = Integer(AIRFLOW_TASK_RETRY_NUMBER)
    AIRFLOW_TASK_POOL = KeywordField("airflowTaskPool", "airflowTaskPool")
    airflow_task_pool: Text[KeywordField] = Text(AIRFLOW_TASK_POOL)
    AIRFLOW_TASK_POOL_SLOTS = NumericField("airflowTaskPoolSlots", "airflowTaskPoolSlots")
    airflow_task_pool_slots: Integer[NumericField] = Integer(AIRFLOW_TASK_POOL_SLOTS)
    AIRFLOW_TASK_QUEUE = KeywordField("airflowTaskQueue", "airflowTaskQueue")
    airflow_task_queue: Text[KeywordField] = Text(AIRFLOW_TASK_QUEUE)
    AIRFLOW_TASK_PRIORITY_WEIGHT = NumericField("airflowTaskPriorityWeight", "airflowTaskPriorityWeight")
    airflow_task_priority_weight: Integer[NumericField] = Integer(AIRFLOW_TASK_PRIORITY_WEIGHT)
    AIRFLOW_TASK_TRIGGER_RULE = KeywordField("airflowTaskTriggerRule", "airflowTaskTriggerRule")
    airflow_task_trigger_rule: Text[KeywordField] = Text(AIRFLOW_TASK_TRIGGER_RULE)
    AIRFLOW_TASK_GROUP_NAME = KeywordField("airflowTaskGroupName", "airflowTaskGroupName")
    airflow_task_group_name: Text[KeywordField] = Text(AIRFLOW_TASK_GROUP_NAME)
    OUTPUTS = RelationField("outputs")
    outputs: References[Catalog, RelationField] = References(OUTPUTS, "Catalog")
    INPUTS = RelationField("inputs")
    inputs: References[Catalog, RelationField] = References(INPUTS, "Catalog")
    PROCESS = RelationField("process")
    process: Reference[Process, RelationField] = Reference(PROCESS, "Process")
    AIRFLOW_DAG = RelationField("airflowDag")
    airflow_dag: Reference[AirflowDag, RelationField] = Reference(AIRFLOW_DAG, "AirflowDag")

    @classmethod
    def creator(
        cls, *, name: str, airflow_dag_qualified_name: str, connection_qualified_name: str | None = None
    ) -> Self:
        """Make a new AirflowTask, to be saved.

        Args:
            name: what people call it.
            airflow_dag_qualified_name: qualifiedName of the dag.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> AirflowTask.creator(
        ...     name="name",
        ...     airflow_dag_qualified_name="default/airflow/1700000000/airflow_dag",
        ... ).qualified_name
        'default/airflow/1700000000/airflow_dag/name'
        """
        require(name=name, airflow_dag_qualified_name=airflow_dag_qualified_name)
        connector_name, connection_qualified_name, (airflow_dag_name, airflow_dag_qualified_name) = ancestors(
            "airflow_dag_qualified_name",
            airflow_dag_qualified_name,
            connection_qualified_name,
            (None, airflow_dag_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{airflow_dag_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "airflowDagName": airflow_dag_name,
            "airflowDagQualifiedName": airflow_dag_qualified_name,
            "airflowDag": reference("AirflowDag", airflow_dag_qualified_name),
        }
        return cls._created(attributes)
