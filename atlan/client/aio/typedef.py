"""Definitions of tags, custom metadata, option lists and asset types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.client.aio.sub_client import AsyncSubClient
from atlan.client.operations.defining import (
    categories_of,
    create_call,
    list_call,
    purge_call,
    read_call,
    refuse_to_purge,
    require_definition_class,
    update_call,
)
from atlan.client.operations.finding import non_blank
from atlan.errors import ErrorCode, NotFoundError
from atlan.model.typedef import (
    AtlanTagDef,
    CustomMetadataDef,
    EnumDef,
    TypeDefResponse,
    typedef_from_wire,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from atlan.model.enums import AtlanTypeCategory
    from atlan.model.typedef import TypeDef


class AsyncTypeDefClient(AsyncSubClient):
    """Reads definitions, and writes those of tags, custom metadata and option lists."""

    async def get_all(self) -> TypeDefResponse:
        """All definitions of the tenant; a large answer.

        Raises:
            AtlanError: the request failed
        """
        return TypeDefResponse.wrap(await self._client.send(list_call()))

    async def get(
        self, type_category: AtlanTypeCategory | str | Sequence[AtlanTypeCategory | str]
    ) -> TypeDefResponse:
        """The definitions of some kinds.

        Args:
            type_category: a kind, or several

        Raises:
            InvalidRequestError: it is neither (400-048)
            AtlanError: the request failed

        >>> from atlan.client.aio import AsyncAtlanClient
        >>> from atlan.model.enums import AtlanTypeCategory
        >>> async def tags(client: AsyncAtlanClient) -> list[str | None]:
        ...     found = await client.typedef.get(AtlanTypeCategory.CLASSIFICATION)
        ...     return [tag.display_name for tag in found.atlan_tag_defs or ()]
        """
        return TypeDefResponse.wrap(await self._client.send(list_call(categories_of(type_category))))

    async def get_by_name(self, internal_name: str) -> TypeDef:
        """One definition.

        Args:
            internal_name: its internal name: that of a tag or custom metadata set is an id, that of an option list what
                people see

        Raises:
            NotFoundError: there is none (404-000)
            ResponseParseError: it is of a kind that this version of the SDK does not know (400-019)
            AtlanError: the request failed
        """
        return typedef_from_wire(await self._client.send(read_call(internal_name)))

    async def create(self, typedef: TypeDef) -> TypeDefResponse:
        """Create a tag, a custom metadata set or an option list.

        Args:
            typedef: its definition

        Returns:
            The definition, with the internal name that the tenant gave it.

        Raises:
            InvalidRequestError: definitions of this kind cannot be written (400-016)
            ConflictError: the name is taken
            AtlanError: the request failed

        >>> from atlan.client.aio import AsyncAtlanClient
        >>> from atlan.model.typedef import AtlanTagDef
        >>> async def new_tag(client: AsyncAtlanClient) -> str | None:
        ...     created = await client.typedef.create(AtlanTagDef.create("Personal data"))
        ...     return (created.atlan_tag_defs or [])[0].name
        """
        answer = TypeDefResponse.wrap(await self._client.send(create_call(typedef)))
        await self._refresh_cache(type(typedef))
        return answer

    async def update(self, typedef: TypeDef) -> TypeDefResponse:
        """Change a tag, a custom metadata set or an option list.

        Args:
            typedef: its whole definition, with all attributes

        Returns:
            The definition as it is now.

        Raises:
            InvalidRequestError: definitions of this kind cannot be written (400-016)
            NotFoundError: there is none
            AtlanError: the request failed
        """
        answer = TypeDefResponse.wrap(await self._client.send(update_call(typedef)))
        await self._refresh_cache(type(typedef))
        return answer

    async def purge(self, name: str, typedef_type: type[TypeDef]) -> None:
        """Remove a tag, a custom metadata set or an option list for good.

        Args:
            name: what people call it
            typedef_type: `AtlanTagDef`, `CustomMetadataDef` or `EnumDef`

        Raises:
            ValueError: the name is blank
            InvalidRequestError: definitions of this class cannot be purged (400-040), or it is no class (400-048)
            NotFoundError: there is none of this name (404-027)
            ConflictError: assets use it
            AtlanError: the request failed
        """
        await self._client.send(purge_call(await self._internal_name(name, typedef_type)))
        await self._refresh_cache(typedef_type)

    async def _internal_name(self, name: str, typedef_type: type[TypeDef]) -> str:
        require_definition_class(typedef_type)
        non_blank(name, "name")
        if issubclass(typedef_type, EnumDef):
            return name
        internal: str | None = None
        if issubclass(typedef_type, AtlanTagDef):
            internal = await self._client.atlan_tag_cache.get_id_for_name(name)
        elif issubclass(typedef_type, CustomMetadataDef):
            try:
                internal = await self._client.custom_metadata_cache.get_id_for_name(name)
            except NotFoundError:
                internal = None
        else:
            refuse_to_purge(typedef_type)
        if internal is None:
            raise ErrorCode.TYPEDEF_NOT_FOUND_BY_NAME.exception_with_parameters(name)
        return internal

    async def _refresh_cache(self, typedef_type: type[TypeDef]) -> None:
        if issubclass(typedef_type, AtlanTagDef):
            await self._client.atlan_tag_cache.refresh_cache()
        elif issubclass(typedef_type, CustomMetadataDef):
            await self._client.custom_metadata_cache.refresh_cache()
        elif issubclass(typedef_type, EnumDef):
            await self._client.enum_cache.refresh_cache()
