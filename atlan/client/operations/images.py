"""Images: the call that uploads one. No I/O in here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO

from atlan.client.operations.finding import non_blank
from atlan.transport.call import Call

if TYPE_CHECKING:
    Json = dict[str, Any]


def image_call(file: BinaryIO | bytes, filename: str) -> Call[Json]:
    """The call that uploads an image.

    Args:
        file: the image
        filename: its name; the ending says what kind of image it is

    Raises:
        ValueError: there is no name, or the file is none, or holds text
    """
    from io import BytesIO, TextIOBase
    from mimetypes import guess_type
    from pathlib import PurePath

    from atlan_openapi.api.image import upload_image as op
    from atlan_openapi.models import ImageUpload
    from atlan_openapi.types import File

    name = PurePath(non_blank(filename, "filename")).name
    if isinstance(file, str | TextIOBase):
        raise ValueError('file must hold bytes: open it with mode "rb"')
    if not isinstance(file, bytes) and not hasattr(file, "read"):
        raise ValueError(f"file must be an open file or bytes, not {type(file).__name__}")
    content = BytesIO(file) if isinstance(file, bytes) else file
    kind = guess_type(name)[0] or "application/octet-stream"
    form = ImageUpload(name="image", file=File(content, name, kind))
    return Call(op.OPERATION, op.build_request(body=form), op.decode_response)
