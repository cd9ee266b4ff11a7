# Derived from spec/typedefs/catalog.json and spec/recipes/catalog.yaml by scripts/generate.py. Do not edit.
"""Catalog, ObjectStore, BI, EventStore, NoSQL, SaaS, Insight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    References,
    Text,
)
from atlan.model.fields.atlan_fields import KeywordField, RelationField, TextField
from atlan_types.asset import Asset

if TYPE_CHECKING:
    from atlan_types.airflow import AirflowTask
    from atlan_types.model import ModelAttribute, ModelEntity
    from atlan_types.partial import PartialField, PartialObject
    from atlan_types.process import Process
    from atlan_types.spark import SparkJob

__all__ = [
    "Catalog",
    "ObjectStore",
    "BI",
    "EventStore",
    "NoSQL",
    "SaaS",
    "Insight",
]


class Catalog(Asset):
    """An asset that comes from a source, and so can be read and written by processes."""

    __slots__ = ()

    _type = "Catalog"

    CATALOG_DATASET_GUID = KeywordField("catalogDatasetGuid", "catalogDatasetGuid")
    catalog_dataset_guid: Text[KeywordField] = Text(CATALOG_DATASET_GUID)
    INPUT_TO_SPARK_JOBS = RelationField("inputToSparkJobs")
    input_to_spark_jobs: References[SparkJob, RelationField] = References(INPUT_TO_SPARK_JOBS, "SparkJob")
    PARTIAL_CHILD_FIELDS = RelationField("partialChildFields")
    partial_child_fields: References[PartialField, RelationField] = References(
        PARTIAL_CHILD_FIELDS, "PartialField"
    )
    INPUT_TO_AIRFLOW_TASKS = RelationField("inputToAirflowTasks")
    input_to_airflow_tasks: References[AirflowTask, RelationField] = References(
        INPUT_TO_AIRFLOW_TASKS, "AirflowTask"
    )
    INPUT_TO_PROCESSES = RelationField("inputToProcesses")
    input_to_processes: References[Process, RelationField] = References(INPUT_TO_PROCESSES, "Process")
    """Processes that read the asset."""
    MODEL_IMPLEMENTED_ATTRIBUTES = RelationField("modelImplementedAttributes")
    model_implemented_attributes: References[ModelAttribute, RelationField] = References(
        MODEL_IMPLEMENTED_ATTRIBUTES, "ModelAttribute"
    )
    OUTPUT_FROM_AIRFLOW_TASKS = RelationField("outputFromAirflowTasks")
    output_from_airflow_tasks: References[AirflowTask, RelationField] = References(
        OUTPUT_FROM_AIRFLOW_TASKS, "AirflowTask"
    )
    OUTPUT_FROM_SPARK_JOBS = RelationField("outputFromSparkJobs")
    output_from_spark_jobs: References[SparkJob, RelationField] = References(
        OUTPUT_FROM_SPARK_JOBS, "SparkJob"
    )
    MODEL_IMPLEMENTED_ENTITIES = RelationField("modelImplementedEntities")
    model_implemented_entities: References[ModelEntity, RelationField] = References(
        MODEL_IMPLEMENTED_ENTITIES, "ModelEntity"
    )
    PARTIAL_CHILD_OBJECTS = RelationField("partialChildObjects")
    partial_child_objects: References[PartialObject, RelationField] = References(
        PARTIAL_CHILD_OBJECTS, "PartialObject"
    )
    OUTPUT_FROM_PROCESSES = RelationField("outputFromProcesses")
    output_from_processes: References[Process, RelationField] = References(OUTPUT_FROM_PROCESSES, "Process")
    """Processes that write the asset."""


class ObjectStore(Catalog):
    """What assets of object stores have in common."""

    __slots__ = ()

    _type = "ObjectStore"


class BI(Catalog):
    """What assets of business intelligence have in common."""

    __slots__ = ()

    _type = "BI"


class EventStore(Catalog):
    """What assets of event stores have in common."""

    __slots__ = ()

    _type = "EventStore"


class NoSQL(Catalog):
    """What assets of NoSQL databases have in common."""

    __slots__ = ()

    _type = "NoSQL"

    NO_SQL_SCHEMA_DEFINITION = TextField("noSQLSchemaDefinition", "noSQLSchemaDefinition")
    no_s_q_l_schema_definition: Text[TextField] = Text(NO_SQL_SCHEMA_DEFINITION)
    no_sql_schema_definition: Text[TextField] = no_s_q_l_schema_definition


class SaaS(Catalog):
    """What assets of software as a service have in common."""

    __slots__ = ()

    _type = "SaaS"


class Insight(Catalog):
    """What insights have in common."""

    __slots__ = ()

    _type = "Insight"
