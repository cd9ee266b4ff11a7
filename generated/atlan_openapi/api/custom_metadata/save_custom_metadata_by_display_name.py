# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Set custom metadata of an entity, with sets and attributes named as people see them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import check_status, path_value, query_pairs

if TYPE_CHECKING:
    from ...models.custom_metadata_sets import CustomMetadataSets

OPERATION: Final = Operation(
    id="save_custom_metadata_by_display_name",
    method="POST",
    path="/api/meta/entity/guid/{guid}/businessmetadata/displayName",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({204}),
)


def build_request(
    guid: str,
    *,
    body: CustomMetadataSets,
    is_overwrite: bool | Unset = UNSET,
) -> Request:
    """Set custom metadata of an entity, with sets and attributes named as people see them.

    Attributes that are not sent stay as they are, unless isOverwrite is true.

    Args:
        guid: Unique id of the entity.
        body: Values by display name of the set, then by display name of the attribute.
        is_overwrite: Clear attributes that are not sent. Default: false.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "POST",
        "url": f"/api/meta/entity/guid/{path_value('guid', guid)}/businessmetadata/displayName",
        "json": body,
    }
    params = query_pairs(
        ("isOverwrite", is_overwrite),
    )
    if params:
        request["params"] = params
    return request


def parse_response(response: RawResponse) -> None:
    """The values were set.

    Raises:
        UnexpectedStatus: The status is not 204.
    """
    check_status(OPERATION, response)
