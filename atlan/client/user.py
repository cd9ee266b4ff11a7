# Derived from atlan/client/aio/user.py by scripts/derive_sync.py. Do not edit.
"""Users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.cache.listing import condition, users
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
from atlan.client.results import RecordResults
from atlan.client.sub_client import SubClient
from atlan.model.group import AtlanGroup, GroupRequest
from atlan.model.user import AtlanUser, UserMinimalResponse, UserRequest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from atlan.model.response import AssetMutationResponse

    Json = dict[str, Any]


class UserClient(SubClient):
    """Reads, invites and changes users. API tokens are not among them."""

    def get(
        self,
        limit: int = 20,
        post_filter: str | None = None,
        sort: str | None = None,
        count: bool = True,
        offset: int = 0,
    ) -> RecordResults[AtlanUser]:
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

        def send(offset: int, limit: int) -> Json:
            return self._client.send(users(request.page(offset, limit)))

        results = RecordResults(AtlanUser, send, limit, offset)
        results.next_page()
        return results

    def get_all(
        self, limit: int = 20, offset: int = 0, sort: str | None = "username"
    ) -> RecordResults[AtlanUser]:
        """All users, in pages.

        Args:
            limit: users of a page
            offset: users to skip
            sort: field to sort by, with a leading minus for the largest first

        Raises:
            AtlanError: the request failed

        >>> from atlan.client import AtlanClient
        >>> def names(client: AtlanClient) -> list[str | None]:
        ...     return [user.username for user in client.user.get_all()]
        """
        return self.get(limit=limit, offset=offset, sort=sort)

    def get_by_email(self, email: str, limit: int = 20, offset: int = 0) -> RecordResults[AtlanUser]:
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
        return self.get(limit=limit, offset=offset, post_filter=wanted)

    def get_by_emails(
        self, emails: Sequence[str], limit: int = 20, offset: int = 0
    ) -> RecordResults[AtlanUser]:
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
        return self.get(limit=limit, offset=offset, post_filter=wanted)

    def get_by_username(self, username: str) -> AtlanUser | None:
        """The user of a name.

        Args:
            username: the name

        Returns:
            The user, or None if there is none.

        Raises:
            ValueError: the name is blank
            AtlanError: the request failed
        """
        results = self.get(limit=5, post_filter=condition({"username": non_blank(username, "username")}))
        return next(iter(results.current_page()), None)

    def get_by_usernames(
        self, usernames: Sequence[str], limit: int | None = None, offset: int = 0
    ) -> RecordResults[AtlanUser]:
        """Users with one of some names.

        Args:
            usernames: the names
            limit: users of a page; unless given, enough for all of them
            offset: users to skip

        Raises:
            AtlanError: the request failed
        """
        wanted = condition({"username": {"$in": list(usernames) or [""]}})
        return self.get(limit=limit or max(len(usernames), 5), offset=offset, post_filter=wanted)

    def get_current(self) -> UserMinimalResponse:
        """The caller; with an API token, the user as which the token acts.

        Raises:
            AtlanError: the request failed
        """
        return UserMinimalResponse.wrap(self._client.send(current_user()))

    def create(
        self, users: Sequence[AtlanUser], return_info: bool = False
    ) -> RecordResults[AtlanUser] | None:
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

        >>> from atlan.client import AtlanClient
        >>> def invite(client: AtlanClient) -> None:
        ...     client.user.create([AtlanUser.create("jane@example.com", "$member")])
        """
        check_invited(users)
        invited = [(user, self._role_id(user.workspace_role or "")) for user in users]
        self._client.send(create_users(invited))
        if not return_info:
            return None
        return self.get_by_emails([user.email or "" for user in users], limit=max(len(users), 5))

    def update(self, guid: str, user: AtlanUser) -> UserMinimalResponse:
        """Change a user who has signed up.

        Args:
            guid: of the user
            user: what is set on it is changed

        Raises:
            ValueError: the guid is blank
            NotFoundError: there is no such user
            AtlanError: the request failed
        """
        return UserMinimalResponse.wrap(self._client.send(update_user(guid, user)))

    def change_role(self, guid: str, role_id: str) -> None:
        """Give a user another role in the workspace.

        Args:
            guid: of the user
            role_id: id of the role

        Raises:
            ValueError: an argument is blank
            AtlanError: the request failed
        """
        self._client.send(change_role(guid, role_id))

    def get_groups(self, guid: str, request: GroupRequest | None = None) -> RecordResults[AtlanGroup]:
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

        def send(offset: int, limit: int) -> Json:
            return self._client.send(groups_of_user(guid, wanted.page(offset, limit)))

        results = RecordResults(AtlanGroup, send, wanted.limit, wanted.offset)
        results.next_page()
        return results

    def add_to_groups(self, guid: str, group_ids: Sequence[str]) -> None:
        """Make a user a member of groups.

        Args:
            guid: of the user
            group_ids: ids of the groups; those that the user is in already do no harm

        Raises:
            ValueError: an argument is blank or empty
            AtlanError: the request failed
        """
        self._client.send(add_to_groups(guid, group_ids))

    def add_as_admin(self, asset_guid: str, impersonation_token: str) -> AssetMutationResponse | None:
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
        return self._add_as(asset_guid, impersonation_token, "admin_users")

    def add_as_viewer(self, asset_guid: str, impersonation_token: str) -> AssetMutationResponse | None:
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
        return self._add_as(asset_guid, impersonation_token, "viewer_users")

    def _add_as(
        self, asset_guid: str, impersonation_token: str, attribute: str
    ) -> AssetMutationResponse | None:
        from atlan.model.assets import Asset

        asset_guid = non_blank(asset_guid, "asset_guid")
        impersonation_token = non_blank(impersonation_token, "impersonation_token")
        caller = (self.get_current()).username
        with self._client.sibling(api_key=impersonation_token) as privileged:
            asset: Any = privileged.asset.get_by_guid(asset_guid, Asset, ignore_relationships=True)
            present: set[str] = set(getattr(asset, attribute) or ())
            if caller is None or caller in present:
                return None
            change = asset.trim_to_required()
            setattr(change, attribute, {*present, caller})
            return privileged.asset.save(change)

    def _role_id(self, name: str) -> str:
        found = self._client.role_cache.get_id_for_name(name)
        if found is None:
            from atlan.errors import ErrorCode

            raise ErrorCode.ROLE_NOT_FOUND_BY_NAME.exception_with_parameters(name)
        return found
