"""People, tokens, credentials and the like, to be found by requests made up at random."""

from __future__ import annotations

import atexit
import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import httpx

from atlan.local import LocalTenant

Json = dict[str, Any]
Choices = dict[str, list[Any]]
Send = Callable[..., Any]

SERVICE = "/api/service"
_number = count(1)


def choices_of(area: str, send: Send, tenant: LocalTenant, table: str, qualified_name: str) -> Choices:
    """What there is of an area, by the names under which requests refer to it; made when it is asked for.

    What stands before a name, and a dot, is the operation or the part of a request it is meant for. ``bearer`` is a
    token.

    Args:
        area: The tag of an operation.
        send: Sends a request and gives the decoded answer.
        tenant: The tenant.
        table: The guid of an asset.
        qualified_name: Its qualified name.
    """
    if area == "auth":
        return _auth(tenant)
    if area == "query":
        return _query(send, tenant)
    make = _MAKERS.get(area)
    return make(send, table, qualified_name) if make else {}


def _unique(word: str) -> str:
    return f"{word}-{next(_number)}"


def _first(send: Send, path: str, count: int = 1) -> list[Json]:
    records: list[Json] = send("GET", f"{SERVICE}/{path}")["records"]
    return records[:count]


def _user(send: Send, *_: str) -> Choices:
    admin = next(user for user in _first(send, "users", 20) if user["username"] == "admin")
    role = next(item for item in _first(send, "roles", 9) if item["name"] == "$member")
    invited = {"email": f"{_unique('user')}@example.com", "roleName": role["name"], "roleId": role["id"]}
    send("POST", f"{SERVICE}/users", {"users": [invited]})
    made = send("GET", f"{SERVICE}/users?" + f"filter={json.dumps({'email': invited['email']})}")["records"][
        0
    ]
    groups = [group["id"] for group in _first(send, "v2/groups", 2)]
    return {
        "guid": [made["id"]],
        "users": [{**invited, "email": f"{_unique('new')}@example.com"}],
        "groups": [groups],
        "update_user.guid": [admin["id"]],
        "update_user.body": [{"firstName": "Ann", "attributes": {"skills": ["sql"]}}, {"lastName": "Lee"}],
        "roleId": [role["id"]],
        "email": [f"{_unique('other')}@example.com"],
        "filter": ['{"enabled": true}'],
    }


def _group(send: Send, *_: str) -> Choices:
    name = _unique("group")
    user = _first(send, "users")[0]["id"]
    made = send("POST", f"{SERVICE}/groups", {"group": {"name": name, "alias": name}, "users": [user]})[
        "group"
    ]
    return {"guid": [made], "users": [[user]], "name": [_unique("group")], "filter": ["{}"]}


def _token(send: Send, *_: str) -> Choices:
    made = send("POST", f"{SERVICE}/apikeys", {"displayName": _unique("token"), "validitySeconds": 60})
    return {"guid": [made["id"]], "validitySeconds": [60]}


def _client(send: Send, *_: str) -> Choices:
    body = {"displayName": _unique("client"), "role": "$member"}
    made = send("POST", f"{SERVICE}/oauth-clients", body)
    return {
        "clientId": [made["clientId"]],
        "clientSecret": [made["clientSecret"]],
        "role": ["$member"],
    }


def _credential(send: Send, *_: str) -> Choices:
    body = {"name": _unique("credential"), "connectorType": "jdbc", "authType": "basic", "host": "localhost"}
    made = send("POST", f"{SERVICE}/credentials?testCredential=false", body)
    return {"guid": [made["id"]], "filter": ["{}"], "body": [{**body, "name": _unique("credential")}]}


def _mapper(send: Send, *_: str) -> Choices:
    body = {
        "name": _unique("mapper"),
        "identityProviderMapper": "saml-group-idp-mapper",
        "identityProviderAlias": "okta",
        "config": {"syncMode": "FORCE", "attributes": "[]", "group": "x"},
    }
    made = send("POST", f"{SERVICE}/idp/okta/mappers", body)
    return {"alias": ["okta"], "id": [made["id"]], "body": [{**body, "name": _unique("mapper")}]}


def _request(send: Send, table: str, qualified_name: str) -> Choices:
    body = {
        "requestType": "attribute",
        "sourceType": "static",
        "entityType": "Table",
        "destinationGuid": table,
        "destinationQualifiedName": qualified_name,
        "destinationAttribute": "userDescription",
        "destinationValue": "What was ordered",
    }
    made = send("POST", f"{SERVICE}/requests", body)
    decisions = [{"action": "approved", "message": "yes"}, {"action": "rejected"}]
    return {"id": [made["id"]], "body": [body, *decisions], "filter": ["{}"]}


def _approval(send: Send, *_: str) -> Choices:
    group = _unique("group")
    caller = send("GET", f"{SERVICE}/whoami")["username"]
    made = send("POST", "/_local/approvals", {"group_key": group, "approvers": [caller]})
    return {"guid": [made["guid"]], "body": [{"group_key": group, "decision": "APPROVED"}]}


def _openlineage(send: Send, *_: str) -> Choices:
    path = "/events/openlineage/spark/api/v1/lineage"
    extra = {"events.enabled": True, "events.urlPath": path}
    send("POST", f"{SERVICE}/credentials?testCredential=false", {"name": _unique("spark"), "extra": extra})
    attributes = {"name": "jobs", "qualifiedName": "default/spark/1700000000", "connectorName": "spark"}
    send(
        "POST", "/api/meta/entity/bulk", {"entities": [{"typeName": "Connection", "attributes": attributes}]}
    )
    event = {
        "eventType": "COMPLETE",
        "eventTime": "2026-01-01T00:00:00Z",
        "producer": "https://example.com",
        "schemaURL": "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent",
        "run": {"runId": "5c5e5a5e-0000-4000-8000-000000000000"},
        "job": {"namespace": "jobs", "name": "nightly"},
        "inputs": [],
        "outputs": [],
    }
    return {"connectorType": ["spark"], "body": [event]}


def _contract(send: Send, table: str, qualified_name: str) -> Choices:
    return {"assetType": ["Table"], "assetQualifiedName": [qualified_name]}


def _file(send: Send, *_: str) -> Choices:
    return {"key": ["a/b.txt"], "expiry": ["30s"], "method": ["GET", "PUT"]}


def _image(send: Send, *_: str) -> Choices:
    return {"name": ["image"]}


def _query(send: Send, tenant: LocalTenant) -> Choices:
    connection = "default/sqlite/1700000000"
    attributes = {"name": "shop", "qualifiedName": connection, "connectorName": "sqlite"}
    send(
        "POST", "/api/meta/entity/bulk", {"entities": [{"typeName": "Connection", "attributes": attributes}]}
    )
    folder = Path(mkdtemp(prefix="atlan-conformance-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with closing(sqlite3.connect(folder / "shop.db")) as database, database:
        database.execute("CREATE TABLE orders(id INTEGER)")
    tenant.name_source(connection, folder / "shop.db")
    return {
        "sql": ["SELECT 1 AS one", "SELECT id FROM orders", "SELECT nonsense FROM"],
        "dataSourceName": [connection],
        "defaultSchema": ["shop.main"],
        "source": ["ansi"],
    }


def _auth(tenant: LocalTenant) -> Choices:
    """Some of it only the service account may do."""
    client = {"client_id": tenant.client_id, "client_secret": tenant.client_secret}
    form = {"grant_type": "client_credentials", **client}
    path = "/auth/realms/default/protocol/openid-connect/token"
    answer = httpx.post(tenant.base_url + path, data=form, trust_env=False).raise_for_status().json()
    return {
        "bearer": [answer["access_token"]],
        "keycloak_token.body": [form, {**form, "client_secret": "wrong"}],
        "guid": [tenant.token_guid],
        "username": ["admin"],
    }


_MAKERS: dict[str, Callable[..., Choices]] = {
    "user": _user,
    "group": _group,
    "api-token": _token,
    "oauth-client": _client,
    "credential": _credential,
    "sso": _mapper,
    "request": _request,
    "approval-workflow": _approval,
    "openlineage": _openlineage,
    "contract": _contract,
    "file": _file,
    "image": _image,
}
