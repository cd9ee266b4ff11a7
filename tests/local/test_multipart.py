"""Forms with files in them are read byte for byte, whoever wrote them."""

from __future__ import annotations

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from atlan.local.errors import ServerError
from atlan.local.multipart import parse_form

TYPE = "multipart/form-data; boundary=mark"


@given(st.lists(st.binary(), min_size=1, max_size=4))
def test_contents_survive(contents: list[bytes]) -> None:
    files = [("file", (f"{number}.bin", content)) for number, content in enumerate(contents)]
    request = httpx.Request("POST", "http://x", files=files, data={"name": "image"})
    parts = parse_form(request.headers["content-type"], request.read())
    assert (parts[0].name, parts[0].file_name, parts[0].content) == ("name", None, b"image")
    assert [part.content for part in parts[1:]] == contents
    assert [part.file_name for part in parts[1:]] == [f"{number}.bin" for number in range(len(contents))]


def test_what_stands_before_the_first_and_after_the_last_part_is_passed_over() -> None:
    content = (
        b'before\r\n--mark\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n\r\n--mark--\r\nafter'
    )
    (part,) = parse_form(TYPE, content)
    assert (part.name, part.media_type, part.content) == ("a", "text/plain", b"x\r\n")


@pytest.mark.parametrize(
    ("content_type", "content"),
    [
        ("application/json", b"{}"),
        ("multipart/form-data", b"--mark--"),
        (TYPE, b""),
        (TYPE, b'--mark\r\nContent-Disposition: form-data; name="a"\r\n\r\nx'),
        (TYPE, b"--mark\r\nContent-Disposition: form-data\r\n\r\nx\r\n--mark--"),
        (TYPE, b"--mark\r\nnothing\r\n--mark--"),
    ],
)
def test_what_is_no_form_is_refused(content_type: str, content: bytes) -> None:
    with pytest.raises(ServerError):
        parse_form(content_type, content)
