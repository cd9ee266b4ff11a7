"""The synchronous client behind the manners of the asynchronous one, so that one test serves both."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any


class Awaited:
    """A synchronous object whose methods are awaited and whose iteration is asynchronous.

    Args:
        target: a client, a part of one, or a list in pages
    """

    def __init__(self, target: Any) -> None:
        self._target = target

    def __getattr__(self, name: str) -> Any:
        if name == "aclose":
            name = "close"
        value = getattr(self._target, name)
        if inspect.isgeneratorfunction(value):
            return lambda *arguments, **named: Awaited(value(*arguments, **named))
        if inspect.ismethod(value) and name not in PLAIN:
            return _awaited(value)
        return Awaited(value) if _waits(value) else value

    async def __aiter__(self) -> AsyncIterator[Any]:
        for item in self._target:
            yield item

    async def __aenter__(self) -> Awaited:
        self._target.__enter__()
        return self

    async def __aexit__(self, *error: Any) -> None:
        self._target.__exit__(*error)


PLAIN = {
    "with_options",
    "max_retries",
    "update_headers",
    "current_page",
    "get_name",
    "clear",
    "as_default",
    "known",
    "sibling",
}
"""Methods that wait for nothing in either client."""


def _waits(value: Any) -> bool:
    return type(value).__module__.startswith(("atlan.client", "atlan.cache"))


def _awaited(method: Callable[..., Any]) -> Callable[..., Awaitable[Any]]:
    async def call(*arguments: Any, **named: Any) -> Any:
        result = method(*arguments, **named)
        if inspect.isgenerator(result):
            return result
        return Awaited(result) if _waits(result) else result

    return call


async def collected(results: Any) -> list[Any]:
    """Everything in a list that comes in pages."""
    return [item async for item in results]
