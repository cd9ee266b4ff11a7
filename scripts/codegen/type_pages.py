"""Pages that a person reads about the type system: one per area, one of structs, one of enumerations, and an index.

They are written from what the renderer makes classes of, so they cannot say anything else than the classes do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from atlan.typegen.factories import Factory
from atlan.typegen.rendering import AttributeView, ClassView, Renderer
from codegen.reference.sections import table

FOLDER = "docs/types"
LONGEST_ENUMERATION = 40
_ASYNCHRONOUS = """\
>>> import asyncio
>>> from atlan.client.aio import AsyncAtlanClient
>>> from atlan.model.assets import Collection
>>> async def save_collection(name: str) -> Collection:
...     async with AsyncAtlanClient() as client:
...         collection = await Collection.creator_async(client=client, name=name)
...         return (await client.asset.save(collection)).assets_created(Collection)[0]
>>> asyncio.run(save_collection("Reports")).name
'Reports'"""
_HEADER = "<!-- Derived from spec/typedefs and spec/recipes by scripts/generate.py. Do not edit. -->"
_INDEXES = {
    "BooleanField": ("boolean",),
    "InternalKeywordTextField": ("keyword", "text", "internal"),
    "KeywordField": ("keyword",),
    "KeywordTextField": ("keyword", "text"),
    "KeywordTextStemmedField": ("keyword", "text", "stemmed text"),
    "NumericField": ("number",),
    "NumericRankField": ("number", "rank"),
    "RelationField": (),
    "TextField": ("text",),
}
_COLUMNS = ("attribute", "type", "on the server", "search field", "in the index", "meaning")

Words = Callable[[str], str]


def type_pages(renderer: Renderer) -> dict[str, str]:
    """The pages in Markdown, by path relative to the repository."""
    areas = {area: renderer.classes(area) for area in renderer.areas}
    structs = renderer.structs()
    homes = {one.name: area for area, classes in areas.items() for one in classes}
    homes |= {one.name: "structs" for one in structs}
    homes |= dict.fromkeys(renderer.enums, "enums")
    pages = {area: _area(area, classes, _linking(area, homes)) for area, classes in areas.items()}
    pages["structs"] = _structs(structs, _linking("structs", homes))
    pages["enums"] = _enums(renderer)
    pages["README"] = _contents(areas)
    return {f"{FOLDER}/{name}.md": "\n".join(lines).rstrip() + "\n" for name, lines in pages.items()}


def _linking(page: str, homes: dict[str, str]) -> Words:
    """How a page writes a type: names that have a section somewhere lead to it."""

    def link(word: re.Match[str]) -> str:
        name = word[0]
        if name not in homes:
            return name
        place = "" if homes[name] == page else f"{homes[name]}.md"
        return f"[{name}]({place}#{name.lower()})"

    def words(text: str) -> str:
        plain = text.replace("dict[str, ", "dict[").replace("[", " of ").replace("]", "")
        return re.sub(r"\w+", link, plain)

    return words


def _contents(areas: dict[str, list[ClassView]]) -> Iterator[str]:
    yield from (_HEADER, "", "# Types", "")
    yield from (
        "Every type of asset, by area: its attributes, the fields to search for, and how assets of it are made. "
        "[Structs](structs.md) and [enumerations](enums.md) have pages of their own.",
        "",
        "A type has the attributes of the types it stands below, too. What a creator makes is saved by "
        "`client.asset.save(asset)`; types without one are made by Atlan itself.",
        "",
    )
    rows = [
        (f"[{area}]({area}.md)", ", ".join(f"[{one.name}]({area}.md#{one.name.lower()})" for one in classes))
        for area, classes in areas.items()
    ]
    yield from table(("area", "types"), rows)
    yield from (
        "## Asynchronous clients",
        "",
        "Factories that ask the tenant something come in pairs. Those that end in `_async` take an `AsyncAtlanClient`, are "
        "awaited, and are otherwise like the ones without:",
        "",
        *_block(_ASYNCHRONOUS.splitlines()),
    )


def _area(area: str, classes: list[ClassView], words: Words) -> Iterator[str]:
    yield from (_HEADER, "", f"# {area}", "", "Back to [all types](README.md).", "")
    if any("client" in line for one in classes for factory in one.factories for line in factory.example):
        yield from ("In examples, `client` is an `AtlanClient()`.", "")
    for one in sorted(classes, key=lambda view: view.name.lower()):
        yield from (f"## {one.name}", "")
        if one.description:
            yield from (one.description, "")
        above = [base for base in one.bases if words(base) != base]
        if above:
            yield from (f"Below {' and '.join(map(words, above))}.", "")
        for factory in one.factories:
            yield from _factory(one, factory)
        yield from table(_COLUMNS, [_row(attribute, words) for attribute in one.attributes])


def _factory(one: ClassView, factory: Factory) -> Iterator[str]:
    parameters = ", ".join(factory.parameters[1:])
    returns = "" if factory.returns == one.name else f" -> {factory.returns}"
    wait = "await " if factory.asynchronous else ""
    about = factory.doc[0]
    if factory.asynchronous and not factory.example:
        about += " See [asynchronous clients](README.md#asynchronous-clients)."
    yield from (f"`{wait}{one.name}.{factory.name}({parameters}){returns}`: {about}", "")
    if factory.example:
        yield from _block(factory.example)


def _block(example: Iterable[str]) -> Iterator[str]:
    yield from ("```pycon", *example, "```", "")


def _row(attribute: AttributeView, words: Words) -> tuple[str, ...]:
    names, field = attribute.spelling, attribute.field
    indexes = zip(_INDEXES[field.kind], field.names, strict=True)
    constants = (names.constant, names.second_constant) if field.names else ()
    return (
        _names(names.attribute, names.second),
        words(attribute.descriptor.seen),
        f"`{attribute.wire}`",
        _names(*constants),
        ", ".join(f"{kind} `{name}`" for kind, name in indexes),
        attribute.description,
    )


def _names(*names: str | None) -> str:
    return ", ".join(f"`{name}`" for name in names if name is not None)


def _structs(structs: Iterable[ClassView], words: Words) -> Iterator[str]:
    yield from (_HEADER, "", "# Structs", "", "Groups of attributes inside an attribute. ", "")
    yield from ("Back to [all types](README.md).", "")
    for one in structs:
        yield from (f"## {one.name}", "")
        if one.description:
            yield from (one.description, "")
        rows = [
            (
                _names(attribute.spelling.attribute, attribute.spelling.second),
                words(attribute.descriptor.seen),
                f"`{attribute.wire}`",
                attribute.description,
            )
            for attribute in one.attributes
        ]
        yield from table(("attribute", "type", "on the server", "meaning"), rows)


def _enums(renderer: Renderer) -> Iterator[str]:
    yield from (_HEADER, "", "# Enumerations", "")
    yield from ("Values that nobody knew when this was written are read as members, too.", "")
    yield from ("Back to [all types](README.md).", "")
    for name, enum in renderer.enums.items():
        yield from (f"## {name}", "")
        if enum["about"]:
            yield from (enum["about"], "")
        members = [
            f"`{key}`" if key == values[0] else f"`{key}` ({values[0]})" for key, values in enum["members"]
        ]
        more = len(members) - LONGEST_ENUMERATION
        shown = members if more <= 0 else [*members[:LONGEST_ENUMERATION], f"and {more} more"]
        yield from (", ".join(shown), "")


def read_pages(root: Path) -> dict[str, str]:
    """The pages about the types of this repository."""
    from atlan.typegen.definitions import read_type_system
    from atlan.typegen.naming import Naming
    from atlan.typegen.recipes import read_recipes

    system = read_type_system(root / "spec" / "typedefs")
    book = read_recipes(root / "spec" / "recipes", system)
    return type_pages(Renderer(system, book, root, Naming(book.spellings)))
