# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..models.data_contract_status import DataContractStatus
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.data_contract_announcement import DataContractAnnouncement
    from ..models.data_contract_certification import DataContractCertification
    from ..models.data_contract_column import DataContractColumn
    from ..models.data_contract_owners import DataContractOwners
    from ..models.data_contract_tag import DataContractTag
    from ..models.open_object import OpenObject


T = TypeVar("T", bound="DataContractSpec")


@_attrs_define
class DataContractSpec:
    """A data contract. It is kept as YAML text in the attribute dataContractSpec of a DataContract; unknown keys stay."""

    kind: str
    """Always DataContract."""
    status: DataContractStatus
    """How far a contract is; free text is allowed too."""
    type_: str
    """Type of the asset, such as Table."""
    dataset: str
    """Name of the asset."""
    template_version: str | Unset = UNSET
    """Version of this form, such as 0.0.2."""
    data_source: str | Unset = UNSET
    """Name of the source."""
    description: str | Unset = UNSET
    """What the data is."""
    owners: DataContractOwners | Unset = UNSET
    """Who answers for the data."""
    certification: DataContractCertification | Unset = UNSET
    """Certificate that the asset gets."""
    announcement: DataContractAnnouncement | Unset = UNSET
    """Announcement that the asset gets."""
    terms: list[str] | Unset = UNSET
    """Terms the asset gets."""
    tags: list[DataContractTag] | Unset = UNSET
    """Tags the asset gets."""
    custom_metadata: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    columns: list[DataContractColumn] | Unset = UNSET
    """What is said of columns."""
    checks: list[str] | Unset = UNSET
    """Checks that the data has to pass."""
    extra_properties: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind

        status = self.status.value

        type_ = self.type_

        dataset = self.dataset

        template_version = self.template_version

        data_source = self.data_source

        description = self.description

        owners: dict[str, Any] | Unset = UNSET
        if not isinstance(self.owners, Unset):
            owners = self.owners.to_dict()

        certification: dict[str, Any] | Unset = UNSET
        if not isinstance(self.certification, Unset):
            certification = self.certification.to_dict()

        announcement: dict[str, Any] | Unset = UNSET
        if not isinstance(self.announcement, Unset):
            announcement = self.announcement.to_dict()

        terms: list[str] | Unset = UNSET
        if not isinstance(self.terms, Unset):
            terms = self.terms

        tags: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = []
            for tags_item_data in self.tags:
                tags_item = tags_item_data.to_dict()
                tags.append(tags_item)

        custom_metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.custom_metadata, Unset):
            custom_metadata = self.custom_metadata

        columns: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.columns, Unset):
            columns = []
            for columns_item_data in self.columns:
                columns_item = columns_item_data.to_dict()
                columns.append(columns_item)

        checks: list[str] | Unset = UNSET
        if not isinstance(self.checks, Unset):
            checks = self.checks

        extra_properties: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extra_properties, Unset):
            extra_properties = self.extra_properties

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kind": kind,
                "status": status,
                "type": type_,
                "dataset": dataset,
            }
        )
        if template_version is not UNSET:
            field_dict["template_version"] = template_version
        if data_source is not UNSET:
            field_dict["data_source"] = data_source
        if description is not UNSET:
            field_dict["description"] = description
        if owners is not UNSET:
            field_dict["owners"] = owners
        if certification is not UNSET:
            field_dict["certification"] = certification
        if announcement is not UNSET:
            field_dict["announcement"] = announcement
        if terms is not UNSET:
            field_dict["terms"] = terms
        if tags is not UNSET:
            field_dict["tags"] = tags
        if custom_metadata is not UNSET:
            field_dict["custom_metadata"] = custom_metadata
        if columns is not UNSET:
            field_dict["columns"] = columns
        if checks is not UNSET:
            field_dict["checks"] = checks
        if extra_properties is not UNSET:
            field_dict["extra_properties"] = extra_properties

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.data_contract_announcement import DataContractAnnouncement  # noqa: PLC0415
        from ..models.data_contract_certification import DataContractCertification  # noqa: PLC0415
        from ..models.data_contract_column import DataContractColumn  # noqa: PLC0415
        from ..models.data_contract_owners import DataContractOwners  # noqa: PLC0415
        from ..models.data_contract_tag import DataContractTag  # noqa: PLC0415
        from ..models.open_object import OpenObject  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("DataContractSpec", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "kind"
            kind = d.pop("kind")

            _reading = "status"
            status = DataContractStatus(d.pop("status"))

            _reading = "type"
            type_ = d.pop("type")

            _reading = "dataset"
            dataset = d.pop("dataset")

            template_version = pop_optional(d, "template_version")

            data_source = pop_optional(d, "data_source")

            description = pop_optional(d, "description")

            _reading = "owners"
            _owners = pop_optional(d, "owners")
            owners: DataContractOwners | Unset
            if isinstance(_owners, Unset):
                owners = UNSET
            else:
                owners = DataContractOwners.from_dict(_owners)

            _reading = "certification"
            _certification = pop_optional(d, "certification")
            certification: DataContractCertification | Unset
            if isinstance(_certification, Unset):
                certification = UNSET
            else:
                certification = DataContractCertification.from_dict(_certification)

            _reading = "announcement"
            _announcement = pop_optional(d, "announcement")
            announcement: DataContractAnnouncement | Unset
            if isinstance(_announcement, Unset):
                announcement = UNSET
            else:
                announcement = DataContractAnnouncement.from_dict(_announcement)

            _reading = "terms"
            terms = cast(list[str], pop_optional(d, "terms"))

            _reading = "tags"
            _tags = pop_optional(d, "tags")
            tags: list[DataContractTag] | Unset = UNSET
            if _tags is not UNSET:
                tags = []
                for tags_item_data in _tags:
                    tags_item = DataContractTag.from_dict(tags_item_data)

                    tags.append(tags_item)

            _reading = "custom_metadata"
            custom_metadata = cast(OpenObject | Unset, pop_optional(d, "custom_metadata"))

            _reading = "columns"
            _columns = pop_optional(d, "columns")
            columns: list[DataContractColumn] | Unset = UNSET
            if _columns is not UNSET:
                columns = []
                for columns_item_data in _columns:
                    columns_item = DataContractColumn.from_dict(columns_item_data)

                    columns.append(columns_item)

            _reading = "checks"
            checks = cast(list[str], pop_optional(d, "checks"))

            _reading = "extra_properties"
            extra_properties = cast(OpenObject | Unset, pop_optional(d, "extra_properties"))

            _reading = ""
            data_contract_spec = cls(
                kind=kind,
                status=status,
                type_=type_,
                dataset=dataset,
                template_version=template_version,
                data_source=data_source,
                description=description,
                owners=owners,
                certification=certification,
                announcement=announcement,
                terms=terms,
                tags=tags,
                custom_metadata=custom_metadata,
                columns=columns,
                checks=checks,
                extra_properties=extra_properties,
            )

            data_contract_spec.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("DataContractSpec", _reading, _problem) from _problem
        return data_contract_spec

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
