"""What a package of a tenant's own types has beside classes of types: custom metadata, tags, and its registration."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from atlan.model import entity as base
from atlan.model.entity import entity_type
from atlan.model.entity.referring import Referring
from atlan.model.fields import atlan_fields
from atlan.typegen.definitions import Definition, TypeSystem
from atlan.typegen.formatting import format_tree
from atlan.typegen.indexes import SearchField
from atlan.typegen.own import AREA
from atlan.typegen.own_naming import OwnNaming
from atlan.typegen.recipes import Method, Recipe, RecipeBook
from atlan.typegen.rendering import AttributeView, ClassView, Renderer
from atlan.typegen.text import prose

ORIGIN = "the type definitions of a tenant by `atlan types generate`"
# What modules of the package import or define themselves.
_RESERVED = frozenset(
    {
        "A", "Any", "ClassVar", "CustomMetadata", "CustomMetadataSet", "CustomMetadataSets", "MetadataField",
        "MetadataOf", "OpenEnum", "Relationship", "SaveSemantic", "Struct", "TYPE_CHECKING", "Tag", "TagName", "TypeVar",
        *dir(base), *dir(atlan_fields),
    }
)  # fmt: skip
_PARAMETERS = {
    "name": "human-readable name of the asset.",
    "qualified_name": "unique name of the asset.",
    "connection_qualified_name": "of the connection it belongs to, if it belongs to one.",
}
_PROMPT = ">>>"
_HOLDERS = {"users": "Names of users.", "groups": "Names of groups."}


@dataclass(frozen=True, slots=True)
class SetView:
    """A set of custom metadata as a template writes it."""

    view: ClassView
    name: str
    human: str
    about: str


class OwnRenderer(Renderer):
    """Writes the package of a tenant's own types.

    Args:
        system: all types, the built-in ones being foreign.
        book: how attributes are spelled and indexed.
        output: the folder of the package, which exists and is empty.
        package: its name.
    """

    naming: OwnNaming

    def __init__(self, system: TypeSystem, book: RecipeBook, output: Path, package: str) -> None:
        naming = OwnNaming(system, book.spellings, package, _RESERVED)
        recipes = dict(_recipes(system, naming))
        super().__init__(
            system, replace(book, recipes=recipes, enums={}, parameters=_PARAMETERS), output, naming, ORIGIN
        )
        for name, definition in system.written(system.enums):
            self._describe(name, self.enums[naming.plain(name)], definition)

    def write(self) -> None:
        self.write_areas()
        if self.system.written(self.system.structs):
            self.write_structs()
        if self.relationships_with_attributes():
            self.write_relations()
        if self.enums:
            self.write_enums()
        if self.system.custom_metadata:
            self.write_custom_metadata()
        if self.system.tags:
            self.write_tags()
        self.write_index()
        format_tree(self.output)

    def write_custom_metadata(self) -> None:
        sets = [self._set(definition) for definition in self.system.custom_metadata.values()]
        sets.sort(key=lambda one: one.view.name)
        self.write_file(
            "custom_metadata.py",
            "custom_metadata.py.jinja",
            sets=sets,
            seen=self.seen("custom_metadata", [one.view for one in sets]),
        )

    def write_tags(self) -> None:
        tags = sorted(self.system.tags.values(), key=lambda tag: (tag.get("createTime") or 0, tag["name"]))
        named = dict(
            zip(
                (key for key, _ in self.naming.members("Tag", [_once(tag, tags) for tag in tags])),
                tags,
                strict=True,
            )
        )
        members = {
            key: [tag["human"], tag["name"], *(["synced"] if tag["synced"] else [])]
            for key, tag in named.items()
        }
        self.write_file(
            "tags.py",
            "enum.py.jinja",
            name="Tag",
            enum={
                "about": "The tags of the tenant, by name.",
                "base": "tag_name.TagName",
                "members": sorted(members.items()),
                "notes": {
                    key: prose(tag["description"]) for key, tag in named.items() if tag.get("description")
                },
            },
        )

    def write_index(self) -> None:
        naming = self.naming
        entities = [entity for members in self.areas.values() for entity in members]
        names = {naming.entity(entity.name): AREA for entity in entities}
        if self.system.custom_metadata:
            names |= {naming.plain(name): "custom_metadata" for name in self.system.custom_metadata}
            names |= dict.fromkeys(("CustomMetadata", "cm"), "custom_metadata")
        if self.system.tags:
            names["Tag"] = "tags"
        values = {
            "types": {
                entity.name: f"{AREA}:{naming.entity(entity.name)}"
                for entity in sorted(entities, key=lambda one: one.name)
            },
            "relationships": {
                name: f"relations:{naming.plain(name)}" for name, _ in self.relationships_with_attributes()
            },
            "names": dict(sorted(names.items())),
            "custom_metadata": bool(self.system.custom_metadata),
            "registers": True,
        }
        self.write_file("_index.py", "index.py.jinja", **values)
        self.write_file("__init__.py", "package.py.jinja", **values)
        (self.output / "py.typed").touch()

    def _describe(self, name: str, enum: dict[str, Any], definition: Definition) -> None:
        """Tell what people wrote about a list of options, and about each of them."""
        enum["about"] = enum["about"] or f"Options of {prose(name)}."
        described = {one["value"]: prose(one.get("description") or "") for one in definition["elementDefs"]}
        enum["notes"] = {key: described[value] for key, [value] in enum["members"] if described[value]}

    def _set(self, definition: Definition) -> SetView:
        name = definition["name"]
        view = ClassView(
            name=self.naming.plain(name),
            wire=name,
            bases=[],
            description=prose(definition.get("description") or ""),
            recipe=Recipe(),
            attributes=[self._value(name, attribute) for attribute in definition["attributeDefs"]],
        )
        return SetView(view, self.naming.sets[name], definition["human"], prose(definition["human"]))

    def _value(self, owner: str, attribute: Definition) -> AttributeView:
        options: Mapping[str, Any] = attribute.get("options") or {}
        kind = options.get("primitiveType") or attribute["typeName"]
        described = prose(attribute.get("description") or options.get("description") or "")
        holders = _HOLDERS.get(str(kind), "")
        return AttributeView(
            self.naming.attribute(owner, attribute["name"]),
            attribute["name"],
            SearchField("MetadataField", (attribute["human"], attribute["name"], str(kind))),
            self.descriptors.of_attribute(attribute, ordered=True),
            " ".join(part for part in (described, holders) if part),
        )


def _once(tag: Definition, tags: list[Any]) -> str:
    """The name of a tag, with its id if another tag has the same name."""
    return (
        tag["human"]
        if [one["human"] for one in tags].count(tag["human"]) == 1
        else f"{tag['human']} {tag['name']}"
    )


def _recipes(system: TypeSystem, naming: OwnNaming) -> Iterator[tuple[str, Recipe]]:
    """A creator for every type that inherits none, because nobody but the tenant can make such assets."""
    own = [name for name, _ in system.written(system.entities)]
    made = {name for name in system.foreign & system.entities.keys() if _has_creator(name)}
    inheriting = {name for name in own if not made.isdisjoint(system.ancestors(name))}
    # What is inherited beside it from such a type would contradict that creator.
    mixed_in = {above for name in inheriting for above in system.ancestors(name)}
    for name in own:
        if name in inheriting or name in mixed_in:
            continue
        entity, ancestors = system.entities[name], [*system.ancestors(name)]
        inherited = {one["name"] for above in ancestors for one in system.attributes_of(above)}
        known = inherited | {one["name"] for one in entity.attributes}
        sets = {
            "connectionQualifiedName": "{connection_qualified_name}",
            "connectorName": "{connection_qualified_name[1]}",
        }
        parameters = {"name": "str", "qualified_name": "str"}
        if not sets.keys() <= known:
            sets = {}
        else:
            parameters["connection_qualified_name"] = "str | None = None"
        kind = naming.entity(name)
        example = (
            f"{_PROMPT} from {naming.package} import {kind}\n"
            f'{_PROMPT} {kind}.creator(name="first", qualified_name="acme/first").name\n'
            "'first'"
        )
        creator = Method(parameters=parameters, qualified_name="{qualified_name}", sets=sets, example=example)
        yield name, Recipe(methods={"creator": creator})


def _has_creator(name: str) -> bool:
    try:
        found = entity_type(name)
    except KeyError:
        return False
    return any("creator" in vars(owner) for owner in found.__mro__ if owner is not Referring)
