# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Delete a relationship."""

from __future__ import annotations

from typing import Final

from ...types import Operation, RawResponse, Request
from ...wire import check_status, path_value

OPERATION: Final = Operation(
    id="delete_relationship_by_guid",
    method="DELETE",
    path="/api/meta/relationship/guid/{guid}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({204}),
)


def build_request(
    guid: str,
) -> Request:
    """Delete a relationship.

    Deleting it a second time gives 404.

    Args:
        guid: Unique id of the relationship.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "DELETE",
        "url": f"/api/meta/relationship/guid/{path_value('guid', guid)}",
    }
    return request


def parse_response(response: RawResponse) -> None:
    """The relationship is deleted.

    Raises:
        UnexpectedStatus: The status is not 204.
    """
    check_status(OPERATION, response)
