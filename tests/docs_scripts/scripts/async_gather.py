import asyncio

from atlan.client.aio import AsyncAtlanClient
from atlan.model.assets import Asset
from atlan.model.fluent_search import FluentSearch
from atlan.model.search import Term


async def search(client, type_name):
    return await client.asset.search(
        criteria=FluentSearch()
        .where(Term.with_state("ACTIVE"))
        .where(Asset.TYPE_NAME.eq(type_name))
        .to_request()
    )


async def main():
    client = AsyncAtlanClient()
    tables, columns = await asyncio.gather(
        search(client, "Table"),
        search(client, "Column"),
    )
    print(tables.count)
    print(columns.count)


asyncio.run(main())
