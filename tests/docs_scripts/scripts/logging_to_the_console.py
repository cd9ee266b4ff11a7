import logging

from atlan.client.atlan import AtlanClient
from atlan.model.assets import AtlasGlossary

logging.basicConfig(level=logging.DEBUG)

client = AtlanClient()
glossary = client.asset.get_by_guid(
    asset_type=AtlasGlossary,
    guid="b4113341-251b-4adc-81fb-2420501c30e6"
)
print(glossary.name)
