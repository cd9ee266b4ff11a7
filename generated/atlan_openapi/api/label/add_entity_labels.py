# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Add labels to an entity."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ...types import Operation, RawResponse, Request
from ...wire import check_status, path_value

OPERATION: Final = Operation(
    id="add_entity_labels",
    method="PUT",
    path="/api/meta/entity/guid/{guid}/labels",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({204}),
)


def build_request(
    guid: str,
    *,
    body: Sequence[str],
) -> Request:
    """Add labels to an entity.

    Labels it has already stay.

    Args:
        guid: Unique id of the entity.
        body: The labels.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "PUT",
        "url": f"/api/meta/entity/guid/{path_value('guid', guid)}/labels",
        "json": list(body),
    }
    return request


def parse_response(response: RawResponse) -> None:
    """The labels were added.

    Raises:
        UnexpectedStatus: The status is not 204.
    """
    check_status(OPERATION, response)
