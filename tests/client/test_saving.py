"""Saving: flags, repeats, limits, and the wait for a new connection."""

from __future__ import annotations

import time
from typing import Any

import pytest

from atlan.errors import AtlanError, InvalidRequestError, NotFoundError
from atlan.local import LocalTenant
from atlan.model.assets import Asset, AtlasGlossary, AtlasGlossaryTerm, Column, Connection, Table

from .conftest import CONNECTION, Wire, World


def flags(wire: Wire) -> dict[str, str]:
    return dict(wire.to("/entity/bulk")[-1].query)


async def test_creates_and_then_changes(client: Any, world: World) -> None:
    [orders] = await world.tables("orders")
    change = Table.updater(qualified_name=orders.qualified_name or "", name="orders")
    change.description = "What was bought"
    response = await client.asset.save(change)
    assert [table.guid for table in response.assets_updated(Table)] == [orders.guid]
    read = await client.asset.get_by_guid(orders.guid, asset_type=Table)
    assert read.description == "What was bought"


async def test_takes_one_or_several(client: Any) -> None:
    response = await client.asset.save([AtlasGlossary.creator(name="one"), AtlasGlossary.creator(name="two")])
    assert {glossary.name for glossary in response.assets_created(AtlasGlossary)} == {"one", "two"}
    assert len(response.guid_assignments) == 2


@pytest.mark.parametrize(
    ("method", "arguments", "expected"),
    [
        (
            "save",
            {},
            {
                "replaceTags": "false",
                "appendTags": "false",
                "replaceBusinessAttributes": "false",
                "overwriteBusinessAttributes": "false",
            },
        ),
        (
            "save",
            {"replace_atlan_tags": True, "replace_custom_metadata": True, "overwrite_custom_metadata": True},
            {
                "replaceTags": "true",
                "appendTags": "false",
                "replaceBusinessAttributes": "true",
                "overwriteBusinessAttributes": "true",
            },
        ),
        (
            "save",
            {"append_atlan_tags": True},
            {
                "replaceTags": "false",
                "appendTags": "true",
                "replaceBusinessAttributes": "false",
                "overwriteBusinessAttributes": "false",
            },
        ),
        (
            "save_merging_cm",
            {"replace_atlan_tags": True},
            {
                "replaceTags": "true",
                "appendTags": "false",
                "replaceBusinessAttributes": "true",
                "overwriteBusinessAttributes": "false",
            },
        ),
        (
            "save_replacing_cm",
            {"replace_atlan_tags": True},
            {
                "replaceClassifications": "true",
                "replaceBusinessAttributes": "true",
                "overwriteBusinessAttributes": "true",
            },
        ),
    ],
)
async def test_flags(
    client: Any, wire: Wire, method: str, arguments: dict[str, bool], expected: dict[str, str]
) -> None:
    await getattr(client.asset, method)(AtlasGlossary.creator(name="flags"), **arguments)
    assert flags(wire) == expected


async def test_refuses_to_replace_and_append_tags(client: Any, wire: Wire) -> None:
    with pytest.raises(ValueError, match="replace_atlan_tags and append_atlan_tags"):
        await client.asset.save(
            AtlasGlossary.creator(name="x"), replace_atlan_tags=True, append_atlan_tags=True
        )
    assert not wire.sent


async def test_refuses_what_cannot_be_saved(client: Any, wire: Wire) -> None:
    with pytest.raises(ValueError, match="entity"):
        await client.asset.save([])
    with pytest.raises(InvalidRequestError, match="400-048"):
        await client.asset.save([{"typeName": "Table"}])
    with pytest.raises(InvalidRequestError, match=r"400-048 The argument entity"):
        await client.asset.save(None)
    with pytest.raises(
        InvalidRequestError, match=r"400-018 An update of a Table needs qualified_name or guid"
    ):
        await client.asset.save(Table(name="orders"))
    glossary = AtlasGlossary.creator(name="x")
    with pytest.raises(InvalidRequestError, match=r"10001 assets.*up to 10000"):
        await client.asset.save([glossary] * 10_001)
    assert not wire.sent


async def test_an_update_needs_what_it_updates(client: Any, wire: Wire) -> None:
    absent = Table.updater(qualified_name=f"{CONNECTION}/db/public/absent", name="absent")
    for method in (client.asset.update_merging_cm, client.asset.update_replacing_cm):
        with pytest.raises(NotFoundError, match="404-003"):
            await method(absent)
    assert not wire.to("/entity/bulk")


async def test_an_update_changes_what_is_there(client: Any, world: World) -> None:
    [orders] = await world.tables("orders")
    change = Table.updater(qualified_name=orders.qualified_name or "", name="orders")
    change.user_description = "Ours"
    response = await client.asset.update_merging_cm(change)
    assert [table.guid for table in response.assets_updated(Table)] == [orders.guid]


async def test_waits_for_the_permissions_of_a_new_connection(
    client: Any, world: World, clean_tenant: LocalTenant, wire: Wire
) -> None:
    clean_tenant.faults.add("new_connection", seconds=0.6)
    started = time.monotonic()
    connection = await world.connection()
    assert time.monotonic() - started > 0.5
    assert len(wire.to(f"/entity/guid/{connection.guid}")) > 1
    assert (await client.asset.get_by_guid(connection.guid, asset_type=Connection)).name == "shop"


async def test_a_repeatable_save_is_repeated_after_an_unknown_outcome(
    client: Any, world: World, clean_tenant: LocalTenant, wire: Wire
) -> None:
    [orders] = await world.tables("orders")
    wire.clear()
    clean_tenant.faults.add("drop", when="after", path="/api/meta/entity/bulk", times=1)
    change = Table.updater(qualified_name=orders.qualified_name or "", name="orders")
    change.description = "sent twice, saved once"
    response = await client.asset.save(change)
    assert [request.method for request in wire.to("/entity/bulk")] == ["POST", "POST", "GET"]
    told = [*response.assets_created(Table), *response.assets_updated(Table)]
    assert [table.guid for table in told] == [orders.guid]


async def test_what_was_created_is_told_although_the_first_answer_was_lost(
    client: Any, world: World, clean_tenant: LocalTenant, wire: Wire
) -> None:
    [there_before] = await world.tables("there_before")
    wire.clear()
    clean_tenant.faults.add("drop", when="after", path="/api/meta/entity/bulk", times=1)
    schema = (there_before.qualified_name or "").rpartition("/")[0]
    new = Table.creator(name="new", schema_qualified_name=schema)
    placeholder = new.guid or ""
    response = await client.asset.save([new, there_before])
    assert len([request for request in wire.to("/entity/bulk") if request.method == "POST"]) == 2
    assert [table.name for table in response.assets_created(Table) if table.name == "new"] == ["new"]
    assert response.guid_assignments[placeholder] in [table.guid for table in response.assets_created(Table)]


async def test_a_connection_is_waited_for_although_the_first_answer_was_lost(
    client: Any, world: World, clean_tenant: LocalTenant, wire: Wire
) -> None:
    clean_tenant.faults.add("new_connection", seconds=0.6)
    clean_tenant.faults.add("drop", when="after", path="/api/meta/entity/bulk", method="POST", times=1)
    connection = await world.connection()
    assert wire.to(f"/entity/guid/{connection.guid}")
    assert (await client.asset.get_by_guid(connection.guid, asset_type=Connection)).name == "shop"


async def test_a_save_that_would_be_doubled_is_not_repeated(
    client: Any, clean_tenant: LocalTenant, wire: Wire
) -> None:
    clean_tenant.faults.add("drop", when="after", path="/api/meta/entity/bulk", times=1)
    with pytest.raises(AtlanError) as failure:
        await client.asset.save(AtlasGlossary.creator(name="only once"))
    assert failure.value.outcome_unknown
    assert len(wire.to("/entity/bulk")) == 1
    # It did take effect.
    assert (await client.asset.find_glossary_by_name("only once")).name == "only once"


async def test_the_answer_to_a_save_survives_when_names_cannot_be_had(
    client: Any, world: World, clean_tenant: LocalTenant, wire: Wire
) -> None:
    from atlan.model.typedef import AtlanTagDef

    [orders] = await world.tables("orders")
    await client.typedef.create(AtlanTagDef.create(name="PII"))
    await client.asset.add_atlan_tags(Table, orders.qualified_name, ["PII"])
    client.atlan_tag_cache.clear()
    clean_tenant.faults.add("status", status=400, path="/api/meta/types/typedefs", times=None)
    change = Table.updater(qualified_name=orders.qualified_name or "", name="orders")
    change.description = "saved all the same"
    response = await client.asset.save(change)
    assert response.assets_updated(Table)[0].guid == orders.guid


async def test_terms_are_saved_with_their_glossary(client: Any) -> None:
    response = await client.asset.save(AtlasGlossary.creator(name="terms"))
    glossary = response.assets_created(AtlasGlossary)[0]
    response = await client.asset.save(AtlasGlossaryTerm.creator(name="Margin", glossary_guid=glossary.guid))
    assert [term.name for term in response.assets_created(AtlasGlossaryTerm)] == ["Margin"]
    assert response.assets_created(Column) == []
    assert isinstance(response.assets_created(Asset)[0], AtlasGlossaryTerm)
