# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""A search over workflows or their runs, in the query language of the index."""

from __future__ import annotations

from typing import Any, TypeAlias

WorkflowSearchRequest: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    from: Number of records to skip.
    size: Number of records to send.
    track_total_hits: Count all records that match.
    post_filter: One query of the index's own language: an object with one key that names the kind of query, such
        as `bool`, `term`, `terms`, `range`, `exists`, `prefix`, `wildcard`, `regexp`, `fuzzy`, `match`,
        `match_phrase`, `match_all`, `match_none`, `nested`, `span_near`.
    query: One query of the index's own language: an object with one key that names the kind of query, such
        as `bool`, `term`, `terms`, `range`, `exists`, `prefix`, `wildcard`, `regexp`, `fuzzy`, `match`,
        `match_phrase`, `match_all`, `match_none`, `nested`, `span_near`.
    sort: What to sort by.
    _source: Fields to send.
"""
