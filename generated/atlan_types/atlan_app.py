# Derived from spec/typedefs/atlan_app.json and spec/recipes/atlan_app.yaml by scripts/generate.py. Do not edit.
"""AtlanApp, AtlanAppDeployment, AtlanAppInstalled, AtlanAppTool, AtlanAppWorkflow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    Integer,
    Reference,
    References,
    Structure,
    Text,
)
from atlan.model.fields.atlan_fields import KeywordField, NumericField, RelationField, TextField
from atlan_types.app import App

if TYPE_CHECKING:
    from atlan_types.app_workflow_run import AppWorkflowRun
    from atlan_types.enums import (
        AtlanAppDeploymentOperation,
        AtlanAppDeploymentStatus,
        AtlanAppWorkflowOwnership,
        AtlanAppWorkflowRuntimeMode,
        AtlanAppWorkflowSource,
        AtlanAppWorkflowStatus,
    )
    from atlan_types.structs import AtlanAppErrorHandling
    from atlan_types.workflow_notification import WorkflowNotification

__all__ = [
    "AtlanApp",
    "AtlanAppDeployment",
    "AtlanAppInstalled",
    "AtlanAppTool",
    "AtlanAppWorkflow",
]


class AtlanApp(App):
    """An app that runs in Atlan."""

    __slots__ = ()

    _type = "AtlanApp"

    ATLAN_APP_QUALIFIED_NAME = KeywordField("atlanAppQualifiedName", "atlanAppQualifiedName")
    atlan_app_qualified_name: Text[KeywordField] = Text(ATLAN_APP_QUALIFIED_NAME)
    ATLAN_APP_NAME = KeywordField("atlanAppName", "atlanAppName")
    atlan_app_name: Text[KeywordField] = Text(ATLAN_APP_NAME)
    ATLAN_APP_METADATA = TextField("atlanAppMetadata", "atlanAppMetadata")
    atlan_app_metadata: Text[TextField] = Text(ATLAN_APP_METADATA)
    ATLAN_APP_TOOLS = RelationField("atlanAppTools")
    atlan_app_tools: References[AtlanAppTool, RelationField] = References(ATLAN_APP_TOOLS, "AtlanAppTool")
    ATLAN_APP_WORKFLOWS = RelationField("atlanAppWorkflows")
    atlan_app_workflows: References[AtlanAppWorkflow, RelationField] = References(
        ATLAN_APP_WORKFLOWS, "AtlanAppWorkflow"
    )


class AtlanAppDeployment(AtlanApp):
    """A deployment of an app."""

    __slots__ = ()

    _type = "AtlanAppDeployment"

    ATLAN_APP_VERSION_ID = NumericField("atlanAppVersionId", "atlanAppVersionId")
    atlan_app_version_id: Integer[NumericField] = Integer(ATLAN_APP_VERSION_ID)
    ATLAN_APP_VERSION_UUID = KeywordField("atlanAppVersionUUID", "atlanAppVersionUUID")
    atlan_app_version_u_u_i_d: Text[KeywordField] = Text(ATLAN_APP_VERSION_UUID)
    atlan_app_version_uuid: Text[KeywordField] = atlan_app_version_u_u_i_d
    ATLAN_APP_STATUS = KeywordField("atlanAppStatus", "atlanAppStatus")
    atlan_app_status: Choice[AtlanAppDeploymentStatus, KeywordField] = Choice(
        ATLAN_APP_STATUS, "AtlanAppDeploymentStatus"
    )
    ATLAN_APP_OPERATION = KeywordField("atlanAppOperation", "atlanAppOperation")
    atlan_app_operation: Choice[AtlanAppDeploymentOperation, KeywordField] = Choice(
        ATLAN_APP_OPERATION, "AtlanAppDeploymentOperation"
    )
    ATLAN_APP_ERROR_DETAILS = KeywordField("atlanAppErrorDetails", "atlanAppErrorDetails")
    atlan_app_error_details: Text[KeywordField] = Text(ATLAN_APP_ERROR_DETAILS)
    ATLAN_APP_DEPLOYMENT_NAME = KeywordField("atlanAppDeploymentName", "atlanAppDeploymentName")
    atlan_app_deployment_name: Text[KeywordField] = Text(ATLAN_APP_DEPLOYMENT_NAME)


class AtlanAppInstalled(AtlanApp):
    """An app that is installed."""

    __slots__ = ()

    _type = "AtlanAppInstalled"

    ATLAN_APP_CURRENT_VERSION_ID = NumericField("atlanAppCurrentVersionId", "atlanAppCurrentVersionId")
    atlan_app_current_version_id: Integer[NumericField] = Integer(ATLAN_APP_CURRENT_VERSION_ID)
    ATLAN_APP_CURRENT_VERSION_UUID = KeywordField("atlanAppCurrentVersionUUID", "atlanAppCurrentVersionUUID")
    atlan_app_current_version_u_u_i_d: Text[KeywordField] = Text(ATLAN_APP_CURRENT_VERSION_UUID)
    atlan_app_current_version_uuid: Text[KeywordField] = atlan_app_current_version_u_u_i_d
    ATLAN_APP_DEPLOYMENT_CONFIG = KeywordField("atlanAppDeploymentConfig", "atlanAppDeploymentConfig")
    atlan_app_deployment_config: Text[KeywordField] = Text(ATLAN_APP_DEPLOYMENT_CONFIG)
    ATLAN_APP_DEPLOYMENT_NAME = KeywordField("atlanAppDeploymentName", "atlanAppDeploymentName")
    atlan_app_deployment_name: Text[KeywordField] = Text(ATLAN_APP_DEPLOYMENT_NAME)


class AtlanAppTool(AtlanApp):
    """A tool that an app offers."""

    __slots__ = ()

    _type = "AtlanAppTool"

    ATLAN_APP_TOOL_INPUT_SCHEMA = TextField("atlanAppToolInputSchema", "atlanAppToolInputSchema")
    atlan_app_tool_input_schema: Text[TextField] = Text(ATLAN_APP_TOOL_INPUT_SCHEMA)
    ATLAN_APP_TOOL_OUTPUT_SCHEMA = TextField("atlanAppToolOutputSchema", "atlanAppToolOutputSchema")
    atlan_app_tool_output_schema: Text[TextField] = Text(ATLAN_APP_TOOL_OUTPUT_SCHEMA)
    ATLAN_APP_TOOL_TASK_QUEUE = KeywordField("atlanAppToolTaskQueue", "atlanAppToolTaskQueue")
    atlan_app_tool_task_queue: Text[KeywordField] = Text(ATLAN_APP_TOOL_TASK_QUEUE)
    ATLAN_APP_TOOL_CATEGORY = KeywordField("atlanAppToolCategory", "atlanAppToolCategory")
    atlan_app_tool_category: Text[KeywordField] = Text(ATLAN_APP_TOOL_CATEGORY)
    ATLAN_APP = RelationField("atlanApp")
    atlan_app: Reference[AtlanApp, RelationField] = Reference(ATLAN_APP, "AtlanApp")


class AtlanAppWorkflow(AtlanApp):
    """A workflow of an app."""

    __slots__ = ()

    _type = "AtlanAppWorkflow"

    ATLAN_APP_WORKFLOW_VERSION = KeywordField("atlanAppWorkflowVersion", "atlanAppWorkflowVersion")
    atlan_app_workflow_version: Text[KeywordField] = Text(ATLAN_APP_WORKFLOW_VERSION)
    ATLAN_APP_WORKFLOW_SLUG = KeywordField("atlanAppWorkflowSlug", "atlanAppWorkflowSlug")
    atlan_app_workflow_slug: Text[KeywordField] = Text(ATLAN_APP_WORKFLOW_SLUG)
    ATLAN_APP_WORKFLOW_DAG = TextField("atlanAppWorkflowDag", "atlanAppWorkflowDag")
    atlan_app_workflow_dag: Text[TextField] = Text(ATLAN_APP_WORKFLOW_DAG)
    ATLAN_APP_WORKFLOW_STATUS = KeywordField("atlanAppWorkflowStatus", "atlanAppWorkflowStatus")
    atlan_app_workflow_status: Choice[AtlanAppWorkflowStatus, KeywordField] = Choice(
        ATLAN_APP_WORKFLOW_STATUS, "AtlanAppWorkflowStatus"
    )
    ATLAN_APP_WORKFLOW_ERROR_HANDLING = KeywordField(
        "atlanAppWorkflowErrorHandling", "atlanAppWorkflowErrorHandling"
    )
    atlan_app_workflow_error_handling: Structure[AtlanAppErrorHandling, KeywordField] = Structure(
        ATLAN_APP_WORKFLOW_ERROR_HANDLING, "AtlanAppErrorHandling"
    )
    ATLAN_APP_WORKFLOW_OWNERSHIP = KeywordField("atlanAppWorkflowOwnership", "atlanAppWorkflowOwnership")
    atlan_app_workflow_ownership: Choice[AtlanAppWorkflowOwnership, KeywordField] = Choice(
        ATLAN_APP_WORKFLOW_OWNERSHIP, "AtlanAppWorkflowOwnership"
    )
    ATLAN_APP_WORKFLOW_SOURCE = KeywordField("atlanAppWorkflowSource", "atlanAppWorkflowSource")
    atlan_app_workflow_source: Choice[AtlanAppWorkflowSource, KeywordField] = Choice(
        ATLAN_APP_WORKFLOW_SOURCE, "AtlanAppWorkflowSource"
    )
    ATLAN_APP_WORKFLOW_TRIGGERS = TextField("atlanAppWorkflowTriggers", "atlanAppWorkflowTriggers")
    atlan_app_workflow_triggers: Text[TextField] = Text(ATLAN_APP_WORKFLOW_TRIGGERS)
    ATLAN_APP_WORKFLOW_AGENT_NAME = KeywordField("atlanAppWorkflowAgentName", "atlanAppWorkflowAgentName")
    atlan_app_workflow_agent_name: Text[KeywordField] = Text(ATLAN_APP_WORKFLOW_AGENT_NAME)
    ATLAN_APP_WORKFLOW_DEPLOYMENT_NAME = KeywordField(
        "atlanAppWorkflowDeploymentName", "atlanAppWorkflowDeploymentName"
    )
    atlan_app_workflow_deployment_name: Text[KeywordField] = Text(ATLAN_APP_WORKFLOW_DEPLOYMENT_NAME)
    ATLAN_APP_WORKFLOW_RUNTIME_MODE = KeywordField(
        "atlanAppWorkflowRuntimeMode", "atlanAppWorkflowRuntimeMode"
    )
    atlan_app_workflow_runtime_mode: Choice[AtlanAppWorkflowRuntimeMode, KeywordField] = Choice(
        ATLAN_APP_WORKFLOW_RUNTIME_MODE, "AtlanAppWorkflowRuntimeMode"
    )
    ATLAN_APP = RelationField("atlanApp")
    atlan_app: Reference[AtlanApp, RelationField] = Reference(ATLAN_APP, "AtlanApp")
    WORKFLOW_NOTIFICATION_NOTIFICATIONS = RelationField("workflowNotificationNotifications")
    workflow_notification_notifications: References[WorkflowNotification, RelationField] = References(
        WORKFLOW_NOTIFICATION_NOTIFICATIONS, "WorkflowNotification"
    )
    ATLAN_APP_WORKFLOW_RUNS = RelationField("atlanAppWorkflowRuns")
    atlan_app_workflow_runs: References[AppWorkflowRun, RelationField] = References(
        ATLAN_APP_WORKFLOW_RUNS, "AppWorkflowRun"
    )
