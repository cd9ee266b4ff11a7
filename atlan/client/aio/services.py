"""The parts of a client beyond assets and definitions: files, queries, tasks, contracts, requests, OpenLineage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.client.lazy import part

if TYPE_CHECKING:
    from typing import Any, BinaryIO

    from atlan.client.aio.approval_workflow import AsyncApprovalWorkflowClient
    from atlan.client.aio.contract import AsyncContractClient
    from atlan.client.aio.file import AsyncFileClient
    from atlan.client.aio.open_lineage import AsyncOpenLineageClient
    from atlan.client.aio.query import AsyncQueryClient
    from atlan.client.aio.requests import AsyncRequestsClient
    from atlan.client.aio.task import AsyncTaskClient
    from atlan.model.atlan_image import AtlanImage
    from atlan.model.query import ParsedQuery, QueryParserRequest


class AsyncServices:
    """What a client makes when it is first asked for, and two operations that are too small for a part of their own."""

    if TYPE_CHECKING:
        # Given by the client.
        async def send(self, call: Any) -> Any: ...

    @part
    def files(self: Any) -> AsyncFileClient:
        """Files in the object store."""
        from atlan.client.aio.file import AsyncFileClient

        return AsyncFileClient(self)

    @part
    def queries(self: Any) -> AsyncQueryClient:
        """SQL queries."""
        from atlan.client.aio.query import AsyncQueryClient

        return AsyncQueryClient(self)

    @part
    def tasks(self: Any) -> AsyncTaskClient:
        """What the tenant does in the background."""
        from atlan.client.aio.task import AsyncTaskClient

        return AsyncTaskClient(self)

    @part
    def contracts(self: Any) -> AsyncContractClient:
        """Data contracts."""
        from atlan.client.aio.contract import AsyncContractClient

        return AsyncContractClient(self)

    @part
    def open_lineage(self: Any) -> AsyncOpenLineageClient:
        """OpenLineage events."""
        from atlan.client.aio.open_lineage import AsyncOpenLineageClient

        return AsyncOpenLineageClient(self)

    @part
    def requests(self: Any) -> AsyncRequestsClient:
        """Changes that somebody suggests and somebody else decides."""
        from atlan.client.aio.requests import AsyncRequestsClient

        return AsyncRequestsClient(self)

    @part
    def inbox(self: Any) -> AsyncApprovalWorkflowClient:
        """What approval workflows ask the caller to decide."""
        from atlan.client.aio.approval_workflow import AsyncApprovalWorkflowClient

        return AsyncApprovalWorkflowClient(self)

    async def parse_query(self, query: QueryParserRequest) -> ParsedQuery:
        """Take SQL apart, without running it.

        Args:
            query: the SQL and its dialect, such as `QueryParserRequest.create(sql, QueryParserSourceType.SNOWFLAKE)`

        Returns:
            The objects that the SQL names and what depends on what. Syntax errors are told in `errors`.

        Raises:
            AtlanError: the request failed
        """
        from atlan.client.operations.querying import parse_call
        from atlan.model.query import ParsedQuery

        return ParsedQuery.wrap(await self.send(parse_call(query)))

    async def upload_image(self, file: BinaryIO | bytes, filename: str) -> AtlanImage:
        """Upload an image, to be used as the icon of a tag or of custom metadata.

        Args:
            file: the image, as bytes or as a file opened for reading bytes
            filename: its name; the ending says what kind of image it is

        Returns:
            The image, with the id that goes into definitions.

        Raises:
            ValueError: there is no name, or the file holds text
            AtlanError: the request failed

        >>> from atlan.client.aio import AsyncAtlanClient
        >>> async def upload(client: AsyncAtlanClient) -> str | None:
        ...     with open("icon.png", "rb") as file:
        ...         return (await client.upload_image(file, "icon.png")).id
        """
        from atlan.client.operations.images import image_call
        from atlan.model.atlan_image import AtlanImage

        return AtlanImage.wrap(await self.send(image_call(file, filename)))
