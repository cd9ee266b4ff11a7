"""What saving gives back, and the parts that every asset has."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from atlan.errors import InvalidRequestError, NotFoundError
from atlan.model.assets import SQL, Asset, Column, Table
from atlan.model.core import Announcement, AtlanTag, AtlanTagName, Meaning
from atlan.model.enums import AnnouncementType
from atlan.model.response import AssetMutationResponse
from atlan.model.structs import SourceTagAttachment, SourceTagAttachmentValue


def entity(kind: str, guid: str) -> dict[str, Any]:
    return {"typeName": kind, "guid": guid, "attributes": {"name": guid}}


ANSWER = {
    "mutatedEntities": {
        "CREATE": [entity("Table", "t1"), entity("Column", "c1")],
        "UPDATE": [entity("AtlasGlossaryTerm", "a1")],
        "DELETE": [entity("Table", "t2")],
        "PARTIAL_UPDATE": [entity("Table", "t3")],
    },
    "partialUpdatedEntities": [entity("Table", "t3"), entity("Column", "c2")],
    "guidAssignments": {"-1": "t1"},
}


def guids(assets: list[Any]) -> list[str]:
    return [asset.guid for asset in assets]


def test_assets_by_what_happened_and_by_type() -> None:
    response = AssetMutationResponse(ANSWER)
    assert guids(response.assets_created(Asset)) == ["t1", "c1"]
    assert guids(response.assets_created(SQL)) == ["t1", "c1"]
    assert guids(response.assets_created(Column)) == ["c1"]
    assert guids(response.assets_updated(Asset)) == ["a1"]
    assert response.assets_updated(Table) == []
    assert guids(response.assets_deleted(Table)) == ["t2"]
    assert guids(response.assets_partially_updated(Asset)) == ["t3", "c2"]
    assert response.guid_assignments == {"-1": "t1"}
    assert guids(response.mutated_entities.CREATE) == ["t1", "c1"]
    assert response.assets_created(Table)[0] is response.assets_created(Asset)[0]


@pytest.mark.parametrize("answer", [None, {}, {"mutatedEntities": None, "guidAssignments": None}], ids=repr)
def test_what_is_missing_is_empty(answer: Any) -> None:
    response = AssetMutationResponse(answer)
    for accessor in (
        response.assets_created,
        response.assets_updated,
        response.assets_deleted,
        response.assets_partially_updated,
    ):
        assert accessor(Asset) == []
    assert response.guid_assignments == {}


class _Names:
    """What a tenant calls its tags."""

    def tag_name(self, tag_id: str) -> str | None:
        return {"hash1": "PII"}.get(tag_id)

    def source_tag_attribute_id(self, tag_id: str) -> str | None:
        return {"hash1": "attr1"}.get(tag_id)


NAMES: Any = _Names()

FLAGS = {
    "propagate": False,
    "removePropagationsOnEntityDelete": True,
    "restrictPropagationThroughLineage": False,
    "restrictPropagationThroughHierarchy": False,
}


def test_a_tag_always_says_how_it_spreads() -> None:
    assert AtlanTag.of("PII").to_wire() == {"typeName": "PII", **FLAGS}
    assert AtlanTag(type_name="PII").to_wire() == {"typeName": "PII", **FLAGS}
    assert AtlanTag.from_wire({"typeName": "hash1"}, NAMES).to_wire() == {"typeName": "hash1", **FLAGS}
    spread = AtlanTag(
        type_name="PII",
        propagate=True,
        remove_propagations_on_entity_delete=False,
        restrict_propagation_through_lineage=True,
        restrict_propagation_through_hierarchy=True,
    )
    assert spread.to_wire() == {"typeName": "PII", **{flag: not value for flag, value in FLAGS.items()}}


def test_a_tag_on_an_asset_that_exists() -> None:
    assert AtlanTag.of("PII", entity_guid="g").to_wire() == {
        "typeName": "PII",
        "entityGuid": "g",
        "entityStatus": "ACTIVE",
        **FLAGS,
    }


def test_names_and_ids_of_tags() -> None:
    made = AtlanTag.of("PII")
    assert (made.type_name, made.tag_id) == ("PII", None)
    # What still has to be turned into an id can be told from an id.
    assert type(made.to_wire()["typeName"]) is AtlanTagName
    read = AtlanTag.from_wire({"typeName": "hash1", "new": 1}, NAMES)
    assert (read.type_name, read.tag_id) == ("PII", "hash1")
    assert read.to_wire()["typeName"] == "hash1"
    assert read.to_wire()["new"] == 1
    deleted = AtlanTag.from_wire({"typeName": "hash2"}, NAMES)
    assert deleted.type_name is AtlanTagName.get_deleted_sentinel()
    assert f"{deleted.type_name}" == "(DELETED)"
    assert deleted.to_wire()["typeName"] == "hash2"
    assert AtlanTag.from_wire({"typeName": "hash1"}).type_name == "hash1"


def test_a_tag_that_is_changed_leaves_what_was_read_alone() -> None:
    wire = {"typeName": "hash1", "propagate": False}
    tag = AtlanTag.from_wire(wire, NAMES)
    tag.propagate = True
    assert tag.to_wire()["propagate"] is True
    assert wire == {"typeName": "hash1", "propagate": False}
    with pytest.raises(ValueError, match="propagate"):
        tag.propagate = "yes"  # type: ignore[assignment]


FLAT = {
    "sourceTagName": "confidential",
    "sourceTagValue": [{"tagAttachmentKey": "level", "tagAttachmentValue": "high"}],
    "isSourceTagSynced": False,
    "sourceTagSyncTimestamp": 1735689600000,
}
NESTED = {
    "typeName": "SourceTagAttachment",
    "attributes": {
        **FLAT,
        "sourceTagValue": [{"typeName": "SourceTagAttachmentValue", "attributes": FLAT["sourceTagValue"][0]}],  # type: ignore[index]
    },
}


@pytest.mark.parametrize("form", [FLAT, NESTED], ids=["flat", "nested"])
@pytest.mark.parametrize("names", [NAMES, None], ids=["known", "unknown"])
def test_values_on_the_source_are_read_in_both_forms(form: dict[str, Any], names: Any) -> None:
    tag = AtlanTag.from_wire({"typeName": "hash1", "attributes": {"attr1": [form]}}, names)
    [attachment] = tag.source_tag_attachments
    assert isinstance(attachment, SourceTagAttachment)
    assert attachment.source_tag_name == "confidential"
    assert attachment.is_source_tag_synced is False
    assert attachment.source_tag_sync_timestamp is not None
    assert attachment.source_tag_sync_timestamp.year == 2025
    [value] = attachment.source_tag_value or []
    assert (value.tag_attachment_key, value.tag_attachment_value) == ("level", "high")
    assert tag.to_wire()["attributes"] == {"attr1": [form]}


def test_structs_of_another_kind_stay_as_they_are() -> None:
    other = {"typeName": "SomethingNew", "attributes": {"a": 1}}
    tag = AtlanTag.from_wire({"typeName": "hash1", "attributes": {"attr1": [other]}}, NAMES)
    assert tag.source_tag_attachments == [other]
    assert AtlanTag.of("PII").source_tag_attachments == []


class _Client:
    def __init__(self) -> None:
        self.atlan_tag_cache = self

    def get_id_for_name(self, name: str) -> Any:
        return {"PII": "hash1", "Plain": "hash2"}.get(name)

    def get_source_tags_attr_id(self, tag_id: str) -> Any:
        return {"hash1": "attr1"}.get(tag_id)


class _AsyncClient(_Client):
    async def get_id_for_name(self, name: str) -> Any:
        return super().get_id_for_name(name)

    async def get_source_tags_attr_id(self, tag_id: str) -> Any:
        return super().get_source_tags_attr_id(tag_id)


async def test_a_tag_with_a_value_on_its_source() -> None:
    attachment = SourceTagAttachment.of(
        source_tag_name="confidential",
        source_tag_values=[SourceTagAttachmentValue(tag_attachment_key="level", tag_attachment_value="high")],
        is_source_tag_synced=False,
        source_tag_sync_timestamp=1735689600000,
    )
    client: Any = _Client()
    later: Any = _AsyncClient()
    tag = AtlanTag.of("PII", source_tag_attachment=attachment, client=client)
    assert tag.to_wire()["attributes"] == {"attr1": [FLAT]}
    assert await AtlanTag.of_async("PII", source_tag_attachment=attachment, client=later) == tag
    assert (await AtlanTag.of_async("PII")).to_wire() == AtlanTag.of("PII").to_wire()
    with pytest.raises(InvalidRequestError, match="Plain") as caught:
        AtlanTag.of("Plain", source_tag_attachment=attachment, client=client)
    assert caught.value.error_id == "ATLAN-PYTHON-400-051"
    with pytest.raises(NotFoundError) as missing:
        AtlanTag.of("Unheard of", source_tag_attachment=attachment, client=client)
    assert missing.value.error_id == "ATLAN-PYTHON-404-006"


def test_names_of_tags_are_text() -> None:
    name = AtlanTagName("PII")
    assert name == "PII"
    assert {name, "PII"} == {"PII"}
    assert (f"{name}", name.display_text, repr(name)) == ("PII", "PII", "AtlanTagName('PII')")
    assert type(name.display_text) is str
    assert type(pickle.loads(pickle.dumps(name))) is AtlanTagName


def test_announcement() -> None:
    announcement = Announcement(AnnouncementType.ISSUE, "Broken", "Soon fixed.")
    assert announcement == Announcement("issue", "Broken", "Soon fixed.")
    assert announcement.announcement_type is AnnouncementType.ISSUE
    with pytest.raises(ValueError, match="catastrophe"):
        Announcement("catastrophe", "Broken")
    with pytest.raises(AttributeError, match="immutable"):
        announcement.announcement_title = "Fixed"


def test_meaning() -> None:
    wire = {"termGuid": "g", "relationGuid": "r", "displayText": "Revenue", "confidence": 1, "new": True}
    meaning = Meaning.wrap(wire)
    assert (meaning.term_guid, meaning.display_text, meaning.confidence) == ("g", "Revenue", 1)
    assert meaning.to_wire() == wire
