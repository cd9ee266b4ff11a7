# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Create a term."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_model, read_object

if TYPE_CHECKING:
    from ...models.glossary_term import GlossaryTerm

OPERATION: Final = Operation(
    id="create_glossary_term",
    method="POST",
    path="/api/meta/glossary/term",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: GlossaryTerm | dict[str, Any],
) -> Request:
    """Create a term.

    The glossary it belongs to stands in anchor. Within one glossary names of terms are unique.

    Args:
        body: A term.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/meta/glossary/term",
        "json": body if isinstance(body, dict) else body.to_dict(),
    }
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> GlossaryTerm:
    """The term as it was created.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.glossary_term import GlossaryTerm

    return read_model(OPERATION, payload, GlossaryTerm.from_dict)
