"""SQLite as the one durable place: one writer at a time, readers that see a snapshot.

Everything that a request changes, the search index included, is one transaction; it is acknowledged only after
the commit has reached the disk, so that neither a restart nor ``kill -9`` can lose it.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

SCHEMA = """
CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value ANY);
INSERT OR IGNORE INTO meta VALUES ('generation', 0);

CREATE TABLE IF NOT EXISTS entity(
    id INTEGER PRIMARY KEY, guid TEXT NOT NULL UNIQUE, type TEXT NOT NULL, qualified_name TEXT NOT NULL,
    name TEXT, state TEXT NOT NULL, document BLOB NOT NULL, UNIQUE(type, qualified_name));
CREATE INDEX IF NOT EXISTS entity_by_name ON entity(type, name);

CREATE TABLE IF NOT EXISTS relationship(
    id INTEGER PRIMARY KEY, guid TEXT NOT NULL UNIQUE, type TEXT NOT NULL, end1 INTEGER NOT NULL,
    end2 INTEGER NOT NULL, state TEXT NOT NULL, attributes BLOB, UNIQUE(end1, type, end2));
CREATE INDEX IF NOT EXISTS relationship_by_end2 ON relationship(end2, type);

CREATE TABLE IF NOT EXISTS classification(
    entity INTEGER NOT NULL, type TEXT NOT NULL, document BLOB NOT NULL, PRIMARY KEY(entity, type)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS classification_by_type ON classification(type);
CREATE TABLE IF NOT EXISTS propagation(
    source INTEGER NOT NULL, type TEXT NOT NULL, target INTEGER NOT NULL,
    PRIMARY KEY(source, type, target)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS propagation_by_target ON propagation(target);

CREATE TABLE IF NOT EXISTS keyword(field INTEGER, value TEXT, id INTEGER, PRIMARY KEY(field, value, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS number(field INTEGER, value, id INTEGER, PRIMARY KEY(field, value, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS token(
    field INTEGER, value TEXT, id INTEGER, position INTEGER, PRIMARY KEY(field, value, id, position)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS element(id INTEGER PRIMARY KEY, path TEXT NOT NULL, parent INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS element_by_path ON element(path, parent);
CREATE TABLE IF NOT EXISTS posting(id INTEGER PRIMARY KEY, entries BLOB NOT NULL);

CREATE TABLE IF NOT EXISTS typedef(
    name TEXT PRIMARY KEY, category TEXT NOT NULL, guid TEXT NOT NULL UNIQUE, document BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS journal(
    id INTEGER PRIMARY KEY AUTOINCREMENT, log TEXT NOT NULL, key TEXT, document BLOB NOT NULL);
CREATE UNIQUE INDEX IF NOT EXISTS journal_by_key ON journal(log, key);
CREATE INDEX IF NOT EXISTS journal_by_log ON journal(log, id);
CREATE TABLE IF NOT EXISTS record(
    kind TEXT NOT NULL, id TEXT NOT NULL, document BLOB NOT NULL, PRIMARY KEY(kind, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS object(key TEXT PRIMARY KEY, media_type TEXT NOT NULL, content BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS access_token(
    digest BLOB PRIMARY KEY, username TEXT NOT NULL, expires_at REAL) WITHOUT ROWID;
"""

REPORTS = """
CREATE VIEW IF NOT EXISTS asset AS
    SELECT id, guid, type, name, qualified_name, state,
        json_extract(CAST(document AS TEXT), '$.createdBy') AS created_by,
        json_extract(CAST(document AS TEXT), '$.createTime') AS created_at,
        json_extract(CAST(document AS TEXT), '$.updateTime') AS updated_at
    FROM entity;

CREATE VIEW IF NOT EXISTS assets_by_type AS
    SELECT type, count(*) AS assets, sum(state = 'ACTIVE') AS active, max(updated_at) AS last_change
    FROM asset GROUP BY type;

CREATE VIEW IF NOT EXISTS link AS
    SELECT r.type, a.type AS from_type, a.qualified_name AS from_asset, b.type AS to_type, b.qualified_name AS to_asset
    FROM relationship AS r JOIN entity AS a ON a.id = r.end1 JOIN entity AS b ON b.id = r.end2
    WHERE r.state = 'ACTIVE';

CREATE VIEW IF NOT EXISTS tagged_asset AS
    SELECT c.type AS tag, 'direct' AS origin, a.guid, a.type, a.qualified_name
    FROM classification AS c JOIN asset AS a ON a.id = c.entity
    UNION ALL
    SELECT p.type, 'propagated', a.guid, a.type, a.qualified_name
    FROM propagation AS p JOIN asset AS a ON a.id = p.target;
"""
"""Views for people who look into the data with a SQL tool; the tenant itself does not read them."""

CONTENT_TABLES = (
    "entity", "relationship", "classification", "propagation", "keyword", "number", "token", "element", "posting",
    "typedef", "journal", "object",
)  # fmt: skip
"""What a reset empties; users, tokens and keys go back to what they were at first."""


class Transaction:
    """A connection inside a transaction, and the generation of the data it sees."""

    __slots__ = ("connection", "generation")

    def __init__(self, connection: sqlite3.Connection, generation: int) -> None:
        self.connection = connection
        self.generation = generation

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Any]:
        return self.connection.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        return self.connection.execute(sql, parameters).fetchone()

    def run(self, sql: str, parameters: Sequence[Any] = ()) -> int:
        return self.connection.execute(sql, parameters).rowcount

    def insert(self, sql: str, parameters: Sequence[Any]) -> int:
        """Insert one row and tell its number."""
        number = self.connection.execute(sql, parameters).lastrowid
        if number is None:
            raise LookupError("No row was inserted.")
        return number

    def run_many(self, sql: str, parameters: Iterable[Sequence[Any]]) -> None:
        self.connection.executemany(sql, parameters)

    def in_chunks(self, sql: str, values: Sequence[Any], before: Sequence[Any] = ()) -> Iterator[Any]:
        """Rows of a statement with one ``IN (...)``, written ``{}``, however many values it gets."""
        for start in range(0, len(values), 500):
            chunk = values[start : start + 500]
            yield from self.connection.execute(sql.format(",".join("?" * len(chunk))), (*before, *chunk))


class Database:
    """The file, its single writer and its readers."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._writing = threading.Lock()
        self._idle: list[sqlite3.Connection] = []
        # Keys are in it: nobody else's business.
        file.touch(mode=0o600)
        self._writer = self._connect()
        self._writer.executescript(SCHEMA + REPORTS)

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self._file, isolation_level=None, check_same_thread=False, cached_statements=512, timeout=60
        )
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA temp_store=MEMORY")
        connection.execute("PRAGMA cache_size=-65536")
        return connection

    @contextmanager
    def write(self) -> Generator[Transaction, None, None]:
        """The only writer; commits at the end of the block, rolls back when it raises."""
        with self._writing:
            connection = self._writer
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield Transaction(connection, _generation(connection) + 1)
                connection.execute("UPDATE meta SET value = value + 1 WHERE key = 'generation'")
                connection.execute("COMMIT")
            except BaseException:
                connection.execute("ROLLBACK")
                raise

    @contextmanager
    def read(self) -> Generator[Transaction, None, None]:
        """A snapshot that later writes do not change."""
        transaction = self.open_snapshot()
        try:
            yield transaction
        finally:
            self.close_snapshot(transaction)

    def open_snapshot(self) -> Transaction:
        connection = self._take_idle() or self._connect()
        connection.execute("BEGIN")
        return Transaction(connection, _generation(connection))

    def close_snapshot(self, transaction: Transaction) -> None:
        transaction.connection.execute("ROLLBACK")
        self._idle.append(transaction.connection)

    def _take_idle(self) -> sqlite3.Connection | None:
        try:
            return self._idle.pop()
        except IndexError:
            return None

    def close(self) -> None:
        with self._writing:
            while connection := self._take_idle():
                connection.close()
            self._writer.close()


def _generation(connection: sqlite3.Connection) -> int:
    value: int = connection.execute("SELECT value FROM meta WHERE key = 'generation'").fetchone()[0]
    return value
