"""The shapes of request bodies, and checking a body against one before any work is done.

Only what handlers rely on is said here. Members that no shape names are let through, and null is a value of every
shape but an array's: the server is no stricter.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from atlan.local.errors import bad_json
from atlan.local.shapes import as_array, as_object, is_object

Check = Callable[[Any, str], None]
"""Looks at a value; the text says where it stands."""


def check(value: Any, shape: Check) -> None:
    """
    Raises:
        ServerError: the value does not have the shape.
    """
    if value is None:
        raise bad_json("The body is null.")
    shape(value, "body")


def _one_of(word: str, *types: type) -> Check:
    def look(value: Any, where: str) -> None:
        # A boolean is an integer to Python, but not to JSON.
        if value is not None and (
            not isinstance(value, types) or (isinstance(value, bool) and bool not in types)
        ):
            raise bad_json(f"{where} is not {word}.")

    return look


TEXT = _one_of("text", str)
WHOLE = _one_of("a whole number", int)
OBJECT = _one_of("an object", dict)
ARRAY = _one_of("an array", list)
TRUTH = _one_of("true or false", bool)
NUMBER = _one_of("a number", int, float)


def word_of(*words: str) -> Check:
    """One of several words."""

    def look(value: Any, where: str) -> None:
        TEXT(value, where)
        if value is not None and value not in words:
            raise bad_json(f"{where} is none of {', '.join(words)}.")

    return look


def array_of(item: Check) -> Check:
    def look(value: Any, where: str) -> None:
        ARRAY(value, where)
        for position, single in enumerate(as_array(value)):
            if single is None:
                raise bad_json(f"{where}[{position}] is null.")
            item(single, f"{where}[{position}]")

    return look


def map_of(item: Check) -> Check:
    def look(value: Any, where: str) -> None:
        OBJECT(value, where)
        for key, single in as_object(value).items():
            item(single, f"{where}.{key}")

    return look


def object_with(**members: Check) -> Check:
    """An object; the named members, where they are there, have these shapes."""

    def look(value: Any, where: str) -> None:
        OBJECT(value, where)
        if is_object(value):
            for name, member in members.items():
                if name in value:
                    member(value[name], f"{where}.{name}")

    return look


CLASSIFICATION = object_with(
    typeName=TEXT,
    displayName=TEXT,
    entityGuid=TEXT,
    attributes=OBJECT,
    propagate=TRUTH,
    removePropagationsOnEntityDelete=TRUTH,
    restrictPropagationThroughLineage=TRUTH,
    restrictPropagationThroughHierarchy=TRUTH,
    validityPeriods=array_of(object_with(startTime=TEXT, endTime=TEXT, timeZone=TEXT)),
)
CLASSIFICATION_ASSOCIATE = object_with(
    classification=CLASSIFICATION,
    entityGuids=array_of(TEXT),
    entitiesUniqueAttributes=array_of(object_with(qualifiedName=TEXT)),
    entityTypeName=TEXT,
)
ENTITY_HEADERS = object_with(guidHeaderMap=map_of(object_with(classifications=array_of(CLASSIFICATION))))
REFERENCE = object_with(
    guid=TEXT,
    typeName=TEXT,
    uniqueAttributes=object_with(qualifiedName=TEXT),
    relationshipType=TEXT,
    relationshipAttributes=object_with(typeName=TEXT, attributes=OBJECT),
)
CUSTOM_METADATA = map_of(OBJECT)
ENTITY = object_with(
    typeName=TEXT,
    guid=TEXT,
    status=TEXT,
    attributes=OBJECT,
    uniqueAttributes=object_with(qualifiedName=TEXT),
    relationshipAttributes=OBJECT,
    appendRelationshipAttributes=OBJECT,
    removeRelationshipAttributes=OBJECT,
    classifications=array_of(CLASSIFICATION),
    addOrUpdateClassifications=array_of(CLASSIFICATION),
    removeClassifications=array_of(CLASSIFICATION),
    businessAttributes=CUSTOM_METADATA,
    customAttributes=OBJECT,
    labels=array_of(TEXT),
)
ENTITIES = object_with(entities=array_of(ENTITY), referredEntities=map_of(ENTITY))
ENTITY_WITH_EXT_INFO = object_with(entity=ENTITY)


def _filter_criteria(value: Any, where: str) -> None:
    leaf = object_with(
        attributeName=TEXT, operator=TEXT, condition=TEXT, criterion=array_of(_filter_criteria)
    )
    leaf(value, where)


LINEAGE_LIST = object_with(
    guid=TEXT,
    size=WHOLE,
    depth=WHOLE,
    direction=TEXT,
    attributes=array_of(TEXT),
    relationAttributes=array_of(TEXT),
    entityFilters=_filter_criteria,
    entityTraversalFilters=_filter_criteria,
    relationshipTraversalFilters=_filter_criteria,
    **{"from": WHOLE},
)

LINEAGE_GRAPH = object_with(
    guid=TEXT,
    depth=WHOLE,
    direction=TEXT,
    offset=WHOLE,
    limit=WHOLE,
    entityFilters=_filter_criteria,
    attributes=array_of(TEXT),
    relationAttributes=array_of(TEXT),
    ignoredProcesses=array_of(TEXT),
)

_CARDINALITY = word_of("SINGLE", "LIST", "SET")
_ATTRIBUTE = object_with(
    **dict.fromkeys(("name", "displayName", "description", "typeName", "defaultValue"), TEXT),
    **dict.fromkeys(("valuesMinCount", "valuesMaxCount", "searchWeight"), NUMBER),
    **dict.fromkeys(
        (
            "isOptional", "isUnique", "isIndexable", "includeInNotification", "skipScrubbing", "isDefaultValueNull",
            "isNew", "isLegacyAttribute",
        ),
        TRUTH,
    ),
    cardinality=_CARDINALITY,
    indexType=word_of("DEFAULT", "STRING"),
    indexTypeESConfig=map_of(TEXT),
    indexTypeESFields=map_of(map_of(TEXT)),
    indexTypeESMapping=OBJECT,
    autoUpdateAttributes=map_of(array_of(TEXT)),
    constraints=array_of(object_with(type=TEXT, params=OBJECT)),
    enumValues=array_of(TEXT),
    options=OBJECT,
)  # fmt: skip
_TYPE = {
    **dict.fromkeys(
        ("name", "guid", "description", "typeVersion", "serviceType", "createdBy", "updatedBy"), TEXT
    ),
    **dict.fromkeys(("version", "createTime", "updateTime"), WHOLE),
    "options": map_of(TEXT),
    "attributeDefs": array_of(_ATTRIBUTE),
}
_END = object_with(
    type=TEXT,
    name=TEXT,
    description=TEXT,
    isContainer=TRUTH,
    isLegacyAttribute=TRUTH,
    cardinality=_CARDINALITY,
)
_NAMED = {**_TYPE, "displayName": TEXT}
_EXTENDING = {**_NAMED, "superTypes": array_of(TEXT), "subTypes": array_of(TEXT)}
_ELEMENT = object_with(value=TEXT, description=TEXT, ordinal=WHOLE)
TYPES_DEF = object_with(
    enumDefs=array_of(object_with(**_TYPE, elementDefs=array_of(_ELEMENT), defaultValue=TEXT)),
    structDefs=array_of(object_with(**_TYPE)),
    classificationDefs=array_of(
        object_with(**_EXTENDING, entityTypes=array_of(TEXT), skipDisplayNameUniquenessCheck=TRUTH)
    ),
    entityDefs=array_of(
        object_with(
            **_EXTENDING,
            relationshipAttributeDefs=array_of(_ATTRIBUTE),
            businessAttributeDefs=map_of(array_of(_ATTRIBUTE)),
        )
    ),
    relationshipDefs=array_of(
        object_with(
            **_TYPE,
            relationshipCategory=word_of("ASSOCIATION", "AGGREGATION", "COMPOSITION"),
            relationshipLabel=TEXT,
            propagateTags=word_of("NONE", "ONE_TO_TWO", "TWO_TO_ONE", "BOTH"),
            endDef1=_END,
            endDef2=_END,
        )
    ),
    businessMetadataDefs=array_of(object_with(**_NAMED)),
)
