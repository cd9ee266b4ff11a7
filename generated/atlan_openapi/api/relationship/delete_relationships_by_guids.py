# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Delete several relationships."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ...types import Operation, RawResponse, Request
from ...wire import check_status

OPERATION: Final = Operation(
    id="delete_relationships_by_guids",
    method="DELETE",
    path="/api/meta/relationship/guid/bulk",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({204}),
)


def build_request(
    *,
    body: Sequence[str],
) -> Request:
    """Delete several relationships.

    One that is not found fails the whole request with 404.

    Args:
        body: Unique ids of the relationships.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "DELETE",
        "url": "/api/meta/relationship/guid/bulk",
        "json": list(body),
    }
    return request


def parse_response(response: RawResponse) -> None:
    """The relationships are deleted.

    Raises:
        UnexpectedStatus: The status is not 204.
    """
    check_status(OPERATION, response)
