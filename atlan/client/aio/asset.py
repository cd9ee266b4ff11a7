"""Assets: everything that a client does with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.client.aio.asset_changing import AsyncAssetChanging
from atlan.client.aio.asset_finding import AsyncAssetFinding
from atlan.client.aio.asset_linking import AsyncAssetLinking
from atlan.client.aio.asset_removing import AsyncAssetRemoving
from atlan.client.aio.asset_searching import IndexSearchRequestProvider as IndexSearchRequestProvider
from atlan.client.aio.asset_tagging import AsyncAssetTagging
from atlan.client.aio.results import AsyncIndexSearchResults as AsyncIndexSearchResults
from atlan.client.aio.results import AsyncLineageListResults as AsyncLineageListResults
from atlan.client.aio.results import AsyncSearchResults as AsyncSearchResults
from atlan.client.aliases import ASSET_ALIASES, FormerNames
from atlan.client.operations.hierarchy import CategoryHierarchy as CategoryHierarchy
from atlan.client.operations.hierarchy import search_for_categories

if TYPE_CHECKING:
    from collections.abc import Sequence

    from atlan.model.assets import AtlasGlossary, AtlasGlossaryCategory
    from atlan.model.fields.atlan_fields import AtlanField


class AsyncAssetClient(
    FormerNames,
    AsyncAssetFinding,
    AsyncAssetRemoving,
    AsyncAssetChanging,
    AsyncAssetTagging,
    AsyncAssetLinking,
):
    """Saves, reads, searches, changes, archives, purges and restores assets."""

    _former_names = ASSET_ALIASES
    _reached_as = "client.asset"

    async def get_hierarchy(
        self,
        glossary: AtlasGlossary,
        attributes: Sequence[AtlanField | str] | None = None,
        related_attributes: Sequence[AtlanField | str] | None = None,
    ) -> CategoryHierarchy:
        """The categories of a glossary as a tree.

        Args:
            glossary: the glossary, with its qualifiedName
            attributes: names or fields of the attributes wanted of each category
            related_attributes: names or fields wanted of related assets

        Raises:
            InvalidRequestError: the glossary has no qualifiedName (400-049)
            NotFoundError: it has no categories (404-015)
            AtlanError: the search failed
        """
        from atlan.model.assets import AtlasGlossaryCategory

        results = await self.search(search_for_categories(glossary, attributes, related_attributes))
        categories: list[AtlasGlossaryCategory] = [
            found async for found in results if isinstance(found, AtlasGlossaryCategory)
        ]
        return CategoryHierarchy.of(categories, glossary.qualified_name or "")
