"""Users, groups, roles, API tokens, and the ways to get a token."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

from atlan.local.errors import keycloak, platform
from atlan.local.filters import listing
from atlan.local.routes.route import Request, Route

Json = dict[str, Any]

_EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"
_MANY = 1000


def list_users(request: Request) -> Json:
    users = request.engine.identity.records("user")
    return listing(
        users, {"sort": "username", **request.parameters}, default_limit=20, columns=request.every("columns")
    )


def list_groups(request: Request) -> Json:
    groups = request.engine.identity.records("group")
    return listing(groups, {"sort": "name", **request.parameters}, default_limit=20, columns=None)


def list_roles(request: Request) -> Json:
    roles = request.engine.identity.records("role")
    answer = listing(roles, {"sort": "name", **request.parameters}, default_limit=100, columns=None)
    # Unlike the other lists, this one is never null.
    return {**answer, "records": answer["records"] or []}


def list_api_tokens(request: Request) -> Json:
    tokens = request.engine.identity.records("api_token")
    return listing(tokens, request.parameters, default_limit=_MANY, columns=None)


def get_current_user(request: Request) -> Json:
    user = request.engine.identity.user(request.username)
    shown = ("id", "username", "email", "emailVerified", "enabled", "firstName", "lastName", "attributes")
    return {name: user[name] for name in (*shown, "createdTimestamp")} | {
        "totp": False,
        "requiredActions": [],
    }


def get_whoami(request: Request) -> Json:
    identity = request.engine.identity
    user = identity.user(request.username)
    return {
        "id": user["id"],
        "username": request.username,
        "roles": [{"name": identity.role_of(request.username)}],
    }


def exchange_oauth_client_token(request: Request) -> Json:
    body = request.json_object()
    identity = request.engine.identity
    username = identity.username_of_client(str(body.get("clientId")), str(body.get("clientSecret")))
    if username is None:
        raise platform(401, "The client id or secret is wrong.", 1001)
    token, lifetime = identity.issue(username)
    return {"accessToken": token, "tokenType": "Bearer", "expiresIn": lifetime}


def keycloak_token(request: Request) -> Json:
    form = dict(parse_qsl(request.content.decode(errors="replace"), keep_blank_values=True))
    identity = request.engine.identity
    grant = form.get("grant_type")
    if grant not in ("client_credentials", _EXCHANGE):
        raise keycloak(400, "unsupported_grant_type", "Unsupported grant_type")
    username = identity.username_of_client(form.get("client_id", ""), form.get("client_secret", ""))
    if username is None:
        raise keycloak(401, "unauthorized_client", "Invalid client or Invalid client credentials")
    if grant == _EXCHANGE:
        username = _impersonated(request, form)
    token, lifetime = identity.issue(username)
    return {
        "access_token": token,
        "expires_in": lifetime,
        "refresh_expires_in": 0,
        "token_type": "Bearer",
        "not-before-policy": 0,
        "scope": form.get("scope", "email profile"),
    }


def _impersonated(request: Request, form: dict[str, str]) -> str:
    """The user whose token is asked for in exchange for a privileged one."""
    identity = request.engine.identity
    subject = identity.authenticate(form.get("subject_token", ""))
    if subject is None:
        raise keycloak(400, "invalid_token", "Invalid token")
    if not identity.is_privileged(subject):
        raise keycloak(403, "access_denied", "Client not allowed to exchange")
    username = identity.username_with_id(form.get("requested_subject", ""))
    if username is None:
        raise keycloak(400, "invalid_request", "User not found")
    return username


def get_keycloak_client_secret(request: Request) -> Json:
    identity = request.engine.identity
    if not identity.is_privileged(request.username):
        raise keycloak(403, "unknown_error", "Forbidden")
    secret = identity.client_secret(request.path["guid"])
    if secret is None:
        raise keycloak(404, "not_found", "Could not find client")
    return {"type": "secret", "value": secret}


_SERVICE = "/api/service"
_REALM = "/auth/realms/default/protocol/openid-connect/token"
_CLIENT_SECRET = "/auth/admin/realms/default/clients/{guid}/client-secret"  # noqa: S105

ROUTES = (
    Route("list_users", "GET", f"{_SERVICE}/users", list_users),
    Route("get_current_user", "GET", f"{_SERVICE}/users/current", get_current_user),
    Route("get_whoami", "GET", f"{_SERVICE}/whoami", get_whoami),
    Route("list_groups", "GET", f"{_SERVICE}/v2/groups", list_groups),
    Route("list_roles", "GET", f"{_SERVICE}/roles", list_roles),
    Route("list_api_tokens", "GET", f"{_SERVICE}/apikeys", list_api_tokens),
    Route(
        "exchange_oauth_client_token",
        "POST",
        f"{_SERVICE}/oauth-clients/token",
        exchange_oauth_client_token,
        authenticated=False,
    ),
    Route("keycloak_token", "POST", _REALM, keycloak_token, authenticated=False),
    Route("get_keycloak_client_secret", "GET", _CLIENT_SECRET, get_keycloak_client_secret),
)
