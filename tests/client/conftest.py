from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any, NamedTuple

import pytest

from atlan.client.aio import AsyncAtlanClient
from atlan.client.atlan import AtlanClient
from atlan.local import LocalTenant
from atlan.model.assets import Asset, Column, Connection, Database, Schema, Table

from .both import Awaited

CONNECTION = "default/postgres/1700000000"


class Sent(NamedTuple):
    """A request as it went out."""

    method: str
    path: str
    query: list[tuple[str, str]]
    body: Any
    headers: dict[str, str]


class Wire:
    """Writes down every attempt of a client."""

    def __init__(self) -> None:
        self.sent: list[Sent] = []

    def note(self, request: Any) -> None:
        import orjson

        path = "/" + request.url.partition("://")[2].partition("/")[2]
        body = (
            orjson.loads(request.content) if isinstance(request.content, bytes) and request.content else None
        )
        self.sent.append(Sent(request.method, path, list(request.params or ()), body, dict(request.headers)))

    def sync(self, request: Any, send: Callable[[Any], Any]) -> Any:
        self.note(request)
        return send(request)

    async def wait(self, request: Any, send: Callable[[Any], Any]) -> Any:
        self.note(request)
        return await send(request)

    def to(self, path: str) -> list[Sent]:
        """Requests whose path holds a text."""
        return [request for request in self.sent if path in request.path]

    def clear(self) -> None:
        self.sent.clear()


class World:
    """What tests start from: some assets in a tenant."""

    def __init__(self, client: Any) -> None:
        self._client = client

    async def connection(self) -> Connection:
        connection = Connection(name="shop", qualified_name=CONNECTION, connector_name="postgres")
        connection.admin_users = ["admin"]
        response = await self._client.asset.save(connection)
        return response.assets_created(Connection)[0]

    async def tables(self, *names: str) -> list[Table]:
        """Tables of a new schema, with a column each."""
        await self.connection()
        database = Database.creator(name="db", connection_qualified_name=CONNECTION)
        schema = Schema.creator(name="public", database_qualified_name=database.qualified_name or "")
        tables = [
            Table.creator(name=name, schema_qualified_name=schema.qualified_name or "") for name in names
        ]
        columns = [
            Column.creator(
                name="id", parent_qualified_name=table.qualified_name or "", parent_type=Table, order=1
            )
            for table in tables
        ]
        assets: list[Asset] = [database, schema, *tables, *columns]
        response = await self._client.asset.save(assets)
        by_name = {table.name: table for table in response.assets_created(Table)}
        return [by_name[name] for name in names]


@pytest.fixture(autouse=True)
def _no_settings_of_mine(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    """Settings of whoever runs the tests must not show."""
    for name in (
        "ATLAN_BASE_URL",
        "ATLAN_API_KEY",
        "ATLAN_PROFILE",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "NO_PROXY",
    ):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture(params=["sync", "async"])
async def client(request: pytest.FixtureRequest, clean_tenant: LocalTenant, wire: Wire) -> AsyncIterator[Any]:
    """A client of the emptied local tenant, of either kind; its methods are awaited."""
    settings = {"base_url": clean_tenant.base_url, "api_key": clean_tenant.api_key}
    if request.param == "sync":
        with AtlanClient(**settings, middleware=[wire.sync]) as plain:
            yield Awaited(plain)
    else:
        async with AsyncAtlanClient(**settings, middleware=[wire.wait]) as waiting:
            yield waiting


@pytest.fixture
def world(client: Any) -> World:
    return World(client)


@pytest.fixture
def sleeps(client: Any, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that asset methods make, which take no time here."""
    pauses: list[float] = []

    async def wait(seconds: float) -> None:
        pauses.append(seconds)

    asset = client.asset
    if isinstance(client, Awaited):
        monkeypatch.setattr(
            asset._target._runtime.__class__, "sleep", lambda _, seconds: pauses.append(seconds)
        )
    else:
        monkeypatch.setattr(asset._runtime.__class__, "sleep", lambda _, seconds: wait(seconds))
    return pauses
