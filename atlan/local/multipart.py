"""Reading forms with files in them (multipart/form-data)."""

from __future__ import annotations

from email.message import Message
from typing import NamedTuple

from atlan.local.errors import bad_json


class Part(NamedTuple):
    """One field of a form; one that is no file has no file name."""

    name: str
    file_name: str | None
    media_type: str
    content: bytes


def parse_form(content_type: str, content: bytes) -> list[Part]:
    """The fields of a form.

    Args:
        content_type: the header of that name, which says what stands between the fields.
        content: the body.

    Raises:
        ServerError: it is no such form.
    """
    header = Message()
    header["content-type"] = content_type
    boundary = header.get_param("boundary")
    if header.get_content_type() != "multipart/form-data" or not isinstance(boundary, str):
        raise bad_json("The body is no form with files.")
    mark = b"--" + boundary.encode()
    pieces = (b"\r\n" + content).split(b"\r\n" + mark)
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise bad_json("The form does not end.")
    return [_part(piece) for piece in pieces[1:-1]]


def _part(piece: bytes) -> Part:
    head, separator, content = piece.lstrip(b" \t").removeprefix(b"\r\n").partition(b"\r\n\r\n")
    headers = Message()
    for line in head.decode(errors="replace").split("\r\n"):
        name, _, value = line.partition(":")
        headers[name.strip()] = value.strip()
    field = headers.get_param("name", header="content-disposition")
    if not separator or not isinstance(field, str):
        raise bad_json("A field of the form has no name.")
    return Part(field, headers.get_filename(), headers.get_content_type(), content)
