"""Turns outcomes into the page `docs/benchmarks.md`."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from collections.abc import Iterable, Mapping
from importlib.metadata import version
from pathlib import Path

from benchmarks.contest import LABELS, OURS, Case
from benchmarks.harness import Outcome, Spread, Verdict

INTRODUCTION = """\
# Speed

Measured by `{command}`; do not edit this page. Everything is a ratio taken in one run: the contestants take turns
(A B C, C B A, …), each turn of ours is divided by the rival's turn of the same round, and the median of these
quotients stands first, least and greatest in brackets. All get the same bytes and do the same work, and the run fails
when their results differ. `benchmarks/README.md` tells how a row is made.

*Bare libraries* do the least that could be done by hand with httpx and orjson, without models, retries or errors.
*pyatlan* and *pyatlan_v9* are the two model lines of another SDK for Atlan, unmodified from the package index.
"""

DETAILS = """\
## What was measured

Medians (least to greatest). *Ours / theirs* compares CPU time, or wall time where only that was measured, by turns of
the same round.
"""

BYTES = ("kept", "peak")
FIGURES = ("wall", "cpu", *BYTES)
LIBRARIES = ("httpx", "orjson", "tenacity")
PEER_LIBRARIES = ("pyatlan", "httpx", "pydantic", "msgspec")


def page(
    results: Iterable[tuple[Case, list[Outcome]]], *, command: str, date: str, peer_python: Path | None
) -> str:
    """The whole report.

    Args:
        results: every case with the outcomes of its contests
        command: what the reader would type to get this page
        date: when it was measured
        peer_python: the interpreter of the peer, for its versions
    """
    results = list(results)
    return "\n".join(
        (
            INTRODUCTION.format(command=command),
            *_targets(results),
            "",
            DETAILS,
            *_details(results),
            "",
            "## Where",
            "",
            *_machine(date, peer_python),
            "",
        )
    )


def verdict_line(verdict: Verdict) -> str:
    """One target and what was reached, for the terminal."""
    return f"{verdict.target.wording}: {_reached(verdict)}, {_mark(verdict)}"


def _targets(results: list[tuple[Case, list[Outcome]]]) -> Iterable[str]:
    yield "| work | must reach | reached | |"
    yield "| --- | --- | --- | --- |"
    for case, outcomes in results:
        work = case.work
        for outcome in outcomes:
            for verdict in outcome.verdicts():
                where = f" ({outcome.contest.name})" if len(outcomes) > 1 else ""
                yield f"| {work} | {verdict.target.wording}{where} | {_reached(verdict)} | {_mark(verdict)} |"
                work = ""


def _mark(verdict: Verdict) -> str:
    return "met" if verdict.met else "**not met**"


def _reached(verdict: Verdict) -> str:
    target, reached = verdict.target, verdict.reached
    if target.shown == "rival / ours":
        return _span(Spread(1 / reached.median, 1 / reached.greatest, 1 / reached.least), 1, ".3g")
    if target.rival is None and target.figure in BYTES:
        return _span(reached, 1e-6, ".1f", " MB")
    return _span(reached, 1, ".3g")


def _span(spread: Spread, scale: float, style: str, unit: str = "") -> str:
    middle, least, greatest = (
        format(value * scale, style) for value in (spread.median, spread.least, spread.greatest)
    )
    return f"{middle}{unit} ({least} to {greatest})"


def _details(results: list[tuple[Case, list[Outcome]]]) -> Iterable[str]:
    yield "| work | who | wall | CPU | memory kept | peak | turns | ours / theirs |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- |"
    for case, outcomes in results:
        for outcome in outcomes:
            name = f"{case.work} ({outcome.contest.name})" if len(outcomes) > 1 else case.work
            unit = outcome.contest.unit
            work = name if unit == "run" else f"{name}, per {unit}"
            for contestant, turns in outcome.turns.items():
                cells = [_cell(outcome, contestant, figure) for figure in FIGURES]
                share = _share(outcome, contestant)
                yield f"| {work} | {LABELS[contestant]} | {' | '.join(cells)} | {len(turns)} | {share} |"
                work = ""


def _share(outcome: Outcome, contestant: str) -> str:
    if contestant == OURS:
        return ""
    figure = "cpu" if "cpu" in outcome.turns[contestant][0].figures else "wall"
    return f"{outcome.ratio(OURS, contestant, figure).median:.3g}"


def _cell(outcome: Outcome, contestant: str, figure: str) -> str:
    if figure not in outcome.turns[contestant][0].figures:
        return ""
    spread = outcome.spread(contestant, figure)
    if figure == "peak":
        return _span(spread, 1e-6, ".0f", " MB")
    if figure == "kept":
        return _span(spread, 1e-3 / outcome.units, ".1f", " kB") if outcome.contest.fresh else ""
    scale, unit = (1e6, " µs") if outcome.units > 1 else (1e3, " ms")
    return _span(spread, scale / outcome.units, ".1f", unit)


def _machine(date: str, peer_python: Path | None) -> Iterable[str]:
    ours = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    yield f"- {date}; {_processor()}, {os.cpu_count()} cores; {platform.system()} {platform.release()}"
    yield f"- this SDK: Python {platform.python_version()}, {ours}"
    if peer_python:
        versions = _versions(peer_python, PEER_LIBRARIES)
        theirs = ", ".join(f"{name} {versions[name]}" for name in PEER_LIBRARIES)
        yield f"- the peer: Python {versions['python']}, {theirs}"


def _versions(python: Path, names: Iterable[str]) -> Mapping[str, str]:
    source = (
        "import json, platform, sys; from importlib.metadata import version; "
        "print(json.dumps({'python': platform.python_version(), **{n: version(n) for n in sys.argv[1:]}}))"
    )
    answer = subprocess.run([python, "-c", source, *names], capture_output=True, text=True, check=True)
    versions: Mapping[str, str] = json.loads(answer.stdout)
    return versions


def _processor() -> str:
    if sys.platform.startswith("linux"):
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
