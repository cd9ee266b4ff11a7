"""Objects and prefixes of object stores, whose names are paths."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity.base import Entity

if TYPE_CHECKING:
    from typing import Self


class ObjectMethods(Entity):
    """An object of a store."""

    __slots__ = ()

    @classmethod
    def create_with_prefix(cls, *args: Any, **values: Any) -> Self:
        """Deprecated: the same as ``creator_with_prefix``."""
        return cls._deprecated("create_with_prefix", "creator_with_prefix")(*args, **values)  # type: ignore[no-any-return]


def object_key(prefix: str | None, name: str) -> str:
    """Return the key of an object below a prefix: one slash between the two, and none around the name.

    >>> object_key("2024", "orders.csv"), object_key("2024/", "/orders.csv"), object_key("", "orders.csv")
    ('2024/orders.csv', '2024/orders.csv', 'orders.csv')
    """
    if not prefix:
        return name
    between = "" if prefix.endswith("/") else "/"
    return f"{prefix}{between}{name.strip('/')}"


def path_of(prefix: str) -> str:
    """Return a prefix without slashes around it.

    >>> path_of("/2024/orders/")
    '2024/orders'
    >>> path_of("2024//orders")
    Traceback (most recent call last):
    ValueError: prefix must have no blank segment: '2024//orders'
    """
    path = prefix.strip("/")
    if any(not segment or segment.isspace() for segment in path.split("/")):
        raise ValueError(f"prefix must have no blank segment: {prefix!r}")
    return path


def prefixes_above(prefix: str, bucket_qualified_name: str) -> list[dict[str, str]] | None:
    """Return the prefixes around a prefix, the nearest first; None for one that lies in the bucket itself.

    >>> prefixes_above("2024/orders", "default/s3/1/raw")
    [{'name': '2024', 'qualifiedName': 'default/s3/1/raw/2024/'}]
    """
    segments = path_of(prefix).split("/")[:-1]
    above = [
        {
            "name": segments[depth - 1],
            "qualifiedName": f"{bucket_qualified_name}/{'/'.join(segments[:depth])}/",
        }
        for depth in range(len(segments), 0, -1)
    ]
    return above or None


def nearest(above: list[dict[str, str]]) -> str:
    """Return the qualifiedName of the nearest prefix."""
    return above[0]["qualifiedName"]
