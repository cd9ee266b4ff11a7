# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""What all generated modules share: the sentinel UNSET, operations, requests, responses, and how JSON is read."""

from __future__ import annotations

import gc
from collections.abc import Mapping
from threading import Lock
from typing import IO, TYPE_CHECKING, Any, BinaryIO, Final, Literal, NotRequired, Protocol, TypedDict, final

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet


@final
class Unset:
    """The type of UNSET, which means "not given" and is never sent. None is something else: an explicit null."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        # A name, so that copies and pickles are this very object again.
        return "UNSET"


UNSET: Final = Unset()


def pop_optional(values: dict[str, Any], name: str) -> Any:
    """Take an optional value out of a decoded object; null counts as not given where null is not foreseen."""
    value = values.pop(name, UNSET)
    return UNSET if value is None else value


class Operation:
    """What is known of an operation before it is called.

    Attributes:
        id: The operationId.
        method: The HTTP method.
        path: The path below the tenant's address, with placeholders.
        idempotent: Whether sending a request again does no more than sending it once.
        retry_statuses: The statuses after which a repeat makes sense, if they are not the usual ones.
        authenticated: Whether a credential has to be sent.
        success: The statuses that mean success.
    """

    __slots__ = ("authenticated", "id", "idempotent", "method", "path", "retry_statuses", "success")

    def __init__(
        self,
        *,
        id: str,
        method: str,
        path: str,
        idempotent: bool,
        retry_statuses: AbstractSet[int] | None,
        authenticated: bool,
        success: AbstractSet[int],
    ) -> None:
        self.id = id
        self.method = method
        self.path = path
        self.idempotent = idempotent
        self.retry_statuses = retry_statuses
        self.authenticated = authenticated
        self.success = success

    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.method} {self.path}>"


class Request(TypedDict):
    """Keyword arguments for a request, in the words of httpx. `url` begins with the prefix of a gateway."""

    method: str
    url: str
    params: NotRequired[list[tuple[str, str]]]
    headers: NotRequired[dict[str, str]]
    json: NotRequired[Any]
    data: NotRequired[dict[str, Any]]
    content: NotRequired[bytes | BinaryIO]
    files: NotRequired[RequestFiles]


class RawResponse(Protocol):
    """What is needed of a response; those of httpx have it."""

    @property
    def status_code(self) -> int: ...
    @property
    def content(self) -> bytes: ...
    @property
    def headers(self) -> Mapping[str, str]: ...


class _CollectorPause:
    """Keeps the cyclic garbage collector off while any thread decodes, and then leaves it as it was found."""

    __slots__ = ("_lock", "_threads", "_was_enabled")

    def __init__(self) -> None:
        self._lock = Lock()
        self._threads = 0
        self._was_enabled = False

    def __enter__(self) -> None:
        with self._lock:
            if self._threads == 0:
                self._was_enabled = gc.isenabled()
                gc.disable()
            self._threads += 1

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._threads -= 1
            if self._threads == 0 and self._was_enabled:
                # What was decoded stays alive for a while: counted among the old at once, the next young
                # collection need not walk it. Whoever keeps frozen objects of their own keeps them frozen.
                if gc.get_freeze_count() == 0:
                    gc.freeze()
                    gc.unfreeze()
                gc.enable()


_collector_pause = _CollectorPause()

#: Below this size the collector hardly runs during a decode, so that pausing it gains nothing.
_WORTH_A_PAUSE = 16_384


def decode_json(content: bytes) -> Any:
    """Decode JSON.

    A page of results makes thousands of objects that all stay alive; letting the collector walk them again and again would double the time.

    Args:
        content: UTF-8 encoded JSON.

    Returns:
        What it says, as plain Python objects.

    Raises:
        ValueError: It is no JSON.
    """
    from orjson import loads

    if len(content) < _WORTH_A_PAUSE:
        return loads(content)
    with _collector_pause:
        return loads(content)


# What httpx accepts for uploads.
FileContent = IO[bytes] | bytes | str
FileTypes = (
    # name, content, media type
    tuple[str | None, FileContent, str | None]
    # name, content, media type, headers
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
RequestFiles = list[tuple[str, FileTypes]]


class File:
    """A file to send, or one that was received."""

    __slots__ = ("file_name", "mime_type", "payload")

    def __init__(self, payload: BinaryIO, file_name: str | None = None, mime_type: str | None = None) -> None:
        self.payload = payload
        self.file_name = file_name
        self.mime_type = mime_type

    def to_tuple(self) -> FileTypes:
        """The form httpx accepts for multipart/form-data."""
        return self.file_name, self.payload, self.mime_type


__all__ = [
    "UNSET",
    "File",
    "FileTypes",
    "Operation",
    "RawResponse",
    "Request",
    "RequestFiles",
    "Unset",
    "decode_json",
    "pop_optional",
]
