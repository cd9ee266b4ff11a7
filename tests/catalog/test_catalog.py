"""Cataloguing a real database in a real local tenant, over sockets."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from atlan.catalog.failure import CatalogError
from atlan.catalog.plan import Action, Stage
from atlan.catalog.run import CatalogResult, catalog_database
from atlan.client.atlan import AtlanClient
from atlan.local import LocalTenant
from atlan.model.assets import (
    Asset,
    Column,
    ColumnProcess,
    Connection,
    Database,
    Process,
    Schema,
    Table,
    View,
)
from atlan.model.enums import CertificateStatus, EntityStatus, LineageDirection
from atlan.model.fluent_search import FluentSearch
from atlan.model.lineage import FluentLineage
from tests.catalog.conftest import change


class Watch:
    """Watches a run, and does something when publishing reaches a certain point."""

    def __init__(self, at: tuple[Stage, int] | None = None, then: Any = None) -> None:
        self.steps: list[str] = []
        self.stages: dict[Stage, int] = {}
        self._at = at
        self._then = then

    def step(self, doing: str) -> None:
        self.steps.append(doing)

    def progress(self, stage: Stage, done: int, total: int) -> None:
        self.stages[stage] = done
        if self._at == (stage, done) and self._then is not None:
            self._then()


def counts(result: CatalogResult) -> dict[str, int]:
    return {
        f"{action.value} {kind}": number for (action, kind), number in sorted(result.outcome.done.items())
    }


def at(result: CatalogResult, path: str) -> str:
    return f"{result.connection.qualified_name}/shop/{path}"


def named(*references: Asset) -> set[str]:
    """The last two parts of what references point at."""
    paths = [(reference.unique_attributes or {})["qualifiedName"] for reference in references]
    return {"/".join(path.split("/")[-2:]) for path in paths}


def column(client: AtlanClient, result: CatalogResult, path: str) -> Column:
    return client.asset.get_by_qualified_name(at(result, path), Column, ignore_relationships=False)


def contents(client: AtlanClient) -> dict[tuple[str, str], tuple[str, dict[str, Any]]]:
    """Everything catalogued, by type and name, without what differs from run to run."""
    found = FluentSearch().where(Asset.CONNECTION_NAME.eq("shop")).page_size(500)
    for field in (
        Column.DATA_TYPE, Column.ORDER, Column.IS_PRIMARY, Column.FOREIGN_KEY_FROM, Column.TABLE, Column.VIEW,
        Table.COLUMN_COUNT, Process.INPUTS, Process.OUTPUTS, Process.SQL, ColumnProcess.PROCESS, View.DEFINITION,
    ):  # fmt: skip
        found = found.include_on_results(field)
    entities = {}
    for asset in found.include_on_relations(Asset.QUALIFIED_NAME).execute(client):
        wire = asset.to_dict()
        attributes = {name: relative(value) for name, value in wire["attributes"].items()}
        entities[wire["typeName"], attributes.pop("qualifiedName")] = (wire["status"], attributes)
    return entities


def relative(value: Any) -> Any:
    """A value without the second in which the connection was created, and references as names."""
    if isinstance(value, list):
        return sorted(relative(item) for item in value)
    if isinstance(value, dict):
        return relative(value["uniqueAttributes"]["qualifiedName"])
    return (
        "/".join(value.split("/")[3:]) if isinstance(value, str) and value.startswith("default/") else value
    )


# --- the first run ----------------------------------------------------------------------------------------


def test_a_database_becomes_assets(client: AtlanClient, path: Path) -> None:
    result = catalog_database(client, str(path))
    assert result.complete
    assert counts(result) == {
        "created Column": 11,
        "created ColumnProcess": 5,
        "created Database": 1,
        "created Process": 2,
        "created Schema": 1,
        "created Table": 2,
        "created View": 2,
        "linked Column": 1,
    }
    (connection,) = client.asset.find_connections_by_name("shop", connection_type())
    assert connection.qualified_name == result.connection.qualified_name
    orders = client.asset.get_by_qualified_name(at(result, "main/orders"), Table, ignore_relationships=False)
    assert (orders.column_count, orders.schema_name, orders.database_name) == (3, "main", "shop")
    assert named(*orders.columns or ()) == {"orders/amount", "orders/customer", "orders/id"}
    amount = column(client, result, "main/orders/amount")
    assert (amount.order, amount.data_type, amount.raw_data_type_definition) == (
        3,
        "NUMERIC",
        "NUMERIC(10, 2)",
    )
    assert (amount.precision, amount.numeric_scale, amount.default_value) == (10, 2.0, "0")
    customer = column(client, result, "main/orders/customer")
    assert (customer.is_foreign, customer.is_nullable, customer.is_primary) == (True, False, False)
    assert customer.foreign_key_from is not None
    assert named(customer.foreign_key_from) == {"customers/id"}
    schema = client.asset.get_by_qualified_name(at(result, "main"), Schema)
    assert (schema.table_count, schema.views_count) == (2, 2)


def connection_type() -> Any:
    from atlan.model.enums import AtlanConnectorType

    return AtlanConnectorType.SQLITE


def test_lineage_can_be_walked_from_tables_to_views_and_from_columns_to_columns(
    client: AtlanClient, path: Path
) -> None:
    result = catalog_database(client, str(path))
    orders = client.asset.get_by_qualified_name(at(result, "main/orders"), Table)
    downstream = client.asset.get_lineage_list(FluentLineage.starting_at(orders.guid or "").request)
    assert {asset.name for asset in downstream if isinstance(asset, View)} == {"sums", "ranks"}
    place = column(client, result, "main/ranks/place")
    upstream = FluentLineage.starting_at(place.guid or "").direction(LineageDirection.UPSTREAM)
    names = {
        asset.qualified_name
        for asset in client.asset.get_lineage_list(upstream.request)
        if isinstance(asset, Column)
    }
    assert names == {at(result, "main/sums/total"), at(result, "main/orders/amount")}


def test_a_url_and_options_are_taken(client: AtlanClient, path: Path) -> None:
    result = catalog_database(
        client,
        f"sqlite:///{path}",
        connection_name="Shop of Ann",
        connector="mysql",
        row_counts=True,
        batch_size=1,
    )
    assert result.connection.name == "Shop of Ann"
    assert result.connection.qualified_name.startswith("default/mysql/")
    table = client.asset.get_by_qualified_name(f"{result.connection.qualified_name}/shop/main/orders", Table)
    assert (table.row_count, table.connector_name, table.connection_name) == (0, "mysql", "Shop of Ann")
    with pytest.raises(ValueError, match="batch_size"):
        catalog_database(client, str(path), batch_size=0)
    with pytest.raises(CatalogError, match="name of the connection is blank"):
        catalog_database(client, str(path), connection_name=" ")
    with pytest.raises(CatalogError, match="no connector 'nosuch'"):
        catalog_database(client, str(path), connector="nosuch")


def test_connections_made_in_the_same_second_stay_apart(client: AtlanClient, path: Path) -> None:
    names = {
        catalog_database(client, str(path), connection_name=name).connection.qualified_name
        for name in ("a", "b", "c")
    }
    assert len(names) == 3


def test_a_dry_run_sends_nothing(client: AtlanClient, path: Path) -> None:
    result = catalog_database(client, str(path), dry_run=True)
    assert result.plan.count(Action.CREATE) == 24
    assert not result.outcome.changed
    assert FluentSearch.select().where(Asset.NAME.eq("shop")).count(client) == 0


# --- further runs -----------------------------------------------------------------------------------------


def test_a_second_run_sends_nothing(client: AtlanClient, clean_tenant: LocalTenant, path: Path) -> None:
    catalog_database(client, str(path))
    sent: list[str] = []

    def note(request: Any, send: Any) -> Any:
        sent.append(f"{request.method} {request.url}")
        return send(request)

    with AtlanClient(
        base_url=clean_tenant.base_url, api_key=clean_tenant.api_key, middleware=[note]
    ) as watched:
        result = catalog_database(watched, str(path))
    assert not result.plan
    assert not result.outcome.changed
    assert sent
    assert not [line for line in sent if "search" not in line]


def test_a_dropped_column_is_archived_and_restored_with_what_people_wrote(
    client: AtlanClient, path: Path
) -> None:
    first = catalog_database(client, str(path))
    before = column(client, first, "main/customers/country")
    update = before.trim_to_required()
    update.owner_users = {"ann"}
    update.certificate_status = CertificateStatus.VERIFIED
    client.asset.save(update)
    change(path, "DROP VIEW ranks; DROP VIEW sums; ALTER TABLE customers DROP COLUMN country;")
    dropped = catalog_database(client, str(path))
    assert counts(dropped) == {
        "archived Column": 6,
        "archived ColumnProcess": 5,
        "archived Process": 2,
        "archived View": 2,
        "updated Schema": 1,
        "updated Table": 1,
    }
    assert column(client, dropped, "main/customers/country").status is EntityStatus.DELETED
    assert not catalog_database(client, str(path)).plan
    change(path, "ALTER TABLE customers ADD COLUMN country TEXT;")
    back = catalog_database(client, str(path))
    assert counts(back) == {"restored Column": 1, "updated Table": 1}
    after = column(client, back, "main/customers/country")
    assert (after.guid, after.status) == (before.guid, EntityStatus.ACTIVE)
    assert (after.owner_users, after.certificate_status) == ({"ann"}, CertificateStatus.VERIFIED)
    assert not catalog_database(client, str(path)).plan


def test_everything_that_returns_is_as_it_was(client: AtlanClient, path: Path) -> None:
    catalog_database(client, str(path))
    before = contents(client)
    script = path.with_name("empty.db")
    change(script, "")
    path.rename(path.with_name("full.db"))
    script.rename(path)
    assert catalog_database(client, str(path)).plan.count(Action.ARCHIVE) == 22
    path.with_name("full.db").rename(path)
    result = catalog_database(client, str(path))
    assert result.outcome.count(Action.RESTORE) == 22
    assert contents(client) == before
    assert not catalog_database(client, str(path)).plan


def test_a_changed_type_is_an_update_of_that_column_alone(client: AtlanClient, path: Path) -> None:
    catalog_database(client, str(path))
    change(path, "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'varchar(40)', 'varchar(80)')"
           " WHERE name = 'customers';")  # fmt: skip
    result = catalog_database(client, str(path))
    # The views show the column, too, and so have its type.
    assert counts(result) == {"updated Column": 3}
    assert {difference.attribute for each in result.plan.changes for difference in each.differences} == {
        "raw_data_type_definition", "max_length",
    }  # fmt: skip
    assert column(client, result, "main/customers/name").max_length == 80


def test_a_view_with_new_sql_keeps_its_process(client: AtlanClient, path: Path) -> None:
    first = catalog_database(client, str(path))
    before = client.asset.get_by_qualified_name(at(first, "main/sums/lineage"), Process)
    change(path, "DROP VIEW sums; CREATE VIEW sums AS SELECT name, country, 1.0 AS total FROM customers;")
    result = catalog_database(client, str(path))
    after = client.asset.get_by_qualified_name(
        at(first, "main/sums/lineage"), Process, ignore_relationships=False
    )
    assert after.guid == before.guid
    assert named(*after.inputs or ()) == {"main/customers"}
    assert not catalog_database(client, str(path)).plan
    assert result.outcome.done[Action.ARCHIVE, "ColumnProcess"] == 1


def test_a_table_that_became_a_view_keeps_the_guid_of_its_columns(client: AtlanClient, path: Path) -> None:
    first = catalog_database(client, str(path))
    change(path, "CREATE TABLE t(id INTEGER);")
    catalog_database(client, str(path))
    before = column(client, first, "main/t/id")
    change(path, "DROP TABLE t; CREATE VIEW t AS SELECT id FROM orders;")
    catalog_database(client, str(path))
    after = column(client, first, "main/t/id")
    assert (after.guid, after.status) == (before.guid, EntityStatus.ACTIVE)
    assert (after.table_name, after.view_name) == (None, "t")
    assert after.view is not None
    assert named(after.view) == {"main/t"}
    assert not catalog_database(client, str(path)).plan


def test_a_run_right_after_another_on_a_slow_index_changes_nothing(
    client: AtlanClient, clean_tenant: LocalTenant, path: Path
) -> None:
    clean_tenant.faults.add("index_lag", seconds=1.5)
    catalog_database(client, str(path))
    again = catalog_database(client, str(path))
    assert again.complete
    assert again.outcome.count(Action.CREATE) == 0
    assert len(client.asset.find_connections_by_name("shop", connection_type())) == 1


# --- trouble ----------------------------------------------------------------------------------------------

POINTS = [
    (Stage.DATABASES, 0, "breaks down"),
    (Stage.TABLES, 2, "breaks down"),
    (Stage.COLUMNS, 4, "breaks down"),
    (Stage.FOREIGN_KEYS, 0, "breaks down"),
    (Stage.COLUMN_LINEAGE, 2, "breaks down"),
    (Stage.SCHEMAS, 0, "vanishes with the answer"),
    (Stage.COLUMNS, 4, "vanishes with the answer"),
    (Stage.LINEAGE, 0, "vanishes with the answer"),
]


@pytest.mark.parametrize(("stage", "done", "trouble"), POINTS)
def test_a_run_that_was_broken_off_is_completed_by_the_next(
    client: AtlanClient, clean_tenant: LocalTenant, path: Path, stage: Stage, done: int, trouble: str
) -> None:
    catalog_database(client, str(path))
    undisturbed = contents(client)
    clean_tenant.reset()

    def strike() -> None:
        if trouble == "breaks down":
            clean_tenant.faults.add("status", status=500, times=1000, path="/api/meta/entity/bulk")
        else:
            clean_tenant.faults.add("drop", when="after", times=1000, path="/api/meta/entity/bulk")

    with pytest.raises(CatalogError, match=r"Stopped after \d+ of 25 changes; run the same command again"):
        catalog_database(client, str(path), batch_size=2, watcher=Watch((stage, done), strike))
    clean_tenant.faults.clear()
    result = catalog_database(client, str(path), batch_size=2)
    assert result.complete
    assert contents(client) == undisturbed
    assert not catalog_database(client, str(path)).plan


@pytest.mark.parametrize("done", [0, 2, 7, 15])
def test_archiving_that_was_broken_off_is_completed_by_the_next(
    client: AtlanClient, clean_tenant: LocalTenant, path: Path, done: int
) -> None:
    catalog_database(client, str(path))
    change(path, "DROP VIEW ranks; DROP VIEW sums; DROP TABLE orders;")
    strike = Watch(
        (Stage.ARCHIVE, done),
        lambda: clean_tenant.faults.add(
            "status", status=500, times=1000, method="DELETE", path="/api/meta/entity/bulk"
        ),
    )
    with pytest.raises(CatalogError, match="run the same command again"):
        catalog_database(client, str(path), batch_size=2, watcher=strike)
    clean_tenant.faults.clear()
    assert catalog_database(client, str(path)).complete
    active = {name for (_, name), (status, _) in contents(client).items() if status == "ACTIVE"}
    assert active == {
        "shop",
        "shop/main",
        "shop/main/customers",
        *(f"shop/main/customers/{name}" for name in ("id", "name", "country")),
    }
    assert not catalog_database(client, str(path)).plan


def test_a_connection_that_was_created_before_everything_broke_is_used(
    client: AtlanClient, clean_tenant: LocalTenant, path: Path
) -> None:
    def refuse() -> None:
        clean_tenant.faults.add("status", status=403, times=1000, method="POST", path="/api/meta/entity/bulk")

    with pytest.raises(CatalogError, match="No permission while publishing"):
        catalog_database(client, str(path), watcher=Watch((Stage.DATABASES, 0), refuse))
    clean_tenant.faults.clear()
    assert catalog_database(client, str(path)).complete
    assert FluentSearch.select().where(Asset.TYPE_NAME.eq("Connection")).count(client) == 1


def test_no_permission_to_create_a_connection(
    client: AtlanClient, clean_tenant: LocalTenant, path: Path
) -> None:
    clean_tenant.faults.add("status", status=403, times=1000, method="POST", path="/api/meta/entity/bulk")
    with pytest.raises(CatalogError, match="No permission while creating the connection 'shop'"):
        catalog_database(client, str(path))


def test_a_database_that_cannot_be_read_leaves_the_tenant_alone(client: AtlanClient, tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="does not exist"):
        catalog_database(client, str(tmp_path / "missing.db"))
    assert FluentSearch.select().where(Asset.TYPE_NAME.eq("Connection")).count(client) == 0


def test_two_connections_of_the_same_name_are_an_error_that_names_both(
    client: AtlanClient, path: Path
) -> None:
    first = catalog_database(client, str(path))
    other = catalog_database(client, str(path), connection_name="second").connection
    renamed = Connection.updater(qualified_name=other.qualified_name, name="shop")
    client.asset.save(renamed)
    with pytest.raises(CatalogError, match="2 connections are called 'shop'") as caught:
        catalog_database(client, str(path))
    assert first.connection.qualified_name in str(caught.value)
    assert other.qualified_name in str(caught.value)


def test_the_watcher_hears_every_step(client: AtlanClient, path: Path) -> None:
    watch = Watch()
    result = catalog_database(client, str(path), watcher=watch)
    assert watch.steps == [
        f"reading sqlite:///{path}",
        "tracing views",
        "comparing with the tenant",
        "publishing",
    ]
    assert watch.stages == {
        Stage.DATABASES: 1, Stage.SCHEMAS: 1, Stage.TABLES: 4, Stage.COLUMNS: 11, Stage.FOREIGN_KEYS: 1,
        Stage.LINEAGE: 2, Stage.COLUMN_LINEAGE: 5,
    }  # fmt: skip
    assert list(result.seconds) == ["read", "trace", "compare", "publish"]


def test_a_database_with_nothing_in_it(client: AtlanClient, tmp_path: Path) -> None:
    empty = tmp_path / "shop.db"
    change(empty, "")
    result = catalog_database(client, str(empty))
    assert counts(result) == {"created Database": 1, "created Schema": 1}
    database = client.asset.get_by_qualified_name(f"{result.connection.qualified_name}/shop", Database)
    assert database.schema_count == 1
    assert not catalog_database(client, str(empty)).plan
