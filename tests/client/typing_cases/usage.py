"""Lines that use clients, as a type checker has to read them. Those marked wrong have to be refused."""

from __future__ import annotations

from typing import assert_type

from atlan import AsyncAtlanClient, AtlanClient, AtlasGlossary, Column, FluentLineage, FluentSearch, Table
from atlan.client.aio import AsyncIndexSearchResults
from atlan.client.asset import IndexSearchResults, LineageListResults
from atlan.model.assets import Asset
from atlan.model.response import AssetMutationResponse


def plain(client: AtlanClient) -> None:
    assert_type(client.asset.get_by_guid("g", Table), Table)
    assert_type(client.asset.get_by_guid("g"), Asset)
    assert_type(client.asset.get_by_guid(guid="g", asset_type=AtlasGlossary), AtlasGlossary)
    assert_type(client.asset.get_by_qualified_name("q", Column), Column)
    assert_type(client.asset.retrieve_minimal("g", Table), Table)
    results = client.asset.search(FluentSearch())
    assert_type(results, IndexSearchResults)
    assert_type(results.count, int)
    for asset in results:
        assert_type(asset, Asset)
    for page in results.pages():
        assert_type(page, list[Asset])
    assert_type(FluentSearch().execute(client), IndexSearchResults)
    assert_type(FluentSearch().count(client), int)
    lineage = FluentLineage(starting_guid="g").request
    assert_type(client.asset.get_lineage_list(lineage), LineageListResults)
    assert_type(client.asset.save([Table(), Column()]), AssetMutationResponse)
    for user in client.user.get_all():
        assert_type(user.username, str | None)
    with AtlanClient.from_token_guid(guid="g") as other:
        assert_type(other, AtlanClient)
    client.read_timeout = 5.0
    client.asset.process_assets(FluentSearch(), lambda asset: print(asset.name))
    assert_type(client.with_options(read_timeout=5.0), AtlanClient)

    AtlanClient(base_url=5)  # wrong
    AtlanClient(read_timeuot=5)  # wrong
    client.asset.get_by_guid()  # wrong
    client.asset.save("table")  # wrong
    client.asset.no_such_method()  # wrong
    client.no_such_part  # wrong  # noqa: B018
    client.read_timeout = "long"  # wrong


async def waiting(client: AsyncAtlanClient) -> None:
    assert_type(await client.asset.get_by_guid("g", Table), Table)
    assert_type(await client.asset.search(FluentSearch()), AsyncIndexSearchResults)
    results = await FluentSearch().execute_async(client)
    assert_type(results, AsyncIndexSearchResults)
    async for asset in results:
        assert_type(asset, Asset)
    assert_type([user.username async for user in await client.user.get_all()], list[str | None])
    assert_type(await AsyncAtlanClient.from_token_guid(guid="g"), AsyncAtlanClient)
    async with client.sibling("https://other.atlan.com") as other:
        assert_type(other, AsyncAtlanClient)

    client.asset.search(FluentSearch()).count  # wrong  # noqa: B018
    for _ in await client.asset.search(FluentSearch()):  # wrong
        pass
