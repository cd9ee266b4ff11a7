"""The default client under the spelling of Atlan's documentation: `Atlan.set_default_client(client)`."""

from __future__ import annotations

from atlan.context import get_default_client, set_default_client

__all__ = ["Atlan"]


class Atlan:
    """What concerns all tenants at once.

    >>> from atlan import Atlan, AtlanClient
    >>> client = AtlanClient(base_url="https://one.atlan.com", api_key="...")
    >>> client2 = AtlanClient(base_url="https://two.atlan.com", api_key="...")
    >>> Atlan.set_default_client(client)
    >>> Atlan.get_default_client() is client
    True
    """

    set_default_client = staticmethod(set_default_client)
    get_default_client = staticmethod(get_default_client)
