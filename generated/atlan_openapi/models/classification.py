# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..models.entity_status import EntityStatus
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.open_object import OpenObject
    from ..models.time_boundary import TimeBoundary


T = TypeVar("T", bound="Classification")


@_attrs_define
class Classification:
    """A tag on an entity."""

    type_name: str
    """Internal (hashed) name of the tag."""
    display_name: str | Unset = UNSET
    """Name people see."""
    attributes: None | OpenObject | Unset = UNSET
    """Values of the tag's own attributes by internal name."""
    entity_guid: str | Unset = UNSET
    """Entity the tag was put on; another one than this for a propagated tag."""
    entity_status: EntityStatus | Unset = UNSET
    """Whether an entity is alive, archived, or gone for good."""
    propagate: bool | None | Unset = UNSET
    """Pass the tag on along relationships. Left out, the server takes it as true."""
    remove_propagations_on_entity_delete: bool | None | Unset = UNSET
    """Take the propagated tags away when the entity is deleted."""
    restrict_propagation_through_lineage: bool | None | Unset = UNSET
    """Do not pass the tag on along lineage. Left out, the server takes it as false."""
    restrict_propagation_through_hierarchy: bool | None | Unset = UNSET
    """Do not pass the tag on to children. Left out, the server takes it as false."""
    validity_periods: list[TimeBoundary] | None | Unset = UNSET
    """When the tag holds. Always, if there are none."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_name = self.type_name

        display_name = self.display_name

        attributes: dict[str, Any] | None | Unset = self.attributes

        entity_guid = self.entity_guid

        entity_status: str | Unset = UNSET
        if not isinstance(self.entity_status, Unset):
            entity_status = self.entity_status.value

        propagate: bool | None | Unset = self.propagate

        remove_propagations_on_entity_delete: bool | None | Unset = self.remove_propagations_on_entity_delete

        restrict_propagation_through_lineage: bool | None | Unset = self.restrict_propagation_through_lineage

        restrict_propagation_through_hierarchy: bool | None | Unset = (
            self.restrict_propagation_through_hierarchy
        )

        validity_periods: list[dict[str, Any]] | None | Unset
        if isinstance(self.validity_periods, Unset):
            validity_periods = UNSET
        elif isinstance(self.validity_periods, list):
            validity_periods = []
            for validity_periods_type_0_item_data in self.validity_periods:
                validity_periods_type_0_item = validity_periods_type_0_item_data.to_dict()
                validity_periods.append(validity_periods_type_0_item)

        else:
            validity_periods = self.validity_periods

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "typeName": type_name,
            }
        )
        if display_name is not UNSET:
            field_dict["displayName"] = display_name
        if attributes is not UNSET:
            field_dict["attributes"] = attributes
        if entity_guid is not UNSET:
            field_dict["entityGuid"] = entity_guid
        if entity_status is not UNSET:
            field_dict["entityStatus"] = entity_status
        if propagate is not UNSET:
            field_dict["propagate"] = propagate
        if remove_propagations_on_entity_delete is not UNSET:
            field_dict["removePropagationsOnEntityDelete"] = remove_propagations_on_entity_delete
        if restrict_propagation_through_lineage is not UNSET:
            field_dict["restrictPropagationThroughLineage"] = restrict_propagation_through_lineage
        if restrict_propagation_through_hierarchy is not UNSET:
            field_dict["restrictPropagationThroughHierarchy"] = restrict_propagation_through_hierarchy
        if validity_periods is not UNSET:
            field_dict["validityPeriods"] = validity_periods

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.open_object import OpenObject  # noqa: PLC0415
        from ..models.time_boundary import TimeBoundary  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("Classification", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "typeName"
            type_name = d.pop("typeName")

            display_name = pop_optional(d, "displayName")

            _reading = "attributes"

            def _parse_attributes(data: object) -> None | OpenObject | Unset:
                if data is None:
                    return data
                if isinstance(data, Unset):
                    return data
                if not isinstance(data, dict):
                    raise TypeError()
                attributes_type_0 = cast(OpenObject, data)

                return attributes_type_0

            attributes = _parse_attributes(d.pop("attributes", UNSET))

            entity_guid = pop_optional(d, "entityGuid")

            _reading = "entityStatus"
            _entity_status = pop_optional(d, "entityStatus")
            entity_status: EntityStatus | Unset
            if isinstance(_entity_status, Unset):
                entity_status = UNSET
            else:
                entity_status = EntityStatus(_entity_status)

            _reading = "propagate"
            propagate = cast(bool | None | Unset, d.pop("propagate", UNSET))

            _reading = "removePropagationsOnEntityDelete"
            remove_propagations_on_entity_delete = cast(
                bool | None | Unset, d.pop("removePropagationsOnEntityDelete", UNSET)
            )

            _reading = "restrictPropagationThroughLineage"
            restrict_propagation_through_lineage = cast(
                bool | None | Unset, d.pop("restrictPropagationThroughLineage", UNSET)
            )

            _reading = "restrictPropagationThroughHierarchy"
            restrict_propagation_through_hierarchy = cast(
                bool | None | Unset, d.pop("restrictPropagationThroughHierarchy", UNSET)
            )

            _reading = "validityPeriods"

            def _parse_validity_periods(data: object) -> list[TimeBoundary] | None | Unset:
                if data is None:
                    return data
                if isinstance(data, Unset):
                    return data
                if not isinstance(data, list):
                    raise TypeError()
                validity_periods_type_0 = []
                _validity_periods_type_0 = data
                for validity_periods_type_0_item_data in _validity_periods_type_0:
                    validity_periods_type_0_item = TimeBoundary.from_dict(validity_periods_type_0_item_data)

                    validity_periods_type_0.append(validity_periods_type_0_item)

                return validity_periods_type_0

            validity_periods = _parse_validity_periods(d.pop("validityPeriods", UNSET))

            _reading = ""
            classification = cls(
                type_name=type_name,
                display_name=display_name,
                attributes=attributes,
                entity_guid=entity_guid,
                entity_status=entity_status,
                propagate=propagate,
                remove_propagations_on_entity_delete=remove_propagations_on_entity_delete,
                restrict_propagation_through_lineage=restrict_propagation_through_lineage,
                restrict_propagation_through_hierarchy=restrict_propagation_through_hierarchy,
                validity_periods=validity_periods,
            )

            classification.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("Classification", _reading, _problem) from _problem
        return classification

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
