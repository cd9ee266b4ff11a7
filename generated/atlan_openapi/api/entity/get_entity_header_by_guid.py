# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Read the short form of one entity by guid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_object

if TYPE_CHECKING:
    from ...models.entity_header import EntityHeader

OPERATION: Final = Operation(
    id="get_entity_header_by_guid",
    method="GET",
    path="/api/meta/entity/guid/{guid}/header",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    guid: str,
) -> Request:
    """Read the short form of one entity by guid.

    The short form has few attributes and no relationships.

    Args:
        guid: Unique id of the entity.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "GET",
        "url": f"/api/meta/entity/guid/{path_value('guid', guid)}/header",
    }
    return request


def parse_response(response: RawResponse) -> EntityHeader:
    """The short form of the entity.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
