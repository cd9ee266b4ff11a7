# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""One hit."""

from __future__ import annotations

from typing import Any, TypeAlias

WorkflowSearchResult: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    _index: Index it is in.
    _type: Kind of the record.
    _id: Unique id.
    _seq_no: Number of the last change.
    _primary_term: Term of the last change.
    sort: Values it was sorted by.
    _source: A workflow or a run.
"""
