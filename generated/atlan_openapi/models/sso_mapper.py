# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.sso_mapper_config import SsoMapperConfig


T = TypeVar("T", bound="SsoMapper")


@_attrs_define
class SsoMapper:
    """What a login at another identity provider means for the user here."""

    identity_provider_mapper: str
    """Kind of the mapper; saml-group-idp-mapper gives groups."""
    identity_provider_alias: str
    """Name of the identity provider, such as okta."""
    config: SsoMapperConfig
    """How a mapper works."""
    id: str | Unset = UNSET
    """Unique id."""
    name: str | Unset = UNSET
    """Name; of a group mapper the group's unique id, two dashes, and milliseconds since 1970."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        identity_provider_mapper = self.identity_provider_mapper

        identity_provider_alias = self.identity_provider_alias

        config = self.config.to_dict()

        id = self.id

        name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "identityProviderMapper": identity_provider_mapper,
                "identityProviderAlias": identity_provider_alias,
                "config": config,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sso_mapper_config import SsoMapperConfig  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("SsoMapper", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "identityProviderMapper"
            identity_provider_mapper = d.pop("identityProviderMapper")

            _reading = "identityProviderAlias"
            identity_provider_alias = d.pop("identityProviderAlias")

            _reading = "config"
            config = SsoMapperConfig.from_dict(d.pop("config"))

            id = pop_optional(d, "id")

            name = pop_optional(d, "name")

            _reading = ""
            sso_mapper = cls(
                identity_provider_mapper=identity_provider_mapper,
                identity_provider_alias=identity_provider_alias,
                config=config,
                id=id,
                name=name,
            )

            sso_mapper.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("SsoMapper", _reading, _problem) from _problem
        return sso_mapper

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
