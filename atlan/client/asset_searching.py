# Derived from atlan/client/aio/asset_searching.py by scripts/derive_sync.py. Do not edit.
"""Searching assets and listing lineage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from atlan.client.operations.reading import lineage_call, search_call
from atlan.client.results import IndexSearchResults, LineageListResults
from atlan.client.sub_client import SubClient
from atlan.model.paging import LineagePager, SearchPager

if TYPE_CHECKING:
    from collections.abc import Callable

    from atlan.model.assets import Asset
    from atlan.model.lineage import FluentLineage, LineageListRequest
    from atlan.model.search import IndexSearchRequest

    Json = dict[str, Any]


class IndexSearchRequestProvider(Protocol):
    """Anything that makes a search request, such as a `FluentSearch`."""

    def to_request(self) -> IndexSearchRequest:
        """The request."""
        ...


class AssetSearching(SubClient):
    """What finds assets."""

    def search(
        self, criteria: IndexSearchRequest | IndexSearchRequestProvider, bulk: bool = False
    ) -> IndexSearchResults:
        """Search for assets.

        Args:
            criteria: the search; it is not changed
            bulk: whether to read everything in the order of creation; more than 99,700 results are read so in any case

        Returns:
            The results, with their first page; further pages are fetched while they are iterated.

        Raises:
            InvalidRequestError: the tenant refuses the query, or a search that is read in the order of creation is to be sorted
                otherwise (400-063)
            AtlanError: the search failed

        >>> from atlan.client import AtlanClient
        >>> from atlan.model.assets import Table
        >>> from atlan.model.fluent_search import FluentSearch
        >>> def names(client: AtlanClient) -> list[str | None]:
        ...     search = FluentSearch.select().where(Table.NAME.startswith("order"))
        ...     return [table.name for table in client.asset.search(search)]
        """

        def send(request: Json) -> Json:
            return self._client.send(search_call(request))

        results = IndexSearchResults(lambda: SearchPager(criteria, bulk), send, self._client.names)
        results.next_page()
        return results

    def get_lineage_list(self, lineage_request: LineageListRequest | FluentLineage) -> LineageListResults:
        """List the assets up or down the lineage of one asset.

        Args:
            lineage_request: where to start, which way to go and how far, such as `FluentLineage(starting_guid=guid)`

        Returns:
            The results, with their first page; further pages are fetched while they are iterated. The starting asset is
            not among them.

        Raises:
            InvalidRequestError: both directions were asked for at once (400-034)
            AtlanError: the request failed

        >>> from atlan.client import AtlanClient
        >>> from atlan.model.lineage import FluentLineage
        >>> def downstream(client: AtlanClient, guid: str) -> list[str | None]:
        ...     lineage = FluentLineage(starting_guid=guid).depth(2)
        ...     return [asset.name for asset in client.asset.get_lineage_list(lineage)]
        """

        def send(request: Json) -> Json:
            return self._client.send(lineage_call(request))

        results = LineageListResults(lambda: LineagePager(lineage_request), send, self._client.names)
        results.next_page()
        return results

    def process_assets(self, search: IndexSearchRequestProvider, func: Callable[[Asset], None]) -> int:
        """Call a function once for every asset that a search finds, and search again until nothing new turns up.

        It is for searches whose results shrink while their assets are put right.

        Args:
            search: finds the assets
            func: called with each of them

        Returns:
            How many assets were processed.

        Raises:
            AtlanError: a search failed
        """
        processed: set[str | None] = set()
        while True:
            before = len(processed)
            for asset in self.search(search):
                if asset.guid not in processed:
                    processed.add(asset.guid)
                    func(asset)
            if len(processed) == before:
                return before
