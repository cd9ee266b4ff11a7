"""Puts it all together: definitions, recipes and templates make a package, ``atlan_types`` or one of a tenant's own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from atlan.typegen.definitions import EntityType, TypeSystem, read_type_system
from atlan.typegen.descriptors import Descriptor, Descriptors
from atlan.typegen.factories import Compiler, Factory
from atlan.typegen.formatting import format_tree
from atlan.typegen.grammar import Grammar
from atlan.typegen.indexes import RELATION, SearchField, search_field
from atlan.typegen.naming import BUILT_IN, Naming
from atlan.typegen.problems import CodegenError
from atlan.typegen.recipes import Recipe, RecipeBook, read_recipes
from atlan.typegen.spelling import Spelling, module_name
from atlan.typegen.text import prose, quoted

_SPECIAL = "atlan.model.entity.mixins"
TEMPLATES = Path(__file__).with_name("templates")


@dataclass(frozen=True, slots=True)
class AttributeView:
    """One attribute as a template writes it."""

    spelling: Spelling
    wire: str
    field: SearchField
    descriptor: Descriptor
    description: str


@dataclass(slots=True)
class ClassView:
    """One class as a template writes it."""

    name: str
    wire: str
    bases: list[str]
    description: str
    recipe: Recipe
    attributes: list[AttributeView]
    factories: list[Factory] = field(default_factory=list[Factory])


def render(spec: Path, output: Path) -> dict[str, object]:
    """Write the package of asset types.

    Args:
        spec: the folder with ``typedefs`` and ``recipes``.
        output: the folder of the package, which exists and is empty.

    Returns:
        What the manifest says about it.

    Raises:
        CodegenError: the definitions or the recipes are not as they have to be.
    """
    system = read_type_system(spec / "typedefs")
    book = read_recipes(spec / "recipes", system)
    renderer = Renderer(system, book, output, Naming(book.spellings))
    renderer.write()
    factories = [method for recipe in book.recipes.values() for method in recipe.methods]
    return {
        "types": len(system.entities),
        "enums": len(renderer.enums),
        "structs": len(system.structs),
        "relationships": len(system.relationships),
        "creators": factories.count("creator"),
        "updaters": factories.count("updater"),
    }


class Renderer:
    """Writes one package.

    Args:
        system: all types, those of other packages included.
        book: what is special about them.
        output: the folder of the package, which exists and is empty.
        naming: what they are called, and the package.
        origin: what the head of each file says about where it comes from; by default, the files of spec.
    """

    def __init__(
        self, system: TypeSystem, book: RecipeBook, output: Path, naming: Naming, origin: str | None = None
    ) -> None:
        self.system = system
        self.book = book
        self.output = output
        self.naming = naming
        self.package = naming.package
        self.origin = origin
        self.descriptors = Descriptors(system, naming, book.tag_lists)
        self.enums = self._enums()
        self.areas = system.areas()
        self.grammar = Grammar(book.recipes)
        areas = {name: entity.area for name, entity in system.entities.items()}
        self.compiler = Compiler(book.parameters, self.enums, areas, self.grammar)
        self.places = self._places()
        self.environment = Environment(
            loader=FileSystemLoader(TEMPLATES),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=False,  # noqa: S701  (Python code, not HTML)
        )
        self.environment.filters["quoted"] = quoted
        self.environment.filters["prose"] = prose

    def write(self) -> None:
        """Write all files of the package."""
        self.write_areas()
        self.write_structs()
        self.write_relations()
        self.write_enums()
        self.write_index()
        self.write_grammar()
        format_tree(self.output)

    def write_areas(self) -> None:
        self._refuse_cycles()
        for area, entities in self.areas.items():
            classes = self.classes(area)
            self.write_file(
                f"{area}.py",
                "area.py.jinja",
                sources=[f"spec/typedefs/{area}.json", f"spec/recipes/{area}.yaml"],
                classes=classes,
                functions=_functions(classes),
                bases=self._bases_elsewhere(area, entities),
                seen=self.seen(area, classes),
                fields=sorted({attribute.field.kind for one in classes for attribute in one.attributes}),
            )

    def classes(self, area: str) -> list[ClassView]:
        """The classes of an area, ancestors first."""
        return [self._class(entity) for entity in self.areas[area]]

    def structs(self) -> list[ClassView]:
        """The structs of the package."""
        return [self._plain_class(definition) for _, definition in self.system.written(self.system.structs)]

    def write_structs(self) -> None:
        structs = self.structs()
        self.write_file(
            "structs.py",
            "structs.py.jinja",
            structs=structs,
            seen=self.seen("structs", structs),
            names=sorted(one.name for one in structs),
            functions=_functions(structs),
        )

    def write_relations(self) -> None:
        relations: list[tuple[ClassView, list[tuple[str, str]], str]] = []
        for name, definition in self.relationships_with_attributes():
            ends = sorted({definition[end]["name"] for end in ("endDef1", "endDef2")})
            view = self._plain_class(definition)
            relations.append((view, [(self.naming.end(name, end), end) for end in ends], name))
        self.write_file(
            "relations.py",
            "relations.py.jinja",
            relations=relations,
            seen=self.seen("relations", [view for view, _, _ in relations]),
        )

    def write_enums(self) -> None:
        for name, enum in self.enums.items():
            self.write_file(f"enums/{module_name(name)}.py", "enum.py.jinja", name=name, enum=enum)
        modules = {name: module_name(name) for name in sorted(self.enums)}
        self.write_file("enums/__init__.py", "enums.py.jinja", modules=modules)

    def write_index(self) -> None:
        relationships = {name: self.naming.plain(name) for name, _ in self.relationships_with_attributes()}
        types = {entity.name: area for area, entities in self.areas.items() for entity in entities}
        types = dict(sorted(types.items()))
        values = {"types": types, "relationships": relationships, "names": types, "registers": False}
        self.write_file("_index.py", "index.py.jinja", **values)
        self.write_file("__init__.py", "package.py.jinja", **values)
        (self.output / "py.typed").touch()

    def write_grammar(self) -> None:
        found = self.grammar.all()
        patterns = {name: found[name] for name in found if name not in self.system.foreign}
        if patterns:
            self.write_file("_grammar.py", "grammar.py.jinja", patterns=patterns)

    def _class(self, entity: EntityType) -> ClassView:
        recipe = self.book.recipes.get(entity.name, Recipe())
        view = ClassView(
            name=self.naming.entity(entity.name),
            wire=entity.name,
            bases=[self.naming.entity(base) for base in entity.super_types] or ["Entity"],
            description=prose(entity.description),
            recipe=recipe,
            attributes=[self._attribute(entity.name, definition) for definition in entity.attributes],
        )
        view.attributes += [self._relation(entity.name, definition) for definition in entity.relations]
        if recipe.mixin is not None:
            view.bases.insert(0, recipe.mixin.rpartition(".")[2])
            if "Entity" in view.bases:
                view.bases.remove("Entity")
        self._refuse_clashes(view)
        for name, method in recipe.methods.items():
            view.factories.append(
                self.compiler.compile(
                    view.name, name, method, self._deviates(entity, name), self._attribute_names(entity.name)
                )
            )
        return view

    def _attribute_names(self, type_name: str) -> set[str]:
        lineage = (type_name, *self.system.ancestors(type_name))
        return {one["name"] for name in lineage for one in self.system.attributes_of(name)}

    def _deviates(self, entity: EntityType, name: str) -> bool:
        if name == "updater":
            parameters = self.book.recipes[entity.name].methods[name].parameters
            extra = [kind for kind in list(parameters.values())[2:] if "=" not in kind]
            return list(parameters)[:2] != ["qualified_name", "name"] or bool(extra)
        recipes = self.book.recipes
        own = recipes[entity.name].methods[name].parameters
        return any(
            name in recipes[above].methods and recipes[above].methods[name].parameters != own
            for above in self.system.ancestors(entity.name)
            if above in recipes
        )

    def _attribute(self, owner: str, definition: Mapping[str, Any]) -> AttributeView:
        return AttributeView(
            self.naming.attribute(owner, definition["name"]),
            definition["name"],
            search_field(definition),
            self.descriptors.of_attribute(definition),
            prose(definition.get("description") or ""),
        )

    def _relation(self, owner: str, definition: Mapping[str, Any]) -> AttributeView:
        index = self.book.indexes.get(f"{owner}.{definition['name']}")
        return AttributeView(
            self.naming.attribute(owner, definition["name"]),
            definition["name"],
            RELATION if index is None else SearchField(index[0], tuple(index[1:])),
            self.descriptors.of_relation(definition),
            prose(definition.get("description") or ""),
        )

    def _plain_class(self, definition: Mapping[str, Any]) -> ClassView:
        recipe = self.book.recipes.get(definition["name"], Recipe())
        view = ClassView(
            name=self.naming.plain(definition["name"]),
            wire=definition["name"],
            bases=[] if recipe.mixin is None else [recipe.mixin.rpartition(".")[2]],
            description=prose(definition.get("description") or ""),
            recipe=recipe,
            attributes=[
                self._attribute(definition["name"], attribute) for attribute in definition["attributeDefs"]
            ],
        )
        self._refuse_clashes(view)
        return view

    def _enums(self) -> dict[str, dict[str, Any]]:
        enums: dict[str, dict[str, Any]] = {}
        for name, definition in self.system.written(self.system.enums):
            values = [element["value"] for element in definition["elementDefs"]]
            members = [(key, [value]) for key, value in self.naming.members(name, values)]
            enums[self.naming.plain(name)] = {
                "about": prose(definition.get("description") or ""),
                "base": None,
                "members": members,
                "source": "spec/typedefs",
            }
        for name, enum in self.book.enums.items():
            if name in enums:
                raise CodegenError(f"{name} stands in spec/typedefs and in spec/recipes/enums.yaml")
            enums[name] = {
                "about": enum.get("about", ""),
                "base": enum.get("base"),
                "source": "spec/recipes/enums.yaml",
                "members": [
                    (key, value if isinstance(value, list) else [value])
                    for key, value in enum["members"].items()
                ],
            }
        for name, enum in enums.items():
            names = [key for key, _ in enum["members"]]
            if len(set(names)) != len(names):
                raise CodegenError(f"{name}: two members get the same name")
        return dict(sorted(enums.items()))

    def _bases_elsewhere(self, area: str, entities: Iterable[EntityType]) -> dict[str, list[str]]:
        found: dict[str, set[str]] = {}
        for entity in entities:
            for base in map(self.naming.entity, entity.super_types):
                if self.places[base] != f"{self.package}.{area}":
                    found.setdefault(self.places[base], set()).add(base)
        return {module: sorted(names) for module, names in sorted(found.items())}

    def _places(self) -> dict[str, str]:
        """The module of each class. A name that two classes have means the one of this package."""
        system, naming = self.system, self.naming
        places = dict.fromkeys(self.enums, f"{self.package}.enums")
        places |= {naming.plain(name): f"{self.package}.enums" for name, _ in system.written(system.enums)}
        places |= {
            naming.plain(name): f"{self.package}.structs" for name, _ in system.written(system.structs)
        }
        places |= {
            naming.entity(name): f"{self.package}.{entity.area}"
            for name, entity in system.written(system.entities)
        }
        foreign: dict[str, str] = {}
        for name in system.foreign:
            if name in system.entities:
                foreign[naming.entity(name)] = f"{BUILT_IN}.{system.entities[name].area}"
            elif name not in system.relationships:
                foreign[naming.plain(name)] = f"{BUILT_IN}.{'enums' if name in system.enums else 'structs'}"
        return foreign | places

    def relationships_with_attributes(self) -> list[tuple[str, Mapping[str, Any]]]:
        found = self.system.written(self.system.relationships)
        return [(name, definition) for name, definition in found if definition.get("attributeDefs")]

    def seen(self, area: str, classes: Iterable[ClassView]) -> dict[str, list[str]]:
        """What only type checkers have to import, by module."""
        found: dict[str, set[str]] = {}
        for one in classes:
            texts = [text for attribute in one.attributes for text in attribute.descriptor.parameters]
            texts += [text for factory in one.factories for text in (*factory.parameters, factory.returns)]
            for name in _words(texts):
                place = one.recipe.types.get(name) or self.places.get(name)
                if place is not None and place != f"{self.package}.{area}":
                    found.setdefault(place, set()).add(name)
        return {module: sorted(names) for module, names in sorted(found.items())}

    def _refuse_clashes(self, view: ClassView) -> None:
        taken: dict[str, str] = {}
        for attribute in view.attributes:
            spelling = attribute.spelling
            for name in (spelling.attribute, spelling.second, spelling.constant, spelling.second_constant):
                if name is None or taken.get(name) == attribute.wire:
                    continue
                if name in taken:
                    raise CodegenError(
                        f"{view.wire}: {attribute.wire} and {taken[name]} are both spelled {name}; "
                        "give one of them another name in spec/recipes/names.yaml"
                    )
                taken[name] = attribute.wire

    def _refuse_cycles(self) -> None:
        within = f"{self.package}."
        needs = {
            area: {
                module.removeprefix(within)
                for module in self._bases_elsewhere(area, entities)
                if module.startswith(within)
            }
            for area, entities in self.areas.items()
        }
        done: set[str] = set()

        def visit(area: str, path: tuple[str, ...]) -> None:
            if area in path:
                raise CodegenError(f"areas need each other in a circle: {' → '.join((*path, area))}")
            if area not in done:
                for needed in sorted(needs[area]):
                    visit(needed, (*path, area))
                done.add(area)

        for area in sorted(needs):
            visit(area, ())

    def write_file(self, file: str, template: str, **values: Any) -> None:
        """Write one module."""
        path = self.output / file
        path.parent.mkdir(parents=True, exist_ok=True)
        text = self.environment.get_template(template).render(
            package=self.package, origin=self.origin, **values
        )
        path.write_text(text, encoding="utf-8")


def _words(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in re.findall(r"\w+", text)}


def _functions(classes: Iterable[ClassView]) -> dict[str, list[str]]:
    """Hand-written functions and classes that an area imports, by module.

    Modules of special types that give a class no base are left out: what takes them imports them, so that
    they cost nothing where types are only read.
    """
    classes = list(classes)
    found: dict[str, set[str]] = {}
    for one in classes:
        if one.recipe.mixin is not None:
            module, _, name = one.recipe.mixin.rpartition(".")
            found.setdefault(f"{_SPECIAL}.{module}", set()).add(name)
    for one in classes:
        for factory in one.factories:
            for module, names in factory.functions.items():
                if module in found or not module.startswith(_SPECIAL):
                    found.setdefault(module, set()).update(names)
    return {module: sorted(names) for module, names in sorted(found.items())}
