"""A log: documents that are added one after the other, and an index over them.

The documents are stored with everything else. The index is only there to be searched: it is made in memory, by the machinery that
indexes entities, and brought up to date whenever somebody searches.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

import orjson

from atlan.local.database import SCHEMA, Transaction
from atlan.local.search.cache import GenerationCache
from atlan.local.search.fields import Kind, make_field
from atlan.local.search.index import Entries, IndexWriter
from atlan.local.search.lookup import Lookup
from atlan.local.search.run import run

Json = dict[str, Any]

LARGEST_WINDOW = 10_000


class Page(NamedTuple):
    """Documents found, how many match, and aggregations if any were asked for."""

    documents: list[Json]
    total: int
    aggregations: Json | None


class Log:
    """One log.

    Args:
        name: what it is called in the store.
        fields: what can be searched, and how it is indexed.
        values: from a document to the values of its fields; further fields are found as keywords.
    """

    def __init__(
        self, name: str, fields: Mapping[str, Kind], values: Callable[[Json], Mapping[str, Any]]
    ) -> None:
        self._name = name
        self._values = values
        self._known = {field: frozenset({kind}) for field, kind in fields.items()}
        self._lock = threading.Lock()
        self.forget()

    def forget(self) -> None:
        """Start the index over; for when the log was emptied."""
        with self._lock:
            self._fields = dict(self._known)
            self._numbers: dict[str, int] = {}
            self._last = 0
            self._sets, self._lists = GenerationCache(), GenerationCache(limit=8)
            connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
            connection.executescript(SCHEMA)
            self._memory = connection

    def write(self, transaction: Transaction, documents: Iterable[tuple[str | None, Json]]) -> None:
        """Add documents; one whose key is there already takes the place of the older one."""
        transaction.run_many(
            "INSERT OR REPLACE INTO journal(log, key, document) VALUES (?,?,?)",
            [(self._name, key, orjson.dumps(document)) for key, document in documents],
        )

    def with_key(self, transaction: Transaction, key: str) -> Json | None:
        row = transaction.row("SELECT document FROM journal WHERE log = ? AND key = ?", (self._name, key))
        document: Json | None = orjson.loads(row[0]) if row else None
        return document

    def search(self, transaction: Transaction, dsl: Any) -> Page:
        """
        Raises:
            ServerError: the search makes no sense.
        """
        with self._lock:
            index = self._brought_up_to_date(transaction)
            lookup = Lookup(index, self._sets, self._lists)
            found = run(
                lookup, self._fields, dsl, lambda ids: self._sources(transaction, ids), LARGEST_WINDOW
            )
        documents = [document for _, document in self._sources(transaction, found.page)]
        return Page(documents, found.shown_count, found.aggregations)

    def _sources(self, transaction: Transaction, numbers: list[int]) -> list[tuple[str, Json]]:
        rows = transaction.in_chunks("SELECT id, document FROM journal WHERE id IN ({})", numbers)
        documents = {number: orjson.loads(document) for number, document in rows}
        return [(str(number), documents[number]) for number in numbers if number in documents]

    def _brought_up_to_date(self, transaction: Transaction) -> Transaction:
        rows = transaction.rows(
            "SELECT id, key, document FROM journal WHERE log = ? AND id > ? ORDER BY id",
            (self._name, self._last),
        )
        index = Transaction(self._memory, rows[-1][0] if rows else self._last)
        if rows:
            index.run("BEGIN")
            writer = IndexWriter(index)
            for number, key, document in rows:
                if key is not None:
                    self._replace(index, writer, key, number)
                index.run(
                    "INSERT INTO entity VALUES (?,?,'',?,NULL,'',X'')", (number, str(number), str(number))
                )
                writer.put(number, self._entries(orjson.loads(document)), is_new=True)
            writer.flush()
            index.run("COMMIT")
            self._last = index.generation
        return index

    def _replace(self, index: Transaction, writer: IndexWriter, key: str, number: int) -> None:
        old = self._numbers.get(key)
        self._numbers[key] = number
        if old is not None:
            writer.remove(old)
            index.run("DELETE FROM entity WHERE id = ?", (old,))

    def _entries(self, document: Json) -> Entries:
        entries = Entries()
        for name, value in self._values(document).items():
            for kind in self._fields.setdefault(name, frozenset({Kind.KEYWORD})):
                entries.add(make_field(name, kind), value)
        return entries
