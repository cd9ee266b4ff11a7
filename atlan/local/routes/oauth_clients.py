"""OAuth clients."""

from __future__ import annotations

import secrets
import uuid
from datetime import UTC, datetime
from typing import Any

from atlan.local.errors import platform
from atlan.local.filters import listing
from atlan.local.identity import SERVICE_ACCOUNT
from atlan.local.payloads import TEXT, array_of, object_with
from atlan.local.routes.administration import SERVICE, administration, body_of, check_administrator, wanted
from atlan.local.routes.route import Request, Route

Json = dict[str, Any]

_KIND = "oauth_client"
_CLIENT = object_with(displayName=TEXT, description=TEXT, role=TEXT, personaQNs=array_of(TEXT))


def list_oauth_clients(request: Request) -> Json:
    check_administrator(request)
    clients = request.engine.identity.records(_KIND)
    return listing(clients, request.parameters, default_limit=20, columns=None)


def create_oauth_client(request: Request) -> Json:
    body = body_of(request, _CLIENT, "displayName", "role")
    with administration(request) as change:
        if all(role["name"] != body["role"] for role in change.records.all("role")):
            raise platform(400, f"There is no role named {body['role']}.")
        client_id, secret = f"oauth-client-{uuid.uuid4()}", secrets.token_urlsafe(32)
        number = str(uuid.uuid4())
        client: Json = {
            "id": number, "clientId": client_id, "displayName": body["displayName"],
            "description": body.get("description") or "", "role": body["role"],
            "personaQNs": body.get("personaQNs") or [],
            "tokenExpirySeconds": int(request.engine.identity.token_lifetime),
            "createdAt": _moment(), "createdBy": change.username,
        }  # fmt: skip
        change.records.put(_KIND, client_id, client)
        change.records.put("client_secret", number, {"type": "secret", "value": secret})
        change.note("CREATE", "CLIENT", f"clients/{number}", client)
    told = {name: value for name, value in client.items() if name not in ("role", "personaQNs")}
    return {**told, "clientSecret": secret}


def get_oauth_client(request: Request) -> Json:
    check_administrator(request)
    client_id = request.path["clientId"]
    return wanted(request.engine.identity.record(_KIND, client_id), _KIND, client_id)


def update_oauth_client(request: Request) -> Json:
    body = body_of(request, _CLIENT)
    client_id = request.path["clientId"]
    with administration(request) as change:
        client = change.wanted(_KIND, client_id)
        for name in ("displayName", "description"):
            if body.get(name) is not None:
                client[name] = body[name]
        client |= {"updatedAt": _moment(), "updatedBy": change.username}
        change.records.put(_KIND, client_id, client)
        change.note("UPDATE", "CLIENT", f"clients/{client['id']}", client)
    return client


def delete_oauth_client(request: Request) -> Json:
    client_id = request.path["clientId"]
    with administration(request) as change:
        client = change.wanted(_KIND, client_id)
        change.records.remove(_KIND, client_id)
        change.records.remove("client_secret", client["id"])
        request.engine.identity.revoke(change.transaction, SERVICE_ACCOUNT + client_id)
        change.note("DELETE", "CLIENT", f"clients/{client['id']}")
    request.engine.identity.forget()
    return {}


def _moment() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


_ALL = f"{SERVICE}/oauth-clients"
_ONE = f"{_ALL}/{{clientId}}"

ROUTES = (
    Route("list_oauth_clients", "GET", _ALL, list_oauth_clients),
    Route("create_oauth_client", "POST", _ALL, create_oauth_client),
    Route("get_oauth_client", "GET", _ONE, get_oauth_client),
    Route("update_oauth_client", "PUT", _ONE, update_oauth_client),
    Route("delete_oauth_client", "DELETE", _ONE, delete_oauth_client),
)
