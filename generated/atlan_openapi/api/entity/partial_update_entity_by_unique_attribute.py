# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Change single attributes of one entity, found by type and qualifiedName."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, query_pairs, read_object

if TYPE_CHECKING:
    from ...models.asset_mutation_response import AssetMutationResponse
    from ...models.entity_with_ext_info import EntityWithExtInfo

OPERATION: Final = Operation(
    id="partial_update_entity_by_unique_attribute",
    method="PUT",
    path="/api/meta/entity/uniqueAttribute/type/{typeName}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    type_name: str,
    *,
    body: EntityWithExtInfo,
    qualified_name: str,
) -> Request:
    """Change single attributes of one entity, found by type and qualifiedName.

    The answer lists the entity under PARTIAL_UPDATE or UPDATE, or not at all when nothing changed.

    Args:
        type_name: Exact type of the entity. A super type finds nothing.
        body: One entity, and the entities it refers to.
        qualified_name: Value of the unique attribute qualifiedName.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "PUT",
        "url": f"/api/meta/entity/uniqueAttribute/type/{path_value('type_name', type_name)}",
        "json": body,
    }
    params = query_pairs(
        ("attr:qualifiedName", qualified_name),
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
