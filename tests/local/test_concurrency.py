"""Many clients at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

WORKERS = 8


def test_writers_and_readers_at_once(api: Any, build: Any) -> None:
    table = api.save(build.table("orders", "-1"))["guidAssignments"]["-1"]

    def write(worker: int) -> None:
        for number in range(10):
            api.save(build.column("orders", f"c{worker}_{number}"))

    def read(_: int) -> list[int]:
        counts: list[int] = []
        for _ in range(10):
            body = api.search({"term": {"__typeName.keyword": "Column"}})
            counts.append(body["approximateCount"])
            assert len(body.get("entities", [])) == body["approximateCount"]
        return counts

    with ThreadPoolExecutor(2 * WORKERS) as pool:
        writes = [pool.submit(write, worker) for worker in range(WORKERS)]
        reads = [pool.submit(read, worker) for worker in range(WORKERS)]
        for result in writes:
            result.result()
        for result in reads:
            counts = result.result()
            assert counts == sorted(counts)
    assert len(api.get(table)["relationshipAttributes"]["columns"]) == 10 * WORKERS


def test_the_same_asset_from_all_sides_is_one(api: Any, build: Any) -> None:
    def save(worker: int) -> str:
        return str(api.save(build.table("orders", "-1", description=str(worker)))["guidAssignments"]["-1"])

    with ThreadPoolExecutor(WORKERS) as pool:
        guids = set(pool.map(save, range(4 * WORKERS)))
    assert len(guids) == 1
    assert api.names({"match_all": {}}) == ["orders"]
