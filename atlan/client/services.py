# Derived from atlan/client/aio/services.py by scripts/derive_sync.py. Do not edit.
"""The parts of a client beyond assets and definitions: files, queries, tasks, contracts, requests, OpenLineage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.client.lazy import part

if TYPE_CHECKING:
    from typing import Any, BinaryIO

    from atlan.client.approval_workflow import ApprovalWorkflowClient
    from atlan.client.contract import ContractClient
    from atlan.client.file import FileClient
    from atlan.client.open_lineage import OpenLineageClient
    from atlan.client.query import QueryClient
    from atlan.client.requests import RequestsClient
    from atlan.client.task import TaskClient
    from atlan.model.atlan_image import AtlanImage
    from atlan.model.query import ParsedQuery, QueryParserRequest


class Services:
    """What a client makes when it is first asked for, and two operations that are too small for a part of their own."""

    if TYPE_CHECKING:
        # Given by the client.
        def send(self, call: Any) -> Any: ...

    @part
    def files(self: Any) -> FileClient:
        """Files in the object store."""
        from atlan.client.file import FileClient

        return FileClient(self)

    @part
    def queries(self: Any) -> QueryClient:
        """SQL queries."""
        from atlan.client.query import QueryClient

        return QueryClient(self)

    @part
    def tasks(self: Any) -> TaskClient:
        """What the tenant does in the background."""
        from atlan.client.task import TaskClient

        return TaskClient(self)

    @part
    def contracts(self: Any) -> ContractClient:
        """Data contracts."""
        from atlan.client.contract import ContractClient

        return ContractClient(self)

    @part
    def open_lineage(self: Any) -> OpenLineageClient:
        """OpenLineage events."""
        from atlan.client.open_lineage import OpenLineageClient

        return OpenLineageClient(self)

    @part
    def requests(self: Any) -> RequestsClient:
        """Changes that somebody suggests and somebody else decides."""
        from atlan.client.requests import RequestsClient

        return RequestsClient(self)

    @part
    def inbox(self: Any) -> ApprovalWorkflowClient:
        """What approval workflows ask the caller to decide."""
        from atlan.client.approval_workflow import ApprovalWorkflowClient

        return ApprovalWorkflowClient(self)

    def parse_query(self, query: QueryParserRequest) -> ParsedQuery:
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

        return ParsedQuery.wrap(self.send(parse_call(query)))

    def upload_image(self, file: BinaryIO | bytes, filename: str) -> AtlanImage:
        """Upload an image, to be used as the icon of a tag or of custom metadata.

        Args:
            file: the image, as bytes or as a file opened for reading bytes
            filename: its name; the ending says what kind of image it is

        Returns:
            The image, with the id that goes into definitions.

        Raises:
            ValueError: there is no name, or the file holds text
            AtlanError: the request failed

        >>> from atlan.client import AtlanClient
        >>> def upload(client: AtlanClient) -> str | None:
        ...     with open("icon.png", "rb") as file:
        ...         return (client.upload_image(file, "icon.png")).id
        """
        from atlan.client.operations.images import image_call
        from atlan.model.atlan_image import AtlanImage

        return AtlanImage.wrap(self.send(image_call(file, filename)))
