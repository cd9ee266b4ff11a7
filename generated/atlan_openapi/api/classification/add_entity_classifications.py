# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Add tags to an entity."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import check_status, path_value

if TYPE_CHECKING:
    from ...models.classification import Classification

OPERATION: Final = Operation(
    id="add_entity_classifications",
    method="POST",
    path="/api/meta/entity/guid/{guid}/classifications",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({204}),
)


def build_request(
    guid: str,
    *,
    body: Sequence[Classification | dict[str, Any]],
) -> Request:
    """Add tags to an entity.

    A tag the entity has already gives 400.

    Args:
        guid: Unique id of the entity.
        body: A tag on an entity.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "POST",
        "url": f"/api/meta/entity/guid/{path_value('guid', guid)}/classifications",
        "json": [item if isinstance(item, dict) else item.to_dict() for item in body],
    }
    return request


def parse_response(response: RawResponse) -> None:
    """The tags were added.

    Raises:
        UnexpectedStatus: The status is not 204.
    """
    check_status(OPERATION, response)
