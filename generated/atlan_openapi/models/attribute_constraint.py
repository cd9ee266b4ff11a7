# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""A constraint on the values of an attribute."""

from __future__ import annotations

from typing import Any, TypeAlias

AttributeConstraint: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    type: Kind of the constraint.
    params: What it needs to know.
"""
