"""Clients that know what a test tells them, for factories that ask."""

from __future__ import annotations

from collections.abc import Iterable
from types import SimpleNamespace
from typing import Any


class Everybody:
    """A cache that knows everybody, and remembers who was asked for."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    def validate_names(self, names: Iterable[str]) -> None:
        self.asked.append(list(names))

    validate_aliases = validate_idstrs = validate_names


class Client:
    """A synchronous client."""

    def __init__(self, **parts: Any) -> None:
        self.user_cache = Everybody()
        self.group_cache = Everybody()
        self.role_cache = Everybody()
        self.user = SimpleNamespace(get_current=lambda: SimpleNamespace(username="jane"))
        for name, part in parts.items():
            setattr(self, name, part)


class AsyncClient:
    """The same, but whatever it is asked has to be awaited."""

    def __init__(self, **parts: Any) -> None:
        self._client = Client(**parts)

    def __getattr__(self, name: str) -> Any:
        return _Awaited(getattr(self._client, name))


class _Awaited:
    def __init__(self, part: Any) -> None:
        self._part = part

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._part, name)

        async def later(*args: Any, **values: Any) -> Any:
            return method(*args, **values)

        return later
