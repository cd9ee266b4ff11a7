# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Create or change one entity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import query_pairs, read_object

if TYPE_CHECKING:
    from ...models.asset_mutation_response import AssetMutationResponse
    from ...models.entity_with_ext_info import EntityWithExtInfo

OPERATION: Final = Operation(
    id="save_entity",
    method="POST",
    path="/api/meta/entity",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: EntityWithExtInfo,
    replace_classifications: bool | Unset = UNSET,
    replace_business_attributes: bool | Unset = UNSET,
    overwrite_business_attributes: bool | Unset = UNSET,
) -> Request:
    """Create or change one entity.

    The same as bulk_save_entities for a single entity, which stands under the key `entity`. Tags can be
    replaced, but not appended.

    Sending a request twice does no more than sending it once only when the entity carries a guid of its
    own (no placeholder), or its type and qualifiedName.

    Args:
        body: One entity, and the entities it refers to.
        replace_classifications: Remove all direct tags, then add those in classifications. Default:
            false.
        replace_business_attributes: Apply custom metadata to an entity that exists already. Default:
            false.
        overwrite_business_attributes: Together with replaceBusinessAttributes, clear all custom metadata
            that is not sent instead of merging. Default: false.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/meta/entity",
        "json": body,
    }
    params = query_pairs(
        ("replaceClassifications", replace_classifications),
        ("replaceBusinessAttributes", replace_business_attributes),
        ("overwriteBusinessAttributes", overwrite_business_attributes),
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
