"""What is new, changed and gone: between the built-in types and those of a tenant."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from atlan.typegen import CodegenError, Difference, compare, read, save
from tests.typegen.acme import acme, entity, options

Json = dict[str, Any]


@pytest.fixture
def tenant(built_in_typedefs: Json) -> Json:
    """What a tenant says that has nothing of its own."""
    return deepcopy(built_in_typedefs)


def named(definitions: list[Json], name: str) -> Json:
    return next(one for one in definitions if one["name"] == name)


def test_no_difference(tenant: Json) -> None:
    assert compare(tenant) == []


def test_what_is_new(tenant: Json) -> None:
    for category, definitions in acme().items():
        tenant.setdefault(category, []).extend(definitions)
    assert [(one.state, one.kind, one.name) for one in compare(tenant)] == [
        ("new", "type", "Gadget"),
        ("new", "type", "super_gadget"),
        ("new", "enum", "GadgetKind"),
        ("new", "enum", "Impact level"),
        ("new", "struct", "GadgetPart"),
        ("new", "relationship", "gadget_tables"),
        ("new", "custom metadata", "Data quality"),
        ("new", "custom metadata", "RACI"),
        ("new", "tag", "Confidential data"),
        ("new", "tag", "PII"),
    ]


def test_what_is_gone(tenant: Json) -> None:
    tenant["entityDefs"].remove(named(tenant["entityDefs"], "View"))
    tenant["enumDefs"].remove(named(tenant["enumDefs"], "certificate_status"))
    assert compare(tenant) == [
        Difference("gone", "type", "View"),
        Difference("gone", "enum", "certificate_status"),
    ]


def change_option(tenant: Json) -> None:
    elements = named(tenant["enumDefs"], "certificate_status")["elementDefs"]
    elements[:] = [*elements[1:], {"value": "GOLD"}]


def add_attribute(tenant: Json) -> None:
    named(tenant["entityDefs"], "Table")["attributeDefs"].append(
        {"name": "tableColour", "typeName": "string"}
    )


def change_type(tenant: Json) -> None:
    attribute = named(named(tenant["entityDefs"], "Table")["attributeDefs"], "columnCount")
    attribute["typeName"] = "string"


def drop_attribute(tenant: Json) -> None:
    definition = named(tenant["entityDefs"], "Table")
    definition["attributeDefs"].remove(named(definition["attributeDefs"], "alias"))


def add_super_type(tenant: Json) -> None:
    named(tenant["entityDefs"], "Table")["superTypes"].append("Process")


def change_struct(tenant: Json) -> None:
    named(tenant["structDefs"], "BadgeCondition")["attributeDefs"].append(
        {"name": "x", "typeName": "map<string,int>"}
    )


@pytest.mark.parametrize(
    ("change", "kind", "name", "details"),
    [
        (change_option, "enum", "certificate_status", ("new option GOLD", "option DEPRECATED is gone")),
        (add_attribute, "type", "Table", ("new attribute tableColour (string)",)),
        (
            change_type,
            "type",
            "Table",
            (
                "attribute columnCount is string instead of long",
                "attribute columnCount is searched as TextField instead of NumericField",
            ),
        ),
        (drop_attribute, "type", "Table", ("attribute alias is gone",)),
        (add_super_type, "type", "Table", ("new super type Process",)),
        (change_struct, "struct", "BadgeCondition", ("new attribute x (map<string,int>)",)),
    ],
)
def test_what_has_changed(
    tenant: Json, change: Callable[[Json], None], kind: str, name: str, details: tuple[str, ...]
) -> None:
    change(tenant)
    assert compare(tenant) == [Difference("changed", kind, name, details)]


def test_what_makes_no_difference(tenant: Json) -> None:
    table = named(tenant["entityDefs"], "Table")
    table["description"] = "Something else."
    named(table["attributeDefs"], "columnCount")["typeName"] = "int"
    # The server lists relationships of ancestors with every type, and super types that are reached anyway.
    table["superTypes"] = [*table["superTypes"], "Asset"]
    inherited = named(named(tenant["entityDefs"], "Asset")["relationshipAttributeDefs"], "readme")
    table["relationshipAttributeDefs"].append(inherited)
    for definitions in tenant.values():
        definitions.reverse()
    assert compare(tenant) == []


class TestFiles:
    def test_there_and_back(self, tmp_path: Path) -> None:
        path = tmp_path / "deep" / "typedefs.json"
        save(acme(), path)
        found = read(path)
        assert {one["name"] for one in found["entityDefs"]} == {"Gadget", "super_gadget"}
        save(found, path)
        before = path.read_bytes()
        save(read(path), path)
        assert path.read_bytes() == before
        assert compare(found) != []

    def test_order_does_not_show(self, tmp_path: Path) -> None:
        both = []
        for number, definitions in enumerate((["a", "b"], ["b", "a"])):
            given = {"enumDefs": [options(name, "x") for name in definitions]}
            (tmp_path / f"{number}.json").write_text(json.dumps(given))
            save(read(tmp_path / f"{number}.json"), tmp_path / f"{number}.json")
            both.append((tmp_path / f"{number}.json").read_text())
        assert both[0] == both[1]

    @pytest.mark.parametrize(
        ("content", "message"),
        [
            (None, "cannot be read: No such file"),
            ("{", "is not JSON"),
            ("[]", "holds no type definitions"),
            ('{"tables": []}', "holds no type definitions"),
            ('{"enumDefs": {}}', None),
            ('{"enumDefs": "x"}', "enumDefs is not a list of definitions"),
            ('{"enumDefs": [{"guid": "x"}]}', "enumDefs is not a list of definitions"),
        ],
    )
    def test_what_is_none(self, tmp_path: Path, content: str | None, message: str | None) -> None:
        path = tmp_path / "typedefs.json"
        if content is not None:
            path.write_text(content)
        if message is None:
            assert read(path)["enumDefs"] == []
            return
        with pytest.raises(CodegenError, match=message):
            read(path)

    def test_a_place_that_cannot_be_written(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        with pytest.raises(CodegenError, match="cannot be written"):
            save({"entityDefs": [entity("A")]}, tmp_path / "file" / "typedefs.json")
        (tmp_path / "folder").mkdir()
        with pytest.raises(CodegenError, match="cannot be written"):
            save({"entityDefs": [entity("A")]}, tmp_path / "folder")
        assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder"]
