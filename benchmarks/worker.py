"""The process of one contestant: prepares its job, runs it once for every line it reads, and prints what it measured."""

from __future__ import annotations

import gc
import importlib
import json
import sys
import time
from typing import Any

from benchmarks import memory
from benchmarks.contest import Job, Measured


def main(case: str, program: str, parameters: str) -> None:
    """Serve runs of `benchmarks.cases.<case>.<program>` until standard input closes."""
    job: Job = getattr(importlib.import_module(f"benchmarks.cases.{case}"), program)(json.loads(parameters))
    # The peer prints to standard output now and then; the answers have a channel of their own.
    answers, sys.stdout = sys.stdout, sys.stderr
    for _ in sys.stdin:
        print(json.dumps(measure(job)), file=answers, flush=True)


def measure(job: Job) -> dict[str, Any]:
    """Run the job once: its figures (seconds and bytes) and the facts about its result."""
    gc.collect()
    before = memory.resident()
    wall, cpu = time.perf_counter(), time.process_time()
    result = job.run()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    if isinstance(result, Measured):
        return {"figures": dict(result.figures), "facts": dict(result.facts)}
    gc.collect()
    kept = memory.resident() - before
    figures = {"wall": wall, "cpu": cpu, "kept": kept, "peak": memory.peak()}
    return {"figures": figures, "facts": dict(job.facts(result))}
