"""The logs of a tenant, together."""

from __future__ import annotations

from atlan.local.journal.audit import audit_log
from atlan.local.journal.searches import search_log
from atlan.local.journal.tasks import task_log


class Logs:
    """History, searches, background work."""

    def __init__(self) -> None:
        self.audit = audit_log()
        self.searches = search_log()
        self.tasks = task_log()

    def forget(self) -> None:
        """Start all indexes over."""
        for log in (self.audit, self.searches, self.tasks):
            log.forget()
