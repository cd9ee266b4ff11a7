"""Reading and writing attributes of assets that are there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from benchmarks.contest import OURS, PEER, PEER_V9, Case, Contest, Job

CONTESTANTS = {OURS: "ours", PEER: "peer", PEER_V9: "peer_v9"}
PER_ASSET = 3


def _contest(name: str) -> Contest:
    return Contest(
        name,
        CONTESTANTS,
        unit="attribute",
        units=lambda parameters: parameters["assets"] * PER_ASSET,
        parameters={"assets": 10_000, "what": name},
        quick={"assets": 1000},
        rounds=15,
        peer_rounds=5,
    )


CASE = Case("read and write attributes: text, a number, a flag", (_contest("read"), _contest("write")))


def ours(parameters: Mapping[str, Any]) -> Job:
    from atlan.model.assets import Table

    return _job(parameters, Table)


def peer(parameters: Mapping[str, Any]) -> Job:
    from pyatlan.model.assets import Table

    return _job(parameters, Table)


def peer_v9(parameters: Mapping[str, Any]) -> Job:
    from pyatlan_v9.model.assets import Table

    return _job(parameters, Table)


def _job(parameters: Mapping[str, Any], table: Any) -> Job:
    assets: int = parameters["assets"]
    one = table.updater(name="orders", qualified_name="default/snowflake/1/a/b/orders")

    def write() -> int:
        for number in range(assets):
            one.description = "orders"
            one.row_count = number
            one.is_temporary = True
        return assets

    def read() -> int:
        total = 0
        for _ in range(assets):
            total += len(one.description) + one.row_count + one.is_temporary
        return total

    write()
    run = {"read": read, "write": write}[parameters["what"]]
    return Job(run, lambda total: {"total": total, "rows": one.row_count, "description": one.description})
