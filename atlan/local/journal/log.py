"""A log: documents that are added one after the other, and an index over them.

The documents are stored with everything else. The index is brought up to date whenever somebody searches.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

import orjson

from atlan.local.database import Transaction
from atlan.local.search.fields import Kind
from atlan.local.search.memory import MemoryIndex

Json = dict[str, Any]


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
        self._fields = fields
        self._values = values
        self._lock = threading.Lock()
        self.forget()

    def forget(self) -> None:
        """Start the index over; for when the log was emptied."""
        with self._lock:
            self._index = MemoryIndex(self._fields, self._values)
            self._numbers: dict[str, int] = {}
            self._last = 0

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
            self._follow(transaction)
            found = self._index.search(dsl, lambda ids: _documents(transaction, ids))
        documents = [document for _, document in _documents(transaction, found.page)]
        return Page(documents, found.shown_count, found.aggregations)

    def _follow(self, transaction: Transaction) -> None:
        """Bring the index up to date."""
        rows = transaction.rows(
            "SELECT id, key, document FROM journal WHERE log = ? AND id > ? ORDER BY id",
            (self._name, self._last),
        )
        if not rows:
            return
        replaced: list[int] = []
        for number, key, _ in rows:
            if key is not None:
                if key in self._numbers:
                    replaced.append(self._numbers[key])
                self._numbers[key] = number
            self._last = number
        self._index.put(((number, orjson.loads(document)) for number, _, document in rows), replaced)


def _documents(transaction: Transaction, numbers: list[int]) -> list[tuple[str, Json]]:
    rows = transaction.in_chunks("SELECT id, document FROM journal WHERE id IN ({})", numbers)
    documents = {number: orjson.loads(document) for number, document in rows}
    return [(str(number), documents[number]) for number in numbers if number in documents]
