# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Invite people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_json

if TYPE_CHECKING:
    from ...models.any_value import AnyValue
    from ...models.create_users_request import CreateUsersRequest

OPERATION: Final = Operation(
    id="create_users",
    method="POST",
    path="/api/service/users",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: CreateUsersRequest | dict[str, Any],
) -> Request:
    """Invite people.

    Each gets an invitation by e-mail. roleName and roleId have to be of one role. Read the users anew
    to learn their ids.

    Args:
        body: People to invite.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/service/users",
        "json": body if isinstance(body, dict) else body.to_dict(),
    }
    return request


def parse_response(response: RawResponse) -> AnyValue:
    """They were invited.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_json(OPERATION, response)
