"""Terms and categories live in a glossary, and every change of one has to say in which."""

# The storage of a record is an affair of this whole package.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity.base import Entity
from atlan.model.entity.references import reference_to

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Self

_GLOSSARY = "AtlasGlossary"


def glossary_by_guid(glossary_guid: str) -> dict[str, Any]:
    """Return a reference to a glossary by its guid."""
    return {"typeName": _GLOSSARY, "guid": glossary_guid}


def anchor_of(
    anchor: Entity | None, glossary_qualified_name: str | None, glossary_guid: str | None
) -> dict[str, Any]:
    """Return a reference to a glossary by whichever of the three is given."""
    if anchor is not None:
        return reference_of(anchor)
    if glossary_guid is not None:
        return glossary_by_guid(glossary_guid)
    return {"typeName": _GLOSSARY, "uniqueAttributes": {"qualifiedName": glossary_qualified_name}}


def reference_of(entity: Entity) -> dict[str, Any]:
    """Return a reference to an entity, as it is sent."""
    return reference_to(entity._wire)


def references_of(entities: Iterable[Entity]) -> list[dict[str, Any]]:
    """Return references to entities, as they are sent."""
    return [reference_to(entity._wire) for entity in entities]


class InGlossary(Entity):
    """A term or category."""

    __slots__ = ()

    def trim_to_required(self) -> Self:
        """Return the smallest object with which this one can be changed.

        Raises:
            ValueError: when this one does not know its qualifiedName, its name and the guid of its glossary.
        """
        beside: dict[str, Any] = self._wire.get("relationshipAttributes") or {}
        anchor: dict[str, Any] = self._attributes.get("anchor") or beside.get("anchor") or {}
        guid: str | None = anchor.get("guid")
        if not guid:
            raise ValueError(
                "anchor must be a glossary with a guid: ask for the attribute anchor when reading"
            )
        updater: Any = type(self).updater
        return updater(self._qualified_name() or "", self._attributes.get("name") or "", guid)  # type: ignore[no-any-return]

    def can_be_archived(self) -> bool:
        """Whether it can be archived; categories can only be purged."""
        return self._type != "AtlasGlossaryCategory"
