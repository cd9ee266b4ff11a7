# Derived from atlan/cache/aio/records.py by scripts/derive_sync.py. Do not edit.
"""All records of a list, page after page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from atlan.cache.caller import ApiCaller
    from atlan.model.listing import ListRequest
    from atlan.transport.call import Call

    Json = dict[str, Any]


def every_record(
    client: ApiCaller, call: Callable[[ListRequest], Call[Json]], request: ListRequest
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
        page: Json = client.send(call(request.page(*window)))
        records += pager.accept(page)
    return records
