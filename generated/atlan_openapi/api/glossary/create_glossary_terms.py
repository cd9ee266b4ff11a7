# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Create several terms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_array, read_model

if TYPE_CHECKING:
    from ...models.glossary_term import GlossaryTerm

OPERATION: Final = Operation(
    id="create_glossary_terms",
    method="POST",
    path="/api/meta/glossary/terms",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: Sequence[GlossaryTerm | dict[str, Any]],
) -> Request:
    """Create several terms.

    The glossary each belongs to stands in anchor. If one is refused, none is created.

    Args:
        body: The terms.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/meta/glossary/terms",
        "json": [item if isinstance(item, dict) else item.to_dict() for item in body],
    }
    return request


def decode_response(response: RawResponse) -> list[Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON array.
    """
    return read_array(OPERATION, response)


def parse_response(response: RawResponse) -> list[GlossaryTerm]:
    """The terms as they were created.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.glossary_term import GlossaryTerm

    return [read_model(OPERATION, item, GlossaryTerm.from_dict) for item in payload]
