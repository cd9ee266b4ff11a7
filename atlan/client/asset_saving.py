# Derived from atlan/client/aio/asset_saving.py by scripts/derive_sync.py. Do not edit.
"""Saving assets."""

from __future__ import annotations

from time import time
from typing import TYPE_CHECKING, Any

from atlan.client.asset_reading import AssetReading
from atlan.client.operations.reading import guid_call
from atlan.client.operations.removing import in_urls, read_call
from atlan.client.operations.saving import (
    Flags,
    Saved,
    assets_to_save,
    completed,
    created_connections,
    documents,
    mutated,
    save_call,
    unmentioned,
)
from atlan.errors import AtlanError
from atlan.model.response import AssetMutationResponse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from atlan.model.assets import Asset


class AssetSaving(AssetReading):
    """What creates and changes assets."""

    def save(
        self,
        entity: Asset | Sequence[Asset],
        replace_atlan_tags: bool = False,
        replace_custom_metadata: bool = False,
        overwrite_custom_metadata: bool = False,
        append_atlan_tags: bool = False,
    ) -> AssetMutationResponse:
        """Create assets, or change those that exist: an asset is found by its GUID, else by type and qualifiedName.

        Of an existing asset only what is sent changes, and tags and custom metadata only as far as the arguments say. After a
        connection was created, the call waits until it can be read. It is repeated after an unknown outcome only where
        that does no more than sending it once.

        Args:
            entity: one asset, or up to 10,000
            replace_atlan_tags: whether the tags sent become all the tags of an existing asset
            replace_custom_metadata: whether custom metadata of existing assets changes at all
            overwrite_custom_metadata: together with that, whether custom metadata that is not sent is removed
            append_atlan_tags: whether tags are added and removed one by one

        Returns:
            What was created and changed, and the GUIDs given to new assets.

        Raises:
            ValueError: there is nothing to save, an asset lacks something it cannot be created without, or tags are to
                be replaced and appended at once
            InvalidRequestError: something is no asset (400-048), or there are too many (400-051)
            NotFoundError: the tenant has no such tag (404-006), or what a reference points at does not exist
            AtlanError: the request failed; `outcome_unknown` says whether it may have taken effect

        >>> from atlan.client import AtlanClient
        >>> from atlan.model.assets import AtlasGlossary
        >>> def new_glossary(client: AtlanClient) -> str | None:
        ...     response = client.asset.save(AtlasGlossary.creator(name="Finance"))
        ...     return response.assets_created(AtlasGlossary)[0].guid
        """
        flags = Flags(
            replace_tags=replace_atlan_tags,
            append_tags=append_atlan_tags,
            replace_custom_metadata=replace_custom_metadata,
            overwrite_custom_metadata=overwrite_custom_metadata,
        )
        return self._save(entity, flags)

    def save_merging_cm(
        self, entity: Asset | Sequence[Asset], replace_atlan_tags: bool = False
    ) -> AssetMutationResponse:
        """Save assets with their custom metadata. Values that are not sent stay as they are.

        Args:
            entity: one asset, or up to 10,000
            replace_atlan_tags: whether the tags sent become all the tags of an existing asset

        Returns:
            What was created and changed.

        Raises:
            AtlanError: as for `save`
        """
        return self._save(entity, Flags(replace_tags=replace_atlan_tags, replace_custom_metadata=True))

    def save_replacing_cm(
        self, entity: Asset | Sequence[Asset], replace_atlan_tags: bool = False
    ) -> AssetMutationResponse:
        """Save assets with their custom metadata. Values that are not sent are removed.

        Args:
            entity: one asset, or up to 10,000
            replace_atlan_tags: whether the tags sent become all the tags of an existing asset

        Returns:
            What was created and changed.

        Raises:
            AtlanError: as for `save`
        """
        flags = Flags(
            replace_tags=replace_atlan_tags,
            replace_custom_metadata=True,
            overwrite_custom_metadata=True,
            anew=True,
        )
        return self._save(entity, flags)

    def update_merging_cm(self, entity: Asset, replace_atlan_tags: bool = False) -> AssetMutationResponse:
        """Change an asset that exists, with its custom metadata. Values that are not sent stay as they are.

        Args:
            entity: the asset
            replace_atlan_tags: whether the tags sent become all the tags of the asset

        Returns:
            What was changed.

        Raises:
            NotFoundError: there is no such asset (404-003); none is created
            AtlanError: as for `save`
        """
        self._require(entity)
        return self.save_merging_cm(entity, replace_atlan_tags)

    def update_replacing_cm(self, entity: Asset, replace_atlan_tags: bool = False) -> AssetMutationResponse:
        """Change an asset that exists, with its custom metadata. Values that are not sent are removed.

        Args:
            entity: the asset
            replace_atlan_tags: whether the tags sent become all the tags of the asset

        Returns:
            What was changed.

        Raises:
            NotFoundError: there is no such asset (404-003); none is created
            AtlanError: as for `save`
        """
        self._require(entity)
        return self.save_replacing_cm(entity, replace_atlan_tags)

    def _require(self, entity: Asset) -> None:
        self.get_by_qualified_name(
            entity.qualified_name or "", type(entity), min_ext_info=True, ignore_relationships=True
        )

    def _save(self, entity: Asset | Sequence[Asset], flags: Flags) -> AssetMutationResponse:
        assets = assets_to_save(entity)
        names = self._client.names
        entities = names.resolved(lambda known: documents(assets, flags, known))
        since = int(time() * 1000)
        answer = self._completed(self._client.send(save_call(entities, flags)), since)
        for guid in created_connections(answer):
            # Whoever goes on at once with what belongs into the connection needs its permissions.
            self._client.send(guid_call(guid, min_ext_info=True, ignore_relationships=True, fresh=True))
        return self._mutation(answer)

    def _completed(self, saved: Saved, since: int) -> dict[str, Any]:
        """The answer to a save, with what an attempt since then has done whose own answer was lost."""
        if not saved.repeated:
            return saved.answer
        found: list[dict[str, Any]] = []
        try:
            for guids in in_urls(unmentioned(saved.answer)):
                found += (self._client.send(read_call(guids))).get("entities") or ()
        except AtlanError as error:
            from atlan.log import get_logger

            get_logger("atlan.client").warning(
                "The answer to a save was lost, and what it has changed could not be read: %s", error
            )
        return completed(saved.answer, found, since + saved.clock_ahead)

    def _mutation(self, answer: dict[str, object]) -> AssetMutationResponse:
        """The answer to a change that has taken effect, so that nothing must go wrong any more."""
        try:
            self._client.names.learn(mutated(answer))
        except AtlanError as error:
            from atlan.log import get_logger

            get_logger("atlan.client").warning("Names of tags in the answer could not be had: %s", error)
        return AssetMutationResponse(answer, self._client.names)
