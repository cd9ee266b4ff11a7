# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""A search over entities, and what to send of each hit. Unknown properties are ignored."""

from __future__ import annotations

from typing import Any, TypeAlias

IndexSearchRequest: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    dsl: A search in the index's own language. Any further key of that language may stand here.
    attributes: Attributes of the hits to send. Custom metadata goes by set and attribute, joined by a dot.
    relationAttributes: Attributes to send of entities that hits refer to.
    collapseAttributes: Attributes to send of collapsed hits.
    collapseRelationAttributes: Attributes to send of what collapsed hits refer to.
    suppressLogs: Keep the search out of the server's log.
    showSearchScore: Send the score of each hit.
    excludeMeanings: Leave out linked terms.
    excludeClassifications: Leave out tags.
    includeClassificationNames: Send the names of tags even when tags are left out.
    includeRelationshipAttributes: Send the attributes of relationships.
    allowDeletedRelations: Send relationships to archived entities too.
    enableFullRestriction: Leave out hits the caller may not read instead of hiding their values.
    accessControlExclusive: Judge access by the policies of the given persona or purpose alone.
    showHighlights: Send where each hit matches.
    showSearchMetadata: Send further facts about each hit.
    includeSourceInResults: Send the document of the index.
    persona: Qualified name of the persona to search as.
    purpose: Qualified name of the purpose to search as.
    scopeToUserAccess: Search only what the caller may read. Older servers ignore it.
    requestMetadata: What the search log keeps of a search.
    async: Let a search run on its own, and replace an earlier one of the same context.
"""
