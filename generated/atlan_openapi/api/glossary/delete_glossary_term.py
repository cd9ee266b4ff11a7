# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Delete a term."""

from __future__ import annotations

from typing import Final

from ...types import Operation, RawResponse, Request
from ...wire import check_status, path_value

OPERATION: Final = Operation(
    id="delete_glossary_term",
    method="DELETE",
    path="/api/meta/glossary/term/{termGuid}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({204}),
)


def build_request(
    term_guid: str,
) -> Request:
    """Delete a term.

    It is taken from the entities it is assigned to.

    Args:
        term_guid: Unique id of the term.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "DELETE",
        "url": f"/api/meta/glossary/term/{path_value('term_guid', term_guid)}",
    }
    return request


def parse_response(response: RawResponse) -> None:
    """The term is deleted.

    Raises:
        UnexpectedStatus: The status is not 204.
    """
    check_status(OPERATION, response)
