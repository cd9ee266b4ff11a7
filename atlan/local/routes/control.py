"""What a real tenant does not have: asking for faults, starting over, looking after the process."""

from __future__ import annotations

from typing import Any

from atlan.local import sources
from atlan.local.errors import bad_request
from atlan.local.object_store import ObjectStore
from atlan.local.payloads import TEXT, object_with
from atlan.local.records import Records
from atlan.local.routes.requests import add_approval_request
from atlan.local.routes.route import Request, Route

Json = dict[str, Any]

_SOURCE = object_with(connection=TEXT, database=TEXT)


def health(request: Request) -> Json:
    with request.engine.read() as reader:
        return {"status": "ok", "generation": reader.transaction.generation}


def reset(request: Request) -> None:
    request.engine.reset()


def list_faults(request: Request) -> Json:
    return {"faults": request.engine.faults.listed()}


def add_fault(request: Request) -> Json:
    return request.engine.faults.add_from_json(request.json()).to_json()


def clear_faults(request: Request) -> None:
    request.engine.faults.clear()


def expire_tokens(request: Request) -> None:
    request.engine.faults.expire_tokens()


def set_token_lifetime(request: Request) -> None:
    seconds = request.json_object().get("seconds")
    if not isinstance(seconds, (int, float)) or seconds <= 0:
        raise bad_request("seconds is a number above zero.")
    request.engine.identity.token_lifetime = float(seconds)


def name_source(request: Request) -> None:
    body = request.json_object(_SOURCE)
    connection, database = body.get("connection"), body.get("database")
    if not connection or not database:
        raise bad_request("connection (a qualifiedName) and database (a path) are needed.")
    with request.engine.writing() as transaction:
        sources.name_source(transaction, connection, database)


def choose_store(request: Request) -> None:
    with request.engine.writing() as transaction:
        ObjectStore(transaction).choose(str(request.json_object().get("store")))


def add_approval(request: Request) -> Json:
    task = request.json_object()
    with request.engine.writing() as transaction:
        return add_approval_request(Records(transaction), task, request.username)


ROUTES = (
    Route("local_health", "GET", "/_local/health", health, authenticated=False),
    Route("local_reset", "POST", "/_local/reset", reset),
    Route("local_list_faults", "GET", "/_local/faults", list_faults),
    Route("local_add_fault", "POST", "/_local/faults", add_fault),
    Route("local_clear_faults", "DELETE", "/_local/faults", clear_faults),
    Route("local_expire_tokens", "POST", "/_local/tokens/expire", expire_tokens),
    Route("local_set_token_lifetime", "PUT", "/_local/tokens/lifetime", set_token_lifetime),
    Route("local_name_source", "PUT", "/_local/sources", name_source),
    Route("local_choose_store", "PUT", "/_local/store", choose_store),
    Route("local_add_approval", "POST", "/_local/approvals", add_approval),
)
