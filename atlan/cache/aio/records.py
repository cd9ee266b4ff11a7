"""All records of a list, page after page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from atlan.cache.aio.caller import AsyncApiCaller
    from atlan.model.listing import ListRequest
    from atlan.transport.call import Call

    Json = dict[str, Any]


async def every_record(
    client: AsyncApiCaller, call: Callable[[ListRequest], Call[Json]], request: ListRequest
) -> list[Json]:
    """Read a list to its end.

    Args:
        client: what sends the requests
        call: gives the call for a page
        request: what to list, and how much at a time

    Raises:
        AtlanError: when a page could not be read
    """
    from atlan.model.paging import RecordPager

    pager = RecordPager(request.limit, request.offset)
    records: list[Json] = []
    while (window := pager.next_window()) is not None:
        page: Json = await client.send(call(request.page(*window)))
        records += pager.accept(page)
    return records
