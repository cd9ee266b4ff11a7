# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Read the lineage of an entity as a graph, by type and qualifiedName."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import path_value, query_pairs, read_object

if TYPE_CHECKING:
    from ...models.lineage_direction import LineageDirection
    from ...models.lineage_response import LineageResponse

OPERATION: Final = Operation(
    id="get_lineage_by_unique_attribute",
    method="GET",
    path="/api/meta/lineage/uniqueAttribute/type/{typeName}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    type_name: str,
    *,
    qualified_name: str,
    direction: LineageDirection | str | Unset = UNSET,
    depth: int | Unset = UNSET,
) -> Request:
    """Read the lineage of an entity as a graph, by type and qualifiedName.

    An entity without lineage gives 404.

    Args:
        type_name: Exact type of the entity. A super type finds nothing.
        qualified_name: Value of the unique attribute qualifiedName.
        direction: Which way to walk. Default: BOTH.
        depth: Number of steps to walk at most; 0 for no limit. Default: 3.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "GET",
        "url": f"/api/meta/lineage/uniqueAttribute/type/{path_value('type_name', type_name)}",
    }
    params = query_pairs(
        ("attr:qualifiedName", qualified_name),
        ("direction", direction),
        ("depth", depth),
    )
    if params:
        request["params"] = params
    return request


def parse_response(response: RawResponse) -> LineageResponse:
    """The graph.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
