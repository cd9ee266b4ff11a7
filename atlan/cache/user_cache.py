# Derived from atlan/cache/aio/user_cache.py by scripts/derive_sync.py. Do not edit.
"""Users: names, e-mail addresses and ids, those of API tokens included."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.cache.directory import SERVICE_ACCOUNT, Directory
from atlan.cache.records import every_record
from atlan.cache.refreshing import RefreshingCache

if TYPE_CHECKING:
    from collections.abc import Iterable

    from atlan.cache.caller import ApiCaller


class UserCache(RefreshingCache[Directory]):
    """Names, e-mail addresses and ids of the users of one tenant.

    An API token acts as a user named `service-account-` and its client id. Such users are in no list, so they are looked
    up one by one and remembered.
    """

    def __init__(self, client: ApiCaller, *, max_age: float | None = None) -> None:
        super().__init__(client, max_age=max_age)
        self._tokens = Directory((), "name")

    def get_id_for_name(self, name: str) -> str | None:
        """The id of a user, or of an API token.

        Args:
            name: username, such as `jsmith` or `service-account-apikey-…`

        Returns:
            The id, or None if there is no such user.

        Raises:
            NotFoundError: (404-028) when the name is that of an API token, and there is no such token
            AtlanError: when the tenant could not be asked
        """
        if name.startswith(SERVICE_ACCOUNT):
            return self._id_of_token(name)
        return self._look_up(("name", name), lambda maps: maps.ids.get(name))

    def get_id_for_email(self, email: str) -> str | None:
        """The id of a user.

        Args:
            email: e-mail address of the user

        Returns:
            The id, or None if there is no such user.

        Raises:
            AtlanError: when the tenant could not be asked
        """
        return self._look_up(("email", email), lambda maps: maps.aliases.get(email))

    def get_name_for_id(self, idstr: str) -> str | None:
        """The name of a user, or the name under which an API token acts.

        Args:
            idstr: id of the user, or of the API token

        Returns:
            The username, or None if there is no such user.

        Raises:
            AtlanError: when the tenant could not be asked
        """
        known = self._tokens.names.get(idstr) or (self._current()).names.get(idstr)
        if known is not None or not self._may_have_appeared(("id", idstr)):
            return known
        token = self._token({"id": idstr})
        if token is not None:
            return self._remember(token)
        return self._look_up(("id", idstr), lambda maps: maps.names.get(idstr))

    def validate_names(self, names: Iterable[str]) -> None:
        """Check that there are users with these names.

        Args:
            names: usernames

        Raises:
            ValueError: naming the first name that no user has
        """
        from atlan.errors import NotFoundError

        for name in names:
            try:
                found = self.get_id_for_name(name)
            except NotFoundError:
                found = None
            if found is None:
                raise ValueError(f"There is no user named {name!r}: give usernames, not e-mail addresses.")

    def clear(self) -> None:
        """Forget everything; the next look-up loads anew."""
        super().clear()
        self._tokens = Directory((), "name")

    def _id_of_token(self, name: str) -> str:
        known = self._tokens.ids.get(name)
        if known is not None:
            return known
        token = self._token({"clientId": name.removeprefix(SERVICE_ACCOUNT)})
        if token is None:
            from atlan.errors import ErrorCode

            raise ErrorCode.API_TOKEN_NOT_FOUND_BY_NAME.exception_with_parameters(name)
        self._remember(token)
        token_id: str = token["id"]
        return token_id

    def _token(self, wanted: dict[str, str]) -> dict[str, Any] | None:
        from atlan.cache.listing import api_tokens, condition
        from atlan.model.listing import ListRequest

        request = ListRequest(limit=5, sort="createdAt", post_filter=condition(wanted))
        page = self._client.send(api_tokens(request))
        return next(iter(page.get("records") or ()), None)

    def _remember(self, token: dict[str, Any]) -> str:
        name = f"{SERVICE_ACCOUNT}{token['clientId']}"
        self._tokens = self._tokens.with_name(token["id"], name)
        return name

    def _load(self) -> Directory:
        from atlan.cache.listing import users
        from atlan.model.listing import ListRequest

        wanted = ListRequest(limit=100, sort="username", columns=("id", "username", "email"))
        return Directory(every_record(self._client, users, wanted), "username", "email")
