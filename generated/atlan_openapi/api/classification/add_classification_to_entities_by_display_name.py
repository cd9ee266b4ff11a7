# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Add tags, named as people see them, to entities."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import check_status

if TYPE_CHECKING:
    from ...models.classification import Classification

OPERATION: Final = Operation(
    id="add_classification_to_entities_by_display_name",
    method="POST",
    path="/api/meta/entity/bulk/classification/displayName",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({204}),
)


def build_request(
    *,
    body: Sequence[Classification | dict[str, Any]],
) -> Request:
    """Add tags, named as people see them, to entities.

    Each tag says in entityGuid which entity it is for. Its typeName is the name people see, not the
    internal one. A tag the entity has already gives 400.

    Args:
        body: The tags.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/meta/entity/bulk/classification/displayName",
        "json": [item if isinstance(item, dict) else item.to_dict() for item in body],
    }
    return request


def parse_response(response: RawResponse) -> None:
    """The tags were added.

    Raises:
        UnexpectedStatus: The status is not 204.
    """
    check_status(OPERATION, response)
