# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.group_attributes import GroupAttributes
    from ..models.group_persona import GroupPersona
    from ..models.group_purpose import GroupPurpose


T = TypeVar("T", bound="Group")


@_attrs_define
class Group:
    """A group of users."""

    id: str | Unset = UNSET
    """Unique id."""
    name: str | Unset = UNSET
    """Internal name."""
    alias: str | Unset = UNSET
    """Name people see."""
    path: str | Unset = UNSET
    """Internal name after a slash."""
    attributes: GroupAttributes | Unset = UNSET
    """Further facts about a group; each is a list of texts."""
    roles: list[str] | Unset = UNSET
    """Roles of the group."""
    decentralized_roles: list[Any] | Unset = UNSET
    """Roles for parts of the catalogue."""
    personas: list[GroupPersona] | Unset = UNSET
    """Personas of the group."""
    purposes: list[GroupPurpose] | Unset = UNSET
    """Purposes of the group."""
    user_count: int | Unset = UNSET
    """Number of users in the group."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        alias = self.alias

        path = self.path

        attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attributes, Unset):
            attributes = self.attributes.to_dict()

        roles: list[str] | Unset = UNSET
        if not isinstance(self.roles, Unset):
            roles = self.roles

        decentralized_roles: list[Any] | Unset = UNSET
        if not isinstance(self.decentralized_roles, Unset):
            decentralized_roles = self.decentralized_roles

        personas: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.personas, Unset):
            personas = []
            for personas_item_data in self.personas:
                personas_item = personas_item_data.to_dict()
                personas.append(personas_item)

        purposes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.purposes, Unset):
            purposes = []
            for purposes_item_data in self.purposes:
                purposes_item = purposes_item_data.to_dict()
                purposes.append(purposes_item)

        user_count = self.user_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if alias is not UNSET:
            field_dict["alias"] = alias
        if path is not UNSET:
            field_dict["path"] = path
        if attributes is not UNSET:
            field_dict["attributes"] = attributes
        if roles is not UNSET:
            field_dict["roles"] = roles
        if decentralized_roles is not UNSET:
            field_dict["decentralizedRoles"] = decentralized_roles
        if personas is not UNSET:
            field_dict["personas"] = personas
        if purposes is not UNSET:
            field_dict["purposes"] = purposes
        if user_count is not UNSET:
            field_dict["userCount"] = user_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.group_attributes import GroupAttributes  # noqa: PLC0415
        from ..models.group_persona import GroupPersona  # noqa: PLC0415
        from ..models.group_purpose import GroupPurpose  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("Group", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            id = pop_optional(d, "id")

            name = pop_optional(d, "name")

            alias = pop_optional(d, "alias")

            path = pop_optional(d, "path")

            _reading = "attributes"
            _attributes = pop_optional(d, "attributes")
            attributes: GroupAttributes | Unset
            if isinstance(_attributes, Unset):
                attributes = UNSET
            else:
                attributes = GroupAttributes.from_dict(_attributes)

            _reading = "roles"
            roles = cast(list[str], pop_optional(d, "roles"))

            _reading = "decentralizedRoles"
            decentralized_roles = cast(list[Any], pop_optional(d, "decentralizedRoles"))

            _reading = "personas"
            _personas = pop_optional(d, "personas")
            personas: list[GroupPersona] | Unset = UNSET
            if _personas is not UNSET:
                personas = []
                for personas_item_data in _personas:
                    personas_item = GroupPersona.from_dict(personas_item_data)

                    personas.append(personas_item)

            _reading = "purposes"
            _purposes = pop_optional(d, "purposes")
            purposes: list[GroupPurpose] | Unset = UNSET
            if _purposes is not UNSET:
                purposes = []
                for purposes_item_data in _purposes:
                    purposes_item = GroupPurpose.from_dict(purposes_item_data)

                    purposes.append(purposes_item)

            user_count = pop_optional(d, "userCount")

            _reading = ""
            group = cls(
                id=id,
                name=name,
                alias=alias,
                path=path,
                attributes=attributes,
                roles=roles,
                decentralized_roles=decentralized_roles,
                personas=personas,
                purposes=purposes,
                user_count=user_count,
            )

            group.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("Group", _reading, _problem) from _problem
        return group

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
