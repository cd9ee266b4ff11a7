"""Dates as range queries write them: ISO 8601, or ``now`` with a distance."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, tzinfo

_STEP = re.compile(r"([+-]\d+)([wdhHms])|/([dhHm])")
_UNITS = {"w": "weeks", "d": "days", "h": "hours", "H": "hours", "m": "minutes", "s": "seconds"}
_DAY_LENGTH = 10


def milliseconds(text: str, *, round_up: bool = False, time_zone: str | None = None) -> int | None:
    """Epoch milliseconds of a date, or None when the text is not one.

    Args:
        text: an ISO 8601 date, or ``now`` followed by steps such as ``-7d`` and roundings such as ``/d``.
        round_up: whether a rounding, or a date without a time, means the last millisecond of its unit.
        time_zone: the offset of a date that names none, such as ``+02:00``.

    >>> milliseconds("1970-01-02")
    86400000
    >>> milliseconds("1970-01-01", round_up=True)
    86399999
    """
    if text.startswith("now"):
        return _relative(text[3:], round_up)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=_zone(time_zone))
    start = int(moment.timestamp() * 1000)
    return start + 86_399_999 if round_up and len(text) == _DAY_LENGTH else start


def _zone(offset: str | None) -> tzinfo:
    try:
        return datetime.fromisoformat(f"1970-01-01T00:00:00{offset or 'Z'}").tzinfo or UTC
    except ValueError:
        return UTC


def _relative(steps: str, round_up: bool) -> int | None:
    moment = datetime.now(UTC)
    position = 0
    for step in _STEP.finditer(steps):
        if step.start() != position:
            return None
        position = step.end()
        if step[3]:
            moment = _rounded(moment, step[3], round_up)
        else:
            moment += timedelta(**{_UNITS[step[2]]: int(step[1])})
    return int(moment.timestamp() * 1000) if position == len(steps) else None


def _rounded(moment: datetime, unit: str, round_up: bool) -> datetime:
    start = moment.replace(second=0, microsecond=0)
    if unit in "dhH":
        start = start.replace(minute=0)
    if unit == "d":
        start = start.replace(hour=0)
    return start + timedelta(**{_UNITS[unit]: 1}) - timedelta(milliseconds=1) if round_up else start
