"""`make bench`: measures every row beside the bare libraries and the peer, and writes docs/benchmarks.md."""

from __future__ import annotations

import argparse
import datetime
import importlib
import subprocess
import sys
from pathlib import Path

from benchmarks import cases, peer_environment, report
from benchmarks.contest import Case
from benchmarks.harness import ContestantError, Outcome, hold

PAGE = Path(__file__).resolve().parent.parent / "docs" / "benchmarks.md"


def main() -> int:
    """Run what the arguments ask for; 0 when every target is met."""
    arguments = _arguments()
    peer_python = _peer(arguments)
    results: list[tuple[Case, list[Outcome]]] = []
    complete = True
    for name in arguments.only or cases.NAMES:
        case: Case = importlib.import_module(f"benchmarks.cases.{name}").CASE
        print(f"\n{name}: {case.work}", flush=True)
        outcomes: list[Outcome] = []
        for contest in case.contests:
            try:
                outcome = hold(name, contest, peer_python=peer_python, quick=arguments.quick, progress=_tell)
            except ContestantError as failure:
                complete = False
                print(f"  {failure}", flush=True)
                continue
            outcomes.append(outcome)
            for verdict in outcome.verdicts():
                print(f"  {contest.name}: {report.verdict_line(verdict)}", flush=True)
        results.append((case, outcomes))
    text = report.page(
        results,
        command="make bench",
        date=datetime.date.today().isoformat(),
        peer_python=peer_python,
    )
    print("\n" + text)
    partial = arguments.quick or arguments.only or peer_python is None
    if complete and not partial:
        PAGE.write_text(text)
        print(f"written to {PAGE.relative_to(PAGE.parent.parent)}")
    met = all(
        verdict.met for _, outcomes in results for outcome in outcomes for verdict in outcome.verdicts()
    )
    return 0 if complete and met else 1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few rounds and little work; nothing is written")
    parser.add_argument(
        "--only", action="append", choices=cases.NAMES, help="this row; may be repeated; nothing is written"
    )
    parser.add_argument("--peer-python", type=Path, help="an interpreter that already has the peer installed")
    parser.add_argument("--without-peer", action="store_true", help="leave the peer out; nothing is written")
    return parser.parse_args()


def _peer(arguments: argparse.Namespace) -> Path | None:
    if arguments.without_peer:
        return None
    if arguments.peer_python:
        python: Path = arguments.peer_python
        return python
    try:
        return peer_environment.interpreter()
    except subprocess.CalledProcessError as failure:
        sys.exit(f"the peer could not be installed ({failure}); --without-peer measures without it")


def _tell(line: str) -> None:
    print(f"  {line}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
