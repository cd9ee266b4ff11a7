# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""One group of an aggregation. Nested aggregations appear under their names."""

from __future__ import annotations

from typing import Any, TypeAlias

AggregationBucket: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    key: What the group has in common.
    key_as_string: The key as text.
    doc_count: Number of documents in the group.
    from: Lower end of a range.
    to: Upper end of a range.
"""
