# Derived from spec/typedefs/notebook.json and spec/recipes/notebook.yaml by scripts/generate.py. Do not edit.
"""Notebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    pass


__all__ = [
    "Notebook",
]


class Notebook(Catalog):
    """A notebook."""

    __slots__ = ()

    _type = "Notebook"
