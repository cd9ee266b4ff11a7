# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Values of one custom metadata set by internal name of the attribute; null clears one."""

from __future__ import annotations

from typing import Any, TypeAlias

CustomMetadataValues: TypeAlias = dict[str, Any]
"""A plain dict.

Its keys are open.
"""
