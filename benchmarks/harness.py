"""Takes turns, so that whatever else the machine does meets everybody alike, and compares turn by turn."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.contest import BARE, OURS, Contest, Target, is_peer

ROOT = Path(__file__).resolve().parent.parent
START = (
    "import sys; sys.path.append(sys.argv.pop(1)); from benchmarks.worker import main; main(*sys.argv[1:])"
)


class ContestantError(Exception):
    """A contestant's process ended without an answer, or its result is not that of the others."""


@dataclass(frozen=True)
class Spread:
    """Median, least and greatest of several values."""

    median: float
    least: float
    greatest: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        return cls(median(values), min(values), max(values))


@dataclass(frozen=True)
class Turn:
    """What one run of one contestant measured."""

    figures: Mapping[str, float]
    facts: Mapping[str, Any]


@dataclass(frozen=True)
class Verdict:
    """A target and what was reached: a ratio ours / rival, or a figure where there is no rival."""

    target: Target
    reached: Spread

    @property
    def met(self) -> bool:
        return self.reached.median <= self.target.at_most


@dataclass
class Outcome:
    """All turns of a contest, per contestant and round."""

    contest: Contest
    units: int
    turns: dict[str, list[Turn]] = field(default_factory=dict)

    def figures(self, contestant: str, figure: str) -> list[float]:
        return [turn.figures[figure] for turn in self.turns[contestant]]

    def spread(self, contestant: str, figure: str) -> Spread:
        return Spread.of(self.figures(contestant, figure))

    def ratio(self, contestant: str, rival: str, figure: str) -> Spread:
        """`contestant` / `rival`, from the pairs of the same round."""
        return pairwise(self.figures(contestant, figure), self.figures(rival, figure))

    def verdicts(self) -> list[Verdict]:
        """One for each target whose rival took part."""
        return [
            Verdict(
                target,
                self.ratio(OURS, target.rival, target.figure)
                if target.rival
                else self.spread(OURS, target.figure),
            )
            for target in self.contest.targets
            if target.rival is None or target.rival in self.turns
        ]


def pairwise(ours: Sequence[float], rivals: Sequence[float]) -> Spread:
    """The spread of ours / rival over the rounds in which both took part (the first ones)."""
    return Spread.of([our / rival for our, rival in zip(ours, rivals, strict=False)])


def turns(contestants: Sequence[str], rounds: int, peer_rounds: int) -> Iterator[str]:
    """Who runs when: A B C, C B A, A B C, … with the peer in the first rounds only."""
    for number in range(rounds):
        taking_part = [name for name in contestants if number < peer_rounds or not is_peer(name)]
        yield from taking_part if number % 2 == 0 else reversed(taking_part)


class Worker:
    """The process of one contestant; see `benchmarks.worker`."""

    def __init__(self, python: Path, case: str, program: str, parameters: Mapping[str, Any]) -> None:
        self._name = f"{case}.{program}"
        self._errors = tempfile.TemporaryFile("w+")  # noqa: SIM115 - closed in close()
        self._process = subprocess.Popen(
            [python, "-E", "-s", "-c", START, ROOT, case, program, json.dumps(parameters)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
            env=clean_environment(),
        )

    def run(self) -> Turn:
        assert self._process.stdin is not None and self._process.stdout is not None
        answer = ""
        try:
            print("run", file=self._process.stdin, flush=True)
            answer = self._process.stdout.readline()
        except BrokenPipeError:
            pass
        if not answer:
            self._process.wait()
            self._errors.seek(0)
            raise ContestantError(f"{self._name} failed:\n" + "".join(self._errors.readlines()[-20:]))
        return Turn(**json.loads(answer))

    def close(self) -> None:
        self._process.communicate()
        self._errors.close()

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def clean_environment() -> dict[str, str]:
    """The environment without what would turn requests aside or configure a client."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("ATLAN_", "SSL_CERT_", "REQUESTS_CA_"))
        and not name.upper().endswith("_PROXY")
    }


def hold(
    case: str,
    contest: Contest,
    *,
    peer_python: Path | None,
    quick: bool = False,
    progress: Callable[[str], None] = lambda line: None,
) -> Outcome:
    """Let everybody take their turns.

    Args:
        case: module in `benchmarks.cases` that defines the contest
        contest: the contest
        peer_python: interpreter that can import the peer; without one the peer does not take part
        quick: few rounds, and the contest's quick parameters
        progress: told about each turn

    Raises:
        ContestantError: somebody's process died, or the results differ
    """
    parameters = {**contest.parameters, **(contest.quick if quick else {})}
    rounds, peer_rounds = (min(contest.rounds, 5), 1) if quick else (contest.rounds, contest.peer_rounds)
    present = [name for name in contest.contestants if peer_python or not is_peer(name)]
    outcome = Outcome(contest, contest.units(parameters), {name: [] for name in present})

    def start(name: str) -> Worker:
        python = peer_python if is_peer(name) and peer_python else Path(sys.executable)
        return Worker(python, case, contest.contestants[name], parameters)

    with ExitStack() as stack:
        workers = {} if contest.fresh else {name: stack.enter_context(start(name)) for name in present}
        for worker in workers.values():
            worker.run()  # the first run pays for byte code and cold disk caches; nobody's counts
        for name in turns(present, rounds, peer_rounds):
            if contest.fresh:
                with start(name) as worker:
                    turn = worker.run()
            else:
                turn = workers[name].run()
            outcome.turns[name].append(turn)
            progress(f"{contest.name}: {name} {_brief(turn)}")
    check_agreement(outcome)
    return outcome


def check_agreement(outcome: Outcome) -> None:
    """Fail unless everybody's facts are the same in every turn, so that nobody is measured doing nothing."""
    reference_name = BARE if BARE in outcome.turns else OURS
    reference = outcome.turns[reference_name][0].facts
    for name, of_contestant in outcome.turns.items():
        for turn in of_contestant:
            if turn.facts != reference:
                raise ContestantError(
                    f"{outcome.contest.name}: {name} got {turn.facts}, {reference_name} got {reference}"
                )


def _brief(turn: Turn) -> str:
    return "  ".join(
        f"{figure} {value * 1000:.1f} ms" if figure in ("wall", "cpu") else f"{figure} {value:,.0f}"
        for figure, value in turn.figures.items()
    )
