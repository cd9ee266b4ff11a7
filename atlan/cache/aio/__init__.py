"""Asynchronous caches of what a tenant has defined. A client makes its own: `client.atlan_tag_cache` and so on."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from atlan.cache.aio.atlan_tag_cache import AsyncAtlanTagCache as AsyncAtlanTagCache
    from atlan.cache.aio.connection_cache import AsyncConnectionCache as AsyncConnectionCache
    from atlan.cache.aio.custom_metadata_cache import AsyncCustomMetadataCache as AsyncCustomMetadataCache
    from atlan.cache.aio.dq_template_config_cache import (
        AsyncDQTemplateConfigCache as AsyncDQTemplateConfigCache,
    )
    from atlan.cache.aio.enum_cache import AsyncEnumCache as AsyncEnumCache
    from atlan.cache.aio.group_cache import AsyncGroupCache as AsyncGroupCache
    from atlan.cache.aio.role_cache import AsyncRoleCache as AsyncRoleCache
    from atlan.cache.aio.user_cache import AsyncUserCache as AsyncUserCache

_HOMES = {
    "AsyncAtlanTagCache": "atlan.cache.aio.atlan_tag_cache",
    "AsyncConnectionCache": "atlan.cache.aio.connection_cache",
    "AsyncCustomMetadataCache": "atlan.cache.aio.custom_metadata_cache",
    "AsyncDQTemplateConfigCache": "atlan.cache.aio.dq_template_config_cache",
    "AsyncEnumCache": "atlan.cache.aio.enum_cache",
    "AsyncGroupCache": "atlan.cache.aio.group_cache",
    "AsyncRoleCache": "atlan.cache.aio.role_cache",
    "AsyncUserCache": "atlan.cache.aio.user_cache",
}

__all__ = [*_HOMES]  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> object:
    """Load what is offered here when it is asked for."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(__import__(home, fromlist=[name]), name)
    globals()[name] = value
    return value
