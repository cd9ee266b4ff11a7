"""Tags on entities, under every flag a save knows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import orjson

from atlan.local.errors import bad_request, not_supported, tag_not_found
from atlan.local.mutation.change import Change
from atlan.local.shapes import as_array
from atlan.local.store import Record

Json = dict[str, Any]

UNTAGGABLE = frozenset({"AtlasGlossary", "AtlasGlossaryCategory", "DataDomain"})
_DEFAULTS = {
    "propagate": True,
    "removePropagationsOnEntityDelete": True,
    "restrictPropagationThroughLineage": False,
    "restrictPropagationThroughHierarchy": False,
}


class Tagging:
    """Changes the direct tags of entities."""

    def __init__(self, change: Change) -> None:
        self._change = change
        self._transaction = change.transaction

    def of(self, record: Record) -> dict[str, Json]:
        rows = self._transaction.rows(
            "SELECT type, document FROM classification WHERE entity = ?", (record.id,)
        )
        return {name: orjson.loads(document) for name, document in rows}

    def add(self, record: Record, tags: Iterable[Json]) -> None:
        """Put on tags that are not there yet.

        Raises:
            ServerError: one of them is there already.
        """
        present = self.of(record)
        for tag in tags:
            if tag.get("typeName") in present:
                raise bad_request(f"Entity {record.guid} already has the classification {tag['typeName']}.")
            self._put(record, tag, None)

    def change(self, record: Record, tags: Iterable[Json]) -> None:
        """Change tags that are there.

        Raises:
            ServerError: one of them is not.
        """
        present = self.of(record)
        for tag in tags:
            name = self._known_name(tag)
            if name not in present:
                raise tag_not_found(name)
            self._put(record, tag, present[name])

    def add_or_change(self, record: Record, tags: Iterable[Json]) -> None:
        present = self.of(record)
        for tag in tags:
            self._put(record, tag, present.get(self._known_name(tag)))

    def remove(self, record: Record, names: Iterable[str], *, must_exist: bool = False) -> None:
        present = self.of(record)
        for name in names:
            if name in present:
                self._take_off(record, name)
            elif must_exist:
                raise tag_not_found(name)

    def make_equal(self, record: Record, tags: list[Json]) -> None:
        wanted = {self._known_name(tag) for tag in tags}
        self.remove(record, self.of(record).keys() - wanted)
        self.add_or_change(record, tags)

    def save(self, record: Record, payload: Json, flag: str | None) -> None:
        """What a save with the given tag flag does with the tags in its payload."""
        given: list[Json] = as_array(payload.get("classifications"))
        to_add: list[Json] = as_array(payload.get("addOrUpdateClassifications"))
        to_remove: list[Json] = as_array(payload.get("removeClassifications"))
        if record.is_new:
            self.add_or_change(record, to_add if flag == "appendTags" and to_add else given)
        elif flag == "appendTags":
            self.remove(record, [self._known_name(tag) for tag in to_remove])
            self.add_or_change(record, to_add)
        elif flag == "replaceTags" or flag == "replaceClassifications":
            self.make_equal(record, given)

    def _known_name(self, tag: Json) -> str:
        name = tag.get("typeName")
        if not isinstance(name, str) or self._change.registry.category(name) != "CLASSIFICATION":
            raise tag_not_found(str(name))
        return name

    def _put(self, record: Record, tag: Json, old: Json | None) -> None:
        name = self._known_name(tag)
        if record.type.name in UNTAGGABLE:
            raise not_supported(f"A {record.type.name} cannot carry tags.")
        document = {
            "typeName": name,
            "entityGuid": record.guid,
            "entityStatus": record.state,
            **{key: default if tag.get(key) is None else tag[key] for key, default in _DEFAULTS.items()},
            **{key: tag[key] for key in ("attributes", "validityPeriods") if tag.get(key) is not None},
        }
        if old is not None and "attributes" in old:
            document.setdefault("attributes", old["attributes"])
        if document == old:
            return
        self._transaction.run(
            "INSERT OR REPLACE INTO classification VALUES (?,?,?)", (record.id, name, orjson.dumps(document))
        )
        self._changed(record, name)
        self._change.audit.noted(f"CLASSIFICATION_{'ADD' if old is None else 'UPDATE'}", record, document)

    def _take_off(self, record: Record, name: str) -> None:
        self._transaction.run("DELETE FROM classification WHERE entity = ? AND type = ?", (record.id, name))
        self._changed(record, name)
        self._change.audit.noted(
            "CLASSIFICATION_DELETE", record, {"typeName": name, "entityGuid": record.guid}
        )

    def _changed(self, record: Record, name: str) -> None:
        self._change.updated(record)
        self._change.propagation.tag_changed(record.id, name)
