# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Remove a tag from an entity."""

from __future__ import annotations

from typing import Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import check_status, path_value, query_pairs

OPERATION: Final = Operation(
    id="delete_entity_classification",
    method="DELETE",
    path="/api/meta/entity/guid/{guid}/classification/{classificationName}",
    idempotent=True,
    retry_statuses=frozenset({403, 406, 429, 500, 502, 503, 504}),
    authenticated=True,
    success=frozenset({204}),
)


def build_request(
    guid: str,
    classification_name: str,
    *,
    associated_entity_guid: str | Unset = UNSET,
) -> Request:
    """Remove a tag from an entity.

    While the propagation of the tag is still queued the server answers 406; try again later.

    Args:
        guid: Unique id of the entity.
        classification_name: Internal (hashed) name of the tag.
        associated_entity_guid: Remove the tag that was propagated from this entity.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "DELETE",
        "url": f"/api/meta/entity/guid/{path_value('guid', guid)}/classification/{path_value('classification_name', classification_name)}",
    }
    params = query_pairs(
        ("associatedEntityGuid", associated_entity_guid),
    )
    if params:
        request["params"] = params
    return request


def parse_response(response: RawResponse) -> None:
    """The tag was removed.

    Raises:
        UnexpectedStatus: The status is not 204.
    """
    check_status(OPERATION, response)
