from atlan.client.atlan import AtlanClient

client2 = AtlanClient(
    base_url="https://tenant.atlan.com",
    api_key="..."
)
client = AtlanClient()
AtlanClient.set_default_client(client2)
