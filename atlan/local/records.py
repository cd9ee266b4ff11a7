"""Documents that are kept as they are, by kind and id: people, keys, credentials and what belongs to them."""

from __future__ import annotations

from typing import Any

import orjson

from atlan.local.database import Transaction

Json = dict[str, Any]


class Records:
    """The documents, inside of one transaction.

    Args:
        transaction: in which they are read and written.
    """

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self, kind: str) -> list[Json]:
        rows = self._transaction.rows("SELECT document FROM record WHERE kind = ? ORDER BY id", (kind,))
        return [orjson.loads(document) for (document,) in rows]

    def get(self, kind: str, number: str) -> Json | None:
        row = self._transaction.row("SELECT document FROM record WHERE kind = ? AND id = ?", (kind, number))
        document: Json | None = orjson.loads(row[0]) if row else None
        return document

    def put(self, kind: str, number: str, document: Json) -> None:
        self._transaction.run(
            "INSERT OR REPLACE INTO record(kind, id, document) VALUES (?,?,?)",
            (kind, number, orjson.dumps(document)),
        )

    def remove(self, kind: str, number: str) -> bool:
        """Whether there was such a document."""
        deleted = self._transaction.run("DELETE FROM record WHERE kind = ? AND id = ?", (kind, number))
        return deleted > 0
