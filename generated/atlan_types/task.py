# Derived from spec/typedefs/task.json and spec/recipes/task.yaml by scripts/generate.py. Do not edit.
"""Task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Flag,
    ListOf,
    Moment,
    StructCodec,
    Text,
)
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, NumericField, TextField
from atlan_types.asset import Asset

if TYPE_CHECKING:
    from atlan_types.structs import Action

__all__ = [
    "Task",
]


class Task(Asset):
    """Something that somebody has to do."""

    __slots__ = ()

    _type = "Task"

    TASK_RECIPIENT = KeywordField("taskRecipient", "taskRecipient")
    task_recipient: Text[KeywordField] = Text(TASK_RECIPIENT)
    TASK_TYPE = KeywordField("taskType", "taskType")
    task_type: Text[KeywordField] = Text(TASK_TYPE)
    TASK_REQUESTOR = KeywordField("taskRequestor", "taskRequestor")
    task_requestor: Text[KeywordField] = Text(TASK_REQUESTOR)
    TASK_IS_READ = BooleanField("taskIsRead", "taskIsRead")
    task_is_read: Flag[BooleanField] = Flag(TASK_IS_READ)
    TASK_REQUESTOR_COMMENT = TextField("taskRequestorComment", "taskRequestorComment")
    task_requestor_comment: Text[TextField] = Text(TASK_REQUESTOR_COMMENT)
    TASK_RELATED_ASSET_GUID = KeywordField("taskRelatedAssetGuid", "taskRelatedAssetGuid")
    task_related_asset_guid: Text[KeywordField] = Text(TASK_RELATED_ASSET_GUID)
    TASK_PROPOSALS = TextField("taskProposals", "taskProposals")
    task_proposals: Text[TextField] = Text(TASK_PROPOSALS)
    TASK_EXPIRES_AT = NumericField("taskExpiresAt", "taskExpiresAt")
    task_expires_at: Moment[NumericField] = Moment(TASK_EXPIRES_AT)
    TASK_ACTIONS = KeywordField("taskActions", "taskActions")
    task_actions: ListOf[Action, KeywordField] = ListOf(TASK_ACTIONS, StructCodec("Action"))
    TASK_EXECUTION_COMMENT = TextField("taskExecutionComment", "taskExecutionComment")
    task_execution_comment: Text[TextField] = Text(TASK_EXECUTION_COMMENT)
    TASK_EXECUTION_ACTION = KeywordField("taskExecutionAction", "taskExecutionAction")
    task_execution_action: Text[KeywordField] = Text(TASK_EXECUTION_ACTION)
    TASK_INTEGRATION_CONFIG = TextField("taskIntegrationConfig", "taskIntegrationConfig")
    task_integration_config: Text[TextField] = Text(TASK_INTEGRATION_CONFIG)
    TASK_CREATED_BY = KeywordField("taskCreatedBy", "taskCreatedBy")
    task_created_by: Text[KeywordField] = Text(TASK_CREATED_BY)
    TASK_UPDATED_BY = KeywordField("taskUpdatedBy", "taskUpdatedBy")
    task_updated_by: Text[KeywordField] = Text(TASK_UPDATED_BY)
