"""Archiving, purging and restoring."""

from __future__ import annotations

from typing import Any

import pytest

from atlan.errors import ApiError, InvalidRequestError, NotFoundError
from atlan.model.assets import AtlasGlossary, AtlasGlossaryCategory, AtlasGlossaryTerm, Table

from .conftest import CONNECTION, Wire, World

ORDERS = f"{CONNECTION}/db/public/orders"


async def glossary_and_category(client: Any) -> tuple[AtlasGlossary, AtlasGlossaryCategory]:
    response = await client.asset.save(AtlasGlossary.creator(name="removing"))
    glossary = response.assets_created(AtlasGlossary)[0]
    category = AtlasGlossaryCategory.creator(name="c", glossary_guid=glossary.guid)
    response = await client.asset.save(category)
    return glossary, response.assets_created(AtlasGlossaryCategory)[0]


async def test_archives_and_restores(client: Any, world: World) -> None:
    orders, totals = await world.tables("orders", "totals")
    response = await client.asset.delete_by_guid([orders.guid, totals.guid])
    assert {table.guid for table in response.assets_deleted(Table)} == {orders.guid, totals.guid}
    assert (await client.asset.get_by_guid(orders.guid, Table)).status == "DELETED"
    assert await client.asset.restore(asset_type=Table, qualified_name=ORDERS)
    assert (await client.asset.get_by_guid(orders.guid, Table)).status == "ACTIVE"


async def test_restores_terms_with_their_glossary(client: Any) -> None:
    response = await client.asset.save(AtlasGlossary.creator(name="restoring"))
    glossary = response.assets_created(AtlasGlossary)[0]
    response = await client.asset.save(AtlasGlossaryTerm.creator(name="Margin", glossary_guid=glossary.guid))
    term = response.assets_created(AtlasGlossaryTerm)[0]
    await client.asset.delete_by_guid(term.guid)
    assert await client.asset.restore(AtlasGlossaryTerm, term.qualified_name)
    assert (await client.asset.get_by_guid(term.guid)).status == "ACTIVE"


async def test_nothing_is_archived_if_something_can_only_be_purged(client: Any, wire: Wire) -> None:
    glossary, category = await glossary_and_category(client)
    with pytest.raises(InvalidRequestError, match="400-052"):
        await client.asset.delete_by_guid([glossary.guid, category.guid])
    assert not [request for request in wire.sent if request.method == "DELETE"]
    assert (await client.asset.get_by_guid(glossary.guid)).status == "ACTIVE"


async def test_what_is_never_archived_is_never_restored(client: Any, wire: Wire) -> None:
    _, category = await glossary_and_category(client)
    wire.clear()
    assert await client.asset.restore(AtlasGlossaryCategory, category.qualified_name) is False
    assert not wire.sent


async def test_restoring_what_is_not_there(client: Any) -> None:
    with pytest.raises(NotFoundError, match="404-003"):
        await client.asset.restore(Table, "nowhere")


async def test_restoring_what_is_active_waits_for_a_deletion_under_way(
    client: Any, world: World, sleeps: list[float], wire: Wire
) -> None:
    await world.tables("orders")
    wire.clear()
    assert await client.asset.restore(Table, ORDERS) is True
    assert sleeps == [2.0] * 9
    assert not wire.to("/entity/bulk")


async def test_purges(client: Any, world: World, wire: Wire) -> None:
    [orders] = await world.tables("orders")
    response = await client.asset.purge_by_guid(orders.guid)
    assert [table.guid for table in response.assets_deleted(Table)] == [orders.guid]
    [request] = [request for request in wire.sent if request.method == "DELETE"]
    assert ("deleteType", "PURGE") in request.query
    with pytest.raises(NotFoundError):
        await client.asset.get_by_guid(orders.guid)


async def test_many_guids_are_spread_over_several_urls(client: Any, wire: Wire) -> None:
    names = [f"many {number}" for number in range(100)]
    response = await client.asset.save([AtlasGlossary.creator(name=name) for name in names])
    guids = [glossary.guid for glossary in response.assets_created(AtlasGlossary)]
    response = await client.asset.purge_by_guid(guids)
    assert {glossary.guid for glossary in response.assets_deleted(AtlasGlossary)} == set(guids)
    urls = [request for request in wire.sent if request.method == "DELETE"]
    assert len(urls) == 2
    assert all(sum(len(name) + len(value) + 2 for name, value in url.query) < 4000 for url in urls)


async def test_what_to_delete_has_to_be_said(client: Any, wire: Wire) -> None:
    with pytest.raises(InvalidRequestError, match="400-017"):
        await client.asset.delete_by_guid([])
    with pytest.raises(ValueError, match="guid"):
        await client.asset.purge_by_guid(["", "x"])
    with pytest.raises(ValueError, match="guid must be a text that is not blank, not None"):
        await client.asset.purge_by_guid(None)
    assert not wire.sent


async def test_deleting_gives_up_on_what_stays(
    client: Any, world: World, sleeps: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    from atlan.client.operations import removing

    monkeypatch.setattr("atlan.client.asset_removing.not_deleted", lambda answer: ["g-1"])
    monkeypatch.setattr("atlan.client.aio.asset_removing.not_deleted", lambda answer: ["g-1"])
    monkeypatch.setattr(
        "atlan.client.asset_removing.read_call", lambda guids: removing.read_call([orders.guid])
    )
    monkeypatch.setattr(
        "atlan.client.aio.asset_removing.read_call", lambda guids: removing.read_call([orders.guid])
    )
    [orders] = await world.tables("orders")
    with pytest.raises(ApiError, match=r"500-006.*g-1"):
        await client.asset.delete_by_guid(orders.guid)
    assert sleeps == [1.0] * 20
