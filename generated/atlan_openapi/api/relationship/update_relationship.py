# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Change the attributes of a relationship."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_object

if TYPE_CHECKING:
    from ...models.relationship import Relationship

OPERATION: Final = Operation(
    id="update_relationship",
    method="PUT",
    path="/api/meta/relationship",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: Relationship,
) -> Request:
    """Change the attributes of a relationship.

    It is found by its guid. Its type and its ends cannot be changed; trying to answers 404 with a code
    that begins with 400.

    Args:
        body: An edge between two entities, with attributes of its own.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "PUT",
        "url": "/api/meta/relationship",
        "json": body,
    }
    return request


def parse_response(response: RawResponse) -> Relationship:
    """The relationship as it is now.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
