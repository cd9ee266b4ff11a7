"""
Lineage of views from their SQL: which tables a view reads, and which columns each of its columns comes from.

The SQL is parsed by sqlglot in the dialect of the database. A view that cannot be understood is reported and the
others go on: an unreadable view costs its own lineage and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from sqlglot import exp, parse_one
from sqlglot.dialects.dialect import Dialect as SqlDialect
from sqlglot.optimizer.normalize_identifiers import normalize_identifiers
from sqlglot.optimizer.qualify import qualify
from sqlglot.optimizer.scope import Scope, build_scope, find_all_in_scope
from sqlglot.schema import MappingSchema

from atlan.catalog.dialects import DIALECTS
from atlan.catalog.snapshot import Column, ColumnAddress, Database, Issue, Relation

_UNKNOWN_TYPE: Final = "unknown"

#: Outputs of queries, by the id of the query and position, that one walk has been to.
_Seen = set[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class ViewLineage:
    """
    Where one view comes from.

    `upstream` holds the tables and views it reads, sorted; `columns` maps the name of each of its columns to the
    columns it is computed from, sorted, and leaves out columns that come from none, such as constants.
    `traced` is False when it was not possible to work out the columns.
    """

    view: Relation
    upstream: tuple[Relation, ...]
    columns: Mapping[str, tuple[ColumnAddress, ...]] = field(
        default_factory=dict[str, tuple[ColumnAddress, ...]]
    )
    traced: bool = True


@dataclass(frozen=True, slots=True)
class Lineage:
    """Lineage of all views of a database; `issues` names the views that could not be understood, and why."""

    views: tuple[ViewLineage, ...] = ()
    issues: tuple[Issue, ...] = ()


def trace_views(database: Database) -> Lineage:
    """
    Work out the lineage of every view in a snapshot.

    Args:
        database: the snapshot; names in view SQL are looked up in it.

    Returns:
        One entry for each view whose SQL could be read, and the issues.

    >>> from atlan.catalog.snapshot import RelationKind, Schema
    >>> orders = Relation("main", "orders", RelationKind.TABLE, (Column("id", 1), Column("total", 2)))
    >>> big = Relation(
    ...     "main", "big", RelationKind.VIEW, (Column("order_id", 1),),
    ...     definition="CREATE VIEW big AS SELECT id AS order_id FROM orders WHERE total > 100",
    ... )
    >>> lineage = trace_views(Database("shop", "sqlite", (Schema("main", (big, orders)),)))
    >>> [relation.name for relation in lineage.views[0].upstream]
    ['orders']
    >>> lineage.views[0].columns
    {'order_id': (ColumnAddress(schema='main', relation='orders', column='id'),)}
    """
    names = _Names(database)
    views: list[ViewLineage] = []
    issues: list[Issue] = []
    for relation in database.relations():
        if relation.definition is None:
            continue
        view = _View(relation, names)
        try:
            views.append(view.trace())
        # sqlglot meets SQL here that nobody has tried on it; whatever it stumbles over concerns this view alone.
        except Exception as error:
            view.remarks.append(f"its SQL was not understood: {_first_line(error)}")
        issues.extend(Issue(f"{relation.schema}.{relation.name}", remark) for remark in view.remarks)
    return Lineage(tuple(views), tuple(issues))


def _first_line(error: Exception) -> str:
    text = str(error).strip() or type(error).__name__
    return text.splitlines()[0]


class _Names:
    """Finds relations and columns of the snapshot by the names that view SQL uses."""

    def __init__(self, database: Database) -> None:
        dialect = DIALECTS[database.dialect]
        self.sql_dialect = SqlDialect.get_or_raise(dialect.sql)
        # PostgreSQL tells "Order" from order; SQLite and MySQL do not.
        self._fold = str if dialect.name == "postgresql" else str.lower
        self._default_schema = database.default_schema
        self._relations = {
            (self._fold(relation.schema), self._fold(relation.name)): relation
            for relation in database.relations()
        }
        self._columns = {
            key: {self._fold(column.name): column for column in relation.columns}
            for key, relation in self._relations.items()
        }
        self.schema = self._sqlglot_schema()

    def _sqlglot_schema(self) -> MappingSchema:
        schemas: dict[str, dict[str, dict[str, str]]] = {}
        for (schema, relation), columns in self._columns.items():
            if columns:
                schemas.setdefault(schema, {})[relation] = dict.fromkeys(columns, _UNKNOWN_TYPE)
        return MappingSchema(dict(schemas), dialect=self.sql_dialect, normalize=False)

    def schema_of(self, table: exp.Table, view: Relation) -> str:
        """The schema a table of the view's SQL is in, written or implied."""
        if table.db:
            return self._fold(table.db)
        own, default = self._fold(view.schema), self._fold(self._default_schema or view.schema)
        elsewhere = (own, self._fold(table.name)) not in self._relations
        return default if elsewhere and (default, self._fold(table.name)) in self._relations else own

    def relation(self, table: exp.Table) -> Relation | None:
        return self._relations.get((self._fold(table.db), self._fold(table.name)))

    def column(self, table: exp.Table, name: str) -> Column | None:
        columns = self._columns.get((self._fold(table.db), self._fold(table.name)), {})
        return columns.get(self._fold(name))


class _View:
    """One view on its way from SQL to lineage."""

    def __init__(self, view: Relation, names: _Names) -> None:
        self._view = view
        self._names = names
        self._scopes: dict[int, Scope] = {}
        self.remarks: list[str] = []

    def trace(self) -> ViewLineage:
        query = self._parse()
        if isinstance(query, exp.Values):
            return ViewLineage(self._view, ())
        self._place_tables(query)
        upstream = self._upstream(query)
        if not all(relation.readable for relation in (self._view, *upstream)):
            return ViewLineage(self._view, upstream, traced=False)  # the snapshot has already said so
        try:
            columns = self._columns(query)
        except Exception as error:  # as in trace_views: then at least the tables are known
            self.remarks.append(f"its columns could not be traced: {_first_line(error)}")
            return ViewLineage(self._view, upstream, traced=False)
        return ViewLineage(self._view, upstream, columns)

    def _parse(self) -> exp.Query | exp.Values:
        statement = parse_one(self._view.definition or "", dialect=self._names.sql_dialect)
        query = statement.expression if isinstance(statement, exp.Create) else statement
        if isinstance(query, exp.Subquery):
            query = query.unnest()
        if not isinstance(query, (exp.Query, exp.Values)):
            raise ValueError("it is not a SELECT")
        return normalize_identifiers(query, dialect=self._names.sql_dialect)

    def _place_tables(self, query: exp.Query) -> None:
        """Write the schema into every name of a real table, so that one look-up finds it from here on."""
        for scope in _root_scope(query).traverse():
            for table in scope.tables:
                if _is_real(table, scope):
                    table.set("db", exp.to_identifier(self._names.schema_of(table, self._view)))
                    table.set("catalog", None)

    def _upstream(self, query: exp.Query) -> tuple[Relation, ...]:
        found: dict[tuple[str, str], Relation] = {}
        unknown: set[str] = set()
        for scope in _root_scope(query).traverse():
            for table in scope.tables:
                if not _is_real(table, scope):
                    continue
                relation = self._names.relation(table)
                if relation is None:
                    unknown.add(f"{table.db}.{table.name}")
                else:
                    found[relation.schema, relation.name] = relation
        self.remarks.extend(f"it reads {name}, which is not in this catalogue" for name in sorted(unknown))
        return tuple(found[key] for key in sorted(found))

    # --- columns ------------------------------------------------------------------------------------------

    def _columns(self, query: exp.Query) -> dict[str, tuple[ColumnAddress, ...]]:
        qualified = qualify(
            query.copy(),
            schema=self._names.schema,
            dialect=self._names.sql_dialect,
            validate_qualify_columns=False,
            quote_identifiers=False,
            identify=False,
        )
        root = _root_scope(qualified)
        self._scopes = {id(scope.expression): scope for scope in root.traverse()}
        outputs = _output_names(root)
        own = [column.name for column in self._view.columns]
        if len(outputs) != len(own) or "*" in outputs:
            raise ValueError(f"the SQL gives {len(outputs)} and the view has {len(own)}")
        sources = {name: self._output(root, position, set()) for position, name in enumerate(own)}
        return {
            name: tuple(sorted(found, key=lambda at: (at.schema, at.relation, at.column)))
            for name, found in sources.items()
            if found
        }

    def _output(self, scope: Scope, position: int, seen: _Seen) -> set[ColumnAddress]:
        """The columns that output number `position` of a query is computed from, but for what was seen already."""
        expression = scope.expression
        if (id(expression), position) in seen:
            return set()  # a recursive query has come back to itself
        seen.add((id(expression), position))
        if isinstance(expression, exp.SetOperation):
            parts = (self._scopes[id(part.unnest())] for part in (expression.this, expression.expression))
            return {at for part in parts for at in self._output(part, position, seen)}
        if isinstance(expression, exp.Select) and position < len(expression.selects):
            return self._inside(expression.selects[position], scope, seen)
        return self._inside(expression, scope, seen)

    def _inside(self, expression: exp.Expr, scope: Scope, seen: _Seen) -> set[ColumnAddress]:
        found: set[ColumnAddress] = set()
        for column in find_all_in_scope(expression, exp.Column):
            found |= self._column(column, scope, seen)
        for query in find_all_in_scope(expression, exp.Query):
            inner = self._scopes.get(id(query.unnest()))
            if inner is not None:
                for position in range(len(_output_names(inner))):
                    found |= self._output(inner, position, seen)
        return found

    def _column(self, column: exp.Column, scope: Scope, seen: _Seen) -> set[ColumnAddress]:
        source = _source_of(column, scope)
        if isinstance(source, exp.Table) and not isinstance(source.this, exp.Identifier):
            return self._inside(
                source.this, scope, seen
            )  # a table function: its rows come from its arguments
        if isinstance(source, exp.Table):
            relation, real = self._names.relation(source), self._names.column(source, column.name)
            return {ColumnAddress(relation.schema, relation.name, real.name)} if relation and real else set()
        if source is None:
            return set()
        outputs = _output_names(source)
        if column.name in outputs:
            return self._output(self._explored(source), outputs.index(column.name), seen)
        # Another spelling of a table function, such as unnest(...): no output has the name, all come from the arguments.
        is_function = isinstance(source.expression, exp.UDTF)
        return self._inside(source.expression, source, seen) if is_function else set()

    def _explored(self, scope: Scope) -> Scope:
        """
        The scope in which the sources of a query are known. Inside a recursive query its name stands for a bare copy of
        its first part, where the whole is meant.
        """
        known = self._scopes.get(id(scope.expression), scope)
        if (
            known is scope
            or known.parent is None
            or not isinstance(known.parent.expression, exp.SetOperation)
        ):
            return known
        return known.parent


def _root_scope(query: exp.Expr) -> Scope:
    scope = build_scope(query)
    if scope is None:
        raise ValueError("it is not a SELECT")
    return scope


def _is_real(table: exp.Table, scope: Scope) -> bool:
    """Whether a name in FROM is a table of the database, and neither a common table expression nor a function."""
    if not isinstance(table.this, exp.Identifier):
        return False
    return bool(table.db) or not isinstance(scope.sources.get(table.alias_or_name), Scope)


def _output_names(scope: Scope) -> list[str]:
    if scope.outer_columns:
        return list(scope.outer_columns)
    expression = scope.expression
    return (
        [select.alias_or_name for select in expression.selects] if isinstance(expression, exp.Query) else []
    )


def _source_of(column: exp.Column, scope: Scope) -> exp.Table | Scope | None:
    """What a column's prefix stands for, here or in a query around this one."""
    for around in _and_around(scope):
        source = around.sources.get(column.table) if column.table else _only_possible(around)
        if isinstance(source, (exp.Table, Scope)):
            return source
    return None


def _only_possible(scope: Scope) -> exp.Table | Scope | None:
    """Where a bare column must come from: the sole source, or the sole one whose columns nobody lists."""
    sources = list(scope.sources.values())
    if len(sources) > 1:
        sources = [
            one for one in sources if isinstance(one, exp.Table) and not isinstance(one.this, exp.Identifier)
        ]
    return sources[0] if len(sources) == 1 else None


def _and_around(scope: Scope) -> Iterator[Scope]:
    current: Scope | None = scope
    while current is not None:
        yield current
        current = current.parent
