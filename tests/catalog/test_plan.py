"""Planning: what is new is created, what differs updated, what went archived, what returned restored, the rest left."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from atlan.catalog.inspection import SchemaFilter
from atlan.catalog.plan import Action, Difference, Plan, Stage
from atlan.catalog.snapshot import ColumnAddress, Database, RelationKind
from tests.catalog.worlds import CONNECTION, FakeTenant, column, database, databases, shop, table, view


def described(plan: Plan) -> list[tuple[str, str, str]]:
    prefix = CONNECTION.qualified_name + "/"
    return [
        (change.action.value, change.type_name, (change.asset.qualified_name or "").removeprefix(prefix))
        for change in plan.changes
    ]


def holding(of: Database) -> FakeTenant:
    tenant = FakeTenant()
    tenant.apply(tenant.plan(of).changes)
    return tenant


def with_relation(of: Database, name: str, **values: object) -> Database:
    (schema,) = of.schemas
    relations = tuple(replace(each, **values) if each.name == name else each for each in schema.relations)  # type: ignore[arg-type]
    return replace(of, schemas=(replace(schema, relations=relations),))


def without_relation(of: Database, name: str) -> Database:
    (schema,) = of.schemas
    kept = tuple(each for each in schema.relations if each.name != name)
    return replace(of, schemas=(replace(schema, relations=kept),))


def test_everything_is_created_parents_first() -> None:
    assert described(FakeTenant().plan(shop())) == [
        ("created", "Database", "shop"),
        ("created", "Schema", "shop/main"),
        ("created", "Table", "shop/main/customers"),
        ("created", "Table", "shop/main/orders"),
        ("created", "View", "shop/main/sums"),
        ("created", "Column", "shop/main/customers/id"),
        ("created", "Column", "shop/main/customers/name"),
        ("created", "Column", "shop/main/orders/id"),
        ("created", "Column", "shop/main/orders/customer"),
        ("created", "Column", "shop/main/orders/amount"),
        ("created", "Column", "shop/main/sums/name"),
        ("created", "Column", "shop/main/sums/total"),
        ("linked", "Column", "shop/main/orders/customer"),
        ("created", "Process", "shop/main/sums/lineage"),
        ("created", "ColumnProcess", "shop/main/sums/name/lineage"),
        ("created", "ColumnProcess", "shop/main/sums/total/lineage"),
    ]


def test_what_is_stored_of_a_table_a_view_and_their_columns() -> None:
    tenant = holding(shop())
    orders = tenant.entity("Table", "shop/main/orders")["attributes"]
    assert orders["columnCount"] == 3
    assert orders["schemaName"] == "main"
    assert (
        orders["atlanSchema"]["uniqueAttributes"]["qualifiedName"] == f"{CONNECTION.qualified_name}/shop/main"
    )
    amount = tenant.entity("Column", "shop/main/orders/amount")["attributes"]
    assert {name: amount[name] for name in ("order", "dataType", "rawDataTypeDefinition", "precision", "numericScale")} == {
        "order": 3, "dataType": "NUMERIC", "rawDataTypeDefinition": "numeric(10,2)", "precision": 10, "numericScale": 2.0,
    }  # fmt: skip
    assert (amount["tableName"], amount["databaseName"], amount["connectionName"]) == (
        "orders",
        "shop",
        "shop",
    )
    identity = tenant.entity("Column", "shop/main/orders/id")["attributes"]
    assert (identity["isPrimary"], identity["isForeign"], identity["isNullable"]) == (True, False, True)
    customer = tenant.entity("Column", "shop/main/orders/customer")["attributes"]
    assert customer["isForeign"]
    assert customer["foreignKeyFrom"]["uniqueAttributes"]["qualifiedName"].endswith("/shop/main/customers/id")
    total = tenant.entity("Column", "shop/main/sums/total")["attributes"]
    assert (total["viewName"], total.get("tableName"), total.get("dataType")) == ("sums", None, None)
    assert tenant.entity("View", "shop/main/sums")["attributes"]["definition"].startswith("CREATE VIEW sums")


def test_lineage_points_at_tables_views_and_columns() -> None:
    tenant = holding(shop())
    process = tenant.entity("Process", "shop/main/sums/lineage")["attributes"]
    paths = {
        side: [
            reference["uniqueAttributes"]["qualifiedName"].rpartition("/")[2] for reference in process[side]
        ]
        for side in ("inputs", "outputs")
    }
    assert paths == {"inputs": ["customers", "orders"], "outputs": ["sums"]}
    assert process["sql"].startswith("CREATE VIEW sums")
    step = tenant.entity("ColumnProcess", "shop/main/sums/total/lineage")["attributes"]
    assert step["inputs"][0]["uniqueAttributes"]["qualifiedName"].endswith("/orders/amount")
    assert step["process"]["uniqueAttributes"]["qualifiedName"].endswith("/sums/lineage")


def test_a_second_run_has_nothing_to_do() -> None:
    plan = holding(shop()).plan(shop())
    assert not plan
    assert plan.unchanged == {
        "Database": 1, "Schema": 1, "Table": 2, "View": 1, "Column": 7, "Process": 1, "ColumnProcess": 2,
    }  # fmt: skip


def test_a_changed_type_updates_that_column_alone() -> None:
    tenant = holding(shop())
    changed = with_relation(
        shop(),
        "customers",
        columns=(column("id", 1, primary=True), column("name", 2, "text", nullable=False)),
    )
    (change,) = tenant.plan(changed).changes
    assert (change.action, change.stage) == (Action.UPDATE, Stage.COLUMNS)
    assert set(change.differences) == {
        Difference("data_type", "VARCHAR", "TEXT"),
        Difference("raw_data_type_definition", "varchar(40)", "text"),
    }
    assert set(change.asset.to_wire()["attributes"]) == {
        "name",
        "qualifiedName",
        "dataType",
        "rawDataTypeDefinition",
    }


def test_what_is_no_longer_known_is_cleared() -> None:
    commented = with_relation(shop(), "customers", comment="People who buy")
    (change,) = holding(commented).plan(shop()).changes
    assert change.differences == (Difference("description", "People who buy", None),)
    assert change.asset.to_wire()["attributes"]["description"] is None


def test_a_dropped_column_is_archived_and_comes_back() -> None:
    tenant = holding(shop())
    smaller = with_relation(shop(), "orders", columns=shop().schemas[0].relations[1].columns[:2])
    smaller = with_relation(
        smaller, "sums", definition="CREATE VIEW sums AS SELECT name, 1 AS total FROM customers"
    )
    plan = tenant.plan(smaller)
    assert described(plan) == [
        ("updated", "Table", "shop/main/orders"),
        ("updated", "View", "shop/main/sums"),
        ("updated", "Process", "shop/main/sums/lineage"),
        ("archived", "ColumnProcess", "shop/main/sums/total/lineage"),
        ("archived", "Column", "shop/main/orders/amount"),
    ]
    tenant.apply(plan.changes)
    assert not tenant.plan(smaller)
    back = tenant.plan(shop())
    assert [line for line in described(back) if line[0] == "restored"] == [
        ("restored", "Column", "shop/main/orders/amount"),
        ("restored", "ColumnProcess", "shop/main/sums/total/lineage"),
    ]
    assert back.count(Action.CREATE) == 0
    tenant.apply(back.changes)
    assert not tenant.plan(shop())


def test_a_dropped_view_is_archived_from_the_leaves_up() -> None:
    assert [line for line in described(holding(shop()).plan(without_relation(shop(), "sums"))) if line[0] == "archived"] == [
        ("archived", "ColumnProcess", "shop/main/sums/name/lineage"),
        ("archived", "ColumnProcess", "shop/main/sums/total/lineage"),
        ("archived", "Process", "shop/main/sums/lineage"),
        ("archived", "Column", "shop/main/sums/name"),
        ("archived", "Column", "shop/main/sums/total"),
        ("archived", "View", "shop/main/sums"),
    ]  # fmt: skip


def test_a_dropped_schema_goes_with_everything_in_it() -> None:
    bigger = database(*shop().schemas[0].relations, table("t", column("a", 1), schema="old"))
    assert [line for line in described(holding(bigger).plan(shop())) if line[0] == "archived"] == [
        ("archived", "Column", "shop/old/t/a"),
        ("archived", "Table", "shop/old/t"),
        ("archived", "Schema", "shop/old"),
    ]


def test_a_table_that_comes_back_as_a_view_keeps_its_columns() -> None:
    tenant = holding(database(table("a", column("id", 1)), table("t", column("id", 1))))
    plan = tenant.plan(database(table("a", column("id", 1)), view("t", "SELECT id FROM a", column("id", 1))))
    actions = described(plan)
    assert ("created", "View", "shop/main/t") in actions
    assert ("archived", "Table", "shop/main/t") in actions
    (moved,) = [change for change in plan.changes if change.type_name == "Column"]
    attributes = moved.asset.to_wire()["attributes"]
    assert moved.action is Action.UPDATE
    assert attributes["table"] is None
    assert attributes["tableQualifiedName"] is None
    assert attributes["view"]["uniqueAttributes"]["qualifiedName"].endswith("/main/t")


def test_a_foreign_key_that_moves_or_goes_is_changed_by_itself() -> None:
    def with_target(target: ColumnAddress | None) -> Database:
        return database(
            table("a", column("x", 1), column("y", 2)),
            table("b", column("z", 1, foreign=True, references=target)),
        )

    tenant = holding(with_target(ColumnAddress("main", "a", "x")))
    (moved,) = tenant.plan(with_target(ColumnAddress("main", "a", "y"))).changes
    assert (moved.action, moved.stage) == (Action.LINK, Stage.FOREIGN_KEYS)
    assert moved.asset.to_wire()["attributes"]["foreignKeyFrom"]["uniqueAttributes"][
        "qualifiedName"
    ].endswith("/a/y")
    (gone,) = tenant.plan(with_target(None)).changes
    assert gone.asset.to_wire()["attributes"]["foreignKeyFrom"] is None


def test_a_foreign_key_into_what_is_not_catalogued_is_left_out() -> None:
    lonely = database(table("b", column("z", 1, foreign=True, references=ColumnAddress("other", "a", "x"))))
    assert FakeTenant().plan(lonely).count(Action.LINK) == 0


def test_what_people_wrote_is_neither_compared_nor_sent() -> None:
    tenant = holding(shop())
    tenant.edit(
        "Table", "shop/main/orders", ownerUsers=["ann"], certificateStatus="VERIFIED", userDescription="Mine"
    )
    assert not tenant.plan(shop())


def test_row_counts_are_kept_when_a_run_does_not_count() -> None:
    counted = with_relation(shop(), "orders", row_count=7)
    tenant = holding(counted)
    assert not tenant.plan(shop())
    (change,) = tenant.plan(with_relation(shop(), "orders", row_count=8)).changes
    assert change.differences == (Difference("row_count", 7, 8),)


def test_names_that_would_break_a_qualified_name() -> None:
    odd = database(table("a/b", column("50%/2", 1)))
    tenant = holding(odd)
    assert ("Column", "shop/main/a%2Fb/50%25%2F2") in tenant.active()
    attributes = tenant.entity("Column", "shop/main/a%2Fb/50%25%2F2")["attributes"]
    assert (attributes["name"], attributes["tableName"]) == ("50%/2", "a/b")
    assert not tenant.plan(odd)


# --- what a run does not know about -----------------------------------------------------------------------


def test_schemas_that_were_not_asked_for_are_left_alone() -> None:
    both = database(table("t", column("a", 1)), table("u", column("b", 1), schema="other"))
    tenant = holding(both)
    only_main = replace(both, schemas=both.schemas[:1])
    plan = tenant.plan(only_main, SchemaFilter(include=("main",)))
    assert described(plan) == [("updated", "Database", "shop")]
    assert plan.changes[0].differences == (Difference("schema_count", 2, 1),)


def test_columns_that_could_not_be_read_are_not_dropped() -> None:
    tenant = holding(shop())
    unreadable = with_relation(shop(), "sums", columns=(), readable=False)
    assert not tenant.plan(unreadable)


def test_lineage_that_could_not_be_worked_out_is_not_dropped() -> None:
    tenant = holding(shop())
    assert not tenant.plan(with_relation(shop(), "sums", definition=None)).count(Action.ARCHIVE)
    broken = with_relation(shop(), "sums", definition="CREATE VIEW sums AS SELECT FROM WHERE")
    assert described(tenant.plan(broken)) == [("updated", "View", "shop/main/sums")]


def test_foreign_keys_into_what_was_not_read_are_kept() -> None:
    tenant = holding(shop())
    assert not tenant.plan(with_relation(shop(), "customers", columns=(), readable=False))


def test_another_database_under_the_same_connection_is_left_alone() -> None:
    tenant = holding(shop())
    plan = tenant.plan(database(table("t", column("a", 1)), name="warehouse"))
    assert plan.count(Action.ARCHIVE) == 0


def test_lineage_of_others_is_left_alone() -> None:
    tenant = holding(shop())
    theirs = tenant.entity("Process", "shop/main/sums/lineage")
    path = f"{CONNECTION.qualified_name}/etl-42"
    foreign = {**theirs, "guid": "theirs", "attributes": {**theirs["attributes"], "qualifiedName": path}}
    tenant._entities["Process", path] = foreign
    assert not tenant.plan(shop())


@pytest.mark.parametrize("kind", [RelationKind.VIEW, RelationKind.MATERIALIZED_VIEW])
def test_views_of_both_kinds_hold_their_columns(kind: RelationKind) -> None:
    of = database(table("a", column("x", 1)), view("v", "SELECT x FROM a", column("x", 1), kind=kind))
    parent = holding(of).entity("Column", "shop/main/v/x")["attributes"]
    relation = "view" if kind is RelationKind.VIEW else "materialisedView"
    assert parent[relation]["typeName"] == kind.value
    assert parent["viewName"] == "v"


# --- properties -------------------------------------------------------------------------------------------

THOROUGH = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@THOROUGH
@given(databases())
def test_planning_what_was_applied_is_empty(of: Database) -> None:
    tenant = holding(of)
    assert described(tenant.plan(of)) == []


@THOROUGH
@given(databases(), databases())
def test_any_database_can_become_any_other(before: Database, after: Database) -> None:
    tenant = holding(before)
    tenant.apply(tenant.plan(after).changes)
    assert described(tenant.plan(after)) == []
    assert tenant.active() == holding(after).active()


@THOROUGH
@given(databases(), databases(), st.data())
def test_an_interrupted_run_is_completed_by_the_next(
    before: Database, after: Database, data: st.DataObject
) -> None:
    undisturbed = holding(before)
    undisturbed.apply(undisturbed.plan(after).changes)
    interrupted = holding(before)
    changes = interrupted.plan(after).changes
    interrupted.apply(changes[: data.draw(st.integers(0, len(changes)))])
    interrupted.apply(interrupted.plan(after).changes)
    assert interrupted.picture() == undisturbed.picture()


@THOROUGH
@given(databases())
def test_nothing_is_sent_before_what_it_points_at(of: Database) -> None:
    sent: set[str] = set()
    for change in FakeTenant().plan(of).changes:
        attributes = change.asset.to_wire()["attributes"]
        for value in attributes.values():
            for reference in value if isinstance(value, list) else [value]:
                if isinstance(reference, dict) and "uniqueAttributes" in reference:
                    assert reference["uniqueAttributes"]["qualifiedName"] in sent
        sent.add(attributes["qualifiedName"])
