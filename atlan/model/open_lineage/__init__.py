"""OpenLineage: what jobs tell of their runs, so that Atlan draws the lineage of what they read and write."""

from __future__ import annotations

from atlan.model.open_lineage.event import OpenLineageEvent, OpenLineageRawEvent
from atlan.model.open_lineage.job import OpenLineageJob
from atlan.model.open_lineage.run import OpenLineageRun

__all__ = ["OpenLineageEvent", "OpenLineageJob", "OpenLineageRawEvent", "OpenLineageRun"]
