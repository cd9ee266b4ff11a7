"""SQL: which call runs a query, and what its stream of events amounts to. No I/O in here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from atlan.errors import ErrorCode
from atlan.transport.call import Call

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from atlan.errors import AtlanError
    from atlan.model.query import QueryParserRequest, QueryRequest

    Json = dict[str, Any]

_UNFINISHED = ("started", "in-progress")


def stream_call(request: QueryRequest, consume: Callable[[Any], Any]) -> Call[Any]:
    """The call that runs a query.

    Args:
        request: the query
        consume: takes the open stream of events

    Raises:
        ValueError: the request lacks something
    """
    from atlan_openapi.api.query import stream_query as op

    return Call(op.OPERATION, op.build_request(body=request.check()), op.parse_response, consume=consume)


def parse_call(request: QueryParserRequest) -> Call[Json]:
    """The call that takes SQL apart."""
    from atlan_openapi.api.query import parse_query as op

    return Call(op.OPERATION, op.build_request(body=request.to_wire()), op.decode_response)


class EventReader:
    """Reads a stream of events piece by piece; a piece may end anywhere, within a letter even.

    >>> reader = EventReader()
    >>> list(reader.feed(b'data: {"rows": [["1"')), list(reader.feed(b']]}\\n\\n: a comment\\n'))
    ([], [{'rows': [['1']]}])
    """

    def __init__(self) -> None:
        self._rest = b""
        self._last: Json | None = None

    def feed(self, piece: bytes) -> Iterator[Json]:
        """The events that a piece completes.

        Raises:
            ResponseParseError: an event is no JSON object (400-019)
            AtlanError: an event says that the query failed
        """
        # A line may end in two characters, of which the second is still to come: then an empty line follows, which is nothing.
        lines = (self._rest + piece).replace(b"\r", b"\n").split(b"\n")
        self._rest = lines.pop()
        for line in lines:
            event = self._event(line)
            if event is not None:
                yield event

    def end(self) -> Iterator[Json]:
        """The event that the end of the stream completes, if any.

        Raises:
            ResponseParseError: the stream ends before the query does (400-019)
        """
        rest, self._rest = self._rest, b""
        event = self._event(rest)
        if event is not None:
            yield event
        details: Json = (self._last or {}).get("details") or {}
        if self._last is None or details.get("status") in _UNFINISHED:
            raise ErrorCode.JSON_ERROR.exception_with_parameters(
                "the stream of events ends before the query does"
            )

    def _event(self, line: bytes) -> Json | None:
        field, _, value = line.partition(b":")
        if field != b"data":
            return None
        import orjson

        try:
            event: object = orjson.loads(value)
        except orjson.JSONDecodeError:
            event = None
        if not isinstance(event, dict):
            raise ErrorCode.JSON_ERROR.exception_with_parameters("an event of the stream is no JSON object")
        self._last = cast("Json", event)
        if error := failure_in(self._last):
            raise error
        return self._last


def failure_in(event: Json) -> AtlanError | None:
    """The exception for an event that says that the query failed: the status of the answer is 200 all the same."""
    details: Json = event.get("details") or {}
    name, message, code = (event.get(key) or None for key in ("errorName", "errorMessage", "errorCode"))
    if not (name or message or code or details.get("status") == "error"):
        return None
    said = message or details.get("developerMessage") or "the query failed"
    error = ErrorCode.INVALID_REQUEST_PASSTHROUGH.exception_with_parameters(code or name or "error", said)
    error.code = code or name
    error.error_cause = details.get("developerMessage")
    error.permanent = True
    return error


def merged(events: list[Json]) -> Json:
    """All events of a query as one: all rows, the first columns, and how it went from the last event."""
    whole = dict(events[-1]) if events else {}
    whole["rows"] = [row for event in events for row in event.get("rows") or ()]
    described = [event["columns"] for event in events if event.get("columns")]
    whole["columns"] = described[0] if described else []
    return whole
