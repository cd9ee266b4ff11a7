"""Users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.cache.listing import condition, users
from atlan.client.aio.results import AsyncRecordResults
from atlan.client.aio.sub_client import AsyncSubClient
from atlan.client.operations.administering import (
    add_to_groups,
    change_role,
    check_invited,
    create_users,
    current_user,
    groups_of_user,
    update_user,
)
from atlan.client.operations.finding import non_blank
from atlan.model.group import AtlanGroup, GroupRequest
from atlan.model.user import AtlanUser, UserMinimalResponse, UserRequest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from atlan.model.response import AssetMutationResponse

    Json = dict[str, Any]


class AsyncUserClient(AsyncSubClient):
    """Reads, invites and changes users. API tokens are not among them."""

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
            ValueError: limit or offset are out of range
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
            ValueError: the text is blank
            AtlanError: the request failed
        """
        wanted = condition({"email": {"$ilike": f"%{non_blank(email, 'email')}%"}})
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
            ValueError: the name is blank
            AtlanError: the request failed
        """
        results = await self.get(
            limit=5, post_filter=condition({"username": non_blank(username, "username")})
        )
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
        return UserMinimalResponse.wrap(await self._client.send(current_user()))

    async def create(
        self, users: Sequence[AtlanUser], return_info: bool = False
    ) -> AsyncRecordResults[AtlanUser] | None:
        """Invite people. Each gets an e-mail.

        Args:
            users: made by `AtlanUser.create`, with an e-mail address and the name of a role
            return_info: whether to read the new users

        Returns:
            The new users if they were asked for.

        Raises:
            ValueError: there are none
            InvalidRequestError: one has no e-mail address (400-029) or no role (400-004)
            NotFoundError: there is no such role (404-004); nobody was invited
            AtlanError: the request failed

        >>> from atlan.client.aio import AsyncAtlanClient
        >>> async def invite(client: AsyncAtlanClient) -> None:
        ...     await client.user.create([AtlanUser.create("jane@example.com", "$member")])
        """
        check_invited(users)
        invited = [(user, await self._role_id(user.workspace_role or "")) for user in users]
        await self._client.send(create_users(invited))
        if not return_info:
            return None
        return await self.get_by_emails([user.email or "" for user in users], limit=max(len(users), 5))

    async def update(self, guid: str, user: AtlanUser) -> UserMinimalResponse:
        """Change a user who has signed up.

        Args:
            guid: of the user
            user: what is set on it is changed

        Raises:
            ValueError: the guid is blank
            NotFoundError: there is no such user
            AtlanError: the request failed
        """
        return UserMinimalResponse.wrap(await self._client.send(update_user(guid, user)))

    async def change_role(self, guid: str, role_id: str) -> None:
        """Give a user another role in the workspace.

        Args:
            guid: of the user
            role_id: id of the role

        Raises:
            ValueError: an argument is blank
            AtlanError: the request failed
        """
        await self._client.send(change_role(guid, role_id))

    async def get_groups(
        self, guid: str, request: GroupRequest | None = None
    ) -> AsyncRecordResults[AtlanGroup]:
        """The groups that a user is in, in pages.

        Args:
            guid: of the user
            request: filter, sorting and size of a page; sorted by name unless given

        Raises:
            ValueError: the guid is blank
            NotFoundError: there is no such user
            AtlanError: the request failed
        """
        wanted = request or GroupRequest(sort="name")

        async def send(offset: int, limit: int) -> Json:
            return await self._client.send(groups_of_user(guid, wanted.page(offset, limit)))

        results = AsyncRecordResults(AtlanGroup, send, wanted.limit, wanted.offset)
        await results.next_page()
        return results

    async def add_to_groups(self, guid: str, group_ids: Sequence[str]) -> None:
        """Make a user a member of groups.

        Args:
            guid: of the user
            group_ids: ids of the groups; those that the user is in already do no harm

        Raises:
            ValueError: an argument is blank or empty
            AtlanError: the request failed
        """
        await self._client.send(add_to_groups(guid, group_ids))

    async def add_as_admin(self, asset_guid: str, impersonation_token: str) -> AssetMutationResponse | None:
        """Make the caller one of the admins of an asset, such as a connection.

        Args:
            asset_guid: of the asset
            impersonation_token: token of somebody who may change it

        Returns:
            What was changed; None if the caller is one of them already.

        Raises:
            ValueError: an argument is blank
            NotFoundError: there is no such asset (404-001)
            AtlanError: a request failed
        """
        return await self._add_as(asset_guid, impersonation_token, "admin_users")

    async def add_as_viewer(self, asset_guid: str, impersonation_token: str) -> AssetMutationResponse | None:
        """Make the caller one of those who may see an asset.

        Args:
            asset_guid: of the asset
            impersonation_token: token of somebody who may change it

        Returns:
            What was changed; None if the caller is one of them already.

        Raises:
            ValueError: an argument is blank
            NotFoundError: there is no such asset (404-001)
            AtlanError: a request failed
        """
        return await self._add_as(asset_guid, impersonation_token, "viewer_users")

    async def _add_as(
        self, asset_guid: str, impersonation_token: str, attribute: str
    ) -> AssetMutationResponse | None:
        from atlan.model.assets import Asset

        asset_guid = non_blank(asset_guid, "asset_guid")
        impersonation_token = non_blank(impersonation_token, "impersonation_token")
        caller = (await self.get_current()).username
        async with self._client.sibling(api_key=impersonation_token) as privileged:
            asset: Any = await privileged.asset.get_by_guid(asset_guid, Asset, ignore_relationships=True)
            present: set[str] = set(getattr(asset, attribute) or ())
            if caller is None or caller in present:
                return None
            change = asset.trim_to_required()
            setattr(change, attribute, {*present, caller})
            return await privileged.asset.save(change)

    async def _role_id(self, name: str) -> str:
        found = await self._client.role_cache.get_id_for_name(name)
        if found is None:
            from atlan.errors import ErrorCode

            raise ErrorCode.ROLE_NOT_FOUND_BY_NAME.exception_with_parameters(name)
        return found
