# Derived from spec/typedefs/process.json and spec/recipes/process.yaml by scripts/generate.py. Do not edit.
"""Process, BIProcess, ColumnProcess, ConnectionProcess."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    Flag,
    Reference,
    References,
    SetOf,
    Text,
    codecs,
)
from atlan.model.entity.creation import require
from atlan.model.entity.mixins.process import ProcessMethods
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, RelationField, TextField
from atlan_types.asset import Asset

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.adf import AdfActivity
    from atlan_types.airflow import AirflowTask
    from atlan_types.bigquery import BigqueryRoutine
    from atlan_types.catalog import Catalog
    from atlan_types.connection import Connection
    from atlan_types.enums import AIDatasetType, ProcessLineageDerivation
    from atlan_types.fabric import FabricActivity
    from atlan_types.fivetran import FivetranConnector
    from atlan_types.flow import FlowControlOperation
    from atlan_types.matillion import MatillionComponent
    from atlan_types.power_bi import PowerBIDataflow
    from atlan_types.spark import SparkJob
    from atlan_types.sql import Function, Procedure

__all__ = [
    "Process",
    "BIProcess",
    "ColumnProcess",
    "ConnectionProcess",
]


class Process(ProcessMethods, Asset):
    """A step of lineage: what reads its inputs and writes its outputs."""

    __slots__ = ()

    _type = "Process"

    CODE = TextField("code", "code")
    code: Text[TextField] = Text(CODE)
    SQL = TextField("sql", "sql")
    sql: Text[TextField] = Text(SQL)
    """The SQL that does it."""
    PARENT_CONNECTION_PROCESS_QUALIFIED_NAME = KeywordField(
        "parentConnectionProcessQualifiedName", "parentConnectionProcessQualifiedName"
    )
    parent_connection_process_qualified_name: SetOf[str, KeywordField] = SetOf(
        PARENT_CONNECTION_PROCESS_QUALIFIED_NAME, codecs.TEXT
    )
    AST = TextField("ast", "ast")
    ast: Text[TextField] = Text(AST)
    ADDITIONAL_ETL_CONTEXT = TextField("additionalEtlContext", "additionalEtlContext")
    additional_etl_context: Text[TextField] = Text(ADDITIONAL_ETL_CONTEXT)
    AI_DATASET_TYPE = KeywordField("aiDatasetType", "aiDatasetType")
    ai_dataset_type: Choice[AIDatasetType, KeywordField] = Choice(AI_DATASET_TYPE, "AIDatasetType")
    IS_PASS_THROUGH = BooleanField("isPassThrough", "isPassThrough")
    is_pass_through: Flag[BooleanField] = Flag(IS_PASS_THROUGH)
    PROCESS_DERIVATION = KeywordField("processDerivation", "processDerivation")
    process_derivation: Choice[ProcessLineageDerivation, KeywordField] = Choice(
        PROCESS_DERIVATION, "ProcessLineageDerivation"
    )
    INPUTS = RelationField("inputs")
    inputs: References[Catalog, RelationField] = References(INPUTS, "Catalog")
    """Assets that are read."""
    OUTPUTS = RelationField("outputs")
    outputs: References[Catalog, RelationField] = References(OUTPUTS, "Catalog")
    """Assets that are written."""
    FLOW_ORCHESTRATED_BY = RelationField("flowOrchestratedBy")
    flow_orchestrated_by: Reference[FlowControlOperation, RelationField] = Reference(
        FLOW_ORCHESTRATED_BY, "FlowControlOperation"
    )
    SQL_PROCEDURES = RelationField("sqlProcedures")
    sql_procedures: References[Procedure, RelationField] = References(SQL_PROCEDURES, "Procedure")
    FABRIC_ACTIVITIES = RelationField("fabricActivities")
    fabric_activities: References[FabricActivity, RelationField] = References(
        FABRIC_ACTIVITIES, "FabricActivity"
    )
    ADF_ACTIVITY = RelationField("adfActivity")
    adf_activity: Reference[AdfActivity, RelationField] = Reference(ADF_ACTIVITY, "AdfActivity")
    BIGQUERY_ROUTINES = RelationField("bigqueryRoutines")
    bigquery_routines: References[BigqueryRoutine, RelationField] = References(
        BIGQUERY_ROUTINES, "BigqueryRoutine"
    )
    SPARK_JOBS = RelationField("sparkJobs")
    spark_jobs: References[SparkJob, RelationField] = References(SPARK_JOBS, "SparkJob")
    SQL_FUNCTIONS = RelationField("sqlFunctions")
    sql_functions: References[Function, RelationField] = References(SQL_FUNCTIONS, "Function")
    MATILLION_COMPONENT = RelationField("matillionComponent")
    matillion_component: Reference[MatillionComponent, RelationField] = Reference(
        MATILLION_COMPONENT, "MatillionComponent"
    )
    AIRFLOW_TASKS = RelationField("airflowTasks")
    airflow_tasks: References[AirflowTask, RelationField] = References(AIRFLOW_TASKS, "AirflowTask")
    FIVETRAN_CONNECTOR = RelationField("fivetranConnector")
    fivetran_connector: Reference[FivetranConnector, RelationField] = Reference(
        FIVETRAN_CONNECTOR, "FivetranConnector"
    )
    POWER_BI_DATAFLOW = RelationField("powerBIDataflow")
    power_b_i_dataflow: Reference[PowerBIDataflow, RelationField] = Reference(
        POWER_BI_DATAFLOW, "PowerBIDataflow"
    )
    power_bi_dataflow: Reference[PowerBIDataflow, RelationField] = power_b_i_dataflow
    COLUMN_PROCESSES = RelationField("columnProcesses")
    column_processes: References[ColumnProcess, RelationField] = References(COLUMN_PROCESSES, "ColumnProcess")

    @classmethod
    def creator(
        cls,
        name: str,
        connection_qualified_name: str,
        inputs: list[Catalog],
        outputs: list[Catalog],
        process_id: str | None = None,
        parent: Process | None = None,
        extra_hash_params: set[str] | None = None,
    ) -> Self:
        """Make a new Process, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            inputs: the assets that are read.
            outputs: the assets that are written.
            process_id: what the source calls it; made of all other arguments if left out.
            parent: the process it is a part of.
            extra_hash_params: anything else that tells this process from others with the same inputs and outputs.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> from atlan.model.assets import Table
        >>> raw, clean = Table.ref_by_guid("g1"), Table.ref_by_guid("g2")
        >>> process = Process.creator("clean", "default/airflow/1700000000", inputs=[raw], outputs=[clean], process_id="7")
        >>> process.qualified_name
        'default/airflow/1700000000/7'
        """
        require(
            name=name, connection_qualified_name=connection_qualified_name, inputs=inputs, outputs=outputs
        )
        return cls._between(
            name=name,
            connection_qualified_name=connection_qualified_name,
            inputs=inputs,
            outputs=outputs,
            process_id=process_id,
            parent=parent,
            extra_hash_params=extra_hash_params,
        )

    @classmethod
    def generate_qualified_name(
        cls,
        *,
        name: str,
        connection_qualified_name: str,
        inputs: list[Catalog],
        outputs: list[Catalog],
        process_id: str | None = None,
        parent: Process | None = None,
        extra_hash_params: set[str] | None = None,
    ) -> str:
        """Return the qualifiedName that a process of these arguments gets.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            inputs: the assets that are read.
            outputs: the assets that are written.
            process_id: what the source calls it; made of all other arguments if left out.
            parent: the process it is a part of.
            extra_hash_params: anything else that tells this process from others with the same inputs and outputs.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> from atlan.model.assets import Table
        >>> raw, clean = Table.ref_by_guid("g1"), Table.ref_by_guid("g2")
        >>> Process.generate_qualified_name(
        ...     name="clean",
        ...     connection_qualified_name="default/airflow/1700000000",
        ...     inputs=[raw],
        ...     outputs=[clean],
        ...     process_id="7",
        ... )
        'default/airflow/1700000000/7'
        """
        require(
            name=name, connection_qualified_name=connection_qualified_name, inputs=inputs, outputs=outputs
        )
        return cls._qualified_name_of(
            name=name,
            connection_qualified_name=connection_qualified_name,
            inputs=inputs,
            outputs=outputs,
            process_id=process_id,
            parent=parent,
            extra_hash_params=extra_hash_params,
        )


class BIProcess(Process):
    """A step inside a tool of business intelligence."""

    __slots__ = ()

    _type = "BIProcess"

    @classmethod
    def creator(
        cls,
        name: str,
        connection_qualified_name: str,
        inputs: list[Catalog],
        outputs: list[Catalog],
        process_id: str | None = None,
        parent: Process | None = None,
        extra_hash_params: set[str] | None = None,
    ) -> Self:
        """Make a new BIProcess, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            inputs: the assets that are read.
            outputs: the assets that are written.
            process_id: what the source calls it; made of all other arguments if left out.
            parent: the process it is a part of.
            extra_hash_params: anything else that tells this process from others with the same inputs and outputs.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> from atlan.model.assets import Table, TableauDashboard
        >>> orders, sales = Table.ref_by_guid("g1"), TableauDashboard.ref_by_guid("g2")
        >>> BIProcess.creator("show", "default/tableau/1700000000", [orders], [sales], "7").qualified_name
        'default/tableau/1700000000/7'
        """
        require(
            name=name, connection_qualified_name=connection_qualified_name, inputs=inputs, outputs=outputs
        )
        return cls._between(
            name=name,
            connection_qualified_name=connection_qualified_name,
            inputs=inputs,
            outputs=outputs,
            process_id=process_id,
            parent=parent,
            extra_hash_params=extra_hash_params,
        )


class ColumnProcess(Process):
    """A step of lineage between columns, part of one between their tables."""

    __slots__ = ()

    _type = "ColumnProcess"

    PROCESS = RelationField("process")
    process: Reference[Process, RelationField] = Reference(PROCESS, "Process")

    @classmethod
    def creator(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        cls,
        name: str,
        connection_qualified_name: str,
        inputs: list[Catalog],
        outputs: list[Catalog],
        parent: Process,
        process_id: str | None = None,
        extra_hash_params: set[str] | None = None,
    ) -> Self:
        """Make a new ColumnProcess, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            inputs: the assets that are read.
            outputs: the assets that are written.
            parent: the process it is a part of.
            process_id: what the source calls it; made of all other arguments if left out.
            extra_hash_params: anything else that tells this process from others with the same inputs and outputs.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> from atlan.model.assets import Column, Process
        >>> raw, clean = Column.ref_by_guid("g1"), Column.ref_by_guid("g2")
        >>> step = ColumnProcess.creator(
        ...     name="clean the id",
        ...     connection_qualified_name="default/airflow/1700000000",
        ...     inputs=[raw],
        ...     outputs=[clean],
        ...     parent=Process.ref_by_guid("g3"),
        ...     process_id="7/id",
        ... )
        >>> step.qualified_name, step.process.guid
        ('default/airflow/1700000000/7/id', 'g3')
        """
        require(
            parent=parent,
            name=name,
            connection_qualified_name=connection_qualified_name,
            inputs=inputs,
            outputs=outputs,
        )
        return cls._between(
            name=name,
            connection_qualified_name=connection_qualified_name,
            inputs=inputs,
            outputs=outputs,
            parent=parent,
            process_id=process_id,
            extra_hash_params=extra_hash_params,
        )

    @classmethod
    def generate_qualified_name(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        cls,
        *,
        name: str,
        connection_qualified_name: str,
        inputs: list[Catalog],
        outputs: list[Catalog],
        parent: Process,
        process_id: str | None = None,
        extra_hash_params: set[str] | None = None,
    ) -> str:
        """Return the qualifiedName that a process of these arguments gets.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            inputs: the assets that are read.
            outputs: the assets that are written.
            parent: the process it is a part of.
            process_id: what the source calls it; made of all other arguments if left out.
            extra_hash_params: anything else that tells this process from others with the same inputs and outputs.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> from atlan.model.assets import Column, Process
        >>> ColumnProcess.generate_qualified_name(
        ...     name="clean the id",
        ...     connection_qualified_name="default/airflow/1700000000",
        ...     inputs=[Column.ref_by_guid("g1")],
        ...     outputs=[Column.ref_by_guid("g2")],
        ...     parent=Process.ref_by_guid("g3"),
        ...     process_id="7/id",
        ... )
        'default/airflow/1700000000/7/id'
        """
        require(
            parent=parent,
            name=name,
            connection_qualified_name=connection_qualified_name,
            inputs=inputs,
            outputs=outputs,
        )
        return cls._qualified_name_of(
            name=name,
            connection_qualified_name=connection_qualified_name,
            inputs=inputs,
            outputs=outputs,
            parent=parent,
            process_id=process_id,
            extra_hash_params=extra_hash_params,
        )


class ConnectionProcess(Asset):
    """Lineage between connections."""

    __slots__ = ()

    _type = "ConnectionProcess"

    INPUTS = RelationField("inputs")
    inputs: References[Connection, RelationField] = References(INPUTS, "Connection")
    OUTPUTS = RelationField("outputs")
    outputs: References[Connection, RelationField] = References(OUTPUTS, "Connection")
