"""Searches of tasks written as a sentence: ``FluentTasks().where(…).sort(…).execute(client)``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from atlan.model.fluent_search import CompoundQuery, FluentSearch
from atlan.model.immutable import set_said
from atlan.model.task import TaskSearchRequest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Self

    from atlan.model.aggregation import Aggregation
    from atlan.model.search.query import Query
    from atlan.model.search.request import SortItem


class _Tasks(Protocol):
    def search(self, request: TaskSearchRequest) -> Any: ...


class TaskSearchClient(Protocol):
    """A client that can search tasks, as far as this builder asks it to."""

    @property
    def tasks(self) -> _Tasks: ...


class FluentTasks(CompoundQuery):
    """Build a search of tasks, and run it.

    Args:
        wheres: queries that all have to match.
        where_nots: queries of which none may match.
        where_somes: queries of which some have to match.
        sorts: keys to sort by.
        aggregations: to calculate, by a name of your own.

    >>> from atlan.model.task import AtlanTask
    >>> tasks = FluentTasks().where(AtlanTask.STATUS.eq("FAILED")).page_size(50)
    >>> tasks.to_request().to_dict()["dsl"]["size"]
    50
    """

    __slots__ = ()

    def __init__(
        self,
        wheres: Iterable[Query] | None = None,
        where_nots: Iterable[Query] | None = None,
        where_somes: Iterable[Query] | None = None,
        sorts: Iterable[SortItem] | None = None,
        aggregations: Mapping[str, Aggregation | Mapping[str, Any]] | None = None,
    ) -> None:
        set_said(self, FluentSearch(wheres, where_nots, where_somes, sorts, aggregations)._said)

    def sort(self, by: SortItem) -> Self:
        """Sort by one more key.

        Args:
            by: such as ``AtlanTask.START_TIME.order()``.

        Raises:
            InvalidRequestError: when it is no key to sort by.
        """
        return self._continued(FluentSearch().sort(by))

    def aggregate(self, key: str, aggregation: Aggregation | Mapping[str, Any]) -> Self:
        """Calculate something over all tasks that match.

        Args:
            key: name of your own, under which the result is found.
            aggregation: such as ``AtlanTask.TYPE.bucket_by()``.

        Raises:
            InvalidRequestError: when the name is no text, or the other nothing to calculate.
        """
        return self._continued(FluentSearch().aggregate(key, aggregation))

    def page_size(self, size: int) -> Self:
        """Say how many tasks one request reads.

        Args:
            size: count; 300 unless said otherwise. 0 gives count and aggregations alone.

        Raises:
            InvalidRequestError: when it is not a count.
        """
        return self._continued(FluentSearch().page_size(size))

    def to_request(self) -> TaskSearchRequest:
        """Return the request that this search sends."""
        search = FluentSearch()
        set_said(search, self._said)
        return TaskSearchRequest(search.to_request().dsl)

    def execute(self, client: TaskSearchClient) -> Any:
        """Run the search.

        Args:
            client: to search with.

        Returns:
            The tasks, which are read page by page while they are iterated. An asynchronous client gives an awaitable of them.

        Raises:
            InvalidRequestError: when there is no client (400-037).
        """
        return self._tasks_of(client).search(self.to_request())

    async def execute_async(self, client: TaskSearchClient) -> Any:
        """Do what ``execute`` does, with an asynchronous client."""
        return await self.execute(client)

    def count(self, client: TaskSearchClient) -> int:
        """Return how many tasks match, without reading any.

        Args:
            client: to search with.

        Raises:
            InvalidRequestError: when there is no client (400-037).
        """
        count: int = self._tasks_of(client).search(self._only_count()).count
        return count

    async def count_async(self, client: TaskSearchClient) -> int:
        """Do what ``count`` does, with an asynchronous client."""
        count: int = (await self._tasks_of(client).search(self._only_count())).count
        return count

    def _tasks_of(self, client: Any) -> _Tasks:
        if client is None:
            from atlan.errors import ErrorCode

            raise ErrorCode.NO_ATLAN_CLIENT.exception_with_parameters()
        tasks: _Tasks = client.tasks
        return tasks

    def _only_count(self) -> TaskSearchRequest:
        request = self.page_size(0).to_request()
        request.dsl.sort, request.dsl.aggregations = [], {}
        return request

    def _continued(self, said: FluentSearch) -> Self:
        """Return a builder to which this was said, too."""
        more = type(self)()
        set_said(more, self._said + said._said)
        return more

    def _made(self) -> object:
        return self.to_request()
