"""Every attribute of every type has the names that scripts call it by, in either spelling, and its search field."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from atlan.model import enums, structs
from atlan.model.entity import Attribute, entity_type
from atlan.model.entity.open_enum import OpenEnum
from atlan.model.entity.record import attributes_by_key, declared
from atlan_types._index import TYPES

GOLDEN = Path(__file__).parent / "golden"


def sections(file: str) -> Iterator[tuple[str, list[list[str]]]]:
    """The blocks of a file: a heading, and under it lines of words."""
    heading, lines = "", list[list[str]]()
    for line in (GOLDEN / file).read_text(encoding="utf-8").splitlines():
        if line.startswith("  "):
            lines.append(line.strip().split(" "))
        elif not line.startswith("#"):
            if heading:
                yield heading, lines
            heading, lines = line, []
    yield heading, lines


ATTRIBUTES = dict(sections("attributes.txt"))
ENUMS = dict(sections("enums.txt"))
INDEXES = ("numeric", "boolean", "keyword", "text", "stemmed", "rank")


def names_in_the_index(field: Any) -> list[str]:
    internal = ["internal"] if type(field).__name__.startswith("Internal") else []
    found = [getattr(field, f"{index}_field_name", None) for index in (*INDEXES, *internal)]
    return [name for name in found if name is not None]


@pytest.mark.parametrize("type_name", sorted(TYPES))
def test_attributes_of_types(type_name: str) -> None:
    owner = entity_type(type_name)
    own = {attribute.wire for attribute in vars(owner).values() if isinstance(attribute, Attribute)}
    assert own == {wire for wire, *_ in ATTRIBUTES[type_name]}
    for wire, names, constants, kind, *indexes in ATTRIBUTES[type_name]:
        for name in names.split("|"):
            assert declared(owner)[name].wire == wire
        constants = names.upper() if constants == "=" else constants
        for constant in constants.split("|"):
            field = getattr(owner, constant)
            assert (field.atlan_field_name, type(field).__name__) == (wire, f"{kind}Field")
            assert names_in_the_index(field) == [index.replace("~", wire) for index in indexes]
        assert getattr(owner, names.split("|")[0]) is getattr(owner, constants.split("|")[0])


def test_every_type_and_every_struct_is_looked_at() -> None:
    assert ATTRIBUTES.keys() == TYPES.keys() | (set(structs.__all__) - {"Struct"})


@pytest.mark.parametrize("struct", sorted(ATTRIBUTES.keys() - TYPES.keys()))
def test_attributes_of_structs(struct: str) -> None:
    owner = getattr(structs, struct)
    assert [attribute[0] for attribute in ATTRIBUTES[struct]] == list(attributes_by_key(owner))
    for wire, names in ATTRIBUTES[struct]:
        assert {getattr(owner, name) for name in names.split("|")} == {wire}


@pytest.mark.parametrize("enumeration", sorted(ENUMS))
def test_members_of_enumerations(enumeration: str) -> None:
    found: type[OpenEnum] = getattr(enums, enumeration)
    members = [" ".join(words).partition("=") for words in ENUMS[enumeration]]
    assert [(member.name, member.value) for member in found] == [
        (name, value or name) for name, _, value in members
    ]


def test_a_flag_that_no_definition_has() -> None:
    connection = entity_type("Connection")
    assert connection().is_loaded  # type: ignore[attr-defined]
    assert not connection.from_dict({"attributes": {"isLoaded": False}}).is_loaded  # type: ignore[attr-defined]


HEADER = """
add_or_update_classifications append_relationship_attributes atlan_tags attributes business_attributes
classification_names classifications create_time created_by custom_attributes delete_handler depth display_text
doc_id entity_status guid home_id immediate_downstream immediate_upstream is_incomplete labels meaning_names
meanings pending_tasks provenance_type proxy relationship_attributes relationship_guid relationship_status
relationship_type remove_classifications remove_relationship_attributes scrubbed semantic status
super_type_names type_name unique_attributes update_time updated_by version
"""


@pytest.mark.parametrize("name", HEADER.split())
def test_what_stands_beside_the_attributes(name: str) -> None:
    referenceable = entity_type("Referenceable")
    assert name in dir(referenceable)
    getattr(referenceable(), name)


@pytest.mark.parametrize(
    ("constant", "kind", "indexes"),
    [
        ("TYPE_NAME", "KeywordText", ["__typeName.keyword", "__typeName", "__typeName"]),
        (
            "SUPER_TYPE_NAMES",
            "KeywordText",
            ["__superTypeNames.keyword", "__superTypeNames", "__superTypeNames"],
        ),
        ("GUID", "Keyword", ["__guid", "__guid"]),
        ("STATUS", "Keyword", ["__state", "__state"]),
        ("CREATED_BY", "Keyword", ["__createdBy", "__createdBy"]),
        ("UPDATED_BY", "Keyword", ["__modifiedBy", "__modifiedBy"]),
        ("CREATE_TIME", "Numeric", ["__timestamp", "__timestamp"]),
        ("UPDATE_TIME", "Numeric", ["__modificationTimestamp", "__modificationTimestamp"]),
        ("ATLAN_TAGS", "KeywordText", ["__traitNames", "__classificationsText", "__classificationNames"]),
        (
            "PROPAGATED_ATLAN_TAGS",
            "KeywordText",
            ["__propagatedTraitNames", "__classificationsText", "__propagatedClassificationNames"],
        ),
    ],
)
def test_fields_that_belong_to_the_server(constant: str, kind: str, indexes: list[str]) -> None:
    field = getattr(entity_type("Referenceable"), constant)
    assert type(field).__name__ == f"Internal{kind}Field"
    assert names_in_the_index(field) == indexes
