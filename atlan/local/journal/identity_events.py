"""What happened in the identity service: who logged in, and who changed users, groups, roles and clients."""

from __future__ import annotations

import time
import uuid
from typing import Any, NamedTuple

import orjson

from atlan.local.database import Transaction

Json = dict[str, Any]

REALM = "default"
_LOGINS = "login_event"
_CHANGES = "admin_event"


class Caller(NamedTuple):
    """Who sends a request."""

    user_id: str
    client_id: str
    address: str


def write_login(transaction: Transaction, kind: str, caller: Caller, **details: str) -> None:
    """Note a login, or one that failed.

    Args:
        transaction: in which it happens.
        kind: what happened, as the identity service calls it; failures end in ``_ERROR``.
        caller: who came in, or tried to.
        details: further facts, none of them secret.
    """
    _write(transaction, _LOGINS, {
        "time": _now(), "type": kind, "realmId": REALM, "clientId": caller.client_id, "userId": caller.user_id,
        "sessionId": str(uuid.uuid4()), "ipAddress": caller.address, "details": details,
    })  # fmt: skip


def write_change(
    transaction: Transaction, operation: str, resource: str, path: str, caller: Caller, document: Json | None
) -> None:
    """Note a change.

    Args:
        transaction: in which it happens.
        operation: CREATE, UPDATE, DELETE or ACTION.
        resource: what was changed, such as USER or GROUP_MEMBERSHIP.
        path: where it is, such as ``users/<id>``.
        caller: who did it.
        document: the new state, without secrets.
    """
    _write(transaction, _CHANGES, {
        "time": _now(), "realmId": REALM, "operationType": operation, "resourceType": resource, "resourcePath": path,
        "representation": orjson.dumps(document or {}).decode(),
        "authDetails": {"realmId": REALM, "clientId": caller.client_id, "userId": caller.user_id,
                        "ipAddress": caller.address},
    })  # fmt: skip


def logins(transaction: Transaction) -> list[Json]:
    """All logins, latest first."""
    return _read(transaction, _LOGINS)


def changes(transaction: Transaction) -> list[Json]:
    """All changes, latest first."""
    return _read(transaction, _CHANGES)


def _write(transaction: Transaction, log: str, document: Json) -> None:
    transaction.run("INSERT INTO journal(log, document) VALUES (?,?)", (log, orjson.dumps(document)))


def _read(transaction: Transaction, log: str) -> list[Json]:
    rows = transaction.rows("SELECT document FROM journal WHERE log = ? ORDER BY id DESC", (log,))
    return [orjson.loads(document) for (document,) in rows]


def _now() -> int:
    return int(time.time() * 1000)
