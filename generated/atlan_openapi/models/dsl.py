# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""A search in the index's own language. Any further key of that language may stand here."""

from __future__ import annotations

from typing import Any, TypeAlias

Dsl: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    from: Number of hits to skip. With size it must stay within 100
    size: Number of hits to send.
    query: One query of the index's own language: an object with one key that names the kind of query, such
        as `bool`, `term`, `terms`, `range`, `exists`, `prefix`, `wildcard`, `regexp`, `fuzzy`, `match`,
        `match_phrase`, `match_all`, `match_none`, `nested`, `span_near`.
    post_filter: One query of the index's own language: an object with one key that names the kind of query, such
        as `bool`, `term`, `terms`, `range`, `exists`, `prefix`, `wildcard`, `regexp`, `fuzzy`, `match`,
        `match_phrase`, `match_all`, `match_none`, `nested`, `span_near`.
    sort: What to sort by.
    aggregations: Aggregations by name; `aggs` means the same.
    track_total_hits: Count all hits exactly.
    _source: Fields of the index to send.
"""
