# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Read several entities of one type by qualifiedName."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import path_value, query_pairs, read_object

if TYPE_CHECKING:
    from ...models.entities_with_ext_info import EntitiesWithExtInfo

OPERATION: Final = Operation(
    id="get_entities_by_unique_attributes",
    method="GET",
    path="/api/meta/entity/bulk/uniqueAttribute/type/{typeName}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    type_name: str,
    *,
    qualified_names: Sequence[str],
    min_ext_info: bool | Unset = UNSET,
    ignore_relationships: bool | Unset = UNSET,
) -> Request:
    """Read several entities of one type by qualifiedName.

    One that is not found fails the whole request with 404.

    Args:
        type_name: Exact type of the entity. A super type finds nothing.
        qualified_names: Values of the unique attribute qualifiedName, counted from 0 on -
            attr_0:qualifiedName, attr_1:qualifiedName, and so on.
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
        "url": f"/api/meta/entity/bulk/uniqueAttribute/type/{path_value('type_name', type_name)}",
    }
    params = query_pairs(
        ("attr_{n}:qualifiedName", qualified_names),
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
