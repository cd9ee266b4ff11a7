# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Upload a file to Amazon S3."""

from __future__ import annotations

from typing import Final

from ...types import File, Operation, RawResponse, Request
from ...wire import check_status

OPERATION: Final = Operation(
    id="upload_to_presigned_url_s3",
    method="PUT",
    path="/presigned/s3",
    idempotent=False,
    retry_statuses=frozenset({408, 429, 500, 502, 503, 504}),
    authenticated=False,
    success=frozenset({200}),
)


def build_request(
    address: str,
    *,
    body: File,
) -> Request:
    """Upload a file to Amazon S3.

    The address is what create_presigned_url answered with, one that contains amazonaws.com. It carries
    its own permission, so no token must be sent. The file is streamed, with the media type it was
    signed for.

    Sending a request twice does no more than sending it once only when the address is still valid and
    the file can be read from its start again.

    Args:
        address: Presigned address, as another operation answered with it.
        body: The file.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "PUT",
        "url": address,
        "content": body.payload,
    }
    return request


def parse_response(response: RawResponse) -> None:
    """The file was stored.

    Raises:
        UnexpectedStatus: The status is not 200.
    """
    check_status(OPERATION, response)
