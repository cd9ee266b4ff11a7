"""Roles."""

from __future__ import annotations

from typing import Any

from atlan.local.filters import listing
from atlan.local.routes.administration import SERVICE
from atlan.local.routes.route import Request, Route

Json = dict[str, Any]


def list_roles(request: Request) -> Json:
    identity = request.engine.identity
    holders = [name for user in identity.records("user") for name in user["roles"]]
    roles = identity.records("role")
    counted = [{**role, "userCount": str(holders.count(role["name"]))} for role in roles]
    answer = listing(counted, {"sort": "name", **request.parameters}, default_limit=100, columns=None)
    # Unlike the other lists, this one is never null.
    return {**answer, "records": answer["records"] or []}


ROUTES = (Route("list_roles", "GET", f"{SERVICE}/roles", list_roles),)
