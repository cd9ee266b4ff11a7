# Derived from atlan/client/aio/client.py by scripts/derive_sync.py. Do not edit.
"""The synchronous client of a tenant."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, cast

from atlan.client.aliases import CLIENT_ALIASES, FormerNames
from atlan.client.default import Atlan as Atlan
from atlan.client.lazy import part, shared_part
from atlan.client.services import Services
from atlan.config import INTERNAL, VARIABLES, Configuration
from atlan.context import AnyClient, forget_default_client, get_default_client, set_default_client
from atlan.transport.sync import Connection

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType
    from typing import Self, TypeVar, Unpack

    from atlan.auth import Credential
    from atlan.cache.atlan_tag_cache import AtlanTagCache
    from atlan.cache.connection_cache import ConnectionCache
    from atlan.cache.custom_metadata_cache import CustomMetadataCache
    from atlan.cache.dq_template_config_cache import DQTemplateConfigCache
    from atlan.cache.enum_cache import EnumCache
    from atlan.cache.group_cache import GroupCache
    from atlan.cache.names import Names
    from atlan.cache.role_cache import RoleCache
    from atlan.cache.user_cache import UserCache
    from atlan.client.admin import AdminClient
    from atlan.client.asset import AssetClient
    from atlan.client.credential import CredentialClient
    from atlan.client.group import GroupClient
    from atlan.client.impersonate import ImpersonationClient
    from atlan.client.oauth_client import OAuthClient
    from atlan.client.role import RoleClient
    from atlan.client.scopes import RetryScope
    from atlan.client.sso import SSOClient
    from atlan.client.token import TokenClient
    from atlan.client.typedef import TypeDefClient
    from atlan.client.user import UserClient
    from atlan.config import Settings
    from atlan.transport.call import Call
    from atlan.transport.http import Transport
    from atlan.transport.options import Changes
    from atlan.transport.retry import RetryPolicy
    from atlan.transport.sync import Middleware

    Answer = TypeVar("Answer")

FROM_ENVIRONMENT: Final = "from the environment"
"""Stands for a proxy that was not given: the environment or the profile says."""


class AtlanClient(Services, FormerNames, AnyClient):
    """A tenant, as seen by one user or API token.

    A setting that is not given comes from the environment, else from a profile, else from the defaults. Nothing is sent and no
    HTTP library is loaded before the first request. The new client becomes the default one. Any number of tasks may
    share a client; use one for each tenant, because each has a pool of connections and caches of its own.

    Args:
        base_url: URL of the tenant, such as `https://tenant.atlan.com` (`ATLAN_BASE_URL`), or `INTERNAL` inside its cluster
        api_key: API token (`ATLAN_API_KEY`)
        oauth_client_id: id of an OAuth client (`ATLAN_OAUTH_CLIENT_ID`), instead of an API token
        oauth_client_secret: its secret (`ATLAN_OAUTH_CLIENT_SECRET`)
        connect_timeout: seconds to wait for a connection, 30 unless given (`ATLAN_CONNECT_TIMEOUT`)
        read_timeout: seconds to wait for an answer, 900 unless given (`ATLAN_READ_TIMEOUT`)
        pool_timeout: seconds to wait for a free connection of the pool, 30 unless given
        max_connections: size of the pool, 50 unless given
        max_keepalive_connections: connections to keep while idle, 10 unless given
        keepalive_expiry: seconds to keep them, 30 unless given
        proxy: URL of the proxy, with user and password if it wants them; None for no proxy whatever the environment says
        no_proxy: hosts to reach without the proxy, separated by commas
        verify: False to trust any certificate, or the path of a file or folder with the authorities to trust
        headers: further headers for every request
        retry: how failures are repeated
        profile: name of a profile in the configuration file (`ATLAN_PROFILE`)
        credential: what authenticates, instead of a token or an OAuth client
        transport: what does the HTTP, instead of httpx; it stays yours to close
        middleware: functions around each attempt, the first one outermost
        cache_max_age: seconds after which names and ids are looked up anew; None keeps them until something is missed

    Raises:
        ConfigurationError: a setting is missing, malformed or unknown
        AuthenticationError: the API token holds white space (401-003)

    >>> from atlan.client import AtlanClient
    >>> AtlanClient(base_url="https://tenant.atlan.com", api_key="...", read_timeout=60)
    <AtlanClient https://tenant.atlan.com>
    """

    set_default_client = staticmethod(set_default_client)
    get_default_client = staticmethod(get_default_client)

    _former_names = CLIENT_ALIASES
    _reached_as = "client"

    _connection: Connection
    _credential: Credential | None
    _cache_max_age: float | None
    _origin: AtlanClient

    def __init__(
        self,
        base_url: str | None = None,
        api_key: str | None = None,
        *,
        oauth_client_id: str | None = None,
        oauth_client_secret: str | None = None,
        connect_timeout: float | None = None,
        read_timeout: float | None = None,
        pool_timeout: float | None = None,
        max_connections: int | None = None,
        max_keepalive_connections: int | None = None,
        keepalive_expiry: float | None = None,
        proxy: str | None = FROM_ENVIRONMENT,
        no_proxy: str | None = None,
        verify: bool | str | None = None,
        headers: Mapping[str, str] | None = None,
        retry: RetryPolicy | None = None,
        profile: str | None = None,
        credential: Credential | None = None,
        transport: Transport | None = None,
        middleware: Sequence[Middleware] = (),
        cache_max_age: float | None = None,
    ) -> None:
        settings: Settings = {
            "base_url": base_url,
            "api_key": api_key,
            "oauth_client_id": oauth_client_id,
            "oauth_client_secret": oauth_client_secret,
            "connect_timeout": connect_timeout,
            "read_timeout": read_timeout,
            "pool_timeout": pool_timeout,
            "max_connections": max_connections,
            "max_keepalive_connections": max_keepalive_connections,
            "keepalive_expiry": keepalive_expiry,
            "no_proxy": no_proxy,
            "verify": verify,
            "headers": headers,
        }
        if proxy is not FROM_ENVIRONMENT:
            settings["proxy"] = proxy
        configuration = Configuration.resolve(profile=profile, **settings)
        connection = Connection(
            configuration, credential=credential, transport=transport, retry=retry, middleware=middleware
        )
        self._fill(connection, credential, cache_max_age)
        set_default_client(self)

    @classmethod
    def from_token_guid(
        cls,
        guid: str,
        base_url: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
    ) -> Self:
        """A client that acts as an API token of which only the GUID is known. The token is renewed when it expires.

        Args:
            guid: GUID of the API token
            base_url: URL of the tenant (`ATLAN_BASE_URL`); `INTERNAL` unless given anywhere
            client_id: id of the service account that looks the token up (`CLIENT_ID`)
            client_secret: its secret (`CLIENT_SECRET`)

        Raises:
            InvalidRequestError: client id or secret are missing (400-056)
            PermissionError: the token could not be had (403-003); the message says at which step
        """
        from atlan.auth import TokenGuid, service_account_settings

        credential = TokenGuid(guid, *service_account_settings(client_id, client_secret))
        place = base_url or os.environ.get(VARIABLES["base_url"], "").strip() or INTERNAL
        connection = Connection(Configuration.resolve(base_url=place), credential=credential)
        try:
            connection.authenticate()
        except BaseException:
            connection.close()
            raise
        client = cls._of(connection, credential, None)
        set_default_client(client)
        return client

    @part
    def asset(self) -> AssetClient:
        """Assets: save, read, search, change, delete, restore."""
        from atlan.client.asset import AssetClient

        return AssetClient(self)

    @part
    def typedef(self) -> TypeDefClient:
        """Definitions of tags, custom metadata, option lists and asset types."""
        from atlan.client.typedef import TypeDefClient

        return TypeDefClient(self)

    @part
    def role(self) -> RoleClient:
        """Roles."""
        from atlan.client.role import RoleClient

        return RoleClient(self)

    @part
    def user(self) -> UserClient:
        """Users."""
        from atlan.client.user import UserClient

        return UserClient(self)

    @part
    def group(self) -> GroupClient:
        """Groups of users."""
        from atlan.client.group import GroupClient

        return GroupClient(self)

    @part
    def token(self) -> TokenClient:
        """API tokens."""
        from atlan.client.token import TokenClient

        return TokenClient(self)

    @part
    def oauth_client(self) -> OAuthClient:
        """OAuth clients."""
        from atlan.client.oauth_client import OAuthClient

        return OAuthClient(self)

    @part
    def credentials(self) -> CredentialClient:
        """Credentials for sources."""
        from atlan.client.credential import CredentialClient

        return CredentialClient(self)

    @part
    def sso(self) -> SSOClient:
        """Groups that members of groups at an identity provider get."""
        from atlan.client.sso import SSOClient

        return SSOClient(self)

    @part
    def impersonate(self) -> ImpersonationClient:
        """Tokens for acting as somebody else."""
        from atlan.client.impersonate import ImpersonationClient

        return ImpersonationClient(self)

    @part
    def admin(self) -> AdminClient:
        """Logins, and changes of users, groups, roles and clients."""
        from atlan.client.admin import AdminClient

        return AdminClient(self)

    @shared_part
    def atlan_tag_cache(self) -> AtlanTagCache:
        """Names and ids of tags."""
        from atlan.cache.atlan_tag_cache import AtlanTagCache

        return AtlanTagCache(self, max_age=self._cache_max_age)

    @shared_part
    def custom_metadata_cache(self) -> CustomMetadataCache:
        """Names and ids of custom metadata sets and their attributes."""
        from atlan.cache.custom_metadata_cache import CustomMetadataCache

        return CustomMetadataCache(self, max_age=self._cache_max_age)

    @shared_part
    def dq_template_config_cache(self) -> DQTemplateConfigCache:
        """Kinds of data quality rules by name."""
        from atlan.cache.dq_template_config_cache import DQTemplateConfigCache

        return DQTemplateConfigCache(self, max_age=self._cache_max_age)

    @shared_part
    def enum_cache(self) -> EnumCache:
        """Option lists by name."""
        from atlan.cache.enum_cache import EnumCache

        return EnumCache(self, max_age=self._cache_max_age)

    @shared_part
    def role_cache(self) -> RoleCache:
        """Names and ids of roles."""
        from atlan.cache.role_cache import RoleCache

        return RoleCache(self, max_age=self._cache_max_age)

    @shared_part
    def group_cache(self) -> GroupCache:
        """Names, aliases and ids of groups."""
        from atlan.cache.group_cache import GroupCache

        return GroupCache(self, max_age=self._cache_max_age)

    @shared_part
    def user_cache(self) -> UserCache:
        """Names, e-mail addresses and ids of users."""
        from atlan.cache.user_cache import UserCache

        return UserCache(self, max_age=self._cache_max_age)

    @shared_part
    def connection_cache(self) -> ConnectionCache:
        """Connections by GUID, qualifiedName and name."""
        from atlan.cache.connection_cache import ConnectionCache

        return ConnectionCache(self, max_age=self._cache_max_age)

    @shared_part
    def names(self) -> Names:
        """What the assets of this client learn the names of their tags and custom metadata from."""
        from atlan.cache.names import Names

        return Names(self.atlan_tag_cache, self.custom_metadata_cache)

    @property
    def configuration(self) -> Configuration:
        """The settings that the client began with, and where each came from."""
        return self._connection.configuration

    @property
    def base_url(self) -> str:
        """URL of the tenant."""
        return self._connection.configuration.base_url

    @property
    def connect_timeout(self) -> float:
        """Seconds to wait for a connection; a new value counts from the next request on."""
        return self._connection.connect_timeout

    @connect_timeout.setter
    def connect_timeout(self, seconds: float) -> None:
        self._connection.connect_timeout = seconds

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for an answer; a new value counts from the next request on."""
        return self._connection.read_timeout

    @read_timeout.setter
    def read_timeout(self, seconds: float) -> None:
        self._connection.read_timeout = seconds

    def send(self, call: Call[Answer]) -> Answer:
        """Perform any operation of the API; the sub-clients do so for you.

        Args:
            call: made of an endpoint module of `atlan_openapi`

        Returns:
            What the call's parser makes of the answer.

        Raises:
            AtlanError: the call failed

        >>> from atlan.transport.call import Call
        >>> from atlan_openapi.api.user import get_current_user as operation
        >>> call = Call(operation.OPERATION, operation.build_request(), operation.parse_response)
        >>> def user_id(client: AtlanClient) -> str:
        ...     return (client.send(call)).id
        """
        return self._connection.send(call)

    def with_options(self, **changes: Unpack[Changes]) -> Self:
        """A client of the same tenant with some options changed. It shares this one's connections and caches.

        Args:
            changes: `connect_timeout` and `read_timeout` in seconds, `retry`, `headers` (added to those there are), `proxy`,
                `no_proxy`, `verify`

        Raises:
            ConfigurationError: an option is unknown or malformed

        >>> client = AtlanClient(base_url="https://tenant.atlan.com", api_key="...")
        >>> client.with_options(read_timeout=5).read_timeout, client.read_timeout
        (5.0, 900.0)
        """
        connection = self._connection.with_options(**changes)
        twin = self._of(connection, self._credential, self._cache_max_age)
        twin._origin = self._origin
        return twin

    def sibling(
        self,
        base_url: str | None = None,
        api_key: str | None = None,
        connect_timeout: float | None = None,
        read_timeout: float | None = None,
        retry: RetryPolicy | None = None,
    ) -> Self:
        """A client of another tenant, or with another token, with connections and caches of its own. Close it after use.

        It does not become the default client.

        Args:
            base_url: URL of the other tenant
            api_key: API token
            connect_timeout: seconds to wait for a connection
            read_timeout: seconds to wait for an answer
            retry: how failures are repeated; what is not given is as it is here

        Raises:
            ConfigurationError: a setting is malformed

        >>> client = AtlanClient(base_url="https://one.atlan.com", api_key="...", read_timeout=60)
        >>> other = client.sibling("https://two.atlan.com")
        >>> other, other.read_timeout
        (<AtlanClient https://two.atlan.com>, 60.0)
        """
        given: Settings = {
            "base_url": base_url,
            "api_key": api_key,
            "connect_timeout": connect_timeout,
            "read_timeout": read_timeout,
        }
        changes = cast("Settings", {name: value for name, value in given.items() if value is not None})
        credential = self._credential if api_key is None else None
        connection = self._connection.sibling(credential, retry, **changes)
        return self._of(connection, credential, self._cache_max_age)

    def max_retries(self, max_retries: RetryPolicy | None = None) -> RetryScope:
        """Another retry policy for the length of a `with` block, in the current task only.

        Args:
            max_retries: the policy; unless given, patience with permissions that are on their way

        Raises:
            ApiError: leaving the block, when the tenant was not reached in it (500-006)

        >>> from atlan.transport.retry import RetryPolicy
        >>> client = AtlanClient(base_url="https://tenant.atlan.com", api_key="...")
        >>> with client.max_retries(RetryPolicy(retries=1)):
        ...     pass
        """
        from atlan.client.scopes import WAIT_FOR_PERMISSION, RetryScope

        return RetryScope(self._connection.shared_settings(retry=max_retries or WAIT_FOR_PERMISSION))

    def update_headers(self, header: Mapping[str, str]) -> None:
        """Send further headers with every request from now on.

        Args:
            header: names and values; they replace those of the same name

        Raises:
            ConfigurationError: a name or value cannot be sent
        """
        self._connection.update_headers(header)

    def reset_http_session(self) -> None:
        """Close all connections to the tenant; the next request opens new ones, with the same settings."""
        from atlan.log import get_logger

        self._connection.close()
        get_logger("atlan.client").info("Closed the connections to %s.", self.base_url)

    def close(self) -> None:
        """Close all connections to the tenant, and stop being the default client."""
        forget_default_client(self)
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base_url}>"

    @classmethod
    def _of(cls, connection: Connection, credential: Credential | None, cache_max_age: float | None) -> Self:
        client = object.__new__(cls)
        client._fill(connection, credential, cache_max_age)
        return client

    def _fill(
        self, connection: Connection, credential: Credential | None, cache_max_age: float | None
    ) -> None:
        self._connection = connection
        self._credential = credential
        self._cache_max_age = cache_max_age
        self._origin = self


def client_connection(
    client: AtlanClient,
    base_url: str | None = None,
    api_key: str | None = None,
    connect_timeout: float | None = None,
    read_timeout: float | None = None,
    retry: RetryPolicy | None = None,
) -> AtlanClient:
    """A client of another tenant, or with another token, for an `with` block.

    Args:
        client: whose settings hold for everything that is not given
        base_url: URL of the other tenant
        api_key: API token
        connect_timeout: seconds to wait for a connection
        read_timeout: seconds to wait for an answer
        retry: how failures are repeated

    Raises:
        ConfigurationError: a setting is malformed
    """
    return client.sibling(base_url, api_key, connect_timeout, read_timeout, retry)
