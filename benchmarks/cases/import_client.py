"""What a script pays before its first line of work: imports and a client, the HTTP library not needed yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from benchmarks import fresh_interpreter
from benchmarks.contest import BARE, OURS, PEER, PEER_V9, Case, Contest, Job, Measured, Target, faster

LIBRARIES = "import httpx, orjson, tenacity"
SCRIPT = """\
from {root}.client.atlan import AtlanClient
from {root}.model.assets import Table
AtlanClient(base_url="https://tenant.example", api_key="not-a-real-key")
Table.__name__
"""

CASE = Case(
    "import client and `Table`, construct a client",
    (
        Contest(
            "import",
            {OURS: "ours", BARE: "bare", PEER: "peer", PEER_V9: "peer_v9"},
            (
                Target(f"at most 0.8 times `{LIBRARIES}`", "cpu", 0.8, BARE),
                faster(35, PEER),
                Target("under 35 MB", "peak", 35e6),
            ),
            rounds=9,
        ),
    ),
)


def ours(parameters: Mapping[str, Any]) -> Job:
    return _job(SCRIPT.format(root="atlan"))


def bare(parameters: Mapping[str, Any]) -> Job:
    return _job(LIBRARIES)


def peer(parameters: Mapping[str, Any]) -> Job:
    return _job(SCRIPT.format(root="pyatlan"))


def peer_v9(parameters: Mapping[str, Any]) -> Job:
    return _job(SCRIPT.format(root="pyatlan_v9"))


def _job(statements: str) -> Job:
    def run() -> Measured:
        return Measured(fresh_interpreter.run(statements)["figures"], {})

    return Job(run, lambda result: {})
