# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""An object of which only its use decides what is in it. It is passed on as it is."""

from __future__ import annotations

from typing import Any, TypeAlias

OpenObject: TypeAlias = dict[str, Any]
"""A plain dict.

Its keys are open.
"""
