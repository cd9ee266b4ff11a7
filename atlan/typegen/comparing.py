"""What a tenant defines otherwise than the built-in types: what is new, what has changed, what is gone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from atlan.typegen.definitions import Definition, EntityType, TypeSystem, entity_of
from atlan.typegen.indexes import search_field
from atlan.typegen.own import Typedefs
from atlan.typegen.problems import CodegenError
from atlan.typegen.reading import built_in

NEW: Final = "new"
CHANGED: Final = "changed"
GONE: Final = "gone"

# Types between which Python makes no difference.
_SAME: Final = {"long": "int", "short": "int", "byte": "int", "double": "float"}


@dataclass(frozen=True, slots=True)
class Difference:
    """One definition that is not the same.

    Attributes:
        state: `new` if only the tenant has it, `gone` if it is only built in, or `changed`.
        kind: what it defines: `type`, `enum`, `struct`, `relationship`, `custom metadata` or `tag`.
        name: what people call it.
        details: what has changed, a line for each attribute, option or super type.
    """

    state: str
    kind: str
    name: str
    details: tuple[str, ...] = ()


def compare(typedefs: Typedefs, *, known: TypeSystem | None = None) -> list[Difference]:
    """Compare the definitions of a tenant with the built-in types.

    Descriptions and the looks of things do not count: only what makes a difference to a program.

    Args:
        typedefs: all definitions of the tenant.
        known: what to compare with, if not with the built-in types.

    Returns:
        The differences, in order of kind and name.
    """
    known = built_in() if known is None else known
    entities = {each["name"]: entity_of(each, "") for each in typedefs.get("entityDefs") or ()}
    everything = {**known.entities, **entities}
    found = [
        *_of_kind("type", known.entities, entities, lambda old, new: _entity(old, new, everything)),
        *_of_kind("enum", known.enums, _by_name(typedefs, "enumDefs"), _options),
        *_of_kind("struct", known.structs, _by_name(typedefs, "structDefs"), _attributes),
        *_of_kind("relationship", known.relationships, _by_name(typedefs, "relationshipDefs"), _relationship),
        *_of_kind("custom metadata", {}, _by_name(typedefs, "businessMetadataDefs"), _attributes),
        *_of_kind("tag", {}, _by_name(typedefs, "classificationDefs"), _attributes),
    ]
    return sorted(found, key=lambda one: (_KINDS.index(one.kind), one.name, one.state))


_KINDS: Final = ("type", "enum", "struct", "relationship", "custom metadata", "tag")


def _by_name(typedefs: Typedefs, category: str) -> dict[str, Definition]:
    return {each["name"]: each for each in typedefs.get(category) or ()}


def _of_kind(
    kind: str, old: Mapping[str, Any], new: Mapping[str, Any], details: Callable[[Any, Any], Iterator[str]]
) -> Iterator[Difference]:
    for name in old.keys() | new.keys():
        if name not in new:
            yield Difference(GONE, kind, name)
        elif name not in old:
            yield Difference(NEW, kind, _human(new[name]))
        elif changes := tuple(details(old[name], new[name])):
            yield Difference(CHANGED, kind, name, changes)


def _human(definition: Any) -> str:
    if isinstance(definition, EntityType):
        return definition.name
    return str(definition.get("displayName") or definition["name"])


def _entity(old: EntityType, new: EntityType, known: Mapping[str, EntityType]) -> Iterator[str]:
    yield from _sets("super type", _direct(old, known), _direct(new, known))
    inherited = {one["name"] for above in _above(new, known) for one in above.relations}
    yield from _named(
        "attribute",
        {one["name"]: one for one in (*old.attributes, *old.relations)},
        {
            one["name"]: one
            for one in (*new.attributes, *new.relations)
            # The server lists relationships of ancestors with every type.
            if one["name"] not in inherited
        },
    )


def _direct(entity: EntityType, known: Mapping[str, EntityType]) -> set[str]:
    """The super types that are not reached through another one anyway."""
    reached = {
        one.name for above in entity.super_types if above in known for one in _above(known[above], known)
    }
    return set(entity.super_types) - reached


def _above(entity: EntityType, known: Mapping[str, EntityType]) -> Iterator[EntityType]:
    waiting, seen = list(entity.super_types), {entity.name}
    while waiting:
        name = waiting.pop()
        if name in known and name not in seen:
            seen.add(name)
            yield known[name]
            waiting += known[name].super_types


def _options(old: Definition, new: Definition) -> Iterator[str]:
    before, after = ({element["value"] for element in each.get("elementDefs") or ()} for each in (old, new))
    yield from _sets("option", before, after)


def _attributes(old: Definition, new: Definition) -> Iterator[str]:
    before, after = ({one["name"]: one for one in each.get("attributeDefs") or ()} for each in (old, new))
    yield from _named("attribute", before, after)


def _relationship(old: Definition, new: Definition) -> Iterator[str]:
    for end in ("endDef1", "endDef2"):
        before, after = (_end(each, end) for each in (old, new))
        if before != after:
            yield f"{end} is {after} instead of {before}"
    yield from _attributes(old, new)


def _end(definition: Definition, end: str) -> str:
    found: Mapping[str, Any] = definition.get(end) or {}
    return f"{found.get('type')}.{found.get('name')}"


def _sets(what: str, old: set[str], new: set[str]) -> Iterator[str]:
    yield from (f"new {what} {name}" for name in sorted(new - old))
    yield from (f"{what} {name} is gone" for name in sorted(old - new))


def _named(what: str, old: Mapping[str, Definition], new: Mapping[str, Definition]) -> Iterator[str]:
    for name in sorted(old.keys() | new.keys()):
        if name not in old:
            yield f"new {what} {name} ({new[name]['typeName']})"
        elif name not in new:
            yield f"{what} {name} is gone"
        else:
            yield from (f"{what} {name} {change}" for change in _attribute(old[name], new[name]))


def _attribute(old: Definition, new: Definition) -> Iterator[str]:
    if _plain(old["typeName"]) != _plain(new["typeName"]):
        yield f"is {new['typeName']} instead of {old['typeName']}"
    before, after = _index(old), _index(new)
    if before != after:
        yield f"is searched as {after} instead of {before}"


def _plain(type_name: str) -> str:
    return re.sub(r"\w+", lambda word: _SAME.get(word[0], word[0]), type_name).replace(" ", "")


def _index(attribute: Definition) -> str:
    if "relationshipTypeName" in attribute:
        return "a relationship"
    try:
        return search_field(attribute).kind
    except CodegenError:
        return "something unknown"
