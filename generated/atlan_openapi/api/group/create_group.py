# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Make a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_model, read_object

if TYPE_CHECKING:
    from ...models.create_group_request import CreateGroupRequest
    from ...models.create_group_response import CreateGroupResponse

OPERATION: Final = Operation(
    id="create_group",
    method="POST",
    path="/api/service/groups",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: CreateGroupRequest | dict[str, Any],
) -> Request:
    """Make a group.

    Its internal name is usually the alias in lower case, with underscores for blanks. Groups are made
    and changed without v2 in the path, and listed with it.

    Args:
        body: A group to make, and its first members.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/service/groups",
        "json": body if isinstance(body, dict) else body.to_dict(),
    }
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> CreateGroupResponse:
    """The group.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.create_group_response import CreateGroupResponse

    return read_model(OPERATION, payload, CreateGroupResponse.from_dict)
