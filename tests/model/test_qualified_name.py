"""qualifiedNames are made of their parts, taken apart, and checked: for every type whose recipe says how."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from atlan.model.assets import Table
from atlan.model.entity import entity_type
from atlan.model.qualified_name import build, forms, known_types, parse, type_of, validate
from atlan_types._grammar import PATTERNS
from atlan_types._index import TYPES

from .test_creators import CASES

# A path of an API begins with a slash, and not all of the cases are so particular.
MADE = [case for case in CASES if case["method"].startswith("creator") and case["type"] != "APIPath"]
SEGMENTS = st.text(
    st.characters(exclude_characters="/@.:", exclude_categories=["C", "Z"]), min_size=1, max_size=8
)
CONNECTIONS = st.builds("default/{}/{}".format, SEGMENTS, SEGMENTS)
PATHS = st.lists(SEGMENTS, min_size=1, max_size=3).map("/".join)
MARKS = re.compile(r"\{(\w+)([*@]?)\}")


def parts_of(pattern: str) -> st.SearchStrategy[dict[str, str]]:
    kinds = {"": SEGMENTS, "*": PATHS, "@": st.builds("default/{}".format, PATHS)}
    found = {name: kinds[mark] for name, mark in MARKS.findall(pattern)}
    if "connection" in found:
        found["connection"] = CONNECTIONS
    return st.fixed_dictionaries(found)


@pytest.mark.parametrize("type_name", known_types())
@settings(max_examples=25)
@given(data=st.data())
def test_what_is_built_is_found_again(type_name: str, data: st.DataObject) -> None:
    pattern = data.draw(st.sampled_from(PATTERNS[type_name]))
    parts = data.draw(parts_of(pattern.split(" ")[0]))
    try:
        made = build(type_name, **parts)
    except ValueError as error:
        # Parts that would be taken for others are refused rather than lost, which is rare.
        assert "would be found" in str(error)
        reject()
    found = parse(type_name, made)
    assert (found.text, dict(found.parts)) == (made, parts)
    validate(type_name, made)
    assert type_of("argument", made, [type_name]) == type_name
    if found.parent is not None:
        assert made.startswith(found.parent)
    if found.parent is not None and not {"*", "@"} & set(pattern.rpartition("|")[0]):
        for parent_type in found.parent_types:
            validate(parent_type, found.parent)


@pytest.mark.parametrize("type_name", known_types())
def test_parents_are_types_with_a_pattern(type_name: str) -> None:
    assert type_name in TYPES
    for pattern in PATTERNS[type_name]:
        assert set(pattern.split(" ")[1:]) <= set(PATTERNS)


def test_every_type_that_can_be_made_is_known() -> None:
    creatable = {name for name in TYPES if "creator" in vars(entity_type(name))}
    assert creatable <= set(known_types())


class TestBuild:
    def test_classes_do_as_well_as_names(self) -> None:
        parts = {"connection": "default/snowflake/1", "database": "db", "schema": "main", "name": "orders"}
        assert build(Table, **parts) == build("Table", **parts) == "default/snowflake/1/db/main/orders"
        assert forms(Table)[0] == tuple(parts)

    @pytest.mark.parametrize(
        ("parts", "message"),
        [
            ({"name": "a"}, r"is made of \(connection, name\), not of \(name\)"),
            ({"connection": "default/x/1", "name": " "}, "name must not be blank"),
            ({"connection": "default/x", "name": "a"}, "connection must have 3 segments"),
            ({"connection": "default//1", "name": "a"}, "connection must have 3 segments"),
            ({"connection": "default/x/1", "name": "a/b"}, "name must not contain a slash"),
        ],
    )
    def test_wrong_parts(self, parts: dict[str, str], message: str) -> None:
        with pytest.raises(ValueError, match=message):
            build("Database", **parts)

    def test_a_type_that_nobody_makes(self) -> None:
        with pytest.raises(ValueError, match="not known what the qualifiedName of an Incident is made of"):
            build("Incident", name="a")

    def test_a_type_with_a_slip_of_the_pen(self) -> None:
        with pytest.raises(ValueError, match=r"a Tabel is made of; did you mean Table\?"):
            validate("Tabel", "default/snowflake/1/db/main/orders")

    def test_what_is_no_text(self) -> None:
        nothing: Any = None
        with pytest.raises(ValueError, match="qualified_name must be a str, not None"):
            validate("Table", nothing)


class TestComplaints:
    @pytest.mark.parametrize(
        ("type_name", "qualified_name", "message"),
        [
            ("Database", "default/snowflake/1/a/b", "it has 5 segments, not 4"),
            ("Database", "default/snowflake/1/", "segment 4 is blank"),
            ("Database", "default//1/a", "segment 2 is blank"),
            ("KafkaTopic", "default/kafka/1/topics/a", "segment 4 must be 'topic', not 'topics'"),
            ("LookerExplore", "default/looker/1/project/p/model/m/e", "segment 8 is not as it has to be"),
            ("PowerBITable", "default/powerbi/1/w/d", "it has 5 segments, not at least 6"),
            ("Connection", "tenant/x/1", "segment 1 must be 'default', not 'tenant'"),
        ],
    )
    def test_the_segment_that_is_wrong(self, type_name: str, qualified_name: str, message: str) -> None:
        with pytest.raises(ValueError, match=message):
            validate(type_name, qualified_name)

    def test_the_form_that_fits_best_is_shown(self) -> None:
        with pytest.raises(ValueError, match="<connection>/look/<look>/<name>: it has 7 segments, not 6"):
            validate("LookerField", "default/looker/1/look/7/total/more")

    def test_arguments_are_named(self) -> None:
        with pytest.raises(
            ValueError, match=r"space_qualified_name must be .* a QlikSpace.* or a QlikStream.*not 'app'"
        ):
            type_of("space_qualified_name", "default/qlik/1/app/a", ["QlikSpace", "QlikStream"])


def test_parents() -> None:
    found = parse("LookerExplore", "default/looker/1/project/p/model/m/m::orders")
    assert (found.parent, found.parent_type) == ("default/looker/1/project/p/model/m", "LookerModel")
    assert found.parts == {"connection": "default/looker/1", "project": "p", "model": "m", "name": "orders"}
    assert str(found) == "default/looker/1/project/p/model/m/m::orders"
    column: Any = parse("Column", "default/snowflake/1/db/main/orders/id")
    assert column.parent_type is None
    assert {"Table", "View"} <= set(column.parent_types)
    assert parse("AtlasGlossary", "x1").parent is None


@pytest.mark.parametrize("case", MADE, ids=lambda case: f"{case['type']}.{case['method']}:{case['case']}")
def test_what_creators_make_keeps_to_the_patterns(case: dict[str, Any]) -> None:
    made = case["attributes"]["qualifiedName"].replace("<random>", "x1").replace("<seconds>", "1700000000")
    validate(case["type"], made.replace("<placeholder>", "-1"))
