"""Reading single assets, by GUID and by qualifiedName, directly and with lists of attributes."""

from __future__ import annotations

from typing import Any

import pytest

from atlan.errors import InvalidRequestError, NotFoundError, ResponseParseError
from atlan.model.assets import SQL, Asset, AtlasGlossary, Column, Schema, Table

from .conftest import CONNECTION, Wire, World

NOWHERE = "00000000-0000-4000-8000-000000000000"
ORDERS = f"{CONNECTION}/db/public/orders"


async def test_by_guid(client: Any, world: World, wire: Wire) -> None:
    [orders] = await world.tables("orders")
    wire.clear()
    read = await client.asset.get_by_guid(orders.guid)
    assert isinstance(read, Table)
    assert read.qualified_name == ORDERS
    assert dict(wire.sent[0].query) == {"minExtInfo": "false", "ignoreRelationships": "true"}


async def test_relationships_come_on_demand(client: Any, world: World) -> None:
    [orders] = await world.tables("orders")
    assert (await client.asset.get_by_guid(orders.guid, Table)).columns is None
    read = await client.asset.get_by_guid(orders.guid, Table, ignore_relationships=False)
    assert [column.display_text or column.name for column in read.columns] == ["id"]


async def test_minimal(client: Any, world: World, wire: Wire) -> None:
    [orders] = await world.tables("orders")
    wire.clear()
    assert (await client.asset.retrieve_minimal(orders.guid, asset_type=Table)).guid == orders.guid
    assert dict(wire.sent[0].query) == {"minExtInfo": "true", "ignoreRelationships": "true"}


async def test_by_qualified_name(client: Any, world: World) -> None:
    [orders] = await world.tables("orders")
    read = await client.asset.get_by_qualified_name(ORDERS, Table)
    assert read.guid == orders.guid


async def test_by_guid_with_attributes_searches(client: Any, world: World, wire: Wire) -> None:
    [orders] = await world.tables("orders")
    wire.clear()
    read = await client.asset.get_by_guid(
        orders.guid, asset_type=Table, attributes=[Table.SCHEMA_NAME], related_attributes=[Schema.NAME]
    )
    assert (read.guid, read.schema_name) == (orders.guid, "public")
    [search] = wire.sent
    assert search.body["attributes"] == ["schemaName"]
    assert search.body["relationAttributes"] == ["name"]
    assert {"term": {"__typeName.keyword": {"value": "Table", "case_insensitive": False}}} in search.body[
        "dsl"
    ]["query"]["bool"]["filter"]


@pytest.mark.parametrize("asset_type", [Asset, SQL])
async def test_with_attributes_a_class_that_stands_for_many_finds_them_all(
    client: Any, world: World, asset_type: type[Asset]
) -> None:
    [orders] = await world.tables("orders")
    by_guid = await client.asset.get_by_guid(orders.guid, asset_type=asset_type, attributes=["schemaName"])
    by_name = await client.asset.get_by_qualified_name(ORDERS, asset_type, attributes=["schemaName"])
    assert isinstance(by_guid, Table)
    assert by_guid.guid == by_name.guid == orders.guid


async def test_with_attributes_archived_assets_are_found(client: Any, world: World) -> None:
    [orders] = await world.tables("orders")
    await client.asset.delete_by_guid(orders.guid)
    read = await client.asset.get_by_qualified_name(ORDERS, Table, attributes=["name"])
    assert read.status == "DELETED"


async def test_what_is_not_there(client: Any) -> None:
    with pytest.raises(NotFoundError, match="404-000") as direct:
        await client.asset.get_by_guid(NOWHERE)
    assert NOWHERE in str(direct.value)
    with pytest.raises(NotFoundError, match="404-001"):
        await client.asset.get_by_guid(NOWHERE, attributes=["name"])
    with pytest.raises(NotFoundError, match="404-003"):
        await client.asset.get_by_qualified_name("nowhere", Table)
    with pytest.raises(NotFoundError, match="404-003"):
        await client.asset.get_by_qualified_name("nowhere", Table, attributes=["name"])


@pytest.mark.parametrize("nothing", [None, "", " ", 5])
async def test_nothing_to_look_for(client: Any, wire: Wire, nothing: Any) -> None:
    with pytest.raises(ValueError, match="guid must be a text that is not blank"):
        await client.asset.get_by_guid(nothing)
    with pytest.raises(ValueError, match="qualified_name must be a text that is not blank"):
        await client.asset.get_by_qualified_name(nothing, Table)
    assert not wire.sent


async def test_the_name_of_a_type_is_no_class(client: Any, wire: Wire) -> None:
    with pytest.raises(InvalidRequestError, match=r"400-048 The argument asset_type .*not 'Table'"):
        await client.asset.get_by_guid(NOWHERE, "Table")
    with pytest.raises(InvalidRequestError, match=r"400-048 The argument asset_type .*not 'Table'"):
        await client.asset.get_by_qualified_name("nowhere", "Table")
    assert not wire.sent


async def test_of_another_type(client: Any, world: World) -> None:
    [orders] = await world.tables("orders")
    with pytest.raises(NotFoundError, match="404-002"):
        await client.asset.get_by_guid(orders.guid, asset_type=Column)
    with pytest.raises(NotFoundError, match="404-001"):
        await client.asset.get_by_guid(orders.guid, asset_type=Column, attributes=["name"])


def test_an_answer_without_entity() -> None:
    from atlan.client.operations.reading import entity_in

    with pytest.raises(ResponseParseError, match="400-019"):
        entity_in({"referredEntities": {}})


async def test_a_qualified_name_is_sent_as_it_is(client: Any, wire: Wire) -> None:
    with pytest.raises(NotFoundError):
        await client.asset.get_by_qualified_name("a/b &c=d%20é?#", AtlasGlossary)
    assert ("attr:qualifiedName", "a/b &c=d%20é?#") in wire.sent[0].query
