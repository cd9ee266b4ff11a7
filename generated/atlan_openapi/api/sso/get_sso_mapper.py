# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Read one mapper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_model, read_object

if TYPE_CHECKING:
    from ...models.sso_mapper import SsoMapper

OPERATION: Final = Operation(
    id="get_sso_mapper",
    method="GET",
    path="/api/service/idp/{alias}/mappers/{id}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    alias: str,
    id: str,
) -> Request:
    """Read one mapper.

    Its kind says what it gives.

    Args:
        alias: Name of the identity provider, such as google, azure, okta, jumpcloud or onelogin.
        id: Unique id of the mapper.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "GET",
        "url": f"/api/service/idp/{path_value('alias', alias)}/mappers/{path_value('id', id)}",
    }
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> SsoMapper:
    """The mapper.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.sso_mapper import SsoMapper

    return read_model(OPERATION, payload, SsoMapper.from_dict)
