# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="ApiTokenAttributes")


@_attrs_define
class ApiTokenAttributes:
    """Further facts about an API token."""

    access_token_lifespan: int | str | Unset = UNSET
    """Seconds a token lives, as a number or as text."""
    access_token: str | Unset = _attrs_field(default=UNSET, repr=False)
    """The token itself; only in the answer that creates it."""
    client_id: str | Unset = UNSET
    """Client id."""
    created_at: str | Unset = UNSET
    """When it was made; milliseconds since 1970, as text."""
    created_by: str | Unset = UNSET
    """Who made it."""
    description: str | Unset = UNSET
    """What it is for."""
    display_name: str | Unset = UNSET
    """Name people see."""
    personas: list[Any] | Unset = UNSET
    """Outdated; see personaQualifiedName."""
    persona_qualified_name: str | Unset = UNSET
    """Personas of the token, a JSON array as text."""
    purposes: Any | Unset = UNSET
    """Purposes of the token."""
    workspace_permissions: str | Unset = UNSET
    """Permissions of the token, a JSON array as text."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        access_token_lifespan: int | str | Unset = self.access_token_lifespan

        access_token = self.access_token

        client_id = self.client_id

        created_at = self.created_at

        created_by = self.created_by

        description = self.description

        display_name = self.display_name

        personas: list[Any] | Unset = UNSET
        if not isinstance(self.personas, Unset):
            personas = self.personas

        persona_qualified_name = self.persona_qualified_name

        purposes = self.purposes

        workspace_permissions = self.workspace_permissions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if access_token_lifespan is not UNSET:
            field_dict["access.token.lifespan"] = access_token_lifespan
        if access_token is not UNSET:
            field_dict["accessToken"] = access_token
        if client_id is not UNSET:
            field_dict["clientId"] = client_id
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if created_by is not UNSET:
            field_dict["createdBy"] = created_by
        if description is not UNSET:
            field_dict["description"] = description
        if display_name is not UNSET:
            field_dict["displayName"] = display_name
        if personas is not UNSET:
            field_dict["personas"] = personas
        if persona_qualified_name is not UNSET:
            field_dict["personaQualifiedName"] = persona_qualified_name
        if purposes is not UNSET:
            field_dict["purposes"] = purposes
        if workspace_permissions is not UNSET:
            field_dict["workspacePermissions"] = workspace_permissions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("ApiTokenAttributes", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "access.token.lifespan"
            access_token_lifespan = cast(int | str | Unset, pop_optional(d, "access.token.lifespan"))

            access_token = pop_optional(d, "accessToken")

            client_id = pop_optional(d, "clientId")

            created_at = pop_optional(d, "createdAt")

            created_by = pop_optional(d, "createdBy")

            description = pop_optional(d, "description")

            display_name = pop_optional(d, "displayName")

            _reading = "personas"
            personas = cast(list[Any], pop_optional(d, "personas"))

            persona_qualified_name = pop_optional(d, "personaQualifiedName")

            purposes = d.pop("purposes", UNSET)

            workspace_permissions = pop_optional(d, "workspacePermissions")

            _reading = ""
            api_token_attributes = cls(
                access_token_lifespan=access_token_lifespan,
                access_token=access_token,
                client_id=client_id,
                created_at=created_at,
                created_by=created_by,
                description=description,
                display_name=display_name,
                personas=personas,
                persona_qualified_name=persona_qualified_name,
                purposes=purposes,
                workspace_permissions=workspace_permissions,
            )

            api_token_attributes.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("ApiTokenAttributes", _reading, _problem) from _problem
        return api_token_attributes

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
