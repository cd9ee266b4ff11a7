"""Reading: entities, headers and references as they stand in answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import orjson

from atlan.local.database import Transaction
from atlan.local.shapes import as_object
from atlan.local.store import ACTIVE, DELETED
from atlan.local.types import LINEAGE, MEANINGS, EntityType, RelationEnd, TypeRegistry

Json = dict[str, Any]

ALWAYS_IN_HEADERS = ("name", "qualifiedName")


class Stored(NamedTuple):
    """An entity as it is stored."""

    id: int
    guid: str
    type: EntityType
    document: Json


class Tags(NamedTuple):
    direct: list[Json]
    propagated: list[Json]

    @property
    def every(self) -> list[Json]:
        return [*self.direct, *self.propagated]


class Reference(NamedTuple):
    """One related entity, seen from the entity ``owner``."""

    owner: int
    id: int
    guid: str
    type: str
    qualified_name: str
    name: str | None
    state: str
    relationship_guid: str
    relationship_type: str
    relationship_state: str
    relationship_attributes: Json | None

    @property
    def active(self) -> bool:
        return self.state == ACTIVE and self.relationship_state == ACTIVE

    def to_json(self) -> Json:
        own: Json = {"typeName": self.relationship_type}
        if self.relationship_attributes:
            own["attributes"] = self.relationship_attributes
        return {
            "guid": self.guid,
            "typeName": self.type,
            "entityStatus": self.state,
            "displayText": self.name or self.qualified_name,
            "uniqueAttributes": {"qualifiedName": self.qualified_name},
            "relationshipType": self.relationship_type,
            "relationshipGuid": self.relationship_guid,
            "relationshipStatus": self.relationship_state,
            "relationshipAttributes": own,
        }


def _reference(row: Sequence[Any]) -> Reference:
    *columns, attributes = row
    return Reference._make((*columns, orjson.loads(attributes) if attributes else None))


_NO_TAGS = Tags([], [])


class Reader:
    """Reads through one transaction with one state of the type definitions."""

    def __init__(self, transaction: Transaction, registry: TypeRegistry) -> None:
        self.transaction = transaction
        self.registry = registry

    def load(self, column: str, values: Sequence[Any]) -> list[Stored]:
        """Entities by ``id`` or ``guid``, in no particular order; what is not found is left out."""
        sql = f"SELECT id, guid, type, document FROM entity WHERE {column} IN ({{}})"  # noqa: S608
        found: list[Stored] = []
        for number, guid, type_name, document in self.transaction.in_chunks(sql, values):
            kind = self.registry.entity_type(type_name)
            if kind is not None:
                found.append(Stored(number, guid, kind, orjson.loads(document)))
        return found

    def by_unique(self, type_name: str, qualified_name: str) -> Stored | None:
        row = self.transaction.row(
            "SELECT id FROM entity WHERE type = ? AND qualified_name = ?", (type_name, qualified_name)
        )
        return self.load("id", [row[0]])[0] if row else None

    def tags(self, ids: Sequence[int]) -> dict[int, Tags]:
        """Direct and propagated tags of the entities that have any."""
        found: dict[int, Tags] = {}
        direct = "SELECT entity, entity, type, document FROM classification WHERE entity IN ({})"
        propagated = (
            "SELECT p.target, c.entity, c.type, c.document FROM propagation p "
            "JOIN classification c ON c.entity = p.source AND c.type = p.type WHERE p.target IN ({})"
        )
        for index, sql in enumerate((direct, propagated)):
            for target, _, type_name, document in self.transaction.in_chunks(sql, ids):
                tag = orjson.loads(document)
                definition = self.registry.definitions.get(type_name)
                if definition:
                    tag["displayName"] = definition.get("displayName", type_name)
                found.setdefault(target, Tags([], []))[index].append(tag)
        return found

    def related(self, ids: Sequence[int], end: RelationEnd) -> list[Reference]:
        """What the entities show under the attribute of this end, in the order it was linked."""
        sides = ((1, 2), (2, 1)) if end.symmetric else ((end.end, 3 - end.end),)
        found: list[Reference] = []
        for own, other in sides:
            sql = (
                f"SELECT r.end{own}, e.id, e.guid, e.type, e.qualified_name, e.name, e.state, r.guid, r.type, r.state, "  # noqa: S608
                f"r.attributes FROM relationship r JOIN entity e ON e.id = r.end{other} "
                f"WHERE r.type = ? AND r.end{own} IN ({{}}) ORDER BY r.id"
            )
            found.extend(
                _reference(row) for row in self.transaction.in_chunks(sql, ids, before=(end.type.name,))
            )
        return found

    def terms(self, ids: Sequence[int]) -> dict[int, list[Reference]]:
        """The active glossary terms assigned to the entities."""
        end = RelationEnd("meanings", self.registry.relationship_type(MEANINGS), 2, False, "", True, True)
        found: dict[int, list[Reference]] = {}
        for term in self.related(ids, end):
            if term.active:
                found.setdefault(term.owner, []).append(term)
        return found

    # -- whole entities

    def entities(self, found: Sequence[Stored], ignore_relationships: bool) -> list[Json]:
        ids = [entity.id for entity in found]
        tags, terms = self.tags(ids), self.terms(ids)
        rendered: list[Json] = []
        for entity in found:
            relations = self._relationship_attributes(entity, only_lineage=ignore_relationships)
            attributes = dict(entity.document["attributes"])
            for name in [
                name for name, ends in entity.type.relations.items() if ends[0].type.name in LINEAGE
            ]:
                # A process has its inputs and outputs as plain attributes too.
                if name in relations and entity.type.is_a("Process"):
                    attributes[name] = relations[name]
            body = {
                **entity.document,
                "attributes": attributes,
                "superTypeNames": list(entity.type.ancestors),
            }
            if not ignore_relationships:
                body["relationshipAttributes"] = relations
            body |= _tag_fields(tags.get(entity.id, _NO_TAGS)) | _meanings(terms.get(entity.id, ()))
            body.setdefault("labels", [])
            body["isIncomplete"] = False
            body["displayText"] = _display_text(entity.document)
            rendered.append(body)
        return rendered

    def _relationship_attributes(self, entity: Stored, only_lineage: bool) -> Json:
        attributes: Json = {}
        for name, ends in entity.type.relations.items():
            for end in ends:
                if only_lineage and end.type.name not in LINEAGE:
                    continue
                references = [reference.to_json() for reference in self.related([entity.id], end)]
                if references:
                    attributes[name] = references if end.many else references[-1]
                    break
        return attributes

    # -- headers

    def headers(
        self,
        found: Sequence[Stored],
        attributes: Iterable[str] = (),
        relation_attributes: Sequence[str] = (),
        *,
        meanings: bool = True,
        classifications: bool = True,
        classification_names: bool = True,
        deleted_relations: bool = False,
    ) -> list[Json]:
        """The short form of entities, in the order given.

        Args:
            found: the entities.
            attributes: names of the attributes wanted; relationships and ``set.attribute`` of custom metadata too.
            relation_attributes: attributes wanted of the entities that relationships lead to.
            meanings: whether to add the assigned terms.
            classifications: whether to add the tags.
            classification_names: whether to add the names of the tags.
            deleted_relations: whether relationships of deleted entities are wanted.
        """
        ids = [entity.id for entity in found]
        wanted = list(dict.fromkeys((*ALWAYS_IN_HEADERS, *attributes)))
        tags = self.tags(ids) if classifications or classification_names else {}
        terms = self.terms(ids) if meanings else {}
        relations = self._wanted_relations(found, wanted, relation_attributes, deleted_relations)
        headers: list[Json] = []
        for entity in found:
            values = _wanted_values(entity.document, wanted)
            values |= relations.get(entity.id, {})
            header = header_of(entity, values)
            if classifications:
                header |= _tag_fields(tags.get(entity.id, _NO_TAGS))
            elif classification_names:
                header["classificationNames"] = _tag_names(tags.get(entity.id, _NO_TAGS))
            if meanings:
                header |= _meanings(terms.get(entity.id, ()))
            headers.append(header)
        return headers

    def _wanted_relations(
        self,
        found: Sequence[Stored],
        wanted: Sequence[str],
        relation_attributes: Sequence[str],
        deleted: bool,
    ) -> dict[int, Json]:
        groups: dict[tuple[str, RelationEnd], list[int]] = {}
        for entity in found:
            for name in wanted:
                for end in entity.type.relations.get(name, ()):
                    groups.setdefault((name, end), []).append(entity.id)
        values: dict[int, Json] = {}
        references = [
            (name, end, reference)
            for (name, end), ids in groups.items()
            for reference in self.related(ids, end)
            if deleted or reference.active
        ]
        documents: dict[int, Json] = {}
        if relation_attributes:
            others = sorted({reference.id for _, _, reference in references})
            documents = {other.id: other.document for other in self.load("id", others)}
        for name, end, reference in references:
            body = reference.to_json()
            if reference.id in documents:
                body["attributes"] = _wanted_values(documents[reference.id], relation_attributes)
            slot = values.setdefault(reference.owner, {})
            if end.many:
                slot.setdefault(name, []).append(body)
            else:
                slot[name] = body
        return values

    def decorations(self, tags: Tags | None, terms: Sequence[Reference]) -> Json:
        """The fields that tell an entity's tags and terms."""
        return _tag_fields(tags or _NO_TAGS) | _meanings(terms)


def header_of(entity: Stored, values: Json) -> Json:
    document = entity.document
    header = {
        "typeName": entity.type.name,
        "attributes": values,
        "guid": entity.guid,
        "status": document["status"],
        "displayText": _display_text(document),
        "isIncomplete": False,
        "labels": document.get("labels", []),
        "createdBy": document["createdBy"],
        "updatedBy": document["updatedBy"],
        "createTime": document["createTime"],
        "updateTime": document["updateTime"],
        "superTypeNames": list(entity.type.ancestors),
    }
    if document["status"] == DELETED:
        header["deleteHandler"] = document.get("deleteHandler", "SOFT")
    return header


def _display_text(document: Json) -> str:
    attributes = document["attributes"]
    return str(attributes.get("name") or attributes["qualifiedName"])


def _wanted_values(document: Json, wanted: Iterable[str]) -> Json:
    """The values that are set; custom metadata, asked for as ``set.attribute``, comes back under that name."""
    attributes: Mapping[str, Any] = document["attributes"]
    custom: Mapping[str, Json] = as_object(document.get("businessAttributes"))
    values: Json = {}
    for name in wanted:
        value = attributes.get(name)
        if value is None and "." in name and custom:
            set_name, _, attribute = name.partition(".")
            value = custom.get(set_name, {}).get(attribute)
        if value is not None:
            values[name] = value
    return values


def _tag_fields(tags: Tags) -> Json:
    return {"classifications": tags.every, "classificationNames": _tag_names(tags)} if tags.every else {}


def _tag_names(tags: Tags) -> list[str]:
    return list(dict.fromkeys(tag["typeName"] for tag in tags.every))


def _meanings(terms: Sequence[Reference]) -> Json:
    if not terms:
        return {}
    return {
        "meaningNames": [term.name for term in terms],
        "meanings": [
            {
                "termGuid": term.guid,
                "relationGuid": term.relationship_guid,
                "displayText": term.name,
                **{
                    key: (term.relationship_attributes or {}).get(key)
                    for key in (
                        "confidence",
                        "description",
                        "source",
                        "status",
                        "steward",
                        "expression",
                        "createdBy",
                    )
                    if (term.relationship_attributes or {}).get(key) is not None
                },
            }
            for term in terms
        ],
    }
