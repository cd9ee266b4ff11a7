# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""An entity (asset) as it is read and written. In `attributes`, dates are milliseconds since 1970,
enumerations are texts, relationships are one EntityReference or an array of them, and structs
carry `typeName` and `attributes`. An attribute that is null is cleared by a write; one that is
not there stays as it is."""

from __future__ import annotations

from typing import Any, TypeAlias

AtlasEntity: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    typeName: Type of the entity.
    guid: Unique id. In a write, a negative number such as "-1" stands for an entity that is to be
        created.
    status: Whether an entity is alive, archived, or gone for good.
    displayText: Name to show.
    attributes: Attributes of the type; in a write
    relationshipAttributes: Relationships by attribute. In a write, a list replaces the present one.
    appendRelationshipAttributes: Relationships to add, by attribute.
    removeRelationshipAttributes: Relationships to remove, by attribute.
    addedRelationshipAttributes: Relationships that were added; in events only.
    removedRelationshipAttributes: Relationships that were removed; in events only.
    classifications: Tags, direct and propagated. What a write does with them is decided by its query parameters.
    addOrUpdateClassifications: Tags to add or change; only with appendTags.
    removeClassifications: Tags to remove; only with appendTags.
    classificationNames: Internal names of the tags.
    meanings: Terms linked to the entity.
    meaningNames: Names of the linked terms.
    businessAttributes: Custom metadata, by internal name of the set and internal name of the attribute.
    customAttributes: Free texts by name. A write replaces all of them.
    labels: Free-text labels.
    isIncomplete: The entity is only a stand-in for something not catalogued yet.
    provenanceType: Where the entity comes from.
    homeId: Repository that owns the entity.
    createdBy: Who created the entity.
    updatedBy: Who changed the entity last.
    createTime: When it was created; milliseconds since 1970.
    updateTime: When it was changed last; milliseconds since 1970.
    version: Number of the version.
    starred: The caller has starred the entity.
    superTypeNames: All super types.
    docId: Id in the search index.
    pendingTasks: Ids of background work that is still queued.
    deleteHandler: What removed it: SOFT, HARD or PURGE.
    proxy: The entity stands for one in another repository.
"""
