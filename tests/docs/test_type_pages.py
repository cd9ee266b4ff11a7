"""The examples on the pages about types make assets that the local tenant takes."""

from __future__ import annotations

import doctest
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import atlan.model.assets
from atlan.model.entity import Attribute, Entity, entity_type
from atlan.model.typedef import AtlanTagDef
from atlan_types._index import TYPES
from tests.house.source_tree import ROOT

Json = dict[str, Any]

FOLDER = ROOT / "docs" / "types"
PAGES = sorted(FOLDER.glob("*.md"))
BLOCK = re.compile(r"^```pycon\n(.*?)^```", re.MULTILINE | re.DOTALL)
TWINS = "asynchronous-clients"
FACTORY = re.compile(
    r"^`(?:await )?\w+\.(?P<factory>\w+)\([^\n]*`: [^\n[]*\n*(?:```pycon\n)?(?P<example>\[[^\n]*|>>> .*?(?=^```))",
    re.MULTILINE | re.DOTALL,
)
"""What a page says of a factory: its name, and an example or a link to one."""
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def blocks(page: Path) -> list[str]:
    return BLOCK.findall(page.read_text(encoding="utf-8"))


def section_of(name: str) -> str:
    """What the pages say about a type."""
    page = (FOLDER / f"{TYPES[name]}.md").read_text(encoding="utf-8")
    return page.partition(f"\n## {name}\n")[2].partition("\n## ")[0]


def run(example: str, names: Json, page: Path) -> None:
    test = doctest.DocTestParser().get_doctest(example, names, page.stem, str(page), 0)
    report: list[str] = []
    result = doctest.DocTestRunner(verbose=False, optionflags=FLAGS).run(test, out=report.append)
    assert result.attempted and not result.failed, "".join(report)


def references(value: Any) -> Iterator[Json]:
    """References to other entities, wherever they stand in a document."""
    if isinstance(value, dict):
        if "typeName" in value and ("uniqueAttributes" in value or "guid" in value):
            yield value
        for inner in value.values():
            yield from references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner)


def make_what_it_points_at(client: Any, asset: Any) -> None:
    for reference in [*references(asset._wire["attributes"])]:
        owner = getattr(atlan.model.assets, reference["typeName"])
        name = reference.get("uniqueAttributes", {}).get("qualifiedName", reference.get("guid"))
        saved = client.asset.save(owner(qualified_name=name, name=name.rpartition("/")[2]))
        # Not every server keeps the qualifiedName it is given, so who is meant is said by guid.
        reference.clear()
        reference.update(owner.ref_by_guid(next(iter(saved.guid_assignments.values()))).to_dict())


@pytest.mark.parametrize("page", [page for page in PAGES if blocks(page)], ids=lambda page: page.stem)
def test_examples(page: Path, furnished_namespace: Json, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Any] = []
    create = Entity._created.__func__

    def recording(cls: type[Entity], attributes: Json) -> Any:
        asset = create(cls, attributes)
        made.append(asset)
        return asset

    monkeypatch.setattr(Entity, "_created", classmethod(recording))
    names = {**vars(atlan.model.assets), **furnished_namespace}
    for name in atlan.model.assets.__all__:
        names[name] = getattr(atlan.model.assets, name)
    for example in blocks(page):
        run(example, names, page)
    client = furnished_namespace["client"]
    if page.stem == "access_control":
        client.typedef.create(AtlanTagDef.create(name="PII"))
    new = [asset for asset in made if asset.has_placeholder_guid()]
    assert new
    for asset in new:
        make_what_it_points_at(client, asset)
        saved = client.asset.save(asset)
        stored = client.asset.get_by_guid(saved.guid_assignments[asset.guid], type(asset))
        assert stored.name == asset.name


def test_every_type_has_a_section_with_all_that_it_adds() -> None:
    for name in TYPES:
        section = section_of(name)
        assert section, name
        own = {
            attribute.wire
            for attribute in vars(entity_type(name)).values()
            if isinstance(attribute, Attribute)
        }
        assert own == set(re.findall(r"^\| .*? \| .*? \| `(\w+)` \|", section, re.MULTILINE)), name


@pytest.mark.parametrize("name", sorted(TYPES))
def test_every_factory_has_an_example_or_leads_to_one(name: str) -> None:
    examples = {found["factory"]: found["example"] for found in FACTORY.finditer(section_of(name))}
    assert examples.keys() == {
        key for key, value in vars(entity_type(name)).items() if isinstance(value, classmethod)
    }
    for factory, example in examples.items():
        if example.startswith("["):
            assert f"](README.md#{TWINS})" in example
            factory = factory.removesuffix("_async")
            example = examples[factory]
        assert f"{name}.{factory}(" in example, "an example shows something else"


def test_asynchronous_twins_have_an_example() -> None:
    page = FOLDER / "README.md"
    section = (
        page.read_text(encoding="utf-8").partition("\n## Asynchronous clients\n")[2].partition("\n## ")[0]
    )
    assert "_async(" in "".join(BLOCK.findall(section))


def test_links_lead_to_sections() -> None:
    sections = {
        f"{page.name}#{heading.lower().replace(' ', '-')}"
        for page in PAGES
        for heading in re.findall(r"^## (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    }
    for page in PAGES:
        for target in re.findall(r"\]\(([^)]*#[^)]*)\)", page.read_text(encoding="utf-8")):
            assert (page.name + target if target.startswith("#") else target) in sections
