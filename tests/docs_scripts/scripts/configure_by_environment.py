from atlan.client.atlan import AtlanClient

client = AtlanClient()
