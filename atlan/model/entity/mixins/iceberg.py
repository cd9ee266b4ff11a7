"""Namespaces of Iceberg lie in each other, and so do columns."""

from __future__ import annotations

_CATALOG_SEGMENTS = 4


def hierarchy_of(qualified_name: str) -> list[dict[str, str]]:
    """Return the namespaces on the way from the catalog down to one, that one included.

    >>> hierarchy_of("default/iceberg/1/lake/sales")
    [{'qualifiedName': 'default/iceberg/1/lake/sales', 'name': 'sales'}]
    """
    segments = qualified_name.split("/")
    return [
        {"qualifiedName": "/".join(segments[: depth + 1]), "name": segments[depth]}
        for depth in range(_CATALOG_SEGMENTS, len(segments))
    ]


def top_namespace_of(qualified_name: str) -> str | None:
    """Return the outermost namespace around a namespace; None for one that lies in the catalog."""
    segments = qualified_name.split("/")
    return "/".join(segments[: _CATALOG_SEGMENTS + 1]) if len(segments) > _CATALOG_SEGMENTS + 1 else None


def innermost_namespace_of(qualified_name: str) -> str | None:
    """Return the namespace in which a table lies, if it lies in another one."""
    return qualified_name if top_namespace_of(qualified_name) else None


def depth_of(table: str, parent_column: str | None) -> int:
    """Return how deep a column lies: 1 for one of the table itself.

    >>> depth_of("c/t", None), depth_of("c/t", "c/t/address"), depth_of("c/t", "c/t/address/street")
    (1, 2, 3)
    """
    return 1 + len(_path(table, parent_column))


def columns_above(table: str, parent_column: str | None) -> list[dict[str, str]] | None:
    """Return the columns around a column, the outermost first; None for one of the table itself.

    >>> columns_above("c/t", "c/t/address")
    [{'name': 'address', 'depth': '1', 'qualifiedName': 'c/t/address'}]
    """
    path = _path(table, parent_column)
    return [
        {"name": name, "depth": str(depth), "qualifiedName": "/".join([table, *path[:depth]])}
        for depth, name in enumerate(path, 1)
    ] or None


def _path(table: str, parent_column: str | None) -> list[str]:
    return [] if parent_column is None else parent_column[len(table) + 1 :].split("/")
