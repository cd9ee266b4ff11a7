"""Settings for the length of a block, for `with` and `async with` alike: entering and leaving wait for nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from atlan.errors import ApiConnectionError, ErrorCode
from atlan.transport.retry import RetryPolicy

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from types import TracebackType

WAIT_FOR_PERMISSION: Final = RetryPolicy(
    retries=10, statuses=frozenset({403}), methods=frozenset({"GET"}), permission_budget=120.0
)
"""Patience with something whose permissions are on their way."""


class RetryScope:
    """Another retry policy for the length of a block, in the current thread or task only.

    Args:
        settings: what changes the policy while it is entered
    """

    __slots__ = ("_settings",)

    def __init__(self, settings: AbstractContextManager[None]) -> None:
        self._settings = settings

    def __enter__(self) -> None:
        self._settings.__enter__()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._settings.__exit__(kind, error, trace)
        if isinstance(error, ApiConnectionError):
            raise ErrorCode.RETRY_OVERRUN.exception_with_parameters(error.message) from error

    async def __aenter__(self) -> None:
        self.__enter__()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.__exit__(kind, error, trace)
