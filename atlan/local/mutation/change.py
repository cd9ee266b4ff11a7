"""One change: what a request does to entities, collected, completed and written as a whole."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from typing import Any

from atlan.local.database import Transaction
from atlan.local.journal import tasks
from atlan.local.journal.audit import AuditTrail
from atlan.local.journal.logs import Logs
from atlan.local.mutation.lineage_flags import LineageFlags
from atlan.local.mutation.propagation import Propagation
from atlan.local.reader import Reader, Stored, Tags, header_of
from atlan.local.search.index import IndexWriter, Surroundings, entries_of
from atlan.local.store import DELETED, Record, Workspace
from atlan.local.types import LINEAGE, MEANINGS, TypeRegistry

Json = dict[str, Any]

_SURROUNDING_TYPES = {
    "AtlasGlossaryTermAnchor": "glossary",
    "AtlasGlossaryCategoryAnchor": "glossary",
    "AtlasGlossaryTermCategorization": "categories",
    "AtlasGlossaryCategoryHierarchyLink": "parent_category",
}
_HEADER_KEYS = ("CREATE", "UPDATE", "PARTIAL_UPDATE", "DELETE")


class Change:
    """The unit of work of a writing request.

    Args:
        transaction: the open write transaction.
        registry: the type definitions in force.
        logs: where its history is written.
        actor: the user name that the request acts as.
        headers: the headers of the request.
        partial: whether updates are reported as PARTIAL_UPDATE.
    """

    def __init__(
        self,
        transaction: Transaction,
        registry: TypeRegistry,
        logs: Logs,
        actor: str,
        headers: Mapping[str, str],
        partial: bool = False,
    ) -> None:
        self.transaction = transaction
        self._logs = logs
        self.registry = registry
        self.actor = actor
        self.now = time.time_ns() // 1_000_000
        self.audit = AuditTrail(actor, self.now, headers)
        self.workspace = Workspace(transaction, registry)
        self.reader = Reader(transaction, registry)
        self.propagation = Propagation(self.workspace)
        self.lineage_flags = LineageFlags(self.workspace)
        self._update_key = "PARTIAL_UPDATE" if partial else "UPDATE"
        self._reported: dict[int, tuple[str, Record]] = {}
        self._shown: dict[int, dict[str, None]] = {}
        self._touched: set[int] = set()
        self._removed: list[Record] = []
        self._renamed_terms: set[int] = set()

    # -- what happened

    def created(self, record: Record) -> None:
        self._reported[record.id] = ("CREATE", record)
        self.audit.created(record)
        self.show(record, record.attributes)

    def updated(self, record: Record, attributes: Iterable[str] = ()) -> None:
        """Note a change of the entity: it gets a new version and appears in the answer."""
        attributes = list(attributes)
        self.show(record, attributes)
        self.audit.updated(record, attributes)
        self.workspace.changed(record)
        if record.id in self._touched or record.is_new:
            return
        self._touched.add(record.id)
        self._reported.setdefault(record.id, (self._update_key, record))
        document = record.document
        document["updatedBy"], document["updateTime"] = self.actor, self.now
        document["version"] = document.get("version", 0) + 1

    def show(self, record: Record, attributes: Iterable[str]) -> None:
        self._shown.setdefault(record.id, {}).update(dict.fromkeys(attributes))

    def deleted(self, record: Record, *, for_good: bool) -> None:
        self._reported[record.id] = ("DELETE", record)
        self.audit.deleted(record, for_good=for_good)

    def restored(self, record: Record) -> None:
        self.audit.updated(record, ())
        self._touched.add(record.id)
        self.workspace.changed(record)
        document = record.document
        document["updatedBy"], document["updateTime"] = self.actor, self.now

    def reported_as_updated(self, record: Record) -> None:
        self._reported.setdefault(record.id, ("UPDATE", record))

    def term_renamed(self, record: Record) -> None:
        self._renamed_terms.add(record.id)

    def linked(self, kind: str, one: Record, two: Record) -> None:
        """Note that a relationship was made or came back to life."""
        self.propagation.linked(one.id, two.id)
        self._relationship_changed(kind, one, two)
        if kind == MEANINGS:
            self.audit.noted("TERM_ADD", two, _term(one))

    def unlinked(self, kind: str, one: Record, two: Record) -> None:
        self.propagation.unlinked(one.id, two.id)
        self._relationship_changed(kind, one, two)
        if kind == MEANINGS:
            self.audit.noted("TERM_DELETE", two, _term(one))

    def _relationship_changed(self, kind: str, one: Record, two: Record) -> None:
        if kind in LINEAGE:
            self.lineage_flags.changed(one, two)
        elif kind == MEANINGS or kind in _SURROUNDING_TYPES:
            self.workspace.changed(two)

    def remove(self, record: Record) -> None:
        """Take the entity out for good."""
        self._removed.append(record)
        self.workspace.remove(record)

    # -- completing it

    def finish(self) -> None:
        """Bring lineage flags, propagated tags and the index into step, and write everything."""
        self.lineage_flags.settle()
        for number in self.propagation.settle():
            record = self.workspace.by_id(number)
            if record is not None:
                self.workspace.changed(record)
        self._reindex_assigned_to_renamed_terms()
        writer = IndexWriter(self.transaction)
        for record in self._removed:
            writer.remove(record.id)
        dirty = self.workspace.dirty
        self.workspace.write_back()
        surroundings = self._surroundings(dirty)
        custom_metadata = self.registry.custom_metadata_fields
        for record in dirty:
            writer.put(record.id, entries_of(record, surroundings[record.id], custom_metadata), record.is_new)
        writer.flush()
        self._write_logs()

    def _write_logs(self) -> None:
        propagated = self.propagation.outcome
        for action, spread in (("ADD", propagated.gained), ("DELETE", propagated.lost)):
            for (_, tag), targets in spread.items():
                for number in sorted(targets):
                    record = self.workspace.by_id(number)
                    if record is not None:
                        self.audit.noted(f"PROPAGATED_CLASSIFICATION_{action}", record, {"typeName": tag})
        self._logs.audit.write(self.transaction, self.audit.events())
        self._logs.tasks.write(
            self.transaction,
            (
                (task["guid"], task)
                for kind, guid, tag in propagated.work(self.workspace)
                for task in (tasks.done(kind, self.actor, self.now, guid, tag),)
            ),
        )

    def _reindex_assigned_to_renamed_terms(self) -> None:
        for number in self._renamed_terms:
            for edge in self.workspace.edges_of_types(number, (MEANINGS,)):
                record = self.workspace.by_id(edge.end2)
                if record is not None:
                    self.workspace.changed(record)

    def _surroundings(self, records: list[Record]) -> dict[int, Surroundings]:
        ids = [record.id for record in records]
        tags, terms = self.reader.tags(ids), self.reader.terms(ids)
        glossary_ids = [record.id for record in records if record.type.name.startswith("AtlasGlossary")]
        linked: dict[int, dict[str, list[str]]] = {}
        sql = (
            "SELECT r.end2, r.type, e.qualified_name FROM relationship r JOIN entity e ON e.id = r.end1 "
            "WHERE r.state = 'ACTIVE' AND r.end2 IN ({})"
        )
        for owner, kind, qualified_name in self.transaction.in_chunks(sql, glossary_ids):
            if kind in _SURROUNDING_TYPES:
                linked.setdefault(owner, {}).setdefault(_SURROUNDING_TYPES[kind], []).append(qualified_name)
        names = {
            item["name"]: item.get("displayName", "") for item in self.registry.of_category("CLASSIFICATION")
        }
        found: dict[int, Surroundings] = {}
        for number in ids:
            own_tags, own_links = tags.get(number, Tags([], [])), linked.get(number, {})
            found[number] = Surroundings(
                own_tags.direct,
                names,
                own_tags.propagated,
                [(term.qualified_name, term.name or "") for term in terms.get(number, ())],
                own_links.get("glossary", []),
                own_links.get("categories", []),
                own_links.get("parent_category", []),
            )
        return found

    # -- answering

    def answer(self, guid_assignments: dict[str, str] | None = None) -> Json:
        """The mutation answer; lists with nothing in them are left out."""
        lists: dict[str, list[Json]] = {}
        records = [record for _, record in self._reported.values()]
        tags = self.reader.tags([record.id for record in records])
        terms = self.reader.terms([record.id for record in records])
        for key, record in self._reported.values():
            shown = {"name", "qualifiedName", *self._shown.get(record.id, ())}
            values = {name: value for name, value in record.attributes.items() if name in shown}
            header = header_of(Stored(record.id, record.guid, record.type, record.document), values)
            if key == "DELETE":
                header |= {"status": DELETED, "deleteHandler": record.document.get("deleteHandler", "SOFT")}
            header |= self.reader.decorations(tags.get(record.id), terms.get(record.id, ()))
            lists.setdefault(key, []).append(header)
        body: Json = {}
        if lists:
            body["mutatedEntities"] = {key: lists[key] for key in _HEADER_KEYS if key in lists}
        if guid_assignments:
            body["guidAssignments"] = guid_assignments
        return body


def _term(term: Record) -> Json:
    return {
        "typeName": term.type.name,
        "guid": term.guid,
        "attributes": {"name": term.name, "qualifiedName": term.qualified_name},
    }
