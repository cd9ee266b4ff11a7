"""Groups of users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.cache.listing import condition, groups
from atlan.client.aio.results import AsyncRecordResults
from atlan.client.aio.sub_client import AsyncSubClient
from atlan.client.operations.administering import (
    create_group,
    members,
    purge_group,
    remove_members,
    update_group,
)
from atlan.client.operations.finding import non_blank
from atlan.model.group import AtlanGroup, CreateGroupRequest, CreateGroupResponse, GroupRequest
from atlan.model.user import AtlanUser, UserRequest

if TYPE_CHECKING:
    from collections.abc import Sequence

    Json = dict[str, Any]


class AsyncGroupClient(AsyncSubClient):
    """Reads, makes and changes groups. The alias of a group is the name that people see."""

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
            ValueError: limit or offset are out of range
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
            ValueError: the text is blank
            AtlanError: the request failed
        """
        wanted = condition({"$and": [{"alias": {"$ilike": f"%{non_blank(alias, 'alias')}%"}}]})
        return await self.get(limit=limit, offset=offset, post_filter=wanted)

    async def create(self, group: AtlanGroup, user_ids: Sequence[str] | None = None) -> CreateGroupResponse:
        """Make a group.

        Args:
            group: made by `AtlanGroup.create`
            user_ids: ids of its first members

        Returns:
            Its id, and what became of each user.

        Raises:
            InvalidRequestError: the group has no name (400-027)
            ConflictError: there is a group of this name already
            AtlanError: the request failed

        >>> from atlan.client.aio import AsyncAtlanClient
        >>> async def make(client: AsyncAtlanClient) -> str | None:
        ...     return (await client.group.create(AtlanGroup.create("Data team"))).group
        """
        if not group.name:
            from atlan.errors import ErrorCode

            raise ErrorCode.MISSING_GROUP_NAME.exception_with_parameters()
        body = CreateGroupRequest(group, user_ids).to_dict()
        return CreateGroupResponse.wrap(await self._client.send(create_group(body)))

    async def update(self, group: AtlanGroup) -> None:
        """Change a group.

        Args:
            group: made by `AtlanGroup.create_for_modification`, or read; what is set on it is changed

        Raises:
            ValueError: the group has no id
            NotFoundError: there is no such group
            AtlanError: the request failed
        """
        await self._client.send(update_group(group.id or "", group.to_wire()))

    async def purge(self, guid: str) -> None:
        """Delete a group. Its members stay.

        Args:
            guid: of the group

        Raises:
            ValueError: the guid is blank
            NotFoundError: there is no such group
            AtlanError: the request failed
        """
        await self._client.send(purge_group(guid))

    async def get_members(
        self, guid: str, request: UserRequest | None = None
    ) -> AsyncRecordResults[AtlanUser]:
        """The members of a group, in pages.

        Args:
            guid: of the group
            request: filter, sorting and size of a page; sorted by name unless given

        Raises:
            ValueError: the guid is blank
            NotFoundError: there is no such group
            AtlanError: the request failed
        """
        wanted = request or UserRequest()

        async def send(offset: int, limit: int) -> Json:
            return await self._client.send(members(guid, wanted.page(offset, limit)))

        results = AsyncRecordResults(AtlanUser, send, wanted.limit, wanted.offset)
        await results.next_page()
        return results

    async def remove_users(self, guid: str, user_ids: Sequence[str]) -> None:
        """Remove members from a group.

        Args:
            guid: of the group
            user_ids: ids of the users; those who are no members do no harm

        Raises:
            ValueError: an argument is blank or empty
            AtlanError: the request failed
        """
        await self._client.send(remove_members(guid, user_ids))
