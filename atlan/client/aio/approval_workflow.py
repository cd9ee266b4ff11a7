"""The inbox: what approval workflows ask the caller to decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.client.aio.sub_client import AsyncSubClient
from atlan.client.operations.deciding import decide_all_call, explained, inbox_call
from atlan.errors import InvalidRequestError
from atlan.model.approval_workflow import ApprovalWorkflowBulkActionResponse, ApprovalWorkflowRequest

if TYPE_CHECKING:
    from atlan.model.enums import ApprovalWorkflowRequestType


class AsyncApprovalWorkflowClient(AsyncSubClient):
    """Reads and decides what waits in the inbox."""

    async def get(self, guid: str) -> ApprovalWorkflowRequest:
        """One request of an approval workflow.

        Args:
            guid: its GUID

        Raises:
            ValueError: the GUID is blank
            NotFoundError: there is no such request
            AtlanError: the request failed
        """
        return ApprovalWorkflowRequest.wrap(await self._client.send(inbox_call(guid)))

    async def approve_all(
        self,
        group_key: str,
        sub_type: ApprovalWorkflowRequestType | str | None = None,
        comment: str | None = None,
    ) -> ApprovalWorkflowBulkActionResponse:
        """Approve all tasks of a group that wait for the caller.

        Args:
            group_key: the group
            sub_type: kind of the requests, if not all kinds are meant
            comment: what to say to it

        Returns:
            How many tasks were decided.

        Raises:
            ValueError: the group is blank
            InvalidRequestError: no task of this group waits for the caller (400-000)
            AtlanError: the request failed
        """
        return await self._decide(group_key, "APPROVED", sub_type, comment)

    async def reject_all(
        self,
        group_key: str,
        sub_type: ApprovalWorkflowRequestType | str | None = None,
        comment: str | None = None,
    ) -> ApprovalWorkflowBulkActionResponse:
        """Reject all tasks of a group that wait for the caller.

        Args:
            group_key: the group
            sub_type: kind of the requests, if not all kinds are meant
            comment: what to say to it

        Returns:
            How many tasks were decided.

        Raises:
            ValueError: the group is blank
            InvalidRequestError: no task of this group waits for the caller (400-000)
            AtlanError: the request failed
        """
        return await self._decide(group_key, "REJECTED", sub_type, comment)

    async def _decide(
        self,
        group_key: str,
        decision: str,
        sub_type: ApprovalWorkflowRequestType | str | None,
        comment: str | None,
    ) -> ApprovalWorkflowBulkActionResponse:
        call = decide_all_call(group_key, decision, sub_type, comment)
        try:
            return ApprovalWorkflowBulkActionResponse.wrap(await self._client.send(call))
        except InvalidRequestError as error:
            raise explained(error, group_key) from error
