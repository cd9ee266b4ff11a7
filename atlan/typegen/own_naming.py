"""What a tenant's own types are called in Python, whatever names people gave them.

A clash is resolved, always in the same way: what is inherited or built in keeps its name, then what was defined first.
So a name stays when something is added.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from itertools import chain, count
from typing import Any

from atlan.model.custom_metadata import CustomMetadataSet, CustomMetadataSets
from atlan.model.entity import Entity, entity_type
from atlan.model.entity.human_names import identifier, pascal, snake
from atlan.model.entity.relationship import Relationship
from atlan.model.entity.struct import Struct
from atlan.typegen.definitions import EntityType, TypeSystem, named_types
from atlan.typegen.naming import Naming
from atlan.typegen.spelling import Spelling, Spellings, module_name


class OwnNaming(Naming):
    """Names of a tenant's own types.

    Args:
        system: all types, the built-in ones being foreign.
        spellings: how attributes are spelled.
        package: name of the package that is made.
        reserved: names that a class may not have, because modules of the package import something of that name.
    """

    def __init__(
        self, system: TypeSystem, spellings: Spellings, package: str, reserved: Collection[str]
    ) -> None:
        super().__init__(spellings)
        self.package = package
        self.system = system
        rules = (super().entity, super().plain)
        # Only what is meant somewhere: a type that is built in later must not change a name.
        self._built_in = {rule(name) for name in _meant(system) & system.foreign for rule in rules}
        self.classes = self._classes(reserved)
        self.sets = self._sets()
        self._attributes: dict[str, Mapping[str, Spelling]] = {}

    def entity(self, wire: str) -> str:
        return self.classes.get(wire) or super().entity(wire)

    def plain(self, wire: str) -> str:
        return self.classes.get(wire) or super().plain(wire)

    def place(self, wire: str) -> str:
        return f"{self.package}:{self.classes[wire]}" if wire in self.classes else super().place(wire)

    def attribute(self, owner: str, wire: str) -> Spelling:
        return self._all(owner)[wire]

    def members(self, owner: str, values: Iterable[str]) -> list[tuple[str, str]]:
        taken: set[str] = set()
        return [
            (_free(identifier(snake(value).upper(), value), taken), value) for value in dict.fromkeys(values)
        ]

    def end(self, owner: str, wire: str) -> str:
        taken = {*dir(Relationship), *(spelling.attribute for spelling in self._all(owner).values())}
        return _free(snake(wire), taken)

    def _all(self, owner: str) -> Mapping[str, Spelling]:
        if owner not in self._attributes:
            self._attributes[owner] = self._spelled(owner)
        return self._attributes[owner]

    def _classes(self, reserved: Collection[str]) -> dict[str, str]:
        system = self.system
        groups: tuple[Mapping[str, Any], ...] = (
            system.entities,
            system.enums,
            system.structs,
            system.relationships,
            system.custom_metadata,
        )
        own = [name for group in groups for name in _oldest_first(group) if name not in system.foreign]
        found: dict[str, str] = {}
        taken = {*reserved, *self._built_in}
        # On some disks the case of letters is no difference between two modules.
        modules: set[str] = set()
        for wire in own:
            name = _free(pascal(system.human_name(wire)), taken, modules)
            modules.add(module_name(name))
            found[wire] = name
        return found

    def _sets(self) -> dict[str, str]:
        taken = {*dir(CustomMetadataSets), *self.classes.values()}
        sets = self.system.custom_metadata
        return {wire: _free(snake(self.system.human_name(wire)), taken) for wire in _oldest_first(sets)}

    def _spelled(self, owner: str) -> dict[str, Spelling]:
        """Spell all attributes of a type. What is inherited was there first."""
        taken = {*self._inherited(owner), *_IN_CLASS_BODIES, *self.classes.values(), *self._built_in}
        return {one["name"]: self._spell(one, taken) for one in self.system.attributes_of(owner)}

    def _spell(self, definition: Mapping[str, Any], taken: set[str]) -> Spelling:
        wire = definition["name"]
        human = definition.get("human", wire)
        if human == wire and wire.isidentifier() and not wire.startswith("_"):
            ruled = self.spellings.of(wire)
        else:
            spelled = snake(human)
            ruled = Spelling(spelled, None, identifier(spelled.upper(), human), None)
        attribute = _free(ruled.attribute, taken)
        constant = ruled.constant if ruled.constant not in taken else f"{ruled.constant}_FIELD"
        constant = _free(constant, taken)
        second, second_constant = (
            name if name is not None and name not in taken and not name.endswith("_") else None
            for name in (ruled.second, ruled.second_constant)
        )
        taken.update(name for name in (second, second_constant) if name)
        return Spelling(attribute, second, constant, second_constant)

    def _inherited(self, owner: str) -> Iterable[str]:
        system = self.system
        if owner in system.structs:
            return dir(Struct)
        if owner in system.relationships:
            return dir(Relationship)
        if owner in system.custom_metadata:
            return dir(CustomMetadataSet)
        names = set(dir(Entity))
        for above in system.ancestors(owner):
            if above in system.foreign:
                names.update(dir(_built_in(above)))
            else:
                for one in system.attributes_of(above):
                    spelling = self.attribute(above, one["name"])
                    names |= {spelling.attribute, spelling.constant}
                    names.update(name for name in (spelling.second, spelling.second_constant) if name)
        return names


# What the code of a class body itself uses, and an attribute of that name would hide from what follows.
_IN_CLASS_BODIES = frozenset(
    {"bool", "classmethod", "codecs", "datetime", "dict", "float", "int", "list", "overload", "set", "str"}
)


def _meant(system: TypeSystem) -> set[str]:
    """The types that own types speak of."""
    found: set[str] = {"Asset"}
    groups = (system.entities, system.structs, system.relationships, system.custom_metadata)
    for owner in (name for group in groups for name, _ in system.written(group)):
        if owner in system.entities:
            found.update(system.entities[owner].super_types)
        for attribute in system.attributes_of(owner):
            found.update(named_types(attribute["typeName"]))
    return found


def _built_in(name: str) -> type[Entity]:
    try:
        return entity_type(name)
    except KeyError:
        return Entity


def _free(name: str, taken: set[str], modules: Collection[str] = ()) -> str:
    """Return a name that is not taken, and take it."""
    candidates = chain((name, f"{name}_"), (f"{name}_{number}" for number in count(2)))
    found = next(
        candidate
        for candidate in candidates
        if candidate not in taken and module_name(candidate) not in modules
    )
    taken.add(found)
    return found


def _oldest_first(definitions: Mapping[str, Any]) -> list[str]:
    """Order by age, so that what came first keeps the name that others would like to have, too."""

    def age(name: str) -> tuple[int, str]:
        definition = definitions[name]
        created = definition.created if isinstance(definition, EntityType) else definition.get("createTime")
        return (created or 0, name)

    return sorted(definitions, key=age)
