"""Roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.cache.listing import roles
from atlan.client.aio.results import AsyncRecordResults
from atlan.client.aio.sub_client import AsyncSubClient
from atlan.model.listing import ListRequest
from atlan.model.role import AtlanRole

if TYPE_CHECKING:
    Json = dict[str, Any]


class AsyncRoleClient(AsyncSubClient):
    """Reads roles. The names of workspace roles begin with a dollar sign."""

    async def get(
        self,
        limit: int = 100,
        post_filter: str | None = None,
        sort: str | None = None,
        count: bool = True,
        offset: int = 0,
    ) -> AsyncRecordResults[AtlanRole]:
        """Roles that match a filter, in pages.

        Args:
            limit: roles of a page
            post_filter: condition, as JSON text such as `{"name": {"$ilike": "$%"}}`
            sort: field to sort by, with a leading minus for the largest first
            count: whether totals are wanted, too
            offset: roles to skip

        Raises:
            ValueError: limit or offset are out of range
            AtlanError: the request failed

        >>> from atlan.client.aio import AsyncAtlanClient
        >>> async def names(client: AsyncAtlanClient) -> list[str | None]:
        ...     return [role.name async for role in await client.role.get(sort="name")]
        """
        request = ListRequest(post_filter=post_filter, sort=sort, count=count, offset=offset, limit=limit)

        async def send(offset: int, limit: int) -> Json:
            return await self._client.send(roles(request.page(offset, limit)))

        results = AsyncRecordResults(AtlanRole, send, limit, offset)
        await results.next_page()
        return results

    async def get_all(self) -> AsyncRecordResults[AtlanRole]:
        """All roles, in pages.

        Raises:
            AtlanError: the request failed
        """
        return await self.get()
