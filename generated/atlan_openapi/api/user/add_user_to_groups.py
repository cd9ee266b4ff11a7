# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Make a user a member of groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_json

if TYPE_CHECKING:
    from ...models.add_to_groups_request import AddToGroupsRequest
    from ...models.any_value import AnyValue

OPERATION: Final = Operation(
    id="add_user_to_groups",
    method="POST",
    path="/api/service/users/{guid}/groups",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    guid: str,
    *,
    body: AddToGroupsRequest | dict[str, Any],
) -> Request:
    """Make a user a member of groups.

    Groups that the user is in already do no harm.

    Args:
        guid: Unique id of the user.
        body: Groups to make a user a member of.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "POST",
        "url": f"/api/service/users/{path_value('guid', guid)}/groups",
        "json": body if isinstance(body, dict) else body.to_dict(),
    }
    return request


def parse_response(response: RawResponse) -> AnyValue:
    """The user is a member.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_json(OPERATION, response)
