"""Every factory has the parameters it is known for, checks them in order, and says which one is wrong."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from atlan.errors import InvalidRequestError
from atlan.model.entity import entity_type
from atlan.model.entity.creation import kind_of, located
from atlan.typegen.definitions import read_type_system
from atlan.typegen.recipes import read_recipes
from atlan_types._index import TYPES

from .test_creators import CASES, Client, _argument

ROOT = Path(__file__).resolve().parents[2]
LINES = (Path(__file__).parent / "golden" / "factories.txt").read_text().splitlines()
REFUSALS = json.loads((Path(__file__).parent / "golden" / "refusals.json").read_text())
LINE = re.compile(r"(?P<type>\w+)\.(?P<name>\w+)\((?P<parameters>.*)\) checks ?(?P<checks>.*)")
BOOK = read_recipes(ROOT / "spec" / "recipes", read_type_system(ROOT / "spec" / "typedefs"))
FIRST: dict[tuple[str, str], dict[str, Any]] = {}
for case in CASES:
    FIRST.setdefault((case["type"], case["method"]), case["arguments"])


def arguments_of(type_name: str, name: str) -> dict[str, Any]:
    found = {key: _argument(key, value) for key, value in FIRST[type_name, name].items()}
    return {**found, "client": Client()} if type_name == "Connection" else found


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.partition("(")[0])
def test_signature(line: str) -> None:
    match = LINE.fullmatch(line)
    assert match is not None
    factory = getattr(entity_type(match["type"]), match["name"])
    parameters = [str(one).replace("'", "") for one in inspect.signature(factory).parameters.values()]
    expected = match["parameters"].removeprefix("*, ").replace('"', "")
    assert ", ".join(parameters) == expected.replace("'", "")
    kinds = {one.kind for one in inspect.signature(factory).parameters.values()}
    keyword_only = match["parameters"].startswith("*, ")
    assert kinds == {
        inspect.Parameter.KEYWORD_ONLY if keyword_only else inspect.Parameter.POSITIONAL_OR_KEYWORD
    }


def test_all_factories_are_known() -> None:
    known = {(match["type"], match["name"]) for line in LINES if (match := LINE.fullmatch(line))}
    made = {
        (name, method)
        for name in TYPES
        for method in ("creator", "updater", "creator_with_prefix")
        if method in vars(entity_type(name))
    }
    assert made <= known


def in_order() -> Iterator[Any]:
    for line in LINES:
        match = LINE.fullmatch(line)
        assert match is not None
        if (match["type"], match["name"]) in FIRST and match["checks"]:
            names = match["checks"].split(", ")
            for position in range(len(names)):
                yield pytest.param(
                    match["type"],
                    match["name"],
                    names[position:],
                    id=f"{line.partition('(')[0]}:{names[position]}",
                )


@pytest.mark.parametrize(("type_name", "name", "missing"), list(in_order()))
def test_the_first_argument_that_is_missing_is_named(type_name: str, name: str, missing: list[str]) -> None:
    arguments = arguments_of(type_name, name)
    factory = getattr(entity_type(type_name), name)
    kinds = {name: str(one.annotation) for name, one in inspect.signature(factory).parameters.items()}
    blanks: list[Any] = [None]
    if kinds[missing[0]].strip("'").startswith("str"):
        blanks += ["", " \t"]
    elif kinds[missing[0]].strip("'").startswith("list"):
        blanks.append([])
    for blank in blanks:
        wrong = {**arguments, **dict.fromkeys(missing), missing[0]: blank}
        with pytest.raises(ValueError, match=f"^{missing[0]} (is required|must not be)"):
            factory(**wrong)


def places() -> Iterator[Any]:
    """Arguments that are the qualifiedName of the parent or of the connection."""
    for (type_name, name), arguments in FIRST.items():
        method = BOOK.recipes[type_name].methods.get(name) if type_name in BOOK.recipes else None
        if method is not None:
            found = {method.connection, (method.ancestors or {}).get("of"), *method.inside}
            for argument in sorted(found & set(arguments)):
                if isinstance(arguments[argument], str):
                    yield pytest.param(type_name, name, argument, id=f"{type_name}.{name}:{argument}")


@pytest.mark.parametrize(("type_name", "name", "argument"), list(places()))
def test_what_is_no_parent_is_refused(type_name: str, name: str, argument: str) -> None:
    arguments = arguments_of(type_name, name)
    factory = getattr(entity_type(type_name), name)
    segments = arguments[argument].split("/")
    for wrong in ("one", "/".join(segments[:2]), "/".join([segments[0], "", *segments[2:]])):
        with pytest.raises(ValueError, match=argument):
            factory(**{**arguments, argument: wrong})


@pytest.mark.parametrize("type_name", sorted(TYPES))
def test_updater(type_name: str) -> None:
    found = entity_type(type_name)
    if vars(found).get("_abstract", False):
        with pytest.raises(InvalidRequestError, match="ATLAN-PYTHON-400-053"):
            found.updater(qualified_name="a/b", name="c")
        return
    own = BOOK.recipes[type_name].methods.get("updater") if type_name in BOOK.recipes else None
    if own is not None and (own.calls or own.asks or (type_name, "updater") in FIRST):
        pytest.skip("it has cases of its own")
    qualified_name = "default/x/1/a/b/c"
    try:
        wire = found.updater(qualified_name=qualified_name, name="c").to_wire()
    except (TypeError, InvalidRequestError, NotImplementedError):
        assert type_name in {
            "AtlasGlossaryTerm",
            "AtlasGlossaryCategory",
            "AuthPolicy",
            "Query",
            "DataQualityRule",
        }
        return
    assert wire["typeName"] == type_name
    assert re.fullmatch(r"-\d+", wire["guid"])
    assert wire["attributes"].items() >= {"qualifiedName": qualified_name, "name": "c"}.items()
    for blank in (None, "", " "):
        with pytest.raises(ValueError, match=r"^name (is required|must not be blank)"):
            found.updater(qualified_name=qualified_name, name=blank)
        with pytest.raises(ValueError, match=r"^qualified_name (is required|must not be blank)"):
            found.updater(qualified_name=blank, name="c")


@pytest.mark.parametrize("case", REFUSALS, ids=lambda case: f"{case['type']}:{case['message']}")
def test_what_does_not_fit_together_is_refused(case: dict[str, Any]) -> None:
    arguments = {name: _argument(name, value) for name, value in case["arguments"].items()}
    with pytest.raises(ValueError, match=f"^{case['message']}"):
        getattr(entity_type(case["type"]), case["method"])(**arguments)


def test_an_older_name() -> None:
    place = {
        "connection_qualified_name": "default/gcs/1",
        "gcs_bucket_name": "b",
        "gcs_bucket_qualified_name": "default/gcs/1/b",
    }
    with pytest.warns(DeprecationWarning, match="call creator_with_prefix instead"):
        made: Any = entity_type("GCSObject").create_with_prefix(name="o", prefix="p", **place)  # type: ignore[attr-defined]
    assert made.qualified_name == "default/gcs/1/b/p/o"


def test_tables_of_dynamodb_are_not_made_by_hand() -> None:
    with pytest.raises(NotImplementedError):
        entity_type("DynamoDBTable").creator(name="t", schema_qualified_name="a/b/c/d/e")  # type: ignore[attr-defined]


def test_a_parent_is_needed() -> None:
    with pytest.raises(ValueError, match=r"^one of a, b is required"):
        located(("a", None, ("Table",)), ("b", None, ("View",)))
    with pytest.raises(ValueError, match=r"^parent_type must be one of Table, not 'Table'"):
        kind_of("parent_type", "Table", ("Table",))  # type: ignore[arg-type]
