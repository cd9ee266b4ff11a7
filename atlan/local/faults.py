"""Trouble on request: what goes wrong between a client and a tenant, made to happen."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from atlan.local.errors import bad_request
from atlan.local.shapes import is_object

Json = dict[str, Any]

KINDS = {
    "latency": "wait `seconds` before each matching request",
    "status": "answer with `status` instead of doing the work; with `retry_after`, `message`, or an HTML page",
    "block": "answer 429, and go on refusing for `seconds`, told in Retry-After",
    "drop": "close the connection `when` = before or after the work is done",
    "index_lag": "let searches see changes only after `seconds`",
    "rate_limit": "enforce the documented limits per x-atlan-agent-id, or `per_minute` and `burst`",
    "new_connection": "answer 403 to reads of a connection for `seconds` after it was created",
}


@dataclass
class Fault:
    """One kind of trouble, and when it strikes.

    Args:
        kind: one of ``KINDS``.
        path: the beginning of the paths it strikes; None strikes every path.
        method: the method it strikes; None strikes every method.
        times: how many requests it strikes; None is one for `status`, `drop` and `block`, and all of them for the other
            kinds, until the faults are cleared.
        seconds: how long, for the kinds that last.
        status: the status to answer with.
        retry_after: the value of Retry-After to answer with; None leaves the gateway's usual 1.
        message: the message in the body.
        html: whether the body is a page instead of JSON.
        when: whether a connection is dropped "before" or "after" the work.
        per_minute: requests a minute that a rate limit lets through.
        burst: how many may come at once on top.
    """

    kind: str
    path: str | None = None
    method: str | None = None
    times: int | None = None
    seconds: float = 0.0
    status: int = 500
    retry_after: str | None = None
    message: str = "A fault was asked for."
    html: bool = False
    when: str = "before"
    per_minute: float | None = None
    burst: int = 20
    struck: int = field(default=0, init=False)
    blocked_until: float = field(default=0.0, init=False)

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"kind: there is no fault {self.kind!r}; there are {', '.join(KINDS)}.")
        if self.when not in ("before", "after"):
            raise ValueError(f'when: "before" or "after", not {self.when!r}.')
        if self.times is None and self.kind in ("status", "drop", "block"):
            self.times = 1

    def covers(self, method: str, path: str) -> bool:
        return (self.method is None or self.method.upper() == method) and path.startswith(self.path or "")

    def to_json(self) -> Json:
        return {item.name: getattr(self, item.name) for item in fields(self)}


@dataclass
class Strike:
    """What the faults in force do to one request."""

    delay: float = 0.0
    refusal: Fault | None = None
    drop: str | None = None


class Faults:
    """The faults in force. All methods may be called from any thread.

    Args:
        expire: lets every issued token end.
        clock: the time in seconds, monotonic.
    """

    def __init__(self, expire: Callable[[], None], clock: Callable[[], float] = time.monotonic) -> None:
        self._faults: list[Fault] = []
        self._lock = threading.Lock()
        self._expire = expire
        self._clock = clock
        self._limiter = RateLimiter(clock)

    def add(self, kind: str, **settings: Any) -> Fault:
        """Ask for trouble.

        Args:
            kind: what kind, one of ``KINDS``.
            **settings: the other fields of `Fault`.

        Returns:
            The fault; its ``struck`` counts the requests it met.

        Raises:
            ValueError: there is no such kind or setting.

        >>> fault = tenant.faults.add("status", status=503, times=2, path="/api/meta/search")
        >>> fault.times
        2
        >>> tenant.faults.clear()
        """
        try:
            fault = Fault(kind, **settings)
        except TypeError as error:
            raise ValueError(str(error).replace("Fault.__init__() ", "")) from None
        with self._lock:
            self._faults.append(fault)
        return fault

    def add_from_json(self, body: Any) -> Fault:
        if not is_object(body) or not isinstance(body.get("kind"), str):
            raise bad_request("A fault needs a kind.")
        settings = dict(body)
        try:
            return self.add(settings.pop("kind"), **settings)
        except ValueError as error:
            raise bad_request(str(error)) from None

    def clear(self) -> None:
        """Let everything work again."""
        with self._lock:
            self._faults.clear()
            self._limiter = RateLimiter(self._clock)

    def expire_tokens(self) -> None:
        """Let every token end that the tenant issued; the API key stays good."""
        self._expire()

    def listed(self) -> list[Json]:
        with self._lock:
            return [fault.to_json() for fault in self._faults]

    def strike(self, method: str, path: str, headers: Mapping[str, str]) -> Strike:
        """What happens to this request; counts it against the faults that it meets."""
        strike = Strike()
        with self._lock:
            for fault in self._faults:
                if fault.covers(method, path):
                    self._apply(fault, strike, path, headers)
        return strike

    def _apply(self, fault: Fault, strike: Strike, path: str, headers: Mapping[str, str]) -> None:
        now = self._clock()
        if fault.kind == "block" and fault.blocked_until > now:
            strike.refusal = strike.refusal or fault
            return
        if fault.times is not None and fault.struck >= fault.times:
            return
        if fault.kind == "latency":
            strike.delay += fault.seconds
        elif fault.kind == "drop":
            strike.drop = strike.drop or fault.when
        elif fault.kind == "status" or fault.kind == "block":
            if strike.refusal is not None:
                return
            strike.refusal = fault
            if fault.kind == "block":
                fault.blocked_until = now + fault.seconds
        elif fault.kind != "rate_limit" or self._limiter.allows(fault, path, headers):
            return
        else:
            strike.refusal = fault
        fault.struck += 1

    def lasting(self, kind: str) -> float:
        """The seconds that index lag, or the wait for a new connection, is set to; 0 when it is not asked for."""
        with self._lock:
            return max((fault.seconds for fault in self._faults if fault.kind == kind), default=0.0)

    def refusal_headers(self, fault: Fault) -> dict[str, str]:
        if fault.kind == "block":
            return {"Retry-After": str(max(1, round(fault.blocked_until - self._clock() + 0.5)))}
        return {} if fault.retry_after is None else {"Retry-After": fault.retry_after}


class RateLimiter:
    """The gateway's limit: a bucket per agent and zone that leaks at a steady rate."""

    ZONES = {
        "/api/meta/search/indexsearch": (500.0, 100),
        "/api/meta/entity/bulk": (1000.0, 100),
    }
    DEFAULT_ZONE = (500.0, 20)

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._levels: dict[tuple[str, str], tuple[float, float]] = {}

    def allows(self, fault: Fault, path: str, headers: Mapping[str, str]) -> bool:
        agent = headers.get("x-atlan-agent-id", "")
        if not agent or headers.get("x-atlan-client-origin") == "product_webapp":
            return True
        zone = path if path in self.ZONES else "default"
        per_minute, burst = self.ZONES.get(zone, self.DEFAULT_ZONE)
        if fault.per_minute is not None:
            per_minute, burst = fault.per_minute, fault.burst
        now = self._clock()
        level, since = self._levels.get((agent, zone), (0.0, now))
        level = max(0.0, level - (now - since) * per_minute / 60)
        allowed = level <= burst
        self._levels[agent, zone] = (level + 1 if allowed else level, now)
        return allowed
