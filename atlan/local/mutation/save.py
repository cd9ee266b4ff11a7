"""Saving entities: create or update, by guid or by type and qualifiedName."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from atlan.local.errors import (
    bad_request,
    empty_payload,
    guid_not_found,
    invalid_parameters,
    metastore,
    reference_not_found,
    unknown_type,
)
from atlan.local.mutation import custom_metadata, glossary, labels, naming
from atlan.local.mutation.change import Change
from atlan.local.mutation.delete import Deletion
from atlan.local.mutation.relations import Relations
from atlan.local.mutation.tags import Tagging
from atlan.local.mutation.values import default_value, normalise, same
from atlan.local.payloads import REFERENCE, check
from atlan.local.shapes import as_object, is_array
from atlan.local.store import ACTIVE, Record
from atlan.local.types import Attribute, EntityType

Json = dict[str, Any]
T = TypeVar("T")

MOST_ENTITIES = 10_000
TAG_FLAGS = ("replaceClassifications", "replaceTags", "appendTags")
_RELATION_MAPS = ("relationshipAttributes", "appendRelationshipAttributes", "removeRelationshipAttributes")
_SERVER_ATTRIBUTES = frozenset({"__hasLineage"})


class Draft:
    """An entity of the request, and the stored entity it turns out to be."""

    __slots__ = ("payload", "placeholder", "record", "type")

    def __init__(self, payload: Json, kind: EntityType, placeholder: str) -> None:
        self.payload = payload
        self.type = kind
        self.placeholder = placeholder
        self.record: Record | None = None

    @property
    def attributes(self) -> Json:
        attributes: Json = as_object(self.payload.get("attributes"))
        return attributes

    def relation(self, name: str) -> Any:
        return self.attributes.get(name) or as_object(self.payload.get("relationshipAttributes")).get(name)


class Save:
    """One request to save entities.

    Args:
        change: the change it makes.
        flags: the names of the query flags that are true.

    Attributes:
        at: the place of the entity that is being worked on; None before and after.
    """

    def __init__(self, change: Change, flags: frozenset[str] = frozenset()) -> None:
        tag_flags = [flag for flag in TAG_FLAGS if flag in flags]
        if len(tag_flags) > 1:
            raise bad_request(f"Only one of {', '.join(TAG_FLAGS)} may be true.")
        self._change = change
        self._workspace = change.workspace
        self._tag_flag = tag_flags[0] if tag_flags else None
        self._merge_custom_metadata = "replaceBusinessAttributes" in flags
        self._overwrite_custom_metadata = (
            self._merge_custom_metadata and "overwriteBusinessAttributes" in flags
        )
        self._by_placeholder: dict[str, Draft] = {}
        self._relations = Relations(change, self._resolve)
        self._tagging = Tagging(change)
        self._counter = itertools.count(1)
        self.at: int | None = None

    def run(self, entities: Any, referred: Any = None) -> Json:
        """Save the entities.

        Args:
            entities: the entities of the payload.
            referred: further entities of the payload by their guid.

        Returns:
            The mutation answer.
        """
        payloads = self._payloads(entities, referred)
        drafts = [self._draft(payload) for payload in self._each(payloads)]
        for draft in self._each(drafts):
            self._materialise(draft)
        for draft in self._each(drafts):
            self._apply_relations(draft)
        for draft in self._each(drafts):
            self._apply_extras(draft)
        self._change.finish()
        return self._change.answer({draft.placeholder: _record(draft).guid for draft in drafts})

    def _each(self, items: Sequence[T]) -> Iterator[T]:
        """The items one by one, noting which is being worked on."""
        for place, item in enumerate(items):
            self.at = place
            yield item
        self.at = None

    def _payloads(self, entities: Any, referred: Any) -> list[Json]:
        if not is_array(entities) or not entities:
            raise empty_payload("There is no entity in the request.")
        payloads = [*entities, *as_object(referred).values()]
        if len(payloads) > MOST_ENTITIES:
            raise metastore(
                400,
                "ATLAS-400-00-212",
                f"{len(payloads)} entities are too many for one request; {MOST_ENTITIES} may come.",
            )
        return payloads

    def _draft(self, payload: Json) -> Draft:
        kind = self._change.registry.entity_type(str(payload.get("typeName")))
        if kind is None:
            raise unknown_type(payload.get("typeName"))
        guid = payload.get("guid")
        # An entity without a guid gets a placeholder of the server's own making.
        placeholder = (
            guid if isinstance(guid, str) and guid else f"-{self._change.now}{next(self._counter):06d}"
        )
        draft = Draft(payload, kind, placeholder)
        self._by_placeholder[placeholder] = draft
        return draft

    # -- phase one: every entity exists

    def _materialise(self, draft: Draft) -> Record:
        if draft.record is None:
            draft.record = self._existing(draft)
            if draft.record is None:
                draft.record = self._create(draft)
            else:
                self._update(draft, draft.record)
        return draft.record

    def _existing(self, draft: Draft) -> Record | None:
        guid = draft.payload.get("guid")
        if guid and not guid.startswith("-"):
            record = self._workspace.by_guid(guid)
            if record is None:
                raise guid_not_found(guid)
            if record.type.name != draft.type.name:
                raise invalid_parameters(f"Entity {guid} is a {record.type.name}, not a {draft.type.name}.")
            return record
        unique = as_object(draft.payload.get("uniqueAttributes"))
        name = draft.attributes.get("qualifiedName") or unique.get("qualifiedName")
        return self._workspace.by_unique([draft.type.name], name) if isinstance(name, str) else None

    def _create(self, draft: Draft) -> Record:
        values = self._values(draft)
        attributes = {name: value for name, value in values.items() if value is not None}
        if draft.type.name in glossary.GLOSSARY_TYPES:
            attributes["qualifiedName"] = self._glossary_name(draft, None)
        elif draft.type.name in naming.HOLDERS and (own_name := self._own_name(draft)):
            attributes["qualifiedName"] = own_name
        for name in draft.type.required:
            if name not in attributes:
                raise invalid_parameters(f"A {draft.type.name} needs the attribute {name}.")
        for attribute in draft.type.defaulted:
            if attribute.name not in values:
                attributes[attribute.name] = default_value(attribute, self._change.registry)
        change, payload = self._change, draft.payload
        document = {
            "typeName": draft.type.name,
            "guid": str(uuid.uuid4()),
            "status": ACTIVE,
            "attributes": attributes,
            "createdBy": change.actor,
            "updatedBy": change.actor,
            "createTime": change.now,
            "updateTime": change.now,
            "version": 0,
        }
        document |= {
            key: payload[key] for key in ("customAttributes", "labels") if payload.get(key) is not None
        }
        record = self._workspace.create(draft.type, document)
        change.created(record)
        return record

    def _update(self, draft: Draft, record: Record) -> None:
        if draft.type.name in glossary.GLOSSARY_TYPES:
            glossary.require_anchor(draft.type.name, draft.relation("anchor"))
        values = self._values(draft)
        changed = [
            name
            for name, value in values.items()
            if not same(record.type.attributes[name], record.attributes.get(name), value)
        ]
        old_name, old_qualified_name = record.name, record.qualified_name
        if "name" in changed and draft.type.name in glossary.GLOSSARY_TYPES:
            self._glossary_name(draft, record)
        for name in changed:
            if values[name] is not None:
                record.attributes[name] = values[name]
            elif record.type.attributes[name].required:
                raise invalid_parameters(f"A {record.type.name} cannot be without the attribute {name}.")
            else:
                record.attributes.pop(name, None)
        if changed:
            self._change.updated(record, changed)
        if record.qualified_name != old_qualified_name:
            self._move(record, old_qualified_name)
        if record.name != old_name and record.type.name == glossary.TERM:
            self._change.term_renamed(record)
        self._change.show(record, values)

    def _move(self, record: Record, old: str) -> None:
        other = self._workspace.by_unique([record.type.name], record.qualified_name)
        if other is not None and other is not record:
            raise metastore(
                409,
                "ATLAS-409-00-003",
                f"There is already a {record.type.name} named {record.qualified_name}.",
            )
        self._workspace.renamed(record, old)

    def _values(self, draft: Draft) -> dict[str, Any]:
        """The plain attributes of the payload; names that the type does not know are ignored, as the server does."""
        definitions = draft.type.attributes
        values: dict[str, Any] = {}
        for name, value in draft.attributes.items():
            attribute: Attribute | None = definitions.get(name)
            if attribute is not None and name not in _SERVER_ATTRIBUTES:
                values[name] = normalise(attribute, value, self._change.registry)
        if draft.type.name in glossary.GLOSSARY_TYPES:
            # The server alone names glossary objects.
            values.pop("qualifiedName", None)
        return values

    def _glossary_name(self, draft: Draft, own: Record | None) -> str:
        """Check the name of a glossary object, and make its qualifiedName."""
        type_name = draft.type.name
        anchor = draft.relation("anchor")
        glossary.require_anchor(type_name, anchor)
        home = None if type_name == glossary.GLOSSARY else self._resolve(anchor, glossary.GLOSSARY)
        glossary.require_free_name(self._change, type_name, draft.attributes.get("name"), home, own)
        parent = draft.relation("parentCategory") if type_name == glossary.CATEGORY else None
        return glossary.qualified_name(home, self._resolve(parent, glossary.CATEGORY) if parent else None)

    def _own_name(self, draft: Draft) -> str | None:
        """The qualifiedName that the server makes for a new entity."""
        holder = naming.HOLDERS[draft.type.name]
        above = draft.relation(holder[0]) if holder else None
        return naming.qualified_name(
            draft.type.name, self._resolve(above, holder[1]) if holder and above else None
        )

    # -- phase two: how they relate

    def _resolve(self, reference: Any, wanted: str) -> Record:
        record = self._referenced(reference)
        if record is None:
            raise reference_not_found(reference)
        if not record.type.is_a(wanted):
            raise invalid_parameters(f"Entity {record.guid} is a {record.type.name}, not a {wanted}.")
        return record

    def _referenced(self, reference: Any) -> Record | None:
        check(reference, REFERENCE)
        guid = reference.get("guid")
        if guid in self._by_placeholder:
            return self._materialise(self._by_placeholder[guid])
        if guid and not str(guid).startswith("-"):
            return self._workspace.by_guid(guid)
        name = as_object(reference.get("uniqueAttributes")).get("qualifiedName")
        type_name = reference.get("typeName")
        if not name or not type_name:
            return None
        if self._change.registry.entity_type(type_name) is None:
            raise unknown_type(type_name)
        return self._workspace.by_unique(self._change.registry.with_sub_types(type_name), name)

    def _apply_relations(self, draft: Draft) -> None:
        record, known = _record(draft), draft.type.relations
        given, to_append, to_remove = (as_object(draft.payload.get(name)) for name in _RELATION_MAPS)
        for name, value in {**draft.attributes, **given}.items():
            if name in known and name not in draft.type.attributes:
                self._relations.replace(record, name, value)
        for name in to_append.keys() & known.keys():
            self._relations.append(record, name, to_append[name])
        for name in to_remove.keys() & known.keys():
            self._relations.remove(record, name, to_remove[name])

    # -- phase three: state, tags, custom metadata

    def _apply_extras(self, draft: Draft) -> None:
        record, payload = _record(draft), draft.payload
        if payload.get("status") == ACTIVE and not record.active:
            Deletion(self._change).restore(record)
        if not record.is_new:
            if payload.get("labels") is not None:
                labels.replace(self._change, record, payload["labels"])
            custom = payload.get("customAttributes")
            if custom is not None and custom != record.document.get("customAttributes"):
                record.document["customAttributes"] = custom
                self._change.updated(record)
                self._change.audit.noted("CUSTOM_ATTRIBUTE_UPDATE", record, custom)
        self._tagging.save(record, payload, self._tag_flag)
        sets = as_object(payload.get("businessAttributes"))
        if record.is_new or self._overwrite_custom_metadata:
            custom_metadata.replace_all(self._change, record, sets)
        elif self._merge_custom_metadata:
            custom_metadata.merge(self._change, record, sets)


def _record(draft: Draft) -> Record:
    if draft.record is None:
        raise LookupError(f"Draft {draft.placeholder} was not materialised.")
    return draft.record
