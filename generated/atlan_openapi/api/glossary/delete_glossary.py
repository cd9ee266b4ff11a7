# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Delete a glossary."""

from __future__ import annotations

from typing import Final

from ...types import Operation, RawResponse, Request
from ...wire import check_status, path_value

OPERATION: Final = Operation(
    id="delete_glossary",
    method="DELETE",
    path="/api/meta/glossary/{glossaryGuid}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({204}),
)


def build_request(
    glossary_guid: str,
) -> Request:
    """Delete a glossary.

    Its terms and categories go with it.

    Args:
        glossary_guid: Unique id of the glossary.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "DELETE",
        "url": f"/api/meta/glossary/{path_value('glossary_guid', glossary_guid)}",
    }
    return request


def parse_response(response: RawResponse) -> None:
    """The glossary is deleted.

    Raises:
        UnexpectedStatus: The status is not 204.
    """
    check_status(OPERATION, response)
