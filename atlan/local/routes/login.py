"""The ways to get a token."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

from atlan.local.errors import ServerError, keycloak, platform
from atlan.local.identity import SERVICE_ACCOUNT
from atlan.local.journal.identity_events import Caller, write_login
from atlan.local.payloads import TEXT, object_with
from atlan.local.routes.administration import SERVICE
from atlan.local.routes.route import Request, Route

Json = dict[str, Any]

_EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"


def exchange_oauth_client_token(request: Request) -> Json:
    body = request.json_object(object_with(clientId=TEXT, clientSecret=TEXT))
    client_id = body.get("clientId") or ""
    wrong = platform(401, "The client id or secret is wrong.", 1001)
    token, lifetime = _logged_in(request, client_id, body.get("clientSecret") or "", wrong)
    return {"accessToken": token, "tokenType": "Bearer", "expiresIn": lifetime}


def keycloak_token(request: Request) -> Json:
    form = dict(parse_qsl(request.content.decode(errors="replace"), keep_blank_values=True))
    grant = form.get("grant_type")
    if grant not in ("client_credentials", _EXCHANGE):
        raise keycloak(400, "unsupported_grant_type", "Unsupported grant_type")
    client_id, secret = form.get("client_id", ""), form.get("client_secret", "")
    wrong = keycloak(401, "unauthorized_client", "Invalid client or Invalid client credentials")
    if grant == _EXCHANGE:
        token, lifetime = _impersonated(request, form, wrong)
    else:
        token, lifetime = _logged_in(request, client_id, secret, wrong)
    return {
        "access_token": token,
        "expires_in": lifetime,
        "refresh_expires_in": 0,
        "token_type": "Bearer",
        "not-before-policy": 0,
        "scope": form.get("scope", "email profile"),
    }


def _logged_in(request: Request, client_id: str, secret: str, wrong: ServerError) -> tuple[str, int]:
    """A token for a client, and its lifetime."""
    identity = request.engine.identity
    username = identity.username_of_client(client_id, secret)
    user_id = identity.user(username or SERVICE_ACCOUNT + client_id)["id"]
    caller = Caller(user_id, client_id, request.address)
    with request.engine.database.write() as transaction:
        if username is not None:
            write_login(transaction, "CLIENT_LOGIN", caller, grant_type="client_credentials")
            return identity.issue(transaction, username)
        write_login(transaction, "CLIENT_LOGIN_ERROR", caller, error="invalid_client_credentials")
    raise wrong


def _impersonated(request: Request, form: dict[str, str], wrong: ServerError) -> tuple[str, int]:
    """A token of a user in exchange for a privileged one, and its lifetime."""
    identity = request.engine.identity
    client_id = form.get("client_id", "")
    subject = identity.authenticate(form.get("subject_token", ""))
    number = form.get("requested_subject", "")
    username = identity.username_with_id(number)
    problem: ServerError | None = None
    if identity.username_of_client(client_id, form.get("client_secret", "")) is None:
        problem = wrong
    elif subject is None:
        problem = keycloak(400, "invalid_token", "Invalid token")
    elif not identity.is_privileged(subject):
        problem = keycloak(403, "access_denied", "Client not allowed to exchange")
    caller = Caller(number, client_id, request.address)
    with request.engine.database.write() as transaction:
        if problem is None and username is not None:
            for kind in ("TOKEN_EXCHANGE", "IMPERSONATE"):
                write_login(transaction, kind, caller, impersonator=str(subject))
            return identity.issue(transaction, username)
        problem = problem or keycloak(400, "invalid_request", "User not found")
        write_login(transaction, "TOKEN_EXCHANGE_ERROR", caller, error=problem.body["error"])
    raise problem


def get_keycloak_client_secret(request: Request) -> Json:
    identity = request.engine.identity
    if not identity.is_privileged(request.username):
        raise keycloak(403, "unknown_error", "Forbidden")
    secret = identity.client_secret(request.path["guid"])
    if secret is None:
        raise keycloak(404, "not_found", "Could not find client")
    return {"type": "secret", "value": secret}


def find_keycloak_users(request: Request) -> list[Json]:
    identity = request.engine.identity
    if not identity.is_privileged(request.username):
        raise keycloak(403, "unknown_error", "Forbidden")
    name = request.parameters.get("username", "").strip().lower()
    users = identity.records("user")
    return [
        {"id": user["id"], "username": user["username"]}
        for user in users
        if name and name in user["username"]
    ]


_REALM = "/auth/realms/default/protocol/openid-connect/token"
_CLIENT_SECRET = "/auth/admin/realms/default/clients/{guid}/client-secret"  # noqa: S105

ROUTES = (
    Route(
        "exchange_oauth_client_token",
        "POST",
        f"{SERVICE}/oauth-clients/token",
        exchange_oauth_client_token,
        authenticated=False,
    ),
    Route("keycloak_token", "POST", _REALM, keycloak_token, authenticated=False),
    Route("get_keycloak_client_secret", "GET", _CLIENT_SECRET, get_keycloak_client_secret),
    Route("find_keycloak_users", "GET", "/auth/admin/realms/default/users", find_keycloak_users),
)
