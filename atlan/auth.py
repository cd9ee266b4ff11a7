"""Ways to authenticate. A credential never does I/O and never shows its secrets.

A credential that has to fetch tokens says which calls to make, one after the other, in a generator; the connection makes
them, sees to it that only one thread or task does so at a time, and sends each result back into the generator.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final, NoReturn, Protocol, cast

from atlan.errors import AtlanError, AuthenticationError, ErrorCode, InvalidRequestError, PermissionError  # noqa: A004
from atlan.redaction import register_secret

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from atlan.config import Configuration
    from atlan_openapi.types import Operation, RawResponse, Request

DEFAULT_LIFETIME: Final = 600.0
"""Seconds a token lives when the answer does not say."""

SERVICE_ACCOUNT_VARIABLES: Final = ("CLIENT_ID", "CLIENT_SECRET")


class TokenCall:
    """A call to make on the way to a token.

    Args:
        operation: the operation.
        request: its request, with a header of its own where it needs one.
        parse: reads the answer.
    """

    __slots__ = ("operation", "parse", "request")

    def __init__(
        self, operation: Operation, request: Request, parse: Callable[[RawResponse], dict[str, Any]]
    ) -> None:
        self.operation = operation
        self.request = request
        self.parse = parse


class Pause:
    """A wait on the way to a token.

    Args:
        seconds: how long.
    """

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


if TYPE_CHECKING:
    Renewal = Generator[TokenCall | Pause, Any, None]
    """Yields what to do, is sent what came of it (or thrown its `AtlanError`), and ends with the new token in place."""


class Credential(Protocol):
    """What a connection asks for the header of each request."""

    @property
    def renewable(self) -> bool:
        """Whether a new token can be had when the tenant refuses the present one."""
        ...

    def headers(self) -> Mapping[str, str] | None:
        """The headers to send now; None if a token has to be fetched first."""
        ...

    def renew(self) -> Renewal:
        """The steps to a new token."""
        ...


class ApiToken:
    """An API token as it was given. It cannot renew itself.

    Args:
        token: the token.

    >>> ApiToken("abcdef").headers(), ApiToken("abcdef")
    ({'authorization': 'Bearer abcdef'}, <ApiToken ***>)
    """

    __slots__ = ("_headers",)

    @property
    def renewable(self) -> bool:
        """Never: whoever gave the token has to give another one."""
        return False

    def __init__(self, token: str) -> None:
        register_secret(token)
        self._headers = {"authorization": f"Bearer {token}"}

    def headers(self) -> Mapping[str, str]:
        """The header with the token."""
        return self._headers

    def renew(self) -> NoReturn:
        """Never called: the token cannot be renewed."""
        raise ErrorCode.EXPIRED_API_TOKEN.exception_with_parameters()

    def __repr__(self) -> str:
        return "<ApiToken ***>"


class _Renewable:
    """A credential that keeps a token until it expires."""

    __slots__ = ("_clock", "_expires", "_headers")

    @property
    def renewable(self) -> bool:
        """Always."""
        return True

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._headers: Mapping[str, str] | None = None
        self._expires = 0.0

    def headers(self) -> Mapping[str, str] | None:
        """The header with the token; None once it has expired, or if none was fetched yet."""
        return self._headers if self._clock() < self._expires else None

    def _keep(self, token: str, lifetime: float) -> None:
        register_secret(token)
        # A token that dies on its way to the server is of no use: count it as expired a little early.
        self._expires = self._clock() + lifetime - min(30.0, lifetime / 10)
        self._headers = _bearer(token)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} ***>"


class OAuthClient(_Renewable):
    """An OAuth client of the tenant: client id and secret, exchanged for tokens that live some minutes.

    Args:
        client_id: id of the client.
        client_secret: its secret.
        clock: gives seconds that never run backwards.

    >>> OAuthClient("client-1", "its-secret").headers(), OAuthClient("client-1", "its-secret")
    (None, <OAuthClient ***>)
    """

    __slots__ = ("_client_id", "_client_secret")

    def __init__(
        self, client_id: str, client_secret: str, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(clock)
        register_secret(client_secret)
        self._client_id = client_id
        self._client_secret = client_secret

    def renew(self) -> Renewal:
        """One call, to the platform's token endpoint."""
        from atlan_openapi.api.oauth_client import exchange_oauth_client_token as operation

        body = {"clientId": self._client_id, "clientSecret": self._client_secret}
        try:
            answer = yield TokenCall(operation.OPERATION, operation.build_request(body=body), _object)
        except (AuthenticationError, InvalidRequestError, PermissionError) as error:
            error.user_action = (
                "Check id and secret of the OAuth client (oauth_client_id, ATLAN_OAUTH_CLIENT_ID; oauth_client_secret, "
                "ATLAN_OAUTH_CLIENT_SECRET)."
            )
            raise
        self._keep(*_token_of(answer, operation.OPERATION.id))


class ServiceAccount(_Renewable):
    """A privileged service account of the tenant's cluster (`CLIENT_ID`, `CLIENT_SECRET`), used as it is.

    Args:
        client_id: id of the service account.
        client_secret: its secret.
        clock: gives seconds that never run backwards.
    """

    __slots__ = ("_client_id", "_client_secret")

    def __init__(
        self, client_id: str, client_secret: str, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(clock)
        register_secret(client_secret)
        self._client_id = client_id
        self._client_secret = client_secret

    def renew(self) -> Renewal:
        """One call, to the identity service."""
        try:
            answer = yield _client_credentials(self._client_id, self._client_secret)
        except AtlanError as error:
            raise ErrorCode.UNABLE_TO_ESCALATE.exception_with_parameters(error.message) from error
        self._keep(*_token_of(answer, "keycloak_token"))


class TokenGuid(_Renewable):
    """An API token known by its GUID alone; a service account finds out the rest. The token renews itself.

    Args:
        guid: GUID of the API token.
        client_id: id of the service account.
        client_secret: its secret.
        clock: gives seconds that never run backwards.
    """

    __slots__ = ("_account", "_guid", "_token_client")

    def __init__(
        self, guid: str, client_id: str, client_secret: str, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(clock)
        register_secret(client_secret)
        self._guid = guid
        self._account = (client_id, client_secret)
        self._token_client: tuple[str, str] | None = None

    def renew(self) -> Renewal:
        """A token from what is known of the API token; where that fails or nothing is known yet, all steps anew."""
        if self._token_client is not None:
            try:
                answer = yield _client_credentials(*self._token_client, scope="openid")
            except (AuthenticationError, InvalidRequestError, PermissionError):
                # The secret was changed: look it up again.
                self._token_client = None
            else:
                self._keep(*_token_of(answer, "keycloak_token"))
                return
        yield from self._first_token()

    def _first_token(self) -> Renewal:
        step = "a token for the service account"
        try:
            answer = yield _client_credentials(*self._account, scope="openid")
            privileged, _ = _token_of(answer, "keycloak_token")
            register_secret(privileged)
            step = "the client secret of the API token"
            secret = _text_in((yield self._secret_call(privileged)), "value")
            register_secret(secret)
            step = "the client id of the API token"
            client_id = self._client_id_in((yield self._record_call(privileged)))
            step = "a token for the API token"
            answer = yield _client_credentials(client_id, secret, scope="openid")
            token = _token_of(answer, "keycloak_token")
        except AtlanError as error:
            raise ErrorCode.UNABLE_TO_ESCALATE_WITH_PARAM.exception_with_parameters(
                step, error.message
            ) from error
        self._token_client = (client_id, secret)
        self._keep(*token)

    def _secret_call(self, privileged: str) -> TokenCall:
        from atlan_openapi.api.auth import get_keycloak_client_secret as operation

        request = operation.build_request(self._guid)
        return TokenCall(operation.OPERATION, _as(privileged, request), _object)

    def _record_call(self, privileged: str) -> TokenCall:
        import json

        from atlan_openapi.api.api_token import list_api_tokens as operation

        wanted = json.dumps({"id": self._guid})
        request = operation.build_request(filter_=wanted, sort="createdAt", limit=5, offset=0)
        return TokenCall(operation.OPERATION, _as(privileged, request), _object)

    def _client_id_in(self, answer: Mapping[str, Any]) -> str:
        for record in answer.get("records") or ():
            if record.get("id", self._guid) == self._guid:
                return _text_in(record, "clientId")
        raise ErrorCode.API_TOKEN_NOT_FOUND_BY_NAME.exception_with_parameters(self._guid)


class ImpersonatedUser(_Renewable):
    """A user on whose behalf a service account acts (`CLIENT_ID`, `CLIENT_SECRET`).

    Args:
        user_id: GUID of the user.
        client_id: id of the service account.
        client_secret: its secret.
        probes: how often to look whether a renewed token sees the type definitions, which it may not at once.
        clock: gives seconds that never run backwards.
    """

    __slots__ = ("_account", "_probes", "_user_id")

    def __init__(
        self,
        user_id: str,
        client_id: str,
        client_secret: str,
        *,
        probes: int = 5,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(clock)
        register_secret(client_secret)
        self._user_id = user_id
        self._account = (client_id, client_secret)
        self._probes = probes

    def renew(self) -> Renewal:
        """A token for the service account, exchanged for one of the user; then a look whether it is live."""
        try:
            answer = yield _client_credentials(*self._account)
        except AtlanError as error:
            raise ErrorCode.UNABLE_TO_ESCALATE.exception_with_parameters(error.message) from error
        privileged, _ = _token_of(answer, "keycloak_token")
        register_secret(privileged)
        exchange = {
            "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
            "subject_token": privileged,
            "requested_subject": self._user_id,
        }
        try:
            answer = yield _client_credentials(*self._account, **exchange)
        except AtlanError as error:
            raise ErrorCode.UNABLE_TO_IMPERSONATE.exception_with_parameters(error.message) from error
        token, lifetime = _token_of(answer, "keycloak_token")
        register_secret(token)
        yield from self._until_live(token)
        self._keep(token, lifetime)

    def _until_live(self, token: str) -> Renewal:
        from atlan_openapi.api.typedef import list_typedefs as operation

        for probe in range(1, self._probes + 1):
            request = _as(token, operation.build_request(type_="STRUCT"))
            try:
                answer = yield TokenCall(operation.OPERATION, request, _object)
            except AtlanError:
                answer = None
            if answer and answer.get("structDefs"):
                return
            yield Pause(float(probe))


def credential_of(configuration: Configuration) -> Credential | None:
    """The credential that a configuration asks for; None if it has none.

    Args:
        configuration: the resolved settings.

    >>> from atlan.config import Configuration
    >>> credential_of(Configuration.resolve(base_url="https://example.atlan.com", api_key="a-token"))
    <ApiToken ***>
    """
    if configuration.api_key is not None:
        return ApiToken(configuration.api_key)
    if configuration.oauth_client_id is not None and configuration.oauth_client_secret is not None:
        return OAuthClient(configuration.oauth_client_id, configuration.oauth_client_secret)
    return None


def service_account_settings(
    client_id: str | None, client_secret: str | None, environment: Mapping[str, str] | None = None
) -> tuple[str, str]:
    """Client id and secret of the service account, from arguments or the environment.

    Args:
        client_id: id of the service account (`CLIENT_ID`).
        client_secret: its secret (`CLIENT_SECRET`).
        environment: the environment variables, instead of those of the process.

    Raises:
        InvalidRequestError: one of the two is missing (400-056).

    >>> service_account_settings("packages", None, {"CLIENT_SECRET": "s"})
    ('packages', 's')
    """
    import os

    variables = os.environ if environment is None else environment
    found = [
        given or variables.get(name, "").strip()
        for given, name in zip((client_id, client_secret), SERVICE_ACCOUNT_VARIABLES, strict=True)
    ]
    if absent := [name for name, value in zip(SERVICE_ACCOUNT_VARIABLES, found, strict=True) if not value]:
        raise ErrorCode.MISSING_CREDENTIALS.exception_with_parameters(" and ".join(absent))
    return found[0], found[1]


def _client_credentials(client_id: str, client_secret: str, **further: str) -> TokenCall:
    from atlan_openapi.api.auth import keycloak_token as operation

    form = {
        "grant_type": "client_credentials",
        "client_id": client_id,
        "client_secret": client_secret,
        **further,
    }
    return TokenCall(operation.OPERATION, operation.build_request(body=form), _object)


def _as(token: str, request: Request) -> Request:
    """The request, sent with a token of its own instead of the connection's."""
    request["headers"] = {**request.get("headers", {}), **_bearer(token)}
    return request


def _bearer(token: str) -> dict[str, str]:
    return {"authorization": f"Bearer {token}"}


def _object(response: RawResponse) -> dict[str, Any]:
    from atlan_openapi.types import decode_json

    decoded = decode_json(response.content)
    if not isinstance(decoded, dict):
        raise TypeError("a JSON object is expected")
    return cast("dict[str, Any]", decoded)


def _token_of(answer: Mapping[str, Any], operation: str) -> tuple[str, float]:
    """Token and lifetime, in either spelling. What is missing is named by the keys that came, never by values."""
    token = answer.get("accessToken") or answer.get("access_token")
    if not isinstance(token, str):
        received = ", ".join(sorted(answer)) or "no fields at all"
        raise AuthenticationError(
            f"The answer holds no access token; it holds: {received}.",
            operation=operation,
            user_action="Check the base URL and the client's id and secret.",
        )
    lifetime = answer.get("expiresIn", answer.get("expires_in"))
    return token, float(lifetime) if isinstance(lifetime, int | float) and lifetime > 0 else DEFAULT_LIFETIME


def _text_in(answer: Mapping[str, Any], field: str) -> str:
    value = answer.get(field)
    if not isinstance(value, str) or not value:
        raise AuthenticationError(f"The answer holds no {field}.")
    return value
