# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Read lineage as a graph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_object

if TYPE_CHECKING:
    from ...models.lineage_request import LineageRequest
    from ...models.lineage_response import LineageResponse

OPERATION: Final = Operation(
    id="get_lineage_graph",
    method="POST",
    path="/api/meta/lineage/getlineage",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: LineageRequest | dict[str, Any],
) -> Request:
    """Read lineage as a graph.

    An entity without lineage gives 404, an unknown property 400. Slow on large graphs; list_lineage is
    to be preferred.

    Args:
        body: Whose lineage to read as a graph, and how much of it. The server parses strictly - a
            property it does not know is refused.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/meta/lineage/getlineage",
        "json": body if isinstance(body, dict) else body.to_dict(),
    }
    return request


def parse_response(response: RawResponse) -> LineageResponse:
    """The graph.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
