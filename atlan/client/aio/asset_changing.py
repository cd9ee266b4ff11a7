"""Changing single aspects of assets: certificate, announcement, tags, terms, custom metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from atlan.client.aio.asset_saving import AsyncAssetSaving
from atlan.client.operations.changing import (
    IN_A_GLOSSARY,
    NO_ANNOUNCEMENT,
    NO_CERTIFICATE,
    certificate,
    changed,
    custom_metadata_call,
    found_to_change,
    partial_update_call,
    replacing,
    search_to_change,
    tags,
    with_terms,
)
from atlan.client.operations.changing import (
    announcement as announcement_attributes,
)
from atlan.client.operations.saving import Flags

if TYPE_CHECKING:
    from collections.abc import Sequence

    from atlan.model.assets import Asset, AtlasGlossaryTerm
    from atlan.model.core import Announcement, AtlanTag
    from atlan.model.custom_metadata import CustomMetadataDict
    from atlan.model.enums import CertificateStatus

    Json = dict[str, Any]

A = TypeVar("A", bound="Asset")


class AsyncAssetChanging(AsyncAssetSaving):
    """What changes one aspect of an asset and leaves the rest alone."""

    async def update_certificate(
        self,
        asset_type: type[A],
        qualified_name: str,
        name: str,
        certificate_status: CertificateStatus,
        glossary_guid: str | None = None,
        message: str | None = None,
    ) -> A | None:
        """Certify an asset.

        Args:
            asset_type: its class
            qualified_name: of the asset
            name: of the asset
            certificate_status: what to certify
            glossary_guid: GUID of the glossary, needed for terms and categories
            message: what to say about it

        Returns:
            The asset as the tenant answers, or None if nothing had to change.

        Raises:
            InvalidRequestError: a term or category without glossary (400-055)
            NotFoundError: there is no such asset (404-000)
            AtlanError: the request failed
        """
        values = certificate(certificate_status, message)
        return await self._partial_update(asset_type, qualified_name, name, glossary_guid, values)

    async def remove_certificate(
        self, asset_type: type[A], qualified_name: str, name: str, glossary_guid: str | None = None
    ) -> A | None:
        """Take the certificate from an asset.

        Args:
            asset_type: its class
            qualified_name: of the asset
            name: of the asset
            glossary_guid: GUID of the glossary, needed for terms and categories

        Returns:
            The asset as the tenant answers, or None if nothing had to change.

        Raises:
            InvalidRequestError: a term or category without glossary (400-055)
            NotFoundError: there is no such asset (404-000)
            AtlanError: the request failed
        """
        return await self._partial_update(asset_type, qualified_name, name, glossary_guid, NO_CERTIFICATE)

    async def update_announcement(
        self,
        asset_type: type[A],
        qualified_name: str,
        name: str,
        announcement: Announcement,
        glossary_guid: str | None = None,
    ) -> A | None:
        """Put an announcement on an asset.

        Args:
            asset_type: its class
            qualified_name: of the asset
            name: of the asset
            announcement: what to announce
            glossary_guid: GUID of the glossary, needed for terms and categories

        Returns:
            The asset as the tenant answers, or None if nothing had to change.

        Raises:
            InvalidRequestError: a term or category without glossary (400-055)
            NotFoundError: there is no such asset (404-000)
            AtlanError: the request failed
        """
        values = announcement_attributes(announcement)
        return await self._partial_update(asset_type, qualified_name, name, glossary_guid, values)

    async def remove_announcement(
        self, asset_type: type[A], qualified_name: str, name: str, glossary_guid: str | None = None
    ) -> A | None:
        """Take the announcement from an asset.

        Args:
            asset_type: its class
            qualified_name: of the asset
            name: of the asset
            glossary_guid: GUID of the glossary, needed for terms and categories

        Returns:
            The asset as the tenant answers, or None if nothing had to change.

        Raises:
            InvalidRequestError: a term or category without glossary (400-055)
            NotFoundError: there is no such asset (404-000)
            AtlanError: the request failed
        """
        return await self._partial_update(asset_type, qualified_name, name, glossary_guid, NO_ANNOUNCEMENT)

    async def add_atlan_tags(
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
        return await self._change_tags(asset_type, qualified_name, put=wanted)

    async def update_atlan_tags(
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
        return await self._change_tags(asset_type, qualified_name, put=wanted)

    async def remove_atlan_tags(
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
        return await self._change_tags(asset_type, qualified_name, take=wanted)

    async def remove_atlan_tag(self, asset_type: type[A], qualified_name: str, atlan_tag_name: str) -> A:
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
        return await self.remove_atlan_tags(asset_type, qualified_name, [atlan_tag_name])

    async def append_terms(
        self,
        asset_type: type[A],
        terms: Sequence[AtlasGlossaryTerm],
        guid: str | None = None,
        qualified_name: str | None = None,
    ) -> A:
        """Link terms to an asset. Those that are linked already stay.

        Args:
            asset_type: class of the asset
            terms: each with a GUID or a qualifiedName
            guid: GUID of the asset
            qualified_name: qualifiedName of the asset, instead

        Returns:
            The asset as the tenant answers, or as it was sent if nothing had to change.

        Raises:
            InvalidRequestError: both GUID and qualifiedName were given (400-042), or neither (400-043)
            NotFoundError: there is no such asset (404-001, 404-003), or it is of another type (404-002, 404-014)
            AtlanError: a request failed
        """
        return await self._change_terms(asset_type, terms, "APPEND", guid, qualified_name)

    async def replace_terms(
        self,
        asset_type: type[A],
        terms: Sequence[AtlasGlossaryTerm],
        guid: str | None = None,
        qualified_name: str | None = None,
    ) -> A:
        """Link terms to an asset and unlink all others.

        Args:
            asset_type: class of the asset
            terms: each with a GUID or a qualifiedName; none unlinks all
            guid: GUID of the asset
            qualified_name: qualifiedName of the asset, instead

        Returns:
            The asset as the tenant answers, or as it was sent if nothing had to change.

        Raises:
            InvalidRequestError: both GUID and qualifiedName were given (400-042), or neither (400-043)
            NotFoundError: there is no such asset (404-001, 404-003), or it is of another type (404-002, 404-014)
            AtlanError: a request failed
        """
        return await self._change_terms(asset_type, terms, "REPLACE", guid, qualified_name)

    async def remove_terms(
        self,
        asset_type: type[A],
        terms: Sequence[AtlasGlossaryTerm],
        guid: str | None = None,
        qualified_name: str | None = None,
    ) -> A:
        """Unlink terms from an asset. What is not linked needs no unlinking.

        Args:
            asset_type: class of the asset
            terms: each with a GUID or a qualifiedName
            guid: GUID of the asset
            qualified_name: qualifiedName of the asset, instead

        Returns:
            The asset as the tenant answers, or as it was sent if nothing had to change.

        Raises:
            InvalidRequestError: there are no terms (400-044), both GUID and qualifiedName were given (400-042), or neither
                (400-043)
            NotFoundError: there is no such asset (404-001, 404-003), or it is of another type (404-002, 404-014)
            AtlanError: a request failed
        """
        if not terms:
            from atlan.errors import ErrorCode

            raise ErrorCode.MISSING_TERMS.exception_with_parameters()
        return await self._change_terms(asset_type, terms, "REMOVE", guid, qualified_name)

    async def update_custom_metadata_attributes(self, guid: str, custom_metadata: CustomMetadataDict) -> None:
        """Save those values of a custom metadata set that were set; all others of the asset stay.

        Args:
            guid: GUID of the asset
            custom_metadata: the values

        Raises:
            NotFoundError: there is no such asset (404-000)
            AtlanError: the request failed
        """
        call = custom_metadata_call(guid, custom_metadata.set_id, custom_metadata.business_attributes)
        await self._client.send(call)

    async def replace_custom_metadata(self, guid: str, custom_metadata: CustomMetadataDict) -> None:
        """Save the values of a custom metadata set; values that were not set are removed from the asset.

        Args:
            guid: GUID of the asset
            custom_metadata: the values

        Raises:
            NotFoundError: there is no such asset (404-000)
            AtlanError: the request failed
        """
        set_id = custom_metadata.set_id
        attributes = self._client.names.custom_metadata_attributes(set_id)
        await self._client.send(custom_metadata_call(guid, set_id, replacing(custom_metadata, attributes)))

    async def remove_custom_metadata(self, guid: str, cm_name: str) -> None:
        """Remove all values of a custom metadata set from an asset.

        Args:
            guid: GUID of the asset
            cm_name: name of the set, as people see it

        Raises:
            NotFoundError: there is no such set (404-008) or asset (404-000)
            AtlanError: a request failed
        """
        set_id = await self._client.custom_metadata_cache.get_id_for_name(cm_name)
        attributes = self._client.names.custom_metadata_attributes(set_id)
        await self._client.send(custom_metadata_call(guid, set_id, dict.fromkeys(attributes)))

    async def _partial_update(
        self, asset_type: type[A], qualified_name: str, name: str, glossary_guid: str | None, values: Json
    ) -> A | None:
        call = partial_update_call(asset_type, qualified_name, name, glossary_guid, values)
        return changed(await self._mutation(await self._client.send(call)), asset_type)

    async def _change_tags(
        self,
        asset_type: type[A],
        qualified_name: str,
        put: list[AtlanTag] | None = None,
        take: list[AtlanTag] | None = None,
    ) -> A:
        update = (await self._asset_with(asset_type, qualified_name)).trim_to_required()
        if put:
            update.add_or_update_classifications = put
        if take:
            update.remove_classifications = take
        response = await self._save(update, Flags(append_tags=True))
        return next(iter(response.assets_updated(asset_type)), update)

    async def _asset_with(self, asset_type: type[A], qualified_name: str) -> A:
        """An active asset with what is needed to change it; one that is too new for the search is read."""
        results = await self.search(search_to_change(asset_type, qualified_name=qualified_name))
        for found in results.current_page():
            if isinstance(found, asset_type):
                return found
        plain = asset_type.__name__ not in IN_A_GLOSSARY
        return await self.get_by_qualified_name(qualified_name, asset_type, ignore_relationships=plain)

    async def _change_terms(
        self,
        asset_type: type[A],
        terms: Sequence[AtlasGlossaryTerm],
        semantic: str,
        guid: str | None,
        qualified_name: str | None,
    ) -> A:
        from atlan.model.enums import SaveSemantic

        results = await self.search(search_to_change(asset_type, guid=guid, qualified_name=qualified_name))
        page = results.current_page()
        found = found_to_change(page, asset_type, guid=guid, qualified_name=qualified_name)
        update = with_terms(found, terms, SaveSemantic(semantic))
        response = await self._save(update, Flags())
        return next(iter(response.assets_updated(asset_type)), update)
