"""Groups of users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.cache.listing import condition, groups
from atlan.client.aio.results import AsyncRecordResults
from atlan.client.aio.sub_client import AsyncSubClient
from atlan.model.group import AtlanGroup, GroupRequest

if TYPE_CHECKING:
    from collections.abc import Sequence

    Json = dict[str, Any]


class AsyncGroupClient(AsyncSubClient):
    """Reads groups. The alias of a group is the name that people see."""

    async def get(
        self,
        limit: int = 20,
        post_filter: str | None = None,
        sort: str | None = None,
        count: bool = True,
        offset: int = 0,
        columns: Sequence[str] | None = None,
    ) -> AsyncRecordResults[AtlanGroup]:
        """Groups that match a filter, in pages.

        Args:
            limit: groups of a page
            post_filter: condition, as JSON text such as `{"name": "data_team"}`
            sort: field to sort by, with a leading minus for the largest first
            count: whether totals are wanted, too
            offset: groups to skip
            columns: fields to fill in; unless given, those that the tenant chooses

        Raises:
            AtlanError: the request failed
        """
        request = GroupRequest(post_filter, sort, count, offset, limit, columns)

        async def send(offset: int, limit: int) -> Json:
            return await self._client.send(groups(request.page(offset, limit)))

        results = AsyncRecordResults(AtlanGroup, send, limit, offset)
        await results.next_page()
        return results

    async def get_all(
        self,
        limit: int = 20,
        offset: int = 0,
        sort: str | None = "name",
        columns: Sequence[str] | None = None,
    ) -> AsyncRecordResults[AtlanGroup]:
        """All groups, in pages.

        Args:
            limit: groups of a page
            offset: groups to skip
            sort: field to sort by, with a leading minus for the largest first
            columns: fields to fill in; unless given, those that the tenant chooses

        Raises:
            AtlanError: the request failed

        >>> from atlan.client.aio import AsyncAtlanClient
        >>> async def aliases(client: AsyncAtlanClient) -> list[str | None]:
        ...     return [group.alias async for group in await client.group.get_all()]
        """
        return await self.get(limit=limit, offset=offset, sort=sort, columns=columns)

    async def get_by_name(
        self, alias: str, limit: int = 20, offset: int = 0
    ) -> AsyncRecordResults[AtlanGroup]:
        """Groups whose alias contains a text.

        Args:
            alias: the text, in any case
            limit: groups of a page
            offset: groups to skip

        Raises:
            AtlanError: the request failed
        """
        wanted = condition({"$and": [{"alias": {"$ilike": f"%{alias}%"}}]})
        return await self.get(limit=limit, offset=offset, post_filter=wanted)
