# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Several entities, and the entities they refer to."""

from __future__ import annotations

from typing import Any, TypeAlias

EntitiesWithExtInfo: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    entities: The entities.
    referredEntities: Entities referred to, by guid.
"""
