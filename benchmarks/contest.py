"""The vocabulary of a measurement: who competes, at what work, and what must be reached."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

OURS = "ours"
BARE = "bare"
PEER = "peer"
PEER_V9 = "peer_v9"

LABELS = {OURS: "this SDK", BARE: "bare libraries", PEER: "pyatlan", PEER_V9: "pyatlan_v9"}


def is_peer(contestant: str) -> bool:
    """Whether this contestant needs the environment in which the peer is installed."""
    return contestant in (PEER, PEER_V9)


class Job(NamedTuple):
    """A prepared piece of work: `run` is measured, `facts` then says (unmeasured) what came out of it."""

    run: Callable[[], Any]
    facts: Callable[[Any], Mapping[str, Any]]


class Measured(NamedTuple):
    """What a `Job.run` returns when it measures by itself, for example in a process that it starts."""

    figures: Mapping[str, float]
    facts: Mapping[str, Any]


@dataclass(frozen=True)
class Target:
    """What must be reached: `figure` of ours is at most `at_most` times the rival's.

    Without a rival, `at_most` is the figure itself. People read some ratios better the other way round: `shown` says
    whether the report gives ours / rival or rival / ours.
    """

    wording: str
    figure: str
    at_most: float
    rival: str | None = None
    shown: Literal["ours / rival", "rival / ours"] = "ours / rival"


def faster(times: float, rival: str, wording: str = "") -> Target:
    """At least `times` the speed of the rival, in CPU time."""
    wording = wording or f"at least {times:g} times faster than {LABELS[rival]}"
    return Target(wording, "cpu", 1 / times, rival, "rival / ours")


@dataclass(frozen=True)
class Contest:
    """One piece of work that several contestants do in turns.

    Args:
        name: short, unique within its case
        contestants: who takes part, each with the name of the function in the case module that prepares its `Job`
        targets: what must be reached
        units: how many units of work one run does, from its parameters; times are shown per unit
        unit: what one unit is called
        parameters: handed to every contestant
        quick: replaces some of the parameters under --quick
        fresh: a new process for every run, instead of one per contestant whose first run does not count
        rounds: how often everybody takes a turn
        peer_rounds: in how many of these the peer takes part; it is slow, and its ratios are large
    """

    name: str
    contestants: Mapping[str, str]
    targets: tuple[Target, ...] = ()
    unit: str = "run"
    units: Callable[[Mapping[str, Any]], int] = lambda parameters: 1
    parameters: Mapping[str, Any] = field(default_factory=dict)
    quick: Mapping[str, Any] = field(default_factory=dict)
    fresh: bool = False
    rounds: int = 9
    peer_rounds: int = 3


@dataclass(frozen=True)
class Case:
    """One row of the report: a piece of work as a user knows it, and the contests that measure it."""

    work: str
    contests: tuple[Contest, ...]
