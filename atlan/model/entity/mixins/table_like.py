"""What is a table in one crawl may be a view in the next."""

from __future__ import annotations

from atlan.model.entity.base import Entity


class TableLike(Entity):
    """A table, view or materialised view: one may be turned into another."""

    __slots__ = ()

    _interchangeable = frozenset({"Table", "View", "MaterialisedView"})
