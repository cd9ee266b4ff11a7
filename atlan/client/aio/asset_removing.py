"""Archiving, purging and restoring assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.client.aio.asset_saving import AsyncAssetSaving
from atlan.client.operations.changing import IN_A_GLOSSARY
from atlan.client.operations.reading import assets_of
from atlan.client.operations.removing import (
    PROBES,
    check_archivable,
    delete_call,
    guids_of,
    in_urls,
    joined,
    not_deleted,
    read_call,
)
from atlan.client.operations.saving import Flags
from atlan.errors import ErrorCode

if TYPE_CHECKING:
    from collections.abc import Iterable

    from atlan.model.assets import Asset
    from atlan.model.enums import AtlanDeleteType
    from atlan.model.response import AssetMutationResponse

    Json = dict[str, Any]


class AsyncAssetRemoving(AsyncAssetSaving):
    """What takes assets away and brings them back."""

    async def delete_by_guid(self, guid: str | Iterable[str]) -> AssetMutationResponse:
        """Archive assets, and wait until they are archived. They can be restored.

        Args:
            guid: GUID of the asset, or several

        Returns:
            What was archived.

        Raises:
            InvalidRequestError: an asset is of a type that can only be purged, such as a category (400-052), and nothing was
                archived; or there is no GUID (400-017)
            NotFoundError: there is no such asset (404-000), and nothing was archived
            ApiError: some are not archived after 20 seconds (500-006)
            AtlanError: a request failed
        """
        guids = guids_of(guid)
        for portion in in_urls(guids):
            answer = await self._client.send(read_call(portion))
            check_archivable(assets_of(answer.get("entities") or [], self._client.names))
        response = await self._delete(guids, "SOFT")
        await self._wait_until_deleted(guids)
        return response

    async def purge_by_guid(
        self, guid: str | Iterable[str], delete_type: AtlanDeleteType | str = "PURGE"
    ) -> AssetMutationResponse:
        """Remove assets for good.

        Args:
            guid: GUID of the asset, or several
            delete_type: `PURGE`, or `HARD`, which leaves alone what is archived already

        Returns:
            What was removed.

        Raises:
            InvalidRequestError: there is no GUID (400-017)
            NotFoundError: there is no such asset (404-000)
            AtlanError: a request failed
        """
        return await self._delete(guids_of(guid), getattr(delete_type, "value", delete_type))

    async def restore(self, asset_type: type[Asset], qualified_name: str) -> bool:
        """Bring an archived asset back.

        Args:
            asset_type: its class
            qualified_name: of the asset

        Returns:
            Whether the asset is there again; False for types that are never archived.

        Raises:
            NotFoundError: there is no such asset, archived or not (404-003)
            AtlanError: a request failed
        """
        if not asset_type().can_be_archived():
            return False
        asset = await self._archived(asset_type, qualified_name)
        if asset is None:
            return True
        from atlan.model.enums import EntityStatus

        update = asset.trim_to_required()
        update.status = EntityStatus.ACTIVE
        response = await self._save(update, Flags(anew=True))
        return bool(response.guid_assignments)

    async def _archived(self, asset_type: type[Asset], qualified_name: str) -> Asset | None:
        """The asset, once it is archived; None if it stays active."""
        # The glossary of a term is one of its relationships, and needed to save it.
        plain = asset_type.__name__ not in IN_A_GLOSSARY
        for attempt in range(10):
            if attempt:
                # Archiving it may be under way still.
                await self._runtime.sleep(2.0)
            asset = await self.get_by_qualified_name(qualified_name, asset_type, ignore_relationships=plain)
            if asset.status != "ACTIVE":
                return asset
        return None

    async def _delete(self, guids: list[str], delete_type: str) -> AssetMutationResponse:
        answers = [await self._client.send(delete_call(portion, delete_type)) for portion in in_urls(guids)]
        return await self._mutation(joined(answers))

    async def _wait_until_deleted(self, guids: list[str]) -> None:
        for portion in in_urls(guids):
            remaining = list(portion)
            for _ in range(PROBES):
                remaining = not_deleted(await self._client.send(read_call(remaining)))
                if not remaining:
                    break
                await self._runtime.sleep(1.0)
            if remaining:
                raise ErrorCode.RETRY_OVERRUN.exception_with_parameters(
                    f"of the assets to archive, these are not archived yet: {', '.join(remaining)}"
                )
