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


T = TypeVar("T", bound="OpenLineageInputDataset")


@_attrs_define
class OpenLineageInputDataset:
    """Data that a run reads."""

    namespace: str
    """Where the data is known by its name."""
    name: str
    """Name of the data."""
    facets: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    input_facets: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        namespace = self.namespace

        name = self.name

        facets: dict[str, Any] | Unset = UNSET
        if not isinstance(self.facets, Unset):
            facets = self.facets

        input_facets: dict[str, Any] | Unset = UNSET
        if not isinstance(self.input_facets, Unset):
            input_facets = self.input_facets

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "namespace": namespace,
                "name": name,
            }
        )
        if facets is not UNSET:
            field_dict["facets"] = facets
        if input_facets is not UNSET:
            field_dict["inputFacets"] = input_facets

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.open_object import OpenObject  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "OpenLineageInputDataset", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "namespace"
            namespace = d.pop("namespace")

            _reading = "name"
            name = d.pop("name")

            _reading = "facets"
            facets = cast(OpenObject | Unset, pop_optional(d, "facets"))

            _reading = "inputFacets"
            input_facets = cast(OpenObject | Unset, pop_optional(d, "inputFacets"))

            _reading = ""
            open_lineage_input_dataset = cls(
                namespace=namespace,
                name=name,
                facets=facets,
                input_facets=input_facets,
            )

            open_lineage_input_dataset.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("OpenLineageInputDataset", _reading, _problem) from _problem
        return open_lineage_input_dataset

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
