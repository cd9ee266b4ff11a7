"""From a call to the request of one attempt. Pure functions."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from atlan._version import __version__
from atlan.config import INTERNAL
from atlan.errors import InvalidRequestError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from atlan.transport.call import Call
    from atlan.transport.options import Options

IN_CLUSTER_BASES: Final = (
    ("/api/meta", "http://atlas-ratelimited.atlas.svc.cluster.local/api/atlas/v2"),
    ("/api/service", "http://heracles-service.heracles.svc.cluster.local"),
    ("/api/sql", "http://heka-service.heka.svc.cluster.local"),
    ("/events/openlineage", "http://chronos-service.kong.svc.cluster.local"),
    ("", "http://keycloak-http.keycloak.svc.cluster.local"),
)
"""Where each gateway prefix leads inside the cluster; everything else is the identity service."""


class HttpRequest:
    """One attempt, as the HTTP adapter sends it. Header names are in small letters.

    Content may be a file, which is sent from its beginning in each attempt. A `streamed` request asks for an answer whose
    content is still to come (a `Stream`), if it is a success.
    """

    __slots__ = (
        "connect_timeout",
        "content",
        "files",
        "form",
        "headers",
        "method",
        "no_proxy",
        "params",
        "proxy",
        "read_timeout",
        "streamed",
        "url",
        "verify",
    )

    def __init__(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str],
        params: Sequence[tuple[str, str]] | None = None,
        content: bytes | BinaryIO | None = None,
        form: Mapping[str, Any] | None = None,
        files: Any = None,
        connect_timeout: float = 30.0,
        read_timeout: float = 900.0,
        proxy: str | None = None,
        no_proxy: str = "",
        verify: bool | str = True,
        streamed: bool = False,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.params = params
        self.content = content
        self.form = form
        self.files = files
        self.connect_timeout = connect_timeout
        self.read_timeout = read_timeout
        self.proxy = proxy
        self.no_proxy = no_proxy
        self.verify = verify
        self.streamed = streamed


def http_request(
    call: Call[Any], options: Options, base_url: str, headers: Mapping[str, str], read_timeout: float
) -> HttpRequest:
    """The request of one attempt.

    Args:
        call: the call.
        options: the options in force.
        base_url: URL of the tenant, or `INTERNAL`.
        headers: headers of this attempt besides those of the call itself.
        read_timeout: seconds this attempt may take to answer.
    """
    request = call.request
    own = {name.lower(): value for name, value in request.get("headers", {}).items()}
    sent = {**headers, **own}
    content = request.get("content")
    if "json" in request:
        content = encode_json(request["json"], call.operation.id)
        sent.setdefault("content-type", "application/json")
    return HttpRequest(
        request["method"],
        absolute_url(base_url, request["url"]),
        headers=sent,
        params=request.get("params") or None,
        content=content,
        form=request.get("data"),
        files=request.get("files"),
        connect_timeout=min(options.connect_timeout, read_timeout),
        read_timeout=read_timeout,
        proxy=options.proxy,
        no_proxy=options.no_proxy,
        verify=options.verify,
        streamed=call.consume is not None,
    )


def absolute_url(base_url: str, path: str) -> str:
    """The URL of a path that begins with a gateway prefix; an absolute URL stays as it is.

    >>> absolute_url("https://example.atlan.com/eu", "/api/meta/search/indexsearch")
    'https://example.atlan.com/eu/api/meta/search/indexsearch'
    >>> absolute_url("INTERNAL", "/api/meta/search/indexsearch")
    'http://atlas-ratelimited.atlas.svc.cluster.local/api/atlas/v2/search/indexsearch'
    """
    if is_absolute(path):
        return path
    if base_url != INTERNAL:
        return base_url + path
    prefix, base = next(entry for entry in IN_CLUSTER_BASES if path.startswith(entry[0]))
    return base + path.removeprefix(prefix)


def is_absolute(url: str) -> bool:
    """Whether a URL leads elsewhere than to the tenant, so that it must not see the tenant's token."""
    return not url.startswith("/")


def standard_headers(client_type: str) -> dict[str, str]:
    """The headers that every request carries.

    Args:
        client_type: `sync` or `async`.
    """
    return {
        "accept": "application/json",
        "user-agent": f"Atlan-PythonSDK/{__version__}",
        "x-atlan-agent": "sdk",
        "x-atlan-agent-id": "python",
        "x-atlan-client-origin": "product_sdk",
        "x-atlan-client-type": client_type,
        "x-atlan-python-version": "{}.{}.{}".format(*sys.version_info),
    }


def new_request_id() -> str:
    """A random UUID (version 4), made without loading the module `uuid`.

    >>> len(new_request_id()), new_request_id()[14]
    (36, '4')
    """
    octets = bytearray(os.urandom(16))
    octets[6] = octets[6] & 0x0F | 0x40
    octets[8] = octets[8] & 0x3F | 0x80
    digits = octets.hex()
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def encode_json(body: object, operation: str) -> bytes:
    """A body as JSON; sets become arrays.

    Raises:
        InvalidRequestError: the body holds something that has no JSON form.
    """
    import orjson

    try:
        return orjson.dumps(body, default=_jsonable)
    except orjson.JSONEncodeError as error:
        raise InvalidRequestError(
            f"The body of {operation} cannot be written as JSON: {error}",
            operation=operation,
            user_action="Give texts, numbers, booleans, None, lists, sets and mappings with texts as keys.",
        ) from error


def _jsonable(value: object) -> Any:
    if isinstance(value, set | frozenset):
        return list(value)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    raise TypeError(f"type {type(value).__name__} has no JSON form")
