"""Procedures carry their code along when they are changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity.base import Entity

if TYPE_CHECKING:
    from typing import Self


class ProcedureMethods(Entity):
    """A procedure."""

    __slots__ = ()

    def trim_to_required(self) -> Self:
        """Return the smallest procedure with which this one can be changed."""
        updater: Any = type(self).updater
        attributes = self._attributes
        return updater(  # type: ignore[no-any-return]
            self._qualified_name() or "", attributes.get("name") or "", attributes.get("definition")
        )
