"""Telling the shapes of decoded JSON apart, in a way that type checkers follow."""

from __future__ import annotations

from typing import Any, TypeGuard


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def as_object(value: Any) -> dict[str, Any]:
    """The value when it is an object, else an empty one."""
    return value if is_object(value) else {}


def as_array(value: Any) -> list[Any]:
    """The value when it is an array, else an empty one."""
    return value if is_array(value) else []
