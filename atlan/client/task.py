# Derived from atlan/client/aio/task.py by scripts/derive_sync.py. Do not edit.
"""Tasks: what the tenant does in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from atlan.client.pages import Pages
from atlan.client.sub_client import SubClient
from atlan.model.paging import PagingRules, SearchPager
from atlan.model.task import AtlanTask
from atlan.transport.call import Call

if TYPE_CHECKING:
    from collections.abc import Callable

    from atlan.client.pages import Walk
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


class TaskSearchResponse(Pages[AtlanTask, SearchPager]):
    """Tasks that a search found, in pages.

    Args:
        new_pager: says which request comes next
        send: sends such a request
    """

    def __init__(self, new_pager: Callable[[], SearchPager], send: Callable[[Json], Json]) -> None:
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

    def _read(
        self, walk: Walk[AtlanTask, SearchPager], start: int | None, size: int | None
    ) -> list[AtlanTask]:
        while (request := walk.pager.next_request(start, size)) is not None:
            start = size = None
            hits = walk.pager.accept(self._send(request))
            if hits:
                return [AtlanTask.wrap(hit) for hit in hits]
        return []


class TaskClient(SubClient):
    """Searches tasks."""

    def search(self, request: TaskSearchRequest | FluentTasks) -> TaskSearchResponse:
        """Search for tasks.

        Args:
            request: the search; it is not changed

        Returns:
            The tasks, with their first page; further pages are fetched while they are iterated.

        Raises:
            AtlanError: the search failed

        >>> from atlan.client import AtlanClient
        >>> from atlan.model.fluent_tasks import FluentTasks
        >>> from atlan.model.task import AtlanTask
        >>> def failed(client: AtlanClient) -> list[str | None]:
        ...     search = FluentTasks().where(AtlanTask.STATUS.match("FAILED"))
        ...     return [task.guid for task in client.tasks.search(search)]
        """
        from atlan_openapi.api.task import search_tasks as op

        def send(body: Json) -> Json:
            return self._client.send(Call(op.OPERATION, op.build_request(body=body), op.decode_response))

        results = TaskSearchResponse(lambda: SearchPager(request, rules=TASK_PAGING), send)
        results.next_page()
        return results
