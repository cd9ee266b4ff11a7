# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Events found."""

from __future__ import annotations

from typing import Any, TypeAlias

AuditSearchResponse: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    entityAudits: The events; null or missing when none was found.
    aggregations: 
    count: Number of events sent.
    totalCount: Number of all events that match.
    linkedEntities: Entities the events refer to, by guid.
"""
