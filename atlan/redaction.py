"""Takes secrets out of text and data before anyone else sees them. Pure, apart from the secrets that clients register."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

HIDDEN: Final = "***REDACTED***"

CONCEALED_NAMES: Final = (
    r"[\w.\-]*(?:password|passphrase|passwd|secret|private_?key|api_?key"
    r"|(?:access|refresh|id|subject|session|security|bearer|sas)_?token)"
    r"|(?:proxy-)?authorization|(?:set-)?cookie|extras?"
)
"""Names of fields, parameters and headers whose values are never shown. `extra` holds what a source's credential needs."""

SIGNED_PARAMETERS: Final = (
    r"X-(?:Amz|Goog)-(?:Signature|Credential|Security-Token)|AWSAccessKeyId|GoogleAccessId|Signature|sig"
)
"""Query parameters that make a presigned URL usable by whoever reads it."""

SHORTEST_SECRET: Final = 6
"""Registered secrets below this length are not looked for: they would match ordinary words."""

MOST_SECRETS: Final = 500
"""Tokens that are renewed all day must not pile up: the oldest are forgotten first."""

_secrets: dict[str, None] = {}
_compiled: list[_Patterns] = []


def register_secret(value: str | None) -> None:
    """Hide a value wherever it turns up from now on, whatever stands around it.

    Args:
        value: a token, secret or password in use; None is ignored.
    """
    if value is None or len(value) < SHORTEST_SECRET:
        return
    _secrets.pop(value, None)
    _secrets[value] = None
    while len(_secrets) > MOST_SECRETS:
        _secrets.pop(next(iter(_secrets)), None)


def redact(text: str) -> str:
    """A text without the secrets in it.

    Args:
        text: a message, a URL, a body or a piece of one.

    >>> redact("authorization: Bearer abc.def, then https://me:pass@gate:3128/")
    'authorization: ***REDACTED***, then https://***REDACTED***@gate:3128/'
    >>> redact('{"clientSecret": "abc", "extra": {"warehouse": {"role": "x"}}, "name": "orders"}')
    '{"clientSecret": "***REDACTED***", "extra": ***REDACTED***, "name": "orders"}'
    """
    for secret in tuple(_secrets):
        if secret in text:
            text = text.replace(secret, HIDDEN)
    patterns = _patterns()
    text = _without_named_values(text, patterns)
    text = patterns.bearer.sub(rf"\1 {HIDDEN}", text)
    text = patterns.signed.sub(rf"\1{HIDDEN}", text)
    return patterns.userinfo.sub(rf"\1{HIDDEN}@", text)


def redact_data(value: Any) -> Any:
    """A copy of decoded JSON or a similar structure, without the secrets in it.

    Args:
        value: mappings, lists, tuples, texts, numbers, in any nesting. It is not changed.

    >>> redact_data({"headers": [("Authorization", "Bearer abc")], "credential": {"password": "x", "host": "h"}})
    {'headers': [('Authorization', '***REDACTED***')], 'credential': {'password': '***REDACTED***', 'host': 'h'}}
    """
    if isinstance(value, str):
        return redact(value)
    if isinstance(value, bytes):
        return redact(value.decode("utf-8", "replace"))
    if isinstance(value, dict):
        items = cast("Mapping[Any, Any]", value).items()
        return {key: HIDDEN if _names_secret(key) else redact_data(entry) for key, entry in items}
    if isinstance(value, tuple | list):
        entries = cast("Sequence[Any]", value)
        if isinstance(value, tuple) and len(entries) == 2 and _names_secret(entries[0]):
            return entries[0], HIDDEN
        copied = [redact_data(entry) for entry in entries]
        return tuple(copied) if isinstance(value, tuple) else copied
    return value


class _Patterns:
    """Compiled when the first text is redacted: most programs never log a body."""

    def __init__(self) -> None:
        import re

        name = rf"(?<![\w\-])(?:{CONCEALED_NAMES})(?![\w\-])"
        self.named = re.compile(
            rf"(?:\\*[\"']{name}\\*[\"']\s*[:,=]|{name}\s*[:=])\s*(?:b(?=[\"']))?", re.IGNORECASE
        )
        self.name = re.compile(CONCEALED_NAMES, re.IGNORECASE)
        self.bare = re.compile(r"(?:(?:bearer|basic)\s+)?[^\s&,;\"'\\{}\[\]()<>]*", re.IGNORECASE)
        self.bracket = re.compile(r"""\\*["']|[\[\]{}]""")
        self.bearer = re.compile(r"\b(bearer)\s+(?!\*)[\w\-.~+/=]{3,}", re.IGNORECASE)
        self.signed = re.compile(rf"([?&](?:{SIGNED_PARAMETERS})=)[^&\s\"'<>\\]+", re.IGNORECASE)
        self.userinfo = re.compile(r"\b([a-z][a-z0-9+.\-]*://)[^\s\"'?#]*@", re.IGNORECASE)


def _patterns() -> _Patterns:
    if not _compiled:
        _compiled.append(_Patterns())
    return _compiled[0]


def _names_secret(key: object) -> bool:
    name = key.decode("latin-1") if isinstance(key, bytes) else key
    return isinstance(name, str) and _patterns().name.fullmatch(name) is not None


def _without_named_values(text: str, patterns: _Patterns) -> str:
    """Replace the value after each secret name: a quoted text, something in brackets, or a bare word."""
    pieces: list[str] = []
    done = 0
    while found := patterns.named.search(text, done):
        start = found.end()
        quote, end = _value_after(text, start, patterns)
        pieces += [text[done:start], quote, HIDDEN if end > start else "", quote]
        done = end
    return "".join((*pieces, text[done:])) if pieces else text


def _value_after(text: str, start: int, patterns: _Patterns) -> tuple[str, int]:
    """The quote of the value that begins here, and where the value ends; one that is cut off ends with the text."""
    if opening := patterns.bracket.match(text, start):
        if text[opening.end() - 1] in "{[":
            return "", _end_of_brackets(text, start, patterns)
        if text[opening.end() - 1] in "\"'":
            return opening[0], _end_of_quotes(text, opening[0], opening.end())
    bare = patterns.bare.match(text, start)
    return "", bare.end() if bare else start


def _end_of_quotes(text: str, quote: str, start: int) -> int:
    """Where a quoted text ends: at the same quote, unless backslashes beyond those of the opening one escape it."""
    level, at = len(quote), start
    while (at := text.find(quote[-1], at)) >= 0:
        backslashes = at - len(text[start:at].rstrip("\\")) - start
        at += 1
        if backslashes % (2 * level) == level - 1:
            return at
    return len(text)


def _end_of_brackets(text: str, start: int, patterns: _Patterns) -> int:
    depth, at = 0, start
    while found := patterns.bracket.search(text, at):
        mark, at = found[0][-1], found.end()
        if mark in "\"'":
            at = _end_of_quotes(text, found[0], at)
        else:
            depth += 1 if mark in "{[" else -1
            if depth <= 0:
                return at
    return len(text)
