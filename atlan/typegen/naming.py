"""What everything in a type system is called in Python: by the rules of ``spelling`` alone.

Names that clash are an error, to be mended in spec/recipes. (Those of a tenant's own types: ``own_naming``.)
"""

from __future__ import annotations

from collections.abc import Iterable

from atlan.typegen.spelling import Spelling, Spellings, class_name, member, safe, splitting_every_capital

BUILT_IN = "atlan_types"


class Naming:
    """Names by the rules.

    Args:
        spellings: how attributes are spelled.
    """

    package = BUILT_IN

    def __init__(self, spellings: Spellings) -> None:
        self.spellings = spellings

    def entity(self, wire: str) -> str:
        """The class of an entity type."""
        return safe(wire)

    def plain(self, wire: str) -> str:
        """The class of an enumeration, a struct or a relationship."""
        return class_name(wire)

    def place(self, wire: str) -> str:
        """How a descriptor names the class of an enumeration or a struct, to import it when it is needed."""
        return self.plain(wire)

    def attribute(self, owner: str, wire: str) -> Spelling:
        """The attribute of a type."""
        return self.spellings.of(wire)

    def members(self, owner: str, values: Iterable[str]) -> list[tuple[str, str]]:
        """The members of an enumeration, each with its value."""
        return [(member(value), value) for value in values]

    def end(self, owner: str, wire: str) -> str:
        """The method of a relationship that points at one of its ends."""
        return splitting_every_capital(wire)
