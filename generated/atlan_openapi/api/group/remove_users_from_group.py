# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Remove members from a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_json

if TYPE_CHECKING:
    from ...models.any_value import AnyValue
    from ...models.remove_from_group_request import RemoveFromGroupRequest

OPERATION: Final = Operation(
    id="remove_users_from_group",
    method="POST",
    path="/api/service/groups/{guid}/members/remove",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    guid: str,
    *,
    body: RemoveFromGroupRequest | dict[str, Any],
) -> Request:
    """Remove members from a group.

    Users who are no members do no harm.

    Args:
        guid: Unique id of the group.
        body: Members to remove from a group.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "POST",
        "url": f"/api/service/groups/{path_value('guid', guid)}/members/remove",
        "json": body if isinstance(body, dict) else body.to_dict(),
    }
    return request


def parse_response(response: RawResponse) -> AnyValue:
    """They are no longer members.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_json(OPERATION, response)
