"""From an answer that is not a success to the error to raise. Pure functions.

There is no single error format: the metastore, the platform services, the identity service and the gateway each have their
own, and a gateway may answer with an HTML page. All of them end up as one tree of exceptions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, cast

from atlan import errors
from atlan.errors import AtlanError, ErrorCode, error_info_for_status
from atlan.redaction import redact

if TYPE_CHECKING:
    from collections.abc import Mapping

    from atlan_openapi.types import RawResponse

BODY_KEPT: Final = 2_000
"""Characters of the server's answer that an error keeps."""

BROKE_OFF: Final = frozenset({500, 502, 504})
"""Statuses that leave open whether the server did the work."""

QUERY_TIMEOUT: Final = "ATLAS-400-00-502"
"""A search ran over its time limit; comes with status 429 but is no rate limit, and takes as long the next time."""

TASK_INTERRUPTED: Final = "ATLAS-503-00-003"
"""Comes with status 503, but after the work has begun."""

ADVICE: Final = {
    407: "Check the user and password in the proxy's URL; special characters in them are percent-encoded.",
    413: "Send fewer or smaller things at once.",
    423: "Another change of type definitions is under way: try again in a minute.",
    503: "The service is not available for now: try again later.",
    504: "The service took too long to answer: ask for less at once, or try again later.",
}
REDIRECT_ADVICE: Final = (
    "The tenant sends the request elsewhere, usually to a sign-in page, so repeating it is of no use: check the base URL "
    "(ATLAN_BASE_URL) and the API token."
)
QUERY_ADVICE: Final = (
    "The search takes too long for the server: narrow it, or ask for fewer results and aggregations."
)


class ServerWords(NamedTuple):
    """What the body of an answer says, whatever its format."""

    code: str | None = None
    message: str | None = None
    doc: str | None = None
    cause: str | None = None
    error_id: str | None = None
    causes: tuple[str, ...] = ()


def error_from_response(response: RawResponse, *, secret: bool = False) -> AtlanError:
    """The exception for an answer with a status that the operation does not count as success.

    Args:
        response: the answer.
        secret: whether the body may hold secrets that no pattern finds, so that the exception must not keep it.

    Returns:
        An exception whose class follows the status, whether or not the body has a code.
    """
    status = response.status_code
    text = redact(response.content[: 4 * BODY_KEPT].decode("utf-8", "replace"))[:BODY_KEPT]
    words = _words(response.content) or _words_of_text(text, response.headers)
    info = error_info_for_status(status)
    message = info.error_message.format(words.code or f"status {status}", words.message or _phrase(status))
    category: type[AtlanError] = getattr(errors, info.category)
    return category(
        "\n".join((message, *words.causes)),
        error_code=info,
        status=status,
        user_action=_advice(status, words.code, info.user_action),
        code=words.code,
        backend_error_id=words.error_id,
        error_cause=words.cause,
        error_doc=words.doc,
        causes=words.causes,
        body=None if secret else text,
        outcome_unknown=status in BROKE_OFF or words.code == TASK_INTERRUPTED,
        permanent=words.code == QUERY_TIMEOUT,
        retry_after=_retry_after(response) if status in (429, 503) else None,
    )


def parse_error(error: Exception, response: RawResponse) -> AtlanError:
    """The exception for an answer that succeeded but cannot be read. The answer itself is never repeated in it."""
    from atlan_openapi.errors import ResponseError

    content_type = response.headers.get("content-type", "no content type")
    problem = str(error) if isinstance(error, ResponseError) else type(error).__name__
    result = ErrorCode.JSON_ERROR.exception_with_parameters(
        f"{problem} ({len(response.content)} bytes of {content_type})"
    )
    result.status = response.status_code
    result.outcome_unknown = True
    return result


def _words(content: bytes) -> ServerWords | None:
    """The server's words from a JSON body; None where it is something else, or says nothing."""
    if content.lstrip()[:1] != b"{":
        return None
    import orjson

    try:
        decoded: object = orjson.loads(content)
    except orjson.JSONDecodeError:
        return None
    body = cast("dict[str, object]", decoded)
    description = _text(body.get("error_description"))
    code = _first(body, "errorCode", "code", *(("error",) if description else ()), "status")
    message = _first(body, "errorMessage", "message") or description or _text(body.get("error"))
    if message is None and code is None:
        return None
    return ServerWords(
        code=code,
        message=message,
        doc=_first(body, "doc", "errorDoc", "errorDocument", "errorDocumentation"),
        cause=_text(body.get("errorCause")),
        error_id=_first(body, "errorId"),
        causes=_causes(body.get("causes")),
    )


def _words_of_text(text: str, headers: Mapping[str, str]) -> ServerWords:
    if location := headers.get("location"):
        return ServerWords(message=f"it redirects to {location.partition('?')[0]}")
    lowered = text.lower()
    if "<error>" in lowered and (message := _element(text, "message")):
        # Object stores answer in XML.
        return ServerWords(code=_element(text, "code"), message=message)
    if (start := lowered.find("<title")) >= 0:
        opened = lowered.find(">", start) + 1
        text = text[opened : lowered.find("</title", opened)]
    elif lowered.lstrip().startswith("<"):
        text = "an HTML page"
    return ServerWords(message=" ".join(text.split())[:300])


def _element(text: str, name: str) -> str | None:
    """The content of an XML element without attributes, on one line."""
    lowered = text.lower()
    start = lowered.find(f"<{name}>")
    end = lowered.find(f"</{name}>", start)
    if start < 0 or end < 0:
        return None
    from html import unescape

    return " ".join(unescape(text[start + len(name) + 2 : end]).split())[:300] or None


def _first(body: Mapping[str, object], *keys: str) -> str | None:
    return next((text for key in keys if (text := _text(body.get(key))) is not None), None)


def _text(value: object) -> str | None:
    if value is None or value == "":
        return None
    if isinstance(value, str):
        return redact(value)
    if isinstance(value, int | float):
        return str(value)
    import orjson

    return redact(orjson.dumps(value).decode())


def _causes(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        return ()
    lines: list[str] = []
    for entry in cast("list[object]", value):
        cause = cast("dict[str, object]", entry) if isinstance(entry, dict) else {"errorMessage": entry}
        kind, message, location = (_text(cause.get(key)) for key in ("errorType", "errorMessage", "location"))
        place = f" (at {location})" if location else ""
        lines.append(": ".join(part for part in (kind, message) if part) + place)
    return tuple(lines)


def _advice(status: int, code: str | None, usual: str) -> str:
    if code == QUERY_TIMEOUT:
        return QUERY_ADVICE
    if 300 <= status < 400:
        return REDIRECT_ADVICE
    return ADVICE.get(status, usual)


def _retry_after(response: RawResponse) -> float | None:
    """Seconds that the server asks to wait, from either form of the header."""
    value = response.headers.get("retry-after", "").strip()
    if value.isdecimal():
        return float(value)
    if not value:
        return None
    from datetime import UTC, datetime
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max((aware - datetime.now(UTC)).total_seconds(), 0.0)


def _phrase(status: int) -> str:
    """What a status is called; many gateways use statuses that no registry knows."""
    from http import HTTPStatus

    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "without a word"
