"""Lineage from view SQL in the shapes that people write, and in the spelling in which each database stores it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from atlan.catalog.inspection import inspect_database
from atlan.catalog.snapshot import Column, Database, Relation, RelationKind, Schema
from atlan.catalog.source import open_database
from atlan.catalog.view_lineage import Lineage, ViewLineage, trace_views

TABLES = {
    "customers": ("id", "name", "country"),
    "orders": ("id", "customer_id", "amount", "created_at", "tags"),
    "staff": ("id", "boss_id", "name"),
    "Mixed": ("Id", "Some Name"),
}


def table(schema: str, name: str, columns: tuple[str, ...]) -> Relation:
    numbered = tuple(Column(column, order) for order, column in enumerate(columns, start=1))
    return Relation(schema, name, RelationKind.TABLE, numbered)


def view(schema: str, name: str, columns: str, sql: str) -> Relation:
    numbered = tuple(Column(column, order) for order, column in enumerate(columns.split(), start=1))
    return Relation(schema, name, RelationKind.VIEW, numbered, definition=sql)


def trace(sql: str, columns: str, dialect: str = "sqlite", schema: str = "main") -> Lineage:
    tables = tuple(table(schema, name, names) for name, names in TABLES.items())
    relations = (*tables, view(schema, "v", columns, sql))
    return trace_views(Database("shop", dialect, (Schema(schema, relations),), default_schema=schema))


def written(lineage: ViewLineage) -> dict[str, set[str]]:
    return {name: {f"{at.relation}.{at.column}" for at in found} for name, found in lineage.columns.items()}


def only(lineage: Lineage) -> ViewLineage:
    assert not lineage.issues
    (one,) = lineage.views
    return one


SHAPES = {
    "aliases": (
        "CREATE VIEW v AS SELECT o.id AS number, o.amount FROM orders AS o",
        "number amount",
        {"orders"},
        {"number": {"orders.id"}, "amount": {"orders.amount"}},
    ),
    "renamed by the view": (
        "CREATE VIEW v(a, b) AS SELECT id, name FROM customers",
        "a b",
        {"customers"},
        {"a": {"customers.id"}, "b": {"customers.name"}},
    ),
    "join and star": (
        "CREATE VIEW v AS SELECT o.*, c.name FROM orders o JOIN customers c ON c.id = o.customer_id",
        "id customer_id amount created_at tags name",
        {"customers", "orders"},
        {
            "id": {"orders.id"},
            "customer_id": {"orders.customer_id"},
            "amount": {"orders.amount"},
            "created_at": {"orders.created_at"},
            "tags": {"orders.tags"},
            "name": {"customers.name"},
        },
    ),
    "star over a join, with a name SQLite made up": (
        "CREATE VIEW v AS SELECT * FROM customers, staff",
        "id name country id:1 boss_id name:1",
        {"customers", "staff"},
        {
            "id": {"customers.id"},
            "name": {"customers.name"},
            "country": {"customers.country"},
            "id:1": {"staff.id"},
            "boss_id": {"staff.boss_id"},
            "name:1": {"staff.name"},
        },
    ),
    "common table expression": (
        "CREATE VIEW v AS WITH sums AS (SELECT customer_id AS c, sum(amount) AS total FROM orders GROUP BY 1)"
        " SELECT name, total FROM sums JOIN customers ON id = c",
        "name total",
        {"customers", "orders"},
        {"name": {"customers.name"}, "total": {"orders.amount"}},
    ),
    "common table expressions on top of each other": (
        "CREATE VIEW v AS WITH a AS (SELECT * FROM orders), b(x, y) AS (SELECT id, amount FROM a) SELECT y FROM b",
        "y",
        {"orders"},
        {"y": {"orders.amount"}},
    ),
    "an expression that hides a table of the same name": (
        "CREATE VIEW v AS WITH customers AS (SELECT id, tags AS name FROM orders) SELECT name FROM customers",
        "name",
        {"orders"},
        {"name": {"orders.tags"}},
    ),
    "recursive": (
        "CREATE VIEW v AS WITH RECURSIVE tree(id, name, depth) AS ("
        " SELECT id, name, 0 FROM staff WHERE boss_id IS NULL UNION ALL"
        " SELECT s.id, t.name || '/' || s.name, t.depth + 1 FROM staff s JOIN tree t ON s.boss_id = t.id)"
        " SELECT * FROM tree",
        "id name depth",
        {"staff"},
        {"id": {"staff.id"}, "name": {"staff.name"}},
    ),
    "recursive, each round with the columns of the last one swapped": (
        "CREATE VIEW v AS WITH RECURSIVE t(a, b) AS ("
        " SELECT id, name FROM customers UNION ALL SELECT t.b, o.tags FROM t JOIN orders o ON o.id = t.a)"
        " SELECT a, b FROM t",
        "a b",
        {"customers", "orders"},
        {"a": {"customers.id", "customers.name", "orders.tags"}, "b": {"customers.name", "orders.tags"}},
    ),
    "union": (
        "CREATE VIEW v AS SELECT id, name FROM customers UNION ALL SELECT boss_id, name FROM staff"
        " UNION SELECT id, created_at FROM orders",
        "id name",
        {"customers", "orders", "staff"},
        {
            "id": {"customers.id", "staff.boss_id", "orders.id"},
            "name": {"customers.name", "staff.name", "orders.created_at"},
        },
    ),
    "except": (
        "CREATE VIEW v AS SELECT id FROM customers EXCEPT SELECT customer_id FROM orders",
        "id",
        {"customers", "orders"},
        {"id": {"customers.id", "orders.customer_id"}},
    ),
    "derived table": (
        "CREATE VIEW v AS SELECT twice FROM (SELECT id, amount * 2 AS twice FROM orders) AS o",
        "twice",
        {"orders"},
        {"twice": {"orders.amount"}},
    ),
    "scalar subquery": (
        "CREATE VIEW v AS SELECT name, (SELECT max(amount) FROM orders WHERE customer_id = c.id) AS best"
        " FROM customers AS c",
        "name best",
        {"customers", "orders"},
        {"name": {"customers.name"}, "best": {"orders.amount"}},
    ),
    "correlated subquery that gives an outer column": (
        "CREATE VIEW v AS SELECT (SELECT c.country) AS country FROM customers AS c",
        "country",
        {"customers"},
        {"country": {"customers.country"}},
    ),
    "a table only in a condition": (
        "CREATE VIEW v AS SELECT id FROM customers WHERE id IN (SELECT customer_id FROM orders)",
        "id",
        {"customers", "orders"},
        {"id": {"customers.id"}},
    ),
    "aggregate": (
        "CREATE VIEW v AS SELECT country, count(*) AS n, group_concat(name, ', ') AS names FROM customers GROUP BY 1",
        "country n names",
        {"customers"},
        {"country": {"customers.country"}, "names": {"customers.name"}},
    ),
    "case": (
        "CREATE VIEW v AS SELECT CASE WHEN amount > 10 THEN tags ELSE 'small' END AS size FROM orders",
        "size",
        {"orders"},
        {"size": {"orders.amount", "orders.tags"}},
    ),
    "window": (
        "CREATE VIEW v AS SELECT id, row_number() OVER (PARTITION BY customer_id ORDER BY amount) AS place FROM orders",
        "id place",
        {"orders"},
        {"id": {"orders.id"}, "place": {"orders.customer_id", "orders.amount"}},
    ),
    "joined to itself": (
        "CREATE VIEW v AS SELECT s.name, b.name AS boss FROM staff s LEFT JOIN staff b ON b.id = s.boss_id",
        "name boss",
        {"staff"},
        {"name": {"staff.name"}, "boss": {"staff.name"}},
    ),
    "using": (
        "CREATE VIEW v AS SELECT id, country FROM customers JOIN staff USING (id)",
        "id country",
        {"customers", "staff"},
        {"id": {"customers.id", "staff.id"}, "country": {"customers.country"}},
    ),
    "values of a table function": (
        "CREATE VIEW v AS SELECT o.id, t.value AS tag FROM orders o, json_each(o.tags) t",
        "id tag",
        {"orders"},
        {"id": {"orders.id"}, "tag": {"orders.tags"}},
    ),
    "other case": (
        "CREATE VIEW v AS SELECT NAME, Country FROM Customers",
        "NAME Country",
        {"customers"},
        {"NAME": {"customers.name"}, "Country": {"customers.country"}},
    ),
    "quoted": (
        'CREATE VIEW v AS SELECT m."Id", "Some Name" FROM "Mixed" m',
        "Id label",
        {"Mixed"},
        {"Id": {"Mixed.Id"}, "label": {"Mixed.Some Name"}},
    ),
    "qualified": (
        "CREATE VIEW main.v AS SELECT main.customers.name FROM main.customers",
        "name",
        {"customers"},
        {"name": {"customers.name"}},
    ),
    "constants": ("CREATE VIEW v AS SELECT 1 AS one, 'x' AS x", "one x", set(), {}),
    "values": ("CREATE VIEW v AS VALUES (1, 2)", "column1 column2", set(), {}),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_shape(shape: str) -> None:
    sql, columns, upstream, expected = SHAPES[shape]
    lineage = only(trace(sql, columns))
    assert {relation.name for relation in lineage.upstream} == upstream
    assert written(lineage) == expected


def test_every_column_of_a_recursive_query_is_traced_for_itself() -> None:
    sql = (
        "WITH RECURSIVE t(a, b, c) AS (SELECT id, name, country FROM customers UNION ALL"
        " SELECT t.b, t.c, t.a FROM t) SELECT a, b, c FROM t"
    )
    everything = {"customers.id", "customers.name", "customers.country"}
    assert written(only(trace(sql, "a b c"))) == {"a": everything, "b": everything, "c": everything}


# pg_get_viewdef gives the query alone, in its own spelling.
POSTGRESQL = {
    "casts, filters and parentheses": (
        ' SELECT m."Id",\n    c.name,\n    array_agg(o.amount) FILTER (WHERE (o.amount > (1)::numeric)) AS amounts,\n'
        '    (o.created_at)::date AS day\n   FROM (("Mixed" m\n     JOIN customers c ON ((c.id = m."Id")))\n'
        '     LEFT JOIN orders o USING (id))\n  GROUP BY m."Id", c.name, ((o.created_at)::date);',
        "Id name amounts day",
        {
            "Id": {"Mixed.Id"},
            "name": {"customers.name"},
            "amounts": {"orders.amount"},
            "day": {"orders.created_at"},
        },
    ),
    "lateral": (
        " SELECT customers.id, last.x\n   FROM customers,\n    LATERAL ( SELECT orders.amount AS x FROM orders"
        "\n          WHERE (orders.customer_id = customers.id)\n         LIMIT 1) last;",
        "id x",
        {"id": {"customers.id"}, "x": {"orders.amount"}},
    ),
    "set-returning function": (
        " SELECT o.id, t.tag, g.n\n   FROM orders o,\n    LATERAL unnest(o.tags) t(tag),\n    generate_series(1, 3) g(n);",
        "id tag n",
        {"id": {"orders.id"}, "tag": {"orders.tags"}},
    ),
    "distinct on": (
        " SELECT DISTINCT ON (orders.customer_id) orders.customer_id, orders.amount FROM orders;",
        "customer_id amount",
        {"customer_id": {"orders.customer_id"}, "amount": {"orders.amount"}},
    ),
}


@pytest.mark.parametrize("shape", POSTGRESQL)
def test_postgresql(shape: str) -> None:
    sql, columns, expected = POSTGRESQL[shape]
    assert written(only(trace(sql, columns, "postgresql", "public"))) == expected


def test_postgresql_tells_quoted_from_bare_names() -> None:
    relations = (
        table("public", "orders", ("id",)),
        table("public", "Orders", ("id",)),
        view("public", "v", "id", ' SELECT id FROM "Orders";'),
    )
    lineage = only(trace_views(Database("shop", "postgresql", (Schema("public", relations),), "public")))
    assert [relation.name for relation in lineage.upstream] == ["Orders"]


def test_a_bare_name_means_the_schema_of_the_view_then_the_default_one() -> None:
    schemas = (
        Schema("main", (table("main", "orders", ("id",)), table("main", "staff", ("id",)))),
        Schema(
            "sales",
            (
                table("sales", "orders", ("id",)),
                view("sales", "v", "id", "SELECT id FROM orders JOIN staff USING (id)"),
            ),
        ),
    )
    lineage = only(trace_views(Database("shop", "sqlite", schemas, "main")))
    assert [(relation.schema, relation.name) for relation in lineage.upstream] == [
        ("main", "staff"),
        ("sales", "orders"),
    ]


# SHOW CREATE VIEW gives a whole statement with every name written out.
MYSQL = {
    "qualified": (
        "CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `shop`.`v` AS select"
        " `shop`.`customers`.`name` AS `name`,if((`shop`.`orders`.`amount` > 3),`shop`.`orders`.`amount`,NULL) AS `big`"
        " from (`shop`.`orders` join `shop`.`customers` on((`shop`.`orders`.`customer_id` = `shop`.`customers`.`id`)))",
        {"name": {"customers.name"}, "big": {"orders.amount"}},
    ),
    "derived table": (
        "CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`%` SQL SECURITY DEFINER VIEW `v` AS select `c`.`name` AS `name`,"
        "`o`.`s` AS `big` from (`customers` `c` join (select `orders`.`customer_id` AS `customer_id`,"
        "sum(`orders`.`amount`) AS `s` from `orders` group by `orders`.`customer_id`) `o`"
        " on((`o`.`customer_id` = `c`.`id`)))",
        {"name": {"customers.name"}, "big": {"orders.amount"}},
    ),
    "any case": (
        "CREATE VIEW `v` AS select `C`.`NAME` AS `name`,group_concat(distinct `C`.`Country` separator ',') AS `big`"
        " from `Customers` `C` group by `C`.`NAME`",
        {"name": {"customers.name"}, "big": {"customers.country"}},
    ),
}


@pytest.mark.parametrize("dialect", ["mysql", "mariadb"])
@pytest.mark.parametrize("shape", MYSQL)
def test_mysql(shape: str, dialect: str) -> None:
    sql, expected = MYSQL[shape]
    assert written(only(trace(sql, "name big", dialect, "shop"))) == expected


def test_a_view_on_a_view_comes_from_the_view() -> None:
    relations = (
        table("main", "orders", ("id", "amount")),
        view("main", "a", "n", "CREATE VIEW a AS SELECT amount AS n FROM orders"),
        view("main", "b", "m", "CREATE VIEW b AS SELECT n + 1 AS m FROM a"),
    )
    traced = trace_views(Database("shop", "sqlite", (Schema("main", relations),), "main"))
    assert [written(lineage) for lineage in traced.views] == [{"n": {"orders.amount"}}, {"m": {"a.n"}}]


def test_sql_that_does_not_parse_is_reported_and_costs_only_that_view() -> None:
    relations = (
        table("main", "orders", ("id",)),
        view("main", "a", "x", "CREATE VIEW a AS SELECT FROM WHERE"),
        view("main", "b", "id", "CREATE VIEW b AS SELECT id FROM orders"),
    )
    traced = trace_views(Database("shop", "sqlite", (Schema("main", relations),), "main"))
    assert [lineage.view.name for lineage in traced.views] == ["b"]
    (issue,) = traced.issues
    assert issue.subject == "main.a"
    assert issue.reason.startswith("its SQL was not understood: ")
    assert "\n" not in issue.reason


def test_a_statement_that_is_no_query_is_reported() -> None:
    (issue,) = trace("DROP TABLE orders", "x").issues
    assert issue.reason == "its SQL was not understood: it is not a SELECT"


def test_a_table_outside_the_catalogue_is_named_and_the_rest_traced() -> None:
    traced = trace(
        "CREATE VIEW v AS SELECT o.id, x.zip FROM orders o JOIN elsewhere x ON x.id = o.id", "id zip"
    )
    (lineage,) = traced.views
    assert written(lineage) == {"id": {"orders.id"}}
    assert [issue.reason for issue in traced.issues] == [
        "it reads main.elsewhere, which is not in this catalogue"
    ]


def test_a_star_over_an_unknown_table_gives_tables_without_columns() -> None:
    traced = trace("CREATE VIEW v AS SELECT * FROM orders JOIN elsewhere", "id zip")
    (lineage,) = traced.views
    assert not lineage.traced
    assert [relation.name for relation in lineage.upstream] == ["orders"]
    assert "its columns could not be traced" in traced.issues[-1].reason


def test_real_views_of_a_real_database(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    connection = sqlite3.connect(path)
    connection.executescript(
        """
        CREATE TABLE orders(id INTEGER PRIMARY KEY, customer INT, amount NUMERIC);
        CREATE VIEW sums AS SELECT customer, sum(amount) AS total, count(*) AS orders FROM orders GROUP BY customer;
        CREATE VIEW ranks AS SELECT *, rank() OVER (ORDER BY total DESC) AS place FROM sums;
        """
    )
    connection.close()
    with open_database(str(path)) as source:
        traced = trace_views(inspect_database(source))
    assert {lineage.view.name: written(lineage) for lineage in traced.views} == {
        "ranks": {
            "customer": {"sums.customer"},
            "total": {"sums.total"},
            "orders": {"sums.orders"},
            "place": {"sums.total"},
        },
        "sums": {"customer": {"orders.customer"}, "total": {"orders.amount"}},
    }


@given(st.text(max_size=80))
def test_no_text_whatever_stops_the_others(sql: str) -> None:
    relations = (
        table("main", "orders", ("id",)),
        view("main", "a", "x", sql),
        view("main", "b", "id", "SELECT id FROM orders"),
    )
    traced = trace_views(Database("shop", "sqlite", (Schema("main", relations),), "main"))
    assert written(traced.views[-1]) == {"id": {"orders.id"}}
