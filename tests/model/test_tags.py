"""Tags on assets: names for people, ids on the wire."""

from __future__ import annotations

import pickle

import pytest

from atlan.errors import InvalidRequestError, NotFoundError
from atlan.model.assets import Table
from atlan.model.core import AtlanTag
from atlan.model.entity import entity_from_wire
from atlan.model.entity.errors import AttributeValueError
from tests.model.tenant_names import Names

FLAGS = {
    "propagate": False,
    "removePropagationsOnEntityDelete": True,
    "restrictPropagationThroughLineage": False,
    "restrictPropagationThroughHierarchy": False,
}


def tagged(*ids: str) -> Table:
    table = entity_from_wire(
        {
            "typeName": "Table",
            "guid": "g",
            "attributes": {"name": "n", "qualifiedName": "q"},
            "classificationNames": list(ids),
            "classifications": [{"typeName": tag_id, **FLAGS} for tag_id in ids],
        },
        Names(),
    )
    assert isinstance(table, Table)
    return table


def test_names_are_read() -> None:
    table = tagged("aB1", "gone")
    assert table.classification_names == ["PII", "(DELETED)"]
    assert table.atlan_tags is not None
    assert [str(tag.type_name) for tag in table.atlan_tags] == ["PII", "(DELETED)"]
    assert table.classifications is table.atlan_tags


def test_without_a_tenant_ids_are_read() -> None:
    table = Table.from_dict({"typeName": "Table", "classificationNames": ["aB1"], "classifications": None})
    assert table.classification_names == ["aB1"]
    assert table.atlan_tags is None
    assert Table().classification_names is None


def test_reading_changes_nothing() -> None:
    table = tagged("aB1", "gone")
    assert table.atlan_tags
    assert set(table.to_wire()) == {"typeName", "guid", "attributes"}
    assert table.to_wire(including=["classifications"])["classifications"][1]["typeName"] == "gone"


def test_names_become_ids_when_sent() -> None:
    table = Table(name="n", qualified_name="q")
    table.atlan_tags = [AtlanTag.of("Finance")]
    assert table.to_wire(Names())["classifications"] == [{"typeName": "cD2", **FLAGS}]
    table.add_or_update_classifications = [AtlanTag.of("PII")]
    table.remove_classifications = [AtlanTag.of("Finance")]
    wire = table.to_wire(Names())
    assert wire["addOrUpdateClassifications"][0]["typeName"] == "aB1"
    assert wire["removeClassifications"][0]["typeName"] == "cD2"


def test_tags_added_in_place() -> None:
    table = tagged("gone")
    assert table.atlan_tags is not None
    table.atlan_tags.append(AtlanTag.of("PII"))
    assert [tag["typeName"] for tag in table.to_wire()["classifications"]] == ["gone", "aB1"]


def test_tags_changed_in_place() -> None:
    table = tagged("aB1")
    assert table.atlan_tags is not None
    table.atlan_tags[0].propagate = True
    assert table.to_wire()["classifications"] == [{"typeName": "aB1", **FLAGS, "propagate": True}]


def test_unknown_names() -> None:
    table = Table(name="n", qualified_name="q")
    table.atlan_tags = [AtlanTag.of("Nonsense")]
    with pytest.raises(NotFoundError, match="404-006"):
        table.to_wire(Names())
    with pytest.raises(InvalidRequestError, match="400-037"):
        table.to_wire()


def test_pending_names_survive_pickling() -> None:
    table = Table(name="n", qualified_name="q")
    table.atlan_tags = [AtlanTag.of("PII")]
    again = pickle.loads(pickle.dumps(table))
    assert again.to_wire(Names())["classifications"][0]["typeName"] == "aB1"


def test_clearing() -> None:
    table = tagged("aB1")
    table.atlan_tags = []
    assert table.to_wire()["classifications"] == []
    table.atlan_tags = None
    assert table.to_wire()["classifications"] is None


def test_only_tags_are_tags() -> None:
    with pytest.raises(AttributeValueError, match="each item an AtlanTag"):
        Table().atlan_tags = ["PII"]  # type: ignore[list-item]
    with pytest.raises(AttributeValueError, match="each item an AtlanTag"):
        Table().atlan_tags = "PII"  # type: ignore[assignment]
