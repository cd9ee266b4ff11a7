# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Delete one type definition by name."""

from __future__ import annotations

from typing import Final

from ...types import Operation, RawResponse, Request
from ...wire import check_status, path_value

OPERATION: Final = Operation(
    id="delete_typedef_by_name",
    method="DELETE",
    path="/api/meta/types/typedef/name/{name}",
    idempotent=True,
    retry_statuses=frozenset({403, 423, 429, 500, 502, 503, 504}),
    authenticated=True,
    success=frozenset({204}),
)


def build_request(
    name: str,
) -> Request:
    """Delete one type definition by name.

    Refused with 409 while entities still use it.

    Args:
        name: Internal name of the definition.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "DELETE",
        "url": f"/api/meta/types/typedef/name/{path_value('name', name)}",
    }
    return request


def parse_response(response: RawResponse) -> None:
    """The definition was deleted.

    Raises:
        UnexpectedStatus: The status is not 204.
    """
    check_status(OPERATION, response)
