"""What one call knows of itself while it is under way: its options, its repeats, the id of its request. No I/O in here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.auth import Pause
from atlan.config import INTERNAL
from atlan.errors import AtlanError, ErrorCode
from atlan.transport.call import Call
from atlan.transport.request import http_request, is_absolute, new_request_id
from atlan.transport.retry import Repetition

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from atlan.auth import Renewal, TokenCall
    from atlan.config import Configuration
    from atlan.transport.options import Options
    from atlan.transport.request import HttpRequest
    from atlan.transport.retry import Clock
    from atlan_openapi.types import RawResponse


class Exchange:
    """One logical call: its attempts share options, deadline and request id.

    Args:
        call: the call.
        options: the options in force.
        configuration: knows where the tenant is.
        clock: time and chance.
    """

    __slots__ = ("_base_url", "_broke_off", "call", "options", "repetition", "request_id")

    def __init__(self, call: Call[Any], options: Options, configuration: Configuration, clock: Clock) -> None:
        self.call = call
        self.options = options
        self.request_id = new_request_id()
        self.repetition = Repetition(call.retry or options.retry, call, clock)
        self._base_url = configuration.base_url
        self._broke_off = False

    @property
    def needs_credential(self) -> bool:
        """Whether the connection's credential goes with the request: never to another host, never over one of its own."""
        own = self.call.request.get("headers", {})
        given = any(name.lower() == "authorization" for name in (*own, *self.options.headers))
        return self.call.operation.authenticated and not given and not is_absolute(self.call.request["url"])

    def check_sendable_without_credential(self) -> None:
        """Refuse to send a request without the token it needs; inside the cluster the network itself is trusted.

        Raises:
            AuthenticationError: there is no token (401-002).
        """
        if self.needs_credential and self._base_url != INTERNAL:
            raise self.described(ErrorCode.EMPTY_API_TOKEN.exception_with_parameters())

    def request(self, standard: Mapping[str, str], authorization: Mapping[str, str] | None) -> HttpRequest:
        """The request of the present attempt."""
        if is_absolute(self.call.request["url"]):
            # Another host sees nothing of what is meant for the tenant.
            headers = {"accept": "*/*", "user-agent": standard["user-agent"]}
        else:
            headers = {
                **standard,
                **self.options.headers,
                **(authorization or {}),
                "x-atlan-request-id": self.request_id,
            }
        timeout = self.repetition.bounded(self.call.timeout or self.options.read_timeout)
        return http_request(self.call, self.options, self._base_url, headers, timeout)

    def succeeded(self, response: RawResponse) -> bool:
        """Whether the status is one that the operation counts as success."""
        return response.status_code in self.call.operation.success

    def error(self, response: RawResponse) -> AtlanError:
        """The exception for an answer that is no success."""
        from atlan.transport.response import error_from_response

        return self.described(error_from_response(response, secret=self.call.secret))

    def parsed(self, response: RawResponse) -> Any:
        """The result that an answer stands for.

        Raises:
            ResponseParseError: the answer does not have the promised shape.
        """
        parse = self.call.parse_repeated if self._broke_off else None
        try:
            return (parse or self.call.parse)(response)
        except AtlanError:
            raise
        except Exception as error:
            from atlan.transport.response import parse_error

            # Whatever a reader trips over, the user learns which operation answered what to which request.
            raise self.described(parse_error(error, response)) from error

    def described(self, error: AtlanError) -> AtlanError:
        """An exception completed with what the call knows."""
        error.operation = self.call.operation.id
        error.request_id = self.request_id
        error.attempts = self.repetition.attempts
        self._broke_off = self._broke_off or error.outcome_unknown
        # What may be done twice may simply be done again: it does not matter whether it was.
        error.outcome_unknown = error.outcome_unknown and not self.call.idempotent
        return error

    def log(
        self,
        request: HttpRequest,
        seconds: float,
        *,
        response: RawResponse | None = None,
        failure: AtlanError | None = None,
    ) -> None:
        """Write the debug line of an attempt, and the beginnings of its bodies unless they carry secrets."""
        from atlan import log

        if not log.is_debugging():
            return
        log.log_attempt(
            method=request.method,
            path=self.call.operation.path,
            url=request.url,
            status=None if response is None else response.status_code,
            seconds=seconds,
            attempt=self.repetition.attempts,
            failure=failure,
        )
        if self.call.secret:
            return
        if isinstance(request.content, bytes):
            log.log_body("sent", request.content, request.headers)
        if response is not None:
            log.log_body("received", response.content, response.headers)


class RenewalSteps:
    """Steps through the generator of a credential, so that the drivers need not know generators.

    Args:
        renewal: the generator.
    """

    __slots__ = ("_renewal",)

    def __init__(self, renewal: Renewal) -> None:
        self._renewal = renewal

    def next(self, answer: Any = None) -> Call[Any] | Pause | None:
        """What to do next, given what came of the step before; None at the end."""
        return self._step(lambda: self._renewal.send(answer))

    def next_after(self, error: AtlanError) -> Call[Any] | Pause | None:
        """What to do next, given that the step before failed; None at the end."""
        return self._step(lambda: self._renewal.throw(error))

    def _step(self, advance: Callable[[], TokenCall | Pause]) -> Call[Any] | Pause | None:
        try:
            step = advance()
        except StopIteration:
            return None
        except AtlanError as error:
            # Each step was repeated by itself already; the call that wanted the token need not repeat them all again.
            error.permanent = True
            raise
        return (
            step if isinstance(step, Pause) else Call(step.operation, step.request, step.parse, secret=True)
        )
