"""Changing single aspects of assets: certificate, announcement, custom metadata, the running of data quality rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from atlan.client.aio.asset_saving import AsyncAssetSaving
from atlan.client.operations.changing import (
    NO_ANNOUNCEMENT,
    NO_CERTIFICATE,
    certificate,
    changed,
    custom_metadata_call,
    partial_update_call,
    replacing,
    with_row_scope,
    with_rule_schedule,
)
from atlan.client.operations.changing import announcement as announcement_attributes

if TYPE_CHECKING:
    from atlan.model.assets import Asset
    from atlan.model.core import Announcement
    from atlan.model.custom_metadata import CustomMetadataDict
    from atlan.model.enums import CertificateStatus
    from atlan.model.response import AssetMutationResponse

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

    async def add_dq_rule_schedule(
        self,
        asset_type: type[Asset],
        asset_name: str,
        asset_qualified_name: str,
        schedule_crontab: str,
        schedule_time_zone: str,
    ) -> AssetMutationResponse:
        """Say when the data quality rules of an asset run.

        Args:
            asset_type: its class
            asset_name: its name
            asset_qualified_name: its qualifiedName
            schedule_crontab: when, as five fields of cron, such as `0 6 * * *`
            schedule_time_zone: in which time zone, such as `Europe/Paris`

        Returns:
            What was changed.

        Raises:
            ValueError: a text is blank
            AtlanError: the request failed
        """
        return await self.save(
            with_rule_schedule(
                asset_type, asset_name, asset_qualified_name, schedule_crontab, schedule_time_zone
            )
        )

    async def set_dq_row_scope_filter_column(
        self,
        asset_type: type[Asset],
        asset_name: str,
        asset_qualified_name: str,
        row_scope_filter_column_qualified_name: str,
    ) -> AssetMutationResponse:
        """Say by which column the data quality rules of an asset choose the rows to look at.

        Args:
            asset_type: its class
            asset_name: its name
            asset_qualified_name: its qualifiedName
            row_scope_filter_column_qualified_name: qualifiedName of the column

        Returns:
            What was changed.

        Raises:
            ValueError: a text is blank
            AtlanError: the request failed
        """
        return await self.save(
            with_row_scope(
                asset_type, asset_name, asset_qualified_name, row_scope_filter_column_qualified_name
            )
        )

    async def _partial_update(
        self, asset_type: type[A], qualified_name: str, name: str, glossary_guid: str | None, values: Json
    ) -> A | None:
        call = partial_update_call(asset_type, qualified_name, name, glossary_guid, values)
        return changed(await self._mutation(await self._client.send(call)), asset_type)
