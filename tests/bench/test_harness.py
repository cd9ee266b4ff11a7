"""The arithmetic behind the benchmark report, and the order of turns."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from benchmarks.contest import BARE, OURS, PEER, Case, Contest, Target, faster
from benchmarks.harness import (
    ContestantError,
    Outcome,
    Spread,
    Turn,
    Worker,
    check_agreement,
    clean_environment,
    pairwise,
    turns,
)
from benchmarks.report import page, verdict_line


def outcome(targets: tuple[Target, ...], **seconds: list[float]) -> Outcome:
    contest = Contest("work", {name: name for name in seconds}, targets)
    return Outcome(
        contest, 1, {name: [Turn({"cpu": value}, {}) for value in values] for name, values in seconds.items()}
    )


def test_spread_is_median_with_extremes():
    assert Spread.of([5.0, 1.0, 2.0]) == Spread(2.0, 1.0, 5.0)


def test_ratio_is_the_median_of_quotients_not_the_quotient_of_medians():
    ours, rival = [1.0, 20.0, 3.0], [2.0, 10.0, 30.0]
    assert pairwise(ours, rival) == Spread(0.5, 0.1, 2.0)


def test_a_rival_with_fewer_turns_is_compared_with_the_same_rounds():
    assert pairwise([1.0, 2.0, 100.0], [10.0, 10.0]) == Spread(pytest.approx(0.15), 0.1, 0.2)


def test_turns_go_forwards_and_backwards_and_the_peer_drops_out():
    assert list(turns(["ours", "bare", "peer"], rounds=3, peer_rounds=1)) == [
        *("ours", "bare", "peer"),
        *("bare", "ours"),
        *("ours", "bare"),
    ]


@pytest.mark.parametrize(("ours", "met"), [([0.79], True), ([0.8], True), ([0.81], False)])
def test_a_ratio_target_is_met_at_its_limit(ours: list[float], met: bool):
    target = Target("at most 0.8 times", "cpu", 0.8, BARE)
    (verdict,) = outcome((target,), ours=ours, bare=[1.0]).verdicts()
    assert verdict.met is met


def test_faster_reads_as_rival_over_ours():
    (verdict,) = outcome((faster(50, PEER),), ours=[1.0, 1.0, 1.0], peer=[40.0, 100.0, 80.0]).verdicts()
    assert verdict_line(verdict) == "at least 50 times faster than pyatlan: 80 (40 to 100), met"


def test_a_target_without_rival_is_absolute():
    (verdict,) = outcome((Target("under 2", "cpu", 2),), ours=[3.0, 1.0, 5.0]).verdicts()
    assert not verdict.met
    assert verdict.reached == Spread(3.0, 1.0, 5.0)


def test_no_verdict_about_an_absent_rival():
    assert outcome((faster(50, PEER),), ours=[1.0]).verdicts() == []


def test_different_results_are_an_error():
    differing = outcome((), ours=[1.0], bare=[1.0])
    differing.turns[OURS] = [Turn({"cpu": 1.0}, {"hits": 1})]
    with pytest.raises(ContestantError, match=r"ours got \{'hits': 1\}, bare got \{\}"):
        check_agreement(differing)


def test_a_contestant_that_fails_is_named_with_its_error():
    with (
        Worker(Path(sys.executable), "decode_pages", "nobody", {}) as worker,
        pytest.raises(ContestantError) as failure,
    ):
        worker.run()
    assert "decode_pages.nobody failed" in str(failure.value)
    assert "AttributeError" in str(failure.value)


def test_contestants_do_not_see_proxies_or_client_settings(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("https_proxy", "http://proxy.example")
    monkeypatch.setenv("ATLAN_BASE_URL", "https://tenant.example")
    monkeypatch.setenv("UNRELATED", "1")
    environment = clean_environment()
    assert environment["UNRELATED"] == "1"
    assert not {"https_proxy", "ATLAN_BASE_URL"} & environment.keys()


def test_report_names_work_target_and_verdict():
    slow = outcome((Target("at most 0.8 times bare", "cpu", 0.8, BARE),), ours=[0.9], bare=[1.0])
    text = page(
        [(Case("do the work", (slow.contest,)), [slow])],
        command="make bench",
        date="2026-01-01",
        peer_python=None,
    )
    assert "| do the work | at most 0.8 times bare | 0.9 (0.9 to 0.9) | **not met** |" in text
    assert "| do the work | this SDK |  | 900.0 ms (900.0 to 900.0) |" in text
    assert "`make bench`" in text
