# Derived from spec/typedefs/spark.json and spec/recipes/spark.yaml by scripts/generate.py. Do not edit.
"""Spark, SparkJob."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    Moment,
    Reference,
    References,
    Text,
)
from atlan.model.fields.atlan_fields import KeywordField, KeywordTextField, NumericField, RelationField
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from atlan_types.airflow import Airflow
    from atlan_types.catalog import Catalog
    from atlan_types.enums import OpenLineageRunState
    from atlan_types.process import Process

__all__ = [
    "Spark",
    "SparkJob",
]


class Spark(Catalog):
    """What assets of Apache Spark have in common."""

    __slots__ = ()

    _type = "Spark"

    SPARK_RUN_VERSION = KeywordField("sparkRunVersion", "sparkRunVersion")
    spark_run_version: Text[KeywordField] = Text(SPARK_RUN_VERSION)
    SPARK_RUN_OPEN_LINEAGE_VERSION = KeywordField("sparkRunOpenLineageVersion", "sparkRunOpenLineageVersion")
    spark_run_open_lineage_version: Text[KeywordField] = Text(SPARK_RUN_OPEN_LINEAGE_VERSION)
    SPARK_RUN_START_TIME = NumericField("sparkRunStartTime", "sparkRunStartTime")
    spark_run_start_time: Moment[NumericField] = Moment(SPARK_RUN_START_TIME)
    SPARK_RUN_END_TIME = NumericField("sparkRunEndTime", "sparkRunEndTime")
    spark_run_end_time: Moment[NumericField] = Moment(SPARK_RUN_END_TIME)
    SPARK_RUN_OPEN_LINEAGE_STATE = KeywordField("sparkRunOpenLineageState", "sparkRunOpenLineageState")
    spark_run_open_lineage_state: Choice[OpenLineageRunState, KeywordField] = Choice(
        SPARK_RUN_OPEN_LINEAGE_STATE, "OpenLineageRunState"
    )
    SPARK_ORCHESTRATED_BY_AIRFLOW_ASSETS = RelationField("sparkOrchestratedByAirflowAssets")
    spark_orchestrated_by_airflow_assets: References[Airflow, RelationField] = References(
        SPARK_ORCHESTRATED_BY_AIRFLOW_ASSETS, "Airflow"
    )


class SparkJob(Spark):
    """A job in Apache Spark."""

    __slots__ = ()

    _type = "SparkJob"

    SPARK_APP_NAME = KeywordTextField("sparkAppName", "sparkAppName.keyword", "sparkAppName")
    spark_app_name: Text[KeywordTextField] = Text(SPARK_APP_NAME)
    SPARK_MASTER = KeywordField("sparkMaster", "sparkMaster")
    spark_master: Text[KeywordField] = Text(SPARK_MASTER)
    OUTPUTS = RelationField("outputs")
    outputs: References[Catalog, RelationField] = References(OUTPUTS, "Catalog")
    INPUTS = RelationField("inputs")
    inputs: References[Catalog, RelationField] = References(INPUTS, "Catalog")
    PROCESS = RelationField("process")
    process: Reference[Process, RelationField] = Reference(PROCESS, "Process")
