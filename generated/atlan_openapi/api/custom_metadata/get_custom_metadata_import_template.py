# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Download an empty table for import_custom_metadata."""

from __future__ import annotations

from typing import Final

from ...types import Operation, RawResponse, Request
from ...wire import check_status, header_pairs

OPERATION: Final = Operation(
    id="get_custom_metadata_import_template",
    method="GET",
    path="/api/meta/entity/businessmetadata/import/template",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request() -> Request:
    """Download an empty table for import_custom_metadata.

    The table is CSV text with the headings only.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "GET",
        "url": "/api/meta/entity/businessmetadata/import/template",
    }
    headers = header_pairs(
        ("Accept", "application/octet-stream"),
    )
    if headers:
        request["headers"] = headers
    return request


def parse_response(response: RawResponse) -> bytes:
    """The table.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    check_status(OPERATION, response)
    return response.content
