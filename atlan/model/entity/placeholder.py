"""Guids for what the server has not seen yet: negative numbers, no two alike in a process."""

from __future__ import annotations

from itertools import count
from os import urandom
from typing import Final

_FIRST: Final = int.from_bytes(urandom(6), "big")
_numbers = count(_FIRST)


def next_placeholder() -> str:
    """Return a guid by which the server can tell what it made of a new entity.

    >>> next_placeholder() != next_placeholder()
    True
    """
    return f"-{next(_numbers)}"


def is_placeholder(guid: str | None) -> bool:
    """Whether a guid was made here rather than by the server.

    >>> is_placeholder(next_placeholder()), is_placeholder("8f1c6f5e-1a53-4a5c-9a0e-2f5ad0c6bb6e"), is_placeholder(None)
    (True, False, False)
    """
    return guid is not None and guid.startswith("-")
