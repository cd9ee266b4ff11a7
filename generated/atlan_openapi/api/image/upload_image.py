# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Upload an image, such as the icon of a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_model, read_object

if TYPE_CHECKING:
    from ...models.atlan_image import AtlanImage
    from ...models.image_upload import ImageUpload

OPERATION: Final = Operation(
    id="upload_image",
    method="POST",
    path="/api/service/images",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: ImageUpload,
) -> Request:
    """Upload an image, such as the icon of a tag.

    The form has two parts: name, which is always image, and file. The id in the answer goes into the
    options of a tag (imageID) or of custom metadata (imageId).

    Args:
        body: A form with an image.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/service/images",
        "files": body.to_multipart(),
    }
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> AtlanImage:
    """The image.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.atlan_image import AtlanImage

    return read_model(OPERATION, payload, AtlanImage.from_dict)
