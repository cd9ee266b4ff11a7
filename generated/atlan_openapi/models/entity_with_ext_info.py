# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""One entity, and the entities it refers to."""

from __future__ import annotations

from typing import Any, TypeAlias

EntityWithExtInfo: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    entity: An entity (asset) as it is read and written. In `attributes`, dates are milliseconds since 1970,
        enumerations are texts, relationships are one EntityReference or an array of them, and structs
        carry `typeName` and `attributes`. An attribute that is null is cleared by a write; one that is
        not there stays as it is.
    referredEntities: Entities referred to, by guid.
"""
