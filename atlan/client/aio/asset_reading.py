"""Reading single assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from atlan.client.aio.asset_searching import AsyncAssetSearching
from atlan.client.operations.reading import (
    asset_of,
    entity_in,
    guid_call,
    qualified_name_call,
    require_class,
    search_for_guid,
    search_for_qualified_name,
    typed,
)
from atlan.errors import ErrorCode, NotFoundError
from atlan.model.assets import Asset
from atlan.model.search.values import type_name_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from atlan.model.fields.atlan_fields import AtlanField

A = TypeVar("A", bound="Asset")


class AsyncAssetReading(AsyncAssetSearching):
    """What reads one asset."""

    @overload
    async def get_by_guid(
        self,
        guid: str,
        asset_type: type[A],
        min_ext_info: bool = False,
        ignore_relationships: bool = True,
        attributes: Sequence[str | AtlanField] | None = None,
        related_attributes: Sequence[str | AtlanField] | None = None,
    ) -> A: ...

    @overload
    async def get_by_guid(
        self,
        guid: str,
        *,
        min_ext_info: bool = False,
        ignore_relationships: bool = True,
        attributes: Sequence[str | AtlanField] | None = None,
        related_attributes: Sequence[str | AtlanField] | None = None,
    ) -> Asset: ...

    async def get_by_guid(
        self,
        guid: str,
        asset_type: type[Asset] = Asset,
        min_ext_info: bool = False,
        ignore_relationships: bool = True,
        attributes: Sequence[str | AtlanField] | None = None,
        related_attributes: Sequence[str | AtlanField] | None = None,
    ) -> Asset:
        """Read an asset by its GUID.

        Args:
            guid: of the asset
            asset_type: class it has to be of; any, unless given
            min_ext_info: whether assets that it refers to come in short form
            ignore_relationships: whether its relationships are left out, which is much faster
            attributes: names or fields of attributes; if given, the asset is searched for and comes with no others
            related_attributes: names or fields wanted of related assets; they imply a search, too

        Raises:
            ValueError: the GUID is blank, or no text
            InvalidRequestError: asset_type is no class of assets (400-048)
            NotFoundError: there is no such asset (404-000; 404-001 with a search), or it is of another type (404-002)
            AtlanError: the request failed

        >>> from atlan.client.aio import AsyncAtlanClient
        >>> from atlan.model.assets import Table
        >>> async def name(client: AsyncAtlanClient, guid: str) -> str | None:
        ...     return (await client.asset.get_by_guid(guid, Table)).name
        """
        require_class(asset_type)
        if attributes or related_attributes:
            results = await self.search(search_for_guid(guid, asset_type, attributes, related_attributes))
            for found in results.current_page():
                return typed(found, asset_type, guid)
            raise ErrorCode.ASSET_NOT_FOUND_BY_GUID.exception_with_parameters(guid)
        answer = await self._client.send(guid_call(guid, min_ext_info, ignore_relationships))
        return typed(await self._learnt(entity_in(answer)), asset_type, guid)

    async def get_by_qualified_name(
        self,
        qualified_name: str,
        asset_type: type[A],
        min_ext_info: bool = False,
        ignore_relationships: bool = True,
        attributes: Sequence[str | AtlanField] | None = None,
        related_attributes: Sequence[str | AtlanField] | None = None,
    ) -> A:
        """Read an asset by its qualifiedName.

        Args:
            qualified_name: of the asset
            asset_type: its class
            min_ext_info: whether assets that it refers to come in short form
            ignore_relationships: whether its relationships are left out, which is much faster
            attributes: names or fields of attributes; if given, the asset is searched for and comes with no others
            related_attributes: names or fields wanted of related assets; they imply a search, too

        Raises:
            ValueError: the qualifiedName is blank, or no text
            InvalidRequestError: asset_type is no class of assets (400-048)
            NotFoundError: there is no such asset (404-003), or it is of another type (404-014)
            AtlanError: the request failed

        >>> from atlan.client.aio import AsyncAtlanClient
        >>> from atlan.model.assets import Table
        >>> async def guid(client: AsyncAtlanClient, qualified_name: str) -> str | None:
        ...     return (await client.asset.get_by_qualified_name(qualified_name, Table)).guid
        """
        require_class(asset_type)
        type_name = type_name_of(asset_type)
        missing = ErrorCode.ASSET_NOT_FOUND_BY_QN.exception_with_parameters(qualified_name, type_name)
        if attributes or related_attributes:
            search = search_for_qualified_name(qualified_name, asset_type, attributes, related_attributes)
            page = (await self.search(search)).current_page()
            if not page:
                raise missing
            found = page[0]
        else:
            call = qualified_name_call(type_name, qualified_name, min_ext_info, ignore_relationships)
            try:
                answer = await self._client.send(call)
            except NotFoundError as error:
                raise missing from error
            found = await self._learnt(entity_in(answer))
        if not isinstance(found, asset_type):
            raise ErrorCode.ASSET_NOT_FOUND_BY_NAME.exception_with_parameters(type_name, qualified_name)
        return found

    @overload
    async def retrieve_minimal(self, guid: str, asset_type: type[A]) -> A: ...

    @overload
    async def retrieve_minimal(self, guid: str) -> Asset: ...

    async def retrieve_minimal(self, guid: str, asset_type: type[Asset] = Asset) -> Asset:
        """Read what is needed to know an asset by: no relationships, and referred assets in short form.

        Args:
            guid: of the asset
            asset_type: class it has to be of; any, unless given

        Raises:
            NotFoundError: there is no such asset (404-000), or it is of another type (404-002)
            AtlanError: the request failed
        """
        return await self.get_by_guid(guid, asset_type, min_ext_info=True, ignore_relationships=True)

    async def _learnt(self, entity: dict[str, Any]) -> Asset:
        """An entity as an asset, once the names of its tags and custom metadata are known."""
        await self._client.names.learn([entity])
        return asset_of(entity, self._client.names)
