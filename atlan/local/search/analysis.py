"""From text to the tokens that are indexed and searched."""

from __future__ import annotations

import re

from atlan.local.search.fields import Kind

_WORDS = re.compile(r"[^\W\d_]+|\d+")
_DELIMITED = re.compile(r"[^\s,]+")
_ENDINGS = (("sses", "ss"), ("ies", "y"), ("ness", ""), ("ing", ""), ("ed", ""), ("es", "e"), ("s", ""))
_SHORTEST_STEM = 3


def tokens(text: str, kind: Kind) -> list[str]:
    """The tokens of a text, in order.

    >>> tokens("Orders_2024 by customer", Kind.TEXT)
    ['orders', '2024', 'by', 'customer']
    >>> tokens("ordering orders", Kind.STEMMED)
    ['order', 'order']
    """
    if kind is Kind.VERBATIM:
        return text.split()
    if kind is Kind.DELIMITED:
        return _DELIMITED.findall(text.lower())
    words = _WORDS.findall(text.lower())
    return [stem(word) for word in words] if kind is Kind.STEMMED else words


def stem(word: str) -> str:
    """The word without its commonest English endings; enough to bring singular and plural together."""
    for ending, replacement in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            if ending == "s" and word.endswith(("ss", "us", "is")):
                return word
            return _without_silent_e(word.removesuffix(ending) + replacement)
    return _without_silent_e(word)


def _without_silent_e(word: str) -> str:
    return word[:-1] if word.endswith("e") and len(word) > _SHORTEST_STEM + 1 else word
