# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Change a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_json

if TYPE_CHECKING:
    from ...models.any_value import AnyValue
    from ...models.group import Group

OPERATION: Final = Operation(
    id="update_group",
    method="POST",
    path="/api/service/groups/{guid}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    guid: str,
    *,
    body: Group | dict[str, Any],
) -> Request:
    """Change a group.

    What is left out stays as it is.

    Args:
        guid: Unique id of the group.
        body: A group of users.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "POST",
        "url": f"/api/service/groups/{path_value('guid', guid)}",
        "json": body if isinstance(body, dict) else body.to_dict(),
    }
    return request


def parse_response(response: RawResponse) -> AnyValue:
    """The group was changed.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_json(OPERATION, response)
