"""Users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.cache.listing import condition, users
from atlan.client.aio.results import AsyncRecordResults
from atlan.client.aio.sub_client import AsyncSubClient
from atlan.model.user import AtlanUser, UserMinimalResponse, UserRequest

if TYPE_CHECKING:
    from collections.abc import Sequence

    Json = dict[str, Any]


class AsyncUserClient(AsyncSubClient):
    """Reads users. API tokens are not among them."""

    async def get(
        self,
        limit: int = 20,
        post_filter: str | None = None,
        sort: str | None = None,
        count: bool = True,
        offset: int = 0,
    ) -> AsyncRecordResults[AtlanUser]:
        """Users that match a filter, in pages.

        Args:
            limit: users of a page
            post_filter: condition, as JSON text such as `{"username": "jsmith"}`
            sort: field to sort by, with a leading minus for the largest first
            count: whether totals are wanted, too
            offset: users to skip

        Raises:
            AtlanError: the request failed
        """
        request = UserRequest(post_filter, sort, count, offset, limit)

        async def send(offset: int, limit: int) -> Json:
            return await self._client.send(users(request.page(offset, limit)))

        results = AsyncRecordResults(AtlanUser, send, limit, offset)
        await results.next_page()
        return results

    async def get_all(
        self, limit: int = 20, offset: int = 0, sort: str | None = "username"
    ) -> AsyncRecordResults[AtlanUser]:
        """All users, in pages.

        Args:
            limit: users of a page
            offset: users to skip
            sort: field to sort by, with a leading minus for the largest first

        Raises:
            AtlanError: the request failed

        >>> from atlan.client.aio import AsyncAtlanClient
        >>> async def names(client: AsyncAtlanClient) -> list[str | None]:
        ...     return [user.username async for user in await client.user.get_all()]
        """
        return await self.get(limit=limit, offset=offset, sort=sort)

    async def get_by_email(
        self, email: str, limit: int = 20, offset: int = 0
    ) -> AsyncRecordResults[AtlanUser]:
        """Users whose e-mail address contains a text.

        Args:
            email: the text, in any case
            limit: users of a page
            offset: users to skip

        Raises:
            AtlanError: the request failed
        """
        wanted = condition({"email": {"$ilike": f"%{email}%"}})
        return await self.get(limit=limit, offset=offset, post_filter=wanted)

    async def get_by_emails(
        self, emails: Sequence[str], limit: int = 20, offset: int = 0
    ) -> AsyncRecordResults[AtlanUser]:
        """Users with one of some e-mail addresses.

        Args:
            emails: the addresses
            limit: users of a page
            offset: users to skip

        Raises:
            AtlanError: the request failed
        """
        # An empty list is refused; an address that nobody has finds nobody.
        wanted = condition({"email": {"$in": list(emails) or [""]}})
        return await self.get(limit=limit, offset=offset, post_filter=wanted)

    async def get_by_username(self, username: str) -> AtlanUser | None:
        """The user of a name.

        Args:
            username: the name

        Returns:
            The user, or None if there is none.

        Raises:
            AtlanError: the request failed
        """
        results = await self.get(limit=5, post_filter=condition({"username": username}))
        return next(iter(results.current_page()), None)

    async def get_by_usernames(
        self, usernames: Sequence[str], limit: int | None = None, offset: int = 0
    ) -> AsyncRecordResults[AtlanUser]:
        """Users with one of some names.

        Args:
            usernames: the names
            limit: users of a page; unless given, enough for all of them
            offset: users to skip

        Raises:
            AtlanError: the request failed
        """
        wanted = condition({"username": {"$in": list(usernames) or [""]}})
        return await self.get(limit=limit or max(len(usernames), 5), offset=offset, post_filter=wanted)

    async def get_current(self) -> UserMinimalResponse:
        """The caller; with an API token, the user as which the token acts.

        Raises:
            AtlanError: the request failed
        """
        from atlan.transport.call import Call
        from atlan_openapi.api.user import get_current_user as op

        call = Call(op.OPERATION, op.build_request(), op.decode_response)
        return UserMinimalResponse.wrap(await self._client.send(call))
