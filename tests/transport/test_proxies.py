"""Which proxy, and when none."""

from __future__ import annotations

import pytest

from atlan.proxies import bypasses_proxy, proxy_from_environment, split_proxy


@pytest.mark.parametrize(
    ("scheme", "environment", "expected"),
    [
        ("https", {}, None),
        ("https", {"HTTPS_PROXY": "http://a:1", "HTTP_PROXY": "http://b:1"}, "HTTPS_PROXY"),
        ("http", {"HTTPS_PROXY": "http://a:1", "HTTP_PROXY": "http://b:1"}, "HTTP_PROXY"),
        ("https", {"https_proxy": "http://a:1"}, "https_proxy"),
        ("http", {"https_proxy": "http://a:1"}, "https_proxy"),
        ("https", {"http_proxy": "http://a:1", "ALL_PROXY": "socks5://c:1"}, "http_proxy"),
        ("https", {"all_proxy": "socks5://c:1"}, "all_proxy"),
        ("https", {"HTTPS_PROXY": " ", "ALL_PROXY": "socks5://c:1"}, "ALL_PROXY"),
    ],
)
def test_the_variable_that_decides(scheme: str, environment: dict[str, str], expected: str | None) -> None:
    found = proxy_from_environment(scheme, environment)
    assert (found and found[0]) == expected
    assert found is None or found[1] == environment[found[0]]


@pytest.mark.parametrize(
    ("url", "parts"),
    [
        ("http://gate:3128", ("http://gate:3128", None, None)),
        ("gate:3128", ("http://gate:3128", None, None)),
        ("HTTP://gate/", ("http://gate", None, None)),
        ("socks5://me:word@gate:1080", ("socks5://gate:1080", "me", "word")),
        ("socks5h://gate:1080", ("socks5h://gate:1080", None, None)),
        ("http://me@gate:1", ("http://gate:1", "me", "")),
        ("http://me:p%40ss%2Fw%3Ard@gate:1", ("http://gate:1", "me", "p@ss/w:rd")),
        ("http://me:p@ss/w:rd@gate:1", ("http://gate:1", "me", "p@ss/w:rd")),
        ("http://[::1]:3128", ("http://[::1]:3128", None, None)),
    ],
)
def test_a_proxy_taken_apart(url: str, parts: tuple[str, str | None, str | None]) -> None:
    assert tuple(split_proxy(url)) == parts


@pytest.mark.parametrize(
    "url",
    ["ftp://gate:1", "http://", "http://gate:port", "http://gate:1/path", "http://me:secret@", "gate:99999"],
)
def test_what_is_no_proxy_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(ValueError, match="proxy") as refused:
        split_proxy(url)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    ("host", "port", "no_proxy", "expected"),
    [
        ("example.atlan.com", 443, "", False),
        ("example.atlan.com", 443, "atlan.com", True),
        ("example.atlan.com", 443, ".atlan.com", True),
        ("example.atlan.com", 443, "*.atlan.com", True),
        ("atlan.com", 443, ".atlan.com", True),
        ("badatlan.com", 443, "atlan.com", False),
        ("EXAMPLE.Atlan.com", 443, "Example.atlan.COM", True),
        ("example.atlan.com", 443, "other, *", True),
        ("example.atlan.com", 443, "example.atlan.com:443", True),
        ("example.atlan.com", 443, "example.atlan.com:8443", False),
        ("127.0.0.1", 80, "127.0.0.0/8", True),
        ("128.0.0.1", 80, "127.0.0.0/8", False),
        ("example.atlan.com", 80, "10.0.0.0/8", False),
        ("::1", 80, "::1", True),
        ("::1", 80, "[::1]:80", True),
        ("localhost", 80, " localhost ", True),
    ],
)
def test_exceptions_from_the_proxy(host: str, port: int, no_proxy: str, expected: bool) -> None:
    assert bypasses_proxy(host, str(port), no_proxy) is expected
