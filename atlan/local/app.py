"""The HTTP surface: a Starlette application that hands each operation to its handler."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

import orjson
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route as HttpRoute

from atlan.local.engine import Engine
from atlan.local.errors import ServerError, gateway, metastore, platform, unexpected
from atlan.local.gateway import Gateway
from atlan.local.routes import (
    access,
    api_tokens,
    contracts,
    control,
    credentials,
    custom_metadata,
    entities,
    files,
    glossary,
    groups,
    identity_events,
    labels,
    lineage,
    login,
    logs,
    oauth_clients,
    openlineage,
    queries,
    relationships,
    requests,
    roles,
    sso,
    tags,
    unimplemented,
    users,
)
from atlan.local.routes import metastore as metastore_routes
from atlan.local.routes.route import Reply, Request, Route, Stream

logger = logging.getLogger("atlan.local")

ROUTES: tuple[Route, ...] = (
    *entities.ROUTES,
    *labels.ROUTES,
    *tags.ROUTES,
    *custom_metadata.ROUTES,
    *glossary.ROUTES,
    *relationships.ROUTES,
    *metastore_routes.ROUTES,
    *lineage.ROUTES,
    *logs.ROUTES,
    *access.ROUTES,
    *users.ROUTES,
    *groups.ROUTES,
    *roles.ROUTES,
    *api_tokens.ROUTES,
    *oauth_clients.ROUTES,
    *login.ROUTES,
    *sso.ROUTES,
    *credentials.ROUTES,
    *identity_events.ROUTES,
    *files.ROUTES,
    *queries.ROUTES,
    *contracts.ROUTES,
    *openlineage.ROUTES,
    *requests.ROUTES,
    *control.ROUTES,
    *unimplemented.ROUTES,
)


def create_app(engine: Engine) -> Gateway:
    """The ASGI application of a tenant."""
    routes = [
        HttpRoute(route.path, _endpoint(engine, route), methods=[route.method], name=route.id)
        # Where several paths fit, the one with a word where the other has a placeholder is meant.
        for route in sorted(ROUTES, key=lambda route: [part[:1] == "{" for part in route.path.split("/")])
    ]
    handlers = {
        HTTPException: _no_route,
        ServerError: _refused,
        ClientDisconnect: _abandoned,
        Exception: _failed,
    }
    application = Starlette(routes=routes, exception_handlers=handlers)  # type: ignore[arg-type]
    application.router.redirect_slashes = False
    open_paths = frozenset(route.path for route in ROUTES if not route.authenticated)
    return Gateway(application, engine, open_paths)


def _endpoint(engine: Engine, route: Route) -> Callable[[HttpRequest], Awaitable[Response]]:
    async def endpoint(http: HttpRequest) -> Response:
        request = Request(
            engine, http.path_params, http.query_params.multi_items(), http.headers, await http.body(),
            http.scope["atlan.username"], http.client.host if http.client else "",
        )  # fmt: skip
        answer = await run_in_threadpool(route.handler, request)
        if isinstance(answer, Stream):
            return StreamingResponse(answer.pieces, media_type=answer.media_type)
        if isinstance(answer, Reply):
            return Response(answer.content, answer.status, media_type=answer.media_type)
        return Response(status_code=204) if answer is None else json_response(200, answer)

    return endpoint


def json_response(status: int, body: object) -> Response:
    return Response(orjson.dumps(body), status, media_type="application/json")


async def _refused(http: HttpRequest, error: ServerError) -> Response:
    return json_response(error.status, error.body)


async def _no_route(http: HttpRequest, error: HTTPException) -> Response:
    """An unknown path or method, in the words of the part of the platform it was meant for."""
    path, message = http.url.path, f"{http.method} {http.url.path}: {error.detail}"
    if path.startswith("/api/meta"):
        known = (
            metastore(405, "ATLAS-405-00-001", message)
            if error.status_code == 405
            else unexpected(404, message)
        )
        return json_response(known.status, known.body)
    if path.startswith("/api/service"):
        return json_response(error.status_code, platform(error.status_code, message, 1003).body)
    return json_response(error.status_code, gateway(error.status_code, message).body)


async def _abandoned(http: HttpRequest, error: ClientDisconnect) -> Response:
    """The client did not wait until its request was read: nothing was done, and nobody reads the answer."""
    return Response(status_code=499)


async def _failed(http: HttpRequest, error: Exception) -> Response:
    logger.error("%s %s failed", http.method, http.url.path, exc_info=error)
    return json_response(
        500, unexpected(500, f"{type(error).__name__}: the tenant met a defect of its own").body
    )
