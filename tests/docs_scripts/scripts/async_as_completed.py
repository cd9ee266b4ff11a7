import asyncio

from atlan.client.aio import AsyncAtlanClient
from atlan.model.assets import Asset
from atlan.model.fluent_search import FluentSearch
from atlan.model.search import Term


async def search(client, type_name):
    results = await client.asset.search(
        criteria=FluentSearch()
        .where(Term.with_state("ACTIVE"))
        .where(Asset.TYPE_NAME.eq(type_name))
        .to_request()
    )
    return type_name, results


async def main():
    async with AsyncAtlanClient() as client:
        tasks = [
            asyncio.create_task(search(client, "Table")),
            asyncio.create_task(search(client, "Column")),
        ]
        for task in asyncio.as_completed(tasks):
            type_name, results = await task
            print(type_name, results.count)


asyncio.run(main())
