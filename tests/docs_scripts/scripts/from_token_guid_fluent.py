from atlan.client.atlan import AtlanClient
from atlan.model.assets import AtlasGlossary
from atlan.model.fluent_search import CompoundQuery, FluentSearch

client = AtlanClient.from_token_guid(guid="4e9a0c24-0d0f-4b0a-8a1c-0d1c2d3e4f50")

results = (
    FluentSearch()
    .where(CompoundQuery.active_assets())
    .where(CompoundQuery.asset_type(AtlasGlossary))
    .page_size(100)
    .execute(client=client)
)
print(results.count)
