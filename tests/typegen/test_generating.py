"""From the definitions of a tenant to files: what is made, where it goes, and what is refused."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from atlan.model.assets import Table
from atlan.model.entity import entity_type
from atlan.model.entity.record import declared
from atlan.typegen import CodegenError, generate
from atlan.typegen.definitions import TypeSystem
from atlan.typegen.files import files_of
from atlan.typegen.reading import built_in
from tests.typegen.acme import acme, attribute, entity, metadata, options, tag
from tests.typegen.conftest import Make

Load = Callable[[str], ModuleType]


def texts(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text() for path in files_of(folder)}


def test_everything_has_its_place(make: Make, imported: Load) -> None:
    made = make(acme())
    assert (made.types, made.enums, made.structs, made.custom_metadata, made.tags) == (2, 2, 1, 2, 2)
    assert set(texts(made.folder)) == {
        "__init__.py", "_index.py", "py.typed", "entities.py", "structs.py", "relations.py", "custom_metadata.py",
        "tags.py", "enums/__init__.py", "enums/impact_level.py", "enums/gadget_kind.py",
    }  # fmt: skip
    package = imported("acme_types")
    assert package.__all__ == ["CustomMetadata", "DataQuality", "Gadget", "RACI", "SuperGadget", "Tag", "cm"]
    assert all(getattr(package, name) for name in package.__all__)
    assert "Gadget" in dir(package)
    with pytest.raises(AttributeError, match="Gizmo"):
        _ = package.Gizmo


def test_nothing_is_imported_before_it_is_needed(make: Make, imported: Load) -> None:
    make(acme())
    imported("acme_types")
    assert {name for name in sys.modules if name.startswith("acme_types.")} == {"acme_types._index"}


def test_attributes(make: Make, imported: Load) -> None:
    make(acme())
    package = imported("acme_types")
    raci = package.RACI(
        responsible=["jane"],
        accountable="joe",
        since=5,
        score=1,
        weight=0.5,
        active=True,
        impact="high",
        class_="a",
    )
    assert raci.since.year == 1970
    assert raci.impact is imported("acme_types.enums").ImpactLevel.HIGH
    assert repr(raci).startswith("RACI(responsible=['jane'], accountable='joe', since=")
    assert not hasattr(package.RACI, "old")
    assert package.RACI.__doc__ == "Who is 'responsible'."
    gadget = package.SuperGadget.creator(
        name="g", qualified_name="acme/g", connection_qualified_name="default/acme/1"
    )
    gadget.gadget_parts = [imported("acme_types.structs").GadgetPart(part_name="wheel", part_kind="big")]
    gadget.labels_ = ["x"]
    gadget.gadget_status = "VERIFIED"
    assert gadget.to_dict()["typeName"] == "super_gadget"
    assert gadget.to_dict()["attributes"] == {
        "name": "g",
        "qualifiedName": "acme/g",
        "connectionQualifiedName": "default/acme/1",
        "connectorName": "acme",
        "gadgetParts": [{"partName": "wheel", "partKind": "big"}],
        "labels": ["x"],
        "gadgetStatus": "VERIFIED",
    }
    with pytest.raises(ValueError, match=r"SuperGadget\.gadget_kind must be a GadgetKind such as 'small'"):
        gadget.gadget_kind = "smal"
    with pytest.raises(ValueError, match=r"RACI\.[Aa]ctive\?? must be a bool"):
        raci.active = "yes"
    tags = imported("acme_types.tags").Tag
    assert [(one.value, one.is_synced) for one in tags] == [("Confidential data", True), ("PII", False)]
    assert tags.PII.tag_id == tag("PII")["name"]


def test_the_same_definitions_give_the_same_files(make: Make) -> None:
    folder = make(acme()).folder
    before = texts(folder)
    shuffled = {name: list(reversed(definitions)) for name, definitions in reversed(acme().items())}
    make(shuffled)
    assert texts(folder) == before


def test_a_change_shows_as_just_that(make: Make) -> None:
    folder = make(acme()).folder
    before = texts(folder)
    changed = acme()
    changed["businessMetadataDefs"][1]["attributeDefs"].insert(0, attribute("Rows failed", "long"))
    changed["enumDefs"][0]["elementDefs"].append({"value": "none"})
    changed["entityDefs"][0]["attributeDefs"].append({"name": "gadgetColour", "typeName": "string"})
    make(changed)
    after = texts(folder)
    assert before.keys() == after.keys()
    lines = [
        line
        for name in before
        for line in difflib.unified_diff(
            before[name].splitlines(), after[name].splitlines(), n=0, lineterm=""
        )
        if line[:2] not in ("--", "++", "@@") and line[1:].strip()
    ]
    assert lines == [
        '+    ROWS_FAILED = MetadataField("Rows failed", "id526f7773206661696c6564", "long")',
        "+    rows_failed: Integer[MetadataField] = Integer(ROWS_FAILED)",
        "+    Text,",
        '+    GADGET_COLOUR = TextField("gadgetColour", "gadgetColour")',
        "+    gadget_colour: Text[TextField] = Text(GADGET_COLOUR)",
        '+    NONE = "none"',
    ]


def test_what_atlan_has_added_comes_if_asked_for(make: Make, imported: Load) -> None:
    newer = {
        "entityDefs": [
            entity("Holo", "Asset", serviceType="atlan", attributes=[("holoKind", "HoloKind")]),
            entity("AcmeHolo", "Holo"),
            entity("Newer", "Asset", serviceType="atlan"),
        ],
        "enumDefs": [
            options("HoloKind", "a", serviceType="atlan"),
            options("NewKind", "b", serviceType="atlan"),
        ],
    }
    # What an own type needs comes in any case.
    assert make(newer, "own_part").types == 2
    assert make(newer, "all_of_it", everything=True).types == 3
    assert issubclass(imported("own_part").AcmeHolo, imported("own_part").Holo)
    assert "NewKind" not in imported("own_part.enums").__all__
    assert "NewKind" in imported("all_of_it.enums").__all__


def test_every_type_could_be_ones_own(
    make: Make, imported: Load, built_in_typedefs: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """All that is built in, made as if next to nothing were: every kind of attribute, relationship and ancestry."""
    everything = built_in()
    known = TypeSystem(
        entities={
            name: one
            for name, one in everything.entities.items()
            if one.area in ("referenceable", "asset", "catalog", "sql")
        },
        enums=everything.enums,
        structs=everything.structs,
    )
    monkeypatch.setattr("atlan.typegen.generating.built_in", lambda: known)
    made = make(built_in_typedefs, everything=True)
    assert made.types == len(everything.entities) - len(known.entities) > 400
    module = imported("acme_types.entities")
    for name, definition in everything.entities.items():
        kind = entity_type(name)
        assert kind.__module__ == ("atlan_types" if name in known.entities else "acme_types") + (
            f".{definition.area}" if name in known.entities else ".entities"
        )
        wires = {one.wire for one in declared(kind).values()}
        assert {one["name"] for one in (*definition.attributes, *definition.relations)} <= wires, name
    assert module.SnowflakeTag is entity_type("SnowflakeTag")


def test_relationships_that_ancestors_have_are_not_repeated(make: Make, imported: Load) -> None:
    relation = {"name": "gadgetTables", "typeName": "array<Table>", "relationshipTypeName": "gadget_tables"}
    definitions = acme()
    readme = {"name": "readme", "typeName": "Readme", "relationshipTypeName": "asset_readme"}
    definitions["entityDefs"][1]["relationshipAttributeDefs"] = [relation, readme]
    made = make(definitions)
    assert "readme" not in texts(made.folder)["entities.py"]
    assert "gadget_tables" not in vars(imported("acme_types").SuperGadget)


def test_attributes_of_old_types_point_at_assets(make: Make, imported: Load) -> None:
    make(
        {
            "entityDefs": [
                entity("Old", "Asset", attributes=[("oldTable", "Table"), ("oldParts", "array<Old>")])
            ]
        }
    )
    kind = imported("acme_types").Old
    old = kind(old_table=Table.ref_by_guid("g"), old_parts=[kind.ref_by_guid("h")])
    assert old.to_wire()["attributes"] == {
        "oldTable": {"typeName": "Table", "guid": "g"},
        "oldParts": [{"typeName": "Old", "guid": "h"}],
    }


def test_relationships_may_lack_a_name(make: Make, imported: Load) -> None:
    old = entity("Old", "Asset")
    old["relationshipAttributeDefs"] = [{"name": "oldTables", "typeName": "array<Table>"}]
    make({"entityDefs": [old]})
    made = imported("acme_types").Old(old_tables=[Table.ref_by_guid("g")])
    assert made.to_wire()["attributes"] == {"oldTables": [{"typeName": "Table", "guid": "g"}]}


def test_a_lost_list_of_options_is_text(make: Make, imported: Load) -> None:
    lost = {"businessMetadataDefs": [metadata("Lost", attribute("Colour", "array<Colours>", "enum"))]}
    make(lost)
    assert imported("acme_types").Lost(colour=["red"]).colour == ["red"]


class TestPlaces:
    def test_a_package_may_have_dots(self, make: Make, tmp_path: Path, imported: Load) -> None:
        made = make(acme(), "acme_inc.types")
        assert made.folder == tmp_path / "acme_inc" / "types"
        gadget = imported("acme_inc.types").Gadget(gadget_kind="big")
        assert gadget.gadget_kind is imported("acme_inc.types.enums").GadgetKind.BIG

    @pytest.mark.parametrize("name", ["3d", "my-types", "", "a..b", "class", "a.import"])
    def test_names_that_are_none(self, make: Make, name: str) -> None:
        with pytest.raises(CodegenError, match="cannot be the name of a package"):
            make(acme(), name)

    @pytest.mark.parametrize("name", ["atlan", "atlan_types", "json", "atlan.types"])
    def test_names_that_others_have(self, make: Make, name: str) -> None:
        with pytest.raises(CodegenError, match="is the name of another package"):
            make(acme(), name)

    def test_what_somebody_wrote_stays(self, make: Make, tmp_path: Path) -> None:
        folder = make(acme()).folder
        (folder / "helpers.py").write_text("mine = 1\n")
        with pytest.raises(CodegenError, match=r"helpers\.py was not made by `atlan types generate`"):
            make(acme())
        assert (folder / "helpers.py").exists()
        (tmp_path / "a_file").write_text("")
        with pytest.raises(CodegenError, match="a_file is a file"):
            make(acme(), "a_file")

    def test_nothing_is_lost_when_the_exchange_fails(
        self, make: Make, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        folder = make(acme()).folder
        before = texts(folder)
        rename = Path.rename

        def refuse(path: Path, target: Path) -> Path:
            if path.name.endswith(".new"):
                raise OSError(13, "Permission denied")
            return rename(path, target)

        monkeypatch.setattr(Path, "rename", refuse)
        with pytest.raises(CodegenError, match="acme_types cannot be written: Permission denied"):
            make({"classificationDefs": [tag("PII")]})
        assert texts(folder) == before

    def test_what_is_gone_goes(self, make: Make) -> None:
        folder = make(acme()).folder
        made = make({"classificationDefs": [tag("PII")]})
        assert set(texts(folder)) == {"__init__.py", "_index.py", "py.typed", "tags.py"}
        assert (made.types, made.hook) == (0, None)

    def test_a_failure_leaves_everything_as_it_was(self, make: Make) -> None:
        folder = make(acme()).folder
        before = texts(folder)
        broken = acme()
        broken["entityDefs"].append(entity("Broken", "Nobody"))
        with pytest.raises(CodegenError, match="Broken: its super type Nobody is not defined"):
            make(broken)
        assert texts(folder) == before

    def test_a_folder_that_cannot_be_written(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        with pytest.raises(CodegenError, match="cannot be written"):
            generate(acme(), "acme_types", tmp_path / "file" / "inside")


class TestTheHook:
    def test_it_names_the_package(self, make: Make, tmp_path: Path) -> None:
        hook = make(acme()).hook
        assert hook == tmp_path / "atlan_custom_metadata.pyi"
        assert "from acme_types.custom_metadata import CustomMetadata as CustomMetadata" in hook.read_text()

    def test_that_of_another_package_stays(self, make: Make) -> None:
        hook = make(acme()).hook
        assert hook is not None
        before = hook.read_text()
        assert make(acme(), "other_types").hook is None
        assert hook.read_text() == before

    def test_it_goes_with_the_custom_metadata(self, make: Make) -> None:
        hook = make(acme()).hook
        assert hook is not None
        make({**acme(), "businessMetadataDefs": []})
        assert not hook.exists()


class TestMistakes:
    @pytest.mark.parametrize(
        ("definitions", "message"),
        [
            (
                {"entityDefs": [entity("A", "Asset", attributes=[("x", "Nothing")])]},
                r"A\.x: type Nothing is not defined",
            ),
            ({"entityDefs": [entity("A", "B"), entity("B", "A")]}, "each other's super types"),
            ({"entityDefs": [{"serviceType": "acme"}]}, "entityDefs: a definition has no name"),
        ],
    )
    def test_definitions(self, make: Make, definitions: dict[str, Any], message: str) -> None:
        with pytest.raises(CodegenError, match=message):
            make(definitions)

    def test_a_missing_package_is_named(self, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(
            "atlan.typegen.problems.find_spec", lambda name: None if name == "jinja2" else name
        )
        with pytest.raises(CodegenError, match=r"without jinja2\. Run: pip install 'atlan-sdk\[types\]'"):
            make(acme())
