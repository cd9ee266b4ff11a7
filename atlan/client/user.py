# Derived from atlan/client/aio/user.py by scripts/derive_sync.py. Do not edit.
"""Users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.cache.listing import condition, users
from atlan.client.results import RecordResults
from atlan.client.sub_client import SubClient
from atlan.model.user import AtlanUser, UserMinimalResponse, UserRequest

if TYPE_CHECKING:
    from collections.abc import Sequence

    Json = dict[str, Any]


class UserClient(SubClient):
    """Reads users. API tokens are not among them."""

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
            AtlanError: the request failed
        """
        wanted = condition({"email": {"$ilike": f"%{email}%"}})
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
            AtlanError: the request failed
        """
        results = self.get(limit=5, post_filter=condition({"username": username}))
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
        from atlan.transport.call import Call
        from atlan_openapi.api.user import get_current_user as op

        call = Call(op.OPERATION, op.build_request(), op.decode_response)
        return UserMinimalResponse.wrap(self._client.send(call))
