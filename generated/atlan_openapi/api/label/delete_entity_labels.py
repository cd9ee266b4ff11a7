# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Remove labels from an entity."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ...types import Operation, RawResponse, Request
from ...wire import check_status, path_value

OPERATION: Final = Operation(
    id="delete_entity_labels",
    method="DELETE",
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
    """Remove labels from an entity.

    Labels it does not have do no harm.

    Args:
        guid: Unique id of the entity.
        body: The labels.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "DELETE",
        "url": f"/api/meta/entity/guid/{path_value('guid', guid)}/labels",
        "json": list(body),
    }
    return request


def parse_response(response: RawResponse) -> None:
    """The labels were removed.

    Raises:
        UnexpectedStatus: The status is not 204.
    """
    check_status(OPERATION, response)
