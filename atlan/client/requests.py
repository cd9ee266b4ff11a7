# Derived from atlan/client/aio/requests.py by scripts/derive_sync.py. Do not edit.
"""Requests: changes that somebody suggests and somebody else decides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.client.operations.deciding import (
    APPROVED,
    REJECTED,
    create_call,
    decide_call,
    get_call,
    list_actionable_call,
    list_call,
)
from atlan.client.results import RecordResults
from atlan.client.sub_client import SubClient
from atlan.model.atlan_request import AtlanRequest, build_requests_filter

if TYPE_CHECKING:
    from atlan.client.operations.deciding import Kinds, Statuses

    Json = dict[str, Any]


class RequestsClient(SubClient):
    """Suggests changes, and approves or rejects what others suggest."""

    def list(
        self,
        status: Statuses | None = None,
        request_type: Kinds | None = None,
        destination_guid: str | None = None,
        destination_qualified_name: str | None = None,
        entity_type: str | None = None,
        created_by: str | None = None,
        post_filter: str | None = None,
        sort: str | None = None,
        count: bool = True,
        offset: int = 0,
        limit: int = 20,
    ) -> RecordResults[AtlanRequest]:
        """Requests, in pages.

        Args:
            status: states, any of which will do
            request_type: kinds, any of which will do
            destination_guid: GUID of the asset to change
            destination_qualified_name: its qualifiedName
            entity_type: its type
            created_by: name of the user who suggested the change
            post_filter: a filter as JSON text, instead of all of these
            sort: field to sort by, with a leading minus for the largest first
            count: whether totals are wanted, too
            offset: requests to skip
            limit: requests of a page

        Raises:
            InvalidRequestError: there is a raw filter beside other conditions (400-048)
            AtlanError: the request failed

        >>> from atlan.client import AtlanClient
        >>> def open_ones(client: AtlanClient) -> list[str | None]:
        ...     return [request.id for request in client.requests.list(entity_type="Table")]
        """
        condition = build_requests_filter(
            status,
            request_type,
            destination_guid,
            destination_qualified_name,
            entity_type,
            created_by,
            post_filter,
        )

        def send(offset: int, limit: int) -> Json:
            return self._client.send(list_call(condition, sort, count, offset, limit))

        results = RecordResults(AtlanRequest, send, limit, offset)
        results.next_page()
        return results

    def list_actionable(
        self,
        status: Statuses | None = None,
        request_type: Kinds | None = None,
        destination_guid: str | None = None,
        destination_qualified_name: str | None = None,
        entity_type: str | None = None,
        created_by: str | None = None,
        post_filter: str | None = None,
        sort: str | None = None,
        count: bool = True,
        offset: int = 0,
        limit: int = 20,
    ) -> RecordResults[AtlanRequest]:
        """Requests that the caller may decide, in pages.

        Args:
            status: states, any of which will do
            request_type: kinds, any of which will do
            destination_guid: GUID of the asset to change
            destination_qualified_name: its qualifiedName
            entity_type: its type
            created_by: name of the user who suggested the change
            post_filter: a filter as JSON text, instead of all of these
            sort: field to sort by, with a leading minus for the largest first
            count: whether totals are wanted, too
            offset: requests to skip
            limit: requests of a page

        Raises:
            InvalidRequestError: there is a raw filter beside other conditions (400-048)
            AtlanError: the request failed
        """
        condition = build_requests_filter(
            status,
            request_type,
            destination_guid,
            destination_qualified_name,
            entity_type,
            created_by,
            post_filter,
        )

        def send(offset: int, limit: int) -> Json:
            return self._client.send(list_actionable_call(condition, sort, count, offset, limit))

        results = RecordResults(AtlanRequest, send, limit, offset)
        results.next_page()
        return results

    def get(self, guid: str) -> AtlanRequest:
        """One request.

        Args:
            guid: its id

        Raises:
            ValueError: the id is blank
            NotFoundError: there is no such request
            AtlanError: the request failed
        """
        return AtlanRequest.wrap(self._client.send(get_call(guid)))

    def create(self, request: AtlanRequest) -> AtlanRequest:
        """Suggest a change.

        Args:
            request: the suggestion, such as an `AttributeRequest`

        Returns:
            The request as the tenant keeps it, with its id.

        Raises:
            AtlanError: the request failed
        """
        return AtlanRequest.wrap(self._client.send(create_call(request)))

    def approve(self, guid: str, message: str | None = None) -> bool:
        """Approve a request, so that the change is made.

        Args:
            guid: id of the request
            message: what to say to it

        Returns:
            Whether the tenant said that it was a success.

        Raises:
            ValueError: the id is blank
            ConflictError: it was decided already
            AtlanError: the request failed
        """
        return self._client.send(decide_call(guid, APPROVED, message))

    def reject(self, guid: str, message: str | None = None) -> bool:
        """Reject a request.

        Args:
            guid: id of the request
            message: what to say to it

        Returns:
            Whether the tenant said that it was a success.

        Raises:
            ValueError: the id is blank
            ConflictError: it was decided already
            AtlanError: the request failed
        """
        return self._client.send(decide_call(guid, REJECTED, message))
