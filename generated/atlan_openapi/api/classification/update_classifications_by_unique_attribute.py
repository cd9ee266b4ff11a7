# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Change tags of an entity, found by type and qualifiedName."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import check_status, path_value, query_pairs

if TYPE_CHECKING:
    from ...models.classification import Classification

OPERATION: Final = Operation(
    id="update_classifications_by_unique_attribute",
    method="PUT",
    path="/api/meta/entity/uniqueAttribute/type/{typeName}/classifications",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({204}),
)


def build_request(
    type_name: str,
    *,
    body: Sequence[Classification | dict[str, Any]],
    qualified_name: str,
) -> Request:
    """Change tags of an entity, found by type and qualifiedName.

    Tags that are not sent stay as they are.

    Args:
        type_name: Exact type of the entity. A super type finds nothing.
        body: A tag on an entity.
        qualified_name: Value of the unique attribute qualifiedName.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "PUT",
        "url": f"/api/meta/entity/uniqueAttribute/type/{path_value('type_name', type_name)}/classifications",
        "json": [item if isinstance(item, dict) else item.to_dict() for item in body],
    }
    params = query_pairs(
        ("attr:qualifiedName", qualified_name),
    )
    if params:
        request["params"] = params
    return request


def parse_response(response: RawResponse) -> None:
    """The tags were changed.

    Raises:
        UnexpectedStatus: The status is not 204.
    """
    check_status(OPERATION, response)
