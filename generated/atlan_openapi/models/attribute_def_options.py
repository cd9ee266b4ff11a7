# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Options of an attribute. All values are texts - truth is "true" or "false", a list is JSON."""

from __future__ import annotations

from typing import Any, TypeAlias

AttributeDefOptions: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    customMetadataVersion: Version of the format, v2.
    description: What the attribute is for.
    applicableEntityTypes: Types it is for, as JSON; ["Asset"] for all.
    customApplicableEntityTypes: Types it is for, in an older form, as JSON.
    allowSearch: It can be searched.
    maxStrLength: Number of characters of a text at most.
    allowFiltering: It can be used as a filter.
    multiValueSelect: It takes several values.
    showInOverview: It is shown in the overview of an entity.
    showAsFeatured: It is shown in a prominent place.
    isDeprecated: It should not be used any more.
    isEnum: Its values come from an option list.
    enumType: Name of that option list.
    customType: What a text in custom metadata stands for.
    hasTimePrecision: A date has a time as well.
    isRichText: A text is formatted.
    isArchived: It was archived.
    archivedAt: When it was archived; milliseconds since 1970.
    archivedBy: Who has archived it.
    isSoftReference: It refers to an entity without a relationship.
    isAppendOnPartialUpdate: A partial update adds to the list instead of replacing it.
    primitiveType: Kind of value of a custom metadata attribute.
    validPattern: Regular expression that values have to match. The server checks it.
    applicableConnections: Qualified names of the connections it is for, as JSON.
    applicableGlossaries: Qualified names of the glossaries it is for, as JSON.
    applicableDomains: Qualified names of the domains it is for, as JSON.
    assetTypesList: Types in connections it is for, as JSON.
    glossaryTypeList: Types in glossaries it is for, as JSON.
    domainTypesList: Types in domains it is for, as JSON.
    aiAssetsTypeList: Types of artificial intelligence it is for, as JSON.
    otherAssetTypeList: Further types it is for, as JSON.
"""
