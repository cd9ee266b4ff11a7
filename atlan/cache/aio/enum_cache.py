"""Option lists (enumerations) by name."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from atlan.cache.aio.refreshing import AsyncRefreshingCache
from atlan.cache.definitions import enumerations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from atlan.model.typedef import EnumDef

    Json = dict[str, Any]


class AsyncEnumCache(AsyncRefreshingCache["Mapping[str, Json]"]):
    """The option lists of one tenant."""

    async def get_by_name(self, name: str) -> EnumDef:
        """The definition of an option list.

        Args:
            name: of the list

        Raises:
            InvalidRequestError: the name is blank (400-012)
            NotFoundError: the tenant has no such list (404-013)
            AtlanError: when the tenant could not be asked
        """
        from atlan.errors import ErrorCode
        from atlan.model.typedef import EnumDef

        if not name or not name.strip():
            raise ErrorCode.MISSING_ENUM_NAME.exception_with_parameters()
        found = await self._look_up(("name", name), lambda maps: maps.get(name))
        if found is None:
            raise ErrorCode.ENUM_NOT_FOUND.exception_with_parameters(name)
        return EnumDef.wrap(deepcopy(found))

    async def _load(self) -> Mapping[str, Json]:
        from atlan.transport.call import Call
        from atlan_openapi.api.typedef import list_typedefs as op

        request = op.build_request(type_=["ENUM"])
        # A tenant may well have no option list, so an empty answer says nothing about the token.
        return enumerations(await self._client.send(Call(op.OPERATION, request, op.parse_response)))
