# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""One option of an option list."""

from __future__ import annotations

from typing import Any, TypeAlias

EnumElementDef: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    value: The option.
    description: What it means.
    ordinal: Its place in the list.
"""
