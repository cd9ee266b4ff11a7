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


T = TypeVar("T", bound="Credential")


@_attrs_define
class Credential:
    """A way to log in to a source."""

    id: str | Unset = UNSET
    """Unique id."""
    name: str | Unset = UNSET
    """Name of the credential."""
    description: str | Unset = UNSET
    """What it is for."""
    host: str | Unset = UNSET
    """Host of the source."""
    port: int | Unset = UNSET
    """Port of the source."""
    auth_type: str | Unset = UNSET
    """Way to log in, such as basic."""
    connector_type: str | Unset = UNSET
    """Kind of the connector, such as rest or event."""
    connector_config_name: str | Unset = UNSET
    """Configuration of the connector, such as atlan-connectors-snowflake."""
    connector: str | Unset = UNSET
    """Name of the connector."""
    username: str | Unset = UNSET
    """Name to log in with."""
    password: str | Unset = _attrs_field(default=UNSET, repr=False)
    """Password."""
    extra: OpenObject | Unset = _attrs_field(default=UNSET, repr=False)
    """An object of which only its use decides what is in it. It is passed on as it is."""
    metadata: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    level: OpenObject | str | Unset = UNSET
    """Where the credential counts."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        description = self.description

        host = self.host

        port = self.port

        auth_type = self.auth_type

        connector_type = self.connector_type

        connector_config_name = self.connector_config_name

        connector = self.connector

        username = self.username

        password = self.password

        extra: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extra, Unset):
            extra = self.extra

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata

        level: dict[str, Any] | str | Unset = self.level

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if host is not UNSET:
            field_dict["host"] = host
        if port is not UNSET:
            field_dict["port"] = port
        if auth_type is not UNSET:
            field_dict["authType"] = auth_type
        if connector_type is not UNSET:
            field_dict["connectorType"] = connector_type
        if connector_config_name is not UNSET:
            field_dict["connectorConfigName"] = connector_config_name
        if connector is not UNSET:
            field_dict["connector"] = connector
        if username is not UNSET:
            field_dict["username"] = username
        if password is not UNSET:
            field_dict["password"] = password
        if extra is not UNSET:
            field_dict["extra"] = extra
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if level is not UNSET:
            field_dict["level"] = level

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.open_object import OpenObject  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("Credential", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            id = pop_optional(d, "id")

            name = pop_optional(d, "name")

            description = pop_optional(d, "description")

            host = pop_optional(d, "host")

            port = pop_optional(d, "port")

            auth_type = pop_optional(d, "authType")

            connector_type = pop_optional(d, "connectorType")

            connector_config_name = pop_optional(d, "connectorConfigName")

            connector = pop_optional(d, "connector")

            username = pop_optional(d, "username")

            password = pop_optional(d, "password")

            _reading = "extra"
            extra = cast(OpenObject | Unset, pop_optional(d, "extra"))

            _reading = "metadata"
            metadata = cast(OpenObject | Unset, pop_optional(d, "metadata"))

            _reading = "level"

            def _parse_level(data: object) -> OpenObject | str | Unset:
                if isinstance(data, Unset):
                    return data
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    level_type_0 = cast(OpenObject, data)

                    return level_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                return cast(OpenObject | str | Unset, data)

            level = _parse_level(pop_optional(d, "level"))

            _reading = ""
            credential = cls(
                id=id,
                name=name,
                description=description,
                host=host,
                port=port,
                auth_type=auth_type,
                connector_type=connector_type,
                connector_config_name=connector_config_name,
                connector=connector,
                username=username,
                password=password,
                extra=extra,
                metadata=metadata,
                level=level,
            )

            credential.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("Credential", _reading, _problem) from _problem
        return credential

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
