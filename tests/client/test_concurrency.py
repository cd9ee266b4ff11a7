"""Many tasks and threads on one client, and two tenants side by side."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from atlan.client.aio import AsyncAtlanClient
from atlan.client.atlan import AtlanClient
from atlan.context import get_default_client, in_this_context
from atlan.errors import NotFoundError
from atlan.local import LocalTenant
from atlan.model.assets import AtlasGlossary
from atlan.model.fluent_search import CompoundQuery, FluentSearch
from atlan.model.typedef import AtlanTagDef

from .conftest import Wire

GLOSSARIES = (
    FluentSearch().where(CompoundQuery.active_assets()).where(CompoundQuery.asset_type(AtlasGlossary))
)


@pytest.fixture(scope="module")
def second_tenant() -> Iterator[LocalTenant]:
    with LocalTenant() as running:
        yield running


def of(tenant: LocalTenant) -> dict[str, str]:
    return {"base_url": tenant.base_url, "api_key": tenant.api_key}


async def test_searches_beside_one_another(clean_tenant: LocalTenant) -> None:
    async with AsyncAtlanClient(**of(clean_tenant)) as client:
        await client.asset.save([AtlasGlossary.creator(name=f"g{number}") for number in range(25)])
        search = GLOSSARIES.page_size(10)
        results = await asyncio.gather(*[client.asset.search(search) for _ in range(10)])
        assert [found.count for found in results] == [25] * 10
        for finished in asyncio.as_completed([client.asset.search(search) for _ in range(5)]):
            assert len({glossary.name async for glossary in await finished}) == 25


def test_threads_on_one_client(clean_tenant: LocalTenant) -> None:
    wire = Wire()
    with AtlanClient(**of(clean_tenant), middleware=[wire.sync]) as client:
        start = threading.Barrier(8)

        def work(number: int) -> int:
            start.wait()
            client.asset.save(AtlasGlossary.creator(name=f"g{number}"))
            return len({glossary.guid for glossary in client.asset.search(GLOSSARIES.page_size(3))})

        with ThreadPoolExecutor(8) as executor:
            counts = list(executor.map(work, range(8)))
        assert max(counts) == 8
        assert client.asset.search(GLOSSARIES).count == 8
        ids = [request.headers["x-atlan-request-id"] for request in wire.sent]
        assert len(set(ids)) == len(ids)


def test_threads_make_a_part_once(clean_tenant: LocalTenant) -> None:
    client = AtlanClient(**of(clean_tenant))
    start = threading.Barrier(16)

    def part(_: int) -> tuple[int, int]:
        start.wait()
        return id(client.asset), id(client.with_options(read_timeout=5).atlan_tag_cache)

    with ThreadPoolExecutor(16) as executor:
        assert len(set(executor.map(part, range(16)))) == 1
    client.close()


def test_two_tenants(clean_tenant: LocalTenant, second_tenant: LocalTenant) -> None:
    second_tenant.reset()
    with AtlanClient(**of(clean_tenant)) as one, AtlanClient(**of(second_tenant)) as two:
        one.typedef.create(AtlanTagDef.create(name="Only one has it"))
        assert one.atlan_tag_cache.get_id_for_name("Only one has it")
        assert two.atlan_tag_cache.get_id_for_name("Only one has it") is None
        one.asset.save(AtlasGlossary.creator(name="one"))
        two.asset.save([AtlasGlossary.creator(name="two"), AtlasGlossary.creator(name="three")])
        assert (GLOSSARIES.count(one), GLOSSARIES.count(two)) == (1, 2)
        with pytest.raises(NotFoundError):
            two.asset.find_glossary_by_name("one")

        # Without a client, the default one of the thread answers.
        assert GLOSSARIES.count() == 2
        with one.as_default():
            assert GLOSSARIES.count() == 1
            with ThreadPoolExecutor(2) as executor:
                assert executor.submit(GLOSSARIES.count).result() == 2
                assert executor.submit(in_this_context(GLOSSARIES.count)).result() == 1


async def test_two_tenants_in_tasks(clean_tenant: LocalTenant, second_tenant: LocalTenant) -> None:
    second_tenant.reset()
    async with AsyncAtlanClient(**of(clean_tenant)) as one, AsyncAtlanClient(**of(second_tenant)) as two:
        await one.asset.save(AtlasGlossary.creator(name="one"))

        async def count(client: AsyncAtlanClient) -> int:
            with client.as_default():
                await asyncio.sleep(0.01)
                assert get_default_client() is client
                return await GLOSSARIES.count_async()

        assert await asyncio.gather(count(one), count(two), count(one)) == [1, 0, 1]


async def test_settings_of_a_block_stay_in_their_task(clean_tenant: LocalTenant) -> None:
    from atlan.errors import ApiError
    from atlan.transport.retry import RetryPolicy

    async with AsyncAtlanClient(**of(clean_tenant), retry=RetryPolicy(base=0.001)) as client:

        async def impatient() -> str:
            with client.max_retries(RetryPolicy(retries=0)):
                try:
                    await client.asset.search(GLOSSARIES)
                except ApiError:
                    return "gave up"
            return "found"

        async def patient() -> str:
            await client.user.get_current()
            return "found"

        clean_tenant.faults.add("status", status=503, path="/api/service/users/current", times=3)
        clean_tenant.faults.add("status", status=503, path="/api/meta/search", times=1)
        assert await asyncio.gather(impatient(), patient(), patient()) == ["gave up", "found", "found"]


async def test_a_refresh_does_not_block_the_loop(clean_tenant: LocalTenant) -> None:
    clean_tenant.faults.add("latency", seconds=0.3, path="/api/meta/types/typedefs")
    async with AsyncAtlanClient(**of(clean_tenant)) as client:
        refresh = asyncio.create_task(client.atlan_tag_cache.refresh_cache())
        await asyncio.sleep(0)
        assert (await client.user.get_current()).username
        assert not refresh.done()
        await refresh
