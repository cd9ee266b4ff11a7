"""Whatever people call things: names that Python takes, that clash with nothing, and that stay."""

from __future__ import annotations

import importlib
import sys
import tempfile
from keyword import iskeyword
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from atlan.model.entity import registry
from atlan.model.entity.human_names import pascal, snake
from atlan.model.entity.record import declared
from atlan.typegen import generate
from tests.typegen.acme import attribute, entity, metadata, options, tag
from tests.typegen.conftest import Make
from tests.typegen.test_generating import Load


def _is_sent(name: str) -> bool:
    """Half of a character cannot be sent, and a blank name is none."""
    return bool(name.strip()) and not any("\ud800" <= letter <= "\udfff" for letter in name)


ODD = st.one_of(
    st.text(min_size=1, max_size=12),
    st.sampled_from(
        [
            "class", "None", "self", "cm", "get", "values", "list", "str", "datetime", "codecs", "Text", "Any", "RACI", "raci",
            "Raci", "RA CI", "name", "guid", "_type", "__slots__", "__init__", "mro", "a\\b", 'q"uote', "'''", "3d", "²",
            "日本", "🎉", "🎉🎉", "é", "e\u0301", "ﬁ", "a-b", "a_b", "a b", "A B", "x\u0000y", "\u202ex", "{x}", "{{", "%", "#",
            "Table", "Asset", "DataQuality", "TYPE_CHECKING", "Enum", "İ",
        ]
    ),
).filter(_is_sent)  # fmt: skip
SEVERAL = st.lists(ODD, min_size=1, max_size=6, unique=True)


@given(ODD)
def test_every_name_becomes_one_that_python_takes(name: str) -> None:
    for spelled in (snake(name), pascal(name)):
        assert spelled.isidentifier() and not iskeyword(spelled)
        assert not spelled.startswith("_")
        assert normalize("NFKC", spelled) == spelled
    assert snake(name) == snake(name).lower()


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(sets=SEVERAL, names=SEVERAL, values=SEVERAL, types=SEVERAL)
def test_any_definitions_make_a_package_that_holds_all_of_them(
    sets: list[str], names: list[str], values: list[str], types: list[str]
) -> None:
    definitions: dict[str, list[dict[str, Any]]] = {
        "businessMetadataDefs": [
            metadata(human, *map(attribute, names), description=human) for human in sets
        ],
        "classificationDefs": [tag(human, description=human) for human in names],
        "enumDefs": [options(f"E{human}", *values, description=human) for human in types],
        "structDefs": [
            {"name": f"S{human}", "attributeDefs": [{"name": one, "typeName": "string"} for one in names]}
            for human in types
        ],
        "entityDefs": [
            entity(
                f"T{human}",
                "Asset",
                attributes=[(f"{one}", "array<date>") for one in names if one not in _KNOWN],
            )
            for human in types
        ],
    }
    with tempfile.TemporaryDirectory() as folder:
        generate(definitions, "odd_types", folder)
        sys.path.insert(0, folder)
        try:
            _check(definitions)
        finally:
            sys.path.remove(folder)
            registry.forget("odd_types")
            for module in [name for name in sys.modules if name.partition(".")[0] == "odd_types"]:
                del sys.modules[module]


_KNOWN = {"name", "guid"}


def _check(definitions: dict[str, list[dict[str, Any]]]) -> None:
    package = importlib.import_module("odd_types")
    everything = importlib.import_module("odd_types.custom_metadata").CustomMetadata
    kinds = {value.kind._type: value.kind for value in vars(everything).values() if hasattr(value, "kind")}
    assert set(kinds) == {definition["displayName"] for definition in definitions["businessMetadataDefs"]}
    for definition in definitions["businessMetadataDefs"]:
        found = {
            one.field.attribute_name: name for name, one in declared(kinds[definition["displayName"]]).items()
        }
        assert set(found) == {one["displayName"] for one in definition["attributeDefs"]}
        values = kinds[definition["displayName"]]()
        for name in found.values():
            setattr(values, name, name)
        assert [getattr(values, name) for name in found.values()] == list(found.values())
    tags = importlib.import_module("odd_types.tags").Tag
    assert {member.value for member in tags} == {
        one["displayName"] for one in definitions["classificationDefs"]
    }
    enums = importlib.import_module("odd_types.enums")
    for name in enums.__all__:
        assert {one.value for one in getattr(enums, name)} == {
            one["value"] for one in definitions["enumDefs"][0]["elementDefs"]
        }
    assert len(enums.__all__) == len(definitions["enumDefs"])
    for definition in definitions["entityDefs"]:
        kind = registry.entity_type(definition["name"])
        assert kind is getattr(package, kind.__name__)
        own = {one.wire for base in (kind,) for one in vars(base).values() if hasattr(one, "wire")}
        assert own == {one["name"] for one in definition["attributeDefs"]}


def test_clashes_are_told_apart(make: Make, imported: Load) -> None:
    make(
        {
            "businessMetadataDefs": [
                metadata(
                    "Data quality", attribute("Score"), attribute("score"), attribute("SCORE!"), createTime=2
                ),
                metadata("data-quality", attribute("Score"), createTime=1),
                metadata("Text", attribute("str"), attribute("other", "array<date>"), createTime=3),
            ],
            "entityDefs": [
                entity(
                    "data_quality",
                    "Asset",
                    attributes=[("typeName", "string"), ("toWire", "string"), ("SQL", "string")],
                )
            ],
        }
    )
    module = imported("acme_types.custom_metadata")
    # What was there first keeps its name.
    assert module.CustomMetadata.data_quality._type == "data-quality"
    assert module.CustomMetadata.data_quality_._type == "Data quality"
    assert list(declared(module.CustomMetadata.data_quality_)) == ["score", "score_", "score_2"]
    assert module.Text_().str_ is None
    gadget = imported("acme_types.entities").DataQuality(type_name_="a", to_wire_="b")
    assert gadget.to_wire()["attributes"] == {"typeName": "a", "toWire": "b"}
    assert gadget.type_name == "data_quality"


@pytest.mark.parametrize("added", ["Aaa", "score 1", "Score", "zzz"])
def test_names_stay_when_something_is_added(make: Make, added: str) -> None:
    first = metadata("Data quality", attribute("Score"), attribute("score!"), createTime=5)
    folder = make({"businessMetadataDefs": [first]}).folder
    before = Path(folder, "custom_metadata.py").read_text()
    first["attributeDefs"].append({**attribute("score?"), "name": "new"})
    make({"businessMetadataDefs": [metadata(added, attribute("Score"), createTime=6), first]})
    after = Path(folder, "custom_metadata.py").read_text()
    names = [line for line in before.splitlines() if ": " in line and " = " in line]
    assert names and [line for line in names if line not in after] == []
