# Derived from spec/typedefs/app_workflow_run.json and spec/recipes/app_workflow_run.yaml by scripts/generate.py. Do not edit.
"""AppWorkflowRun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    Flag,
    ListOf,
    MapOf,
    Moment,
    Reference,
    StructCodec,
    Structure,
    Text,
    codecs,
)
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, NumericField, RelationField, TextField
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from atlan_types.atlan_app import AtlanAppWorkflow
    from atlan_types.enums import AppWorkflowRunStatus, AtlanAppWorkflowOwnership, AtlanAppWorkflowSource
    from atlan_types.structs import AppWorkflowRunStep, AtlanAppErrorHandling

__all__ = [
    "AppWorkflowRun",
]


class AppWorkflowRun(Catalog):
    """One run of a workflow of an app."""

    __slots__ = ()

    _type = "AppWorkflowRun"

    APP_WORKFLOW_RUN_LABEL = KeywordField("appWorkflowRunLabel", "appWorkflowRunLabel")
    app_workflow_run_label: Text[KeywordField] = Text(APP_WORKFLOW_RUN_LABEL)
    APP_WORKFLOW_RUN_STATUS = KeywordField("appWorkflowRunStatus", "appWorkflowRunStatus")
    app_workflow_run_status: Choice[AppWorkflowRunStatus, KeywordField] = Choice(
        APP_WORKFLOW_RUN_STATUS, "AppWorkflowRunStatus"
    )
    APP_WORKFLOW_RUN_STARTED_AT = NumericField("appWorkflowRunStartedAt", "appWorkflowRunStartedAt")
    app_workflow_run_started_at: Moment[NumericField] = Moment(APP_WORKFLOW_RUN_STARTED_AT)
    APP_WORKFLOW_RUN_STARTED_BY = KeywordField("appWorkflowRunStartedBy", "appWorkflowRunStartedBy")
    app_workflow_run_started_by: Text[KeywordField] = Text(APP_WORKFLOW_RUN_STARTED_BY)
    APP_WORKFLOW_RUN_STOPPED_BY = KeywordField("appWorkflowRunStoppedBy", "appWorkflowRunStoppedBy")
    app_workflow_run_stopped_by: Text[KeywordField] = Text(APP_WORKFLOW_RUN_STOPPED_BY)
    APP_WORKFLOW_RUN_COMPLETED_AT = NumericField("appWorkflowRunCompletedAt", "appWorkflowRunCompletedAt")
    app_workflow_run_completed_at: Moment[NumericField] = Moment(APP_WORKFLOW_RUN_COMPLETED_AT)
    APP_WORKFLOW_RUN_OUTPUTS = KeywordField("appWorkflowRunOutputs", "appWorkflowRunOutputs")
    app_workflow_run_outputs: MapOf[str, KeywordField] = MapOf(APP_WORKFLOW_RUN_OUTPUTS, codecs.TEXT)
    APP_WORKFLOW_RUN_STEPS = KeywordField("appWorkflowRunSteps", "appWorkflowRunSteps")
    app_workflow_run_steps: ListOf[AppWorkflowRunStep, KeywordField] = ListOf(
        APP_WORKFLOW_RUN_STEPS, StructCodec("AppWorkflowRunStep")
    )
    APP_WORKFLOW_RUN_APP_QUALIFIED_NAME = KeywordField(
        "appWorkflowRunAppQualifiedName", "appWorkflowRunAppQualifiedName"
    )
    app_workflow_run_app_qualified_name: Text[KeywordField] = Text(APP_WORKFLOW_RUN_APP_QUALIFIED_NAME)
    APP_WORKFLOW_RUN_APP_NAME = KeywordField("appWorkflowRunAppName", "appWorkflowRunAppName")
    app_workflow_run_app_name: Text[KeywordField] = Text(APP_WORKFLOW_RUN_APP_NAME)
    APP_WORKFLOW_RUN_APP_WORKFLOW_QUALIFIED_NAME = KeywordField(
        "appWorkflowRunAppWorkflowQualifiedName", "appWorkflowRunAppWorkflowQualifiedName"
    )
    app_workflow_run_app_workflow_qualified_name: Text[KeywordField] = Text(
        APP_WORKFLOW_RUN_APP_WORKFLOW_QUALIFIED_NAME
    )
    APP_WORKFLOW_RUN_APP_WORKFLOW_NAME = KeywordField(
        "appWorkflowRunAppWorkflowName", "appWorkflowRunAppWorkflowName"
    )
    app_workflow_run_app_workflow_name: Text[KeywordField] = Text(APP_WORKFLOW_RUN_APP_WORKFLOW_NAME)
    APP_WORKFLOW_RUN_APP_WORKFLOW_SLUG = KeywordField(
        "appWorkflowRunAppWorkflowSlug", "appWorkflowRunAppWorkflowSlug"
    )
    app_workflow_run_app_workflow_slug: Text[KeywordField] = Text(APP_WORKFLOW_RUN_APP_WORKFLOW_SLUG)
    APP_WORKFLOW_RUN_APP_WORKFLOW_VERSION = KeywordField(
        "appWorkflowRunAppWorkflowVersion", "appWorkflowRunAppWorkflowVersion"
    )
    app_workflow_run_app_workflow_version: Text[KeywordField] = Text(APP_WORKFLOW_RUN_APP_WORKFLOW_VERSION)
    APP_WORKFLOW_RUN_WORKFLOW_OWNERSHIP = KeywordField(
        "appWorkflowRunWorkflowOwnership", "appWorkflowRunWorkflowOwnership"
    )
    app_workflow_run_workflow_ownership: Choice[AtlanAppWorkflowOwnership, KeywordField] = Choice(
        APP_WORKFLOW_RUN_WORKFLOW_OWNERSHIP, "AtlanAppWorkflowOwnership"
    )
    APP_WORKFLOW_RUN_SOURCE = KeywordField("appWorkflowRunSource", "appWorkflowRunSource")
    app_workflow_run_source: Choice[AtlanAppWorkflowSource, KeywordField] = Choice(
        APP_WORKFLOW_RUN_SOURCE, "AtlanAppWorkflowSource"
    )
    APP_WORKFLOW_RUN_DEPLOYMENT_NAME = KeywordField(
        "appWorkflowRunDeploymentName", "appWorkflowRunDeploymentName"
    )
    app_workflow_run_deployment_name: Text[KeywordField] = Text(APP_WORKFLOW_RUN_DEPLOYMENT_NAME)
    APP_WORKFLOW_RUN_TEMPORAL_RUN_ID = KeywordField(
        "appWorkflowRunTemporalRunId", "appWorkflowRunTemporalRunId"
    )
    app_workflow_run_temporal_run_id: Text[KeywordField] = Text(APP_WORKFLOW_RUN_TEMPORAL_RUN_ID)
    APP_WORKFLOW_RUN_IS_TEST_RUN = BooleanField("appWorkflowRunIsTestRun", "appWorkflowRunIsTestRun")
    app_workflow_run_is_test_run: Flag[BooleanField] = Flag(APP_WORKFLOW_RUN_IS_TEST_RUN)
    APP_WORKFLOW_RUN_DAG = TextField("appWorkflowRunDag", "appWorkflowRunDag")
    app_workflow_run_dag: Text[TextField] = Text(APP_WORKFLOW_RUN_DAG)
    APP_WORKFLOW_RUN_ERROR_HANDLING = KeywordField(
        "appWorkflowRunErrorHandling", "appWorkflowRunErrorHandling"
    )
    app_workflow_run_error_handling: Structure[AtlanAppErrorHandling, KeywordField] = Structure(
        APP_WORKFLOW_RUN_ERROR_HANDLING, "AtlanAppErrorHandling"
    )
    ATLAN_APP_WORKFLOW = RelationField("atlanAppWorkflow")
    atlan_app_workflow: Reference[AtlanAppWorkflow, RelationField] = Reference(
        ATLAN_APP_WORKFLOW, "AtlanAppWorkflow"
    )
