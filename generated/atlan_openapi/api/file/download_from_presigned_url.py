# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Download a file."""

from __future__ import annotations

from typing import Final

from ...types import Operation, RawResponse, Request
from ...wire import check_status, header_pairs

OPERATION: Final = Operation(
    id="download_from_presigned_url",
    method="GET",
    path="/presigned",
    idempotent=True,
    retry_statuses=frozenset({408, 429, 500, 502, 503, 504}),
    authenticated=False,
    success=frozenset({200}),
)


def build_request(
    address: str,
) -> Request:
    """Download a file.

    The address is what create_presigned_url answered with, whatever store it leads to. It carries its
    own permission, so no token must be sent.

    Args:
        address: Presigned address, as another operation answered with it.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "GET",
        "url": address,
    }
    headers = header_pairs(
        ("Accept", "application/octet-stream"),
    )
    if headers:
        request["headers"] = headers
    return request


def parse_response(response: RawResponse) -> bytes:
    """The file.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    check_status(OPERATION, response)
    return response.content
