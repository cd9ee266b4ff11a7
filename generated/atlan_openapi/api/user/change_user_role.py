# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Give a user another role in the workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_json

if TYPE_CHECKING:
    from ...models.any_value import AnyValue
    from ...models.change_role_request import ChangeRoleRequest

OPERATION: Final = Operation(
    id="change_user_role",
    method="POST",
    path="/api/service/users/{guid}/roles/update",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    guid: str,
    *,
    body: ChangeRoleRequest | dict[str, Any],
) -> Request:
    """Give a user another role in the workspace.

    It takes the place of the former role.

    Args:
        guid: Unique id of the user.
        body: The role to give to a user.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "POST",
        "url": f"/api/service/users/{path_value('guid', guid)}/roles/update",
        "json": body if isinstance(body, dict) else body.to_dict(),
    }
    return request


def parse_response(response: RawResponse) -> AnyValue:
    """The role was given.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_json(OPERATION, response)
