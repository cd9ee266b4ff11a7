"""What every cache of a tenant's definitions shares: one snapshot, swapped whole, and one refresh among many who wait."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from atlan.errors import AtlanError
from atlan.transport.runtime import AsyncLock

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from atlan.cache.aio.caller import AsyncApiCaller

Maps = TypeVar("Maps")
Found = TypeVar("Found")

MISS_LASTS: Final = 60.0
"""Seconds for which a key that was not found is not asked for again."""


class AsyncRefreshingCache(Generic[Maps]):
    """Names and ids of one kind, as one immutable snapshot.

    Readers never wait for one another: they see the old snapshot or the new one. A key that the snapshot lacks is a
    reason to refresh, once for all who miss something at that moment, and is then remembered as missing for a minute.

    Args:
        client: what sends the requests; the cache belongs to this client alone
        max_age: seconds after which the snapshot is loaded again; None keeps it until something is missed
    """

    def __init__(self, client: AsyncApiCaller, *, max_age: float | None = None) -> None:
        self._client = client
        self._max_age = max_age
        self._lock = AsyncLock()
        self._maps: Maps | None = None
        self._loaded_at = 0.0
        self._missing: dict[Hashable, float] = {}
        self._attempts = 0
        self._failure: AtlanError | None = None

    async def refresh_cache(self) -> None:
        """Load everything again, now.

        Raises:
            AtlanError: when the tenant could not be asked; what was known before stays
        """
        async with self._lock:
            await self._reload()
        self._missing = {}

    def clear(self) -> None:
        """Forget everything; the next look-up loads anew."""
        self._maps = None
        self._missing = {}

    async def _load(self) -> Maps:
        """Ask the tenant for everything of this kind."""
        raise NotImplementedError

    async def _current(self) -> Maps:
        """The snapshot, loaded at the first need and when it is too old."""
        maps = self._maps
        if maps is None or self._is_too_old():
            return await self._refreshed(maps)
        return maps

    async def _look_up(self, key: Hashable, find: Callable[[Maps], Found | None]) -> Found | None:
        """What the snapshot holds for a key; if nothing, what it holds after at most one refresh."""
        maps = await self._current()
        found = find(maps)
        if found is None and self._may_have_appeared(key):
            found = find(await self._refreshed(maps))
            if found is None:
                self._missing = {**self._missing, key: time.monotonic()}
        return found

    def _may_have_appeared(self, key: Hashable) -> bool:
        missed_at = self._missing.get(key)
        return missed_at is None or time.monotonic() - missed_at > MISS_LASTS

    def _is_too_old(self) -> bool:
        return self._max_age is not None and time.monotonic() - self._loaded_at > self._max_age

    async def _refreshed(self, seen: Maps | None) -> Maps:
        """A snapshot newer than the one seen. Those who wait for the same refresh share its outcome."""
        attempts = self._attempts
        async with self._lock:
            if self._maps is not None and self._maps is not seen:
                return self._maps
            if self._failure is not None and self._attempts != attempts:
                raise self._failure
            return await self._reload()

    async def _reload(self) -> Maps:
        self._failure = None
        try:
            maps = await self._load()
        except AtlanError as error:
            self._failure = error
            raise
        finally:
            self._attempts += 1
        self._maps = maps
        self._loaded_at = time.monotonic()
        return maps
