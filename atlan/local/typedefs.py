"""The typedef service: listing definitions, and changing those that a tenant may change."""

from __future__ import annotations

import secrets
import string
import threading
import time
import uuid
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import orjson

from atlan.local.database import Transaction
from atlan.local.errors import bad_request, metastore, type_not_found, unexpected
from atlan.local.search.fields import field_number
from atlan.local.shapes import as_array, is_array, is_object
from atlan.local.typedef_rules import require_sound
from atlan.local.types import CATEGORY_LISTS, Definition, TypeRegistry

Json = dict[str, Any]

_ALPHABET = string.ascii_letters + string.digits
_GENERATED_LENGTH = 22
_HASHED = ("CLASSIFICATION", "BUSINESS_METADATA")
_CATEGORY_OF_LIST = {name: category for category, name in CATEGORY_LISTS.items()}


class TypedefLock:
    """One change of definitions at a time; who comes second is told to try again, not made to wait."""

    def __init__(self) -> None:
        self._lock = threading.Lock()

    @contextmanager
    def held(self) -> Generator[None, None, None]:
        if not self._lock.acquire(blocking=False):
            raise metastore(
                423, "ATLAS-423-00-001", "Another change of type definitions is running; try again."
            )
        try:
            yield
        finally:
            self._lock.release()


def listed(registry: TypeRegistry, query: Mapping[str, str], categories: Sequence[str]) -> Json:
    """The definitions that the filters of a list request let through, by category."""
    wanted = {category.upper() for category in categories}
    unknown = sorted(wanted - CATEGORY_LISTS.keys())
    if unknown:
        raise bad_request(f"{unknown[0]} is not a category of types.")
    answer: Json = {name: [] for name in CATEGORY_LISTS.values()}
    for definition in registry.definitions.values():
        category = definition["category"]
        if (not wanted or category in wanted) and _passes(registry, definition, query):
            answer[CATEGORY_LISTS[category]].append(shown(registry, definition))
    return answer


def shown(registry: TypeRegistry, definition: Definition) -> Definition:
    """A definition as the endpoint gives it, with what follows from other definitions."""
    if definition["category"] != "ENTITY":
        return definition
    _, *sub_types = registry.with_sub_types(definition["name"])
    relations = as_array(definition.get("relationshipAttributeDefs"))
    named = {relation["name"] for relation in relations}
    added = [one for one in registry.added_relations(definition["name"]) if one["name"] not in named]
    return {
        **definition,
        "subTypes": sub_types,
        "relationshipAttributeDefs": [*relations, *added],
        "businessAttributeDefs": {},
    }


def _passes(registry: TypeRegistry, definition: Definition, query: Mapping[str, str]) -> bool:
    if not query:
        return True
    supers = registry.ancestors(definition["name"])
    tests: dict[str, Callable[[str], bool]] = {
        "name": lambda value: definition["name"] == value,
        "notname": lambda value: definition["name"] != value,
        "supertype": lambda value: value in supers,
        "notsupertype": lambda value: value not in supers,
        "servicetype": lambda value: definition.get("serviceType") == value,
        "notservicetype": lambda value: definition.get("serviceType") != value,
    }
    return all(test(query[name]) for name, test in tests.items() if query.get(name))


class TypedefChange:
    """Creates, updates and deletes definitions inside one transaction.

    Args:
        transaction: the open write transaction.
        registry: the definitions before the change.
        actor: the user name that the request acts as.
        allow_duplicates: whether a display name may be taken already.
    """

    def __init__(
        self, transaction: Transaction, registry: TypeRegistry, actor: str, *, allow_duplicates: bool = False
    ) -> None:
        self._transaction = transaction
        self._registry = registry
        self._actor = actor
        self._allow_duplicates = allow_duplicates
        self._now = time.time_ns() // 1_000_000
        self._changed: dict[str, Definition] = {}
        self.renamed_tags: list[str] = []

    def create(self, body: Any) -> Json:
        """
        Raises:
            ServerError: a definition is there already, or is not sound.
        """
        return self._stored([self._created(category, given) for category, given in _definitions(body)])

    def update(self, body: Any) -> Json:
        """
        Raises:
            ServerError: a definition is not there, or is not sound.
        """
        return self._stored([self._updated(category, given) for category, given in _definitions(body)])

    def delete(self, name: str) -> None:
        """
        Raises:
            ServerError: there is no such definition, it is built in, or something uses it.
        """
        definition = self._registry.definitions.get(name)
        if definition is None:
            raise type_not_found(name)
        if name in self._registry.built_in:
            raise bad_request(f"Type {name} is built in and cannot be deleted.")
        if self._in_use(definition):
            raise metastore(409, "ATLAS-409-00-002", f"Type {name} is in use and cannot be deleted.")
        self._transaction.run("DELETE FROM typedef WHERE name = ?", (name,))

    def delete_all(self, body: Any) -> None:
        for _, definition in _definitions(body):
            self.delete(_name(definition))

    def _created(self, category: str, given: Definition) -> Definition:
        definition = dict(given)
        human_name = definition.get("displayName") or _name(definition)
        if category in _HASHED:
            self._require_free_display_name(category, human_name, definition)
            definition["displayName"] = human_name
            definition["name"] = _generated_name()
            definition["attributeDefs"] = self._with_generated_names(
                as_array(definition.get("attributeDefs")), set()
            )
        elif self._find(_name(definition)) is not None:
            raise metastore(409, "ATLAS-409-00-001", f"There is already a type named {definition['name']}.")
        definition |= {
            "category": category,
            "guid": str(uuid.uuid4()),
            "createdBy": self._actor,
            "updatedBy": self._actor,
            "createTime": self._now,
            "updateTime": self._now,
            "version": 1,
        }
        definition.setdefault("typeVersion", "1.0")
        self._changed[definition["name"]] = definition
        return definition

    def _updated(self, category: str, given: Definition) -> Definition:
        old = self._registry.definitions.get(_name(given)) or self._registry.with_guid(str(given.get("guid")))
        if old is None or old["category"] != category:
            raise type_not_found(_name(given))
        definition = {**old, **given, "name": old["name"], "guid": old["guid"], "category": category}
        known = {attribute["name"] for attribute in as_array(old.get("attributeDefs"))}
        sent = {attribute.get("name") for attribute in as_array(given.get("attributeDefs"))}
        if known - sent and category != "ENUM":
            raise bad_request(f"Attribute {sorted(known - sent)[0]} of type {old['name']} cannot be removed.")
        if category in _HASHED:
            if definition.get("displayName") != old.get("displayName"):
                self._require_free_display_name(category, definition.get("displayName"), definition)
                self.renamed_tags.append(old["name"])
            definition["attributeDefs"] = self._with_generated_names(
                as_array(definition.get("attributeDefs")), known
            )
        definition |= {
            "updatedBy": self._actor,
            "updateTime": self._now,
            "version": old.get("version", 1) + 1,
        }
        self._changed[definition["name"]] = definition
        return definition

    def _with_generated_names(self, attributes: list[Definition], known: set[str]) -> list[Definition]:
        """New attributes get an internal name; the name for people stays in displayName."""
        named: list[Definition] = []
        taken: set[str] = set()
        for attribute in attributes:
            human_name = attribute.get("displayName") or attribute.get("name")
            if not human_name:
                raise bad_request("An attribute needs a displayName.")
            if human_name in taken and not self._allow_duplicates:
                raise metastore(409, "ATLAS-409-00-013", f"The display name {human_name} is used twice.")
            taken.add(human_name)
            name = attribute["name"] if attribute.get("name") in known else _generated_name()
            named.append({**attribute, "name": name, "displayName": human_name, "isNew": False})
        return named

    def _require_free_display_name(self, category: str, name: str | None, definition: Definition) -> None:
        if self._allow_duplicates or definition.get("skipDisplayNameUniquenessCheck"):
            return
        for other in self._registry.of_category(category):
            if other.get("displayName") == name and other["name"] != definition.get("name"):
                raise metastore(409, "ATLAS-409-00-012", f"The display name {name} is in use.")

    def _find(self, name: str) -> Definition | None:
        """A definition as it will be: those of one request may need each other, in any order."""
        return self._changed.get(name) or self._registry.definitions.get(name)

    def _stored(self, definitions: list[Definition]) -> Json:
        answer: Json = {name: [] for name in CATEGORY_LISTS.values()}
        for definition in definitions:
            require_sound(definition, self._registry.definitions.get(definition["name"]), self._find)
            self._transaction.run(
                "INSERT OR REPLACE INTO typedef(name, category, guid, document) VALUES (?,?,?,?)",
                (definition["name"], definition["category"], definition["guid"], orjson.dumps(definition)),
            )
            answer[CATEGORY_LISTS[definition["category"]]].append(definition)
        return answer

    def _in_use(self, definition: Definition) -> bool:
        name, category = definition["name"], definition["category"]
        if category == "CLASSIFICATION":
            return self._any("SELECT 1 FROM classification WHERE type = ?", name)
        if category == "ENTITY":
            return (
                self._any("SELECT 1 FROM entity WHERE type = ?", name)
                or len(self._registry.with_sub_types(name)) > 1
                or any(
                    name in (other["endDef1"]["type"], other["endDef2"]["type"])
                    for other in self._registry.of_category("RELATIONSHIP")
                )
            )
        if category == "RELATIONSHIP":
            return self._any("SELECT 1 FROM relationship WHERE type = ?", name)
        if category == "BUSINESS_METADATA":
            numbers = [
                field_number(attribute["name"]) for attribute in as_array(definition.get("attributeDefs"))
            ]
            return any(
                self._any(f"SELECT 1 FROM {table} WHERE field = ?", number)  # noqa: S608
                for number in numbers
                for table in ("keyword", "number")
            )
        return any(
            name in attribute["typeName"].replace("<", ",").replace(">", ",").split(",")
            for other in self._registry.definitions.values()
            for attribute in as_array(other.get("attributeDefs"))
        )

    def _any(self, sql: str, value: Any) -> bool:
        return self._transaction.row(f"{sql} LIMIT 1", (value,)) is not None


def _definitions(body: Any) -> Iterator[tuple[str, Definition]]:
    if not is_object(body):
        raise bad_request("The body holds lists of definitions by category.")
    for name, definitions in body.items():
        if name not in _CATEGORY_OF_LIST:
            continue
        if definitions is None:
            # The server trips over a list that is null; leaving it out is fine.
            raise unexpected(500, f"{name} is null")
        for definition in definitions:
            yield _CATEGORY_OF_LIST[name], _without_nulls(definition)


def _without_nulls(value: Any) -> Any:
    """What is null counts as not sent."""
    if is_object(value):
        return {key: _without_nulls(item) for key, item in value.items() if item is not None}
    return [_without_nulls(item) for item in value] if is_array(value) else value


def _name(definition: Definition) -> str:
    name = definition.get("name")
    if not isinstance(name, str) or not name:
        raise bad_request("A type definition needs a name.")
    return name


def _generated_name() -> str:
    return "".join(secrets.choice(_ALPHABET) for _ in range(_GENERATED_LENGTH))
