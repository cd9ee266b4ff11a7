# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Create a relationship."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_object

if TYPE_CHECKING:
    from ...models.relationship import Relationship

OPERATION: Final = Operation(
    id="create_relationship",
    method="POST",
    path="/api/meta/relationship",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: Relationship,
) -> Request:
    """Create a relationship.

    Both ends have to exist, and one of this type between them must not. The ends are named by guid, or
    by type and unique attributes.

    Args:
        body: An edge between two entities, with attributes of its own.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/meta/relationship",
        "json": body,
    }
    return request


def parse_response(response: RawResponse) -> Relationship:
    """The relationship as it was created.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
