"""Roles of the workspace: names and ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.cache.aio.records import every_record
from atlan.cache.aio.refreshing import AsyncRefreshingCache
from atlan.cache.directory import Directory

if TYPE_CHECKING:
    from collections.abc import Iterable

ROLES_OF_TOKENS = frozenset({"$api-token-default-access", "$admin"})


class AsyncRoleCache(AsyncRefreshingCache[Directory]):
    """Names and ids of the roles of one tenant."""

    _is_api_token_user: bool | None = None

    async def get_id_for_name(self, name: str) -> str | None:
        """The id of a role.

        Args:
            name: of the role, such as `$admin`

        Returns:
            The id, or None if there is no such role.

        Raises:
            AtlanError: when the tenant could not be asked
        """
        return await self._look_up(("name", name), lambda maps: maps.ids.get(name))

    async def get_name_for_id(self, idstr: str) -> str | None:
        """The name of a role.

        Args:
            idstr: id of the role

        Returns:
            The name, or None if there is no such role.

        Raises:
            AtlanError: when the tenant could not be asked
        """
        return await self._look_up(("id", idstr), lambda maps: maps.names.get(idstr))

    async def validate_idstrs(self, idstrs: Iterable[str]) -> None:
        """Check that there are roles with these ids.

        Args:
            idstrs: ids of roles

        Raises:
            ValueError: naming the first id that no role has
        """
        for idstr in idstrs:
            if await self.get_name_for_id(idstr) is None:
                raise ValueError(
                    f"There is no role with the id {idstr!r}: give ids of roles, not their names."
                )

    async def is_api_token_user(self) -> bool:
        """Whether the caller is an API token (or an admin), who may do what asks for the rights of one.

        Raises:
            AtlanError: when the tenant could not be asked
        """
        if self._is_api_token_user is None:
            from atlan.transport.call import Call
            from atlan_openapi.api.user import get_whoami as op

            answer = await self._client.send(Call(op.OPERATION, op.build_request(), op.decode_response))
            names = {role.get("name") for role in answer.get("roles") or ()}
            self._is_api_token_user = not names.isdisjoint(ROLES_OF_TOKENS)
        return self._is_api_token_user

    async def _load(self) -> Directory:
        from atlan.cache.listing import condition, roles
        from atlan.model.listing import ListRequest

        # The names of workspace roles begin with a dollar sign.
        wanted = ListRequest(limit=100, post_filter=condition({"name": {"$ilike": "$%"}}))
        return Directory(await every_record(self._client, roles, wanted), "name")
