# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Set custom metadata of an entity, in one set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import check_status, path_value

if TYPE_CHECKING:
    from ...models.custom_metadata_values import CustomMetadataValues

OPERATION: Final = Operation(
    id="save_custom_metadata_set",
    method="POST",
    path="/api/meta/entity/guid/{guid}/businessmetadata/{bmName}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({204}),
)


def build_request(
    guid: str,
    set_name: str,
    *,
    body: CustomMetadataValues,
) -> Request:
    """Set custom metadata of an entity, in one set.

    Only attributes in the body change; null clears one.

    Args:
        guid: Unique id of the entity.
        set_name: Internal (hashed) name of the custom metadata set.
        body: Values of one custom metadata set by internal name of the attribute; null clears one.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "POST",
        "url": f"/api/meta/entity/guid/{path_value('guid', guid)}/businessmetadata/{path_value('set_name', set_name)}",
        "json": body,
    }
    return request


def parse_response(response: RawResponse) -> None:
    """The values were set.

    Raises:
        UnexpectedStatus: The status is not 204.
    """
    check_status(OPERATION, response)
