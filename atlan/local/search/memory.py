"""An index in memory over documents of any kind, searched by the machinery that searches entities."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from atlan.local.database import SCHEMA, Transaction
from atlan.local.search.aggregate import Sources
from atlan.local.search.cache import GenerationCache
from atlan.local.search.fields import Kind, make_field
from atlan.local.search.index import Entries, IndexWriter
from atlan.local.search.lookup import Lookup
from atlan.local.search.run import Found, run

Json = dict[str, Any]

LARGEST_WINDOW = 10_000


class MemoryIndex:
    """Documents by their numbers, ready to be searched. Not for several threads at once.

    Args:
        fields: what can be searched, and how it is indexed.
        values: from a document to the values of its fields; further fields are found as keywords.
    """

    def __init__(self, fields: Mapping[str, Kind], values: Callable[[Json], Mapping[str, Any]]) -> None:
        self._values = values
        self._fields = {name: frozenset({kind}) for name, kind in fields.items()}
        self._sets, self._lists = GenerationCache(), GenerationCache(limit=8)
        self._generation = 0
        self._connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._connection.executescript(SCHEMA)

    def put(self, documents: Iterable[tuple[int, Json]], instead_of: Iterable[int] = ()) -> None:
        """Add documents, and take others away."""
        self._generation += 1
        index = Transaction(self._connection, self._generation)
        index.run("BEGIN")
        writer = IndexWriter(index)
        for number in instead_of:
            writer.remove(number)
            index.run("DELETE FROM entity WHERE id = ?", (number,))
        for number, document in documents:
            index.run("INSERT INTO entity VALUES (?,?,'',?,NULL,'',X'')", (number, str(number), str(number)))
            writer.put(number, self._entries(document), is_new=True)
        writer.flush()
        index.run("COMMIT")

    def search(self, dsl: Any, sources: Sources) -> Found:
        """
        Raises:
            ServerError: the search makes no sense.
        """
        lookup = Lookup(Transaction(self._connection, self._generation), self._sets, self._lists)
        return run(lookup, self._fields, dsl, sources, LARGEST_WINDOW)

    def close(self) -> None:
        self._connection.close()

    def _entries(self, document: Json) -> Entries:
        entries = Entries()
        for name, value in self._values(document).items():
            for kind in self._fields.setdefault(name, frozenset({Kind.KEYWORD})):
                entries.add(make_field(name, kind), value)
        return entries
