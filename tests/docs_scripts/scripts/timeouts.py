from atlan.client.atlan import AtlanClient

client = AtlanClient()
client.read_timeout = 1800.0
client.connect_timeout = 60.0
