# Derived from atlan/client/aio/token.py by scripts/derive_sync.py. Do not edit.
"""API tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.cache.listing import api_tokens, condition
from atlan.client.operations.administering import create_token, purge_token, update_token
from atlan.client.operations.finding import non_blank
from atlan.client.results import RecordResults
from atlan.client.sub_client import SubClient
from atlan.model.api_tokens import SERVICE_ACCOUNT, ApiToken, ApiTokenRequest
from atlan.model.listing import ListRequest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    Json = dict[str, Any]

_FEW = 5
"""Tokens to ask for where one is wanted."""


class TokenClient(SubClient):
    """Reads, makes, changes and revokes API tokens."""

    def get(
        self,
        limit: int = 20,
        post_filter: str | None = None,
        sort: str | None = None,
        count: bool = True,
        offset: int = 0,
    ) -> RecordResults[ApiToken]:
        """API tokens that match a filter, in pages.

        Args:
            limit: tokens of a page
            post_filter: condition, as JSON text such as `{"displayName": "nightly"}`
            sort: field to sort by, with a leading minus for the largest first, such as `-createdAt`
            count: whether totals are wanted, too
            offset: tokens to skip

        Raises:
            ValueError: limit or offset are out of range
            AtlanError: the request failed

        >>> from atlan.client import AtlanClient
        >>> def names(client: AtlanClient) -> list[str | None]:
        ...     return [token.display_name for token in client.token.get()]
        """
        request = ListRequest(post_filter=post_filter, sort=sort, count=count, offset=offset, limit=limit)

        def send(offset: int, limit: int) -> Json:
            return self._client.send(api_tokens(request.page(offset, limit)))

        results = RecordResults(ApiToken, send, limit, offset)
        results.next_page()
        return results

    def get_by_name(self, display_name: str) -> ApiToken | None:
        """The API token of a name; if several have it, the first.

        Args:
            display_name: the name that people see

        Raises:
            ValueError: the name is blank
            AtlanError: the request failed
        """
        return self._first({"displayName": non_blank(display_name, "display_name")})

    def get_by_id(self, client_id: str) -> ApiToken | None:
        """The API token of a client id.

        Args:
            client_id: such as `apikey-...`; the name of the user as which the token acts does as well

        Raises:
            ValueError: the id is blank
            AtlanError: the request failed
        """
        return self._first({"clientId": non_blank(client_id, "client_id").removeprefix(SERVICE_ACCOUNT)})

    def get_by_guid(self, guid: str) -> ApiToken | None:
        """The API token of a GUID.

        Args:
            guid: of the token

        Raises:
            ValueError: the GUID is blank
            AtlanError: the request failed
        """
        return self._first({"id": non_blank(guid, "guid")}, sort="createdAt")

    def create(
        self,
        display_name: str,
        description: str = "",
        personas: Iterable[str] | None = None,
        validity_seconds: int = -1,
    ) -> ApiToken:
        """Make an API token. The token itself is in `attributes.access_token` of what is returned, and never told again.

        Args:
            display_name: the name that people see
            description: what it is for
            personas: its personas, by qualifiedName
            validity_seconds: how long it lives; five years at most, and when it is negative

        Raises:
            InvalidRequestError: the name is blank (400-033)
            AtlanError: the request failed

        >>> from atlan.client import AtlanClient
        >>> def make(client: AtlanClient) -> str | None:
        ...     token = client.token.create("nightly", validity_seconds=24 * 60 * 60)
        ...     return token.attributes.access_token if token.attributes else None
        """
        request = ApiTokenRequest(display_name, description, personas, validity_seconds)
        token = ApiToken.wrap(self._client.send(create_token(request)))
        if token.attributes:
            from atlan.redaction import register_secret

            register_secret(token.attributes.access_token)
        return token

    def update(
        self, guid: str, display_name: str, description: str = "", personas: Iterable[str] | None = None
    ) -> ApiToken:
        """Change an API token. How long it lives cannot be changed.

        Args:
            guid: of the token
            display_name: the name that people see
            description: what it is for
            personas: all of its personas, by qualifiedName; those left out are taken from it

        Raises:
            InvalidRequestError: guid (400-032) or name (400-033) are blank
            NotFoundError: there is no such token
            AtlanError: the request failed
        """
        request = ApiTokenRequest(display_name, description, personas)
        return ApiToken.wrap(self._client.send(update_token(guid, request)))

    def purge(self, guid: str) -> None:
        """Revoke an API token: it is refused from then on.

        Args:
            guid: of the token

        Raises:
            InvalidRequestError: the guid is blank (400-032)
            NotFoundError: there is no such token
            AtlanError: the request failed
        """
        self._client.send(purge_token(guid))

    def _first(self, wanted: Mapping[str, str], sort: str | None = None) -> ApiToken | None:
        found = self.get(limit=_FEW, post_filter=condition(wanted), sort=sort)
        return next(iter(found.current_page()), None)
