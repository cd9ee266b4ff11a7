"""The history of entities: every change leaves events behind."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from typing import Any

from atlan.local.journal.log import Log
from atlan.local.search.fields import Kind
from atlan.local.store import Record

Json = dict[str, Any]

_MARK = "x-atlan-"
_KEYWORDS = ("entityId", "entityQualifiedName", "typeName", "user", "action", "eventKey")


def audit_log() -> Log:
    """The log that keeps the history."""
    fields = dict.fromkeys(_KEYWORDS, Kind.KEYWORD) | {"created": Kind.NUMBER, "timestamp": Kind.NUMBER}
    return Log("audit", fields, _values)


def _values(event: Json) -> dict[str, Any]:
    headers = {f"headers.{name}": value for name, value in event["headers"].items()}
    return {name: event[name] for name in (*_KEYWORDS, "created", "timestamp")} | headers


class AuditTrail:
    """Collects what one request does to entities, and tells it as events.

    Args:
        actor: the user name that the request acts as.
        now: when it happens.
        headers: the headers of the request.
    """

    def __init__(self, actor: str, now: int, headers: Mapping[str, str]) -> None:
        self._actor = actor
        self._headers = {
            name.lower(): value for name, value in headers.items() if name.lower().startswith(_MARK)
        }
        self._now = now
        self._created: dict[int, Record] = {}
        self._touched: dict[int, tuple[Record, dict[str, None]]] = {}
        self._special: list[tuple[str, Record, Any]] = []
        self._deleted: dict[int, tuple[Record, bool]] = {}

    def created(self, record: Record) -> None:
        self._created[record.id] = record

    def updated(self, record: Record, attributes: Iterable[str]) -> None:
        self._touched.setdefault(record.id, (record, {}))[1].update(dict.fromkeys(attributes))

    def deleted(self, record: Record, *, for_good: bool) -> None:
        self._deleted[record.id] = record, for_good

    def noted(self, action: str, record: Record, detail: Any) -> None:
        """Something that has an event of its own: a tag, a term, a label, custom metadata."""
        self._special.append((action, record, detail))

    def events(self) -> list[tuple[str | None, Json]]:
        """The events, with their keys."""
        counters: dict[str, itertools.count[int]] = {}
        found: list[tuple[str | None, Json]] = []
        for action, record, detail in self._in_order():
            # No two events of an entity share a moment: the key is made of both.
            moment = next(counters.setdefault(record.guid, itertools.count(self._now)))
            key = f"{record.guid}:{moment}"
            event = {
                "entityId": record.guid,
                "entityQualifiedName": record.qualified_name,
                "typeName": record.type.name,
                "timestamp": self._now,
                "created": moment,
                "user": self._actor,
                "action": action,
                "eventKey": key,
                "detail": detail,
                "headers": self._headers,
            }
            found.append((key, event))
        return found

    def _in_order(self) -> Iterable[tuple[str, Record, Any]]:
        for record in self._created.values():
            yield "ENTITY_CREATE", record, _changed(record, record.attributes)
        told = {*self._created, *self._deleted, *(record.id for _, record, _ in self._special)}
        for number, (record, attributes) in self._touched.items():
            if number not in self._created and (attributes or number not in told):
                yield "ENTITY_UPDATE", record, _changed(record, attributes)
        yield from self._special
        for record, for_good in self._deleted.values():
            yield "ENTITY_PURGE" if for_good else "ENTITY_DELETE", record, _changed(record, ())


def _changed(record: Record, names: Iterable[str]) -> Json:
    return {
        "typeName": record.type.name,
        "guid": record.guid,
        "status": record.state,
        "attributes": {name: record.attributes.get(name) for name in names},
    }
