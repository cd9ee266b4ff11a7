# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Archive or remove one entity by guid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import path_value, query_pairs, read_object

if TYPE_CHECKING:
    from ...models.asset_mutation_response import AssetMutationResponse
    from ...models.atlan_delete_type import AtlanDeleteType

OPERATION: Final = Operation(
    id="delete_entity_by_guid",
    method="DELETE",
    path="/api/meta/entity/guid/{guid}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    guid: str,
    *,
    delete_type: AtlanDeleteType | str | Unset = UNSET,
) -> Request:
    """Archive or remove one entity by guid.

    Removing an entity a second time with HARD or PURGE gives 404.

    Args:
        guid: Unique id of the entity.
        delete_type: SOFT archives, and can be undone; HARD and PURGE remove for good, PURGE also what is
            archived already. Default: SOFT.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "DELETE",
        "url": f"/api/meta/entity/guid/{path_value('guid', guid)}",
    }
    params = query_pairs(
        ("deleteType", delete_type),
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
