# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""An attribute of a type, a struct, a tag or a custom metadata set."""

from __future__ import annotations

from typing import Any, TypeAlias

AttributeDef: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    name: Name on the wire.
    displayName: Name people see.
    description: What it is for.
    typeName: string, boolean, int, long, float, double, date, the name of a type, array<...> or map<...>.
    isOptional: It may be left out.
    isUnique: No two entities have the same value.
    isIndexable: It can be searched.
    includeInNotification: It is part of events.
    skipScrubbing: It is shown even to those who may not read the entity.
    cardinality: One value, a list, or a set.
    valuesMinCount: Number of values at least.
    valuesMaxCount: Number of values at most.
    defaultValue: Value taken when none is given.
    isDefaultValueNull: The default is null.
    searchWeight: Weight in searches; -1 when not set.
    indexType: 
    indexTypeESConfig: Settings of the search index.
    indexTypeESFields: Further fields of the search index.
    indexTypeESMapping: Mapping of the search index.
    autoUpdateAttributes: Attributes set along with it.
    constraints: Constraints on values.
    options: 
    isNew: Marks an attribute that an update adds.
    enumValues: Values of an option list.
"""
