# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Any JSON value. It is passed on as it is."""

from __future__ import annotations

from typing import Any, TypeAlias

AnyValue: TypeAlias = Any
"""Whatever JSON can say."""
