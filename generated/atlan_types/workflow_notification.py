# Derived from spec/typedefs/workflow_notification.json and spec/recipes/workflow_notification.yaml by scripts/generate.py. Do not edit.
"""WorkflowNotification."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    Integer,
    Moment,
    Reference,
    Text,
)
from atlan.model.fields.atlan_fields import KeywordField, NumericField, RelationField, TextField
from atlan_types.notification import Notification

if TYPE_CHECKING:
    from atlan_types.atlan_app import AtlanAppWorkflow
    from atlan_types.enums import WorkflowNotificationAction

__all__ = [
    "WorkflowNotification",
]


class WorkflowNotification(Notification):
    """A notification about a workflow."""

    __slots__ = ()

    _type = "WorkflowNotification"

    WORKFLOW_NOTIFICATION_WORKFLOW_SLUG = KeywordField(
        "workflowNotificationWorkflowSlug", "workflowNotificationWorkflowSlug"
    )
    workflow_notification_workflow_slug: Text[KeywordField] = Text(WORKFLOW_NOTIFICATION_WORKFLOW_SLUG)
    WORKFLOW_NOTIFICATION_LAST_PREFLIGHT_RESULT = TextField(
        "workflowNotificationLastPreflightResult", "workflowNotificationLastPreflightResult"
    )
    workflow_notification_last_preflight_result: Text[TextField] = Text(
        WORKFLOW_NOTIFICATION_LAST_PREFLIGHT_RESULT
    )
    WORKFLOW_NOTIFICATION_PREFLIGHT_FAILURE_COUNT = NumericField(
        "workflowNotificationPreflightFailureCount", "workflowNotificationPreflightFailureCount"
    )
    workflow_notification_preflight_failure_count: Integer[NumericField] = Integer(
        WORKFLOW_NOTIFICATION_PREFLIGHT_FAILURE_COUNT
    )
    WORKFLOW_NOTIFICATION_LAST_PREFLIGHT_FAILED_AT = NumericField(
        "workflowNotificationLastPreflightFailedAt", "workflowNotificationLastPreflightFailedAt"
    )
    workflow_notification_last_preflight_failed_at: Moment[NumericField] = Moment(
        WORKFLOW_NOTIFICATION_LAST_PREFLIGHT_FAILED_AT
    )
    WORKFLOW_NOTIFICATION_ACTION = KeywordField("workflowNotificationAction", "workflowNotificationAction")
    workflow_notification_action: Choice[WorkflowNotificationAction, KeywordField] = Choice(
        WORKFLOW_NOTIFICATION_ACTION, "WorkflowNotificationAction"
    )
    WORKFLOW_NOTIFICATION_WORKFLOW = RelationField("workflowNotificationWorkflow")
    workflow_notification_workflow: Reference[AtlanAppWorkflow, RelationField] = Reference(
        WORKFLOW_NOTIFICATION_WORKFLOW, "AtlanAppWorkflow"
    )
