# Derived from spec/typedefs/workflow.json and spec/recipes/workflow.yaml by scripts/generate.py. Do not edit.
"""Workflow, WorkflowRun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    Moment,
    SetOf,
    Text,
    codecs,
)
from atlan.model.fields.atlan_fields import KeywordField, NumericField, TextField
from atlan_types.asset import Asset

if TYPE_CHECKING:
    from atlan_types.enums import WorkflowRunStatus, WorkflowRunType, WorkflowStatus, WorkflowType

__all__ = [
    "Workflow",
    "WorkflowRun",
]


class Workflow(Asset):
    """A workflow of governance."""

    __slots__ = ()

    _type = "Workflow"

    WORKFLOW_TEMPLATE_GUID = KeywordField("workflowTemplateGuid", "workflowTemplateGuid")
    workflow_template_guid: Text[KeywordField] = Text(WORKFLOW_TEMPLATE_GUID)
    WORKFLOW_TYPE = KeywordField("workflowType", "workflowType")
    workflow_type: Choice[WorkflowType, KeywordField] = Choice(WORKFLOW_TYPE, "WorkflowType")
    WORKFLOW_ACTION_CHOICES = KeywordField("workflowActionChoices", "workflowActionChoices")
    workflow_action_choices: SetOf[str, KeywordField] = SetOf(WORKFLOW_ACTION_CHOICES, codecs.TEXT)
    WORKFLOW_CONFIG = TextField("workflowConfig", "workflowConfig")
    workflow_config: Text[TextField] = Text(WORKFLOW_CONFIG)
    WORKFLOW_STATUS = KeywordField("workflowStatus", "workflowStatus")
    workflow_status: Choice[WorkflowStatus, KeywordField] = Choice(WORKFLOW_STATUS, "WorkflowStatus")
    WORKFLOW_RUN_EXPIRES_IN = TextField("workflowRunExpiresIn", "workflowRunExpiresIn")
    workflow_run_expires_in: Text[TextField] = Text(WORKFLOW_RUN_EXPIRES_IN)
    WORKFLOW_CREATED_BY = KeywordField("workflowCreatedBy", "workflowCreatedBy")
    workflow_created_by: Text[KeywordField] = Text(WORKFLOW_CREATED_BY)
    WORKFLOW_UPDATED_BY = KeywordField("workflowUpdatedBy", "workflowUpdatedBy")
    workflow_updated_by: Text[KeywordField] = Text(WORKFLOW_UPDATED_BY)
    WORKFLOW_DELETED_AT = NumericField("workflowDeletedAt", "workflowDeletedAt")
    workflow_deleted_at: Moment[NumericField] = Moment(WORKFLOW_DELETED_AT)


class WorkflowRun(Asset):
    """One run of a workflow of governance."""

    __slots__ = ()

    _type = "WorkflowRun"

    WORKFLOW_RUN_WORKFLOW_GUID = KeywordField("workflowRunWorkflowGuid", "workflowRunWorkflowGuid")
    workflow_run_workflow_guid: Text[KeywordField] = Text(WORKFLOW_RUN_WORKFLOW_GUID)
    WORKFLOW_RUN_TYPE = KeywordField("workflowRunType", "workflowRunType")
    workflow_run_type: Choice[WorkflowRunType, KeywordField] = Choice(WORKFLOW_RUN_TYPE, "WorkflowRunType")
    WORKFLOW_RUN_ACTION_CHOICES = KeywordField("workflowRunActionChoices", "workflowRunActionChoices")
    workflow_run_action_choices: SetOf[str, KeywordField] = SetOf(WORKFLOW_RUN_ACTION_CHOICES, codecs.TEXT)
    WORKFLOW_RUN_ON_ASSET_GUID = KeywordField("workflowRunOnAssetGuid", "workflowRunOnAssetGuid")
    workflow_run_on_asset_guid: Text[KeywordField] = Text(WORKFLOW_RUN_ON_ASSET_GUID)
    WORKFLOW_RUN_COMMENT = TextField("workflowRunComment", "workflowRunComment")
    workflow_run_comment: Text[TextField] = Text(WORKFLOW_RUN_COMMENT)
    WORKFLOW_RUN_CONFIG = TextField("workflowRunConfig", "workflowRunConfig")
    workflow_run_config: Text[TextField] = Text(WORKFLOW_RUN_CONFIG)
    WORKFLOW_RUN_STATUS = KeywordField("workflowRunStatus", "workflowRunStatus")
    workflow_run_status: Choice[WorkflowRunStatus, KeywordField] = Choice(
        WORKFLOW_RUN_STATUS, "WorkflowRunStatus"
    )
    WORKFLOW_RUN_EXPIRES_AT = NumericField("workflowRunExpiresAt", "workflowRunExpiresAt")
    workflow_run_expires_at: Moment[NumericField] = Moment(WORKFLOW_RUN_EXPIRES_AT)
    WORKFLOW_RUN_CREATED_BY = KeywordField("workflowRunCreatedBy", "workflowRunCreatedBy")
    workflow_run_created_by: Text[KeywordField] = Text(WORKFLOW_RUN_CREATED_BY)
    WORKFLOW_RUN_UPDATED_BY = KeywordField("workflowRunUpdatedBy", "workflowRunUpdatedBy")
    workflow_run_updated_by: Text[KeywordField] = Text(WORKFLOW_RUN_UPDATED_BY)
    WORKFLOW_RUN_DELETED_AT = NumericField("workflowRunDeletedAt", "workflowRunDeletedAt")
    workflow_run_deleted_at: Moment[NumericField] = Moment(WORKFLOW_RUN_DELETED_AT)
