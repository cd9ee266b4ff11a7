"""Runs of jobs."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any

from atlan.model.body import Body

if TYPE_CHECKING:
    from collections.abc import Mapping

    from atlan.model.open_lineage.job import OpenLineageJob

Json = dict[str, Any]


def generate_new_uuid() -> str:
    """Return a new id for a run: a UUID of version 7, so that later runs sort after earlier ones.

    >>> generate_new_uuid()[14], generate_new_uuid() != generate_new_uuid()
    ('7', True)
    """
    import uuid

    number = (time.time_ns() // 1_000_000) << 80 | int.from_bytes(os.urandom(10), "big")
    number = number & ~(0xF << 76) | 0x7 << 76
    number = number & ~(0x3 << 62) | 0x2 << 62
    return str(uuid.UUID(int=number))


class OpenLineageRun(Body):
    """One run of a job.

    Args:
        run_id: UUID that all events of the run have in common.
        facets: further facts about it, by name, in their JSON form.
        job: the job that runs; it is not part of the run on the wire.

    Raises:
        ValueError: when the id is no UUID.
    """

    __slots__ = ("facets", "job", "run_id")

    def __init__(
        self, run_id: str, facets: Mapping[str, Any] | None = None, job: OpenLineageJob | None = None
    ) -> None:
        self.run_id = self.validate_run_id(run_id)
        self.facets = dict(facets or {})
        self.job = job

    @classmethod
    def creator(cls, job: OpenLineageJob) -> OpenLineageRun:
        """Begin a run of a job, with an id of its own.

        Args:
            job: the job.
        """
        return cls(generate_new_uuid(), job=job)

    @staticmethod
    def validate_run_id(run_id: str) -> str:
        """Return the id of a run as it is.

        Args:
            run_id: the id.

        Raises:
            ValueError: when it is no UUID.
        """
        import uuid

        try:
            uuid.UUID(str(run_id))
        except ValueError:
            raise ValueError(f"run_id must be a UUID, not {run_id!r}") from None
        return str(run_id)

    def wire(self) -> Json:
        """Return the JSON form; only to be read."""
        return {"runId": self.run_id, "facets": self.facets}
