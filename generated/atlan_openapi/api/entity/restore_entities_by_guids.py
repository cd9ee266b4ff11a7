# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Bring archived entities back by guid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import query_pairs, read_object

if TYPE_CHECKING:
    from ...models.asset_mutation_response import AssetMutationResponse

OPERATION: Final = Operation(
    id="restore_entities_by_guids",
    method="POST",
    path="/api/meta/entity/restore/bulk",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    guid: Sequence[str],
) -> Request:
    """Bring archived entities back by guid.

    Entities that are not archived are left alone.

    Args:
        guid: Unique ids of the entities; the parameter is repeated once per entity.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/meta/entity/restore/bulk",
    }
    params = query_pairs(
        ("guid", guid),
    )
    if params:
        request["params"] = params
    return request


def parse_response(response: RawResponse) -> AssetMutationResponse:
    """What was changed.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
