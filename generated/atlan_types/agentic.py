# Derived from spec/typedefs/agentic.json and spec/recipes/agentic.yaml by scripts/generate.py. Do not edit.
"""Agentic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    Integer,
)
from atlan.model.fields.atlan_fields import KeywordField, NumericField
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from atlan_types.enums import AgenticSource

__all__ = [
    "Agentic",
]


class Agentic(Catalog):
    """What agents, skills and what belongs to them have in common."""

    __slots__ = ()

    _type = "Agentic"

    AGENTIC_VERSION = NumericField("agenticVersion", "agenticVersion")
    agentic_version: Integer[NumericField] = Integer(AGENTIC_VERSION)
    AGENTIC_SOURCE = KeywordField("agenticSource", "agenticSource")
    agentic_source: Choice[AgenticSource, KeywordField] = Choice(AGENTIC_SOURCE, "AgenticSource")
