# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Add labels to an entity, found by type and qualifiedName."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ...types import Operation, RawResponse, Request
from ...wire import check_status, path_value, query_pairs

OPERATION: Final = Operation(
    id="add_labels_by_unique_attribute",
    method="PUT",
    path="/api/meta/entity/uniqueAttribute/type/{typeName}/labels",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({204}),
)


def build_request(
    type_name: str,
    *,
    body: Sequence[str],
    qualified_name: str,
) -> Request:
    """Add labels to an entity, found by type and qualifiedName.

    Labels it has already stay.

    Args:
        type_name: Exact type of the entity. A super type finds nothing.
        body: The labels.
        qualified_name: Value of the unique attribute qualifiedName.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "PUT",
        "url": f"/api/meta/entity/uniqueAttribute/type/{path_value('type_name', type_name)}/labels",
        "json": list(body),
    }
    params = query_pairs(
        ("attr:qualifiedName", qualified_name),
    )
    if params:
        request["params"] = params
    return request


def parse_response(response: RawResponse) -> None:
    """The labels were added.

    Raises:
        UnexpectedStatus: The status is not 204.
    """
    check_status(OPERATION, response)
