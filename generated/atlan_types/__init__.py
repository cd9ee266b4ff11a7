# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The asset types of Atlan, each area imported when one of its types is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan_types._index import TYPES

if TYPE_CHECKING:
    from atlan_types.asset import Asset as Asset
    from atlan_types.catalog import Catalog as Catalog
    from atlan_types.connection import Connection as Connection
    from atlan_types.glossary import AtlasGlossary as AtlasGlossary
    from atlan_types.glossary import AtlasGlossaryCategory as AtlasGlossaryCategory
    from atlan_types.glossary import AtlasGlossaryTerm as AtlasGlossaryTerm
    from atlan_types.process import ColumnProcess as ColumnProcess
    from atlan_types.process import Process as Process
    from atlan_types.referenceable import Referenceable as Referenceable
    from atlan_types.sql import SQL as SQL
    from atlan_types.sql import CalculationView as CalculationView
    from atlan_types.sql import Column as Column
    from atlan_types.sql import Database as Database
    from atlan_types.sql import Function as Function
    from atlan_types.sql import MaterialisedView as MaterialisedView
    from atlan_types.sql import Procedure as Procedure
    from atlan_types.sql import Query as Query
    from atlan_types.sql import Schema as Schema
    from atlan_types.sql import Table as Table
    from atlan_types.sql import TablePartition as TablePartition
    from atlan_types.sql import View as View

__all__ = [  # pyright: ignore[reportUnsupportedDunderAll]
    "Asset",
    "AtlasGlossary",
    "AtlasGlossaryCategory",
    "AtlasGlossaryTerm",
    "CalculationView",
    "Catalog",
    "Column",
    "ColumnProcess",
    "Connection",
    "Database",
    "Function",
    "MaterialisedView",
    "Procedure",
    "Process",
    "Query",
    "Referenceable",
    "SQL",
    "Schema",
    "Table",
    "TablePartition",
    "View",
]


def __getattr__(name: str) -> object:
    module = TYPES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = globals()[name] = getattr(import_module(f"{__name__}.{module}"), name)
    return found


def __dir__() -> list[str]:
    return sorted((*globals(), *TYPES))
