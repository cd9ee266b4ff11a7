"""Taking SQL apart with sqlglot, which comes with the extra `catalog`."""

from __future__ import annotations

from typing import Any, Final

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

Json = dict[str, Any]

DIALECTS: Final = {
    "ansi": "",
    "bigquery": "bigquery",
    "hana": "",
    "hive": "hive",
    "mssql": "tsql",
    "mysql": "mysql",
    "oracle": "oracle",
    "postgresql": "postgres",
    "redshift": "redshift",
    "snowflake": "snowflake",
    "sparksql": "spark",
    "athena": "athena",
}
"""What sqlglot calls the dialects of the service."""

_EFFECTS: Final = {
    "CREATE TABLE": "create_table",
    "CREATE VIEW": "create_view",
    "INSERT": "insert",
    "MERGE": "merge",
    "UPDATE": "update",
}


def parse(sql: str, source: str, database: str | None, schema: str | None) -> Json:
    """The objects that stand in SQL, what depends on what, and what is wrong with it.

    Args:
        sql: one or several statements.
        source: the dialect.
        database: that of tables without one.
        schema: that of tables without one.
    """
    try:
        statements = [each for each in sqlglot.parse(sql, read=DIALECTS[source]) if each is not None]
    except SqlglotError as error:
        return {"dbobjs": [], "relationships": [], "errors": [_error(each) for each in _errors(error)]}
    objects = _Objects(database, schema)
    relationships: list[Json] = []
    for number, statement in enumerate(statements, 1):
        objects.note_columns(statement)
        relationships += _relationships(statement, objects, str(number), len(relationships))
    return {"dbobjs": objects.listed(), "relationships": relationships, "errors": []}


class _Objects:
    """The tables and views of SQL, each once."""

    def __init__(self, database: str | None, schema: str | None) -> None:
        self._database = database
        self._schema = schema
        self._by_name: dict[tuple[str, str, str], Json] = {}

    def note(self, table: exp.Table) -> Json:
        """The object that a table expression names."""
        database, schema = table.catalog or self._database or "", table.db or self._schema or ""
        key = (database.lower(), schema.lower(), table.name.lower())
        if key not in self._by_name:
            full = ".".join(part for part in (database, schema, table.name) if part)
            self._by_name[key] = {"id": str(len(self._by_name) + 1), "name": table.name, "displayName": full,
                                  "type": "table", "database": database, "schema": schema, "columns": []}  # fmt: skip
        return self._by_name[key]

    def note_columns(self, statement: Any) -> None:
        """Put each column to the table that its name, or the only table, says."""
        with_queries = {each.alias_or_name.lower() for each in statement.find_all(exp.CTE)}
        tables = [each for each in statement.find_all(exp.Table) if each.name.lower() not in with_queries]
        by_alias = {each.alias_or_name.lower(): self.note(each) for each in tables}
        sources = [self.note(each) for each in tables if each is not _target_of(statement)]
        for column in statement.find_all(exp.Column):
            owner = by_alias.get(column.table.lower()) if column.table else None
            if owner is None and not column.table and len({each["id"] for each in sources}) == 1:
                owner = sources[0]
            if owner is not None and all(each["name"] != column.name for each in owner["columns"]):
                number = f"{owner['id']}.{len(owner['columns']) + 1}"
                owner["columns"].append({"id": number, "name": column.name, "source": owner["displayName"]})

    def listed(self) -> list[Json]:
        return list(self._by_name.values())


def _relationships(statement: Any, objects: _Objects, process: str, before: int) -> list[Json]:
    """What a statement makes from what, table by table."""
    target = _target_of(statement)
    if target is None:
        return []
    made = objects.note(target)
    with_queries = {each.alias_or_name.lower() for each in statement.find_all(exp.CTE)}
    sources = {
        source["id"]: source
        for table in statement.find_all(exp.Table)
        if table is not target and table.name.lower() not in with_queries
        for source in (objects.note(table),)
    }
    if not sources:
        return []
    kind = _kind_of(statement)
    if kind == "CREATE VIEW":
        made["type"] = "view"
    return [
        {
            "id": str(before + 1),
            "type": "fdd",
            "effectType": _EFFECTS.get(kind, kind.lower()),
            "target": _end(made),
            "sources": [_end(source) for source in sources.values()],
            "processId": process,
            "processType": kind,
        }
    ]


def _end(entry: Json) -> Json:
    return {
        "id": f"{entry['id']}.0",
        "column": "*",
        "parentId": entry["id"],
        "parentName": entry["displayName"],
    }


def _target_of(statement: Any) -> exp.Table | None:
    """The table that a statement writes."""
    if not isinstance(statement, exp.Create | exp.Insert | exp.Merge | exp.Update):
        return None
    written = statement.this
    if isinstance(written, exp.Schema):
        written = written.this
    return written if isinstance(written, exp.Table) else None


def _kind_of(statement: Any) -> str:
    return f"CREATE {statement.kind}" if isinstance(statement, exp.Create) else statement.key.upper()


def _errors(error: SqlglotError) -> list[Json]:
    return getattr(error, "errors", None) or [{"description": str(error)}]


def _error(found: Json) -> Json:
    place = [found[name] for name in ("line", "col") if found.get(name) is not None]
    message = " ".join(str(found.get("description") or "The SQL cannot be read.").split())
    return {"errorMessage": message, "errorType": "SyntaxError", "coordinates": [place] if place else []}
