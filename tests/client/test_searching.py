"""Searches and lineage lists: pages, restarts, counts, undecodable entities."""

from __future__ import annotations

from typing import Any

import pytest

from atlan.errors import AtlanError, InvalidRequestError
from atlan.local import LocalTenant
from atlan.model.assets import Asset, AtlasGlossary, Column, Process, Table
from atlan.model.enums import LineageDirection
from atlan.model.fluent_search import CompoundQuery, FluentSearch
from atlan.model.lineage import FluentLineage

from .both import Awaited, collected
from .conftest import CONNECTION, Wire, World

NAMES = [f"t{number:02}" for number in range(7)]


def tables(page_size: int = 3) -> FluentSearch:
    return (
        FluentSearch()
        .where(CompoundQuery.active_assets())
        .where(CompoundQuery.asset_type(Table))
        .sort(Table.NAME.order())
        .page_size(page_size)
    )


async def test_pages_are_fetched_while_they_are_read(client: Any, world: World, wire: Wire) -> None:
    await world.tables(*NAMES)
    wire.clear()
    results = await client.asset.search(tables())
    assert results.count == 7
    assert len(wire.sent) == 1
    assert [table.name for table in await collected(results)] == NAMES
    assert len(wire.to("indexsearch")) == 3


async def test_page_by_page(client: Any, world: World) -> None:
    await world.tables(*NAMES)
    results = await client.asset.search(tables())
    assert [table.name for table in results.current_page()] == NAMES[:3]
    assert await results.next_page()
    assert [table.name for table in results.current_page()] == NAMES[3:6]
    assert await results.next_page()
    assert [table.name for table in results.current_page()] == NAMES[6:]
    assert not await results.next_page()
    assert results.current_page() == []


async def test_a_page_anywhere(client: Any, world: World) -> None:
    await world.tables(*NAMES)
    results = await client.asset.search(tables())
    assert await results.next_page(start=5, size=1)
    assert [table.name for table in results.current_page()] == ["t05"]
    assert await results.next_page(start=0, size=2)
    assert [table.name for table in results.current_page()] == ["t00", "t01"]


async def test_results_can_be_read_again(client: Any, world: World) -> None:
    await world.tables(*NAMES)
    request = tables().to_request()
    before = request.to_dict()
    results = await client.asset.search(request)
    first = [table.guid for table in await collected(results)]
    assert [table.guid for table in await collected(results)] == first
    assert request.to_dict() == before


async def test_iteration_goes_on_from_the_current_page(client: Any, world: World) -> None:
    await world.tables(*NAMES)
    results = await client.asset.search(tables())
    await results.next_page()
    assert [table.name for table in await collected(results)] == NAMES[3:]
    assert [table.name for table in await collected(results)] == NAMES


async def test_iterations_beside_one_another_do_not_mix(client: Any, world: World) -> None:
    await world.tables(*NAMES)
    results = await client.asset.search(tables())
    pairs = [(outer.name, inner.name) async for outer in results async for inner in results]
    assert pairs == [(outer, inner) for outer in NAMES for inner in NAMES]


async def test_nothing_found(client: Any) -> None:
    results = await client.asset.search(tables())
    assert (results.count, results.current_page(), await collected(results)) == (0, [], [])
    assert not await results.next_page()


async def test_a_count_alone(client: Any, world: World, wire: Wire) -> None:
    await world.tables(*NAMES)
    wire.clear()
    results = await client.asset.search(tables(page_size=0))
    assert (results.count, await collected(results)) == (7, [])
    assert len(wire.sent) == 1


async def test_aggregations(client: Any, world: World) -> None:
    await world.tables(*NAMES)
    search = (
        FluentSearch()
        .where(CompoundQuery.active_assets())
        .aggregate("types", Asset.TYPE_NAME.bucket_by())
        .page_size(1)
    )
    results = await client.asset.search(search)
    counts = {bucket.key: bucket.doc_count for bucket in results.aggregations["types"].buckets}
    assert counts["Table"] == counts["Column"] == 7
    await results.next_page()
    assert results.aggregations["types"].buckets


async def test_in_bulk_everything_comes_once(client: Any, world: World, wire: Wire) -> None:
    await world.tables(*NAMES)
    wire.clear()
    search = (
        FluentSearch()
        .where(CompoundQuery.active_assets())
        .where(CompoundQuery.asset_types([Table, Column]))
        .page_size(4)
    )
    results = await client.asset.search(search, bulk=True)
    found = await collected(results)
    assert len(found) == len({asset.guid for asset in found}) == 14
    assert results.count == 14
    assert wire.sent[0].body["dsl"]["sort"][0] == {"__timestamp": {"order": "asc"}}
    with pytest.raises(InvalidRequestError, match="400-063"):
        await client.asset.search(tables(), bulk=True)


async def test_large_results_are_read_in_the_order_of_creation(
    client: Any, world: World, wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    from atlan.model import paging

    few = paging.ASSET_PAGING._replace(threshold=5)
    monkeypatch.setattr(paging.SearchPager.__init__, "__defaults__", (False, few))
    await world.tables(*NAMES)
    wire.clear()
    search = FluentSearch().where(CompoundQuery.active_assets()).where(CompoundQuery.asset_type(Table))
    results = await client.asset.search(search.page_size(2))
    found = await collected(results)
    assert sorted(table.name for table in found) == NAMES
    assert "sort" in wire.sent[1].body["dsl"]
    assert wire.sent[1].body["dsl"]["sort"][0] == {"__timestamp": {"order": "asc"}}


async def test_a_broken_query_says_so(client: Any) -> None:
    with pytest.raises(InvalidRequestError):
        await client.asset.search({"dsl": {"query": {"no_such_query": {}}, "from": 0, "size": 1}})


@pytest.mark.parametrize("nonsense", [None, "tables", 5])
async def test_what_is_no_request_is_refused(client: Any, wire: Wire, nonsense: Any) -> None:
    with pytest.raises(InvalidRequestError, match=r"400-048 The argument criteria"):
        await client.asset.search(nonsense)
    with pytest.raises(InvalidRequestError, match=r"400-048 The argument lineage_request"):
        await client.asset.get_lineage_list(nonsense)
    assert not wire.sent


async def test_a_page_that_fails_can_be_asked_for_again(
    client: Any, world: World, clean_tenant: LocalTenant
) -> None:
    await world.tables(*NAMES)
    results = await client.asset.search(tables())
    clean_tenant.faults.add("status", status=400, path="/api/meta/search", times=1)
    with pytest.raises(AtlanError):
        await results.next_page()
    assert await results.next_page()
    assert [table.name for table in results.current_page()] == NAMES[3:6]


async def test_what_is_no_entity_does_not_abort_paging(
    client: Any, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    await world.tables(*NAMES[:2])
    results = await client.asset.search(tables(page_size=10))
    inner = getattr(results, "_target", results)
    page: list[Any] = [
        None,
        {"typeName": "HoloTable", "superTypeNames": ["SQL"], "guid": "g1", "attributes": {"name": "holo"}},
        {"guid": "g2"},
        {"typeName": "Table", "guid": "g3", "attributes": None},
    ]
    inner._walk.pager._done = False

    def answer(request: Any) -> Any:
        return {"entities": page, "approximateCount": 4}

    async def waiting(request: Any) -> Any:
        return answer(request)

    inner._send = answer if isinstance(results, Awaited) else waiting
    assert await results.next_page()
    found = {asset.guid: asset for asset in results.current_page()}
    assert set(found) == {"g1", "g2", "g3"}
    assert found["g1"].type_name == "HoloTable"
    assert found["g1"].name == "holo"
    assert type(found["g2"]) is Asset
    assert found["g3"].name is None
    assert "Left out" in caplog.text


async def test_custom_metadata_is_regrouped(client: Any, world: World) -> None:
    from .test_changing import raci

    [orders] = await world.tables("orders")
    values = await raci(client)
    values["Responsible"] = "jane"
    await client.asset.update_custom_metadata_attributes(orders.guid, values)
    attributes = await client.custom_metadata_cache.get_attributes_for_search_results("RACI")
    search = tables()
    for attribute in attributes:
        search = search.include_on_results(attribute)
    [found] = await collected(await client.asset.search(search))
    assert found.get_custom_metadata("RACI")["Responsible"] == "jane"
    assert found.get_custom_metadata("RACI")["Accountable"] is None


async def test_lineage_page_by_page(client: Any, world: World, wire: Wire) -> None:
    a, b, c = await world.tables("a", "b", "c")
    steps = [
        Process.creator(
            name=f"{source.name} to {target.name}",
            connection_qualified_name=CONNECTION,
            process_id=f"{source.name}-{target.name}",
            inputs=[Table.ref_by_guid(source.guid)],
            outputs=[Table.ref_by_guid(target.guid)],
        )
        for source, target in ((a, b), (b, c))
    ]
    await client.asset.save(steps)
    wire.clear()
    request = FluentLineage(
        starting_guid=a.guid, direction=LineageDirection.DOWNSTREAM, size=2, include_on_results=["name"]
    ).request
    results = await client.asset.get_lineage_list(request)
    assert results.has_more
    names = [asset.name for asset in await collected(results)]
    assert sorted(names) == ["a to b", "b", "b to c", "c"]
    assert len(wire.to("lineage/list")) == 2
    assert not results.has_more
    assert sorted(asset.name for asset in await collected(results)) == sorted(names)

    upstream = FluentLineage(starting_guid=c.guid, direction=LineageDirection.UPSTREAM)
    found = await collected(await client.asset.get_lineage_list(upstream))
    assert {asset.guid for asset in found if isinstance(asset, Table)} == {a.guid, b.guid}


async def test_assets_are_processed_until_nothing_new_turns_up(client: Any, world: World) -> None:
    await world.tables(*NAMES)
    seen: list[str | None] = []
    # Each pass sees two, and what was put right is not found again.
    search = tables(page_size=2).where_not(Table.DESCRIPTION.has_any_value())

    def put_right(asset: Asset) -> None:
        seen.append(asset.name)

    async def waiting(asset: Asset) -> None:
        seen.append(asset.name)
        change = asset.trim_to_required()
        change.description = "put right"
        await client.asset.save(change)

    func = put_right if isinstance(client, Awaited) else waiting
    assert await client.asset.process_assets(search, func) == 7
    assert sorted(name or "" for name in seen) == NAMES


async def test_names_of_tags_are_there_when_assets_are(client: Any, world: World, wire: Wire) -> None:
    from atlan.model.typedef import AtlanTagDef

    await world.tables(*NAMES)
    await client.typedef.create(AtlanTagDef.create(name="PII"))
    for name in NAMES[:2]:
        await client.asset.add_atlan_tags(Table, f"{CONNECTION}/db/public/{name}", ["PII"])
    client.atlan_tag_cache.clear()
    wire.clear()
    found = await collected(await client.asset.search(tables(page_size=1)))
    assert [table.classification_names or [] for table in found[:3]] == [["PII"], ["PII"], []]
    assert len(wire.to("typedefs")) == 1


async def test_finding_glossaries_in_a_search(client: Any) -> None:
    await client.asset.save([AtlasGlossary.creator(name="one"), AtlasGlossary.creator(name="two")])
    results = await client.asset.search(
        FluentSearch().where(CompoundQuery.asset_type(AtlasGlossary)).page_size(100)
    )
    assert results.count == 2
