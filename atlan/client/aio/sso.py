"""Groups that members of groups at an identity provider get."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.client.aio.sub_client import AsyncSubClient
from atlan.client.operations.administering import (
    create_mapper,
    delete_mapper,
    group_mapper,
    mapper,
    mappers,
    new_mapper_name,
    update_mapper,
)
from atlan.client.operations.finding import non_blank
from atlan.model.sso import GROUP_MAPPER, SSOMapper

if TYPE_CHECKING:
    from atlan.model.group import AtlanGroup


class AsyncSSOClient(AsyncSubClient):
    """Maps groups at an identity provider to groups of the tenant. Providers are those of `AtlanSSO`, or any other by name."""

    async def create_group_mapping(
        self, sso_alias: str, atlan_group: AtlanGroup, sso_group_name: str
    ) -> SSOMapper:
        """Map a group at an identity provider to one of the tenant.

        Args:
            sso_alias: name of the identity provider
            atlan_group: the group of the tenant, as it was read
            sso_group_name: name of the group at the provider

        Raises:
            ValueError: an argument is blank, or the group has no id or name
            InvalidRequestError: the group is mapped already (400-058)
            AtlanError: a request failed

        >>> from atlan.client.aio import AsyncAtlanClient
        >>> async def map_staff(client: AsyncAtlanClient) -> None:
        ...     groups = await client.group.get_by_name("Data team")
        ...     await client.sso.create_group_mapping("okta", groups.current_page()[0], "staff")
        """
        group_id = non_blank(atlan_group.id, "id of the group")
        body = group_mapper(
            sso_alias,
            non_blank(atlan_group.name, "name of the group"),
            sso_group_name,
            new_mapper_name(group_id),
        )
        for present in await self.get_all_group_mappings(sso_alias):
            if present.name and group_id in present.name:
                from atlan.errors import ErrorCode

                mapped_to = present.config.attribute_value if present.config else None
                raise ErrorCode.SSO_GROUP_MAPPING_ALREADY_EXISTS.exception_with_parameters(
                    atlan_group.alias or atlan_group.name, mapped_to
                )
        return SSOMapper.wrap(await self._client.send(create_mapper(sso_alias, body)))

    async def update_group_mapping(
        self,
        sso_alias: str,
        atlan_group: AtlanGroup,
        group_map_id: str,
        group_map_name: str,
        sso_group_name: str,
    ) -> SSOMapper:
        """Map another group at the provider to a group of the tenant.

        Args:
            sso_alias: name of the identity provider
            atlan_group: the group of the tenant, as it was read
            group_map_id: id of the present mapping
            group_map_name: its name
            sso_group_name: name of the group at the provider

        Raises:
            ValueError: an argument is blank, or the group has no name
            NotFoundError: there is no such mapping
            AtlanError: the request failed
        """
        body = group_mapper(
            sso_alias,
            non_blank(atlan_group.name, "name of the group"),
            sso_group_name,
            non_blank(group_map_name, "group_map_name"),
            group_map_id,
        )
        return SSOMapper.wrap(await self._client.send(update_mapper(sso_alias, group_map_id, body)))

    async def get_all_group_mappings(self, sso_alias: str) -> list[SSOMapper]:
        """All mappings of groups at a provider. Mappers of other kinds are left out.

        Args:
            sso_alias: name of the identity provider

        Raises:
            ValueError: the name is blank
            AtlanError: the request failed
        """
        found = [SSOMapper.wrap(one) for one in await self._client.send(mappers(sso_alias))]
        return [one for one in found if one.identity_provider_mapper == GROUP_MAPPER]

    async def get_group_mapping(self, sso_alias: str, group_map_id: str) -> SSOMapper:
        """One mapping.

        Args:
            sso_alias: name of the identity provider
            group_map_id: id of the mapping

        Raises:
            ValueError: an argument is blank
            NotFoundError: there is no such mapping
            AtlanError: the request failed
        """
        return SSOMapper.wrap(await self._client.send(mapper(sso_alias, group_map_id)))

    async def delete_group_mapping(self, sso_alias: str, group_map_id: str) -> None:
        """Delete a mapping. Who is a member stays one.

        Args:
            sso_alias: name of the identity provider
            group_map_id: id of the mapping

        Raises:
            ValueError: an argument is blank
            NotFoundError: there is no such mapping
            AtlanError: the request failed
        """
        await self._client.send(delete_mapper(sso_alias, group_map_id))
