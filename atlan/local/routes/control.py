"""What a real tenant does not have: asking for faults, starting over, looking after the process."""

from __future__ import annotations

from typing import Any

from atlan.local.errors import bad_request
from atlan.local.routes.route import Request, Route

Json = dict[str, Any]


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


ROUTES = (
    Route("local_health", "GET", "/_local/health", health, authenticated=False),
    Route("local_reset", "POST", "/_local/reset", reset),
    Route("local_list_faults", "GET", "/_local/faults", list_faults),
    Route("local_add_fault", "POST", "/_local/faults", add_fault),
    Route("local_clear_faults", "DELETE", "/_local/faults", clear_faults),
    Route("local_expire_tokens", "POST", "/_local/tokens/expire", expire_tokens),
    Route("local_set_token_lifetime", "PUT", "/_local/tokens/lifetime", set_token_lifetime),
)
