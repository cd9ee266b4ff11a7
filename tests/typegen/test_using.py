"""A package at work: made from a tenant, used for saving and searching there, and made anew after a change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from types import ModuleType
from typing import Any

import httpx
import pytest

from atlan.client.aio import AsyncAtlanClient
from atlan.client.atlan import AtlanClient
from atlan.errors import NotFoundError
from atlan.local import LocalTenant
from atlan.model.assets import Catalog, Connection, Database, Schema, Table
from atlan.model.entity import entity_type
from atlan.model.enums import AtlanCustomAttributePrimitiveType as Kind
from atlan.model.fields.atlan_fields import CustomMetadataField
from atlan.model.fluent_search import FluentSearch
from atlan.model.typedef import AtlanTagDef, AttributeDef, CustomMetadataDef, EnumDef
from atlan.typegen import pull, read, save
from tests.typegen.acme import acme
from tests.typegen.conftest import Make

Load = Callable[[str], ModuleType]

CONNECTION = "default/postgres/1700000000"
SCHEMA = f"{CONNECTION}/db/public"
MOMENT = datetime(2025, 3, 4, 5, 6, tzinfo=UTC)


@pytest.fixture
def client(clean_tenant: LocalTenant) -> Iterator[AtlanClient]:
    with AtlanClient(base_url=clean_tenant.base_url, api_key=clean_tenant.api_key) as made:
        yield made


@pytest.fixture
def defined(client: AtlanClient, clean_tenant: LocalTenant) -> None:
    """The tenant has the definitions of acme: what scripts may make by the client, the rest as its server does it."""
    definitions = acme()
    own = {name: definitions[name] for name in ("structDefs", "entityDefs", "relationshipDefs")}
    own["enumDefs"] = definitions["enumDefs"][1:]
    answer = httpx.post(
        f"{clean_tenant.base_url}/api/meta/types/typedefs",
        json=own,
        headers={"authorization": f"Bearer {clean_tenant.api_key}"},
        trust_env=False,
    )
    assert answer.status_code == 200, answer.text
    client.typedef.create(EnumDef.create("Impact level", ["high", "very low", "n/a"]))
    raci = CustomMetadataDef.create("RACI")
    raci.attribute_defs = [
        attribute(client, "Responsible", Kind.USERS, multi_valued=True),
        attribute(client, "Accountable", Kind.USERS),
        attribute(client, "Since", Kind.DATE),
        attribute(client, "Score", Kind.INTEGER),
        attribute(client, "Weight", Kind.DECIMAL),
        attribute(client, "Active?", Kind.BOOLEAN),
        attribute(client, "Impacts", Kind.OPTIONS, options_name="Impact level", multi_valued=True),
    ]
    client.typedef.create(raci)
    client.typedef.create(AtlanTagDef.create("PII"))
    connection = Connection(name="shop", qualified_name=CONNECTION, connector_name="postgres")
    connection.admin_users = ["admin"]
    database = Database.creator(name="db", connection_qualified_name=CONNECTION)
    client.asset.save(
        [connection, database, Schema.creator(name="public", database_qualified_name=f"{CONNECTION}/db")]
    )


def attribute(client: AtlanClient, name: str, kind: Kind, **more: Any) -> AttributeDef:
    return AttributeDef.create(
        client, name, kind, applicable_connections=set(), applicable_glossaries=set(), **more
    )


@pytest.fixture
def package(defined: None, client: AtlanClient, make: Make, imported: Load) -> ModuleType:
    make(pull(client))
    return imported("acme_types")


def orders() -> Table:
    return Table.creator(name="orders", schema_qualified_name=SCHEMA)


def found(query: Any, client: AtlanClient) -> list[str | None]:
    return [asset.name for asset in FluentSearch.select().where(query).execute(client)]


def test_custom_metadata_goes_there_and_back(
    client: AtlanClient, package: ModuleType, imported: Load
) -> None:
    levels = imported("acme_types.enums").ImpactLevel
    table = orders()
    raci: Any = table.cm.raci
    raci.responsible = ["jane", "joe"]
    raci.since = MOMENT
    raci.score = 3
    raci.weight = 0.5
    raci.active = False
    raci.impacts = [levels.HIGH, "very low"]
    client.asset.save(table)

    stored: Any = client.asset.get_by_qualified_name(f"{SCHEMA}/orders", Table).cm.raci
    assert type(stored) is package.RACI
    assert stored == package.RACI(
        responsible=["jane", "joe"],
        since=MOMENT,
        score=3,
        weight=0.5,
        active=False,
        impacts=["high", "very low"],
    )
    assert stored.impacts == [levels.HIGH, levels.VERY_LOW]
    assert stored.accountable is None


def test_every_way_of_changing_is_sent(client: AtlanClient, package: ModuleType) -> None:
    table = orders()
    table.cm.raci = package.RACI(responsible=["jane"], accountable="joe", score=1)
    client.asset.save(table)

    def change(work: Callable[[Any], None]) -> Any:
        read = client.asset.get_by_qualified_name(f"{SCHEMA}/orders", Table)
        work(read.cm)
        assert "businessAttributes" in read.to_wire()
        client.asset.save_merging_cm(read)
        return client.asset.get_by_qualified_name(f"{SCHEMA}/orders", Table).cm.raci

    RACI = package.RACI  # noqa: N806  (a class)
    assert change(lambda cm: cm.raci.responsible.append("jim")) == RACI(
        responsible=["jane", "jim"], accountable="joe", score=1
    )
    assert change(lambda cm: setattr(cm.raci, "accountable", None)) == RACI(
        responsible=["jane", "jim"], score=1
    )
    assert change(lambda cm: cm["RACI"].update({"Score": 2})) == RACI(responsible=["jane", "jim"], score=2)
    assert change(lambda cm: setattr(cm, "raci", RACI(weight=1.5))) == RACI(weight=1.5)
    assert change(lambda cm: setattr(cm, "raci", None)) == RACI()


def test_search_fields_find_and_bring(client: AtlanClient, package: ModuleType) -> None:
    table = orders()
    table.cm.raci = package.RACI(
        responsible=["jane", "joe"], since=MOMENT, score=3, weight=0.5, active=True, impacts=["high"]
    )
    client.asset.save([table, Table.creator(name="other", schema_qualified_name=SCHEMA)])
    raci = package.RACI
    for query in (
        raci.RESPONSIBLE.eq("joe"),
        raci.SINCE.gte(MOMENT),
        raci.SCORE.between(3, 4),
        raci.WEIGHT.lt(1),
        raci.ACTIVE.eq(True),
        raci.IMPACTS.eq(package.RACI(impacts=["high"]).impacts[0]),
        raci.responsible.has_any_value(),
    ):
        assert found(query, client) == ["orders"], query
    assert found(raci.SCORE.gt(3), client) == []
    search = FluentSearch.select().where(raci.SCORE.eq(3)).include_on_results(raci.SINCE)
    [hit] = search.include_on_results(raci.RESPONSIBLE).execute(client)
    assert hit.cm.raci == raci(since=MOMENT, responsible=["jane", "joe"])


def test_search_fields_that_are_looked_up_bring_values_too(client: AtlanClient, defined: None) -> None:
    table = orders()
    table.cm["RACI"]["Score"] = 3
    client.asset.save(table)
    score = CustomMetadataField(client, "RACI", "Score")
    [hit] = FluentSearch.select().where(score.eq(3)).include_on_results(score).execute(client)
    assert hit.cm["RACI"]["Score"] == 3


def test_own_types_go_there_and_back(client: AtlanClient, package: ModuleType, imported: Load) -> None:
    structs, relations = imported("acme_types.structs"), imported("acme_types.relations")
    client.asset.save(orders())
    gadget = package.SuperGadget.creator(name="g", qualified_name="acme/g")
    gadget.gadget_kind = "big"
    gadget.gadget_parts = [structs.GadgetPart(part_name="wheel", part_kind="small")]
    gadget.gadget_power = 1.5
    gadget.made_on = MOMENT
    gadget.labels_ = {"a", "b"}
    link = relations.GadgetTables(linked_on=MOMENT)
    gadget.gadget_tables = [link.gadget_tables(Table.ref_by_qualified_name(f"{SCHEMA}/orders"))]
    [made] = client.asset.save(gadget).assets_created(package.Gadget)
    assert type(made) is package.SuperGadget

    stored = client.asset.get_by_guid(made.guid, package.SuperGadget, ignore_relationships=False)
    assert (stored.gadget_kind.name, stored.gadget_power, stored.made_on) == ("BIG", 1.5, MOMENT)
    assert stored.gadget_parts[0].part_kind is imported("acme_types.enums").GadgetKind.SMALL
    assert stored.labels_ == {"a", "b"}
    [table] = stored.gadget_tables
    assert isinstance(table, Table) and table.relationship_attributes.linked_on == MOMENT

    stored.gadget_power = 2.0
    assert stored.to_wire()["attributes"] == {"qualifiedName": "acme/g", "name": "g", "gadgetPower": 2.0}
    client.asset.save(stored)
    for query in (
        package.SuperGadget.GADGET_POWER.eq(2.0),
        package.Gadget.MADE_ON.eq(MOMENT),
        FluentSearch.asset_type(package.SuperGadget),
        FluentSearch.super_types(package.Gadget),
    ):
        [hit] = FluentSearch.select().where(query).execute(client)
        assert type(hit) is package.SuperGadget
    assert client.asset.get_by_qualified_name("acme/g", package.SuperGadget).guid == made.guid


def test_tags_by_name(client: AtlanClient, package: ModuleType) -> None:
    client.asset.save(orders())
    client.asset.add_atlan_tags(Table, f"{SCHEMA}/orders", [package.Tag.PII])
    [hit] = FluentSearch.select().where(FluentSearch.tagged(with_one_of=[package.Tag.PII])).execute(client)
    assert hit.atlan_tags is not None
    assert hit.atlan_tags[0].type_name == package.Tag.PII


def test_without_a_package_types_are_their_ancestors(client: AtlanClient, defined: None) -> None:
    from atlan.model.entity import entity_from_wire

    with pytest.raises(KeyError):
        entity_type("Gadget")
    wire = {"typeName": "Gadget", "superTypeNames": ["Catalog", "Asset"], "attributes": {"gadgetSize": 5}}
    found = entity_from_wire(wire)
    assert type(found) is Catalog and found.to_dict() == wire


def test_without_a_package_names_are_spelled_all_the_same(client: AtlanClient, defined: None) -> None:
    table = orders()
    cm: Any = table.cm
    cm.raci.responsible = ["jane"]
    cm.raci.active = True
    client.asset.save(table)
    read = client.asset.get_by_qualified_name(f"{SCHEMA}/orders", Table)
    assert dict(read.cm["RACI"]) == {"Responsible": ["jane"], "Active?": True}
    cm = read.cm
    assert cm.raci.responsible == ["jane"]
    assert "raci" in dir(cm) and "responsible" in dir(cm.raci)
    with pytest.raises(AttributeError, match="no set of custom metadata 'racy'; there are: raci"):
        _ = cm.racy
    with pytest.raises(AttributeError, match="no attribute of RACI 'nobody'"):
        cm.raci.nobody = 1
    cm.raci = {"Score": 1}
    assert read.to_wire()["businessAttributes"][cm["RACI"].set_id].keys() == {
        cm["RACI"]._ids[name] for name in ("Score", "Responsible", "Active?")
    }


async def test_with_an_asynchronous_client(
    client: AtlanClient, clean_tenant: LocalTenant, package: ModuleType
) -> None:
    async with AsyncAtlanClient(base_url=clean_tenant.base_url, api_key=clean_tenant.api_key) as waiting:
        # Nothing was loaded yet: the ids of the package are right.
        query = package.RACI.SCORE.eq(3)
        await waiting.names.load()
        table = orders()
        cm: Any = table.cm
        cm.raci.score = 3
        await waiting.asset.save(table)
        results = await FluentSearch.select().where(query).execute_async(waiting)
        assert [asset.name async for asset in results] == ["orders"]


def test_on_another_tenant_names_count(client: AtlanClient, package: ModuleType) -> None:
    here = package.RACI.SCORE.name_on_results
    client.typedef.purge("RACI", CustomMetadataDef)
    with pytest.raises(NotFoundError, match="RACI"):
        _ = package.RACI.SCORE.elastic_field_name
    again = CustomMetadataDef.create("RACI")
    again.attribute_defs = [attribute(client, "Score", Kind.INTEGER)]
    client.typedef.create(again)
    assert package.RACI.SCORE.name_on_results != here
    table = orders()
    table.cm.raci = package.RACI(score=4)
    client.asset.save(table)
    assert found(package.RACI.SCORE.eq(4), client) == ["orders"]
    with pytest.raises(NotFoundError, match="Accountable"):
        package.RACI.ACCOUNTABLE.eq("jane")
    with pytest.raises(KeyError, match="'RACI' has no attribute 'Accountable'"):
        table.cm.raci.accountable = "jane"


def test_what_was_renamed_is_still_found(client: AtlanClient, package: ModuleType) -> None:
    definition = client.custom_metadata_cache.get_custom_metadata_def("RACI")
    definition.display_name = "Roles"
    definition.attribute_defs[3].display_name = "Points"
    client.typedef.update(definition)
    table = orders()
    cm: Any = table.cm
    cm.raci.score = 4
    client.asset.save(table)
    assert found(package.RACI.SCORE.eq(4), client) == ["orders"]
    assert dict(table.get_custom_metadata("Roles")) == {"Points": 4}


def test_after_a_change_it_is_made_anew(
    client: AtlanClient, package: ModuleType, make: Make, imported: Load, tmp_path: Any
) -> None:
    client.typedef.update(EnumDef.update(client, "Impact level", ["huge"], replace_existing=False))
    definition = client.custom_metadata_cache.get_custom_metadata_def("RACI")
    definition.attribute_defs = [
        *definition.attribute_defs[1:],
        definition.attribute_defs[0].archive(by="me"),
        attribute(client, "Comment", Kind.STRING),
    ]
    client.typedef.update(definition)
    save(pull(client), tmp_path / "typedefs.json")
    make(read(tmp_path / "typedefs.json"), "acme_newer")
    newer = imported("acme_newer")
    assert [member.name for member in imported("acme_newer.enums").ImpactLevel] == [
        "HIGH",
        "VERY_LOW",
        "N_A",
        "HUGE",
    ]
    table = orders()
    cm: Any = table.cm
    assert type(cm.raci) is newer.RACI
    cm.raci.comment = "new"
    cm.raci.impacts = ["huge"]
    client.asset.save(table)
    assert found(newer.RACI.COMMENT.eq("new"), client) == ["orders"]
    assert not hasattr(newer.RACI, "responsible")
