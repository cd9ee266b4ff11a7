"""What a route is: an operation of the description and the function that carries it out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import orjson

from atlan.local.engine import Engine
from atlan.local.errors import bad_json
from atlan.local.shapes import is_array, is_object


class Request(NamedTuple):
    """A request as handlers see it."""

    engine: Engine
    path: Mapping[str, str]
    query: list[tuple[str, str]]
    headers: Mapping[str, str]
    content: bytes
    username: str

    @property
    def parameters(self) -> dict[str, str]:
        """The query; of a repeated parameter the last value."""
        return dict(self.query)

    def every(self, name: str) -> list[str]:
        return [value for key, value in self.query if key == name]

    def flag(self, name: str) -> bool:
        return self.parameters.get(name, "").lower() == "true"

    def json(self) -> Any:
        try:
            return orjson.loads(self.content)
        except orjson.JSONDecodeError as error:
            raise bad_json(f"The body is not JSON: {error}") from None

    def json_object(self) -> dict[str, Any]:
        body = self.json()
        if not is_object(body):
            raise bad_json("The body is not a JSON object.")
        return body

    def json_list(self) -> list[Any]:
        body = self.json()
        if not is_array(body):
            raise bad_json("The body is not a JSON array.")
        return body


class Route(NamedTuple):
    """An operation: what it is called in the description, where it is, and who does it.

    A handler's answer becomes the JSON body; None becomes 204 without one.
    """

    id: str
    method: str
    path: str
    handler: Callable[[Request], Any]
    authenticated: bool = True
