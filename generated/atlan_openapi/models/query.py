# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""One query of the index's own language: an object with one key that names the kind of query, such
as `bool`, `term`, `terms`, `range`, `exists`, `prefix`, `wildcard`, `regexp`, `fuzzy`, `match`,
`match_phrase`, `match_all`, `match_none`, `nested`, `span_near`."""

from __future__ import annotations

from typing import Any, TypeAlias

Query: TypeAlias = dict[str, Any]
"""A plain dict.

Its keys are open.
"""
