# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Create or change entities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import query_pairs, read_object

if TYPE_CHECKING:
    from ...models.asset_mutation_response import AssetMutationResponse
    from ...models.entity_bulk_request import EntityBulkRequest

OPERATION: Final = Operation(
    id="bulk_save_entities",
    method="POST",
    path="/api/meta/entity/bulk",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: EntityBulkRequest,
    replace_classifications: bool | Unset = UNSET,
    replace_tags: bool | Unset = UNSET,
    append_tags: bool | Unset = UNSET,
    replace_business_attributes: bool | Unset = UNSET,
    overwrite_business_attributes: bool | Unset = UNSET,
    skip_failed_entities: bool | Unset = UNSET,
    skip_process_edge_restoration: bool | Unset = UNSET,
) -> Request:
    """Create or change entities.

    An entity is found by its guid, else by its type and qualifiedName; one that is not found is
    created. Up to 10,000 can be sent at once. Attributes that are not sent stay as they are; null
    clears one. An archived entity stays archived unless it is sent with status ACTIVE. At most one of
    replaceClassifications, replaceTags and appendTags may be true; with none of them, a change leaves
    tags alone. Likewise, a change leaves custom metadata alone unless replaceBusinessAttributes is
    true.

    Sending a request twice does no more than sending it once only when every entity carries a guid of
    its own (no placeholder), or its type and qualifiedName.

    Args:
        body: Entities to create or change in one request.
        replace_classifications: Remove all direct tags, then add those in classifications. Default:
            false.
        replace_tags: Make the direct tags equal to classifications, changing only what differs. Default:
            false.
        append_tags: Apply addOrUpdateClassifications and removeClassifications. Default: false.
        replace_business_attributes: Apply custom metadata to entities that exist already. Default: false.
        overwrite_business_attributes: Together with replaceBusinessAttributes, clear all custom metadata
            that is not sent instead of merging. Default: false.
        skip_failed_entities: Save the other entities when one is refused. Default: false.
        skip_process_edge_restoration: Do not restore the edges of lineage processes; for repairs.
            Default: false.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/meta/entity/bulk",
        "json": body,
    }
    params = query_pairs(
        ("replaceClassifications", replace_classifications),
        ("replaceTags", replace_tags),
        ("appendTags", append_tags),
        ("replaceBusinessAttributes", replace_business_attributes),
        ("overwriteBusinessAttributes", overwrite_business_attributes),
        ("skipFailedEntities", skip_failed_entities),
        ("skipProcessEdgeRestoration", skip_process_edge_restoration),
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
