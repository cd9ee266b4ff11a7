"""What the routes for users, groups, tokens and clients have in common."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from atlan.local.database import Transaction
from atlan.local.errors import platform
from atlan.local.journal.identity_events import Caller, write_change
from atlan.local.payloads import Check
from atlan.local.records import Records
from atlan.local.routes.route import Request

Json = dict[str, Any]

SERVICE = "/api/service"


class Administration:
    """A change of what is administrated, in one transaction, noted in the log of changes.

    Args:
        request: whose sender makes the change.
        transaction: in which it is made.
    """

    def __init__(self, request: Request, transaction: Transaction) -> None:
        self.transaction = transaction
        self.records = Records(transaction)
        self.caller = caller_of(request)
        self.username = request.username

    def note(self, operation: str, resource: str, path: str, document: Json | None = None) -> None:
        """Put into the log what was done: CREATE, UPDATE, DELETE or ACTION, to what, and where that is."""
        write_change(self.transaction, operation, resource, path, self.caller, document)

    def wanted(self, kind: str, number: str) -> Json:
        """
        Raises:
            ServerError: there is none.
        """
        return wanted(self.records.get(kind, number), kind, number)


@contextmanager
def administration(request: Request) -> Generator[Administration, None, None]:
    """
    Raises:
        ServerError: the caller may not make such changes.
    """
    check_administrator(request)
    # Found out before: whoever writes cannot wait for a reader.
    with request.engine.database.write() as transaction:
        yield Administration(request, transaction)


def check_administrator(request: Request) -> None:
    """
    Raises:
        ServerError: the caller is none.
    """
    if not request.engine.identity.may_administrate(request.username):
        raise platform(403, f"{request.username} may not do this.", 1004)


def caller_of(request: Request) -> Caller:
    identity = request.engine.identity
    return Caller(
        identity.user(request.username)["id"], identity.client_of(request.username), request.address
    )


def wanted(record: Json | None, kind: str, number: str) -> Json:
    """
    Raises:
        ServerError: there is no such record.
    """
    if record is None:
        raise platform(404, f"There is no {kind.replace('_', ' ')} {number}.", 1003)
    return record


def body_of(request: Request, shape: Check, *required: str) -> Json:
    """The body, where none of the required members is missing or empty.

    Raises:
        ServerError: one is, or the body has another shape.
    """
    body = request.json_object(shape)
    for name in required:
        if not body.get(name):
            raise platform(400, f"{name} is missing.")
    return body


def now() -> int:
    """Milliseconds since 1970."""
    return int(time.time() * 1000)
