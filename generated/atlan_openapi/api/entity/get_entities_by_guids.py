# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Read several entities by guid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import query_pairs, read_object

if TYPE_CHECKING:
    from ...models.entities_with_ext_info import EntitiesWithExtInfo

OPERATION: Final = Operation(
    id="get_entities_by_guids",
    method="GET",
    path="/api/meta/entity/bulk",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    guid: Sequence[str],
    min_ext_info: bool | Unset = UNSET,
    ignore_relationships: bool | Unset = UNSET,
) -> Request:
    """Read several entities by guid.

    One unknown guid fails the whole request with 404.

    Args:
        guid: Unique ids of the entities; the parameter is repeated once per entity.
        min_ext_info: Send referred entities in their short form only. Default: false.
        ignore_relationships: Leave relationship attributes out of the answer, which makes it much faster.
            Default: false.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "GET",
        "url": "/api/meta/entity/bulk",
    }
    params = query_pairs(
        ("guid", guid),
        ("minExtInfo", min_ext_info),
        ("ignoreRelationships", ignore_relationships),
    )
    if params:
        request["params"] = params
    return request


def parse_response(response: RawResponse) -> EntitiesWithExtInfo:
    """The entities.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
