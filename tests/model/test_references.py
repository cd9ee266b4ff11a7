"""References to other assets, and where saving puts them."""

from __future__ import annotations

import copy
import pickle

import pytest

from atlan.errors import InvalidRequestError
from atlan.model.assets import Asset, AtlasGlossary, AtlasGlossaryTerm, Column, Schema, Table
from atlan.model.assets.relations import AtlasGlossarySynonym, UserDefRelationship
from atlan.model.entity import entity_from_wire
from atlan.model.enums import SaveSemantic


def test_by_guid_and_by_qualified_name() -> None:
    assert Table.ref_by_guid("g").to_wire() == {"typeName": "Table", "guid": "g", "attributes": {}}
    assert Table.ref_by_qualified_name("q").unique_attributes == {"qualifiedName": "q"}
    assert Table.ref_by_guid("g").semantic is SaveSemantic.REPLACE


def test_references_say_who_and_no_more() -> None:
    table = Table(name="n", qualified_name="q")
    table.atlan_schema = Schema.from_dict(
        {
            "typeName": "Schema",
            "guid": "s",
            "displayText": "x",
            "attributes": {"name": "s"},
            "relationshipAttributes": {"t": []},
        }
    )
    assert table.to_wire()["attributes"]["atlanSchema"] == {"typeName": "Schema", "guid": "s"}


def test_semantics_are_split() -> None:
    table = Table(name="n", qualified_name="q", guid="-1")
    table.assigned_terms = [
        AtlasGlossaryTerm.ref_by_guid("t1", semantic=SaveSemantic.APPEND),
        AtlasGlossaryTerm.ref_by_guid("t2", semantic=SaveSemantic.REMOVE),
        AtlasGlossaryTerm.ref_by_qualified_name("t3"),
    ]
    assert table.to_wire() == {
        "typeName": "Table",
        "guid": "-1",
        "attributes": {
            "name": "n",
            "qualifiedName": "q",
            "meanings": [{"typeName": "AtlasGlossaryTerm", "uniqueAttributes": {"qualifiedName": "t3"}}],
        },
        "appendRelationshipAttributes": {"meanings": [{"typeName": "AtlasGlossaryTerm", "guid": "t1"}]},
        "removeRelationshipAttributes": {"meanings": [{"typeName": "AtlasGlossaryTerm", "guid": "t2"}]},
    }


def test_single_references_are_merged_into_the_same_maps() -> None:
    column = Column(name="n", qualified_name="q")
    column.assigned_terms = [AtlasGlossaryTerm.ref_by_guid("t", semantic=SaveSemantic.APPEND)]
    column.table = Table.ref_by_guid("a", semantic=SaveSemantic.APPEND)
    column.parent_column = Column.ref_by_guid("b", semantic=SaveSemantic.APPEND)
    wire = column.to_wire()
    assert wire["attributes"] == {"name": "n", "qualifiedName": "q"}
    assert wire["appendRelationshipAttributes"] == {
        "meanings": [{"typeName": "AtlasGlossaryTerm", "guid": "t"}],
        "table": {"typeName": "Table", "guid": "a"},
        "parentColumn": {"typeName": "Column", "guid": "b"},
    }
    assert "removeRelationshipAttributes" not in wire


def test_an_empty_list_unlinks_all_and_none_does_too() -> None:
    table = Table.from_dict(
        {"typeName": "Table", "guid": "g", "attributes": {"columns": [{"typeName": "Column", "guid": "c"}]}}
    )
    table.columns = []
    assert table.to_wire()["attributes"] == {"columns": []}
    table.columns = None
    assert table.columns is None
    assert table.to_wire()["attributes"] == {"columns": None}


def test_semantics_are_never_sent_nor_written() -> None:
    table = Table(name="n", qualified_name="q")
    table.columns = [Column.ref_by_guid("c", semantic=SaveSemantic.APPEND)]
    assert "semantic" not in str(table.to_wire())
    assert "semantic" not in str(table.to_dict())
    assert "semantic" not in table.columns[0].to_dict()


def test_references_beside_the_attributes() -> None:
    wire = {
        "typeName": "Table",
        "guid": "g",
        "attributes": {"name": "n", "qualifiedName": "q"},
        "relationshipAttributes": {"columns": [{"typeName": "Column", "guid": "c", "displayText": "id"}]},
    }
    table = Table.from_dict(wire)
    assert table.columns is not None
    assert table.columns[0].display_text == "id"
    table.columns = [*table.columns, Column.ref_by_guid("d")]
    assert [column.guid for column in table.columns] == ["c", "d"]
    assert table.to_dict()["relationshipAttributes"]["columns"][1] == {"typeName": "Column", "guid": "d"}
    assert table.to_wire()["attributes"]["columns"] == [
        {"typeName": "Column", "guid": "c"},
        {"typeName": "Column", "guid": "d"},
    ]


def test_references_without_type_name_are_of_the_target_type() -> None:
    table = Table.from_dict(
        {"typeName": "Table", "attributes": {"columns": [{"guid": "c"}], "atlanSchema": {"guid": "s"}}}
    )
    assert table.columns is not None
    assert type(table.columns[0]) is Column
    assert type(table.atlan_schema) is Schema


def test_references_of_unknown_types_are_of_what_is_known() -> None:
    process = entity_from_wire(
        {"typeName": "Process", "attributes": {"inputs": [{"typeName": "HoloDeck", "guid": "h"}]}}
    )
    (source,) = process.inputs  # type: ignore[attr-defined]
    assert (type(source).__name__, source.type_name) == ("Catalog", "HoloDeck")
    asset = Asset.from_dict(
        {"typeName": "Asset", "attributes": {"anomaloChecks": [{"typeName": "HoloCheck", "guid": "a"}]}}
    )
    assert asset.anomalo_checks is not None
    check = asset.anomalo_checks[0]
    assert (type(check).__name__, check.type_name) == ("AnomaloCheck", "HoloCheck")


def test_trimming() -> None:
    table = Table.from_dict(
        {"typeName": "Table", "guid": "g", "attributes": {"name": "n", "qualifiedName": "q", "rowCount": 1}}
    )
    assert table.trim_to_reference().to_dict() == {"typeName": "Table", "guid": "g"}
    assert table.relate() == table.trim_to_reference()
    trimmed = table.trim_to_required()
    assert trimmed.to_dict() == {"typeName": "Table", "attributes": {"qualifiedName": "q", "name": "n"}}
    assert table.minimize() == trimmed
    by_name = Table(name="n", qualified_name="q").trim_to_reference()
    assert by_name.to_dict() == {"typeName": "Table", "uniqueAttributes": {"qualifiedName": "q"}}
    unique = Table.ref_by_qualified_name("q").trim_to_reference()
    assert unique.unique_attributes == {"qualifiedName": "q"}


def test_trimming_what_nobody_could_find() -> None:
    with pytest.raises(InvalidRequestError, match="400-038"):
        Table(name="n").trim_to_reference()
    with pytest.raises(ValueError, match="qualified_name must not be blank"):
        Table(name="n").trim_to_required()


def test_terms_need_their_glossary() -> None:
    term = AtlasGlossaryTerm.from_dict(
        {"typeName": "AtlasGlossaryTerm", "guid": "t", "attributes": {"name": "n", "qualifiedName": "q"}}
    )
    with pytest.raises(ValueError, match="anchor"):
        term.trim_to_required()
    term.anchor = AtlasGlossary.ref_by_guid("g")
    assert term.trim_to_required().to_wire()["attributes"] == {
        "qualifiedName": "q",
        "name": "n",
        "anchor": {"typeName": "AtlasGlossary", "guid": "g"},
    }


def test_an_update_of_a_term_says_in_which_glossary() -> None:
    term = AtlasGlossaryTerm.from_dict(
        {
            "typeName": "AtlasGlossaryTerm",
            "guid": "t",
            "attributes": {"name": "n", "qualifiedName": "q"},
            "relationshipAttributes": {
                "anchor": {"typeName": "AtlasGlossary", "guid": "g", "displayText": "G"}
            },
        }
    )
    term.description = "d"
    assert term.to_wire()["attributes"] == {
        "name": "n",
        "qualifiedName": "q",
        "anchor": {"typeName": "AtlasGlossary", "guid": "g"},
        "description": "d",
    }


def test_updater_on_a_class_of_many_types() -> None:
    with pytest.raises(InvalidRequestError, match="400-053"):
        Asset.updater(qualified_name="q", name="n")


class TestRelationshipsWithAttributes:
    def test_building(self) -> None:
        relationship = UserDefRelationship(from_type_label="feeds", to_type_label="is fed by")
        reference = relationship.user_def_relationship_to(Table.ref_by_guid("g"), SaveSemantic.APPEND)
        assert isinstance(reference, Table)
        table = Table(name="n", qualified_name="q", guid="-1")
        table.user_def_relationship_to = [reference]
        assert table.to_wire()["appendRelationshipAttributes"] == {
            "userDefRelationshipTo": [
                {
                    "typeName": "Table",
                    "guid": "g",
                    "relationshipType": "UserDefRelationship",
                    "relationshipAttributes": {
                        "typeName": "UserDefRelationship",
                        "attributes": {"fromTypeLabel": "feeds", "toTypeLabel": "is fed by"},
                    },
                }
            ]
        }

    def test_reading(self) -> None:
        term = AtlasGlossaryTerm.from_dict(
            {
                "typeName": "AtlasGlossaryTerm",
                "attributes": {
                    "synonyms": [
                        {
                            "typeName": "AtlasGlossaryTerm",
                            "guid": "s",
                            "relationshipAttributes": {
                                "typeName": "AtlasGlossarySynonym",
                                "attributes": {"expression": "e"},
                            },
                        },
                        {
                            "typeName": "AtlasGlossaryTerm",
                            "guid": "u",
                            "relationshipAttributes": {"typeName": "other"},
                        },
                    ]
                },
            }
        )
        assert term.synonyms is not None
        synonym = term.synonyms[0].relationship_attributes
        assert isinstance(synonym, AtlasGlossarySynonym)
        assert synonym.expression == "e"
        assert term.synonyms[1].relationship_attributes == {"typeName": "other"}

    def test_copies(self) -> None:
        feeds = UserDefRelationship(from_type_label="feeds")
        for other in (
            feeds.copy(),
            copy.copy(feeds),
            copy.deepcopy(feeds),
            pickle.loads(pickle.dumps(feeds)),
        ):
            assert other == feeds
            other.from_type_label = "eats"
            assert feeds.to_dict() == {
                "typeName": "UserDefRelationship",
                "attributes": {"fromTypeLabel": "feeds"},
            }
