# Derived from atlan/client/aio/asset_tagging.py by scripts/derive_sync.py. Do not edit.
"""Putting tags on assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from atlan.client.asset_saving import AssetSaving
from atlan.client.operations.changing import IN_A_GLOSSARY, search_to_change, tags
from atlan.client.operations.saving import Flags

if TYPE_CHECKING:
    from collections.abc import Sequence

    from atlan.model.assets import Asset
    from atlan.model.core import AtlanTag

A = TypeVar("A", bound="Asset")


class AssetTagging(AssetSaving):
    """What puts tags on assets, and takes them off."""

    def add_atlan_tags(
        self,
        asset_type: type[A],
        qualified_name: str,
        atlan_tag_names: Sequence[str],
        propagate: bool = False,
        remove_propagation_on_delete: bool = True,
        restrict_lineage_propagation: bool = False,
        restrict_propagation_through_hierarchy: bool = False,
    ) -> A:
        """Put tags on an asset. Those it has already stay.

        Args:
            asset_type: its class
            qualified_name: of the asset
            atlan_tag_names: names of the tags, as people see them
            propagate: whether assets downstream and below get them, too
            remove_propagation_on_delete: whether those lose them when this asset is deleted
            restrict_lineage_propagation: whether they do not spread through lineage
            restrict_propagation_through_hierarchy: whether they do not spread to what is inside of the asset

        Returns:
            The asset as the tenant answers, or as it was sent if nothing had to change.

        Raises:
            ValueError: there is no name
            NotFoundError: there is no such asset (404-003) or tag (404-006)
            AtlanError: a request failed
        """
        wanted = tags(
            atlan_tag_names,
            propagate=propagate,
            remove_propagation_on_delete=remove_propagation_on_delete,
            restrict_lineage_propagation=restrict_lineage_propagation,
            restrict_propagation_through_hierarchy=restrict_propagation_through_hierarchy,
        )
        return self._change_tags(asset_type, qualified_name, put=wanted)

    def update_atlan_tags(
        self,
        asset_type: type[A],
        qualified_name: str,
        atlan_tag_names: Sequence[str],
        propagate: bool = False,
        remove_propagation_on_delete: bool = True,
        restrict_lineage_propagation: bool = True,
        restrict_propagation_through_hierarchy: bool = False,
    ) -> A:
        """Change how tags of an asset spread.

        Args:
            asset_type: its class
            qualified_name: of the asset
            atlan_tag_names: names of the tags, as people see them
            propagate: whether assets downstream and below get them, too
            remove_propagation_on_delete: whether those lose them when this asset is deleted
            restrict_lineage_propagation: whether they do not spread through lineage
            restrict_propagation_through_hierarchy: whether they do not spread to what is inside of the asset

        Returns:
            The asset as the tenant answers, or as it was sent if nothing had to change.

        Raises:
            ValueError: there is no name
            NotFoundError: there is no such asset (404-003) or tag (404-006)
            AtlanError: a request failed
        """
        wanted = tags(
            atlan_tag_names,
            propagate=propagate,
            remove_propagation_on_delete=remove_propagation_on_delete,
            restrict_lineage_propagation=restrict_lineage_propagation,
            restrict_propagation_through_hierarchy=restrict_propagation_through_hierarchy,
        )
        return self._change_tags(asset_type, qualified_name, put=wanted)

    def remove_atlan_tags(
        self,
        asset_type: type[A],
        qualified_name: str,
        atlan_tag_names: Sequence[str],
        propagate: bool = False,
        remove_propagation_on_delete: bool = True,
        restrict_lineage_propagation: bool = False,
        restrict_propagation_through_hierarchy: bool = False,
    ) -> A:
        """Take tags from an asset.

        Args:
            asset_type: its class
            qualified_name: of the asset
            atlan_tag_names: names of the tags, as people see them
            propagate: sent as part of the tags
            remove_propagation_on_delete: sent as part of the tags
            restrict_lineage_propagation: sent as part of the tags
            restrict_propagation_through_hierarchy: sent as part of the tags

        Returns:
            The asset as the tenant answers, or as it was sent if nothing had to change.

        Raises:
            ValueError: there is no name
            NotFoundError: there is no such asset (404-003) or tag (404-006)
            AtlanError: a request failed
        """
        wanted = tags(
            atlan_tag_names,
            propagate=propagate,
            remove_propagation_on_delete=remove_propagation_on_delete,
            restrict_lineage_propagation=restrict_lineage_propagation,
            restrict_propagation_through_hierarchy=restrict_propagation_through_hierarchy,
        )
        return self._change_tags(asset_type, qualified_name, take=wanted)

    def remove_atlan_tag(self, asset_type: type[A], qualified_name: str, atlan_tag_name: str) -> A:
        """Take one tag from an asset.

        Args:
            asset_type: its class
            qualified_name: of the asset
            atlan_tag_name: name of the tag, as people see it

        Returns:
            The asset as the tenant answers, or as it was sent if nothing had to change.

        Raises:
            NotFoundError: there is no such asset (404-003) or tag (404-006)
            AtlanError: a request failed
        """
        return self.remove_atlan_tags(asset_type, qualified_name, [atlan_tag_name])

    def _change_tags(
        self,
        asset_type: type[A],
        qualified_name: str,
        put: list[AtlanTag] | None = None,
        take: list[AtlanTag] | None = None,
    ) -> A:
        update = (self._asset_with(asset_type, qualified_name)).trim_to_required()
        if put:
            update.add_or_update_classifications = put
        if take:
            update.remove_classifications = take
        response = self._save(update, Flags(append_tags=True))
        return next(iter(response.assets_updated(asset_type)), update)

    def _asset_with(self, asset_type: type[A], qualified_name: str) -> A:
        """An active asset with what is needed to change it; one that is too new for the search is read."""
        results = self.search(search_to_change(asset_type, qualified_name=qualified_name))
        for found in results.current_page():
            if isinstance(found, asset_type):
                return found
        plain = asset_type.__name__ not in IN_A_GLOSSARY
        return self.get_by_qualified_name(qualified_name, asset_type, ignore_relationships=plain)
