"""Text of people, in Python code: whatever a tenant wrote, what is made of it can be read and compiled."""

from __future__ import annotations

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def quoted(text: str) -> str:
    """Write text as a literal.

    >>> print(quoted('R&D "core"'), quoted("zero\\u200bwidth"))
    "R&D \\"core\\"" "zero\\u200bwidth"
    """
    return f'"{"".join(map(_escaped, text))}"'


def prose(text: str) -> str:
    """Write text so that it can stand in a docstring, on one line.

    >>> prose('The "core"\\n of it.')
    "The 'core' of it."
    """
    shown = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(shown.replace("\\", "\\\\").replace('"', "'").split())


def _escaped(letter: str) -> str:
    if letter in _ESCAPES:
        return _ESCAPES[letter]
    if letter.isprintable():
        return letter
    number = ord(letter)
    return f"\\u{number:04x}" if number <= 0xFFFF else f"\\U{number:08x}"
