# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Clear custom metadata of an entity, in several sets at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import check_status, path_value

if TYPE_CHECKING:
    from ...models.custom_metadata_sets import CustomMetadataSets

OPERATION: Final = Operation(
    id="delete_custom_metadata",
    method="DELETE",
    path="/api/meta/entity/guid/{guid}/businessmetadata",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({204}),
)


def build_request(
    guid: str,
    *,
    body: CustomMetadataSets,
) -> Request:
    """Clear custom metadata of an entity, in several sets at once.

    The body names the attributes to clear; their values do not matter.

    Args:
        guid: Unique id of the entity.
        body: Values of custom metadata by internal name of the set, then by internal name of the
            attribute.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "DELETE",
        "url": f"/api/meta/entity/guid/{path_value('guid', guid)}/businessmetadata",
        "json": body,
    }
    return request


def parse_response(response: RawResponse) -> None:
    """The values were cleared.

    Raises:
        UnexpectedStatus: The status is not 204.
    """
    check_status(OPERATION, response)
