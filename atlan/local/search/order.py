"""Putting what was found in order."""

from __future__ import annotations

from typing import Any, NamedTuple

from atlan.local.errors import bad_query
from atlan.local.search import bitmap
from atlan.local.search.bitmap import Bitmap
from atlan.local.search.evaluate import FieldKinds
from atlan.local.search.fields import ANALYSED, Kind
from atlan.local.search.lookup import Lookup
from atlan.local.shapes import as_object, is_array, is_object

_LAST = 1 << 62
_UNSORTED = frozenset({"_score", "_doc"})


class SortKey(NamedTuple):
    field: str
    descending: bool
    path: str | None


def sort_keys(sort: Any) -> list[SortKey]:
    """The sort of a request, in any of its forms; scores are all alike here and do not sort."""
    keys: list[SortKey] = []
    for item in sort if is_array(sort) else [] if sort is None else [sort]:
        fields: Any = {item: {}} if isinstance(item, str) else item
        if not is_object(fields):
            raise bad_query("a sort item is an object with one field")
        keys.extend(_sort_key(field, options) for field, options in fields.items() if field not in _UNSORTED)
    return keys


def _sort_key(field: str, options: Any) -> SortKey:
    settings = {"order": options} if isinstance(options, str) else as_object(options)
    order = str(settings.get("order", "asc")).lower()
    if order not in ("asc", "desc"):
        raise bad_query(f"{order} is not an order")
    path = as_object(settings.get("nested")).get("path")
    return SortKey(field, order == "desc", path if isinstance(path, str) else None)


def ordered(lookup: Lookup, fields: FieldKinds, found: Bitmap, keys: list[SortKey]) -> list[int]:
    """The documents in order; those without a value come last in either direction."""
    if not keys:
        return bitmap.to_ids(found)
    *first, last = keys
    numbers = _in_sequence(lookup, fields, found, last)
    for key in reversed(first):
        ranks = _ranks(lookup, fields, key)
        if key.descending:
            numbers.sort(key=lambda number: -ranks.get(number, -1))
        else:
            numbers.sort(key=lambda number: ranks.get(number, _LAST))
    return numbers


def _in_sequence(lookup: Lookup, fields: FieldKinds, found: Bitmap, key: SortKey) -> list[int]:
    """The documents in the order of one field: the index has that order already, so nothing is sorted."""
    kind = _sortable(fields, key)
    sequence = lookup.sequence(key.field, kind)
    if key.path:
        owners = dict(lookup.element_parents(key.path))
        sequence = [owners.get(number, 0) for number in sequence]
    wanted = bitmap.membership(found)
    walk = reversed(sequence) if key.descending else sequence
    numbers = list(dict.fromkeys(number for number in walk if wanted(number)))
    if len(numbers) < found.bit_count():
        numbers += bitmap.to_ids(found & ~bitmap.from_ids(numbers))
    return numbers


def _ranks(lookup: Lookup, fields: FieldKinds, key: SortKey) -> dict[int, int]:
    """Every document's place among the values of a field: its smallest value counts, or its largest downwards."""
    kind = _sortable(fields, key)

    def work_out() -> dict[int, int]:
        ranks: dict[int, int] = {}
        owners = dict(lookup.element_parents(key.path)) if key.path else None
        rank, previous = -1, object()
        for number, value in lookup.column(key.field, kind):
            if value != previous:
                rank, previous = rank + 1, value
            owner = number if owners is None else owners.get(number, -1)
            if key.descending:
                ranks[owner] = rank
            else:
                ranks.setdefault(owner, rank)
        return ranks

    return lookup.list_of(("ranks", key), work_out)


def _sortable(fields: FieldKinds, key: SortKey) -> Kind:
    if key.path:
        return Kind.KEYWORD
    kinds = fields.get(key.field)
    if not kinds:
        raise bad_query(f"no mapping found for {key.field} in order to sort on")
    sortable = [kind for kind in kinds if kind not in ANALYSED]
    if not sortable:
        raise bad_query(f"{key.field} is analysed text, which cannot be sorted on")
    return sortable[0]
