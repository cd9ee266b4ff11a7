# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Delete a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_json

if TYPE_CHECKING:
    from ...models.any_value import AnyValue

OPERATION: Final = Operation(
    id="delete_group",
    method="POST",
    path="/api/service/groups/{guid}/delete",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    guid: str,
) -> Request:
    """Delete a group.

    Its members stay.

    Args:
        guid: Unique id of the group.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "POST",
        "url": f"/api/service/groups/{path_value('guid', guid)}/delete",
    }
    return request


def parse_response(response: RawResponse) -> AnyValue:
    """The group was deleted.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_json(OPERATION, response)
