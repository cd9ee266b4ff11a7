# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""What happens to a run of a job. Several events can be sent at once, as an array."""

from __future__ import annotations

from typing import Any, TypeAlias

OpenLineageEvent: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    eventTime: When it happens, in the form of ISO 8601.
    producer: Address that names the program that says so.
    schemaURL: Address of the schema of this event.
    eventType: How far a run is.
    run: A run of a job.
    job: A job.
    inputs: What the run reads.
    outputs: What the run writes.
"""
