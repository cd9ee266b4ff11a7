# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""A search over the history of entities. The server parses strictly - a property it does not know
is refused."""

from __future__ import annotations

from typing import Any, TypeAlias

AuditSearchRequest: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    dsl: A search in the index's own language. Any further key of that language may stand here.
    attributes: Attributes to send of the entities the events are about.
    suppressLogs: Keep the search out of the server's log.
"""
