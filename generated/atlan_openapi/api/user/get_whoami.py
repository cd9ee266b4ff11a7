# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""List the roles of the caller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_model, read_object

if TYPE_CHECKING:
    from ...models.whoami_response import WhoamiResponse

OPERATION: Final = Operation(
    id="get_whoami",
    method="GET",
    path="/api/service/whoami",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request() -> Request:
    """List the roles of the caller.

    The role $api-token-default-access marks an API token, $admin an admin.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "GET",
        "url": "/api/service/whoami",
    }
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> WhoamiResponse:
    """The roles of the caller.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.whoami_response import WhoamiResponse

    return read_model(OPERATION, payload, WhoamiResponse.from_dict)
