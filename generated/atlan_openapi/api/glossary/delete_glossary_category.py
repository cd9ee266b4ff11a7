# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Delete a category."""

from __future__ import annotations

from typing import Final

from ...types import Operation, RawResponse, Request
from ...wire import check_status, path_value

OPERATION: Final = Operation(
    id="delete_glossary_category",
    method="DELETE",
    path="/api/meta/glossary/category/{categoryGuid}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({204}),
)


def build_request(
    category_guid: str,
) -> Request:
    """Delete a category.

    Its terms stay in the glossary.

    Args:
        category_guid: Unique id of the category.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "DELETE",
        "url": f"/api/meta/glossary/category/{path_value('category_guid', category_guid)}",
    }
    return request


def parse_response(response: RawResponse) -> None:
    """The category is deleted.

    Raises:
        UnexpectedStatus: The status is not 204.
    """
    check_status(OPERATION, response)
