# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""One definition; `category` says of which kind. (The kinds have so much in common that several
schemas may fit.)"""

from __future__ import annotations

from typing import Any, TypeAlias

AnyTypeDef: TypeAlias = dict[str, Any]
"""A plain dict.

Its keys are open.
"""
