"""What a route is: an operation of the description and the function that carries it out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from typing import Any, NamedTuple

import orjson

from atlan.local.engine import Engine
from atlan.local.errors import bad_json, bad_request
from atlan.local.mutation.change import Change
from atlan.local.payloads import OBJECT, Check, array_of, check
from atlan.local.shapes import as_array, as_object

#: Whatever the server takes for a number fits into 64 bits.
LARGEST_NUMBER = (1 << 63) - 1


class Request(NamedTuple):
    """A request as handlers see it."""

    engine: Engine
    path: Mapping[str, str]
    query: list[tuple[str, str]]
    headers: Mapping[str, str]
    content: bytes
    username: str
    address: str = ""

    @property
    def parameters(self) -> dict[str, str]:
        """The query; of a repeated parameter the last value."""
        return dict(self.query)

    def every(self, name: str) -> list[str]:
        return [value for key, value in self.query if key == name]

    def flag(self, name: str) -> bool:
        return self.parameters.get(name, "").lower() == "true"

    def change(self, *, partial: bool = False) -> AbstractContextManager[Change]:
        """A change of entities in the name of whoever sent the request."""
        return self.engine.change(self.username, self.headers, partial=partial)

    def whole_number(self, name: str, default: int, least: int) -> int:
        """A number of the query."""
        text = self.parameters.get(name)
        if text is None:
            return default
        try:
            number = int(text)
        except ValueError:
            raise bad_request(f"{name} is a whole number, not {text}.") from None
        if not least <= number <= LARGEST_NUMBER:
            raise bad_request(f"{name} is from {least} to {LARGEST_NUMBER}, not {number}.")
        return number

    def json(self) -> Any:
        try:
            return orjson.loads(self.content)
        except orjson.JSONDecodeError as error:
            raise bad_json(f"The body is not JSON: {error}") from None

    def json_object(self, shape: Check = OBJECT) -> dict[str, Any]:
        body = self.json()
        check(body, shape)
        return as_object(body)

    def json_list(self, item: Check) -> list[Any]:
        body = self.json()
        check(body, array_of(item))
        return as_array(body)


class Reply(NamedTuple):
    """An answer that is not 200 with a JSON body."""

    content: bytes
    media_type: str = "application/json"
    status: int = 200


class Stream(NamedTuple):
    """An answer that is sent piece by piece while it is made."""

    pieces: Iterator[bytes]
    media_type: str


class Route(NamedTuple):
    """An operation: what it is called in the description, where it is, and who does it.

    A handler's answer becomes the JSON body, unless it is a ``Reply`` or a ``Stream``; None becomes 204 without one.
    """

    id: str
    method: str
    path: str
    handler: Callable[[Request], Any]
    authenticated: bool = True
