"""From definitions and recipes to classes: on small inputs of our own, and on a very large one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from atlan.typegen import render
from atlan.typegen.definitions import read_type_system
from atlan.typegen.expressions import compile_value
from atlan.typegen.indexes import search_field
from atlan.typegen.problems import CodegenError
from atlan.typegen.spelling import (
    Spellings,
    class_name,
    constant,
    keeping_abbreviations,
    member,
    safe,
    splitting_every_capital,
)

ROOT = Path(__file__).resolve().parents[2]


def attribute(name: str, type_name: str = "string", **more: Any) -> dict[str, Any]:
    return {"name": name, "typeName": type_name, "cardinality": "SINGLE", "isOptional": True, **more}


def entity(name: str, *super_types: str, attributes: Any = (), relations: Any = ()) -> dict[str, Any]:
    return {
        "category": "ENTITY",
        "name": name,
        "superTypes": list(super_types),
        "attributeDefs": list(attributes),
        "relationshipAttributeDefs": list(relations),
    }


def write_spec(folder: Path, areas: dict[str, dict[str, Any]], recipes: str = "", names: str = "") -> Path:
    for part in ("typedefs", "recipes"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    for area, document in areas.items():
        (folder / "typedefs" / f"{area}.json").write_text(json.dumps(document))
    (folder / "recipes" / "own.yaml").write_text(recipes)
    (folder / "recipes" / "names.yaml").write_text(names)
    (folder / "recipes" / "parameters.yaml").write_text(
        "name: its name.\nparent: its parent.\nkind: its kind.\nclient: whose tenant is asked.\n"
    )
    return folder


@pytest.fixture
def output(tmp_path: Path) -> Path:
    folder = tmp_path / "made" / "atlan_types"
    folder.mkdir(parents=True)
    return folder


BASE = {"base": {"entityDefs": [entity("Asset", attributes=[attribute("qualifiedName"), attribute("name")])]}}


class TestSpelling:
    @pytest.mark.parametrize(
        ("wire", "first", "second", "const"),
        [
            ("name", "name", "name", "NAME"),
            ("assetDQResult", "asset_d_q_result", "asset_dq_result", "ASSET_DQ_RESULT"),
            ("__hasLineage", "has_lineage", "has_lineage", "HAS_LINEAGE"),
            ("sourceURL", "source_url", "source_url", "SOURCE_URL"),
            ("sqlDBTSources", "sql_dbt_sources", "sql_dbt_sources", "SQL_DBT_SOURCES"),
            ("domainGUIDs", "domain_g_u_i_ds", "domain_guids", "DOMAIN_GUIDS"),
            ("apiPathRawURI", "api_path_raw_u_r_i", "api_path_raw_uri", "API_PATH_RAW_URI"),
        ],
    )
    def test_attributes(self, wire: str, first: str, second: str, const: str) -> None:
        assert splitting_every_capital(wire) == first
        assert keeping_abbreviations(wire) == second
        assert constant(wire) == const

    def test_the_rest(self) -> None:
        assert member("BlockBlob") == "BLOCK_BLOB"
        assert member("in progress-2") == "IN_PROGRESS_2"
        assert member("3d") == "_3D"
        assert class_name("certificate_status") == "CertificateStatus"
        assert [safe(name) for name in ("class", "3d size", "ok")] == ["class_", "_3d_size", "ok"]
        assert Spellings(attributes={"x": "y"}).of("x").attribute == "y"


class TestIndexes:
    @pytest.mark.parametrize(
        ("definition", "kind", "names"),
        [
            (attribute("a", indexType="STRING"), "KeywordField", ["a"]),
            (attribute("a"), "TextField", ["a"]),
            (attribute("a", "long"), "NumericField", ["a"]),
            (attribute("a", "array<date>"), "NumericField", ["a"]),
            (attribute("a", "boolean"), "BooleanField", ["a"]),
            (attribute("a", "map<string,string>"), "TextField", ["a"]),
            (attribute("a", "some_enum"), "KeywordField", ["a"]),
            (attribute("a", isIndexable=False), "RelationField", []),
            (
                attribute("a", isIndexable=False, indexTypeESFields={"keyword": {"type": "keyword"}}),
                "KeywordField",
                ["a.keyword"],
            ),
            (
                attribute("a", indexTypeESFields={"keyword": {"type": "keyword"}}),
                "KeywordTextField",
                ["a.keyword", "a"],
            ),
            (
                attribute("a", indexType="STRING", indexTypeESFields={"text": {"type": "text"}}),
                "KeywordTextField",
                ["a", "a.text"],
            ),
            (
                attribute("a", "float", indexTypeESFields={"rank_feature": {"type": "rank_feature"}}),
                "NumericRankField",
                ["a", "a.rank_feature"],
            ),
            (
                attribute(
                    "a",
                    indexTypeESConfig={"analyzer": "other"},
                    indexTypeESFields={"keyword": {"type": "keyword"}},
                ),
                "KeywordField",
                ["a.keyword"],
            ),
            (attribute("a", indexTypeESConfig={"analyzer": "atlan_text_analyzer"}), "TextField", ["a"]),
            (
                attribute(
                    "a", indexTypeESFields={"keyword": {"type": "keyword"}, "stemmed": {"type": "text"}}
                ),
                "KeywordTextStemmedField",
                ["a.keyword", "a", "a.stemmed"],
            ),
        ],
    )
    def test_kinds(self, definition: dict[str, Any], kind: str, names: list[str]) -> None:
        found = search_field(definition)
        assert (found.kind, list(found.names)) == (kind, names)

    def test_unknown_combinations_fail(self) -> None:
        with pytest.raises(CodegenError, match="a: there is no search field for the indexes number, text"):
            search_field(attribute("a", "long", indexTypeESFields={"text": {"type": "text"}}))


class TestDefinitions:
    @pytest.mark.parametrize(
        ("document", "message"),
        [
            ({"entityDefs": [entity("A", "Nobody")]}, "A: its super type Nobody is not defined"),
            ({"entityDefs": [entity("A"), entity("A")]}, "A is defined twice"),
            (
                {"entityDefs": [entity("A", attributes=[attribute("x", "array<Thing>")])]},
                r"A\.x: type Thing is not defined",
            ),
            (
                {"entityDefs": [entity("A", relations=[attribute("x", "A", relationshipTypeName="link")])]},
                r"A\.x: relationship link is not defined",
            ),
        ],
    )
    def test_mistakes(self, tmp_path: Path, document: dict[str, Any], message: str) -> None:
        (tmp_path / "x.json").write_text(json.dumps(document))
        with pytest.raises(CodegenError, match=message):
            read_type_system(tmp_path)

    def test_malformed_files(self, tmp_path: Path) -> None:
        (tmp_path / "x.json").write_text("{")
        with pytest.raises(CodegenError, match=r"x\.json: not valid JSON"):
            read_type_system(tmp_path)

    def test_bases_that_are_reached_anyway_are_left_out(self, tmp_path: Path) -> None:
        document = {"entityDefs": [entity("A"), entity("B", "A"), entity("C", "A", "B")]}
        (tmp_path / "x.json").write_text(json.dumps(document))
        assert read_type_system(tmp_path).entities["C"].super_types == ("B",)


class TestRecipes:
    @pytest.mark.parametrize(
        ("recipe", "message"),
        [
            ("Nobody: {}", "there is no type Nobody"),
            ("Asset: {colour: red}", "Asset: cannot read colour"),
            ("Asset: {creator: {colour: red}}", r"Asset\.creator: cannot read colour"),
            ("Asset: {creator: {parameters: {odd: str}}}", "describe odd in spec/recipes/parameters.yaml"),
            (
                'Asset: {creator: {parameters: {name: str}, qualified_name: "{nam}"}}',
                "there is no argument nam",
            ),
            (
                'Asset: {creator: {parameters: {name: str}, qualified_name: "{name!r}"}}',
                "cannot read {name!r}",
            ),
            (
                "Asset: {creator: {parameters: {name: str}, sets: {name: {call: f}}}}",
                "just `call` and `with`",
            ),
            (
                'Asset: {creator: {parameters: {name: str}, sets: {nmae: "{name}"}}}',
                r"Asset\.creator: there is no attribute nmae",
            ),
            (
                "Asset: {creator: {parameters: {name: str}, alternatives: [{given: name, references: {ahcnor: A}}]}}",
                r"Asset\.creator: there is no attribute ahcnor",
            ),
        ],
    )
    def test_mistakes(self, tmp_path: Path, output: Path, recipe: str, message: str) -> None:
        with pytest.raises(CodegenError, match=message):
            render(write_spec(tmp_path, BASE, recipe), output)

    def test_two_attributes_of_one_name(self, tmp_path: Path, output: Path) -> None:
        areas = {"base": {"entityDefs": [entity("A", attributes=[attribute("aB"), attribute("a_b")])]}}
        with pytest.raises(CodegenError, match=r"A: a_b and aB are both spelled a_b; .*names\.yaml"):
            render(write_spec(tmp_path, areas), output)

    def test_areas_in_a_circle(self, tmp_path: Path, output: Path) -> None:
        areas = {
            "one": {"entityDefs": [entity("A"), entity("C", "B")]},
            "two": {"entityDefs": [entity("B", "A")]},
        }
        with pytest.raises(CodegenError, match="one → two → one"):
            render(write_spec(tmp_path, areas), output)

    def test_an_enum_in_both_places(self, tmp_path: Path, output: Path) -> None:
        areas = {
            "base": {"entityDefs": [], "enumDefs": [{"name": "own_kind", "elementDefs": [{"value": "a"}]}]}
        }
        spec = write_spec(tmp_path, areas)
        (spec / "recipes" / "enums.yaml").write_text("OwnKind: {members: {A: a}}\n")
        with pytest.raises(CodegenError, match="OwnKind stands in"):
            render(spec, output)

    @pytest.mark.parametrize(
        ("value", "code"),
        [
            ("{a}", "a"),
            ("{a}/x", 'f"{a}/x"'),
            ("{a or b}/{b}", 'f"{a or b}/{b}"'),
            ("{a[3]}", "segment(a, 3)"),
            ("{a[-1]}", "segment(a, -1)"),
            ("{a[:3]}", "segments(a, None, 3)"),
            ("{a.value}", "a.value"),
            ("text", '"text"'),
            (True, "True"),
            (3, "3"),
            ({"call": "m.f", "with": ["a"]}, "f(a)"),
        ],
    )
    def test_expressions(self, value: Any, code: str) -> None:
        assert compile_value(value, {"a", "b"}, "test").code == code

    def test_arguments_are_converted_to_what_is_sent(self) -> None:
        sent = {"a": "choice('a', a, 'Kind')"}
        assert compile_value("{a}", {"a", "b"}, "test", sent).code == sent["a"]
        assert compile_value("x/{a}/{b}", {"a", "b"}, "test", sent).code == f'f"x/{{{sent["a"]}}}/{{b}}"'
        assert compile_value("{a.value}", {"a", "b"}, "test", sent).code == "a.value"


def run(code: str, *paths: Path) -> str:
    """Run code in a fresh interpreter that finds our packages, and those of other folders first."""
    done = subprocess.run(
        [sys.executable, "-c", f"import sys\nsys.path[:0] = {[str(path) for path in paths]!r}\n{code}"],
        capture_output=True,
        text=True,
        check=False,
        env={name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_new_type_takes_two_data_files(tmp_path: Path, output: Path) -> None:
    areas = {
        **BASE,
        "own": {
            "enumDefs": [{"name": "own_kind", "elementDefs": [{"value": "bigOne"}, {"value": "small"}]}],
            "structDefs": [{"name": "OwnStruct", "attributeDefs": [attribute("partOf", "date")]}],
            "entityDefs": [
                entity(
                    "Gadget",
                    "Asset",
                    attributes=[
                        attribute("gadgetKind", "own_kind"),
                        attribute("gadgetParts", "array<OwnStruct>"),
                        attribute("gadgetMatrix", "map<string,array<int>>"),
                    ],
                    relations=[
                        attribute("gadgets", "array<Gadget>", relationshipTypeName="link"),
                        attribute("owner", "Stranger", relationshipTypeName="link"),
                    ],
                )
            ],
            "relationshipDefs": [
                {
                    "name": "link",
                    "endDef1": {"name": "gadgets"},
                    "endDef2": {"name": "owner"},
                    "attributeDefs": [attribute("since")],
                }
            ],
        },
    }
    recipe = """
Gadget:
  creator:
    parameters:
      name: str
      parent: str
      kind: OwnKind | None = None
    qualified_name: "{parent}/{name}"
    sets:
      gadgetKind: "{kind.value}"
      gadgetMatrix: {}
"""
    recipe = recipe.replace("      gadgetMatrix: {}\n", "")
    facts = render(write_spec(tmp_path, areas, recipe), output)
    assert facts == {"types": 2, "enums": 1, "structs": 1, "relationships": 1, "creators": 1, "updaters": 0}
    assert (output / "py.typed").exists()
    files = list(output.rglob("*.py"))
    assert all(path.read_text().startswith("# Derived from ") for path in files)
    printed = run(
        "from atlan_types import Gadget\n"
        "from atlan_types.enums import OwnKind\n"
        "from atlan_types.structs import OwnStruct\n"
        "gadget = Gadget.creator(name='n', parent='p', kind=OwnKind.BIG_ONE)\n"
        "gadget.gadget_parts = [OwnStruct(part_of=5)]\n"
        "gadget.gadget_matrix = {'a': {1}}\n"
        "gadget.gadgets = [Gadget.ref_by_guid('g')]\n"
        "print(gadget.to_wire()['attributes'])\n"
        "print(Gadget.GADGET_KIND)\n",
        output.parent,
        ROOT,
    )
    assert printed.splitlines() == [
        "{'name': 'n', 'qualifiedName': 'p/n', 'gadgetKind': 'bigOne', 'gadgetParts': [{'partOf': 5}], "
        "'gadgetMatrix': {'a': [1]}, 'gadgets': [{'typeName': 'Gadget', 'guid': 'g'}]}",
        "KeywordField('gadgetKind')",
    ]


def test_a_factory_that_asks_is_there_for_both_kinds_of_client(tmp_path: Path, output: Path) -> None:
    areas = {**BASE, "own": {"entityDefs": [entity("Gadget", "Asset")]}}
    recipe = """
Gadget:
  mixin: collection.CollectionMethods
  types: [ports.UserClient, ports.AsyncUserClient]
  creator:
    parameters:
      client: UserClient
      name: str
    asks: _of_user
"""
    render(write_spec(tmp_path, areas, recipe), output)
    printed = run(
        "import asyncio\n"
        "from types import SimpleNamespace\n"
        "from atlan_types import Gadget\n"
        "jane = SimpleNamespace(username='jane')\n"
        "async def later(): return jane\n"
        "now = SimpleNamespace(user=SimpleNamespace(get_current=lambda: jane))\n"
        "then = SimpleNamespace(user=SimpleNamespace(get_current=later))\n"
        "for gadget in (Gadget.creator(client=now, name='n'), asyncio.run(Gadget.creator_async(client=then, name='n'))):\n"
        "    print(gadget.to_wire()['attributes']['qualifiedName'].rpartition('/')[0])\n"
        "print(Gadget.creator.__annotations__['client'], Gadget.creator_async.__annotations__['client'])\n",
        output.parent,
        ROOT,
    )
    assert printed.splitlines() == [
        "default/collection/jane",
        "default/collection/jane",
        "UserClient AsyncUserClient",
    ]


def test_lists_of_tags_hold_names(tmp_path: Path, output: Path) -> None:
    gadget = entity("Gadget", "Asset", attributes=[attribute("gadgetTags", "array<string>")])
    areas = {**BASE, "own": {"entityDefs": [gadget]}}
    render(write_spec(tmp_path, areas, names="tag_lists: [gadgetTags]"), output)
    printed = run(
        "from atlan_types import Gadget\n"
        "names = type('Names', (), {'tag_id': lambda self, name: name.lower() + '1'})()\n"
        "print(Gadget(name='g', gadget_tags=['PII']).to_wire(names)['attributes'])\n",
        output.parent,
        ROOT,
    )
    assert printed.splitlines() == ["{'name': 'g', 'gadgetTags': ['pii1']}"]


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    made = []
    for seed in ("1", "2"):
        folder = tmp_path / seed / "atlan_types"
        folder.mkdir(parents=True)
        code = (
            "import sys\nfrom pathlib import Path\n"
            f"sys.path.insert(0, {str(ROOT / 'scripts')!r})\n"
            "from atlan.typegen import render\n"
            f"render(Path({str(ROOT / 'spec')!r}), Path({str(folder)!r}))"
        )
        subprocess.run([sys.executable, "-c", code], check=True, env={**os.environ, "PYTHONHASHSEED": seed})
        made.append({path.relative_to(folder): path.read_bytes() for path in folder.rglob("*.py")})
    assert made[0] == made[1]
    committed = ROOT / "generated" / "atlan_types"
    assert made[0] == {path.relative_to(committed): path.read_bytes() for path in committed.rglob("*.py")}


def large_type_system(types: int, areas: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """As many types as Atlan has altogether, each with as many attributes as its types have on average."""
    yield "base", BASE["base"]
    for area in range(areas):
        entities = [
            entity(
                f"Type{area}x{number}",
                "Asset" if number == 0 else f"Type{area}x0",
                attributes=[
                    attribute(f"own{area}x{number}Attribute{index}", kind, indexType="STRING")
                    for index, kind in enumerate(["string", "string", "long", "date", "boolean"])
                ],
                relations=[
                    attribute(
                        f"link{index}Of{number}x{area}", f"array<Type{area}x0>", relationshipTypeName="link"
                    )
                    for index in range(2)
                ],
            )
            for number in range(types // areas)
        ]
        document: dict[str, Any] = {"entityDefs": entities}
        if area == 0:
            document["relationshipDefs"] = [{"name": "link", "attributeDefs": []}]
        yield f"area{area}", document


def test_five_hundred_types_cost_little(tmp_path: Path, output: Path) -> None:
    facts = render(write_spec(tmp_path, dict(large_type_system(types=507, areas=100))), output)
    assert facts["types"] == 501
    measure = (
        "import time, sys, importlib, resource, atlan.model.entity\n"
        "from atlan_types._index import TYPES\n"
        "used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "started = time.process_time()\n"
        "for area in sorted(set(TYPES.values())): importlib.import_module(f'atlan_types.{area}')\n"
        "spent = time.process_time() - started\n"
        "used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - used\n"
        "started = time.process_time(); import httpx, orjson, tenacity; peer = time.process_time() - started\n"
        "print(spent, peer, used)"
    )
    runs = [tuple(map(float, run(measure, output.parent, ROOT).split())) for _ in range(4)]
    # The first run writes the bytecode. Ratios, because machines differ: importing an HTTP client costs more.
    assert min(spent / peer for spent, peer, _ in runs[1:]) < 1
    assert min(used for _, _, used in runs[1:]) < 10_000
