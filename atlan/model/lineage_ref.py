"""The next asset up or down the lineage, as lineage lists mention it."""

from __future__ import annotations

from atlan.model.entity.attributes import Text
from atlan.model.record import Document


class LineageRef(Document):
    """A neighbour in lineage: enough to name it and to find it.

    >>> LineageRef.wrap({"guid": "g", "name": "orders", "qualifiedName": "q"}).name
    'orders'
    """

    __slots__ = ()

    guid: Text[str] = Text("guid")
    name: Text[str] = Text("name")
    qualified_name: Text[str] = Text("qualifiedName")
    type_name: Text[str] = Text("typeName")
