# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""An entity in the short form of search results, lineage and mutation answers."""

from __future__ import annotations

from typing import Any, TypeAlias

EntityHeader: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    typeName: Type of the entity.
    guid: Unique id; "-1" when the caller may not see it.
    status: Whether an entity is alive, archived, or gone for good.
    displayText: Name to show.
    attributes: The attributes asked for. Those without a value are left out.
    classifications: Tags.
    classificationNames: Internal names of the tags.
    meanings: Linked terms.
    meaningNames: Names of the linked terms.
    labels: Free-text labels.
    isIncomplete: The entity is only a stand-in for something not catalogued yet.
    scrubbed: Values were hidden because the caller may not read them.
    createdBy: Who created the entity.
    updatedBy: Who changed the entity last.
    createTime: When it was created; milliseconds since 1970.
    updateTime: When it was changed last; milliseconds since 1970.
    superTypeNames: All super types.
    docId: Id in the search index.
    vertexId: Id in the store.
    deleteHandler: What removed it: SOFT, HARD or PURGE.
    depth: Steps from the starting entity; in lineage only.
    traversalOrder: Place in the order of the walk; in lineage only.
    finishTime: When the walk left the entity; in lineage only.
    immediateUpstream: Neighbours one step up.
    immediateDownstream: Neighbours one step down.
    collapse: Results of a collapsed search by name of the inner hits.
"""
