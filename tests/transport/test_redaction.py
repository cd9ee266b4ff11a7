"""No secret survives, in whatever shape it comes."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from atlan import redaction
from atlan.redaction import HIDDEN, redact, redact_data, register_secret

NAMES = [
    "authorization",
    "Proxy-Authorization",
    "access_token",
    "accessToken",
    "refresh_token",
    "subject_token",
    "client_secret",
    "clientSecret",
    "password",
    "snowflake_password",
    "private_key_password",
    "extra",
    "apiKey",
    "x-atlan-signing-secret",
]
# A mark that stands in no template and in no name, so that finding it means that a secret got through.
SECRETS = (
    st.text(min_size=1, max_size=30).map(lambda text: f"ḧ{text}ḧ").filter(lambda text: text.isprintable())
)
BARE = st.text(alphabet="abcXYZ019.-_~+/=", min_size=4, max_size=40).map(lambda text: f"Qq{text}qQ")


@given(name=st.sampled_from(NAMES), secret=SECRETS)
@example(name="password", secret='ḧ"},{"x":"ḧ')
@example(name="password", secret="ḧ\\ḧ")
@example(name="password", secret='ḧ\\"ḧ')
def test_fields_of_json(name: str, secret: str) -> None:
    body = {"before": 1, name: secret, "after": "kept"}
    for text in (json.dumps(body, ensure_ascii=False), json.dumps(body, indent=2, ensure_ascii=False)):
        assert "ḧ" not in redact(text)
        assert "kept" in redact(text)
    assert "ḧ" not in str(redact_data(body))


@given(name=st.sampled_from(NAMES), secret=SECRETS)
@example(name="password", secret='ḧ"ḧ')
@example(name="password", secret="ḧ\\")
def test_fields_of_json_within_json(name: str, secret: str) -> None:
    inner = json.dumps({name: secret, "after": "kept"}, ensure_ascii=False)
    text = json.dumps({"value": inner}, ensure_ascii=False)
    assert "ḧ" not in redact(text)
    assert "kept" in redact(text)


@given(name=st.sampled_from(NAMES), secret=SECRETS)
def test_fields_of_python_data(name: str, secret: str) -> None:
    assert "ḧ" not in redact(repr({name: secret, "z": 1}))
    assert "ḧ" not in redact(str([(name, secret)]))
    assert "ḧ" not in str(redact_data([(name, secret), {"deep": [{name: {"deeper": secret}}]}]))
    headers = [(name.encode(), secret.encode())]
    assert "\\xe1\\xb8\\xa7" not in redact(repr(headers))


@given(
    secret=st.recursive(SECRETS, lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=5), inner))
)
def test_whatever_a_credential_calls_its_extra(secret: Any) -> None:
    text = json.dumps({"extra": {"warehouse": secret}, "after": "kept"}, ensure_ascii=False)
    assert "ḧ" not in redact(text)
    assert "kept" in redact(text)


@given(name=st.sampled_from(NAMES), secret=SECRETS, length=st.integers(1, 60))
def test_a_text_that_was_cut_off(name: str, secret: str, length: int) -> None:
    text = json.dumps({name: secret, "after": 1}, ensure_ascii=False)
    assert "ḧ" not in redact(text[:length])


@given(name=st.sampled_from(["client_secret", "password", "subject_token"]), secret=SECRETS)
def test_forms_and_queries(name: str, secret: str) -> None:
    encoded = quote(secret, safe="")
    assert encoded not in redact(f"grant_type=x&{name}={encoded}&scope=openid")
    assert redact(f"grant_type=x&{name}={encoded}&scope=openid").endswith("&scope=openid")


@given(secret=BARE)
def test_headers_in_prose(secret: str) -> None:
    for text in (
        f"Authorization: Bearer {secret}",
        f"sent bearer {secret} to it",
        f"-H 'authorization: {secret}'",
    ):
        assert secret not in redact(text)


@given(user=BARE, password=BARE, scheme=st.sampled_from(["http", "https", "socks5", "postgresql+psycopg"]))
def test_users_and_passwords_in_urls(user: str, password: str, scheme: str) -> None:
    text = redact(f"through {scheme}://{user}:{quote(password, safe='')}@gate.example:3128 it went")
    assert user not in text
    assert quote(password, safe="") not in text
    assert "@gate.example:3128 it went" in text
    assert password not in redact(f"{scheme}://{user}:{password}@gate.example")


@pytest.mark.parametrize(
    "url",
    [
        "https://b.s3.amazonaws.com/k?X-Amz-Algorithm=A&X-Amz-Credential=QqQ&X-Amz-Signature=QqQ&X-Amz-Security-Token=QqQ",
        "https://storage.googleapis.com/k?X-Goog-Signature=QqQ&X-Goog-Credential=QqQ",
        "https://storage.googleapis.com/k?GoogleAccessId=QqQ&Signature=QqQ&Expires=1",
        "https://a.blob.core.windows.net/k?sv=2020&sig=QqQ",
        "https://b.s3.amazonaws.com/k?AWSAccessKeyId=QqQ&Signature=QqQ",
    ],
)
def test_presigned_urls(url: str) -> None:
    assert "QqQ" not in redact(url)
    assert redact(url).startswith(url.partition("?")[0])


@pytest.fixture
def _clean_register(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redaction, "_secrets", {})


@pytest.mark.usefixtures("_clean_register")
def test_registered_secrets_are_hidden_wherever_they_stand() -> None:
    register_secret("opaque-value")
    register_secret(None)
    register_secret("in")
    assert redact("found opaque-value in it") == f"found {HIDDEN} in it"
    assert redact_data({"x": ["opaque-value"]}) == {"x": [HIDDEN]}


@pytest.mark.usefixtures("_clean_register")
def test_the_register_forgets_the_oldest() -> None:
    for number in range(redaction.MOST_SECRETS + 1):
        register_secret(f"secret-{number:04}")
    assert redact("secret-0000") == "secret-0000"
    assert redact("secret-0001") == HIDDEN


@pytest.mark.parametrize(
    "text",
    [
        "",
        "GET /api/meta/entity/guid/g-1 -> 200",
        '{"name":"orders","description":"passwords are not stored","owner":"secretary"}',
        "see https://example.atlan.com/assets/g-1?tab=1#top and mail me@example.com",
        "the password was wrong",
        "a basic search",
    ],
)
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert redact(text) == text


@given(st.text(max_size=200))
def test_redacting_never_fails_and_redacting_twice_changes_nothing_more(text: str) -> None:
    once = redact(text)
    assume(HIDDEN not in text)
    assert redact(once) == once


def test_data_is_copied_not_changed() -> None:
    data = {"password": "x", "list": [{"password": "y"}], "n": 1, "raw": b"password=z"}
    before = json.dumps(data, default=repr)
    assert redact_data(data) == {
        "password": HIDDEN,
        "list": [{"password": HIDDEN}],
        "n": 1,
        "raw": f"password={HIDDEN}",
    }
    assert json.dumps(data, default=repr) == before
