"""Which fields the index has: their names and kinds follow from the attribute definitions alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum
from functools import cache
from hashlib import blake2b
from typing import Any, NamedTuple

from atlan.local.shapes import as_object


class Kind(Enum):
    """How a field is indexed, and so which queries it answers."""

    KEYWORD = "keyword"
    BOOLEAN = "boolean"
    NUMBER = "number"
    TEXT = "text"
    STEMMED = "stemmed"
    DELIMITED = "delimited"
    VERBATIM = "verbatim"
    """Words exactly as written, split at blanks."""
    MEMBERS = "members"
    """The members of structs, each struct a document of its own that a nested query looks into."""


ANALYSED = frozenset({Kind.TEXT, Kind.STEMMED, Kind.DELIMITED, Kind.VERBATIM})
LITERAL = frozenset({Kind.KEYWORD, Kind.BOOLEAN})


class Field(NamedTuple):
    name: str
    kind: Kind
    number: int


@cache
def field_number(name: str) -> int:
    """A field's number in the index, the same in every process without being stored anywhere."""
    return int.from_bytes(blake2b(name.encode(), digest_size=6).digest(), "big")


@cache
def make_field(name: str, kind: Kind) -> Field:
    return Field(name, kind, field_number(name))


INTERNAL_FIELDS = {
    "__guid": Kind.KEYWORD,
    "__typeName": Kind.TEXT,
    "__typeName.keyword": Kind.KEYWORD,
    "__superTypeNames": Kind.TEXT,
    "__superTypeNames.keyword": Kind.KEYWORD,
    "__state": Kind.KEYWORD,
    "__createdBy": Kind.KEYWORD,
    "__modifiedBy": Kind.KEYWORD,
    "__timestamp": Kind.NUMBER,
    "__timestamp.date": Kind.NUMBER,
    "__modificationTimestamp": Kind.NUMBER,
    "__modificationTimestamp.date": Kind.NUMBER,
    "__traitNames": Kind.KEYWORD,
    "__propagatedTraitNames": Kind.KEYWORD,
    "__classificationNames": Kind.KEYWORD,
    "__propagatedClassificationNames": Kind.KEYWORD,
    "__classificationsText": Kind.TEXT,
    "__classificationsText.text": Kind.VERBATIM,
    "__meanings": Kind.KEYWORD,
    "__meaningsText": Kind.TEXT,
    "__hasLineage": Kind.BOOLEAN,
    "__glossary": Kind.KEYWORD,
    "__categories": Kind.KEYWORD,
    "__parentCategory": Kind.KEYWORD,
    "__customAttributes": Kind.TEXT,
}
CASELESS_FIELDS = frozenset({"__typeName.keyword", "__superTypeNames.keyword"})
"""Keyword fields that match without regard to case."""

ALL_MEMBERS = ".*"
"""What follows the name of a struct attribute in the field that stands for its members."""

_NUMBERS = frozenset({"int", "long", "float", "double", "date", "short", "byte", "bigdecimal", "biginteger"})
PRIMITIVES = _NUMBERS | {"string", "boolean"}


def element_type(type_name: str) -> str:
    """What an array holds, or what a map maps to; any other type is itself."""
    while type_name.endswith(">"):
        inner = type_name[type_name.index("<") + 1 : -1]
        type_name = inner.split(",", 1)[1].strip() if type_name.startswith("map<") else inner
    return type_name


def fields_of_attribute(definition: dict[str, Any], category: Callable[[str], str | None]) -> Iterator[Field]:
    """The index fields of an attribute definition.

    Args:
        definition: the attribute definition.
        category: tells the category of a type by its name; it decides which attributes hold structs.
    """
    name = definition["name"]
    base = element_type(definition["typeName"])
    if definition.get("isIndexable", True):
        yield make_field(name, _bare_kind(definition, base))
        if category(base) == "STRUCT":
            # A struct's members are searchable one by one, through a nested query.
            yield make_field(name + ALL_MEMBERS, Kind.MEMBERS)
    for suffix, settings in as_object(definition.get("indexTypeESFields")).items():
        yield make_field(f"{name}.{suffix}", _sub_kind(suffix, settings))


def _bare_kind(definition: dict[str, Any], base: str) -> Kind:
    if definition.get("indexType") == "STRING":
        return Kind.KEYWORD
    if base in _NUMBERS:
        return Kind.NUMBER
    return Kind.BOOLEAN if base == "boolean" else Kind.TEXT


def _sub_kind(suffix: str, settings: dict[str, Any]) -> Kind:
    kind = settings.get("type")
    if kind == "keyword":
        return Kind.KEYWORD
    if kind == "rank_feature":
        return Kind.NUMBER
    return {"stemmed": Kind.STEMMED, "delimiter": Kind.DELIMITED}.get(suffix, Kind.TEXT)


def custom_metadata_fields(definition: dict[str, Any]) -> tuple[Field, ...]:
    """Custom metadata is found by the bare internal name of its attribute."""
    name, base = definition["name"], element_type(definition["typeName"])
    if base in _NUMBERS:
        return (make_field(name, Kind.NUMBER),)
    if base == "boolean":
        return (make_field(name, Kind.BOOLEAN),)
    return make_field(name, Kind.KEYWORD), make_field(f"{name}.text", Kind.TEXT)
