# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Set one attribute of an entity, found by guid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import encode_json, header_pairs, path_value, query_pairs, read_object

if TYPE_CHECKING:
    from ...models.any_value import AnyValue
    from ...models.asset_mutation_response import AssetMutationResponse

OPERATION: Final = Operation(
    id="partial_update_entity_by_guid",
    method="PUT",
    path="/api/meta/entity/guid/{guid}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    guid: str,
    *,
    body: AnyValue,
    name: str,
) -> Request:
    """Set one attribute of an entity, found by guid.

    Takes attributes with a plain value, and those that refer to one other entity. null clears the
    attribute.

    Args:
        guid: Unique id of the entity.
        body: The value itself, with nothing around it.
        name: Attribute to set.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "PUT",
        "url": f"/api/meta/entity/guid/{path_value('guid', guid)}",
        "content": encode_json(body),
    }
    params = query_pairs(
        ("name", name),
    )
    if params:
        request["params"] = params
    headers = header_pairs(
        ("Content-Type", "application/json"),
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
