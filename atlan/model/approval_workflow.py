"""Requests that approval workflows bring to the inbox of those who decide them."""

from __future__ import annotations

from typing import Any

from atlan.model.entity import codecs
from atlan.model.entity.attributes import Anything, Choice, Integer, MapOf, Text
from atlan.model.enums import ApprovalWorkflowRequestType
from atlan.model.record import Document


class ApprovalWorkflowObject(Document):
    """Base of what has to do with approval workflows; names on the wire are written with underscores."""

    __slots__ = ()


class ApprovalWorkflowRequest(ApprovalWorkflowObject):
    """A request that waits for a decision, or was decided.

    >>> request = ApprovalWorkflowRequest.wrap({"guid": "g", "approval_workflow_request_type": "DATA_ACCESS"})
    >>> request.approval_workflow_request_type
    <ApprovalWorkflowRequestType.DATA_ACCESS: 'DATA_ACCESS'>
    """

    __slots__ = ()

    guid: Text[str] = Text("guid")
    name: Text[str] = Text("name")
    qualified_name: Text[str] = Text("qualified_name")
    description: Text[str] = Text("description")
    approval_workflow_guid: Text[str] = Text("approval_workflow_guid")
    approval_workflow_request_type: Choice[ApprovalWorkflowRequestType, str] = Choice(
        "approval_workflow_request_type", "ApprovalWorkflowRequestType"
    )
    request_on_asset_guid: Text[str] = Text("request_on_asset_guid")
    config: MapOf[Any, str] = MapOf("config", codecs.ANY)
    status: Text[str] = Text("status")
    expires_at: Text[str] = Text("expires_at")
    comment: Text[str] = Text("comment")
    created_by: Text[str] = Text("created_by")
    updated_by: Text[str] = Text("updated_by")
    created_at: Text[str] = Text("created_at")
    updated_at: Text[str] = Text("updated_at")
    approval_details: Anything[str] = Anything("approval_details")
    action_details: Anything[str] = Anything("action_details")


class ApprovalWorkflowBulkAction(ApprovalWorkflowObject):
    """A decision on all tasks of a group that wait for the caller."""

    __slots__ = ()

    group_key: Text[str] = Text("group_key")
    """The group; that of a request is its guid."""
    decision: Text[str] = Text("decision")
    """``APPROVED`` or ``REJECTED``."""
    sub_type: Text[str] = Text("sub_type")
    comment: Text[str] = Text("comment")


class ApprovalWorkflowBulkActionResponse(ApprovalWorkflowObject):
    """What a decision on a group of tasks came to."""

    __slots__ = ()

    total_tasks: Integer[str] = Integer("total_tasks")
    message: Text[str] = Text("message")
