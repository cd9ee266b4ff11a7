"""What can go wrong, as one tree of exceptions.

Every failure is an `AtlanError`, its class says of what kind it is, and what is known of it is on the instance:
the id of the code, the HTTP status, the server's own code and causes, the operation and the id of the request.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from atlan.error_codes import ErrorCode, ErrorInfo

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ApiConnectionError",
    "ApiError",
    "AtlanConnectionError",
    "AtlanError",
    "AuthenticationError",
    "ConfigurationError",
    "ConflictError",
    "DependencyNotFoundError",
    "ErrorCode",
    "ErrorInfo",
    "InvalidRequestError",
    "LogicError",
    "NotFoundError",
    "PermissionError",
    "RateLimitError",
    "RequestTimeout",
    "ResponseParseError",
]


UNKNOWN_OUTCOME: Final = "The request may have taken effect: look whether it did before you send it again."


class AtlanError(Exception):
    """Base of everything the SDK raises on its own account.

    Args:
        message: what happened.
        error_code: entry of the code table that the failure belongs to.
        status: HTTP status; -1 where no answer came. Taken from the code unless given.
        user_action: what to do about it. Taken from the code unless given.
        code: the server's own error code, such as `ATLAS-404-00-005`.
        backend_error_id: the server's id of this one failure, for Atlan's support.
        error_cause: the server's words on the cause.
        error_doc: address of a page about the error.
        causes: further causes, each in one line.
        operation: operation of the API that failed.
        request_id: id sent with the request, for Atlan's support.
        attempts: how often the request was tried.
        body: the beginning of the server's answer.
        outcome_unknown: whether the request may have taken effect although it failed.
        permanent: whether the same request would fail again.
        retry_after: seconds after which the server allows another try.

    >>> try:
    ...     raise ErrorCode.ASSET_NOT_FOUND_BY_NAME.exception_with_parameters("Table", "orders")
    ... except AtlanError as error:
    ...     print(error)
    ATLAN-PYTHON-404-014 There is no Table named orders. Suggestion: Check the name and the type; you may also lack \
the permission to see it.
    """

    def __init__(
        self,
        message: str = "",
        *,
        error_code: ErrorInfo | None = None,
        status: int | None = None,
        user_action: str | None = None,
        code: str | None = None,
        backend_error_id: str | None = None,
        error_cause: str | None = None,
        error_doc: str | None = None,
        causes: Sequence[str] = (),
        operation: str | None = None,
        request_id: str | None = None,
        attempts: int = 1,
        body: str | None = None,
        outcome_unknown: bool = False,
        permanent: bool = False,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.error_code = error_code
        self.error_id = error_code.error_id if error_code else ""
        self.status = status if status is not None else error_code.http_error_code if error_code else -1
        self.user_action = (
            user_action if user_action is not None else error_code.user_action if error_code else ""
        )
        self.code = code
        self.backend_error_id = backend_error_id
        self.error_cause = error_cause
        self.error_doc = error_doc
        self.causes = tuple(causes)
        self.operation = operation
        self.request_id = request_id
        self.attempts = attempts
        self.body = body
        self.outcome_unknown = outcome_unknown
        self.permanent = permanent
        self.retry_after = retry_after

    def __str__(self) -> str:
        parts = [f"{self.error_id} {self.message}" if self.error_id else self.message]
        if self.error_cause:
            parts.append(f"errorCause: {self.error_cause}")
        if self.error_doc:
            parts.append(f"errorDocument: {self.error_doc}")
        if self.backend_error_id:
            parts.append(f"(errorId: {self.backend_error_id})")
        if self.outcome_unknown:
            parts.append(UNKNOWN_OUTCOME)
        if self.user_action:
            parts.append(f"Suggestion: {self.user_action}")
        if self.operation:
            parts.append(self._origin())
        return " ".join(parts)

    def _origin(self) -> str:
        status = f", status {self.status}" if self.status > 0 else ""
        attempts = f", {self.attempts} attempts" if self.attempts > 1 else ""
        return f"[{self.operation}{status}{attempts}, request {self.request_id}]"


class ConfigurationError(AtlanError):
    """A setting is missing, malformed or unknown; raised before any request.

    Args:
        message: what is wrong.
        setting: name of the setting, as the argument is called.
        variable: environment variable of the setting, if it has one.
        user_action: what to do about it.
    """

    def __init__(
        self, message: str = "", *, setting: str = "", variable: str | None = None, user_action: str = ""
    ) -> None:
        super().__init__(message, user_action=user_action)
        self.setting = setting
        self.variable = variable


class DependencyNotFoundError(AtlanError):
    """A feature needs a package that is not installed; the message says how to install it."""


class ApiConnectionError(AtlanError):
    """No usable answer came back: the tenant was not reached, or the connection broke.

    `outcome_unknown` says whether the request may have taken effect all the same.
    """


AtlanConnectionError = ApiConnectionError


class RequestTimeout(ApiConnectionError):  # noqa: N818 (the name users of HTTP libraries look for)
    """The tenant did not answer in time."""


class ApiError(AtlanError):
    """The server failed, or answered with a status that has no class of its own."""


class ResponseParseError(ApiError):
    """An answer came, but not in the promised shape."""


class InvalidRequestError(AtlanError):
    """The request makes no sense as it is (status 400), or an argument does not."""


class AuthenticationError(AtlanError):
    """The caller is not known (status 401)."""


class PermissionError(AtlanError):  # noqa: A001 (the name users know)
    """The caller is known but may not do this (status 403)."""


class NotFoundError(AtlanError):
    """What was asked for does not exist, or the caller may not see it (status 404)."""


class ConflictError(AtlanError):
    """The request conflicts with what exists (status 409)."""


class RateLimitError(AtlanError):
    """The tenant takes no more requests for now (status 429)."""


class LogicError(AtlanError):
    """An assumption of the SDK about the tenant does not hold."""


def error_info_for_status(status: int) -> ErrorInfo:
    """The entry under which an answer with this status is raised.

    >>> error_info_for_status(404).name, error_info_for_status(418).error_id
    ('NOT_FOUND_PASSTHROUGH', 'ATLAN-PYTHON-418-000')
    """
    known = {
        400: ErrorCode.INVALID_REQUEST_PASSTHROUGH,
        401: ErrorCode.AUTHENTICATION_PASSTHROUGH,
        403: ErrorCode.PERMISSION_PASSTHROUGH,
        404: ErrorCode.NOT_FOUND_PASSTHROUGH,
        409: ErrorCode.CONFLICT_PASSTHROUGH,
        429: ErrorCode.RATE_LIMIT_PASSTHROUGH,
        500: ErrorCode.ERROR_PASSTHROUGH,
    }.get(status)
    if known is not None:
        return known
    general = ErrorCode.ERROR_PASSTHROUGH
    return ErrorInfo(f"{status}-000", general.category, general.error_message, general.user_action)
