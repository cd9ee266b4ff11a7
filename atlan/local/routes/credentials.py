"""Credentials for sources. Their secrets go in and never come out."""

from __future__ import annotations

import re
import uuid
from typing import Any

from atlan.local.errors import platform
from atlan.local.filters import listing
from atlan.local.payloads import OBJECT, TEXT, WHOLE, object_with
from atlan.local.reachability import problem_with
from atlan.local.routes.administration import (
    SERVICE,
    administration,
    body_of,
    check_administrator,
    now,
    wanted,
)
from atlan.local.routes.route import Request, Route
from atlan.local.shapes import as_object

Json = dict[str, Any]

_KIND = "credential"
_MANY = 10_000
_TEXTS = ("id", "name", "description", "host", "authType", "connectorType", "connectorConfigName", "connector",
          "username", "password")  # fmt: skip
_CREDENTIAL = object_with(**dict.fromkeys(_TEXTS, TEXT), port=WHOLE, extra=OBJECT, metadata=OBJECT)
_KEPT = (*_TEXTS, "port", "extra", "metadata", "level")
_SECRET = re.compile("passw|secret|token|private|key", re.IGNORECASE)


def list_credentials(request: Request) -> Json:
    check_administrator(request)
    credentials = [_shown(credential) for credential in request.engine.identity.records(_KIND)]
    answer = listing(credentials, request.parameters, default_limit=_MANY, columns=None)
    return {"records": answer["records"]}


def create_credential(request: Request) -> Json:
    body = body_of(request, _CREDENTIAL)
    check_administrator(request)
    problem = problem_with(body) if request.flag("testCredential") else None
    if problem is not None:
        raise platform(400, f"The credential does not work: {problem}")
    with administration(request) as change:
        number, moment = str(uuid.uuid4()), now()
        credential = {
            **{name: body[name] for name in _KEPT if body.get(name) is not None},
            "id": number, "version": "0", "isActive": True, "createdAt": moment, "updatedAt": moment,
            "createdBy": change.username, "tenantId": "default",
        }  # fmt: skip
        change.records.put(_KIND, number, credential)
    return _shown(credential)


def get_credential(request: Request) -> Json:
    check_administrator(request)
    number = request.path["guid"]
    return _shown(wanted(request.engine.identity.record(_KIND, number), _KIND, number))


def update_credential(request: Request) -> Json:
    body = body_of(request, _CREDENTIAL)
    number = request.path["guid"]
    with administration(request) as change:
        credential = change.wanted(_KIND, number)
        credential |= {name: body[name] for name in _KEPT if body.get(name) is not None}
        credential |= {"id": number, "updatedAt": now(), "version": str(int(credential["version"]) + 1)}
        change.records.put(_KIND, number, credential)
    return _shown(credential)


def delete_credential(request: Request) -> Json:
    number = request.path["guid"]
    with administration(request) as change:
        change.wanted(_KIND, number)
        change.records.remove(_KIND, number)
    return {}


def try_credential(request: Request) -> Json:
    body = body_of(request, _CREDENTIAL)
    check_administrator(request)
    if body.get("id"):
        # What was stored stands in for what is not sent again.
        stored = request.engine.identity.record(_KIND, body["id"]) or {}
        body = {**stored, **{name: value for name, value in body.items() if value is not None}}
    problem = problem_with(body)
    answer: Json = {
        "code": 0 if problem is None else 1000,
        "error": None,
        "info": None,
        "requestId": str(uuid.uuid4()),
    }
    if problem is not None:
        return {**answer, "error": "connection failed", "message": problem}
    return {**answer, "message": "successful"}


def _shown(credential: Json) -> Json:
    """What may be seen of a credential."""
    extra = {
        name: value for name, value in as_object(credential.get("extra")).items() if not _SECRET.search(name)
    }
    open_part = {name: value for name, value in credential.items() if name not in ("password", "extra")}
    return {**open_part, "extra": extra}


_ALL = f"{SERVICE}/credentials"
_ONE = f"{_ALL}/{{guid}}"

ROUTES = (
    Route("list_credentials", "GET", _ALL, list_credentials),
    Route("create_credential", "POST", _ALL, create_credential),
    Route("test_credential", "POST", f"{_ALL}/test", try_credential),
    Route("get_credential", "GET", _ONE, get_credential),
    Route("update_credential", "POST", _ONE, update_credential),
    Route("delete_credential", "POST", f"{_ONE}/archive", delete_credential),
)
