"""Users, and the caller itself."""

from __future__ import annotations

import uuid
from typing import Any

from atlan.local import directory
from atlan.local.errors import platform
from atlan.local.filters import listing
from atlan.local.journal.identity_events import logins
from atlan.local.payloads import TEXT, array_of, map_of, object_with
from atlan.local.records import Records
from atlan.local.routes.administration import (
    SERVICE,
    Administration,
    administration,
    body_of,
    now,
    wanted,
)
from atlan.local.routes.route import Request, Route
from atlan.local.shapes import as_object

Json = dict[str, Any]

_NEW_USERS = object_with(users=array_of(object_with(email=TEXT, roleName=TEXT, roleId=TEXT)))
_CHANGEABLE = {"firstName": TEXT, "lastName": TEXT, "email": TEXT, "attributes": map_of(array_of(TEXT))}
_MINIMAL = ("id", "username", "email", "emailVerified", "enabled", "firstName", "lastName", "attributes")


def list_users(request: Request) -> Json:
    columns = request.every("columns")
    most = request.parameters.get("maxLoginEvents", "1")
    if not most.isdigit():
        raise platform(400, "maxLoginEvents is not a number.")
    with request.engine.database.read() as transaction:
        users = directory.users(Records(transaction))
        if "loginEvents" in columns or "lastLoginTime" in columns:
            _add_logins(users, logins(transaction), int(most))
    return listing(users, {"sort": "username", **request.parameters}, default_limit=20, columns=columns)


def _add_logins(users: list[Json], events: list[Json], most: int) -> None:
    for user in users:
        own = [
            event
            for event in events
            if event["userId"] == user["id"] and not event["type"].endswith("_ERROR")
        ]
        user["loginEvents"] = own[:most]
        if own:
            user["lastLoginTime"] = own[0]["time"]


def create_users(request: Request) -> Json:
    body = body_of(request, _NEW_USERS, "users")
    for user in body["users"]:
        if not user.get("email") or "@" not in user["email"]:
            raise platform(400, "An e-mail address is missing.")
    with administration(request) as change:
        roles = {role["id"]: role["name"] for role in change.records.all("role")}
        for user in body["users"]:
            if roles.get(user.get("roleId")) != user.get("roleName"):
                raise platform(400, f"roleId and roleName of {user['email']} are not those of one role.")
            _invite(change, user["email"], user["roleName"])
    return {"invited": len(body["users"])}


def _invite(change: Administration, email: str, role: str) -> None:
    known = change.records.all("user")
    if any((user["email"] or "").lower() == email.lower() for user in known):
        raise platform(409, f"There is a user with the e-mail address {email} already.", 1002)
    number, name = str(uuid.uuid4()), email.partition("@")[0].lower()
    taken = {user["username"] for user in known}
    user = {
        "id": number, "username": email.lower() if name in taken else name, "email": email, "emailVerified": False,
        "enabled": True, "firstName": "", "lastName": "", "createdTimestamp": now(), "workspaceRole": role,
        "attributes": {"invitedAt": [str(now())], "invitedBy": [change.caller.user_id],
                       "invitedByName": [change.username]},
        "defaultRoles": ["default-roles-default"], "roles": [role], "personas": [], "purposes": [], "loginEvents": [],
        "isLocked": False, "decentralizedRoles": [],
    }  # fmt: skip
    change.records.put("user", number, user)
    change.note("CREATE", "USER", f"users/{number}", user)
    for group in directory.default_groups(change.records):
        directory.join(change.records, group["id"], number)


def update_user(request: Request) -> Json:
    body = body_of(request, object_with(**_CHANGEABLE))
    number = request.path["guid"]
    with administration(request) as change:
        user = change.wanted("user", number)
        if not user["emailVerified"]:
            raise platform(400, f"{user['username']} was invited, but has not signed up yet.")
        for name in _CHANGEABLE.keys() - {"attributes"}:
            if body.get(name) is not None:
                user[name] = body[name]
        attributes: Json = {**user["attributes"], **as_object(body.get("attributes"))}
        user["attributes"] = {name: value for name, value in attributes.items() if value is not None}
        change.records.put("user", number, user)
        change.note("UPDATE", "USER", f"users/{number}", user)
    return _minimal(user)


def delete_user(request: Request) -> Json:
    number = request.path["guid"]
    with administration(request) as change:
        user = change.wanted("user", number)
        change.records.remove("user", number)
        directory.dissolve(change.records, user=number)
        request.engine.identity.revoke(change.transaction, user["username"])
        change.note("DELETE", "USER", f"users/{number}")
    request.engine.identity.forget()
    return {}


def change_user_role(request: Request) -> Json:
    body = body_of(request, object_with(roleId=TEXT), "roleId")
    number = request.path["guid"]
    with administration(request) as change:
        user = change.wanted("user", number)
        role = change.records.get("role", body["roleId"])
        if role is None or role["level"] != "workspace":
            raise platform(400, f"There is no role of the workspace with the id {body['roleId']}.")
        former = user["workspaceRole"]
        user["workspaceRole"] = role["name"]
        user["roles"] = [
            role["name"],
            *(name for name in user["roles"] if name not in (former, role["name"])),
        ]
        change.records.put("user", number, user)
        change.note("UPDATE", "REALM_ROLE_MAPPING", f"users/{number}/role-mappings/realm", role)
    return {}


def list_user_groups(request: Request) -> Json:
    number = request.path["guid"]
    with request.engine.database.read() as transaction:
        records = Records(transaction)
        wanted(records.get("user", number), "user", number)
        groups = directory.groups_of(records, number)
    return listing(groups, {"sort": "name", **request.parameters}, default_limit=20, columns=None)


def add_user_to_groups(request: Request) -> Json:
    body = body_of(request, object_with(groups=array_of(TEXT)), "groups")
    number = request.path["guid"]
    with administration(request) as change:
        change.wanted("user", number)
        for group in body["groups"]:
            change.wanted("group", group)
            if directory.join(change.records, group, number):
                change.note("CREATE", "GROUP_MEMBERSHIP", f"users/{number}/groups/{group}")
    return {}


def get_current_user(request: Request) -> Json:
    return _minimal(request.engine.identity.user(request.username))


def _minimal(user: Json) -> Json:
    # A service account has no e-mail address.
    shown = {name: user[name] for name in (*_MINIMAL, "createdTimestamp") if user[name] is not None}
    return shown | {
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


_USER = f"{SERVICE}/users/{{guid}}"

ROUTES = (
    Route("list_users", "GET", f"{SERVICE}/users", list_users),
    Route("create_users", "POST", f"{SERVICE}/users", create_users),
    Route("get_current_user", "GET", f"{SERVICE}/users/current", get_current_user),
    Route("get_whoami", "GET", f"{SERVICE}/whoami", get_whoami),
    Route("update_user", "POST", _USER, update_user),
    Route("delete_user", "POST", f"{_USER}/delete", delete_user),
    Route("list_user_groups", "GET", f"{_USER}/groups", list_user_groups),
    Route("add_user_to_groups", "POST", f"{_USER}/groups", add_user_to_groups),
    Route("change_user_role", "POST", f"{_USER}/roles/update", change_user_role),
)
