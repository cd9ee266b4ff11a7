# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="AtlanImage")


@_attrs_define
class AtlanImage:
    """An image that was uploaded. Definitions of tags and of custom metadata refer to it by its id."""

    id: str
    """Unique id."""
    version: str | Unset = UNSET
    """Version of the record."""
    created_at: int | Unset = UNSET
    """When it was uploaded; milliseconds since 1970."""
    updated_at: int | Unset = UNSET
    """When the record was changed last; milliseconds since 1970."""
    file_name: str | Unset = UNSET
    """Name of the file in the store."""
    raw_name: str | Unset = UNSET
    """Name of the file as it was uploaded."""
    key: str | Unset = UNSET
    """Key of the object in the store."""
    extension: str | Unset = UNSET
    """Ending of the file name."""
    content_type: str | Unset = UNSET
    """Media type."""
    file_size: str | Unset = UNSET
    """Size in bytes, as text."""
    is_encrypted: bool | Unset = UNSET
    """It is encrypted in the store."""
    redirect_url: str | Unset = UNSET
    """Address it can be fetched from."""
    is_uploaded: bool | Unset = UNSET
    """It has reached the store."""
    uploaded_at: str | Unset = UNSET
    """When it reached the store."""
    is_archived: bool | Unset = UNSET
    """It is no longer in use."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        version = self.version

        created_at = self.created_at

        updated_at = self.updated_at

        file_name = self.file_name

        raw_name = self.raw_name

        key = self.key

        extension = self.extension

        content_type = self.content_type

        file_size = self.file_size

        is_encrypted = self.is_encrypted

        redirect_url = self.redirect_url

        is_uploaded = self.is_uploaded

        uploaded_at = self.uploaded_at

        is_archived = self.is_archived

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if version is not UNSET:
            field_dict["version"] = version
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at
        if file_name is not UNSET:
            field_dict["fileName"] = file_name
        if raw_name is not UNSET:
            field_dict["rawName"] = raw_name
        if key is not UNSET:
            field_dict["key"] = key
        if extension is not UNSET:
            field_dict["extension"] = extension
        if content_type is not UNSET:
            field_dict["contentType"] = content_type
        if file_size is not UNSET:
            field_dict["fileSize"] = file_size
        if is_encrypted is not UNSET:
            field_dict["isEncrypted"] = is_encrypted
        if redirect_url is not UNSET:
            field_dict["redirectUrl"] = redirect_url
        if is_uploaded is not UNSET:
            field_dict["isUploaded"] = is_uploaded
        if uploaded_at is not UNSET:
            field_dict["uploadedAt"] = uploaded_at
        if is_archived is not UNSET:
            field_dict["isArchived"] = is_archived

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("AtlanImage", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "id"
            id = d.pop("id")

            version = pop_optional(d, "version")

            created_at = pop_optional(d, "createdAt")

            updated_at = pop_optional(d, "updatedAt")

            file_name = pop_optional(d, "fileName")

            raw_name = pop_optional(d, "rawName")

            key = pop_optional(d, "key")

            extension = pop_optional(d, "extension")

            content_type = pop_optional(d, "contentType")

            file_size = pop_optional(d, "fileSize")

            is_encrypted = pop_optional(d, "isEncrypted")

            redirect_url = pop_optional(d, "redirectUrl")

            is_uploaded = pop_optional(d, "isUploaded")

            uploaded_at = pop_optional(d, "uploadedAt")

            is_archived = pop_optional(d, "isArchived")

            _reading = ""
            atlan_image = cls(
                id=id,
                version=version,
                created_at=created_at,
                updated_at=updated_at,
                file_name=file_name,
                raw_name=raw_name,
                key=key,
                extension=extension,
                content_type=content_type,
                file_size=file_size,
                is_encrypted=is_encrypted,
                redirect_url=redirect_url,
                is_uploaded=is_uploaded,
                uploaded_at=uploaded_at,
                is_archived=is_archived,
            )

            atlan_image.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("AtlanImage", _reading, _problem) from _problem
        return atlan_image

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
