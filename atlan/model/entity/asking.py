"""Factories that ask a client something on the way, written once for both kinds of client.

Such a factory is a generator. It yields what the client gave it, and is given the answer back::

    user = yield client.user.get_current()

A synchronous client has answered by then; an asynchronous one has only promised to, and is waited for.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, TypeVar

T = TypeVar("T")
Steps = Generator[Any, Any, T]
"""A factory that makes a ``T``."""


def at_once(steps: Steps[T]) -> T:
    """Run a factory that was given a synchronous client.

    >>> def greeting(answer):
    ...     name = yield answer
    ...     return f"Hello {name}"
    >>> at_once(greeting("Jane"))
    'Hello Jane'
    """
    answer: Any = None
    try:
        while True:
            answer = steps.send(answer)
            if hasattr(answer, "__await__"):
                if hasattr(answer, "close"):
                    # Nobody will wait for it, which Python would complain about.
                    answer.close()
                raise ValueError(
                    "client is asynchronous: give an AtlanClient, or call the method of this name with _async"
                )
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]


async def awaited(steps: Steps[T]) -> T:
    """Run a factory that was given an asynchronous client.

    What goes wrong while waiting is raised inside of the factory, where it was asked for.
    """
    answer: Any = None
    failure: Exception | None = None
    try:
        while True:
            promise = steps.send(answer) if failure is None else steps.throw(failure)
            failure = None
            if not hasattr(promise, "__await__"):
                raise ValueError(
                    "client is synchronous: give an AsyncAtlanClient, or call the method without _async"
                )
            try:
                answer = await promise
            except Exception as error:
                failure = error
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]
