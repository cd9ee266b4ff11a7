# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Create or change several relationships."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_array

if TYPE_CHECKING:
    from ...models.relationship import Relationship

OPERATION: Final = Operation(
    id="bulk_save_relationships",
    method="POST",
    path="/api/meta/relationship/bulk",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: Sequence[Relationship],
) -> Request:
    """Create or change several relationships.

    One that exists already, by its guid or by its type and ends, is changed.

    Args:
        body: The relationships.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/meta/relationship/bulk",
        "json": list(body),
    }
    return request


def parse_response(response: RawResponse) -> list[Relationship]:
    """The relationships as they are now.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_array(OPERATION, response)
