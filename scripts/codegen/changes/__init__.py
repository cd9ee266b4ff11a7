"""What changed between two descriptions: added, changed, breaking, per operation and per field."""

from __future__ import annotations

from codegen.changes.change import Change, Kind, Subject
from codegen.changes.compare import changes_between
from codegen.changes.mentions import is_mentioned, unreleased
from codegen.changes.report import report

__all__ = ["Change", "Kind", "Subject", "changes_between", "is_mentioned", "report", "unreleased"]
