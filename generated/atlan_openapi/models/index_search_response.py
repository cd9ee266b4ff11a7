# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Hits of a search. `entities` is not there when nothing matches."""

from __future__ import annotations

from typing import Any, TypeAlias

IndexSearchResponse: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    queryType: Always INDEX.
    searchParameters: The request once more.
    entities: The hits.
    approximateCount: Number of all hits; exact with track_total_hits; -1 when unknown.
    aggregations: Results of aggregations by name.
    searchScore: Score of each hit by guid.
    searchMetadata: Further facts about each hit by guid.
    referredEntities: Entities that hits refer to, by guid.
    nextMarker: Mark of the next page.
    queryText: Text of a full-text search.
    type: Type that was searched for.
    classification: Tag that was searched for.
    attributes: Values of a search for attributes.
    fullTextResult: Hits of a full-text search.
"""
