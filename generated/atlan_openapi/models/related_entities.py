# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""What stands in a relationship - one reference, several, or null."""

from __future__ import annotations

from typing import Any, TypeAlias

RelatedEntities: TypeAlias = dict[str, Any]
"""A plain dict.

Its keys are open.
"""
