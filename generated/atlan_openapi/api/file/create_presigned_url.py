# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Get an address to upload or download a file with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_model, read_object

if TYPE_CHECKING:
    from ...models.presigned_url_request import PresignedUrlRequest
    from ...models.presigned_url_response import PresignedUrlResponse

OPERATION: Final = Operation(
    id="create_presigned_url",
    method="POST",
    path="/api/service/files/presignedUrl",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: PresignedUrlRequest | dict[str, Any],
) -> Request:
    """Get an address to upload or download a file with.

    Which store a tenant has shows in the address (amazonaws.com, blob.core.windows.net or
    storage.googleapis.com).

    Args:
        body: An object in the store, and what is to be done with it.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/service/files/presignedUrl",
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


def parse_response(response: RawResponse) -> PresignedUrlResponse:
    """The address.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.presigned_url_response import PresignedUrlResponse

    return read_model(OPERATION, payload, PresignedUrlResponse.from_dict)
