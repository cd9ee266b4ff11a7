"""What is sent where one entity points at another: who it is, and no more."""

from __future__ import annotations

from typing import Any

Wire = dict[str, Any]


def qualified_name_of(entity: Wire) -> str | None:
    """Return the qualifiedName of an entity or reference, wherever it stands."""
    for part in ("attributes", "uniqueAttributes"):
        inner: Wire = entity.get(part) or {}
        found = inner.get("qualifiedName")
        if found:
            return str(found)
    return None


def reference_to(entity: Wire) -> Wire:
    """Return the smallest document that refers to an entity: by guid, else by qualifiedName.

    What belongs to the relationship itself (its type and attributes) is kept.

    Raises:
        InvalidRequestError: (400-038) when the entity has neither.

    >>> reference_to({"typeName": "Table", "guid": "g1", "attributes": {"name": "orders"}})
    {'typeName': 'Table', 'guid': 'g1'}
    """
    reference: Wire = {"typeName": entity.get("typeName")}
    guid = entity.get("guid")
    if guid:
        reference["guid"] = guid
    else:
        qualified_name = qualified_name_of(entity)
        if not qualified_name:
            from atlan.errors import ErrorCode

            raise ErrorCode.MISSING_REQUIRED_RELATIONSHIP_PARAM.exception_with_parameters(
                entity.get("typeName")
            )
        reference["uniqueAttributes"] = {"qualifiedName": qualified_name}
    relationship = entity.get("relationshipAttributes")
    if relationship and "attributes" in relationship:
        reference["relationshipType"] = entity.get("relationshipType") or relationship.get("typeName")
        reference["relationshipAttributes"] = relationship
    return reference


def place_relation(wire: Wire, attributes: Wire, name: str, value: Any) -> None:
    """Put a relationship into an entity to be sent, by what each reference wants done.

    Args:
        wire: the entity to be sent.
        attributes: its attributes.
        name: of the relationship.
        value: one entity, several, or None to unlink all.

    References that are to be appended or removed go beside the attributes, the others replace what is there.
    """
    if value.__class__ is dict:
        semantic = value.get("semantic", "REPLACE")
        attributes.pop(name, None)
        _target(wire, attributes, semantic)[name] = reference_to(value)
        return
    if value.__class__ is not list:
        attributes[name] = value
        return
    by_semantic: dict[str, list[Any]] = {}
    for item in value:
        if item.__class__ is dict:
            by_semantic.setdefault(item.get("semantic", "REPLACE"), []).append(reference_to(item))
    if not value:
        by_semantic["REPLACE"] = []
    attributes.pop(name, None)
    for semantic, items in by_semantic.items():
        _target(wire, attributes, semantic)[name] = items


def _target(wire: Wire, attributes: Wire, semantic: str) -> Wire:
    if semantic == "REPLACE":
        return attributes
    key = "appendRelationshipAttributes" if semantic == "APPEND" else "removeRelationshipAttributes"
    # A copy, because the map may be the user's own.
    target: Wire = dict(wire.get(key) or ())
    wire[key] = target
    return target


def without_semantics(value: Any) -> Any:
    """Return a relationship as it is kept in documents, without what is to be done with it."""
    if value.__class__ is dict:
        return {key: item for key, item in value.items() if key != "semantic"}
    if value.__class__ is list:
        return [without_semantics(item) for item in value]
    return value


def clone(value: Any) -> Any:
    """Copy a JSON document."""
    if value.__class__ is dict:
        return {key: clone(item) for key, item in value.items()}
    if value.__class__ is list:
        return [clone(item) for item in value]
    return value
