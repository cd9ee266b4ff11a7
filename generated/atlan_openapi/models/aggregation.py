# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Result of one aggregation, as the index gives it."""

from __future__ import annotations

from typing import Any, TypeAlias

Aggregation: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    value: The number of a metric.
    buckets: The groups.
    hits: Hits of a group.
    doc_count: Number of documents.
    doc_count_error_upper_bound: By how much the numbers may be wrong.
    sum_other_doc_count: Documents in groups that are not sent.
    meta: What the request gave along.
"""
