"""Interactions worth recording, written once for both clients.

A scenario is a generator: it yields what a client method returned and gets the result back. For the sync client that is the
value itself, for the async client the driver awaits it first. So one text is recorded once and replayed through both.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

from atlan.errors import NotFoundError
from atlan.model.assets import (
    AtlasGlossary,
    AtlasGlossaryTerm,
    Column,
    Connection,
    Database,
    Process,
    Schema,
    Table,
)
from atlan.model.enums import AtlanConnectorType, AtlanTypeCategory, CertificateStatus, LineageDirection
from atlan.model.fluent_search import CompoundQuery, FluentSearch
from atlan.model.lineage import FluentLineage
from atlan.model.typedef import AtlanTagDef, CustomMetadataDef, EnumDef

Scenario = Callable[[Any], Generator[Any, Any, None]]
SCENARIOS: dict[str, Scenario] = {}


def scenario(function: Scenario) -> Scenario:
    SCENARIOS[function.__name__] = function
    return function


Preparation = Callable[[Any, Any], None]
PREPARATIONS: dict[str, Preparation] = {}


def prepares(name: str) -> Callable[[Preparation], Preparation]:
    """Marks what a scenario takes for granted: done with the tenant and a client before it is recorded, and not recorded."""

    def remember(function: Preparation) -> Preparation:
        PREPARATIONS[name] = function
        return function

    return remember


def items(results: Any) -> Any:
    """All assets of a pager as a list: a value for the sync client, an awaitable for the async one."""
    if not hasattr(results, "__aiter__"):
        return list(results)

    async def collected() -> list[Any]:
        return [asset async for asset in results]

    return collected()


@scenario
def glossary_lifecycle(client: Any) -> Generator[Any, Any, None]:
    response = yield client.asset.save(AtlasGlossary.creator(name="Contract glossary"))
    glossary = response.assets_created(AtlasGlossary)[0]
    response = yield client.asset.save(AtlasGlossaryTerm.creator(name="Margin", glossary_guid=glossary.guid))
    term = response.assets_created(AtlasGlossaryTerm)[0]

    read = yield client.asset.get_by_guid(term.guid, asset_type=AtlasGlossaryTerm, ignore_relationships=False)
    assert read.name == "Margin"
    assert read.anchor.guid == glossary.guid

    change = read.trim_to_required()
    change.description = "What is left after costs"
    response = yield client.asset.save(change)
    assert [asset.guid for asset in response.assets_updated(AtlasGlossaryTerm)] == [term.guid]

    response = yield client.asset.purge_by_guid([term.guid, glossary.guid])
    assert {asset.guid for asset in response.assets_deleted(AtlasGlossaryTerm)} == {term.guid}
    try:
        yield client.asset.get_by_guid(term.guid, asset_type=AtlasGlossaryTerm)
    except NotFoundError as error:
        assert term.guid in str(error)
    else:
        raise AssertionError("a purged term must not be found")


def _warehouse() -> tuple[Connection, list[Any]]:
    connection = Connection()
    connection.name = "contract"
    connection.qualified_name = "default/postgres/1700000000"
    connection.connector_name = AtlanConnectorType.POSTGRES
    connection.admin_users = ["admin"]
    database = Database.creator(name="shop", connection_qualified_name="default/postgres/1700000000")
    schema = Schema.creator(name="public", database_qualified_name=database.qualified_name)
    orders = Table.creator(name="orders", schema_qualified_name=schema.qualified_name)
    totals = Table.creator(name="totals", schema_qualified_name=schema.qualified_name)
    amount = Column.creator(
        name="amount", parent_qualified_name=orders.qualified_name, parent_type=Table, order=1
    )
    process = Process.creator(
        name="sum up",
        connection_qualified_name="default/postgres/1700000000",
        inputs=[Table.ref_by_qualified_name(orders.qualified_name)],
        outputs=[Table.ref_by_qualified_name(totals.qualified_name)],
        process_id="sum-up",
    )
    return connection, [database, schema, orders, totals, amount, process]


@scenario
def tables_search_and_lineage(client: Any) -> Generator[Any, Any, None]:
    connection, assets = _warehouse()
    yield client.asset.save(connection)
    response = yield client.asset.save(assets)
    assert {table.name for table in response.assets_created(Table)} == {"orders", "totals"}

    request = (
        FluentSearch()
        .where(CompoundQuery.active_assets())
        .where(CompoundQuery.asset_type(Table))
        .where(Table.QUALIFIED_NAME.startswith("default/postgres/1700000000"))
        .include_on_results(Table.SCHEMA_NAME)
        .sort(Table.NAME.order())
        .page_size(1)
        .to_request()
    )
    results = yield client.asset.search(request)
    assert results.count == 2
    tables = yield items(results)
    assert [(table.name, table.schema_name) for table in tables] == [
        ("orders", "public"),
        ("totals", "public"),
    ]

    downstream = FluentLineage(starting_guid=tables[0].guid, direction=LineageDirection.DOWNSTREAM).request
    lineage = yield client.asset.get_lineage_list(downstream)
    found = yield items(lineage)
    assert {asset.type_name for asset in found} == {"Process", "Table"}

    qualified_name = tables[1].qualified_name
    yield client.asset.update_certificate(
        asset_type=Table,
        qualified_name=qualified_name,
        name="totals",
        certificate_status=CertificateStatus.VERIFIED,
    )
    certified = yield client.asset.get_by_qualified_name(qualified_name=qualified_name, asset_type=Table)
    assert certified.certificate_status == CertificateStatus.VERIFIED

    yield client.asset.delete_by_guid(tables[0].guid)
    assert (yield client.asset.restore(asset_type=Table, qualified_name=tables[0].qualified_name))


def _one_table() -> list[Any]:
    connection, assets = _warehouse()
    return [connection, *assets[:3]]


@scenario
def definitions_and_tags(client: Any) -> Generator[Any, Any, None]:
    yield client.typedef.create(AtlanTagDef.create(name="Contract tag"))
    yield client.typedef.create(EnumDef.create(name="ContractLevels", values=["low", "high"]))
    response = yield client.asset.save(_one_table())
    table = response.assets_created(Table)[0]

    yield client.asset.add_atlan_tags(
        asset_type=Table, qualified_name=table.qualified_name, atlan_tag_names=["Contract tag"]
    )
    tagged = yield client.asset.get_by_guid(table.guid, asset_type=Table)
    assert [str(tag.type_name) for tag in tagged.atlan_tags] == ["Contract tag"]


@scenario
def type_definitions(client: Any) -> Generator[Any, Any, None]:
    yield client.typedef.create(EnumDef.create(name="ContractSteps", values=["first", "second"]))
    steps = yield client.typedef.get_by_name("ContractSteps")
    assert steps.get_valid_values() == ["first", "second"]
    yield client.typedef.update(EnumDef.create(name="ContractSteps", values=["first", "second", "third"]))
    enums = yield client.typedef.get(AtlanTypeCategory.ENUM)
    changed = next(found for found in enums.enum_defs if found.name == "ContractSteps")
    assert changed.get_valid_values() == ["first", "second", "third"]

    yield client.typedef.create(CustomMetadataDef.create(display_name="Contract facts"))
    yield client.typedef.purge("Contract facts", CustomMetadataDef)
    yield client.typedef.purge("ContractSteps", EnumDef)
    try:
        yield client.typedef.get_by_name("ContractSteps")
    except NotFoundError as error:
        assert error.error_id == "ATLAN-PYTHON-404-000"
    else:
        raise AssertionError("a definition that was purged must not be found")


@scenario
def people(client: Any) -> Generator[Any, Any, None]:
    me = yield client.user.get_current()
    assert me.username
    roles = yield client.role.get_all()
    assert any(role.name == "$admin" for role in roles.records)
    groups = yield client.group.get_all()
    assert groups is not None
    users = yield client.user.get_all(limit=20)
    assert users is not None
