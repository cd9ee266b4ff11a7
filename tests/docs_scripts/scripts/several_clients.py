from atlan.client.atlan import AtlanClient

client = AtlanClient()
client2 = AtlanClient(
    base_url="https://tenant.atlan.com",
    api_key="..."
)
