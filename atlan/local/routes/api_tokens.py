"""API tokens: what is made here can be used at once, and is refused once it is revoked."""

from __future__ import annotations

import secrets
import uuid
from typing import Any

import orjson

from atlan.local.errors import platform
from atlan.local.filters import listing
from atlan.local.identity import SERVICE_ACCOUNT
from atlan.local.payloads import TEXT, WHOLE, array_of, object_with
from atlan.local.routes.administration import SERVICE, Administration, administration, body_of, now
from atlan.local.routes.route import Request, Route
from atlan.local.shapes import as_array

Json = dict[str, Any]

LONGEST_LIFE = 157_680_000
"""Seconds, five years."""
_MANY = 1000
_TOKEN = object_with(
    displayName=TEXT,
    description=TEXT,
    personas=array_of(TEXT),
    personaQualifiedNames=array_of(TEXT),
    validitySeconds=WHOLE,
)


def list_api_tokens(request: Request) -> Json:
    tokens = request.engine.identity.records("api_token")
    return listing(tokens, request.parameters, default_limit=_MANY, columns=None)


def create_api_token(request: Request) -> Json:
    body = body_of(request, _TOKEN, "displayName")
    asked = body.get("validitySeconds")
    lifetime = LONGEST_LIFE if asked is None else min(asked, LONGEST_LIFE)
    if lifetime < 0:
        raise platform(400, "validitySeconds is negative.")
    with administration(request) as change:
        number, client_id = str(uuid.uuid4()), f"apikey-{uuid.uuid4()}"
        token: Json = {
            "id": number, "clientId": client_id, "displayName": body["displayName"], "attributes": {
                "access.token.lifespan": str(lifetime), "clientId": client_id, "createdAt": str(now()),
                "createdBy": change.username, "description": body.get("description") or "",
                "displayName": body["displayName"], "personas": [], "purposes": "[]", "workspacePermissions": "[]",
                "personaQualifiedName": _personas(change, body),
            },
        }  # fmt: skip
        change.records.put("api_token", number, token)
        change.records.put("client_secret", number, {"type": "secret", "value": secrets.token_urlsafe(24)})
        change.note("CREATE", "CLIENT", f"clients/{number}", token)
        key = request.engine.identity.grant(change.transaction, SERVICE_ACCOUNT + client_id, lifetime)
    return {**token, "attributes": {**token["attributes"], "accessToken": key}}


def update_api_token(request: Request) -> Json:
    body = body_of(request, _TOKEN)
    number = request.path["guid"]
    with administration(request) as change:
        token = change.wanted("api_token", number)
        attributes = token["attributes"]
        if body.get("displayName"):
            token["displayName"] = attributes["displayName"] = body["displayName"]
        if body.get("description") is not None:
            attributes["description"] = body["description"]
        attributes["personaQualifiedName"] = _personas(change, body)
        change.records.put("api_token", number, token)
        change.note("UPDATE", "CLIENT", f"clients/{number}", token)
    return token


def delete_api_token(request: Request) -> Json:
    number = request.path["guid"]
    with administration(request) as change:
        token = change.wanted("api_token", number)
        change.records.remove("api_token", number)
        change.records.remove("client_secret", number)
        request.engine.identity.revoke(change.transaction, SERVICE_ACCOUNT + token["clientId"])
        change.note("DELETE", "CLIENT", f"clients/{number}")
    request.engine.identity.forget()
    return {}


def _personas(change: Administration, body: Json) -> str:
    """The personas of a token, as JSON text: by name and id where there is such a persona."""
    told: list[Json] = []
    for qualified_name in as_array(body.get("personaQualifiedNames")):
        row = change.transaction.row(
            "SELECT guid, name FROM entity WHERE type = 'Persona' AND qualified_name = ?", (qualified_name,)
        )
        known = {"id": row[0], "persona": row[1]} if row else {}
        told.append({**known, "personaQualifiedName": qualified_name})
    return orjson.dumps(told).decode()


_ONE = f"{SERVICE}/apikeys/{{guid}}"

ROUTES = (
    Route("list_api_tokens", "GET", f"{SERVICE}/apikeys", list_api_tokens),
    Route("create_api_token", "POST", f"{SERVICE}/apikeys", create_api_token),
    Route("update_api_token", "POST", _ONE, update_api_token),
    Route("delete_api_token", "DELETE", _ONE, delete_api_token),
)
