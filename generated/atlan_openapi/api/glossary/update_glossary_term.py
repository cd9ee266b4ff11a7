# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Change a term."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_model, read_object

if TYPE_CHECKING:
    from ...models.glossary_term import GlossaryTerm

OPERATION: Final = Operation(
    id="update_glossary_term",
    method="PUT",
    path="/api/meta/glossary/term/{termGuid}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    term_guid: str,
    *,
    body: GlossaryTerm | dict[str, Any],
) -> Request:
    """Change a term.

    Attributes that are not sent stay as they are. Categories and related terms that are sent take the
    place of the present ones.

    Args:
        term_guid: Unique id of the term.
        body: A term.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "PUT",
        "url": f"/api/meta/glossary/term/{path_value('term_guid', term_guid)}",
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
    """The term as it is now.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.glossary_term import GlossaryTerm

    return read_model(OPERATION, payload, GlossaryTerm.from_dict)
