"""Single look-ups in the index: from a field and a condition on its terms to the documents that have one."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, TypeVar

import orjson

from atlan.local.database import Transaction
from atlan.local.search import bitmap
from atlan.local.search.bitmap import Bitmap
from atlan.local.search.cache import GenerationCache
from atlan.local.search.fields import ANALYSED, LITERAL, Kind, field_number

T = TypeVar("T")
Bounds = Sequence[tuple[str, Any]]
"""Conditions such as ``(">=", 3)``."""

_TABLES = {Kind.NUMBER: "number"} | dict.fromkeys(LITERAL, "keyword") | dict.fromkeys(ANALYSED, "token")
_AFTER_EVERYTHING = "\U0010ffff"


class Lookup:
    """The index as one transaction sees it."""

    def __init__(self, transaction: Transaction, cache: GenerationCache, lists: GenerationCache) -> None:
        self._transaction = transaction
        self._cache = cache
        self._lists = lists

    def everything(self, path: str | None = None) -> Bitmap:
        """All entities, or all elements of the struct attribute ``path``."""
        if path is None:
            return self._bitmap("everything", "SELECT id FROM entity", ())
        return self._bitmap(("elements", path), "SELECT id FROM element WHERE path = ?", (path,))

    def parents(self, path: str, elements: Bitmap) -> Bitmap:
        """The entities that the elements belong to."""
        wanted = bitmap.membership(elements)
        return bitmap.from_ids(parent for element, parent in self.element_parents(path) if wanted(element))

    def element_parents(self, path: str) -> list[tuple[int, int]]:
        return self.list_of(
            ("parents", path),
            lambda: self._transaction.rows("SELECT id, parent FROM element WHERE path = ?", (path,)),
        )

    def equal(self, field: str, kind: Kind, values: Iterable[Any]) -> Bitmap:
        """Documents with one of the values."""
        found = bitmap.EMPTY
        for value in values:
            found |= self._bitmap(
                ("equal", field, kind, value),
                f"SELECT id FROM {_TABLES[kind]} WHERE field = ? AND value = ?",  # noqa: S608
                (field_number(field), value),
            )
        return found

    def between(self, field: str, kind: Kind, bounds: Bounds) -> Bitmap:
        conditions = "".join(f" AND value {operator} ?" for operator, _ in bounds)
        return self._bitmap(
            ("between", field, kind, tuple(bounds)),
            f"SELECT id FROM {_TABLES[kind]} WHERE field = ?{conditions}",  # noqa: S608
            (field_number(field), *(value for _, value in bounds)),
        )

    def existing(self, field: str, kind: Kind) -> Bitmap:
        return self.between(field, kind, ())

    def matching(
        self, field: str, kind: Kind, key: Hashable, fits: Callable[[str], bool], prefix: str = ""
    ) -> Bitmap:
        """Documents with a term that fits.

        Args:
            field: the name of the field.
            kind: what it is indexed as.
            key: tells this condition from every other, for the cache.
            fits: tells whether a term fits.
            prefix: how every fitting term begins, as far as known; it narrows the walk.
        """

        def walk() -> Bitmap:
            rows = self._transaction.rows(
                f"SELECT value, id FROM {_TABLES[kind]} WHERE field = ? AND value >= ? AND value < ?",  # noqa: S608
                (field_number(field), prefix, prefix + _AFTER_EVERYTHING),
            )
            return bitmap.from_ids(
                number for value, group in groupby(rows, itemgetter(0)) if fits(value) for _, number in group
            )

        return self._cache.get(self._transaction.generation, ("matching", field, kind, key), walk)

    def vocabulary(self, field: str, kind: Kind) -> list[str]:
        """The different terms of a field that has few: it leaps from one to the next instead of reading all rows."""
        table = _TABLES[kind]
        sql = (
            f"WITH RECURSIVE terms(value) AS (SELECT min(value) FROM {table} WHERE field = ?1 UNION ALL "  # noqa: S608
            f"SELECT (SELECT min(value) FROM {table} WHERE field = ?1 AND value > terms.value) FROM terms "
            "WHERE value IS NOT NULL) SELECT value FROM terms WHERE value IS NOT NULL"
        )
        rows = self.list_of(
            ("vocabulary", field, kind), lambda: self._transaction.rows(sql, (field_number(field),))
        )
        return [value for (value,) in rows]

    def positions(self, field: str, token: str) -> dict[int, list[int]]:
        """Where a token stands, per document, ascending."""
        places: dict[int, list[int]] = {}
        sql = "SELECT id, position FROM token WHERE field = ? AND value = ? ORDER BY id, position"
        for number, position in self._transaction.rows(sql, (field_number(field), token)):
            places.setdefault(number, []).append(position)
        return places

    def column(self, field: str, kind: Kind) -> list[tuple[int, Any]]:
        """Every document's values of a field, in the order of the values."""
        sql = f"SELECT id, value FROM {_TABLES[kind]} WHERE field = ? ORDER BY value, id"  # noqa: S608
        return self.list_of(
            ("column", field, kind), lambda: self._transaction.rows(sql, (field_number(field),))
        )

    def sequence(self, field: str, kind: Kind) -> list[int]:
        """The documents in the order of their values of a field, once for every value."""
        sql = f"SELECT id FROM {_TABLES[kind]} WHERE field = ? ORDER BY value, id"  # noqa: S608
        return self.list_of(("sequence", field, kind), lambda: self._ids(sql, (field_number(field),)))

    def list_of(self, key: Hashable, make: Callable[[], T]) -> T:
        """Something larger worked out from this state of the index, cached for its lifetime."""
        return self._lists.get(self._transaction.generation, key, make)

    def _bitmap(self, key: Hashable, sql: str, parameters: Sequence[Any]) -> Bitmap:
        return self._cache.get(
            self._transaction.generation, key, lambda: bitmap.from_ids(self._ids(sql, parameters))
        )

    def _ids(self, sql: str, parameters: Sequence[Any]) -> list[int]:
        # One long row instead of many short ones: twice as fast for large sets.
        (row,) = self._transaction.rows(f"SELECT json_group_array(id) FROM ({sql})", parameters)  # noqa: S608
        ids: list[int] = orjson.loads(row[0])
        return ids
