"""From every kind of error body to one tree of exceptions."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from atlan.errors import (
    ApiError,
    AtlanError,
    AuthenticationError,
    ConflictError,
    InvalidRequestError,
    NotFoundError,
    PermissionError,  # noqa: A004
    RateLimitError,
)
from atlan.transport.response import error_from_response

from .support import answer

METASTORE = {
    "errorCode": "ATLAS-404-00-005",
    "errorMessage": "Given instance guid g-1 is invalid/not found",
    "errorCause": "deleted",
    "entityGuid": "g-1",
}


@pytest.mark.parametrize(
    ("status", "category", "error_id"),
    [
        (400, InvalidRequestError, "400-000"),
        (401, AuthenticationError, "401-000"),
        (403, PermissionError, "403-000"),
        (404, NotFoundError, "404-000"),
        (409, ConflictError, "409-000"),
        (429, RateLimitError, "429-000"),
        (500, ApiError, "500-000"),
        (503, ApiError, "503-000"),
        (418, ApiError, "418-000"),
        (302, ApiError, "302-000"),
        (499, ApiError, "499-000"),
        (999, ApiError, "999-000"),
        (202, ApiError, "202-000"),
    ],
)
@pytest.mark.parametrize("body", [METASTORE, {}, [], None, b"", b"<html>", b"oops"], ids=repr)
def test_the_status_decides_the_category_whatever_the_body(
    status: int, category: type[AtlanError], error_id: str, body: object
) -> None:
    error = error_from_response(answer(status, body))
    assert type(error) is category
    assert (error.error_id, error.status) == (f"ATLAN-PYTHON-{error_id}", status)
    assert str(error).startswith(f"ATLAN-PYTHON-{error_id} ")


def test_a_known_error_of_the_metastore() -> None:
    error = error_from_response(answer(404, METASTORE))
    assert error.code == "ATLAS-404-00-005"
    assert error.error_cause == "deleted"
    assert "ATLAS-404-00-005: Given instance guid g-1" in error.message
    assert "errorCause: deleted" in str(error)


def test_an_unexpected_error_of_the_metastore_keeps_its_causes_line_by_line() -> None:
    body = {
        "errorId": "0a1b2c3d4e5f6071",
        "message": "There was an error.",
        "causes": [
            {"errorType": "NullPointer", "errorMessage": "x is null", "location": "A.java:7"},
            {"errorMessage": "deeper"},
            "odd",
        ],
    }
    error = error_from_response(answer(500, body))
    assert error.backend_error_id == "0a1b2c3d4e5f6071"
    assert error.causes == ("NullPointer: x is null (at A.java:7)", "deeper", "odd")
    assert error.message.splitlines()[1:] == list(error.causes)
    assert "(errorId: 0a1b2c3d4e5f6071)" in str(error)


@pytest.mark.parametrize(
    ("body", "code", "words"),
    [
        ({"error": "bad JSON"}, None, "bad JSON"),
        ({"code": 1003, "status": 404, "error": "NF", "message": "no such thing"}, "1003", "no such thing"),
        ({"status": 409, "message": "taken", "slug": "x"}, "409", "taken"),
        ({"error": "invalid_client", "error_description": "Bad secret"}, "invalid_client", "Bad secret"),
        ({"message": "API rate limit exceeded"}, None, "API rate limit exceeded"),
        ({"code": "X", "message": {"nested": [1]}}, "X", '{"nested":[1]}'),
        ({"message": "", "errorMessage": None, "code": "Y"}, "Y", "Y: Bad Request"),
        ({"unrelated": 1}, None, "status 400"),
    ],
)
def test_the_dialects(body: dict[str, Any], code: str | None, words: str) -> None:
    error = error_from_response(answer(400, body))
    assert error.code == code
    assert words in error.message


@pytest.mark.parametrize("key", ["doc", "errorDoc", "errorDocument", "errorDocumentation"])
def test_links_to_documentation(key: str) -> None:
    error = error_from_response(answer(400, {"message": "m", key: "https://docs"}))
    assert "errorDocument: https://docs" in str(error)


def test_braces_and_percents_in_the_servers_words_are_harmless() -> None:
    error = error_from_response(answer(400, {"errorCode": "{0}", "errorMessage": "{0} {name} %s {"}))
    assert "{0}: {0} {name} %s {" in str(error)


def test_html_becomes_its_title() -> None:
    page = b"<!DOCTYPE html><html><head>\n<TITLE>\n 502 Bad\n Gateway</TITLE></head><body>long</body></html>"
    error = error_from_response(answer(502, page))
    assert "502 Bad Gateway" in error.message
    assert "long" not in error.message
    assert error.body is not None
    assert "long" in error.body
    assert "an HTML page" in error_from_response(answer(502, b"<html><body>x</body></html>")).message


def test_object_stores_answer_in_xml() -> None:
    page = (
        b'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code>'
        b"<Message>Request &lt;has&gt;\n expired</Message><AWSAccessKeyId>AKIA</AWSAccessKeyId></Error>"
    )
    error = error_from_response(answer(403, page))
    assert isinstance(error, PermissionError)
    assert "Request <has> expired" in error.message
    assert "AccessDenied" in error.message
    assert "AKIA" not in error.message
    assert error.code == "AccessDenied"


@pytest.mark.parametrize(
    "page", [b"<Error></Error>", b"<Error><Message></Message></Error>", b"<Error><Message>no end"]
)
def test_xml_that_says_nothing_is_a_page(page: bytes) -> None:
    assert "an HTML page" in error_from_response(answer(403, page)).message


def test_plain_text_is_shown_in_one_line_and_bounded() -> None:
    error = error_from_response(answer(401, b"Unauthorized:\nurlPath  is not configured" + b" x" * 5000))
    assert "Unauthorized: urlPath is not configured" in error.message
    assert len(str(error)) < 600
    assert len(error.body or "") <= 2000


def test_an_empty_body_says_what_the_status_means() -> None:
    assert "status 503: Service Unavailable" in error_from_response(answer(503, b"")).message
    assert "status 599: without a word" in error_from_response(answer(599, b"")).message


def test_a_redirect_says_where_to_and_what_it_means() -> None:
    error = error_from_response(answer(302, b"", location="https://sso.example.com/login?ticket=hush"))
    assert "https://sso.example.com/login" in str(error)
    assert "hush" not in str(error)
    assert "ATLAN_BASE_URL" in error.user_action


def test_secrets_in_the_answer_are_hidden() -> None:
    body = {
        "message": "refused: password=hush-hush",
        "clientSecret": "hush-too",
        "causes": ["token: Bearer hush3"],
    }
    error = error_from_response(answer(400, body))
    assert "hush" not in str(error)
    assert "hush" not in (error.body or "")
    assert error_from_response(answer(400, {"value": "plain"}), secret=True).body is None


@pytest.mark.parametrize(
    ("status", "header", "seconds"),
    [
        (429, "7", 7.0),
        (503, " 7 ", 7.0),
        (429, "soon", None),
        (429, "", None),
        (429, "-5", None),
        (500, "7", None),
        (403, "7", None),
        (503, "Wed, 21 Oct 2015 07:28:00 GMT", 0.0),
        (503, "Wed, 21 Oct 2015 07:28:00", 0.0),
    ],
)
def test_retry_after(status: int, header: str, seconds: float | None) -> None:
    assert error_from_response(answer(status, retry_after=header)).retry_after == seconds


def test_retry_after_as_a_date() -> None:
    moment = format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)
    seconds = error_from_response(answer(503, retry_after=moment)).retry_after
    assert seconds is not None
    assert 85 < seconds <= 90


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=10,
)
KEYS = st.sampled_from(
    [
        "errorCode",
        "code",
        "status",
        "errorMessage",
        "message",
        "error",
        "error_description",
        "causes",
        "errorCause",
    ]
)


@given(status=st.integers(100, 999), body=st.dictionaries(KEYS, JSON) | JSON)
def test_whatever_comes_becomes_an_error(status: int, body: Any) -> None:
    error = error_from_response(answer(status, body))
    assert isinstance(error, AtlanError)
    assert error.status == status
    assert str(error)


@given(status=st.integers(100, 999), body=st.binary(max_size=200), location=st.sampled_from(["", "x"]))
def test_whatever_bytes_come_become_an_error(status: int, body: bytes, location: str) -> None:
    response = httpx.Response(status, content=body, headers={"location": location})
    assert str(error_from_response(response))
