"""Runs a few statements in an interpreter of their own, the way a user's script meets them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent

# `time` is built in: the statements find an interpreter that has imported nothing beyond its start-up.
MEASURE = """\
import time
wall, cpu = time.perf_counter(), time.process_time()
{statements}
wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
import sys
modules = sorted(sys.modules)
sys.path.append({root!r})
from benchmarks import memory
import json
print(json.dumps({{"figures": {{"wall": wall, "cpu": cpu, "peak": memory.peak()}}, "modules": modules}}))
"""


def command(source: str) -> list[str]:
    """How to run `source` with the current interpreter, away from the user's Python settings."""
    return [sys.executable, "-E", "-s", "-c", source]


def run(statements: str) -> dict[str, Any]:
    """Run statements and measure them.

    Returns:
        `figures` (wall and CPU seconds, peak bytes) and the names of the loaded `modules`

    Raises:
        RuntimeError: the statements failed; carries what the interpreter wrote
    """
    source = MEASURE.format(statements=statements, root=str(ROOT))
    finished = subprocess.run(command(source), capture_output=True, text=True, check=False)
    if finished.returncode:
        raise RuntimeError(finished.stderr)
    return json.loads(finished.stdout.splitlines()[-1])
