# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Short forms of several entities."""

from __future__ import annotations

from typing import Any, TypeAlias

EntityHeaders: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    guidHeaderMap: The short forms by guid.
"""
