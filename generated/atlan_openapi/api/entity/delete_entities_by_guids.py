# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Archive or remove several entities by guid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import header_pairs, query_pairs, read_object

if TYPE_CHECKING:
    from ...models.asset_mutation_response import AssetMutationResponse
    from ...models.atlan_delete_type import AtlanDeleteType

OPERATION: Final = Operation(
    id="delete_entities_by_guids",
    method="DELETE",
    path="/api/meta/entity/bulk",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    guid: Sequence[str],
    delete_type: AtlanDeleteType | str | Unset = UNSET,
    contract_delete_scope: str | Unset = UNSET,
) -> Request:
    """Archive or remove several entities by guid.

    All guids stand in one URL, so keep their number small enough for the gateway. Removing an entity a
    second time with HARD or PURGE gives 404. Data contracts cannot be archived.

    Args:
        guid: Unique ids of the entities; the parameter is repeated once per entity.
        delete_type: SOFT archives, and can be undone; HARD and PURGE remove for good, PURGE also what is
            archived already. Default: SOFT.
        contract_delete_scope: For data contracts only: `all` versions, or the `single` one that is named,
            which has to be the latest. Default: all.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "DELETE",
        "url": "/api/meta/entity/bulk",
    }
    params = query_pairs(
        ("guid", guid),
        ("deleteType", delete_type),
    )
    if params:
        request["params"] = params
    headers = header_pairs(
        ("x-atlan-contract-delete-scope", contract_delete_scope),
    )
    if headers:
        request["headers"] = headers
    return request


def parse_response(response: RawResponse) -> AssetMutationResponse:
    """What was changed.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
