# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.error_cause import ErrorCause


T = TypeVar("T", bound="UnexpectedErrorBody")


@_attrs_define
class UnexpectedErrorBody:
    """An error the metastore did not foresee, or an unknown route. It has no code."""

    error_id: str
    """Sixteen hexadecimal digits under which the server has logged the error."""
    message: str | Unset = UNSET
    """Text for people."""
    causes: list[ErrorCause] | Unset = UNSET
    """What led to the error, outermost first."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        error_id = self.error_id

        message = self.message

        causes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.causes, Unset):
            causes = []
            for causes_item_data in self.causes:
                causes_item = causes_item_data.to_dict()
                causes.append(causes_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "errorId": error_id,
            }
        )
        if message is not UNSET:
            field_dict["message"] = message
        if causes is not UNSET:
            field_dict["causes"] = causes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.error_cause import ErrorCause  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "UnexpectedErrorBody", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "errorId"
            error_id = d.pop("errorId")

            message = pop_optional(d, "message")

            _reading = "causes"
            _causes = pop_optional(d, "causes")
            causes: list[ErrorCause] | Unset = UNSET
            if _causes is not UNSET:
                causes = []
                for causes_item_data in _causes:
                    causes_item = ErrorCause.from_dict(causes_item_data)

                    causes.append(causes_item)

            _reading = ""
            unexpected_error_body = cls(
                error_id=error_id,
                message=message,
                causes=causes,
            )

            unexpected_error_body.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("UnexpectedErrorBody", _reading, _problem) from _problem
        return unexpected_error_body

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
