# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""Relationships that have attributes of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from atlan.model.entity import (
    Choice,
    Integer,
    Text,
)
from atlan.model.entity.base import Entity
from atlan.model.entity.relationship import Relationship

if TYPE_CHECKING:
    from atlan_types.enums import AtlasGlossaryTermRelationshipStatus, SaveSemantic

__all__ = [
    "AtlasGlossaryAntonym",
    "AtlasGlossaryIsARelationship",
    "AtlasGlossaryPreferredTerm",
    "AtlasGlossaryRelatedTerm",
    "AtlasGlossaryReplacementTerm",
    "AtlasGlossarySemanticAssignment",
    "AtlasGlossarySynonym",
    "AtlasGlossaryTermCategorization",
    "AtlasGlossaryTranslation",
    "AtlasGlossaryValidValue",
    "UserDefRelationship",
    "CustomParentEntityCustomChildEntities",
    "CustomRelatedFromEntitiesCustomRelatedToEntities",
]

A = TypeVar("A", bound=Entity)


class AtlasGlossaryAntonym(Relationship):
    """Relationships of the type AtlasGlossaryAntonym."""

    __slots__ = ()

    _type = "AtlasGlossaryAntonym"

    description: Text[str] = Text("description")
    expression: Text[str] = Text("expression")
    status: Choice[AtlasGlossaryTermRelationshipStatus, str] = Choice(
        "status", "AtlasGlossaryTermRelationshipStatus"
    )
    steward: Text[str] = Text("steward")
    source: Text[str] = Text("source")

    def antonyms(self, related: A, semantic: SaveSemantic | None = None) -> A:
        """Refer to an asset, to be assigned to the attribute ``antonyms``.

        Args:
            related: the asset, or a reference to it.
            semantic: what saving does with the reference; by default it replaces those that are there.
        """
        return self._refer_to(related, semantic)


class AtlasGlossaryIsARelationship(Relationship):
    """Relationships of the type AtlasGlossaryIsARelationship."""

    __slots__ = ()

    _type = "AtlasGlossaryIsARelationship"

    description: Text[str] = Text("description")
    expression: Text[str] = Text("expression")
    status: Choice[AtlasGlossaryTermRelationshipStatus, str] = Choice(
        "status", "AtlasGlossaryTermRelationshipStatus"
    )
    steward: Text[str] = Text("steward")
    source: Text[str] = Text("source")

    def classifies(self, related: A, semantic: SaveSemantic | None = None) -> A:
        """Refer to an asset, to be assigned to the attribute ``classifies``.

        Args:
            related: the asset, or a reference to it.
            semantic: what saving does with the reference; by default it replaces those that are there.
        """
        return self._refer_to(related, semantic)

    def is_a(self, related: A, semantic: SaveSemantic | None = None) -> A:
        """Refer to an asset, to be assigned to the attribute ``isA``.

        Args:
            related: the asset, or a reference to it.
            semantic: what saving does with the reference; by default it replaces those that are there.
        """
        return self._refer_to(related, semantic)


class AtlasGlossaryPreferredTerm(Relationship):
    """Relationships of the type AtlasGlossaryPreferredTerm."""

    __slots__ = ()

    _type = "AtlasGlossaryPreferredTerm"

    description: Text[str] = Text("description")
    expression: Text[str] = Text("expression")
    status: Choice[AtlasGlossaryTermRelationshipStatus, str] = Choice(
        "status", "AtlasGlossaryTermRelationshipStatus"
    )
    steward: Text[str] = Text("steward")
    source: Text[str] = Text("source")

    def preferred_terms(self, related: A, semantic: SaveSemantic | None = None) -> A:
        """Refer to an asset, to be assigned to the attribute ``preferredTerms``.

        Args:
            related: the asset, or a reference to it.
            semantic: what saving does with the reference; by default it replaces those that are there.
        """
        return self._refer_to(related, semantic)

    def preferred_to_terms(self, related: A, semantic: SaveSemantic | None = None) -> A:
        """Refer to an asset, to be assigned to the attribute ``preferredToTerms``.

        Args:
            related: the asset, or a reference to it.
            semantic: what saving does with the reference; by default it replaces those that are there.
        """
        return self._refer_to(related, semantic)


class AtlasGlossaryRelatedTerm(Relationship):
    """Relationships of the type AtlasGlossaryRelatedTerm."""

    __slots__ = ()

    _type = "AtlasGlossaryRelatedTerm"

    description: Text[str] = Text("description")
    expression: Text[str] = Text("expression")
    status: Choice[AtlasGlossaryTermRelationshipStatus, str] = Choice(
        "status", "AtlasGlossaryTermRelationshipStatus"
    )
    steward: Text[str] = Text("steward")
    source: Text[str] = Text("source")

    def see_also(self, related: A, semantic: SaveSemantic | None = None) -> A:
        """Refer to an asset, to be assigned to the attribute ``seeAlso``.

        Args:
            related: the asset, or a reference to it.
            semantic: what saving does with the reference; by default it replaces those that are there.
        """
        return self._refer_to(related, semantic)


class AtlasGlossaryReplacementTerm(Relationship):
    """Relationships of the type AtlasGlossaryReplacementTerm."""

    __slots__ = ()

    _type = "AtlasGlossaryReplacementTerm"

    description: Text[str] = Text("description")
    expression: Text[str] = Text("expression")
    status: Choice[AtlasGlossaryTermRelationshipStatus, str] = Choice(
        "status", "AtlasGlossaryTermRelationshipStatus"
    )
    steward: Text[str] = Text("steward")
    source: Text[str] = Text("source")

    def replaced_by(self, related: A, semantic: SaveSemantic | None = None) -> A:
        """Refer to an asset, to be assigned to the attribute ``replacedBy``.

        Args:
            related: the asset, or a reference to it.
            semantic: what saving does with the reference; by default it replaces those that are there.
        """
        return self._refer_to(related, semantic)

    def replacement_terms(self, related: A, semantic: SaveSemantic | None = None) -> A:
        """Refer to an asset, to be assigned to the attribute ``replacementTerms``.

        Args:
            related: the asset, or a reference to it.
            semantic: what saving does with the reference; by default it replaces those that are there.
        """
        return self._refer_to(related, semantic)


class AtlasGlossarySemanticAssignment(Relationship):
    """Relationships of the type AtlasGlossarySemanticAssignment."""

    __slots__ = ()

    _type = "AtlasGlossarySemanticAssignment"

    description: Text[str] = Text("description")
    expression: Text[str] = Text("expression")
    status: Choice[AtlasGlossaryTermRelationshipStatus, str] = Choice(
        "status", "AtlasGlossaryTermRelationshipStatus"
    )
    confidence: Integer[str] = Integer("confidence")
    created_by: Text[str] = Text("createdBy")
    steward: Text[str] = Text("steward")
    source: Text[str] = Text("source")

    def assigned_entities(self, related: A, semantic: SaveSemantic | None = None) -> A:
        """Refer to an asset, to be assigned to the attribute ``assignedEntities``.

        Args:
            related: the asset, or a reference to it.
            semantic: what saving does with the reference; by default it replaces those that are there.
        """
        return self._refer_to(related, semantic)

    def meanings(self, related: A, semantic: SaveSemantic | None = None) -> A:
        """Refer to an asset, to be assigned to the attribute ``meanings``.

        Args:
            related: the asset, or a reference to it.
            semantic: what saving does with the reference; by default it replaces those that are there.
        """
        return self._refer_to(related, semantic)


class AtlasGlossarySynonym(Relationship):
    """Relationships of the type AtlasGlossarySynonym."""

    __slots__ = ()

    _type = "AtlasGlossarySynonym"

    description: Text[str] = Text("description")
    expression: Text[str] = Text("expression")
    status: Choice[AtlasGlossaryTermRelationshipStatus, str] = Choice(
        "status", "AtlasGlossaryTermRelationshipStatus"
    )
    steward: Text[str] = Text("steward")
    source: Text[str] = Text("source")

    def synonyms(self, related: A, semantic: SaveSemantic | None = None) -> A:
        """Refer to an asset, to be assigned to the attribute ``synonyms``.

        Args:
            related: the asset, or a reference to it.
            semantic: what saving does with the reference; by default it replaces those that are there.
        """
        return self._refer_to(related, semantic)


class AtlasGlossaryTermCategorization(Relationship):
    """Relationships of the type AtlasGlossaryTermCategorization."""

    __slots__ = ()

    _type = "AtlasGlossaryTermCategorization"

    description: Text[str] = Text("description")
    status: Choice[AtlasGlossaryTermRelationshipStatus, str] = Choice(
        "status", "AtlasGlossaryTermRelationshipStatus"
    )

    def categories(self, related: A, semantic: SaveSemantic | None = None) -> A:
        """Refer to an asset, to be assigned to the attribute ``categories``.

        Args:
            related: the asset, or a reference to it.
            semantic: what saving does with the reference; by default it replaces those that are there.
        """
        return self._refer_to(related, semantic)

    def terms(self, related: A, semantic: SaveSemantic | None = None) -> A:
        """Refer to an asset, to be assigned to the attribute ``terms``.

        Args:
            related: the asset, or a reference to it.
            semantic: what saving does with the reference; by default it replaces those that are there.
        """
        return self._refer_to(related, semantic)


class AtlasGlossaryTranslation(Relationship):
    """Relationships of the type AtlasGlossaryTranslation."""

    __slots__ = ()

    _type = "AtlasGlossaryTranslation"

    description: Text[str] = Text("description")
    expression: Text[str] = Text("expression")
    status: Choice[AtlasGlossaryTermRelationshipStatus, str] = Choice(
        "status", "AtlasGlossaryTermRelationshipStatus"
    )
    steward: Text[str] = Text("steward")
    source: Text[str] = Text("source")

    def translated_terms(self, related: A, semantic: SaveSemantic | None = None) -> A:
        """Refer to an asset, to be assigned to the attribute ``translatedTerms``.

        Args:
            related: the asset, or a reference to it.
            semantic: what saving does with the reference; by default it replaces those that are there.
        """
        return self._refer_to(related, semantic)

    def translation_terms(self, related: A, semantic: SaveSemantic | None = None) -> A:
        """Refer to an asset, to be assigned to the attribute ``translationTerms``.

        Args:
            related: the asset, or a reference to it.
            semantic: what saving does with the reference; by default it replaces those that are there.
        """
        return self._refer_to(related, semantic)


class AtlasGlossaryValidValue(Relationship):
    """Relationships of the type AtlasGlossaryValidValue."""

    __slots__ = ()

    _type = "AtlasGlossaryValidValue"

    description: Text[str] = Text("description")
    expression: Text[str] = Text("expression")
    status: Choice[AtlasGlossaryTermRelationshipStatus, str] = Choice(
        "status", "AtlasGlossaryTermRelationshipStatus"
    )
    steward: Text[str] = Text("steward")
    source: Text[str] = Text("source")

    def valid_values(self, related: A, semantic: SaveSemantic | None = None) -> A:
        """Refer to an asset, to be assigned to the attribute ``validValues``.

        Args:
            related: the asset, or a reference to it.
            semantic: what saving does with the reference; by default it replaces those that are there.
        """
        return self._refer_to(related, semantic)

    def valid_values_for(self, related: A, semantic: SaveSemantic | None = None) -> A:
        """Refer to an asset, to be assigned to the attribute ``validValuesFor``.

        Args:
            related: the asset, or a reference to it.
            semantic: what saving does with the reference; by default it replaces those that are there.
        """
        return self._refer_to(related, semantic)


class UserDefRelationship(Relationship):
    """Relationships of the type UserDefRelationship."""

    __slots__ = ()

    _type = "UserDefRelationship"

    to_type_label: Text[str] = Text("toTypeLabel")
    from_type_label: Text[str] = Text("fromTypeLabel")

    def user_def_relationship_from(self, related: A, semantic: SaveSemantic | None = None) -> A:
        """Refer to an asset, to be assigned to the attribute ``userDefRelationshipFrom``.

        Args:
            related: the asset, or a reference to it.
            semantic: what saving does with the reference; by default it replaces those that are there.
        """
        return self._refer_to(related, semantic)

    def user_def_relationship_to(self, related: A, semantic: SaveSemantic | None = None) -> A:
        """Refer to an asset, to be assigned to the attribute ``userDefRelationshipTo``.

        Args:
            related: the asset, or a reference to it.
            semantic: what saving does with the reference; by default it replaces those that are there.
        """
        return self._refer_to(related, semantic)


class CustomParentEntityCustomChildEntities(Relationship):
    """Relationships of the type custom_parent_entity_custom_child_entities."""

    __slots__ = ()

    _type = "custom_parent_entity_custom_child_entities"

    custom_entity_children_label: Text[str] = Text("customEntityChildrenLabel")
    custom_entity_parent_label: Text[str] = Text("customEntityParentLabel")

    def custom_child_entities(self, related: A, semantic: SaveSemantic | None = None) -> A:
        """Refer to an asset, to be assigned to the attribute ``customChildEntities``.

        Args:
            related: the asset, or a reference to it.
            semantic: what saving does with the reference; by default it replaces those that are there.
        """
        return self._refer_to(related, semantic)

    def custom_parent_entity(self, related: A, semantic: SaveSemantic | None = None) -> A:
        """Refer to an asset, to be assigned to the attribute ``customParentEntity``.

        Args:
            related: the asset, or a reference to it.
            semantic: what saving does with the reference; by default it replaces those that are there.
        """
        return self._refer_to(related, semantic)


class CustomRelatedFromEntitiesCustomRelatedToEntities(Relationship):
    """Relationships of the type custom_related_from_entities_custom_related_to_entities."""

    __slots__ = ()

    _type = "custom_related_from_entities_custom_related_to_entities"

    custom_entity_to_label: Text[str] = Text("customEntityToLabel")
    custom_entity_from_label: Text[str] = Text("customEntityFromLabel")

    def custom_related_from_entities(self, related: A, semantic: SaveSemantic | None = None) -> A:
        """Refer to an asset, to be assigned to the attribute ``customRelatedFromEntities``.

        Args:
            related: the asset, or a reference to it.
            semantic: what saving does with the reference; by default it replaces those that are there.
        """
        return self._refer_to(related, semantic)

    def custom_related_to_entities(self, related: A, semantic: SaveSemantic | None = None) -> A:
        """Refer to an asset, to be assigned to the attribute ``customRelatedToEntities``.

        Args:
            related: the asset, or a reference to it.
            semantic: what saving does with the reference; by default it replaces those that are there.
        """
        return self._refer_to(related, semantic)
