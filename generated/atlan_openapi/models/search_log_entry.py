# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""One search that somebody made. Some fields have a dot in their name."""

from __future__ import annotations

from typing import Any, TypeAlias

SearchLogEntry: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    userAgent: Program that made it.
    host: Host it was sent to.
    ipAddress: Address it came from.
    userName: Who made it.
    entityGuidsAll: Unique ids of the hits.
    entityGuidsAllowed: Unique ids of the hits that the user may read.
    entityGuidsDenied: Unique ids of the hits that the user may not read.
    entityQFNamesAll: Qualified names of the hits.
    entityQFNamesAllowed: Qualified names of the hits that the user may read.
    entityQFNamesDenied: Qualified names of the hits that the user may not read.
    entityTypeNamesAll: Types of the hits.
    entityTypeNamesAllowed: Types of the hits that the user may read.
    entityTypeNamesDenied: Types of the hits that the user may not read.
    utmTags: Where in the product it was made.
    searchInput: What the user typed.
    persona: Persona the user had chosen.
    purpose: Purpose the user had chosen.
    hasResult: Something was found.
    failed: The search has failed.
    errorCode: Code of the failure.
    errorDetails: Why it has failed.
    resultsCount: Number of hits.
    responseTime: How long it took; milliseconds.
    createdAt: When it was made; milliseconds since 1970.
    timestamp: When it was logged; milliseconds since 1970.
    request.dsl: The search.
    request.dslText: The search as text.
    request.attributes: Attributes asked for.
    request.relationAttributes: Attributes asked for of related entities.
"""
