"""What searches, lineage lists and lists of records give back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from atlan.client.aio.pages import AsyncPages
from atlan.client.operations.reading import assets_of, entities_among
from atlan.model.assets import Asset
from atlan.model.paging import LineagePager, RecordPager, SearchPager
from atlan.model.record import Document

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from atlan.cache.names import AsyncNames
    from atlan.client.aio.pages import Walk
    from atlan.model.aggregation import Aggregations

    Json = dict[str, Any]

AssetPager = TypeVar("AssetPager", bound="SearchPager | LineagePager")
Record = TypeVar("Record", bound=Document)


class AsyncSearchResults(AsyncPages[Asset, AssetPager]):
    """Assets, in pages.

    Args:
        new_pager: says which request comes next; the request that it is made of is never changed
        send: sends such a request
        names: of the tenant's tags and custom metadata
    """

    def __init__(
        self, new_pager: Callable[[], AssetPager], send: Callable[[Json], Awaitable[Json]], names: AsyncNames
    ) -> None:
        super().__init__(new_pager)
        self._send = send
        self._names = names

    async def _read(self, walk: Walk[Asset, AssetPager], start: int | None, size: int | None) -> list[Asset]:
        while (request := walk.pager.next_request(start, size)) is not None:
            start = size = None
            # A page may hold nothing new although more follow: what was delivered before is left out.
            hits = entities_among(walk.pager.accept(await self._send(request)))
            if hits:
                await self._names.learn(hits)
                return assets_of(hits, self._names)
        return []


class AsyncIndexSearchResults(AsyncSearchResults[SearchPager]):
    """Assets that a search found, in pages."""

    @property
    def count(self) -> int:
        """How many assets the search found, as the tenant said with the last page."""
        return self._walk.pager.count

    @property
    def aggregations(self) -> Aggregations | None:
        """What the search was to calculate, by the names given to it."""
        return self._walk.pager.aggregations


class AsyncLineageListResults(AsyncSearchResults[LineagePager]):
    """Assets up or down the lineage of one asset, in pages."""

    @property
    def has_more(self) -> bool:
        """Whether there are further pages."""
        return self._walk.pager.has_more


class AsyncUncountedResults(AsyncPages[Record, RecordPager]):
    """Records in pages, of which the tenant does not say how many there are.

    Args:
        kind: class of the records
        send: sends a request for a page, given its offset and limit
        limit: records of a page
        offset: records to skip
    """

    def __init__(
        self,
        kind: type[Record],
        send: Callable[[int, int], Awaitable[Json]],
        limit: int,
        offset: int = 0,
    ) -> None:
        super().__init__(lambda: RecordPager(limit, offset))
        self._kind = kind
        self._send = send
        self._limit = limit
        self._answer: Json = {}

    @property
    def records(self) -> list[Record]:
        """The records of the current page."""
        return self.current_page()

    async def _read(
        self, walk: Walk[Record, RecordPager], start: int | None, size: int | None
    ) -> list[Record]:
        window = walk.pager.next_window()
        if start is not None or size is not None:
            here = window[0] if window else 0
            self._limit = size or self._limit
            walk.pager = RecordPager(self._limit, here if start is None else start)
            window = walk.pager.next_window()
        if window is None:
            return []
        answer = await self._send(*window)
        records = walk.pager.accept(answer)
        if records or not self._answer:
            self._answer = answer
        return [self._kind.wrap(record) for record in records]


class AsyncRecordResults(AsyncUncountedResults[Record]):
    """Users, groups, roles, tokens or OAuth clients, in pages.

    Args:
        kind: class of the records
        send: sends a request for a page, given its offset and limit
        limit: records of a page
        offset: records to skip
    """

    @property
    def count(self) -> int:
        """How many records match, as the tenant said with the last page."""
        return self.filter_record or 0

    @property
    def total_record(self) -> int | None:
        """How many records there are at all."""
        return self._answer.get("totalRecord")

    @property
    def filter_record(self) -> int | None:
        """How many records match."""
        return self._answer.get("filterRecord")
