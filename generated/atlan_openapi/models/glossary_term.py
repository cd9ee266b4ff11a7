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
    from ..models.glossary_header import GlossaryHeader
    from ..models.open_object import OpenObject
    from ..models.related_object_id import RelatedObjectId
    from ..models.related_term_header import RelatedTermHeader
    from ..models.term_categorization_header import TermCategorizationHeader


T = TypeVar("T", bound="GlossaryTerm")


@_attrs_define
class GlossaryTerm:
    """A term."""

    name: str
    """Name."""
    anchor: GlossaryHeader
    """The glossary something belongs to."""
    guid: str | Unset = UNSET
    """Unique id."""
    qualified_name: str | Unset = UNSET
    """Qualified name. The server makes it."""
    short_description: str | Unset = UNSET
    """What it means"""
    long_description: str | Unset = UNSET
    """What it means"""
    abbreviation: str | Unset = UNSET
    """Abbreviation."""
    examples: list[str] | Unset = UNSET
    """Examples."""
    usage: str | Unset = UNSET
    """How to use it."""
    categories: list[TermCategorizationHeader] | Unset = UNSET
    """Categories it is in."""
    assigned_entities: list[RelatedObjectId] | Unset = UNSET
    """Entities it is assigned to."""
    additional_attributes: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    other_attributes: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    classifications: list[Classification] | Unset = UNSET
    """Tags."""
    see_also: list[RelatedTermHeader] | Unset = UNSET
    """Terms to look at as well."""
    synonyms: list[RelatedTermHeader] | Unset = UNSET
    """Terms that mean the same."""
    antonyms: list[RelatedTermHeader] | Unset = UNSET
    """Terms that mean the opposite."""
    preferred_terms: list[RelatedTermHeader] | Unset = UNSET
    """Terms to be preferred to it."""
    preferred_to_terms: list[RelatedTermHeader] | Unset = UNSET
    """Terms it is to be preferred to."""
    replacement_terms: list[RelatedTermHeader] | Unset = UNSET
    """Terms it takes the place of."""
    replaced_by: list[RelatedTermHeader] | Unset = UNSET
    """Terms that take its place."""
    translation_terms: list[RelatedTermHeader] | Unset = UNSET
    """Terms it is a translation of."""
    translated_terms: list[RelatedTermHeader] | Unset = UNSET
    """Its translations."""
    is_a: list[RelatedTermHeader] | Unset = UNSET
    """Wider terms."""
    classifies: list[RelatedTermHeader] | Unset = UNSET
    """Narrower terms."""
    valid_values: list[RelatedTermHeader] | Unset = UNSET
    """Terms that are values of it."""
    valid_values_for: list[RelatedTermHeader] | Unset = UNSET
    """Terms it is a value of."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        anchor = self.anchor.to_dict()

        guid = self.guid

        qualified_name = self.qualified_name

        short_description = self.short_description

        long_description = self.long_description

        abbreviation = self.abbreviation

        examples: list[str] | Unset = UNSET
        if not isinstance(self.examples, Unset):
            examples = self.examples

        usage = self.usage

        categories: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.categories, Unset):
            categories = []
            for categories_item_data in self.categories:
                categories_item = categories_item_data.to_dict()
                categories.append(categories_item)

        assigned_entities: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.assigned_entities, Unset):
            assigned_entities = []
            for assigned_entities_item_data in self.assigned_entities:
                assigned_entities_item = assigned_entities_item_data.to_dict()
                assigned_entities.append(assigned_entities_item)

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

        see_also: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.see_also, Unset):
            see_also = []
            for see_also_item_data in self.see_also:
                see_also_item = see_also_item_data.to_dict()
                see_also.append(see_also_item)

        synonyms: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.synonyms, Unset):
            synonyms = []
            for synonyms_item_data in self.synonyms:
                synonyms_item = synonyms_item_data.to_dict()
                synonyms.append(synonyms_item)

        antonyms: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.antonyms, Unset):
            antonyms = []
            for antonyms_item_data in self.antonyms:
                antonyms_item = antonyms_item_data.to_dict()
                antonyms.append(antonyms_item)

        preferred_terms: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.preferred_terms, Unset):
            preferred_terms = []
            for preferred_terms_item_data in self.preferred_terms:
                preferred_terms_item = preferred_terms_item_data.to_dict()
                preferred_terms.append(preferred_terms_item)

        preferred_to_terms: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.preferred_to_terms, Unset):
            preferred_to_terms = []
            for preferred_to_terms_item_data in self.preferred_to_terms:
                preferred_to_terms_item = preferred_to_terms_item_data.to_dict()
                preferred_to_terms.append(preferred_to_terms_item)

        replacement_terms: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.replacement_terms, Unset):
            replacement_terms = []
            for replacement_terms_item_data in self.replacement_terms:
                replacement_terms_item = replacement_terms_item_data.to_dict()
                replacement_terms.append(replacement_terms_item)

        replaced_by: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.replaced_by, Unset):
            replaced_by = []
            for replaced_by_item_data in self.replaced_by:
                replaced_by_item = replaced_by_item_data.to_dict()
                replaced_by.append(replaced_by_item)

        translation_terms: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.translation_terms, Unset):
            translation_terms = []
            for translation_terms_item_data in self.translation_terms:
                translation_terms_item = translation_terms_item_data.to_dict()
                translation_terms.append(translation_terms_item)

        translated_terms: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.translated_terms, Unset):
            translated_terms = []
            for translated_terms_item_data in self.translated_terms:
                translated_terms_item = translated_terms_item_data.to_dict()
                translated_terms.append(translated_terms_item)

        is_a: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.is_a, Unset):
            is_a = []
            for is_a_item_data in self.is_a:
                is_a_item = is_a_item_data.to_dict()
                is_a.append(is_a_item)

        classifies: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.classifies, Unset):
            classifies = []
            for classifies_item_data in self.classifies:
                classifies_item = classifies_item_data.to_dict()
                classifies.append(classifies_item)

        valid_values: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.valid_values, Unset):
            valid_values = []
            for valid_values_item_data in self.valid_values:
                valid_values_item = valid_values_item_data.to_dict()
                valid_values.append(valid_values_item)

        valid_values_for: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.valid_values_for, Unset):
            valid_values_for = []
            for valid_values_for_item_data in self.valid_values_for:
                valid_values_for_item = valid_values_for_item_data.to_dict()
                valid_values_for.append(valid_values_for_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "anchor": anchor,
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
        if abbreviation is not UNSET:
            field_dict["abbreviation"] = abbreviation
        if examples is not UNSET:
            field_dict["examples"] = examples
        if usage is not UNSET:
            field_dict["usage"] = usage
        if categories is not UNSET:
            field_dict["categories"] = categories
        if assigned_entities is not UNSET:
            field_dict["assignedEntities"] = assigned_entities
        if additional_attributes is not UNSET:
            field_dict["additionalAttributes"] = additional_attributes
        if other_attributes is not UNSET:
            field_dict["otherAttributes"] = other_attributes
        if classifications is not UNSET:
            field_dict["classifications"] = classifications
        if see_also is not UNSET:
            field_dict["seeAlso"] = see_also
        if synonyms is not UNSET:
            field_dict["synonyms"] = synonyms
        if antonyms is not UNSET:
            field_dict["antonyms"] = antonyms
        if preferred_terms is not UNSET:
            field_dict["preferredTerms"] = preferred_terms
        if preferred_to_terms is not UNSET:
            field_dict["preferredToTerms"] = preferred_to_terms
        if replacement_terms is not UNSET:
            field_dict["replacementTerms"] = replacement_terms
        if replaced_by is not UNSET:
            field_dict["replacedBy"] = replaced_by
        if translation_terms is not UNSET:
            field_dict["translationTerms"] = translation_terms
        if translated_terms is not UNSET:
            field_dict["translatedTerms"] = translated_terms
        if is_a is not UNSET:
            field_dict["isA"] = is_a
        if classifies is not UNSET:
            field_dict["classifies"] = classifies
        if valid_values is not UNSET:
            field_dict["validValues"] = valid_values
        if valid_values_for is not UNSET:
            field_dict["validValuesFor"] = valid_values_for

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.classification import Classification  # noqa: PLC0415
        from ..models.glossary_header import GlossaryHeader  # noqa: PLC0415
        from ..models.open_object import OpenObject  # noqa: PLC0415
        from ..models.related_object_id import RelatedObjectId  # noqa: PLC0415
        from ..models.related_term_header import RelatedTermHeader  # noqa: PLC0415
        from ..models.term_categorization_header import TermCategorizationHeader  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("GlossaryTerm", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "name"
            name = d.pop("name")

            _reading = "anchor"
            anchor = GlossaryHeader.from_dict(d.pop("anchor"))

            guid = pop_optional(d, "guid")

            qualified_name = pop_optional(d, "qualifiedName")

            short_description = pop_optional(d, "shortDescription")

            long_description = pop_optional(d, "longDescription")

            abbreviation = pop_optional(d, "abbreviation")

            _reading = "examples"
            examples = cast(list[str], pop_optional(d, "examples"))

            usage = pop_optional(d, "usage")

            _reading = "categories"
            _categories = pop_optional(d, "categories")
            categories: list[TermCategorizationHeader] | Unset = UNSET
            if _categories is not UNSET:
                categories = []
                for categories_item_data in _categories:
                    categories_item = TermCategorizationHeader.from_dict(categories_item_data)

                    categories.append(categories_item)

            _reading = "assignedEntities"
            _assigned_entities = pop_optional(d, "assignedEntities")
            assigned_entities: list[RelatedObjectId] | Unset = UNSET
            if _assigned_entities is not UNSET:
                assigned_entities = []
                for assigned_entities_item_data in _assigned_entities:
                    assigned_entities_item = RelatedObjectId.from_dict(assigned_entities_item_data)

                    assigned_entities.append(assigned_entities_item)

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

            _reading = "seeAlso"
            _see_also = pop_optional(d, "seeAlso")
            see_also: list[RelatedTermHeader] | Unset = UNSET
            if _see_also is not UNSET:
                see_also = []
                for see_also_item_data in _see_also:
                    see_also_item = RelatedTermHeader.from_dict(see_also_item_data)

                    see_also.append(see_also_item)

            _reading = "synonyms"
            _synonyms = pop_optional(d, "synonyms")
            synonyms: list[RelatedTermHeader] | Unset = UNSET
            if _synonyms is not UNSET:
                synonyms = []
                for synonyms_item_data in _synonyms:
                    synonyms_item = RelatedTermHeader.from_dict(synonyms_item_data)

                    synonyms.append(synonyms_item)

            _reading = "antonyms"
            _antonyms = pop_optional(d, "antonyms")
            antonyms: list[RelatedTermHeader] | Unset = UNSET
            if _antonyms is not UNSET:
                antonyms = []
                for antonyms_item_data in _antonyms:
                    antonyms_item = RelatedTermHeader.from_dict(antonyms_item_data)

                    antonyms.append(antonyms_item)

            _reading = "preferredTerms"
            _preferred_terms = pop_optional(d, "preferredTerms")
            preferred_terms: list[RelatedTermHeader] | Unset = UNSET
            if _preferred_terms is not UNSET:
                preferred_terms = []
                for preferred_terms_item_data in _preferred_terms:
                    preferred_terms_item = RelatedTermHeader.from_dict(preferred_terms_item_data)

                    preferred_terms.append(preferred_terms_item)

            _reading = "preferredToTerms"
            _preferred_to_terms = pop_optional(d, "preferredToTerms")
            preferred_to_terms: list[RelatedTermHeader] | Unset = UNSET
            if _preferred_to_terms is not UNSET:
                preferred_to_terms = []
                for preferred_to_terms_item_data in _preferred_to_terms:
                    preferred_to_terms_item = RelatedTermHeader.from_dict(preferred_to_terms_item_data)

                    preferred_to_terms.append(preferred_to_terms_item)

            _reading = "replacementTerms"
            _replacement_terms = pop_optional(d, "replacementTerms")
            replacement_terms: list[RelatedTermHeader] | Unset = UNSET
            if _replacement_terms is not UNSET:
                replacement_terms = []
                for replacement_terms_item_data in _replacement_terms:
                    replacement_terms_item = RelatedTermHeader.from_dict(replacement_terms_item_data)

                    replacement_terms.append(replacement_terms_item)

            _reading = "replacedBy"
            _replaced_by = pop_optional(d, "replacedBy")
            replaced_by: list[RelatedTermHeader] | Unset = UNSET
            if _replaced_by is not UNSET:
                replaced_by = []
                for replaced_by_item_data in _replaced_by:
                    replaced_by_item = RelatedTermHeader.from_dict(replaced_by_item_data)

                    replaced_by.append(replaced_by_item)

            _reading = "translationTerms"
            _translation_terms = pop_optional(d, "translationTerms")
            translation_terms: list[RelatedTermHeader] | Unset = UNSET
            if _translation_terms is not UNSET:
                translation_terms = []
                for translation_terms_item_data in _translation_terms:
                    translation_terms_item = RelatedTermHeader.from_dict(translation_terms_item_data)

                    translation_terms.append(translation_terms_item)

            _reading = "translatedTerms"
            _translated_terms = pop_optional(d, "translatedTerms")
            translated_terms: list[RelatedTermHeader] | Unset = UNSET
            if _translated_terms is not UNSET:
                translated_terms = []
                for translated_terms_item_data in _translated_terms:
                    translated_terms_item = RelatedTermHeader.from_dict(translated_terms_item_data)

                    translated_terms.append(translated_terms_item)

            _reading = "isA"
            _is_a = pop_optional(d, "isA")
            is_a: list[RelatedTermHeader] | Unset = UNSET
            if _is_a is not UNSET:
                is_a = []
                for is_a_item_data in _is_a:
                    is_a_item = RelatedTermHeader.from_dict(is_a_item_data)

                    is_a.append(is_a_item)

            _reading = "classifies"
            _classifies = pop_optional(d, "classifies")
            classifies: list[RelatedTermHeader] | Unset = UNSET
            if _classifies is not UNSET:
                classifies = []
                for classifies_item_data in _classifies:
                    classifies_item = RelatedTermHeader.from_dict(classifies_item_data)

                    classifies.append(classifies_item)

            _reading = "validValues"
            _valid_values = pop_optional(d, "validValues")
            valid_values: list[RelatedTermHeader] | Unset = UNSET
            if _valid_values is not UNSET:
                valid_values = []
                for valid_values_item_data in _valid_values:
                    valid_values_item = RelatedTermHeader.from_dict(valid_values_item_data)

                    valid_values.append(valid_values_item)

            _reading = "validValuesFor"
            _valid_values_for = pop_optional(d, "validValuesFor")
            valid_values_for: list[RelatedTermHeader] | Unset = UNSET
            if _valid_values_for is not UNSET:
                valid_values_for = []
                for valid_values_for_item_data in _valid_values_for:
                    valid_values_for_item = RelatedTermHeader.from_dict(valid_values_for_item_data)

                    valid_values_for.append(valid_values_for_item)

            _reading = ""
            glossary_term = cls(
                name=name,
                anchor=anchor,
                guid=guid,
                qualified_name=qualified_name,
                short_description=short_description,
                long_description=long_description,
                abbreviation=abbreviation,
                examples=examples,
                usage=usage,
                categories=categories,
                assigned_entities=assigned_entities,
                additional_attributes=additional_attributes,
                other_attributes=other_attributes,
                classifications=classifications,
                see_also=see_also,
                synonyms=synonyms,
                antonyms=antonyms,
                preferred_terms=preferred_terms,
                preferred_to_terms=preferred_to_terms,
                replacement_terms=replacement_terms,
                replaced_by=replaced_by,
                translation_terms=translation_terms,
                translated_terms=translated_terms,
                is_a=is_a,
                classifies=classifies,
                valid_values=valid_values,
                valid_values_for=valid_values_for,
            )

            glossary_term.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("GlossaryTerm", _reading, _problem) from _problem
        return glossary_term

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
