# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Read the lineage of an entity as a graph, by guid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import path_value, query_pairs, read_object

if TYPE_CHECKING:
    from ...models.lineage_direction import LineageDirection
    from ...models.lineage_response import LineageResponse

OPERATION: Final = Operation(
    id="get_lineage_by_guid",
    method="GET",
    path="/api/meta/lineage/{guid}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    guid: str,
    *,
    direction: LineageDirection | str | Unset = UNSET,
    depth: int | Unset = UNSET,
    hide_process: bool | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    calculate_remaining_vertex_counts: bool | Unset = UNSET,
) -> Request:
    """Read the lineage of an entity as a graph, by guid.

    An entity without lineage gives 404.

    Args:
        guid: Unique id of the entity.
        direction: Which way to walk. Default: BOTH.
        depth: Number of steps to walk at most; 0 for no limit. Default: 3.
        hide_process: Leave processes out of the entities and show which data leads to which. Default:
            false.
        offset: Number of entities to skip; -1 for all. Default: -1.
        limit: Number of entities to send; -1 for all. Default: -1.
        calculate_remaining_vertex_counts: Count the entities beyond the limit. Default: false.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "GET",
        "url": f"/api/meta/lineage/{path_value('guid', guid)}",
    }
    params = query_pairs(
        ("direction", direction),
        ("depth", depth),
        ("hideProcess", hide_process),
        ("offset", offset),
        ("limit", limit),
        ("calculateRemainingVertexCounts", calculate_remaining_vertex_counts),
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
