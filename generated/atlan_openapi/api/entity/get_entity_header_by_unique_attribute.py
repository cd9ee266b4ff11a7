# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Read the short form of one entity, found by type and qualifiedName."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, query_pairs, read_object

if TYPE_CHECKING:
    from ...models.entity_header import EntityHeader

OPERATION: Final = Operation(
    id="get_entity_header_by_unique_attribute",
    method="GET",
    path="/api/meta/entity/uniqueAttribute/type/{typeName}/header",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    type_name: str,
    *,
    qualified_name: str,
) -> Request:
    """Read the short form of one entity, found by type and qualifiedName.

    The short form has few attributes and no relationships.

    Args:
        type_name: Exact type of the entity. A super type finds nothing.
        qualified_name: Value of the unique attribute qualifiedName.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "GET",
        "url": f"/api/meta/entity/uniqueAttribute/type/{path_value('type_name', type_name)}/header",
    }
    params = query_pairs(
        ("attr:qualifiedName", qualified_name),
    )
    if params:
        request["params"] = params
    return request


def parse_response(response: RawResponse) -> EntityHeader:
    """The short form of the entity.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
