# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..models.atlan_comparison_operator import AtlanComparisonOperator
from ..models.filter_condition import FilterCondition
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="FilterCriteria")


@_attrs_define
class FilterCriteria:
    """A condition on entities. Either a leaf (attributeName, operator, attributeValue), or a group (condition, criterion)."""

    attribute_name: str | Unset = UNSET
    """Attribute to compare."""
    operator: AtlanComparisonOperator | Unset = UNSET
    """How to compare. The server knows words for the signs as well."""
    attribute_value: str | Unset = UNSET
    """Value to compare with, as text for every type, even for isNull and notNull."""
    condition: FilterCondition | Unset = UNSET
    """How the parts of a group are joined."""
    criterion: list[FilterCriteria] | Unset = UNSET
    """Parts of a group."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        attribute_name = self.attribute_name

        operator: str | Unset = UNSET
        if not isinstance(self.operator, Unset):
            operator = self.operator.value

        attribute_value = self.attribute_value

        condition: str | Unset = UNSET
        if not isinstance(self.condition, Unset):
            condition = self.condition.value

        criterion: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.criterion, Unset):
            criterion = []
            for criterion_item_data in self.criterion:
                criterion_item = criterion_item_data.to_dict()
                criterion.append(criterion_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if attribute_name is not UNSET:
            field_dict["attributeName"] = attribute_name
        if operator is not UNSET:
            field_dict["operator"] = operator
        if attribute_value is not UNSET:
            field_dict["attributeValue"] = attribute_value
        if condition is not UNSET:
            field_dict["condition"] = condition
        if criterion is not UNSET:
            field_dict["criterion"] = criterion

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("FilterCriteria", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            attribute_name = pop_optional(d, "attributeName")

            _reading = "operator"
            _operator = pop_optional(d, "operator")
            operator: AtlanComparisonOperator | Unset
            if isinstance(_operator, Unset):
                operator = UNSET
            else:
                operator = AtlanComparisonOperator(_operator)

            attribute_value = pop_optional(d, "attributeValue")

            _reading = "condition"
            _condition = pop_optional(d, "condition")
            condition: FilterCondition | Unset
            if isinstance(_condition, Unset):
                condition = UNSET
            else:
                condition = FilterCondition(_condition)

            _reading = "criterion"
            _criterion = pop_optional(d, "criterion")
            criterion: list[FilterCriteria] | Unset = UNSET
            if _criterion is not UNSET:
                criterion = []
                for criterion_item_data in _criterion:
                    criterion_item = FilterCriteria.from_dict(criterion_item_data)

                    criterion.append(criterion_item)

            _reading = ""
            filter_criteria = cls(
                attribute_name=attribute_name,
                operator=operator,
                attribute_value=attribute_value,
                condition=condition,
                criterion=criterion,
            )

            filter_criteria.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("FilterCriteria", _reading, _problem) from _problem
        return filter_criteria

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
