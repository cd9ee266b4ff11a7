"""What a connection takes from the world besides HTTP: time, chance, waiting and locks. Tests put their own in its place."""

from __future__ import annotations

import time
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from types import TracebackType

Given = TypeVar("Given")
T = TypeVar("T")

__all__ = ["AsyncLock", "AsyncRuntime", "Lock", "Runtime"]


class Runtime:
    """Time and chance as they are, waiting by blocking the thread."""

    __slots__ = ()

    def now(self) -> float:
        """Seconds that never run backwards."""
        return time.monotonic()

    def random(self) -> float:
        """A number from 0 up to 1."""
        from random import random

        return random()  # noqa: S311 (spreads waits; nothing secret hangs on it)

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    def aside(self, work: Callable[[Given], T], given: Given) -> T:
        """Do something that takes a while, such as writing to a disk."""
        return work(given)


class AsyncRuntime:
    """Time and chance as they are, waiting in the event loop."""

    __slots__ = ()

    def now(self) -> float:
        """Seconds that never run backwards."""
        return time.monotonic()

    def random(self) -> float:
        """A number from 0 up to 1."""
        return Runtime().random()

    async def sleep(self, seconds: float) -> None:
        """Wait, letting other tasks run."""
        import asyncio

        await asyncio.sleep(seconds)

    async def aside(self, work: Callable[[Given], T], given: Given) -> T:
        """Do something that takes a while, such as writing to a disk, in a thread, letting other tasks run."""
        import asyncio

        return await asyncio.to_thread(work, given)


class AsyncLock:
    """A lock between the tasks of one event loop that survives the end of that loop.

    A client may outlive `asyncio.run` and serve the next one; a plain `asyncio.Lock` stays bound to the first loop it saw
    contention in. Its synchronous counterpart is `threading.Lock`.
    """

    __slots__ = ("_lock", "_loop")

    def __init__(self) -> None:
        self._lock: asyncio.Lock | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def __aenter__(self) -> None:
        import asyncio

        loop = asyncio.get_running_loop()
        if self._lock is None or loop is not self._loop:
            self._lock, self._loop = asyncio.Lock(), loop
        await self._lock.acquire()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._lock is not None
        self._lock.release()
