"""Faults on request: each of them, from Python and over HTTP."""

from __future__ import annotations

import time
from typing import Any

import httpx
import pytest

from atlan.local import Faults

PROBE = "/api/service/whoami"
SEARCH = "/api/meta/search/indexsearch"
ALL = {"dsl": {"query": {"match_all": {}}, "track_total_hits": True}}


def statuses(api: Any, count: int, path: str = PROBE) -> list[int]:
    return [api.http.get(path).status_code for _ in range(count)]


def test_forbidden_then_fine(api: Any) -> None:
    fault = api.tenant.faults.add("status", status=403, times=2)
    assert statuses(api, 4) == [403, 403, 200, 200]
    assert fault.struck == 2


def test_a_burst_of_gateway_pages(api: Any) -> None:
    api.tenant.faults.add("status", status=502, html=True, message="Bad Gateway")
    response = api.http.get(PROBE)
    assert response.headers["content-type"] == "text/html" and "<h1>Bad Gateway</h1>" in response.text
    assert statuses(api, 1) == [200]


def test_a_fault_strikes_only_what_it_covers(api: Any) -> None:
    api.tenant.faults.add("status", status=500, path=SEARCH, method="post", times=10)
    assert statuses(api, 2) == [200, 200]
    assert api.http.post(SEARCH, json=ALL).status_code == 500


def test_one_after_the_other(api: Any) -> None:
    api.tenant.faults.add("status", status=500)
    api.tenant.faults.add("status", status=503, retry_after="7")
    first, second = api.http.get(PROBE), api.http.get(PROBE)
    assert (first.status_code, first.headers["retry-after"]) == (500, "1")
    assert (second.status_code, second.headers["retry-after"]) == (503, "7")


def test_a_block_goes_on(api: Any) -> None:
    api.tenant.faults.add("block", seconds=0.3)
    response = api.http.get(PROBE)
    assert response.status_code == 429 and int(response.headers["retry-after"]) >= 1
    assert statuses(api, 2) == [429, 429]
    time.sleep(0.35)
    assert statuses(api, 2) == [200, 200]


def test_latency(api: Any) -> None:
    api.tenant.faults.add("latency", seconds=0.2, times=1)
    started = time.perf_counter()
    assert statuses(api, 1) == [200]
    assert time.perf_counter() - started >= 0.2


def test_a_client_that_does_not_wait_is_no_defect(api: Any, caplog: pytest.LogCaptureFixture) -> None:
    api.tenant.faults.add("latency", seconds=0.2, times=2)
    with pytest.raises(httpx.ReadTimeout):
        api.http.get(PROBE, timeout=0.05)
    assert statuses(api, 1) == [200]
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


@pytest.mark.parametrize(("when", "done"), [("before", False), ("after", True)])
def test_a_dropped_connection(
    api: Any, build: Any, caplog: pytest.LogCaptureFixture, when: str, done: bool
) -> None:
    api.tenant.faults.add("drop", when=when, path="/api/meta/entity/bulk")
    with pytest.raises(httpx.TransportError):
        api.save(build.table("orders"))
    assert api.names({"match_all": {}}) == (["orders"] if done else [])
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


class TestIndexLag:
    def test_searches_see_changes_later_and_reads_at_once(self, api: Any, build: Any) -> None:
        api.save(build.table("old"))
        api.tenant.faults.add("index_lag", seconds=0.4)
        guid = api.save(build.table("new", "-1"), build.table("old", description="d"))["guidAssignments"][
            "-1"
        ]
        assert api.get(guid)["attributes"]["name"] == "new"
        assert api.names({"match_all": {}}) == ["old"]
        assert api.names({"exists": {"field": "description"}}) == []
        time.sleep(0.45)
        assert api.names({"match_all": {}}) == ["new", "old"]

    def test_clearing_ends_it(self, api: Any, build: Any) -> None:
        api.tenant.faults.add("index_lag", seconds=60)
        api.save(build.table("new"))
        assert api.names({"match_all": {}}) == []
        api.tenant.faults.clear()
        assert api.names({"match_all": {}}) == ["new"]


def test_a_new_connection_cannot_be_read_for_a_moment(api: Any, build: Any) -> None:
    api.tenant.faults.add("new_connection", seconds=0.4)
    answer = api.save(build.entity("Connection", "c", build.connection, "-1"), build.table("orders", "-2"))
    guid = answer["guidAssignments"]["-1"]
    api.get(answer["guidAssignments"]["-2"])
    assert "message" in api.get(guid, 403)
    time.sleep(0.45)
    assert api.get(guid)["status"] == "ACTIVE"


class TestRateLimit:
    def agent(self, name: str, **rest: str) -> dict[str, str]:
        return {"x-atlan-agent-id": name, **rest}

    def count(self, api: Any, headers: dict[str, str], requests: int) -> int:
        return sum(api.http.get(PROBE, headers=headers).status_code == 200 for _ in range(requests))

    def test_the_documented_one(self, api: Any) -> None:
        api.tenant.faults.add("rate_limit")
        assert 21 <= self.count(api, self.agent("a"), 40) < 40
        assert self.count(api, self.agent("b"), 20) == 20
        assert self.count(api, {}, 40) == 40
        assert self.count(api, self.agent("a", **{"x-atlan-client-origin": "product_webapp"}), 30) == 30

    def test_one_of_ones_own(self, api: Any) -> None:
        api.tenant.faults.add("rate_limit", per_minute=60, burst=1)
        assert self.count(api, self.agent("a"), 5) == 2

    def test_it_leaks_steadily(self) -> None:
        now = [0.0]
        faults = Faults(lambda: None, clock=lambda: now[0])
        faults.add("rate_limit", per_minute=60, burst=0)

        def refused() -> bool:
            return faults.strike("GET", "/x", {"x-atlan-agent-id": "a"}).refusal is not None

        assert [refused(), refused()] == [False, True]
        now[0] = 1.0
        assert [refused(), refused()] == [False, True]


class TestOverHttp:
    def test_add_list_clear(self, api: Any) -> None:
        made = api.request(
            "POST", "/_local/faults", json={"kind": "status", "status": 503, "path": PROBE, "times": 5}
        )
        assert (made["kind"], made["times"], made["struck"]) == ("status", 5, 0)
        assert statuses(api, 1) == [503]
        assert api.request("GET", "/_local/faults")["faults"][0]["struck"] == 1
        api.request("DELETE", "/_local/faults", 204)
        assert statuses(api, 1) == [200]

    @pytest.mark.parametrize(
        "body", [{}, {"kind": "nope"}, {"kind": "status", "colour": 1}, {"kind": "drop", "when": "x"}]
    )
    def test_nonsense_is_refused(self, api: Any, body: dict[str, Any]) -> None:
        assert api.request("POST", "/_local/faults", 400, json=body)["errorCode"] == "ATLAS-400-00-029"


def test_a_reset_ends_all_faults(api: Any) -> None:
    api.tenant.faults.add("status", status=503, path=PROBE, times=100)
    api.tenant.reset()
    assert statuses(api, 1) == [200]


def test_python_names_the_mistake(api: Any) -> None:
    with pytest.raises(ValueError, match="latency, status, block"):
        api.tenant.faults.add("nope")
    with pytest.raises(ValueError, match="colour"):
        api.tenant.faults.add("status", colour=1)
