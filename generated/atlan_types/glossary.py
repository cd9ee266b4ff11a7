# Derived from spec/typedefs/glossary.json and spec/recipes/glossary.yaml by scripts/generate.py. Do not edit.
"""AtlasGlossary, AtlasGlossaryCategory, AtlasGlossaryTerm."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from atlan.model.entity import (
    Choice,
    MapOf,
    Reference,
    References,
    SetOf,
    Text,
    codecs,
)
from atlan.model.entity.creation import choice, next_placeholder, require, require_one
from atlan.model.entity.mixins.glossary import (
    InGlossary,
    anchor_of,
    glossary_by_guid,
    reference_of,
    references_of,
)
from atlan.model.fields.atlan_fields import KeywordField, RelationField, TextField
from atlan_types.asset import Asset

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.enums import (
        AtlanIcon,
        AtlasGlossaryCategoryType,
        AtlasGlossaryTermType,
        AtlasGlossaryType,
    )
    from atlan_types.referenceable import Referenceable

__all__ = [
    "AtlasGlossary",
    "AtlasGlossaryCategory",
    "AtlasGlossaryTerm",
]


class AtlasGlossary(Asset):
    """A glossary; it holds terms and categories."""

    __slots__ = ()

    _type = "AtlasGlossary"

    SHORT_DESCRIPTION = TextField("shortDescription", "shortDescription")
    short_description: Text[TextField] = Text(SHORT_DESCRIPTION)
    LONG_DESCRIPTION = TextField("longDescription", "longDescription")
    long_description: Text[TextField] = Text(LONG_DESCRIPTION)
    LANGUAGE = TextField("language", "language")
    language: Text[TextField] = Text(LANGUAGE)
    USAGE = TextField("usage", "usage")
    usage: Text[TextField] = Text(USAGE)
    ADDITIONAL_ATTRIBUTES = KeywordField("additionalAttributes", "additionalAttributes")
    additional_attributes: MapOf[str, KeywordField] = MapOf(ADDITIONAL_ATTRIBUTES, codecs.TEXT)
    GLOSSARY_TYPE = KeywordField("glossaryType", "glossaryType")
    glossary_type: Choice[AtlasGlossaryType, KeywordField] = Choice(GLOSSARY_TYPE, "AtlasGlossaryType")
    TERMS = RelationField("terms")
    terms: References[AtlasGlossaryTerm, RelationField] = References(TERMS, "AtlasGlossaryTerm")
    CATEGORIES = RelationField("categories")
    categories: References[AtlasGlossaryCategory, RelationField] = References(
        CATEGORIES, "AtlasGlossaryCategory"
    )

    @classmethod
    def creator(cls, *, name: str, icon: AtlanIcon | None = None) -> Self:
        """Make a new AtlasGlossary, to be saved.

        Args:
            name: what people call it.
            icon: how the user interface shows it.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> AtlasGlossary.creator(name="Finance").name
        'Finance'
        """
        require(name=name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": next_placeholder(),
        }
        if icon is not None:
            attributes["assetIcon"] = choice("icon", icon, "AtlanIcon")
        return cls._created(attributes)


class AtlasGlossaryCategory(InGlossary, Asset):
    """A category of a glossary, which groups terms and other categories."""

    __slots__ = ()

    _type = "AtlasGlossaryCategory"
    _identity: ClassVar[tuple[str, ...]] = ("qualifiedName", "name", "anchor")

    SHORT_DESCRIPTION = TextField("shortDescription", "shortDescription")
    short_description: Text[TextField] = Text(SHORT_DESCRIPTION)
    LONG_DESCRIPTION = TextField("longDescription", "longDescription")
    long_description: Text[TextField] = Text(LONG_DESCRIPTION)
    ADDITIONAL_ATTRIBUTES = KeywordField("additionalAttributes", "additionalAttributes")
    additional_attributes: MapOf[str, KeywordField] = MapOf(ADDITIONAL_ATTRIBUTES, codecs.TEXT)
    CATEGORY_TYPE = KeywordField("categoryType", "categoryType")
    category_type: Choice[AtlasGlossaryCategoryType, KeywordField] = Choice(
        CATEGORY_TYPE, "AtlasGlossaryCategoryType"
    )
    TERMS = RelationField("terms")
    terms: References[AtlasGlossaryTerm, RelationField] = References(TERMS, "AtlasGlossaryTerm")
    ANCHOR = KeywordField("anchor", "__glossary")
    anchor: Reference[AtlasGlossary, KeywordField] = Reference(ANCHOR, "AtlasGlossary")
    """The glossary it lies in."""
    PARENT_CATEGORY = KeywordField("parentCategory", "__parentCategory")
    parent_category: Reference[AtlasGlossaryCategory, KeywordField] = Reference(
        PARENT_CATEGORY, "AtlasGlossaryCategory"
    )
    CHILDREN_CATEGORIES = RelationField("childrenCategories")
    children_categories: References[AtlasGlossaryCategory, RelationField] = References(
        CHILDREN_CATEGORIES, "AtlasGlossaryCategory"
    )

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        anchor: AtlasGlossary | None = None,
        glossary_qualified_name: str | None = None,
        glossary_guid: str | None = None,
        parent_category: AtlasGlossaryCategory | None = None,
    ) -> Self:
        """Make a new AtlasGlossaryCategory, to be saved.

        Args:
            name: what people call it.
            anchor: the glossary, or a reference to it.
            glossary_qualified_name: qualifiedName of the glossary.
            glossary_guid: guid of the glossary.
            parent_category: the category it lies in.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> category = AtlasGlossaryCategory.creator(name="Margins", glossary_guid="g2")
        >>> category.name, category.anchor
        ('Margins', AtlasGlossary(guid='g2'))
        """
        require(name=name)
        require_one(
            anchor=anchor, glossary_qualified_name=glossary_qualified_name, glossary_guid=glossary_guid
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": next_placeholder(),
            "anchor": anchor_of(anchor, glossary_qualified_name, glossary_guid),
        }
        if parent_category is not None:
            attributes["parentCategory"] = reference_of(parent_category)
        return cls._created(attributes)

    @classmethod
    def updater(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        cls, qualified_name: str, name: str, glossary_guid: str
    ) -> Self:
        """Make the smallest object that can be saved to change an existing one.

        Args:
            qualified_name: its qualifiedName.
            name: what people call it.
            glossary_guid: guid of the glossary.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> AtlasGlossaryCategory.updater("a1@b2", "Revenue", glossary_guid="8f1c").anchor.guid
        '8f1c'
        """
        require(qualified_name=qualified_name, name=name, glossary_guid=glossary_guid)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": qualified_name,
            "anchor": glossary_by_guid(glossary_guid),
        }
        return cls._updated(attributes)


class AtlasGlossaryTerm(InGlossary, Asset):
    """A term of a glossary, to be assigned to assets."""

    __slots__ = ()

    _type = "AtlasGlossaryTerm"
    _identity: ClassVar[tuple[str, ...]] = ("qualifiedName", "name", "anchor")

    SHORT_DESCRIPTION = TextField("shortDescription", "shortDescription")
    short_description: Text[TextField] = Text(SHORT_DESCRIPTION)
    LONG_DESCRIPTION = TextField("longDescription", "longDescription")
    long_description: Text[TextField] = Text(LONG_DESCRIPTION)
    EXAMPLES = TextField("examples", "examples")
    examples: SetOf[str, TextField] = SetOf(EXAMPLES, codecs.TEXT)
    ABBREVIATION = TextField("abbreviation", "abbreviation")
    abbreviation: Text[TextField] = Text(ABBREVIATION)
    USAGE = TextField("usage", "usage")
    usage: Text[TextField] = Text(USAGE)
    ADDITIONAL_ATTRIBUTES = KeywordField("additionalAttributes", "additionalAttributes")
    additional_attributes: MapOf[str, KeywordField] = MapOf(ADDITIONAL_ATTRIBUTES, codecs.TEXT)
    TERM_TYPE = KeywordField("termType", "termType")
    term_type: Choice[AtlasGlossaryTermType, KeywordField] = Choice(TERM_TYPE, "AtlasGlossaryTermType")
    VALID_VALUES_FOR = RelationField("validValuesFor")
    valid_values_for: References[AtlasGlossaryTerm, RelationField] = References(
        VALID_VALUES_FOR, "AtlasGlossaryTerm"
    )
    VALID_VALUES = RelationField("validValues")
    valid_values: References[AtlasGlossaryTerm, RelationField] = References(VALID_VALUES, "AtlasGlossaryTerm")
    SEE_ALSO = RelationField("seeAlso")
    see_also: References[AtlasGlossaryTerm, RelationField] = References(SEE_ALSO, "AtlasGlossaryTerm")
    IS_A = RelationField("isA")
    is_a: References[AtlasGlossaryTerm, RelationField] = References(IS_A, "AtlasGlossaryTerm")
    ANTONYMS = RelationField("antonyms")
    antonyms: References[AtlasGlossaryTerm, RelationField] = References(ANTONYMS, "AtlasGlossaryTerm")
    ASSIGNED_ENTITIES = RelationField("assignedEntities")
    assigned_entities: References[Referenceable, RelationField] = References(
        ASSIGNED_ENTITIES, "Referenceable"
    )
    CLASSIFIES = RelationField("classifies")
    classifies: References[AtlasGlossaryTerm, RelationField] = References(CLASSIFIES, "AtlasGlossaryTerm")
    CATEGORIES = KeywordField("categories", "__categories")
    categories: References[AtlasGlossaryCategory, KeywordField] = References(
        CATEGORIES, "AtlasGlossaryCategory"
    )
    PREFERRED_TO_TERMS = RelationField("preferredToTerms")
    preferred_to_terms: References[AtlasGlossaryTerm, RelationField] = References(
        PREFERRED_TO_TERMS, "AtlasGlossaryTerm"
    )
    PREFERRED_TERMS = RelationField("preferredTerms")
    preferred_terms: References[AtlasGlossaryTerm, RelationField] = References(
        PREFERRED_TERMS, "AtlasGlossaryTerm"
    )
    TRANSLATION_TERMS = RelationField("translationTerms")
    translation_terms: References[AtlasGlossaryTerm, RelationField] = References(
        TRANSLATION_TERMS, "AtlasGlossaryTerm"
    )
    SYNONYMS = RelationField("synonyms")
    synonyms: References[AtlasGlossaryTerm, RelationField] = References(SYNONYMS, "AtlasGlossaryTerm")
    REPLACED_BY = RelationField("replacedBy")
    replaced_by: References[AtlasGlossaryTerm, RelationField] = References(REPLACED_BY, "AtlasGlossaryTerm")
    REPLACEMENT_TERMS = RelationField("replacementTerms")
    replacement_terms: References[AtlasGlossaryTerm, RelationField] = References(
        REPLACEMENT_TERMS, "AtlasGlossaryTerm"
    )
    TRANSLATED_TERMS = RelationField("translatedTerms")
    translated_terms: References[AtlasGlossaryTerm, RelationField] = References(
        TRANSLATED_TERMS, "AtlasGlossaryTerm"
    )
    ANCHOR = KeywordField("anchor", "__glossary")
    anchor: Reference[AtlasGlossary, KeywordField] = Reference(ANCHOR, "AtlasGlossary")
    """The glossary it lies in."""

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        anchor: AtlasGlossary | None = None,
        glossary_qualified_name: str | None = None,
        glossary_guid: str | None = None,
        categories: list[AtlasGlossaryCategory] | None = None,
    ) -> Self:
        """Make a new AtlasGlossaryTerm, to be saved.

        Args:
            name: what people call it.
            anchor: the glossary, or a reference to it.
            glossary_qualified_name: qualifiedName of the glossary.
            glossary_guid: guid of the glossary.
            categories: the categories to put the term into.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> term = AtlasGlossaryTerm.creator(name="Revenue", glossary_guid="g1")
        >>> term.anchor
        AtlasGlossary(guid='g1')
        """
        require(name=name)
        require_one(
            anchor=anchor, glossary_qualified_name=glossary_qualified_name, glossary_guid=glossary_guid
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": next_placeholder(),
            "anchor": anchor_of(anchor, glossary_qualified_name, glossary_guid),
        }
        if categories is not None:
            attributes["categories"] = references_of(categories)
        return cls._created(attributes)

    @classmethod
    def updater(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        cls, qualified_name: str, name: str, glossary_guid: str
    ) -> Self:
        """Make the smallest object that can be saved to change an existing one.

        Args:
            qualified_name: its qualifiedName.
            name: what people call it.
            glossary_guid: guid of the glossary.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> AtlasGlossaryTerm.updater("c3@b2", "Net revenue", glossary_guid="8f1c").anchor.guid
        '8f1c'
        """
        require(qualified_name=qualified_name, name=name, glossary_guid=glossary_guid)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": qualified_name,
            "anchor": glossary_by_guid(glossary_guid),
        }
        return cls._updated(attributes)
