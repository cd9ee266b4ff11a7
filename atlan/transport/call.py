"""One operation to perform, as a value: what to send, how to read the answer, what may be repeated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from atlan.transport.retry import RetryPolicy
    from atlan_openapi.types import Operation, RawResponse, Request

T = TypeVar("T")


class Call(Generic[T]):
    """An operation of the API with its request and the way to read its answer. No I/O in here.

    Args:
        operation: the operation, from its endpoint module.
        request: what `build_request` of the endpoint module gave.
        parse: `parse_response` of the endpoint module, or what reads the answer instead.
        parse_repeated: reads the answer in place of `parse` where an attempt before broke off and may have taken effect:
            what this answer says was changed is then not all.
        idempotent: whether sending it twice has the same effect as once. The description says, unless given.
        retry: policy for this call alone.
        timeout: seconds one attempt may take to answer, for this call alone.
        fresh: whether permissions that this client itself has just brought about may not have arrived yet, so that a
            refusal (403) deserves more patience.
        reconcile: a call that finds out whether the request took effect, made when its outcome is unknown. Its result
            stands for the result; None means that it took no effect, so that the request is repeated.
        secret: whether request or answer carry secrets, so that no body of them is ever logged.
        consume: reads a successful answer while it comes in, in place of `parse`. It is given a `Stream` of the HTTP adapter
            (an `AsyncStream`, and awaited, by the asynchronous connection), gives the result, and closes the stream.
            An answer that breaks off while it is read counts as a failed attempt.

    >>> from atlan_openapi.api.entity import get_entity_by_guid as operation
    >>> call = Call(operation.OPERATION, operation.build_request("g-1"), operation.parse_response)
    >>> call, call.idempotent
    (<Call get_entity_by_guid>, True)
    """

    __slots__ = (
        "consume",
        "fresh",
        "idempotent",
        "operation",
        "parse",
        "parse_repeated",
        "reconcile",
        "request",
        "retry",
        "secret",
        "timeout",
    )

    def __init__(
        self,
        operation: Operation,
        request: Request,
        parse: Callable[[RawResponse], T],
        *,
        parse_repeated: Callable[[RawResponse], T] | None = None,
        idempotent: bool | None = None,
        retry: RetryPolicy | None = None,
        timeout: float | None = None,
        fresh: bool = False,
        reconcile: Call[T | None] | None = None,
        secret: bool = False,
        consume: Callable[[Any], Any] | None = None,
    ) -> None:
        self.operation = operation
        self.request = request
        self.parse = parse
        self.parse_repeated = parse_repeated
        self.idempotent = operation.idempotent if idempotent is None else idempotent
        self.retry = retry
        self.timeout = timeout
        self.fresh = fresh
        self.reconcile = reconcile
        self.secret = secret
        self.consume = consume

    def __repr__(self) -> str:
        return f"<Call {self.operation.id}>"
