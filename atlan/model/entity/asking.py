"""Factories that ask a client something on the way, written once for both kinds of client.

Such a factory is a generator. It yields what the client gave it, and is given the answer back::

    user = yield client.user.get_current()

A synchronous client has answered by then; an asynchronous one has only promised to, and is waited for.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, TypeVar

from atlan.model import default_client

T = TypeVar("T")
Steps = Generator[Any, Any, T]
"""A factory that makes a ``T``."""


def at_once(steps: Steps[T]) -> T:
    """Run a factory that was given a synchronous client.

    Raises:
        InvalidRequestError: the client is asynchronous (400-048).

    >>> def greeting(answer):
    ...     name = yield answer
    ...     return f"Hello {name}"
    >>> at_once(greeting("Jane"))
    'Hello Jane'
    """
    answer: Any = None
    try:
        while True:
            answer = default_client.at_once(steps.send(answer))
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]


async def awaited(steps: Steps[T]) -> T:
    """Run a factory that was given an asynchronous client.

    What goes wrong while waiting is raised inside of the factory, where it was asked for.

    Raises:
        InvalidRequestError: the client is synchronous (400-048).
    """
    answer: Any = None
    failure: Exception | None = None
    try:
        while True:
            promise = steps.send(answer) if failure is None else steps.throw(failure)
            failure = None
            try:
                answer = await default_client.later(promise)
            except Exception as error:
                failure = error
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]
