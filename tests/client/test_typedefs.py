"""Definitions: reading, writing, purging, and the caches that follow."""

from __future__ import annotations

from typing import Any

import pytest

from atlan.errors import ConflictError, InvalidRequestError, NotFoundError
from atlan.model.enums import AtlanTypeCategory
from atlan.model.typedef import AtlanTagDef, CustomMetadataDef, EntityDef, EnumDef

from .conftest import Wire


async def test_reading(client: Any, wire: Wire) -> None:
    everything = await client.typedef.get_all()
    assert {"Table", "Column"} <= {entity.name for entity in everything.entity_defs}
    assert wire.sent[-1].query == []
    enums = await client.typedef.get(AtlanTypeCategory.ENUM)
    assert enums.enum_defs
    assert not enums.entity_defs
    assert wire.sent[-1].query == [("type", "ENUM")]
    await client.typedef.get([AtlanTypeCategory.CLASSIFICATION, "STRUCT"])
    assert wire.sent[-1].query == [("type", "CLASSIFICATION"), ("type", "STRUCT")]
    table = await client.typedef.get_by_name("Table")
    assert isinstance(table, EntityDef)
    with pytest.raises(NotFoundError):
        await client.typedef.get_by_name("NoSuchType")


async def test_tags(client: Any) -> None:
    created = await client.typedef.create(AtlanTagDef.create(name="PII", color="Red"))
    [tag] = created.atlan_tag_defs
    assert tag.display_name == "PII"
    assert await client.atlan_tag_cache.get_id_for_name("PII") == tag.name
    tag.display_name = "Personal data"
    await client.typedef.update(tag)
    assert await client.atlan_tag_cache.get_name_for_id(tag.name) == "Personal data"
    assert await client.atlan_tag_cache.get_id_for_name("PII") is None
    await client.typedef.purge("Personal data", AtlanTagDef)
    assert await client.atlan_tag_cache.get_name_for_id(tag.name) is None


async def test_custom_metadata(client: Any) -> None:
    created = await client.typedef.create(CustomMetadataDef.create(display_name="RACI"))
    [definition] = created.custom_metadata_defs
    assert await client.custom_metadata_cache.get_id_for_name("RACI") == definition.name
    await client.typedef.purge("RACI", CustomMetadataDef)
    with pytest.raises(NotFoundError, match="404-008"):
        await client.custom_metadata_cache.get_id_for_name("RACI")


async def test_option_lists(client: Any) -> None:
    await client.typedef.create(EnumDef.create("Colours", ["red", "green"]))
    assert (await client.enum_cache.get_by_name("Colours")).get_valid_values() == ["red", "green"]
    await client.typedef.update(EnumDef.create("Colours", ["red", "green", "blue"]))
    assert (await client.enum_cache.get_by_name("Colours")).get_valid_values() == ["red", "green", "blue"]
    await client.typedef.purge("Colours", EnumDef)
    with pytest.raises(NotFoundError, match="404-013"):
        await client.enum_cache.get_by_name("Colours")


async def test_names_are_unique(client: Any) -> None:
    await client.typedef.create(AtlanTagDef.create(name="PII"))
    with pytest.raises(ConflictError):
        await client.typedef.create(AtlanTagDef.create(name="PII"))


async def test_what_cannot_be_written(client: Any, wire: Wire) -> None:
    table = EntityDef(name="Table")
    with pytest.raises(InvalidRequestError, match="400-016"):
        await client.typedef.create(table)
    with pytest.raises(InvalidRequestError, match="400-016"):
        await client.typedef.update(table)
    with pytest.raises(InvalidRequestError, match="400-040"):
        await client.typedef.purge("Table", EntityDef)
    with pytest.raises(InvalidRequestError, match=r"400-048 The argument typedef"):
        await client.typedef.create("PII")
    assert not wire.sent


async def test_purging_what_is_not_there(client: Any, wire: Wire) -> None:
    for kind in (AtlanTagDef, CustomMetadataDef):
        with pytest.raises(NotFoundError, match="404-027"):
            await client.typedef.purge("Nobody knows", kind)
    assert not [request for request in wire.sent if request.method == "DELETE"]


@pytest.mark.parametrize(("attribute", "repeatable"), [({"name": "aB3"}, True), ({"name": ""}, False)])
def test_an_update_that_adds_attributes_is_not_repeated(attribute: dict[str, str], repeatable: bool) -> None:
    from atlan.client.operations.defining import update_call

    definition = CustomMetadataDef.wrap({"name": "x", "attributeDefs": [attribute]})
    definition.description = "changed"
    assert update_call(definition).idempotent is repeatable


@pytest.mark.parametrize("nonsense", [None, 5, [None]])
async def test_kinds_are_needed(client: Any, wire: Wire, nonsense: Any) -> None:
    with pytest.raises(InvalidRequestError, match=r"400-048.*type_category"):
        await client.typedef.get(nonsense)
    assert not wire.sent


async def test_what_is_purged_has_to_be_said(client: Any, wire: Wire) -> None:
    for nonsense in (None, "CLASSIFICATION"):
        with pytest.raises(InvalidRequestError, match=r"400-048.*typedef_type"):
            await client.typedef.purge("PII", nonsense)
    with pytest.raises(ValueError, match="name"):
        await client.typedef.purge(" ", EnumDef)
    assert not wire.sent
