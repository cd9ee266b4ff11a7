"""Two whole descriptions."""

from __future__ import annotations

from codegen.bundle import JsonObject
from codegen.changes.change import Change
from codegen.changes.operations import operation_changes
from codegen.changes.schemas import schema_changes


def changes_between(old: JsonObject, new: JsonObject) -> list[Change]:
    """All changes from one bundled description to another, the breaking ones first."""
    return sorted({*operation_changes(old, new), *schema_changes(old, new)})
