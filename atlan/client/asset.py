# Derived from atlan/client/aio/asset.py by scripts/derive_sync.py. Do not edit.
"""Assets: everything that a client does with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.client.aliases import ASSET_ALIASES, FormerNames
from atlan.client.asset_changing import AssetChanging
from atlan.client.asset_finding import AssetFinding
from atlan.client.asset_linking import AssetLinking
from atlan.client.asset_removing import AssetRemoving
from atlan.client.asset_searching import IndexSearchRequestProvider as IndexSearchRequestProvider
from atlan.client.asset_tagging import AssetTagging
from atlan.client.operations.hierarchy import CategoryHierarchy as CategoryHierarchy
from atlan.client.operations.hierarchy import search_for_categories
from atlan.client.results import IndexSearchResults as IndexSearchResults
from atlan.client.results import LineageListResults as LineageListResults
from atlan.client.results import SearchResults as SearchResults

if TYPE_CHECKING:
    from collections.abc import Sequence

    from atlan.model.assets import AtlasGlossary, AtlasGlossaryCategory
    from atlan.model.fields.atlan_fields import AtlanField


class AssetClient(
    FormerNames,
    AssetFinding,
    AssetRemoving,
    AssetChanging,
    AssetTagging,
    AssetLinking,
):
    """Saves, reads, searches, changes, archives, purges and restores assets."""

    _former_names = ASSET_ALIASES
    _reached_as = "client.asset"

    def get_hierarchy(
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

        results = self.search(search_for_categories(glossary, attributes, related_attributes))
        categories: list[AtlasGlossaryCategory] = [
            found for found in results if isinstance(found, AtlasGlossaryCategory)
        ]
        return CategoryHierarchy.of(categories, glossary.qualified_name or "")
