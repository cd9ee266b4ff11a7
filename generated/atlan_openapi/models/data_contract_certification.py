# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..models.certificate_status import CertificateStatus
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="DataContractCertification")


@_attrs_define
class DataContractCertification:
    """Certificate that the asset gets."""

    status: CertificateStatus | Unset = UNSET
    """How far an asset can be relied on; free text is allowed too."""
    message: str | Unset = UNSET
    """Remark on the certificate."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.value

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if status is not UNSET:
            field_dict["status"] = status
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "DataContractCertification", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "status"
            _status = pop_optional(d, "status")
            status: CertificateStatus | Unset
            if isinstance(_status, Unset):
                status = UNSET
            else:
                status = CertificateStatus(_status)

            message = pop_optional(d, "message")

            _reading = ""
            data_contract_certification = cls(
                status=status,
                message=message,
            )

            data_contract_certification.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("DataContractCertification", _reading, _problem) from _problem
        return data_contract_certification

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
