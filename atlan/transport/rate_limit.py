"""The room that requests wait in while the tenant takes none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from atlan.errors import RateLimitError

if TYPE_CHECKING:
    from atlan.errors import AtlanError
    from atlan.transport.retry import Clock


USUAL_BLOCK: Final = 1.0
"""Seconds to hold requests back when the tenant does not say for how long."""

LONGEST_BLOCK: Final = 120.0


class RateLimit:
    """Remembers until when the tenant refuses requests, for all threads and tasks of a client.

    When one request is told to wait, the others wait too instead of being told so one by one.

    Args:
        clock: time and chance.
    """

    __slots__ = ("_blocked_until", "_clock")

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._blocked_until = 0.0

    def observe(self, error: AtlanError) -> None:
        """Take note of a failure: from a refusal for the rate of requests on, all of them wait."""
        if isinstance(error, RateLimitError) and not error.permanent:
            seconds = min(error.retry_after or USUAL_BLOCK, LONGEST_BLOCK)
            self._blocked_until = max(self._blocked_until, self._clock.now() + seconds)

    def delay(self) -> float:
        """Seconds to wait before sending: what is left of a block, and a little more for each to spread them out."""
        left = self._blocked_until - self._clock.now()
        return left * (1.0 + 0.1 * self._clock.random()) if left > 0 else 0.0
