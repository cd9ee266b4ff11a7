# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.open_object import OpenObject


T = TypeVar("T", bound="CredentialResponse")


@_attrs_define
class CredentialResponse:
    """A way to log in to a source, without its secrets."""

    id: str | Unset = UNSET
    """Unique id."""
    version: str | Unset = UNSET
    """Version of the record."""
    is_active: bool | Unset = UNSET
    """It can be used."""
    created_at: int | Unset = UNSET
    """When it was made; milliseconds since 1970."""
    updated_at: int | None | Unset = UNSET
    """When it was changed last; milliseconds since 1970."""
    created_by: str | Unset = UNSET
    """Who made it."""
    tenant_id: str | Unset = UNSET
    """Name of the tenant."""
    name: str | Unset = UNSET
    """Name of the credential."""
    description: str | Unset = UNSET
    """What it is for."""
    connector_config_name: str | Unset = UNSET
    """Configuration of the connector."""
    connector: str | Unset = UNSET
    """Name of the connector."""
    connector_type: str | Unset = UNSET
    """Kind of the connector."""
    auth_type: str | Unset = UNSET
    """Way to log in."""
    host: str | Unset = UNSET
    """Host of the source."""
    port: int | None | Unset = UNSET
    """Port of the source."""
    metadata: None | OpenObject | Unset = UNSET
    """Facts about the credential."""
    level: None | OpenObject | str | Unset = UNSET
    """Where the credential counts."""
    connection: None | OpenObject | str | Unset = UNSET
    """Connection it is used for."""
    username: str | Unset = UNSET
    """Name to log in with."""
    extra: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        version = self.version

        is_active = self.is_active

        created_at = self.created_at

        updated_at: int | None | Unset = self.updated_at

        created_by = self.created_by

        tenant_id = self.tenant_id

        name = self.name

        description = self.description

        connector_config_name = self.connector_config_name

        connector = self.connector

        connector_type = self.connector_type

        auth_type = self.auth_type

        host = self.host

        port: int | None | Unset = self.port

        metadata: dict[str, Any] | None | Unset = self.metadata

        level: dict[str, Any] | None | str | Unset = self.level

        connection: dict[str, Any] | None | str | Unset = self.connection

        username = self.username

        extra: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extra, Unset):
            extra = self.extra

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if id is not UNSET:
            field_dict["id"] = id
        if version is not UNSET:
            field_dict["version"] = version
        if is_active is not UNSET:
            field_dict["isActive"] = is_active
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at
        if created_by is not UNSET:
            field_dict["createdBy"] = created_by
        if tenant_id is not UNSET:
            field_dict["tenantId"] = tenant_id
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if connector_config_name is not UNSET:
            field_dict["connectorConfigName"] = connector_config_name
        if connector is not UNSET:
            field_dict["connector"] = connector
        if connector_type is not UNSET:
            field_dict["connectorType"] = connector_type
        if auth_type is not UNSET:
            field_dict["authType"] = auth_type
        if host is not UNSET:
            field_dict["host"] = host
        if port is not UNSET:
            field_dict["port"] = port
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if level is not UNSET:
            field_dict["level"] = level
        if connection is not UNSET:
            field_dict["connection"] = connection
        if username is not UNSET:
            field_dict["username"] = username
        if extra is not UNSET:
            field_dict["extra"] = extra

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.open_object import OpenObject  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("CredentialResponse", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            id = pop_optional(d, "id")

            version = pop_optional(d, "version")

            is_active = pop_optional(d, "isActive")

            created_at = pop_optional(d, "createdAt")

            _reading = "updatedAt"
            updated_at = cast(int | None | Unset, d.pop("updatedAt", UNSET))

            created_by = pop_optional(d, "createdBy")

            tenant_id = pop_optional(d, "tenantId")

            name = pop_optional(d, "name")

            description = pop_optional(d, "description")

            connector_config_name = pop_optional(d, "connectorConfigName")

            connector = pop_optional(d, "connector")

            connector_type = pop_optional(d, "connectorType")

            auth_type = pop_optional(d, "authType")

            host = pop_optional(d, "host")

            _reading = "port"
            port = cast(int | None | Unset, d.pop("port", UNSET))

            _reading = "metadata"

            def _parse_metadata(data: object) -> None | OpenObject | Unset:
                if data is None:
                    return data
                if isinstance(data, Unset):
                    return data
                if not isinstance(data, dict):
                    raise TypeError()
                metadata_type_0 = cast(OpenObject, data)

                return metadata_type_0

            metadata = _parse_metadata(d.pop("metadata", UNSET))

            _reading = "level"

            def _parse_level(data: object) -> None | OpenObject | str | Unset:
                if data is None:
                    return data
                if isinstance(data, Unset):
                    return data
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    level_type_0 = cast(OpenObject, data)

                    return level_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                return cast(None | OpenObject | str | Unset, data)

            level = _parse_level(d.pop("level", UNSET))

            _reading = "connection"

            def _parse_connection(data: object) -> None | OpenObject | str | Unset:
                if data is None:
                    return data
                if isinstance(data, Unset):
                    return data
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    connection_type_0 = cast(OpenObject, data)

                    return connection_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                return cast(None | OpenObject | str | Unset, data)

            connection = _parse_connection(d.pop("connection", UNSET))

            username = pop_optional(d, "username")

            _reading = "extra"
            extra = cast(OpenObject | Unset, pop_optional(d, "extra"))

            _reading = ""
            credential_response = cls(
                id=id,
                version=version,
                is_active=is_active,
                created_at=created_at,
                updated_at=updated_at,
                created_by=created_by,
                tenant_id=tenant_id,
                name=name,
                description=description,
                connector_config_name=connector_config_name,
                connector=connector,
                connector_type=connector_type,
                auth_type=auth_type,
                host=host,
                port=port,
                metadata=metadata,
                level=level,
                connection=connection,
                username=username,
                extra=extra,
            )

            credential_response.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("CredentialResponse", _reading, _problem) from _problem
        return credential_response

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
