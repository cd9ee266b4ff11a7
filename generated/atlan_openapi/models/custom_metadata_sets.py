# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Values of custom metadata by internal name of the set, then by internal name of the attribute."""

from __future__ import annotations

from typing import Any, TypeAlias

CustomMetadataSets: TypeAlias = dict[str, Any]
"""A plain dict.

Its keys are open.
"""
