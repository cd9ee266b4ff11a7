"""Custom metadata on assets: names for people, ids on the wire."""

from __future__ import annotations

import pytest

from atlan.errors import NotFoundError
from atlan.model.assets import Table
from atlan.model.custom_metadata import CustomMetadataDict
from atlan.model.entity import entity_from_wire
from tests.model.tenant_names import Client, Names


def raci(**values: object) -> Table:
    table = entity_from_wire(
        {
            "typeName": "Table",
            "guid": "g",
            "attributes": {},
            "businessAttributes": {"rC1": values, "gone": {"x": 1}},
        },
        Names(),
    )
    assert isinstance(table, Table)
    return table


def test_reading() -> None:
    metadata = raci(a1=["jane"], archived=5).get_custom_metadata("RACI")
    assert metadata["Responsible"] == ["jane"]
    assert metadata["Accountable"] is None
    assert metadata.attribute_names == {"Responsible", "Accountable", "Informed"}
    assert (metadata.set_name, metadata.set_id) == ("RACI", "rC1")
    assert dict(metadata) == {"Responsible": ["jane"]}
    assert len(metadata) == 1
    assert metadata.is_set("Responsible")
    assert not metadata.is_set("Informed")
    assert not metadata.modified
    assert repr(metadata) == "CustomMetadataDict('RACI', {'Responsible': ['jane']})"


def test_with_a_client_in_either_place() -> None:
    table = Table()
    assert table.get_custom_metadata(client=Client(), name="RACI")["Informed"] is None
    assert raci(a3="x").get_custom_metadata(Client(), "RACI")["Informed"] == "x"


def test_unknown_keys_and_sets() -> None:
    metadata = raci().get_custom_metadata("RACI")
    for wrong in (
        lambda: metadata["Nobody"],
        lambda: metadata.__setitem__("Nobody", 1),
        lambda: metadata.__delitem__("Nobody"),
        lambda: metadata.is_set("Nobody"),
    ):
        with pytest.raises(
            KeyError, match="no attribute 'Nobody'; its attributes: Accountable, Informed, Responsible"
        ):
            wrong()
    with pytest.raises(NotFoundError, match=r"404-00[89]"):
        raci().get_custom_metadata("Nonsense")
    with pytest.raises(NotFoundError, match=r"404-00[89]"):
        CustomMetadataDict(client=Client(), name="Nonsense")


def test_changes_are_sent_with_the_other_sets() -> None:
    table = raci(a1=["jane"], a2="joe")
    metadata = table.get_custom_metadata("RACI")
    assert "businessAttributes" not in table.to_wire()
    metadata["Accountable"] = None
    metadata["Informed"] = {"jim"}
    assert metadata.modified
    assert table.to_wire()["businessAttributes"] == {
        "rC1": {"a1": ["jane"], "a2": None, "a3": ["jim"]},
        "gone": {"x": 1},
    }
    assert table.get_custom_metadata("RACI") is metadata
    assert table.business_attributes is not None
    assert table.business_attributes["rC1"]["a3"] == ["jim"]


def test_setting_a_whole_set() -> None:
    values = CustomMetadataDict(client=Client(), name="RACI")
    values["Responsible"] = ["jane"]
    for table in (Table(), Table()):
        table.set_custom_metadata(client=Client(), custom_metadata=values)
        assert table.to_wire()["businessAttributes"] == {"rC1": {"a1": ["jane"]}}
    short = Table()
    short.set_custom_metadata(values)
    short.flush_custom_metadata(client=Client())
    assert short.business_attributes == {"rC1": {"a1": ["jane"]}}
    with pytest.raises(ValueError, match="custom_metadata is required"):
        Table().set_custom_metadata(Client())


def test_clearing() -> None:
    metadata = raci(a1=["jane"]).get_custom_metadata("RACI")
    metadata.clear_unset()
    assert metadata.business_attributes == {"a1": ["jane"], "a2": None, "a3": None}
    metadata.clear_all()
    assert metadata.business_attributes == {"a1": None, "a2": None, "a3": None}
    del metadata["Responsible"]
    assert not metadata.is_set("Responsible")


def test_deleted_sets() -> None:
    gone = CustomMetadataDict.of(Names(), "gone", {"x": 1})
    assert (gone.set_name, gone.attribute_names, dict(gone)) == ("(DELETED)", set(), {})
    assert CustomMetadataDict.get_deleted_sentinel().set_name == "(DELETED)"
