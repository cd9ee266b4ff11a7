# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Archive or remove one entity, found by type and qualifiedName."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import path_value, query_pairs, read_object

if TYPE_CHECKING:
    from ...models.asset_mutation_response import AssetMutationResponse
    from ...models.atlan_delete_type import AtlanDeleteType

OPERATION: Final = Operation(
    id="delete_entity_by_unique_attribute",
    method="DELETE",
    path="/api/meta/entity/uniqueAttribute/type/{typeName}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    type_name: str,
    *,
    qualified_name: str,
    delete_type: AtlanDeleteType | str | Unset = UNSET,
) -> Request:
    """Archive or remove one entity, found by type and qualifiedName.

    Removing an entity a second time with HARD or PURGE gives 404.

    Args:
        type_name: Exact type of the entity. A super type finds nothing.
        qualified_name: Value of the unique attribute qualifiedName.
        delete_type: SOFT archives, and can be undone; HARD and PURGE remove for good, PURGE also what is
            archived already. Default: SOFT.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "DELETE",
        "url": f"/api/meta/entity/uniqueAttribute/type/{path_value('type_name', type_name)}",
    }
    params = query_pairs(
        ("attr:qualifiedName", qualified_name),
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
