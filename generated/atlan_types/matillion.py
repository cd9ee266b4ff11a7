# Derived from spec/typedefs/matillion.json and spec/recipes/matillion.yaml by scripts/generate.py. Do not edit.
"""Matillion, MatillionComponent, MatillionGroup, MatillionJob, MatillionProject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    Integer,
    MapOf,
    Reference,
    References,
    SetOf,
    Text,
    codecs,
)
from atlan.model.fields.atlan_fields import (
    KeywordField,
    KeywordTextField,
    NumericField,
    RelationField,
    TextField,
)
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from atlan_types.enums import MatillionJobType
    from atlan_types.process import Process

__all__ = [
    "Matillion",
    "MatillionComponent",
    "MatillionGroup",
    "MatillionJob",
    "MatillionProject",
]


class Matillion(Catalog):
    """What assets of Matillion have in common."""

    __slots__ = ()

    _type = "Matillion"

    MATILLION_VERSION = TextField("matillionVersion", "matillionVersion")
    matillion_version: Text[TextField] = Text(MATILLION_VERSION)


class MatillionComponent(Matillion):
    """A component in Matillion."""

    __slots__ = ()

    _type = "MatillionComponent"

    MATILLION_COMPONENT_ID = KeywordField("matillionComponentId", "matillionComponentId")
    matillion_component_id: Text[KeywordField] = Text(MATILLION_COMPONENT_ID)
    MATILLION_COMPONENT_IMPLEMENTATION_ID = KeywordField(
        "matillionComponentImplementationId", "matillionComponentImplementationId"
    )
    matillion_component_implementation_id: Text[KeywordField] = Text(MATILLION_COMPONENT_IMPLEMENTATION_ID)
    MATILLION_COMPONENT_LINKED_JOB = KeywordField(
        "matillionComponentLinkedJob", "matillionComponentLinkedJob"
    )
    matillion_component_linked_job: MapOf[str, KeywordField] = MapOf(
        MATILLION_COMPONENT_LINKED_JOB, codecs.TEXT
    )
    MATILLION_COMPONENT_LAST_RUN_STATUS = KeywordField(
        "matillionComponentLastRunStatus", "matillionComponentLastRunStatus"
    )
    matillion_component_last_run_status: Text[KeywordField] = Text(MATILLION_COMPONENT_LAST_RUN_STATUS)
    MATILLION_COMPONENT_LAST_FIVE_RUN_STATUS = KeywordField(
        "matillionComponentLastFiveRunStatus", "matillionComponentLastFiveRunStatus"
    )
    matillion_component_last_five_run_status: Text[KeywordField] = Text(
        MATILLION_COMPONENT_LAST_FIVE_RUN_STATUS
    )
    MATILLION_COMPONENT_SQLS = TextField("matillionComponentSqls", "matillionComponentSqls")
    matillion_component_sqls: SetOf[str, TextField] = SetOf(MATILLION_COMPONENT_SQLS, codecs.TEXT)
    MATILLION_JOB_NAME = KeywordTextField("matillionJobName", "matillionJobName.keyword", "matillionJobName")
    matillion_job_name: Text[KeywordTextField] = Text(MATILLION_JOB_NAME)
    MATILLION_JOB_QUALIFIED_NAME = KeywordTextField(
        "matillionJobQualifiedName", "matillionJobQualifiedName", "matillionJobQualifiedName.text"
    )
    matillion_job_qualified_name: Text[KeywordTextField] = Text(MATILLION_JOB_QUALIFIED_NAME)
    MATILLION_JOB = RelationField("matillionJob")
    matillion_job: Reference[MatillionJob, RelationField] = Reference(MATILLION_JOB, "MatillionJob")
    MATILLION_PROCESS = RelationField("matillionProcess")
    matillion_process: Reference[Process, RelationField] = Reference(MATILLION_PROCESS, "Process")


class MatillionGroup(Matillion):
    """A group in Matillion."""

    __slots__ = ()

    _type = "MatillionGroup"

    MATILLION_PROJECT_COUNT = NumericField("matillionProjectCount", "matillionProjectCount")
    matillion_project_count: Integer[NumericField] = Integer(MATILLION_PROJECT_COUNT)
    MATILLION_PROJECTS = RelationField("matillionProjects")
    matillion_projects: References[MatillionProject, RelationField] = References(
        MATILLION_PROJECTS, "MatillionProject"
    )


class MatillionJob(Matillion):
    """A job in Matillion."""

    __slots__ = ()

    _type = "MatillionJob"

    MATILLION_JOB_TYPE = KeywordField("matillionJobType", "matillionJobType")
    matillion_job_type: Choice[MatillionJobType, KeywordField] = Choice(
        MATILLION_JOB_TYPE, "MatillionJobType"
    )
    MATILLION_JOB_PATH = KeywordTextField("matillionJobPath", "matillionJobPath", "matillionJobPath.text")
    matillion_job_path: Text[KeywordTextField] = Text(MATILLION_JOB_PATH)
    MATILLION_JOB_COMPONENT_COUNT = NumericField("matillionJobComponentCount", "matillionJobComponentCount")
    matillion_job_component_count: Integer[NumericField] = Integer(MATILLION_JOB_COMPONENT_COUNT)
    MATILLION_JOB_SCHEDULE = KeywordField("matillionJobSchedule", "matillionJobSchedule")
    matillion_job_schedule: Text[KeywordField] = Text(MATILLION_JOB_SCHEDULE)
    MATILLION_PROJECT_NAME = KeywordTextField(
        "matillionProjectName", "matillionProjectName.keyword", "matillionProjectName"
    )
    matillion_project_name: Text[KeywordTextField] = Text(MATILLION_PROJECT_NAME)
    MATILLION_PROJECT_QUALIFIED_NAME = KeywordTextField(
        "matillionProjectQualifiedName", "matillionProjectQualifiedName", "matillionProjectQualifiedName.text"
    )
    matillion_project_qualified_name: Text[KeywordTextField] = Text(MATILLION_PROJECT_QUALIFIED_NAME)
    MATILLION_PROJECT = RelationField("matillionProject")
    matillion_project: Reference[MatillionProject, RelationField] = Reference(
        MATILLION_PROJECT, "MatillionProject"
    )
    MATILLION_COMPONENTS = RelationField("matillionComponents")
    matillion_components: References[MatillionComponent, RelationField] = References(
        MATILLION_COMPONENTS, "MatillionComponent"
    )


class MatillionProject(Matillion):
    """A project in Matillion."""

    __slots__ = ()

    _type = "MatillionProject"

    MATILLION_VERSIONS = TextField("matillionVersions", "matillionVersions")
    matillion_versions: SetOf[str, TextField] = SetOf(MATILLION_VERSIONS, codecs.TEXT)
    MATILLION_ENVIRONMENTS = TextField("matillionEnvironments", "matillionEnvironments")
    matillion_environments: SetOf[str, TextField] = SetOf(MATILLION_ENVIRONMENTS, codecs.TEXT)
    MATILLION_PROJECT_JOB_COUNT = NumericField("matillionProjectJobCount", "matillionProjectJobCount")
    matillion_project_job_count: Integer[NumericField] = Integer(MATILLION_PROJECT_JOB_COUNT)
    MATILLION_GROUP_NAME = KeywordTextField(
        "matillionGroupName", "matillionGroupName.keyword", "matillionGroupName"
    )
    matillion_group_name: Text[KeywordTextField] = Text(MATILLION_GROUP_NAME)
    MATILLION_GROUP_QUALIFIED_NAME = KeywordTextField(
        "matillionGroupQualifiedName", "matillionGroupQualifiedName", "matillionGroupQualifiedName.text"
    )
    matillion_group_qualified_name: Text[KeywordTextField] = Text(MATILLION_GROUP_QUALIFIED_NAME)
    MATILLION_JOBS = RelationField("matillionJobs")
    matillion_jobs: References[MatillionJob, RelationField] = References(MATILLION_JOBS, "MatillionJob")
    MATILLION_GROUP = RelationField("matillionGroup")
    matillion_group: Reference[MatillionGroup, RelationField] = Reference(MATILLION_GROUP, "MatillionGroup")
