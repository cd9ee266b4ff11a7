"""What may be repeated, how long to wait, and when to give up. A policy is a value; tenacity does the repeating."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from atlan.errors import ApiConnectionError, AtlanError

if TYPE_CHECKING:
    from collections.abc import Callable

    from tenacity import RetryCallState

    from atlan.transport.call import Call

REPEATED_STATUSES: Final = frozenset({403, 423, 429, 500, 502, 503, 504})
"""Statuses that may pass by themselves.

A redirect (302) is not among them: it leads to a sign-in page or shows that the URL is wrong, and stays the same however often
it is asked for.
"""


class RetryPolicy(NamedTuple):
    """How failures of one call are repeated.

    Args:
        retries: attempts after the first one.
        statuses: HTTP statuses to repeat on; None leaves it to the description of each operation, else
            `REPEATED_STATUSES`.
        methods: HTTP methods to repeat at all; None means every one.
        base: seconds from which waits double; each wait is a random part of that (full jitter).
        ceiling: most seconds of a single wait, also where the server asks for more.
        deadline: seconds after which no further attempt begins, and repeated attempts wait for no answer. The first attempt is
            bounded by the timeouts alone.
        permission_budget: seconds to spend in all on refusals (403): permissions on something new arrive a little late.
        fresh_permission_budget: the same where this client itself has just created it.
        refused_budget: seconds to go on trying in all while nothing listens at the host and port: a service that restarts is
            back by then, and a wrong port stays wrong.

    >>> RetryPolicy().retries, RetryPolicy(retries=0)._replace(deadline=60.0).deadline
    (5, 60.0)
    """

    retries: int = 5
    statuses: frozenset[int] | None = None
    methods: frozenset[str] | None = None
    base: float = 1.0
    ceiling: float = 120.0
    deadline: float = 1800.0
    permission_budget: float = 3.0
    fresh_permission_budget: float = 30.0
    refused_budget: float = 10.0

    def checked(self) -> RetryPolicy:
        """The policy itself, if it can be followed.

        Raises:
            ValueError: a count or a time is no number from 0 on.
        """
        for name, value in self._asdict().items():
            kinds = int if name == "retries" else int | float
            if name in ("statuses", "methods"):
                continue
            if isinstance(value, bool) or not isinstance(value, kinds) or not value >= 0:
                raise ValueError(f"its {name} has to be a number from 0 on, not {value!r}")
        return self


class Clock(Protocol):
    """What a policy needs of the runtime."""

    def now(self) -> float:
        """Seconds that never run backwards."""
        ...

    def random(self) -> float:
        """A number from 0 up to 1."""
        ...


class Repetition:
    """The repeats of one call under a policy.

    Args:
        policy: the policy in force.
        call: the call.
        clock: time and chance.
    """

    __slots__ = (
        "_began",
        "_budget",
        "_call",
        "_clock",
        "_policy",
        "_refused_since",
        "_statuses",
        "_until",
        "attempts",
    )

    def __init__(self, policy: RetryPolicy, call: Call[Any], clock: Clock) -> None:
        self.attempts = 0
        self._policy = policy
        self._call = call
        self._clock = clock
        self._statuses = policy.statuses or call.operation.retry_statuses or REPEATED_STATUSES
        self._budget = policy.fresh_permission_budget if call.fresh else policy.permission_budget
        self._refused_since: float | None = None
        self._began = clock.now()
        self._until = self._began + policy.deadline

    def may_repeat(self, error: BaseException) -> bool:
        """Whether a failure is of a kind that a further attempt may mend, and harmless to repeat."""
        if not isinstance(error, AtlanError) or error.outcome_unknown or error.permanent:
            return False
        if self._policy.methods is not None and self._call.operation.method not in self._policy.methods:
            return False
        if isinstance(error, ApiConnectionError):
            return True
        if error.status == 500 and error.code is not None and self.attempts > 1:
            # The server explains it with a code of its own: more often a decision (a value too long) than an accident.
            return False
        return error.status in self._statuses

    def wait(self, error: BaseException) -> float:
        """Seconds to wait before the attempt after this failure."""
        assert isinstance(error, AtlanError)
        if error.status == 403:
            return self._wait_for_permission()
        bound = min(self._policy.ceiling, self._policy.base * 2.0**self.attempts)
        asked = min(error.retry_after or 0.0, self._policy.ceiling)
        return max(bound * self._clock.random(), asked)

    def is_over(self, error: BaseException, wait: float) -> bool:
        """Whether this failure is the last one: attempts, permission budget or deadline are used up."""
        assert isinstance(error, AtlanError)
        next_attempt = self._clock.now() + wait
        if self.attempts > self._policy.retries or next_attempt > self._until:
            return True
        if isinstance(error, ApiConnectionError):
            from atlan.transport.http import is_refused

            return is_refused(error) and next_attempt > self._began + self._policy.refused_budget
        return error.status == 403 and self._permission_time_left() <= 0

    def time_left(self) -> float:
        """Seconds until the deadline."""
        return max(self._until - self._clock.now(), 0.0)

    def bounded(self, timeout: float) -> float:
        """A timeout cut to what the deadline leaves to a repeated attempt."""
        return timeout if self.attempts <= 1 else min(timeout, max(self.time_left(), 0.001))

    def options(self) -> dict[str, Any]:
        """Arguments for tenacity's `Retrying` and `AsyncRetrying`."""

        def on_failure(decide: Callable[[BaseException], Any]) -> Callable[[RetryCallState], Any]:
            return lambda state: decide(_failure(state))

        def stop(state: RetryCallState) -> bool:
            return self.is_over(_failure(state), state.upcoming_sleep)

        return {
            "retry": on_failure(self.may_repeat),
            "wait": on_failure(self.wait),
            "stop": stop,
            "reraise": True,
        }

    def _wait_for_permission(self) -> float:
        """Waits that double and together make the budget, when all attempts are used."""
        if self._refused_since is None:
            self._refused_since = self._clock.now()
        share = 2.0 ** (self.attempts - 1) / (2.0 ** max(self._policy.retries, 1) - 1)
        jitter = 0.75 + 0.5 * self._clock.random()
        return min(self._budget * share * jitter, max(self._permission_time_left(), 0.0))

    def _permission_time_left(self) -> float:
        assert self._refused_since is not None
        return self._budget - (self._clock.now() - self._refused_since)


def _failure(state: RetryCallState) -> BaseException:
    assert state.outcome is not None
    error = state.outcome.exception()
    assert error is not None
    return error
