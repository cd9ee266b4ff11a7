"""The exceptions under the module name that older scripts import; see `atlan.errors`."""

from __future__ import annotations

from atlan.errors import (
    ApiError,
    AtlanError,
    AuthenticationError,
    ConflictError,
    InvalidRequestError,
    LogicError,
    NotFoundError,
    PermissionError,  # noqa: A004 (the name users know)
    RateLimitError,
)

__all__ = [
    "ApiError",
    "AtlanError",
    "AuthenticationError",
    "ConflictError",
    "InvalidRequestError",
    "LogicError",
    "NotFoundError",
    "PermissionError",
    "RateLimitError",
]
