"""Custom metadata: what people call its sets and attributes, and the ids that go over the wire."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from atlan.cache.aio.refreshing import AsyncRefreshingCache
from atlan.cache.definitions import CustomMetadataMaps, is_archived, require_structs
from atlan.errors import ErrorCode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from atlan.cache.definitions import CustomMetadataSet
    from atlan.model.typedef import AttributeDef, CustomMetadataDef


class AsyncCustomMetadataCache(AsyncRefreshingCache[CustomMetadataMaps]):
    """Names and ids of the custom metadata of one tenant.

    An archived attribute keeps its name for what was stored under it, but cannot be found by name any more.
    """

    async def get_id_for_name(self, name: str) -> str:
        """The id of a custom metadata set.

        Args:
            name: of the set, as people see it

        Raises:
            InvalidRequestError: the name is blank (400-008)
            NotFoundError: the tenant has no such set (404-008)
            AtlanError: when the tenant could not be asked
        """
        return (await self._set_named(name)).id

    async def get_name_for_id(self, idstr: str) -> str:
        """The name of a custom metadata set.

        Args:
            idstr: id of the set

        Raises:
            InvalidRequestError: the id is blank (400-009)
            NotFoundError: the tenant has no such set (404-009)
            AtlanError: when the tenant could not be asked
        """
        return (await self._set_with_id(idstr)).name

    async def get_attr_id_for_name(self, set_name: str, attr_name: str) -> str:
        """The id of an attribute.

        Args:
            set_name: name of its set, as people see it
            attr_name: name of the attribute, as people see it

        Raises:
            InvalidRequestError: a name is blank (400-008, 400-010)
            NotFoundError: the tenant has no such set (404-008), or the set no such attribute (404-011)
            LogicError: two attributes of the set have this name (500-001)
            AtlanError: when the tenant could not be asked
        """
        found = await self._set_named(set_name)
        if not attr_name.strip():
            raise ErrorCode.MISSING_CM_ATTR_NAME.exception_with_parameters()
        attribute_id = await self._look_up(
            ("attribute", found.id, attr_name), lambda maps: _live_id(maps, found.id, attr_name)
        )
        if attribute_id is None:
            raise ErrorCode.CM_ATTR_NOT_FOUND_BY_NAME.exception_with_parameters(attr_name, set_name)
        return attribute_id

    async def get_attr_name_for_id(self, set_id: str, attr_id: str) -> str:
        """The name of an attribute, archived or not.

        Args:
            set_id: id of its set
            attr_id: id of the attribute

        Raises:
            InvalidRequestError: the id of the set is blank (400-009)
            NotFoundError: the tenant has no such set (404-009), or the set no such attribute (404-012)
            AtlanError: when the tenant could not be asked
        """
        await self._set_with_id(set_id)
        name = await self._look_up(("id", set_id, attr_id), lambda maps: _name(maps, set_id, attr_id))
        if name is None:
            raise ErrorCode.CM_ATTR_NOT_FOUND_BY_ID.exception_with_parameters(attr_id, set_id)
        return name

    async def get_attr_map_for_id(self, set_id: str) -> dict[str, str]:
        """The names of all attributes of a set, archived ones included, by their ids.

        Args:
            set_id: id of the set

        Raises:
            InvalidRequestError: the id is blank (400-009)
            NotFoundError: the tenant has no such set (404-009)
            AtlanError: when the tenant could not be asked
        """
        return dict((await self._set_with_id(set_id)).names)

    async def get_attribute_def(self, attr_id: str) -> AttributeDef:
        """The definition of an attribute, archived or not.

        Args:
            attr_id: id of the attribute

        Raises:
            InvalidRequestError: the id is blank (400-011)
            NotFoundError: the tenant has no such attribute (404-012)
            AtlanError: when the tenant could not be asked
        """
        from atlan.model.typedef import AttributeDef

        if not attr_id.strip():
            raise ErrorCode.MISSING_CM_ATTR_ID.exception_with_parameters()
        found = await self._look_up(("definition", attr_id), lambda maps: maps.attributes.get(attr_id))
        if found is None:
            raise ErrorCode.CM_ATTR_NOT_FOUND_BY_ID.exception_with_parameters(attr_id, "(any)")
        return AttributeDef.wrap(deepcopy(found))

    async def get_custom_metadata_def(self, name: str) -> CustomMetadataDef:
        """The definition of a set.

        Args:
            name: of the set, as people see it

        Raises:
            InvalidRequestError: the name is blank (400-008)
            NotFoundError: the tenant has no such set (404-008)
            AtlanError: when the tenant could not be asked
        """
        from atlan.model.typedef import CustomMetadataDef

        return CustomMetadataDef.wrap(deepcopy((await self._set_named(name)).definition))

    async def get_all_custom_attributes(
        self, include_deleted: bool = False, force_refresh: bool = False
    ) -> dict[str, list[AttributeDef]]:
        """The definitions of all attributes, by the names of their sets.

        Args:
            include_deleted: whether archived attributes come, too
            force_refresh: whether to ask the tenant even if everything was loaded before

        Raises:
            AtlanError: when the tenant could not be asked
        """
        from atlan.model.typedef import AttributeDef

        if force_refresh:
            await self.refresh_cache()
        return {
            each.name: [
                AttributeDef.wrap(deepcopy(attribute))
                for attribute in each.attributes.values()
                if include_deleted or not is_archived(attribute)
            ]
            for each in (await self._current()).sets.values()
        }

    async def get_attributes_for_search_results(self, set_name: str) -> list[str]:
        """What to ask a search for so that assets come with all attributes of a set.

        Args:
            set_name: name of the set, as people see it

        Returns:
            Names for `include_on_results`, one for each live attribute.

        Raises:
            NotFoundError: the tenant has no such set (404-008)
            AtlanError: when the tenant could not be asked
        """
        found = await self._set_named(set_name)
        return [f"{found.id}.{attribute_id}" for attribute_id in found.live]

    async def get_attribute_for_search_results(self, set_name: str, attr_name: str) -> str:
        """What to ask a search for so that assets come with one attribute of a set.

        Args:
            set_name: name of the set, as people see it
            attr_name: name of the attribute, as people see it

        Returns:
            The name for `include_on_results`.

        Raises:
            NotFoundError: the tenant has no such set (404-008), or the set no such attribute (404-011)
            AtlanError: when the tenant could not be asked
        """
        # The id of the attribute alone finds nothing: the search wants it behind that of its set.
        set_id = await self.get_id_for_name(set_name)
        return f"{set_id}.{await self.get_attr_id_for_name(set_name, attr_name)}"

    async def is_attr_archived(self, attr_id: str) -> bool:
        """Whether an attribute was archived.

        Args:
            attr_id: id of the attribute

        Raises:
            AtlanError: when the tenant could not be asked
        """
        found = await self._look_up(("definition", attr_id), lambda maps: maps.attributes.get(attr_id))
        return found is not None and is_archived(found)

    async def knows_id(self, set_id: str) -> bool:
        """Whether the tenant has a set with this id.

        Args:
            set_id: id of the set

        Raises:
            AtlanError: when the tenant could not be asked
        """
        return await self._look_up(("set", set_id), lambda maps: maps.sets.get(set_id)) is not None

    async def knows_name(self, set_name: str) -> bool:
        """Whether the tenant has a set of this name.

        Args:
            set_name: name of the set, as people see it

        Raises:
            AtlanError: when the tenant could not be asked
        """
        return await self._look_up(("name", set_name), lambda maps: maps.ids.get(set_name)) is not None

    def known(self) -> CustomMetadataMaps | None:
        """What was loaded last, without asking the tenant; None before anything was."""
        return self._maps

    async def _set_named(self, name: str) -> CustomMetadataSet:
        if not name or not name.strip():
            raise ErrorCode.MISSING_CM_NAME.exception_with_parameters()
        found = await self._look_up(("name", name), lambda maps: maps.sets.get(maps.ids.get(name, "")))
        if found is None:
            raise ErrorCode.CM_NOT_FOUND_BY_NAME.exception_with_parameters(name)
        return found

    async def _set_with_id(self, set_id: str) -> CustomMetadataSet:
        if not set_id or not set_id.strip():
            raise ErrorCode.MISSING_CM_ID.exception_with_parameters()
        found = await self._look_up(("set", set_id), lambda maps: maps.sets.get(set_id))
        if found is None:
            raise ErrorCode.CM_NOT_FOUND_BY_ID.exception_with_parameters(set_id)
        return found

    async def _load(self) -> CustomMetadataMaps:
        from atlan.transport.call import Call
        from atlan_openapi.api.typedef import list_typedefs as op

        request = op.build_request(type_=["BUSINESS_METADATA", "STRUCT"])
        typedefs: Mapping[str, Any] = await self._client.send(Call(op.OPERATION, request, op.parse_response))
        require_structs(typedefs)
        return CustomMetadataMaps(typedefs)


def _live_id(maps: CustomMetadataMaps, set_id: str, attr_name: str) -> str | None:
    found = maps.sets.get(set_id)
    if found is None:
        return None
    if attr_name in found.repeated:
        raise ErrorCode.DUPLICATE_CUSTOM_ATTRIBUTES.exception_with_parameters(attr_name, found.name)
    return found.ids.get(attr_name)


def _name(maps: CustomMetadataMaps, set_id: str, attr_id: str) -> str | None:
    found = maps.sets.get(set_id)
    return found.names.get(attr_id) if found else None
