"""Connections need somebody who administers them, and all of those have to exist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity.base import Entity

if TYPE_CHECKING:
    from typing import Self

    from atlan.model.entity.asking import Steps
    from atlan.model.enums import AtlanConnectorType
    from atlan.model.ports import AsyncDirectoryLookup, DirectoryLookup


class ConnectionMethods(Entity):
    """A connection."""

    __slots__ = ()

    @property
    def is_loaded(self) -> bool:
        """Whether the connection is there. The server keeps no such flag; connections that do not say are."""
        return self._attributes.get("isLoaded") is not False

    @classmethod
    def _with_admins(
        cls,
        client: DirectoryLookup | AsyncDirectoryLookup,
        name: str,
        connector_type: AtlanConnectorType,
        admin_users: list[str] | None,
        admin_groups: list[str] | None,
        admin_roles: list[str] | None,
        host: str | None,
        port: int | None,
    ) -> Steps[Self]:
        attributes = _attributes(name, connector_type, admin_users, admin_groups, admin_roles, host, port)
        if admin_roles:
            yield client.role_cache.validate_idstrs(admin_roles)
        if admin_groups:
            yield client.group_cache.validate_aliases(admin_groups)
        if admin_users:
            yield client.user_cache.validate_names(admin_users)
        return cls._created(attributes)

    def validate_required(self) -> None:
        """Raise ValueError when nobody administers a new connection."""
        attributes = self._attributes
        if self.has_placeholder_guid() and not any(
            attributes.get(kind) for kind in ("adminUsers", "adminGroups", "adminRoles")
        ):
            raise ValueError("one of admin_users, admin_groups, admin_roles is required")


def _attributes(
    name: str,
    connector_type: AtlanConnectorType,
    admin_users: list[str] | None,
    admin_groups: list[str] | None,
    admin_roles: list[str] | None,
    host: str | None,
    port: int | None,
) -> dict[str, Any]:
    if not (admin_users or admin_groups or admin_roles):
        raise ValueError("one of admin_users, admin_groups, admin_roles must name somebody")
    value = connector_type.value
    if not all(letter.isalnum() or letter == "-" for letter in value) or value != value.lower():
        from atlan.errors import ErrorCode

        raise ErrorCode.INVALID_CONNECTION_QN.exception_with_parameters(value)
    attributes: dict[str, Any] = {
        "name": name,
        "qualifiedName": connector_type.to_qualified_name(),
        "connectorName": value,
        "category": connector_type.category.value,
        "adminUsers": admin_users or [],
        "adminGroups": admin_groups or [],
        "adminRoles": admin_roles or [],
    }
    if host is not None:
        attributes["host"] = host
    if port is not None:
        attributes["port"] = port
    return attributes
