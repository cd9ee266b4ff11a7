# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.classification import Classification
    from ..models.open_object import OpenObject
    from ..models.related_category_header import RelatedCategoryHeader
    from ..models.related_term_header import RelatedTermHeader


T = TypeVar("T", bound="Glossary")


@_attrs_define
class Glossary:
    """A glossary."""

    name: str
    """Name."""
    guid: str | Unset = UNSET
    """Unique id."""
    qualified_name: str | Unset = UNSET
    """Qualified name. The server makes it."""
    short_description: str | Unset = UNSET
    """What it is about"""
    long_description: str | Unset = UNSET
    """What it is about"""
    language: str | Unset = UNSET
    """Language it is written in."""
    usage: str | Unset = UNSET
    """How to use it."""
    additional_attributes: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    other_attributes: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    classifications: list[Classification] | Unset = UNSET
    """Tags."""
    terms: list[RelatedTermHeader] | Unset = UNSET
    """Its terms."""
    categories: list[RelatedCategoryHeader] | Unset = UNSET
    """Its categories."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        guid = self.guid

        qualified_name = self.qualified_name

        short_description = self.short_description

        long_description = self.long_description

        language = self.language

        usage = self.usage

        additional_attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.additional_attributes, Unset):
            additional_attributes = self.additional_attributes

        other_attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.other_attributes, Unset):
            other_attributes = self.other_attributes

        classifications: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.classifications, Unset):
            classifications = []
            for classifications_item_data in self.classifications:
                classifications_item = classifications_item_data.to_dict()
                classifications.append(classifications_item)

        terms: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.terms, Unset):
            terms = []
            for terms_item_data in self.terms:
                terms_item = terms_item_data.to_dict()
                terms.append(terms_item)

        categories: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.categories, Unset):
            categories = []
            for categories_item_data in self.categories:
                categories_item = categories_item_data.to_dict()
                categories.append(categories_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if guid is not UNSET:
            field_dict["guid"] = guid
        if qualified_name is not UNSET:
            field_dict["qualifiedName"] = qualified_name
        if short_description is not UNSET:
            field_dict["shortDescription"] = short_description
        if long_description is not UNSET:
            field_dict["longDescription"] = long_description
        if language is not UNSET:
            field_dict["language"] = language
        if usage is not UNSET:
            field_dict["usage"] = usage
        if additional_attributes is not UNSET:
            field_dict["additionalAttributes"] = additional_attributes
        if other_attributes is not UNSET:
            field_dict["otherAttributes"] = other_attributes
        if classifications is not UNSET:
            field_dict["classifications"] = classifications
        if terms is not UNSET:
            field_dict["terms"] = terms
        if categories is not UNSET:
            field_dict["categories"] = categories

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.classification import Classification  # noqa: PLC0415
        from ..models.open_object import OpenObject  # noqa: PLC0415
        from ..models.related_category_header import RelatedCategoryHeader  # noqa: PLC0415
        from ..models.related_term_header import RelatedTermHeader  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("Glossary", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "name"
            name = d.pop("name")

            guid = pop_optional(d, "guid")

            qualified_name = pop_optional(d, "qualifiedName")

            short_description = pop_optional(d, "shortDescription")

            long_description = pop_optional(d, "longDescription")

            language = pop_optional(d, "language")

            usage = pop_optional(d, "usage")

            _reading = "additionalAttributes"
            additional_attributes = cast(OpenObject | Unset, pop_optional(d, "additionalAttributes"))

            _reading = "otherAttributes"
            other_attributes = cast(OpenObject | Unset, pop_optional(d, "otherAttributes"))

            _reading = "classifications"
            _classifications = pop_optional(d, "classifications")
            classifications: list[Classification] | Unset = UNSET
            if _classifications is not UNSET:
                classifications = []
                for classifications_item_data in _classifications:
                    classifications_item = Classification.from_dict(classifications_item_data)

                    classifications.append(classifications_item)

            _reading = "terms"
            _terms = pop_optional(d, "terms")
            terms: list[RelatedTermHeader] | Unset = UNSET
            if _terms is not UNSET:
                terms = []
                for terms_item_data in _terms:
                    terms_item = RelatedTermHeader.from_dict(terms_item_data)

                    terms.append(terms_item)

            _reading = "categories"
            _categories = pop_optional(d, "categories")
            categories: list[RelatedCategoryHeader] | Unset = UNSET
            if _categories is not UNSET:
                categories = []
                for categories_item_data in _categories:
                    categories_item = RelatedCategoryHeader.from_dict(categories_item_data)

                    categories.append(categories_item)

            _reading = ""
            glossary = cls(
                name=name,
                guid=guid,
                qualified_name=qualified_name,
                short_description=short_description,
                long_description=long_description,
                language=language,
                usage=usage,
                additional_attributes=additional_attributes,
                other_attributes=other_attributes,
                classifications=classifications,
                terms=terms,
                categories=categories,
            )

            glossary.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("Glossary", _reading, _problem) from _problem
        return glossary

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
