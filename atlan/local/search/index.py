"""Keeping the index in step: from an entity to its entries, and only the difference written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import orjson

from atlan.local.database import Transaction
from atlan.local.search.analysis import tokens
from atlan.local.search.fields import ALL_MEMBERS, INTERNAL_FIELDS, Field, Kind, make_field
from atlan.local.shapes import as_object, is_array, is_object
from atlan.local.store import Record

LONGEST_KEYWORD = 5000
"""Longer values are left out of keyword fields."""

Entry = tuple[Any, ...]


class Surroundings(NamedTuple):
    """What an entity's entries hold beside its own document."""

    tags: list[dict[str, Any]]
    tag_names: dict[str, str]
    propagated: list[dict[str, Any]]
    terms: list[tuple[str, str]]
    glossary: list[str]
    categories: list[str]
    parent_category: list[str]


class Entries:
    """Everything that one entity puts into the index."""

    __slots__ = ("elements", "keywords", "numbers", "tokens")

    def __init__(self) -> None:
        self.keywords: set[Entry] = set()
        self.numbers: set[Entry] = set()
        self.tokens: set[Entry] = set()
        self.elements: list[tuple[str, dict[str, Any]]] = []

    def add(self, field: Field, value: Any) -> None:
        """Enter the value of a field: one, several in a list, or those of a map."""
        if field.kind is Kind.MEMBERS:
            structs = value if is_array(value) else [value]
            path = field.name.removesuffix(ALL_MEMBERS)
            self.elements.extend(
                (path, as_object(item.get("attributes", item))) for item in structs if is_object(item)
            )
        elif isinstance(value, (str, int, float)):
            self._add_single(field, value, 0)
        elif is_array(value):
            for ordinal, single in enumerate(value):
                if isinstance(single, (str, int, float)):
                    self._add_single(field, single, ordinal)
        elif is_object(value):
            self.add(field, list(value.values()))

    def _add_single(self, field: Field, value: str | float, ordinal: int) -> None:
        kind = field.kind
        if kind is Kind.KEYWORD:
            text = as_keyword(value)
            if len(text) <= LONGEST_KEYWORD:
                self.keywords.add((field.number, text))
        elif kind is Kind.BOOLEAN:
            self.keywords.add((field.number, "true" if value in (True, "true") else "false"))
        elif kind is not Kind.NUMBER:
            # A gap between the values of a list keeps phrases from reaching across them.
            for position, token in enumerate(tokens(str(value), kind), ordinal * 100):
                self.tokens.add((field.number, token, position))
        elif not isinstance(value, str):
            self.numbers.add((field.number, value))


def as_keyword(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def entries_of(
    record: Record, around: Surroundings, custom_metadata: dict[str, tuple[Field, ...]]
) -> Entries:
    """The entries of an entity, a pure function of what is stored."""
    entries = Entries()
    document = record.document
    for name, value in _internal_values(record, around):
        entries.add(make_field(name, INTERNAL_FIELDS[name]), value)
    definitions = record.type.attributes
    for name, value in document["attributes"].items():
        attribute = definitions.get(name)
        if attribute is not None and value is not None and name not in INTERNAL_FIELDS:
            for field in attribute.fields:
                entries.add(field, value)
    for values in as_object(document.get("businessAttributes")).values():
        for name, value in values.items():
            for field in custom_metadata.get(name, ()):
                entries.add(field, value)
    return entries


def _internal_values(record: Record, around: Surroundings) -> Iterator[tuple[str, Any]]:
    document = record.document
    supers = list(record.type.ancestors)
    direct = [tag["typeName"] for tag in around.tags]
    inherited = [tag["typeName"] for tag in around.propagated]
    yield "__guid", record.guid
    yield "__typeName", record.type.name
    yield "__typeName.keyword", record.type.name
    yield "__superTypeNames", supers
    yield "__superTypeNames.keyword", supers
    yield "__state", record.state
    yield "__createdBy", document["createdBy"]
    yield "__modifiedBy", document["updatedBy"]
    for name in ("__timestamp", "__timestamp.date"):
        yield name, document["createTime"]
    for name in ("__modificationTimestamp", "__modificationTimestamp.date"):
        yield name, document["updateTime"]
    for name in ("__traitNames", "__classificationNames"):
        yield name, direct
    for name in ("__propagatedTraitNames", "__propagatedClassificationNames"):
        yield name, inherited
    every_tag = [*around.tags, *around.propagated]
    yield (
        "__classificationsText",
        [around.tag_names.get(tag["typeName"], tag["typeName"]) for tag in every_tag],
    )
    yield "__classificationsText.text", " ".join(word for tag in every_tag for word in tag_words(tag))
    yield "__meanings", [qualified_name for qualified_name, _ in around.terms]
    yield "__meaningsText", [name for _, name in around.terms]
    yield "__hasLineage", document["attributes"].get("__hasLineage", False)
    yield "__glossary", around.glossary
    yield "__categories", around.categories
    yield "__parentCategory", around.parent_category
    yield "__customAttributes", document["attributes"].get("__customAttributes")


def tag_words(tag: dict[str, Any]) -> Iterator[str]:
    """A tag as words: its name, then the values it carries, each behind the name of its member.

    The name of a source tag comes last, so that what lies between a tag and its source is about that pair.
    """
    yield tag["typeName"]
    for value in as_object(tag.get("attributes")).values():
        yield from _member_words(value)


def _member_words(value: Any) -> Iterator[str]:
    if is_array(value):
        for item in value:
            yield from _member_words(item)
    elif is_object(value):
        members = value.get("attributes", value)
        for name in sorted(members, key=_MEMBER_ORDER.__contains__):
            if name != "typeName":
                yield name
                yield from _member_words(members[name])
    elif value is not None:
        yield from as_keyword(value).split()


_MEMBER_ORDER = frozenset({"sourceTagQualifiedName"})


class IndexWriter:
    """Collects the changes of a transaction and writes them table by table."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._removed: dict[str, list[Entry]] = {"keyword": [], "number": [], "token": []}
        self._added: dict[str, list[Entry]] = {"keyword": [], "number": [], "token": []}
        self._postings: list[tuple[int, bytes]] = []

    def put(self, number: int, entries: Entries, is_new: bool) -> None:
        old = {} if is_new else self._old(number)
        elements = self._replace_elements(number, old.get("element", []), entries.elements)
        self._difference("keyword", number, old, entries.keywords)
        self._difference("number", number, old, entries.numbers)
        self._difference("token", number, old, entries.tokens)
        posting = {
            "keyword": list(entries.keywords),
            "number": list(entries.numbers),
            "token": list(entries.tokens),
            "element": elements,
        }
        self._postings.append((number, orjson.dumps(posting)))

    def remove(self, number: int) -> None:
        old = self._old(number)
        self._replace_elements(number, old.get("element", []), [])
        for table in ("keyword", "number", "token"):
            self._difference(table, number, old, set())
        self._transaction.run("DELETE FROM posting WHERE id = ?", (number,))

    def flush(self) -> None:
        for table in ("keyword", "number"):
            self._transaction.run_many(
                f"DELETE FROM {table} WHERE field = ? AND value = ? AND id = ?",  # noqa: S608
                self._removed[table],
            )
            self._transaction.run_many(
                f"INSERT OR IGNORE INTO {table}(field, value, id) VALUES (?,?,?)",  # noqa: S608
                sorted(self._added[table]),
            )
        self._transaction.run_many(
            "DELETE FROM token WHERE field = ? AND value = ? AND id = ? AND position = ?",
            self._removed["token"],
        )
        self._transaction.run_many(
            "INSERT OR IGNORE INTO token(field, value, id, position) VALUES (?,?,?,?)",
            sorted(self._added["token"]),
        )
        self._transaction.run_many("INSERT OR REPLACE INTO posting VALUES (?,?)", self._postings)

    def _old(self, number: int) -> dict[str, list[Any]]:
        row = self._transaction.row("SELECT entries FROM posting WHERE id = ?", (number,))
        old: dict[str, list[Any]] = orjson.loads(row[0]) if row else {}
        return old

    def _difference(self, table: str, number: int, old: dict[str, list[Any]], new: set[Entry]) -> None:
        before = {tuple(entry) for entry in old.get(table, ())}
        self._removed[table].extend(_row(entry, number) for entry in before - new)
        self._added[table].extend(_row(entry, number) for entry in new - before)

    def _replace_elements(
        self, number: int, old: list[Any], new: list[tuple[str, dict[str, Any]]]
    ) -> list[list[Any]]:
        """Members of structs are documents of their own, so that a nested query matches within one of them."""
        stored: list[list[Any]] = []
        for element, keywords, numbers in old:
            self._transaction.run("DELETE FROM element WHERE id = ?", (element,))
            self._removed["keyword"].extend((field, value, element) for field, value in keywords)
            self._removed["number"].extend((field, value, element) for field, value in numbers)
        for path, members in new:
            element = self._transaction.insert(
                "INSERT INTO element(path, parent) VALUES (?,?)", (path, number)
            )
            own = Entries()
            for name, value in members.items():
                kind = Kind.NUMBER if type(value) in (int, float) else Kind.KEYWORD
                own.add(make_field(f"{path}.{name}", kind), value)
            self._added["keyword"].extend(_row(entry, element) for entry in own.keywords)
            self._added["number"].extend(_row(entry, element) for entry in own.numbers)
            stored.append([element, list(own.keywords), list(own.numbers)])
        return stored


def _row(entry: Entry, number: int) -> Entry:
    return (entry[0], entry[1], number, *entry[2:])
