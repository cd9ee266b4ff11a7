"""What asset classes cost that a script imports: all of them, or one, over the package without any."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from benchmarks import fresh_interpreter
from benchmarks.contest import OURS, PEER, PEER_V9, Case, Contest, Job, Measured, Target

WANTED = {"all": "*", "one": "Table"}
CONTESTANTS = {OURS: "ours", PEER: "peer", PEER_V9: "peer_v9"}


def _contest(name: str) -> Contest:
    return Contest(
        name,
        CONTESTANTS,
        (
            Target("at most 60 ms of CPU over importing none", "cpu", 0.060),
            Target("at most 10 MB over importing none", "peak", 10e6),
        ),
        parameters={"wanted": WANTED[name]},
        rounds=9,
    )


CASE = Case("import all asset classes; import `Table` alone", (_contest("all"), _contest("one")))


def ours(parameters: Mapping[str, Any]) -> Job:
    return _job("atlan", "import atlan.model.assets", parameters)


def peer(parameters: Mapping[str, Any]) -> Job:
    return _job("pyatlan", "import pyatlan", parameters)


def peer_v9(parameters: Mapping[str, Any]) -> Job:
    return _job("pyatlan_v9", "import pyatlan_v9", parameters)


def _job(root: str, without: str, parameters: Mapping[str, Any]) -> Job:
    def run() -> Measured:
        none = fresh_interpreter.run(without)["figures"]
        some = fresh_interpreter.run(f"from {root}.model.assets import {parameters['wanted']}")["figures"]
        return Measured({name: some[name] - none[name] for name in some}, {})

    return Job(run, lambda result: {})
