# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Read one entity by type and qualifiedName."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import path_value, query_pairs, read_object

if TYPE_CHECKING:
    from ...models.entity_with_ext_info import EntityWithExtInfo

OPERATION: Final = Operation(
    id="get_entity_by_unique_attribute",
    method="GET",
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
    min_ext_info: bool | Unset = UNSET,
    ignore_relationships: bool | Unset = UNSET,
) -> Request:
    """Read one entity by type and qualifiedName.

    The type must be the exact one. An attribute that is not unique gives 400, no match gives 404.

    Args:
        type_name: Exact type of the entity. A super type finds nothing.
        qualified_name: Value of the unique attribute qualifiedName.
        min_ext_info: Send referred entities in their short form only. Default: false.
        ignore_relationships: Leave relationship attributes out of the answer, which makes it much faster.
            Default: false.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "GET",
        "url": f"/api/meta/entity/uniqueAttribute/type/{path_value('type_name', type_name)}",
    }
    params = query_pairs(
        ("attr:qualifiedName", qualified_name),
        ("minExtInfo", min_ext_info),
        ("ignoreRelationships", ignore_relationships),
    )
    if params:
        request["params"] = params
    return request


def parse_response(response: RawResponse) -> EntityWithExtInfo:
    """The entity.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
