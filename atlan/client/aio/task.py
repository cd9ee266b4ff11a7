"""Tasks: what the tenant does in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from atlan.client.aio.pages import AsyncPages
from atlan.client.aio.sub_client import AsyncSubClient
from atlan.model.paging import PagingRules, SearchPager
from atlan.model.task import AtlanTask
from atlan.transport.call import Call

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from atlan.client.aio.pages import Walk
    from atlan.model.aggregation import Aggregations
    from atlan.model.fluent_tasks import FluentTasks
    from atlan.model.task import TaskSearchRequest

    Json = dict[str, Any]

TASK_PAGING: Final = PagingRules(
    hits="tasks",
    total="approximateCount",
    identity="guid",
    time="createdTime",
    time_field="__task_timestamp",
    tiebreak="__task_startTime",
    threshold=100_000 - 300,
    type_fields=(),
    refusal="UNABLE_TO_RUN_BULK_WITH_SORTS",
)


class AsyncTaskSearchResponse(AsyncPages[AtlanTask, SearchPager]):
    """Tasks that a search found, in pages.

    Args:
        new_pager: says which request comes next
        send: sends such a request
    """

    def __init__(self, new_pager: Callable[[], SearchPager], send: Callable[[Json], Awaitable[Json]]) -> None:
        super().__init__(new_pager)
        self._send = send

    @property
    def count(self) -> int:
        """How many tasks the search found."""
        return self._walk.pager.count

    @property
    def aggregations(self) -> Aggregations | None:
        """What the search was to calculate, by the names given to it."""
        return self._walk.pager.aggregations

    async def _read(
        self, walk: Walk[AtlanTask, SearchPager], start: int | None, size: int | None
    ) -> list[AtlanTask]:
        while (request := walk.pager.next_request(start, size)) is not None:
            start = size = None
            hits = walk.pager.accept(await self._send(request))
            if hits:
                return [AtlanTask.wrap(hit) for hit in hits]
        return []


class AsyncTaskClient(AsyncSubClient):
    """Searches tasks."""

    async def search(self, request: TaskSearchRequest | FluentTasks) -> AsyncTaskSearchResponse:
        """Search for tasks.

        Args:
            request: the search; it is not changed

        Returns:
            The tasks, with their first page; further pages are fetched while they are iterated.

        Raises:
            AtlanError: the search failed

        >>> from atlan.client.aio import AsyncAtlanClient
        >>> from atlan.model.fluent_tasks import FluentTasks
        >>> from atlan.model.task import AtlanTask
        >>> async def failed(client: AsyncAtlanClient) -> list[str | None]:
        ...     search = FluentTasks().where(AtlanTask.STATUS.match("FAILED"))
        ...     return [task.guid async for task in await client.tasks.search(search)]
        """
        from atlan_openapi.api.task import search_tasks as op

        async def send(body: Json) -> Json:
            return await self._client.send(
                Call(op.OPERATION, op.build_request(body=body), op.decode_response)
            )

        results = AsyncTaskSearchResponse(lambda: SearchPager(request, rules=TASK_PAGING), send)
        await results.next_page()
        return results
