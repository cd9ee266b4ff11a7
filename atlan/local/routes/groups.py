"""Groups of users."""

from __future__ import annotations

import uuid
from typing import Any

from atlan.local import directory
from atlan.local.errors import platform
from atlan.local.filters import listing
from atlan.local.payloads import TEXT, array_of, map_of, object_with
from atlan.local.records import Records
from atlan.local.routes.administration import (
    SERVICE,
    administration,
    body_of,
    now,
    wanted,
)
from atlan.local.routes.route import Request, Route
from atlan.local.shapes import as_array, as_object

Json = dict[str, Any]

_GROUP = object_with(name=TEXT, alias=TEXT, attributes=map_of(array_of(TEXT)))
_NEW_GROUP = object_with(group=_GROUP, users=array_of(TEXT))


def list_groups(request: Request) -> Json:
    with request.engine.database.read() as transaction:
        groups = directory.groups(Records(transaction))
    return listing(groups, {"sort": "name", **request.parameters}, default_limit=20, columns=None)


def create_group(request: Request) -> Json:
    body = body_of(request, _NEW_GROUP, "group")
    told, users = as_object(body["group"]), as_array(body.get("users"))
    name, attributes = told.get("name"), as_object(told.get("attributes"))
    alias = (attributes.get("alias") or [told.get("alias") or name])[0]
    if not name:
        raise platform(400, "The name of the group is missing.")
    with administration(request) as change:
        if any(group["name"] == name for group in change.records.all("group")):
            raise platform(409, f"There is a group named {name} already.", 1002)
        number, moment = str(uuid.uuid4()), str(now())
        group: Json = {
            "id": number, "name": name, "alias": alias, "path": f"/{name}",
            "attributes": {**attributes, "alias": [alias], "createdAt": [moment], "createdBy": [change.username],
                           "updatedAt": [moment], "updatedBy": [change.username]},
            "roles": [], "decentralizedRoles": [], "personas": [], "purposes": [],
        }  # fmt: skip
        change.records.put("group", number, group)
        change.note("CREATE", "GROUP", f"groups/{number}", group)
        outcome: Json = {}
        for user in users:
            if change.records.get("user", user) is None:
                outcome[user] = {"status": 404, "statusMessage": "there is no such user"}
                continue
            directory.join(change.records, number, user)
            change.note("CREATE", "GROUP_MEMBERSHIP", f"users/{user}/groups/{number}")
            outcome[user] = {"status": 200, "statusMessage": "success"}
    return {"group": number, "users": outcome}


def update_group(request: Request) -> Json:
    body = body_of(request, _GROUP)
    number = request.path["guid"]
    with administration(request) as change:
        group = change.wanted("group", number)
        group["attributes"] = {
            **group["attributes"],
            **as_object(body.get("attributes")),
            "updatedAt": [str(now())],
            "updatedBy": [change.username],
        }
        if body.get("alias"):
            group["attributes"]["alias"] = [body["alias"]]
        group["alias"] = (group["attributes"]["alias"] or [group["name"]])[0]
        change.records.put("group", number, group)
        change.note("UPDATE", "GROUP", f"groups/{number}", group)
    return {}


def delete_group(request: Request) -> Json:
    number = request.path["guid"]
    with administration(request) as change:
        change.wanted("group", number)
        change.records.remove("group", number)
        directory.dissolve(change.records, group=number)
        change.note("DELETE", "GROUP", f"groups/{number}")
    return {}


def list_group_members(request: Request) -> Json:
    number = request.path["guid"]
    with request.engine.database.read() as transaction:
        records = Records(transaction)
        wanted(records.get("group", number), "group", number)
        members = directory.members_of(records, number)
    return listing(members, {"sort": "username", **request.parameters}, default_limit=20, columns=None)


def remove_users_from_group(request: Request) -> Json:
    body = body_of(request, object_with(users=array_of(TEXT)), "users")
    number = request.path["guid"]
    with administration(request) as change:
        change.wanted("group", number)
        for user in as_array(body["users"]):
            if directory.leave(change.records, number, user):
                change.note("DELETE", "GROUP_MEMBERSHIP", f"users/{user}/groups/{number}")
    return {}


_ONE_GROUP = f"{SERVICE}/groups/{{guid}}"

ROUTES = (
    Route("list_groups", "GET", f"{SERVICE}/v2/groups", list_groups),
    Route("create_group", "POST", f"{SERVICE}/groups", create_group),
    Route("update_group", "POST", _ONE_GROUP, update_group),
    Route("delete_group", "POST", f"{_ONE_GROUP}/delete", delete_group),
    Route("list_group_members", "GET", f"{_ONE_GROUP}/members", list_group_members),
    Route("remove_users_from_group", "POST", f"{_ONE_GROUP}/members/remove", remove_users_from_group),
)
