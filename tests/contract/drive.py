"""Runs a scenario through either client."""

from __future__ import annotations

import inspect
from typing import Any

from .scenarios import Scenario


def drive(scenario: Scenario, client: Any) -> None:
    steps = scenario(client)
    try:
        step = next(steps)
        while True:
            step = steps.send(step)
    except StopIteration:
        return


async def drive_async(scenario: Scenario, client: Any) -> None:
    steps = scenario(client)
    try:
        step = next(steps)
        while True:
            try:
                value = await step if inspect.isawaitable(step) else step
            except Exception as error:
                step = steps.throw(error)
            else:
                step = steps.send(value)
    except StopIteration:
        return
