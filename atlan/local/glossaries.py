"""Glossaries, terms and categories in the form of the glossary service: the same entities, told otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from atlan.local.mutation.glossary import CATEGORY, GLOSSARY, TERM
from atlan.local.payloads import CLASSIFICATION, OBJECT, TEXT, Check, array_of, object_with, word_of
from atlan.local.reader import Reader, Stored
from atlan.local.shapes import as_array, as_object, is_array
from atlan.local.store import ACTIVE

Json = dict[str, Any]

_STATUS = word_of("DRAFT", "ACTIVE", "DEPRECATED", "OBSOLETE", "OTHER")
_TOLD = ("description", "expression", "steward", "source", "status")
_RELATED_TERMS = (
    "seeAlso", "synonyms", "antonyms", "preferredTerms", "preferredToTerms", "replacementTerms", "replacedBy",
    "translationTerms", "translatedTerms", "isA", "classifies", "validValues", "validValuesFor",
)  # fmt: skip


class Form(NamedTuple):
    """How one type of entity is told.

    Attributes:
        type: The type.
        texts: Attributes that are told as they are.
        headers: Relationships, each with the member of a header that holds the guid.
        telling: Which members of headers besides are told, by relationship.
    """

    type: str
    texts: tuple[str, ...]
    headers: Mapping[str, str]
    telling: Mapping[str, tuple[str, ...]]

    @property
    def shape(self) -> Check:
        header = object_with(
            termGuid=TEXT, categoryGuid=TEXT, glossaryGuid=TEXT, status=_STATUS, **_HEADER_TEXTS
        )
        singles = {name: header for name in self.headers if name in _SINGLE}
        lists = {name: array_of(header) for name in self.headers if name not in _SINGLE}
        texts = {name: _STRINGS if name == "examples" else TEXT for name in self.texts}
        return object_with(
            guid=TEXT,
            name=TEXT,
            additionalAttributes=OBJECT,
            otherAttributes=OBJECT,
            classifications=array_of(CLASSIFICATION),
            **texts,
            **singles,
            **lists,
        )


_HEADER_TEXTS = dict.fromkeys(
    ("displayText", "relationGuid", "description", "expression", "steward", "source"), TEXT
)
_STRINGS = array_of(TEXT)
_SINGLE = frozenset({"anchor", "parentCategory"})

GLOSSARIES = Form(
    GLOSSARY,
    ("shortDescription", "longDescription", "language", "usage"),
    {"terms": "termGuid", "categories": "categoryGuid"},
    {},
)
TERMS = Form(
    TERM,
    ("shortDescription", "longDescription", "abbreviation", "examples", "usage"),
    {"anchor": "glossaryGuid", "categories": "categoryGuid", **dict.fromkeys(_RELATED_TERMS, "termGuid")},
    {"categories": ("description", "status"), **dict.fromkeys(_RELATED_TERMS, _TOLD)},
)
CATEGORIES = Form(
    CATEGORY,
    ("shortDescription", "longDescription"),
    {
        "anchor": "glossaryGuid",
        "parentCategory": "categoryGuid",
        "childrenCategories": "categoryGuid",
        "terms": "termGuid",
    },
    {"terms": ("description", "status")},
)


def to_entity(form: Form, given: Json, guid: str | None) -> Json:
    """The entity to save.

    Args:
        form: how it is told.
        given: what was sent.
        guid: of the entity to change; None for a new one.
    """
    attributes = {**as_object(given.get("otherAttributes"))}
    attributes |= {name: given[name] for name in ("name", *form.texts) if given.get(name) is not None}
    if given.get("additionalAttributes") is not None:
        attributes["additionalAttributes"] = given["additionalAttributes"]
    relations: Json = {}
    for name, key in form.headers.items():
        value = given.get(name)
        # Neither is set from here: the other end says where it belongs.
        if value is None or (form is GLOSSARIES):
            continue
        relations[name] = (
            [_reference(header, key) for header in value] if is_array(value) else _reference(value, key)
        )
    entity: Json = {
        "typeName": form.type,
        "attributes": attributes,
        "relationshipAttributes": relations,
        "classifications": as_array(given.get("classifications")),
    }
    if guid is not None:
        entity["guid"] = guid
    return entity


def _reference(header: Any, key: str) -> Json:
    told = as_object(header)
    types = {"termGuid": TERM, "categoryGuid": CATEGORY, "glossaryGuid": GLOSSARY}
    attributes = {name: told[name] for name in _TOLD if told.get(name) is not None}
    return {
        "typeName": types[key],
        "guid": told.get(key) or "",
        "relationshipAttributes": {"attributes": attributes},
    }


def from_entities(form: Form, reader: Reader, found: list[Stored]) -> list[Json]:
    """Entities as the glossary service tells them."""
    return [_told(form, body) for body in reader.entities(found, ignore_relationships=False)]


def _told(form: Form, body: Json) -> Json:
    attributes, relations = body["attributes"], body["relationshipAttributes"]
    plain = {"name", "qualifiedName", "additionalAttributes", *form.texts}
    told: Json = {
        "guid": body["guid"],
        "qualifiedName": attributes["qualifiedName"],
        "name": attributes["name"],
    }
    told |= {name: attributes[name] for name in form.texts if attributes.get(name) is not None}
    if attributes.get("additionalAttributes"):
        told["additionalAttributes"] = attributes["additionalAttributes"]
    others = {name: value for name, value in attributes.items() if name not in plain and value is not None}
    if others:
        told["otherAttributes"] = others
    if body.get("classifications"):
        told["classifications"] = body["classifications"]
    for name, key in form.headers.items():
        value = relations.get(name)
        headers = [
            _header(reference, key, form.telling.get(name, ()))
            for reference in (value if is_array(value) else [value] if value else [])
            if reference["entityStatus"] == ACTIVE
        ]
        if headers:
            told[name] = headers[0] if name in _SINGLE else headers
    if form is TERMS and relations.get("assignedEntities"):
        told["assignedEntities"] = [related_object(item) for item in relations["assignedEntities"]]
    return told


def _header(reference: Json, key: str, telling: tuple[str, ...]) -> Json:
    values = as_object(as_object(reference.get("relationshipAttributes")).get("attributes"))
    return {
        key: reference["guid"],
        "relationGuid": reference["relationshipGuid"],
        "displayText": reference["displayText"],
        **{name: values[name] for name in telling if isinstance(values.get(name), str)},
    }


def related_object(reference: Json) -> Json:
    """A related entity as the glossary service tells it."""
    return {**reference, "qualifiedName": reference["uniqueAttributes"]["qualifiedName"]}
