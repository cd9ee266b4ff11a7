# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Read a term."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_model, read_object

if TYPE_CHECKING:
    from ...models.glossary_term import GlossaryTerm

OPERATION: Final = Operation(
    id="get_glossary_term",
    method="GET",
    path="/api/meta/glossary/term/{termGuid}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    term_guid: str,
) -> Request:
    """Read a term.

    With headers of its glossary, its categories and the terms it is related to, and the entities it is
    assigned to.

    Args:
        term_guid: Unique id of the term.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "GET",
        "url": f"/api/meta/glossary/term/{path_value('term_guid', term_guid)}",
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
    """The term.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.glossary_term import GlossaryTerm

    return read_model(OPERATION, payload, GlossaryTerm.from_dict)
