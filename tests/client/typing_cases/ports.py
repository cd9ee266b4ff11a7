"""That the clients are what models ask for, as a type checker has to read it. Lines marked wrong have to be refused."""

from __future__ import annotations

from collections.abc import Awaitable

from atlan import AsyncAtlanClient, AtlanClient
from atlan.model import ports


def plain(client: AtlanClient) -> None:
    _1: ports.SearchClient[ports.IterableSearchHits] = client
    _2: ports.TagLookup = client
    _3: ports.TaggedSearchClient = client
    _4: ports.CustomMetadataLookup = client
    _5: ports.EnumLookup = client
    _6: ports.AttributeClient = client
    _7: ports.DirectoryLookup = client
    _8: ports.UserClient = client
    _9: ports.SavingClient = client
    _10: ports.RuleClient = client

    _11: ports.AsyncTagLookup = client  # wrong
    _12: ports.AsyncSavingClient = client  # wrong


def waiting(client: AsyncAtlanClient) -> None:
    _1: ports.SearchClient[Awaitable[ports.AsyncIterableSearchHits]] = client
    _2: ports.AsyncTagLookup = client
    _3: ports.AsyncTaggedSearchClient = client
    _4: ports.AsyncCustomMetadataLookup = client
    _5: ports.AsyncEnumLookup = client
    _6: ports.AsyncAttributeClient = client
    _7: ports.AsyncDirectoryLookup = client
    _8: ports.AsyncUserClient = client
    _9: ports.AsyncSavingClient = client
    _10: ports.AsyncRuleClient = client

    _11: ports.TagLookup = client  # wrong
    _12: ports.SavingClient = client  # wrong
