"""`import atlan` alone must stay free: neither HTTP library, nor JSON library, nor a model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from benchmarks import fresh_interpreter
from benchmarks.contest import OURS, Case, Contest, Job, Measured, Target

HEAVY = ("httpx", "orjson", "tenacity", "atlan.model", "atlan.client", "atlan_openapi", "atlan_types")

CASE = Case(
    "`import atlan` alone",
    (
        Contest(
            "root",
            {OURS: "ours"},
            (Target("loads no httpx, no orjson, no model", "heavy modules", 0),),
            rounds=5,
        ),
    ),
)


def ours(parameters: Mapping[str, Any]) -> Job:
    return Job(_run, lambda result: {})


def _run() -> Measured:
    before = set(fresh_interpreter.run("pass")["modules"])
    after = fresh_interpreter.run("import atlan")
    loaded = [name for name in after["modules"] if name not in before]
    assert "atlan" in loaded
    heavy = [name for name in loaded if name.startswith(HEAVY)]
    figures = {**after["figures"], "modules": len(loaded), "heavy modules": len(heavy)}
    return Measured(figures, {})
