"""Logging of the SDK: named loggers under `atlan`, silent unless the program asks, and without secrets whoever listens.

The SDK adds no handlers. Its loggers, and those of the HTTP library once a client has sent something, pass every record
through a filter that takes secrets out and adds `requestid`, so that no handler can see a token. `atlan/logging.conf` is a
configuration to begin with:

    logging.config.fileConfig("atlan/logging.conf")
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final

from atlan.context import request_id
from atlan.redaction import redact, redact_data

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["JsonFormatter", "RedactionFilter", "RequestIdFilter", "get_logger"]

ROOT: Final = "atlan"

HTTP_LOGGERS: Final = ("httpx", "httpcore.connection", "httpcore.http11", "httpcore.proxy", "httpcore.socks")


class RequestIdFilter(logging.Filter):
    """Gives every record the attribute `requestid`: the id of the request under way, or None."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Add the attribute; no record is held back."""
        if not hasattr(record, "requestid"):
            record.requestid = request_id.get()
        return True


class RedactionFilter(RequestIdFilter):
    """Takes tokens, secrets, passwords and signed URLs out of every record, before any handler sees it.

    Args:
        prefixed: whether the message begins with `[request id]`.
    """

    def __init__(self, *, prefixed: bool = False) -> None:
        super().__init__()
        self._prefixed = prefixed

    def filter(self, record: logging.LogRecord) -> bool:
        """Redact message, arguments and traceback; no record is held back."""
        super().filter(record)
        content: Any = record.msg
        if isinstance(content, dict | list | tuple):
            record.msg = redact_data(content)
        else:
            message = redact(record.getMessage())
            current: str | None = getattr(record, "requestid", None)
            record.msg = f"[{current}] {message}" if self._prefixed and current else message
            record.args = None
        if record.exc_info and not record.exc_text:
            record.exc_text = redact(logging.Formatter().formatException(record.exc_info))
        return True


class JsonFormatter(logging.Formatter):
    """Writes each record as one line of JSON: `asctime`, `name`, `levelname`, `message`; and what there is of `requestid` and
    `exception`. A message that is a mapping stays one.
    """

    def format(self, record: logging.LogRecord) -> str:
        """One line of JSON."""
        import json

        content: Any = record.msg
        line: dict[str, object] = {
            "asctime": self.formatTime(record, self.datefmt),
            "name": record.name,
            "levelname": record.levelname,
            "message": redact_data(content if isinstance(content, dict) else record.getMessage()),
        }
        if (current := getattr(record, "requestid", None)) is not None:
            line["requestid"] = current
        if record.exc_info:
            line["exception"] = record.exc_text or redact(self.formatException(record.exc_info))
        return json.dumps(line, default=str)


def get_logger(name: str = ROOT) -> logging.Logger:
    """A logger of the SDK.

    Args:
        name: dotted name; put under `atlan` unless it is there.

    Returns:
        The logger, with secrets taken out of everything logged with it.

    >>> get_logger("atlan.transport").name, get_logger("mine").name
    ('atlan.transport', 'atlan.mine')
    """
    root = logging.getLogger(ROOT)
    if not any(isinstance(handler, logging.NullHandler) for handler in root.handlers):
        root.addHandler(logging.NullHandler())
    full = name if name == ROOT or name.startswith(f"{ROOT}.") else f"{ROOT}.{name}"
    return _guarded(logging.getLogger(full), _FILTER)


def guard_http_loggers() -> None:
    """Take secrets out of what the HTTP library logs, and name the request; called when a client first sends something."""
    for name in HTTP_LOGGERS:
        _guarded(logging.getLogger(name), _HTTP_FILTER)


def log_attempt(
    *,
    method: str,
    path: str,
    url: str,
    status: int | None,
    seconds: float,
    attempt: int,
    failure: BaseException | None = None,
) -> None:
    """Write the one debug line of an attempt.

    Args:
        method: HTTP method.
        path: template of the path, as the description has it.
        url: the URL as sent.
        status: status of the answer, if one came.
        seconds: how long it took.
        attempt: number of the attempt, from 1.
        failure: what went wrong where no answer came.
    """
    outcome = status if status is not None else type(failure).__name__
    get_logger("atlan.transport").debug(
        "%s %s -> %s in %.0f ms, attempt %d, request %s, url %s",
        method,
        path,
        outcome,
        seconds * 1000,
        attempt,
        request_id.get(),
        url,
    )


def log_body(direction: str, content: bytes, headers: Mapping[str, str]) -> None:
    """Write the beginning of a body, at level debug.

    Args:
        direction: `sent` or `received`.
        content: the body.
        headers: its headers, of which only the content type is written.
    """
    shown = redact(content[: 2 * BODY_SHOWN].decode("utf-8", "replace"))[:BODY_SHOWN]
    more = f" … ({len(content)} bytes)" if len(content) > BODY_SHOWN else ""
    get_logger("atlan.transport").debug(
        "%s %s: %s%s", direction, headers.get("content-type", "body"), shown, more
    )


def is_debugging() -> bool:
    """Whether anyone listens to debug lines of the transport."""
    return _guarded(logging.getLogger("atlan.transport"), _FILTER).isEnabledFor(logging.DEBUG)


def _guarded(logger: logging.Logger, guard: logging.Filter) -> logging.Logger:
    if guard not in logger.filters:
        logger.addFilter(guard)
    return logger


BODY_SHOWN: Final = 2_000
"""Characters of a body that are logged."""

_FILTER: Final = RedactionFilter()
_HTTP_FILTER: Final = RedactionFilter(prefixed=True)
