"""Mappers: what is made of a login at another identity provider."""

from __future__ import annotations

import uuid
from typing import Any

from atlan.local.errors import platform
from atlan.local.payloads import OBJECT, TEXT, object_with
from atlan.local.routes.administration import (
    SERVICE,
    Administration,
    administration,
    body_of,
    check_administrator,
    wanted,
)
from atlan.local.routes.route import Request, Route

Json = dict[str, Any]

_KIND = "sso_mapper"
_MAPPER = object_with(
    id=TEXT, name=TEXT, identityProviderMapper=TEXT, identityProviderAlias=TEXT, config=OBJECT
)
_REQUIRED = ("identityProviderMapper", "identityProviderAlias", "config")


def list_sso_mappers(request: Request) -> list[Json]:
    check_administrator(request)
    alias = request.path["alias"]
    mappers = request.engine.identity.records(_KIND)
    return [mapper for mapper in mappers if mapper["identityProviderAlias"] == alias]


def create_sso_mapper(request: Request) -> Json:
    body = _body(request)
    with administration(request) as change:
        name = body.get("name")
        if any(mapper.get("name") == name for mapper in change.records.all(_KIND)):
            raise platform(409, f"There is a mapper named {name} already.", 1002)
        mapper = {**body, "id": str(uuid.uuid4())}
        change.records.put(_KIND, mapper["id"], mapper)
        change.note("CREATE", "IDENTITY_PROVIDER_MAPPER", _path(mapper), mapper)
    return mapper


def get_sso_mapper(request: Request) -> Json:
    check_administrator(request)
    number = request.path["id"]
    return _of_provider(request, wanted(request.engine.identity.record(_KIND, number), _KIND, number))


def update_sso_mapper(request: Request) -> Json:
    body = _body(request)
    with administration(request) as change:
        mapper = {**body, "id": _known(request, change)["id"]}
        change.records.put(_KIND, mapper["id"], mapper)
        change.note("UPDATE", "IDENTITY_PROVIDER_MAPPER", _path(mapper), mapper)
    return mapper


def delete_sso_mapper(request: Request) -> Json:
    with administration(request) as change:
        mapper = _known(request, change)
        change.records.remove(_KIND, mapper["id"])
        change.note("DELETE", "IDENTITY_PROVIDER_MAPPER", _path(mapper))
    return {}


def _body(request: Request) -> Json:
    body = body_of(request, _MAPPER, *_REQUIRED)
    if body["identityProviderAlias"] != request.path["alias"]:
        raise platform(400, "identityProviderAlias is not the provider in the path.")
    return body


def _known(request: Request, change: Administration) -> Json:
    return _of_provider(request, change.wanted(_KIND, request.path["id"]))


def _of_provider(request: Request, mapper: Json) -> Json:
    """The mapper, unless it is that of another provider."""
    own = mapper["identityProviderAlias"] == request.path["alias"]
    return wanted(mapper if own else None, _KIND, mapper["id"])


def _path(mapper: Json) -> str:
    return f"identity-provider/instances/{mapper['identityProviderAlias']}/mappers/{mapper['id']}"


_ALL = f"{SERVICE}/idp/{{alias}}/mappers"
_ONE = f"{_ALL}/{{id}}"

ROUTES = (
    Route("list_sso_mappers", "GET", _ALL, list_sso_mappers),
    Route("create_sso_mapper", "POST", _ALL, create_sso_mapper),
    Route("get_sso_mapper", "GET", _ONE, get_sso_mapper),
    Route("update_sso_mapper", "POST", _ONE, update_sso_mapper),
    Route("delete_sso_mapper", "POST", f"{_ONE}/delete", delete_sso_mapper),
)
