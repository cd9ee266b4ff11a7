# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Remove a tag from an entity, found by type and qualifiedName."""

from __future__ import annotations

from typing import Final

from ...types import Operation, RawResponse, Request
from ...wire import check_status, path_value, query_pairs

OPERATION: Final = Operation(
    id="delete_classification_by_unique_attribute",
    method="DELETE",
    path="/api/meta/entity/uniqueAttribute/type/{typeName}/classification/{classificationName}",
    idempotent=True,
    retry_statuses=frozenset({403, 406, 429, 500, 502, 503, 504}),
    authenticated=True,
    success=frozenset({204}),
)


def build_request(
    type_name: str,
    classification_name: str,
    *,
    qualified_name: str,
) -> Request:
    """Remove a tag from an entity, found by type and qualifiedName.

    While the propagation of the tag is still queued the server answers 406; try again later.

    Args:
        type_name: Exact type of the entity. A super type finds nothing.
        classification_name: Internal (hashed) name of the tag.
        qualified_name: Value of the unique attribute qualifiedName.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "DELETE",
        "url": f"/api/meta/entity/uniqueAttribute/type/{path_value('type_name', type_name)}/classification/{path_value('classification_name', classification_name)}",
    }
    params = query_pairs(
        ("attr:qualifiedName", qualified_name),
    )
    if params:
        request["params"] = params
    return request


def parse_response(response: RawResponse) -> None:
    """The tag was removed.

    Raises:
        UnexpectedStatus: The status is not 204.
    """
    check_status(OPERATION, response)
