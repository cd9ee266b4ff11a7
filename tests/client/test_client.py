"""The client itself: settings, parts, options, life and death, the default one."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import subprocess
import sys
from typing import Any, ClassVar

import pytest

import atlan
from atlan.cache.aio.atlan_tag_cache import AsyncAtlanTagCache
from atlan.client.aio import AsyncAtlanClient
from atlan.client.aio.asset import AsyncAssetClient
from atlan.client.aliases import ASSET_ALIASES, CLIENT_ALIASES
from atlan.client.asset import AssetClient
from atlan.client.atlan import Atlan, AtlanClient, client_connection
from atlan.client.role import RoleClient
from atlan.context import forget_default_client, get_default_client, set_default_client, use_client
from atlan.errors import (
    ApiConnectionError,
    ApiError,
    AuthenticationError,
    ConfigurationError,
    InvalidRequestError,
    NotFoundError,
    PermissionError,  # noqa: A004
)
from atlan.local import LocalTenant
from atlan.model.fluent_search import CompoundQuery, FluentSearch
from atlan.transport.retry import RetryPolicy

from .both import Awaited
from .conftest import Wire

SETTINGS = {"base_url": "https://tenant.atlan.com", "api_key": "very-secret"}
PARTS = ["asset", "typedef", "role", "user", "group"]
CACHES = [
    "atlan_tag_cache",
    "custom_metadata_cache",
    "enum_cache",
    "role_cache",
    "group_cache",
    "user_cache",
    "connection_cache",
    "names",
]
KINDS = pytest.mark.parametrize("kind", [AtlanClient, AsyncAtlanClient])


@KINDS
def test_settings(kind: Any) -> None:
    client = kind(**SETTINGS, connect_timeout=3, read_timeout=60, retry=RetryPolicy(retries=1))
    assert (client.base_url, client.connect_timeout, client.read_timeout) == (
        "https://tenant.atlan.com",
        3.0,
        60.0,
    )
    assert client.configuration.origin("read_timeout") == "argument"
    assert "very-secret" not in repr(client) + str(vars(client))
    assert repr(client) == f"<{kind.__name__} https://tenant.atlan.com>"


@KINDS
def test_settings_from_the_environment(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ATLAN_BASE_URL", "https://env.atlan.com")
    monkeypatch.setenv("ATLAN_API_KEY", "k")
    monkeypatch.setenv("HTTP_PROXY", "http://proxy:3128")
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy:3128")
    assert kind().base_url == "https://env.atlan.com"
    assert kind().configuration.proxy == "http://proxy:3128"
    assert kind(proxy=None).configuration.proxy is None


@KINDS
def test_settings_that_are_missing_or_wrong(kind: Any) -> None:
    with pytest.raises(ConfigurationError, match="ATLAN_BASE_URL"):
        kind()
    with pytest.raises(ConfigurationError, match="read_timeout"):
        kind(**SETTINGS, read_timeout=-1)
    with pytest.raises(TypeError, match="read_timeuot"):
        kind(**SETTINGS, read_timeuot=1)


@KINDS
def test_timeouts_can_be_set_later(kind: Any) -> None:
    client = kind(**SETTINGS)
    assert (client.connect_timeout, client.read_timeout) == (30.0, 900.0)
    client.read_timeout = 1800.0
    client.connect_timeout = 60.0
    assert (client.connect_timeout, client.read_timeout) == (60.0, 1800.0)
    with pytest.raises(ConfigurationError, match="read_timeout"):
        client.read_timeout = 0


@KINDS
@pytest.mark.parametrize("name", PARTS + CACHES)
def test_parts_are_made_once(kind: Any, name: str) -> None:
    client = kind(**SETTINGS)
    assert name not in vars(client)
    assert getattr(client, name) is getattr(client, name)
    assert getattr(client, name) is not getattr(kind(**SETTINGS), name)
    assert getattr(kind, name).__doc__


@KINDS
def test_what_is_not_there(kind: Any) -> None:
    with pytest.raises(AttributeError, match="no_such_part"):
        _ = kind(**SETTINGS).no_such_part


@KINDS
def test_options_change_a_copy(kind: Any) -> None:
    client = kind(**SETTINGS)
    patient = client.with_options(read_timeout=5, headers={"x-atlan-agent-id": "nightly"})
    assert (patient.read_timeout, client.read_timeout) == (5.0, 900.0)
    assert patient.asset is not client.asset
    for cache in CACHES:
        assert getattr(patient, cache) is getattr(client, cache)
    assert patient.with_options(read_timeout=6).atlan_tag_cache is client.atlan_tag_cache
    with pytest.raises(ConfigurationError, match="colour"):
        client.with_options(colour="red")


async def test_options_share_the_connections(client: Any, wire: Wire) -> None:
    patient = client.with_options(headers={"x-atlan-agent-id": "nightly"})
    patient = Awaited(patient) if isinstance(client, Awaited) else patient
    await patient.user.get_current()
    assert wire.sent[0].headers["x-atlan-agent-id"] == "nightly"
    await patient.aclose()
    await client.user.get_current()
    assert wire.sent[1].headers["x-atlan-agent-id"] == "python"


async def test_headers_can_be_added(client: Any, wire: Wire) -> None:
    client.update_headers({"x-atlan-agent-package-name": "@csa/test"})
    await client.user.get_current()
    headers = wire.sent[0].headers
    assert headers["x-atlan-agent-package-name"] == "@csa/test"
    assert headers["x-atlan-client-type"] == ("sync" if isinstance(client, Awaited) else "async")
    assert len(headers["x-atlan-request-id"]) == 36


@pytest.mark.parametrize("wrong", ["a client", None, object()])
def test_parts_need_a_client(wrong: Any) -> None:
    for kind in (AssetClient, RoleClient, AsyncAssetClient):
        with pytest.raises(InvalidRequestError, match="400-048"):
            kind(wrong)


@KINDS
@pytest.mark.parametrize("former", CLIENT_ALIASES)
def test_former_names(kind: Any, former: str) -> None:
    client = kind(**SETTINGS)
    part, method = CLIENT_ALIASES[former].split(".")
    with pytest.warns(
        DeprecationWarning, match=rf"client\.{former} is deprecated.*use client\.{part}\.{method}"
    ):
        found = getattr(client, former)
    assert found == getattr(getattr(client, part), method)
    assert found.__self__ is getattr(client, part)


@KINDS
@pytest.mark.parametrize("former", ASSET_ALIASES)
def test_former_names_for_assets(kind: Any, former: str) -> None:
    asset = kind(**SETTINGS).asset
    with pytest.warns(DeprecationWarning, match=rf"client\.asset\.{former} is deprecated"):
        assert getattr(asset, former) == getattr(asset, ASSET_ALIASES[former])


@KINDS
def test_a_new_client_becomes_the_default(kind: Any) -> None:
    first, second = kind(**SETTINGS), kind(**SETTINGS)
    assert get_default_client() is second
    Atlan.set_default_client(first)
    assert Atlan.get_default_client() is atlan.get_default_client() is first
    with second.as_default() as given:
        assert given is get_default_client() is second
        with use_client(first):
            assert get_default_client() is first
    assert get_default_client() is first
    first.with_options(read_timeout=1)
    first.sibling("https://other.atlan.com")
    assert get_default_client() is first
    with pytest.raises(InvalidRequestError, match="400-045"):
        Atlan.set_default_client("not a client")  # type: ignore[arg-type]


def test_a_closed_client_is_no_default() -> None:
    client = AtlanClient(**SETTINGS)
    client.close()
    with pytest.raises(InvalidRequestError, match="400-046"):
        get_default_client()


async def test_models_use_the_default_client(clean_tenant: LocalTenant) -> None:
    settings = {"base_url": clean_tenant.base_url, "api_key": clean_tenant.api_key}
    search = FluentSearch().where(CompoundQuery.active_assets())
    with AtlanClient(**settings):
        assert search.execute().count == search.count() == 0
    async with AsyncAtlanClient(**settings):
        assert (await search.execute_async()).count == await search.count_async() == 0
    with pytest.raises(InvalidRequestError, match="400-046"):
        search.execute()


async def test_closing_and_opening_again(client: Any, caplog: pytest.LogCaptureFixture) -> None:
    await client.user.get_current()
    with caplog.at_level(logging.INFO, logger="atlan"):
        await client.reset_http_session()
    assert "Closed the connections" in caplog.text
    assert (await client.user.get_current()).username
    await client.aclose()
    assert (await client.user.get_current()).username


async def test_patience_for_a_block(client: Any, clean_tenant: LocalTenant, wire: Wire) -> None:
    clean_tenant.faults.add("status", status=503, path="/api/service/users/current", times=2)
    with client.max_retries(RetryPolicy(retries=0)), pytest.raises(ApiError):
        await client.user.get_current()
    assert len(wire.sent) == 1
    async with client.max_retries(RetryPolicy(retries=1, base=0.001)):
        await client.user.get_current()
    assert len(wire.sent) == 3


async def test_an_unreachable_tenant_in_a_block(unused_port: int) -> None:
    settings = {"base_url": f"http://127.0.0.1:{unused_port}", "api_key": "k"}
    with AtlanClient(**settings) as client:
        with pytest.raises(ApiError, match="500-006"), client.max_retries(RetryPolicy(retries=0)):
            client.user.get_current()
        with pytest.raises(ApiConnectionError):
            client.with_options(retry=RetryPolicy(retries=0)).user.get_current()
    async with AsyncAtlanClient(**settings) as waiting:
        with pytest.raises(ApiError, match="500-006"):
            async with waiting.max_retries(RetryPolicy(retries=0)):
                await waiting.user.get_current()


@pytest.fixture
def unused_port() -> int:
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def test_patience_with_permissions(clean_tenant: LocalTenant) -> None:
    wire = Wire()
    settings = {"base_url": clean_tenant.base_url, "api_key": clean_tenant.api_key}
    with AtlanClient(**settings, middleware=[wire.sync]) as client:
        clean_tenant.faults.add("status", status=503, path="/api/service/users/current", times=1)
        with client.max_retries(), pytest.raises(ApiError):
            client.user.get_current()
        assert len(wire.sent) == 1
        clean_tenant.faults.add("status", status=403, path="/api/service/users/current", times=1)
        with client.max_retries():
            client.user.get_current()
        assert len(wire.sent) == 3


def test_another_tenant_for_a_block(clean_tenant: LocalTenant) -> None:
    with AtlanClient(**SETTINGS, read_timeout=60, headers={"x-one": "1"}) as client:
        with client_connection(client, clean_tenant.base_url, clean_tenant.api_key) as other:
            assert other.user.get_current().username
            assert other.read_timeout == 60.0
            assert other.configuration.headers == {"x-one": "1"}
            assert other.atlan_tag_cache is not client.atlan_tag_cache
        assert get_default_client() is client
        with client_connection(client, read_timeout=5) as other:
            assert (other.base_url, other.read_timeout) == (client.base_url, 5.0)
            assert other.configuration.api_key == "very-secret"


def test_another_tenant_is_reached_as_this_one_is_by_now(clean_tenant: LocalTenant, wire: Wire) -> None:
    with AtlanClient(**SETTINGS, headers={"X-One": "1"}, middleware=[wire.sync]) as first:
        first.update_headers({"x-two": "2"})
        first.read_timeout = 7.0
        changed = first.with_options(proxy="http://127.0.0.1:9", no_proxy="127.0.0.1")
        with client_connection(changed, clean_tenant.base_url, clean_tenant.api_key) as other:
            assert other.user.get_current().username
            assert (other.read_timeout, other.connect_timeout) == (7.0, 30.0)
            assert other.configuration.origin("connect_timeout") == "default"
            assert (other.configuration.proxy, other.configuration.no_proxy) == (
                "http://127.0.0.1:9",
                "127.0.0.1",
            )
        [sent] = wire.sent
        assert (sent.headers["x-one"], sent.headers["x-two"]) == ("1", "2")


def test_another_tenant_is_reached_with_a_transport_of_ones_own() -> None:
    class Nowhere:
        asked: ClassVar[list[str]] = []

        def send(self, request: Any) -> Any:
            self.asked.append(request.url)
            raise ApiConnectionError("nobody there", permanent=True)

        def close(self) -> None:
            raise AssertionError("it is not the client's to close")

    with (
        AtlanClient(**SETTINGS, transport=Nowhere()) as client,
        client.sibling("https://other.atlan.com") as other,
        pytest.raises(ApiConnectionError),
    ):
        other.user.get_current()
    assert Nowhere.asked == ["https://other.atlan.com/api/service/users/current"]


@KINDS
def test_clients_are_shared_by_copies_and_never_pickled(kind: Any) -> None:
    client = kind(**SETTINGS)
    assert copy.copy(client) is copy.deepcopy([client])[0] is client
    with pytest.raises(TypeError, match="create one in each process"):
        pickle.dumps(client)


class TestFromTokenGuid:
    @pytest.fixture(autouse=True)
    def _service_account(self, clean_tenant: LocalTenant, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("CLIENT_ID", clean_tenant.client_id)
        monkeypatch.setenv("CLIENT_SECRET", clean_tenant.client_secret)

    def test_sync(self, clean_tenant: LocalTenant, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("ATLAN_BASE_URL", clean_tenant.base_url)
        with AtlanClient.from_token_guid(guid=clean_tenant.token_guid) as client:
            assert get_default_client() is client
            assert client.user.get_current().username == f"service-account-{clean_tenant.token_client_id}"

    async def test_async(self, clean_tenant: LocalTenant) -> None:
        client = await AsyncAtlanClient.from_token_guid(
            clean_tenant.token_guid, base_url=clean_tenant.base_url
        )
        async with client:
            assert (await client.user.get_current()).username

    def test_the_token_renews_itself(self, clean_tenant: LocalTenant) -> None:
        with AtlanClient.from_token_guid(clean_tenant.token_guid, clean_tenant.base_url) as client:
            clean_tenant.faults._expire()
            assert client.user.get_current().username
            with client_connection(client, read_timeout=5) as other:
                assert other.user.get_current().username

    def test_without_service_account(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("CLIENT_SECRET")
        with pytest.raises(InvalidRequestError, match=r"400-056.*CLIENT_SECRET"):
            AtlanClient.from_token_guid("g", "https://tenant.atlan.com")

    def test_that_fails(self, clean_tenant: LocalTenant) -> None:
        before = AtlanClient(**SETTINGS)
        with pytest.raises(PermissionError, match="403-003"):
            AtlanClient.from_token_guid("00000000-0000-4000-8000-000000000000", clean_tenant.base_url)
        with pytest.raises(PermissionError, match="403-003") as failure:
            AtlanClient.from_token_guid(
                clean_tenant.token_guid, clean_tenant.base_url, client_secret="wrong-secret"
            )
        assert "wrong-secret" not in str(failure.value)
        assert get_default_client() is before


def test_no_token(clean_tenant: LocalTenant) -> None:
    with AtlanClient(base_url=clean_tenant.base_url) as client, pytest.raises(AuthenticationError):
        client.user.get_current()
    with (
        AtlanClient(base_url=clean_tenant.base_url, api_key="wrong") as client,
        pytest.raises(AuthenticationError),
    ):
        client.user.get_current()


def test_oauth_clients(clean_tenant: LocalTenant) -> None:
    settings = {"oauth_client_id": clean_tenant.client_id, "oauth_client_secret": clean_tenant.client_secret}
    with AtlanClient(base_url=clean_tenant.base_url, **settings) as client:
        assert client.user.get_current().username


def test_one_client_through_several_event_loops(clean_tenant: LocalTenant) -> None:
    client = AsyncAtlanClient(base_url=clean_tenant.base_url, api_key=clean_tenant.api_key)

    async def names() -> list[str | None]:
        return await asyncio.gather(*[client.role_cache.get_name_for_id("x") for _ in range(5)])

    for _ in range(3):
        client.role_cache.clear()
        assert asyncio.run(names()) == [None] * 5


def test_a_client_loads_no_http_library() -> None:
    program = (
        "import sys\n"
        "from atlan import AtlanClient, AsyncAtlanClient\n"
        "for kind in (AtlanClient, AsyncAtlanClient):\n"
        "    kind(base_url='https://tenant.atlan.com', api_key='k')\n"
        "loaded = {'httpx', 'orjson', 'tenacity', 'asyncio', 'atlan_types'} & set(sys.modules)\n"
        "assert not loaded, loaded\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


class TestRoot:
    def test_offers_what_it_says(self) -> None:
        for name in atlan.__all__:
            assert getattr(atlan, name) is not None
        assert set(atlan.__all__) <= set(dir(atlan))
        assert atlan.AtlanClient is AtlanClient

    def test_says_what_it_does_not_offer(self) -> None:
        with pytest.raises(AttributeError, match="NoSuchName"):
            _ = atlan.NoSuchName  # type: ignore[attr-defined]
        with pytest.raises(ImportError, match="NoSuchName"):
            from atlan import NoSuchName  # type: ignore[attr-defined]  # noqa: F401

    def test_subpackages_can_be_imported_from_it(self) -> None:
        program = (
            "from atlan import client, model, local\n"
            "from atlan.client import AtlanClient\n"
            "from atlan.client.aio import *\n"
            "AsyncAtlanClient"
        )
        subprocess.run([sys.executable, "-c", program], check=True)

    def test_says_the_same_to_type_checkers(self) -> None:
        import ast
        from pathlib import Path

        import atlan.cache.aio

        for module in (atlan, sys.modules["atlan.client.aio"], sys.modules["atlan.cache.aio"]):
            tree = ast.parse(Path(module.__file__ or "").read_text())
            [branch] = [node for node in tree.body if isinstance(node, ast.If)]
            declared = {
                alias.asname: node.module
                for node in branch.body
                if isinstance(node, ast.ImportFrom)
                for alias in node.names
            }
            assert declared == module._HOMES


def test_names_that_scripts_import() -> None:
    from atlan.client.aio import AsyncIndexSearchResults, asset, client
    from atlan.client.asset import CategoryHierarchy, IndexSearchResults, LineageListResults

    assert asset.AsyncIndexSearchResults is AsyncIndexSearchResults
    assert client.AsyncAtlanClient is AsyncAtlanClient
    assert IndexSearchResults.count.fget
    assert LineageListResults.has_more.fget
    assert CategoryHierarchy.breadth_first.fget


def test_the_error_of_a_missing_asset_names_the_operation(clean_tenant: LocalTenant) -> None:
    with AtlanClient(base_url=clean_tenant.base_url, api_key=clean_tenant.api_key) as client:
        with pytest.raises(NotFoundError, match="get_entity_by_guid") as failure:
            client.asset.get_by_guid("00000000-0000-4000-8000-000000000000")
        assert failure.value.request_id


@pytest.fixture(autouse=True)
def _no_default_client() -> Any:
    yield
    try:
        client = get_default_client()
    except InvalidRequestError:
        return
    forget_default_client(client)


def test_the_tag_cache_is_the_clients_own() -> None:
    client = AsyncAtlanClient(**SETTINGS, cache_max_age=5)
    assert isinstance(client.atlan_tag_cache, AsyncAtlanTagCache)
    assert client.atlan_tag_cache._max_age == 5
    set_default_client(client)
