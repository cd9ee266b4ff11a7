"""What a save has done whose answer was lost, worked out from what is there now."""

from __future__ import annotations

import time
from email.utils import formatdate
from typing import Any

import pytest

from atlan.client.operations.saving import Flags, completed, save_call, unmentioned

SINCE = 1_760_000_000_000
ANSWER = {"guidAssignments": {"-1": "old", "-2": "changed", "-3": "new", "-4": "told"}}
ENTITIES = [
    {"guid": "old", "createTime": SINCE - 90_000, "updateTime": SINCE - 60_000},
    {"guid": "changed", "createTime": SINCE - 90_000, "updateTime": SINCE + 300},
    {"guid": "new", "createTime": SINCE + 300, "updateTime": SINCE + 400},
]


def test_what_is_new_what_was_changed_and_what_was_left_alone() -> None:
    told = {"guid": "told", "createTime": 1}
    whole = completed({**ANSWER, "mutatedEntities": {"UPDATE": [told]}}, ENTITIES, SINCE)
    assert whole["mutatedEntities"] == {"UPDATE": [told, ENTITIES[1]], "CREATE": [ENTITIES[2]]}
    assert whole["guidAssignments"] == ANSWER["guidAssignments"]


def test_only_what_the_answer_does_not_mention_is_asked_for() -> None:
    assert unmentioned({**ANSWER, "mutatedEntities": {"UPDATE": [{"guid": "told"}]}}) == [
        "old",
        "changed",
        "new",
    ]
    assert unmentioned({}) == []


class Response:
    status_code = 200
    content = b"{}"

    def __init__(self, **headers: str) -> None:
        self.headers = {"content-type": "application/json", **headers}


@pytest.mark.parametrize("ahead", [3600, 0, -3600])
def test_the_clock_of_the_tenant_counts(ahead: float) -> None:
    assert clock_ahead_by(date=formatdate(time.time() + ahead)) == pytest.approx(ahead, abs=60)


@pytest.mark.parametrize("headers", [{}, {"date": "today"}])
def test_a_tenant_that_does_not_tell_the_time_shares_ours(headers: dict[str, str]) -> None:
    assert clock_ahead_by(**headers) == 0


def clock_ahead_by(**headers: str) -> float:
    call = save_call([], Flags())
    assert call.parse_repeated is not None
    response: Any = Response(**headers)
    saved = call.parse_repeated(response)
    assert saved.repeated
    assert not call.parse(response).repeated
    return saved.clock_ahead / 1000
