"""
Cataloguing databases: what a database holds, and where its views come from, kept in a tenant.

`snapshot` is what was read (`source`, `dialects`, `inspection`), `view_lineage` what its views read, `blueprint` the
assets that should be there, `plan` the difference to what `tenant` finds there, `publish` sends it, and `run` is all
of it in one call. `explore`, `enrich`, `picture` and `quickstart` show what can be done with the result.

>>> from atlan.catalog import catalog_database
>>> catalog_database(client, "no-such.db")
Traceback (most recent call last):
...
atlan.catalog.failure.CatalogError: no-such.db does not exist
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from atlan.catalog.failure import CatalogError, require_extra

if TYPE_CHECKING:
    from atlan.catalog.run import CatalogResult, catalog_database

__all__ = ["CatalogError", "CatalogResult", "catalog_database"]

_IN_RUN: Final = frozenset({"CatalogResult", "catalog_database"})


def __getattr__(name: str) -> Any:
    # SQLAlchemy and sqlglot are loaded when something is catalogued, and their absence is explained then.
    if name not in _IN_RUN:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    require_extra()
    return getattr(import_module("atlan.catalog.run"), name)
