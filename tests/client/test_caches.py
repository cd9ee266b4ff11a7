"""Caches: what they know, when they ask, and that many who wait share one refresh."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from atlan.cache.aio.atlan_tag_cache import AsyncAtlanTagCache
from atlan.cache.atlan_tag_cache import AtlanTagCache
from atlan.cache.connection_cache import ConnectionName
from atlan.cache.definitions import CustomMetadataMaps
from atlan.errors import AuthenticationError, InvalidRequestError, LogicError, NotFoundError, PermissionError  # noqa: A004
from atlan.local import LocalTenant
from atlan.model.typedef import AtlanTagDef, EnumDef

from .conftest import CONNECTION, Wire, World

TYPEDEFS = {"structDefs": [{"name": "S"}], "classificationDefs": [{"name": "t1", "displayName": "PII"}]}


class Tenant:
    """Answers every call with definitions, and counts."""

    def __init__(self, answer: Any = None, seconds: float = 0.0) -> None:
        self.answer = TYPEDEFS if answer is None else answer
        self.calls = 0
        self.seconds = seconds
        self.failure: Exception | None = None

    def send(self, call: Any) -> Any:
        self.calls += 1
        time.sleep(self.seconds)
        if self.failure is not None:
            raise self.failure
        return self.answer


class AsyncTenant(Tenant):
    async def send(self, call: Any) -> Any:
        self.calls += 1
        await asyncio.sleep(self.seconds)
        if self.failure is not None:
            raise self.failure
        return self.answer


async def test_many_tasks_share_one_refresh() -> None:
    tenant = AsyncTenant(seconds=0.05)
    cache = AsyncAtlanTagCache(tenant)
    assert await asyncio.gather(*[cache.get_name_for_id("t1") for _ in range(50)]) == ["PII"] * 50
    assert tenant.calls == 1
    missing = await asyncio.gather(*[cache.get_name_for_id(f"gone {number}") for number in range(50)])
    assert missing == [None] * 50
    assert tenant.calls == 2


def test_many_threads_share_one_refresh() -> None:
    tenant = Tenant(seconds=0.05)
    cache = AtlanTagCache(tenant)
    start = threading.Barrier(16)

    def look_up(name: str) -> str | None:
        start.wait()
        return cache.get_id_for_name(name)

    with ThreadPoolExecutor(16) as executor:
        assert list(executor.map(look_up, ["PII"] * 16)) == ["t1"] * 16
        assert tenant.calls == 1
        assert list(executor.map(look_up, ["unknown"] * 16)) == [None] * 16
    assert tenant.calls == 2


async def test_those_who_wait_share_a_failure_too() -> None:
    tenant = AsyncTenant(seconds=0.05)
    tenant.failure = PermissionError("no")
    cache = AsyncAtlanTagCache(tenant)
    answers = await asyncio.gather(*[cache.get_name_for_id("t1") for _ in range(20)], return_exceptions=True)
    assert all(answer is tenant.failure for answer in answers)
    assert tenant.calls == 1
    tenant.failure = None
    assert await cache.get_name_for_id("t1") == "PII"


async def test_a_cancelled_refresh_leaves_the_others_working() -> None:
    tenant = AsyncTenant(seconds=0.05)
    cache = AsyncAtlanTagCache(tenant)
    first = asyncio.create_task(cache.get_name_for_id("t1"))
    second = asyncio.create_task(cache.get_name_for_id("t1"))
    await asyncio.sleep(0.01)
    first.cancel()
    assert await second == "PII"


def test_what_is_missing_is_asked_for_once_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [1000.0]
    monkeypatch.setattr("atlan.cache.refreshing.time.monotonic", lambda: clock[0])
    tenant = Tenant()
    cache = AtlanTagCache(tenant)
    for _ in range(3):
        assert cache.get_name_for_id("gone") is None
    assert tenant.calls == 2
    for other in ("gone too", "gone", "gone too"):
        assert cache.get_name_for_id(other) is None
    assert tenant.calls == 3
    clock[0] += 61
    tenant.answer = {**TYPEDEFS, "classificationDefs": [{"name": "gone", "displayName": "back"}]}
    assert cache.get_name_for_id("gone") == "back"
    assert tenant.calls == 4


def test_a_snapshot_may_have_an_age(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [1000.0]
    monkeypatch.setattr("atlan.cache.refreshing.time.monotonic", lambda: clock[0])
    tenant = Tenant()
    cache = AtlanTagCache(tenant, max_age=30)
    cache.get_name_for_id("t1")
    clock[0] += 29
    cache.get_name_for_id("t1")
    assert tenant.calls == 1
    clock[0] += 2
    cache.get_name_for_id("t1")
    assert tenant.calls == 2
    cache.clear()
    cache.get_name_for_id("t1")
    assert tenant.calls == 3


def test_readers_see_the_old_snapshot_or_the_new_one() -> None:
    cache = AtlanTagCache(Tenant())
    cache.refresh_cache()
    before = cache.known()
    cache.refresh_cache()
    assert cache.known() is not before
    assert before is not None
    assert before.names == {"t1": "PII"}


def test_a_token_that_sees_nothing_is_expired() -> None:
    with pytest.raises(AuthenticationError, match="401-004"):
        AtlanTagCache(Tenant({"structDefs": [], "classificationDefs": []})).get_id_for_name("x")


async def test_tags(client: Any) -> None:
    await client.typedef.create(AtlanTagDef.create(name="PII"))
    tag_id = await client.atlan_tag_cache.get_id_for_name("PII")
    assert await client.atlan_tag_cache.get_name_for_id(tag_id) == "PII"
    assert await client.atlan_tag_cache.get_source_tags_attr_id(tag_id) is None
    assert await client.atlan_tag_cache.get_id_for_name("Nobody knows") is None


def test_where_a_tag_keeps_values_of_its_source() -> None:
    definition = {
        "name": "t1",
        "displayName": "PII",
        "attributeDefs": [{"name": "a1", "displayName": "sourceTagAttachment"}],
    }
    cache = AtlanTagCache(Tenant({**TYPEDEFS, "classificationDefs": [definition]}))
    assert cache.get_source_tags_attr_id("t1") == "a1"


SETS = {
    "structDefs": [{"name": "S"}],
    "businessMetadataDefs": [
        {
            "name": "s1",
            "displayName": "RACI",
            "attributeDefs": [
                {"name": "a1", "displayName": "Responsible", "options": {"isArchived": "false"}},
                {"name": "a2", "displayName": "Old-archived-1", "options": {"isArchived": "true"}},
                {"name": "a3", "displayName": "Twice"},
                {"name": "a4", "displayName": "Twice"},
            ],
        }
    ],
}


@pytest.fixture
def sets() -> Any:
    from atlan.cache.custom_metadata_cache import CustomMetadataCache

    return CustomMetadataCache(Tenant(SETS))


def test_custom_metadata_by_name(sets: Any) -> None:
    assert sets.get_id_for_name("RACI") == "s1"
    assert sets.get_name_for_id("s1") == "RACI"
    assert sets.get_attr_id_for_name("RACI", "Responsible") == "a1"
    assert sets.get_attr_name_for_id("s1", "a2") == "Old-archived-1"
    assert sets.get_attr_map_for_id("s1")["a1"] == "Responsible"
    assert sets.get_attribute_def("a1").display_name == "Responsible"
    assert sets.get_custom_metadata_def("RACI").name == "s1"
    assert sets.get_attributes_for_search_results("RACI") == ["s1.a1", "s1.a3", "s1.a4"]
    assert sets.get_attribute_for_search_results("RACI", "Responsible") == "s1.a1"


def test_archived_attributes(sets: Any) -> None:
    assert sets.is_attr_archived("a2")
    assert not sets.is_attr_archived("a1")
    with pytest.raises(NotFoundError, match="404-011"):
        sets.get_attr_id_for_name("RACI", "Old-archived-1")
    live = sets.get_all_custom_attributes()
    assert [attribute.name for attribute in live["RACI"]] == ["a1", "a3", "a4"]
    everything = sets.get_all_custom_attributes(include_deleted=True, force_refresh=True)
    assert [attribute.name for attribute in everything["RACI"]] == ["a1", "a2", "a3", "a4"]


def test_custom_metadata_that_is_not_there(sets: Any) -> None:
    for call, code in (
        (lambda: sets.get_id_for_name("x"), "404-008"),
        (lambda: sets.get_name_for_id("x"), "404-009"),
        (lambda: sets.get_attr_id_for_name("RACI", "x"), "404-011"),
        (lambda: sets.get_attr_name_for_id("s1", "x"), "404-012"),
        (lambda: sets.get_attribute_def("x"), "404-012"),
    ):
        with pytest.raises(NotFoundError, match=code):
            call()
    for call, code in (
        (lambda: sets.get_id_for_name(" "), "400-008"),
        (lambda: sets.get_name_for_id(""), "400-009"),
        (lambda: sets.get_attr_id_for_name("RACI", " "), "400-010"),
        (lambda: sets.get_attribute_def(""), "400-011"),
    ):
        with pytest.raises(InvalidRequestError, match=code):
            call()


def test_a_name_that_two_attributes_share_says_nothing(sets: Any) -> None:
    with pytest.raises(LogicError, match="500-001"):
        sets.get_attr_id_for_name("RACI", "Twice")


def test_definitions_handed_out_are_copies(sets: Any) -> None:
    sets.get_attribute_def("a1").display_name = "changed"
    assert sets.get_attribute_def("a1").display_name == "Responsible"


def test_sets_without_attributes() -> None:
    maps = CustomMetadataMaps({"businessMetadataDefs": [{"name": "s", "attributeDefs": None}]})
    assert (maps.sets["s"].name, maps.sets["s"].live) == ("s", {})


async def test_option_lists(client: Any) -> None:
    with pytest.raises(NotFoundError, match="404-013"):
        await client.enum_cache.get_by_name("Nobody knows")
    with pytest.raises(InvalidRequestError, match="400-012"):
        await client.enum_cache.get_by_name(" ")
    await client.typedef.create(EnumDef.create("Colours", ["red"]))
    found = await client.enum_cache.get_by_name("Colours")
    found.description = "changed"
    assert (await client.enum_cache.get_by_name("Colours")).description is None


async def test_roles(client: Any) -> None:
    admin = await client.role_cache.get_id_for_name("$admin")
    assert await client.role_cache.get_name_for_id(admin) == "$admin"
    assert await client.role_cache.get_id_for_name("$nobody") is None
    await client.role_cache.validate_idstrs([admin])
    with pytest.raises(ValueError, match="admin"):
        await client.role_cache.validate_idstrs([admin, "$admin"])


async def test_whether_the_caller_is_a_token(client: Any, wire: Wire) -> None:
    assert await client.role_cache.is_api_token_user() is True
    assert await client.role_cache.is_api_token_user() is True
    assert len(wire.to("/whoami")) == 1


async def test_groups(client: Any) -> None:
    [group] = (await client.group.get_all(limit=1)).current_page()
    cache = client.group_cache
    assert await cache.get_id_for_name(group.name) == group.id
    assert await cache.get_id_for_alias(group.alias) == group.id
    assert await cache.get_name_for_id(group.id) == group.name
    assert await cache.get_id_for_alias("Nobody knows") is None
    await cache.validate_aliases([group.name])
    with pytest.raises(ValueError, match="internal name"):
        await cache.validate_names(["Nobody knows"])


async def test_users(client: Any) -> None:
    admin = await client.user.get_by_username("admin")
    cache = client.user_cache
    assert await cache.get_id_for_name("admin") == admin.id
    assert await cache.get_id_for_email(admin.email) == admin.id
    assert await cache.get_name_for_id(admin.id) == "admin"
    assert await cache.get_id_for_name("nobody") is None
    assert await cache.get_name_for_id("00000000-0000-4000-8000-000000000000") is None
    await cache.validate_names(["admin"])
    for unknown in ("nobody", "service-account-apikey-unknown"):
        with pytest.raises(ValueError, match=unknown):
            await cache.validate_names([unknown])


async def test_tokens_are_users_too(client: Any, clean_tenant: LocalTenant, wire: Wire) -> None:
    name = f"service-account-{clean_tenant.token_client_id}"
    cache = client.user_cache
    assert await cache.get_id_for_name(name) == clean_tenant.token_guid
    assert await cache.get_name_for_id(clean_tenant.token_guid) == name
    assert await cache.get_id_for_name(name) == clean_tenant.token_guid
    assert len(wire.to("/apikeys")) == 1
    cache.clear()
    assert await cache.get_name_for_id(clean_tenant.token_guid) == name
    with pytest.raises(NotFoundError, match="404-028"):
        await cache.get_id_for_name("service-account-apikey-unknown")


async def test_connections(client: Any, world: World, wire: Wire) -> None:
    connection = await world.connection()
    wire.clear()
    cache = client.connection_cache
    name = ConnectionName("postgres", "shop")
    by_name = await cache.get_by_name(name)
    assert (await cache.get_by_guid(connection.guid)).guid == by_name.guid == connection.guid
    assert (await cache.get_by_qualified_name(CONNECTION)).guid == connection.guid
    assert len(wire.sent) == 1
    assert cache.get_name(by_name) == "postgres/shop"
    await cache.lookup_by_guid(connection.guid)
    await cache.lookup_by_qualified_name(CONNECTION)
    await cache.lookup_by_name(name)
    assert len(wire.sent) == 4
    cache.clear()
    with pytest.raises(NotFoundError, match="404-001"):
        await cache.get_by_guid(connection.guid, allow_refresh=False)
    assert len(wire.sent) == 4


async def test_connections_that_are_not_there(client: Any) -> None:
    cache = client.connection_cache
    with pytest.raises(NotFoundError, match="404-001"):
        await cache.get_by_guid("unknown")
    with pytest.raises(NotFoundError, match="404-003"):
        await cache.get_by_qualified_name("unknown")
    with pytest.raises(NotFoundError, match=r"404-014.*snowflake/unknown"):
        await cache.get_by_name(ConnectionName("snowflake", "unknown"))
    with pytest.raises(InvalidRequestError, match="400-065"):
        await cache.get_by_guid(" ")
    with pytest.raises(InvalidRequestError, match="400-067"):
        await cache.get_by_name("postgres/shop")


async def test_many_who_ask_for_a_connection_share_one_search(clean_tenant: LocalTenant) -> None:
    from atlan.client.aio import AsyncAtlanClient

    wire = Wire()
    settings = {"base_url": clean_tenant.base_url, "api_key": clean_tenant.api_key}
    async with AsyncAtlanClient(**settings, middleware=[wire.wait]) as client:
        await World(client).connection()
        wire.clear()
        name = ConnectionName("postgres", "shop")
        found = await asyncio.gather(*[client.connection_cache.get_by_name(name) for _ in range(20)])
        assert len({connection.guid for connection in found}) == 1
        assert len(wire.sent) == 1
