import asyncio

from atlan.client.aio import AsyncAtlanClient
from atlan.model.assets import Asset
from atlan.model.fluent_search import FluentSearch
from atlan.model.search import Term


async def main():
    client = AsyncAtlanClient()
    results = await client.asset.search(
        criteria=FluentSearch()
        .where(Term.with_state("ACTIVE"))
        .where(Asset.TYPE_NAME.eq("Table"))
        .to_request()
    )
    print(results.count)
    async for asset in results:
        print(asset.name)


asyncio.run(main())
