# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Archive or remove several entities, found by type and qualifiedName."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import query_pairs, read_object

if TYPE_CHECKING:
    from ...models.asset_mutation_response import AssetMutationResponse
    from ...models.atlan_delete_type import AtlanDeleteType
    from ...models.object_id import ObjectId

OPERATION: Final = Operation(
    id="bulk_delete_entities_by_unique_attribute",
    method="DELETE",
    path="/api/meta/entity/bulk/uniqueAttribute",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: Sequence[ObjectId | dict[str, Any]],
    delete_type: AtlanDeleteType | str | Unset = UNSET,
    skip_has_lineage_calculation: bool | Unset = UNSET,
) -> Request:
    """Archive or remove several entities, found by type and qualifiedName.

    Each entity is named by its type and unique attributes. Removing an entity a second time with HARD
    or PURGE gives 404.

    Args:
        body: The entities.
        delete_type: SOFT archives, and can be undone; HARD and PURGE remove for good, PURGE also what is
            archived already. Default: SOFT.
        skip_has_lineage_calculation: Do not work out anew which entities still have lineage. Default:
            false.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "DELETE",
        "url": "/api/meta/entity/bulk/uniqueAttribute",
        "json": [item if isinstance(item, dict) else item.to_dict() for item in body],
    }
    params = query_pairs(
        ("deleteType", delete_type),
        ("skipHasLineageCalculation", skip_has_lineage_calculation),
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
