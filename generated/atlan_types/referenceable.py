# Derived from spec/typedefs/referenceable.json and spec/recipes/referenceable.yaml by scripts/generate.py. Do not edit.
"""Referenceable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Entity,
    ListOf,
    References,
    Text,
    codecs,
)
from atlan.model.fields.atlan_fields import (
    InternalKeywordTextField,
    KeywordField,
    KeywordTextField,
    RelationField,
)

if TYPE_CHECKING:
    from atlan_types.glossary import AtlasGlossaryTerm

__all__ = [
    "Referenceable",
]


class Referenceable(Entity):
    """Anything the metastore can refer to: it has a qualifiedName, terms and relationships."""

    __slots__ = ()

    _type = "Referenceable"
    _abstract = True

    QUALIFIED_NAME = KeywordTextField("qualifiedName", "qualifiedName", "qualifiedName.text")
    qualified_name: Text[KeywordTextField] = Text(QUALIFIED_NAME)
    """Name that no other asset of the type has, by which the server finds the asset."""
    REPLICATED_FROM = KeywordField("replicatedFrom", "replicatedFrom")
    replicated_from: ListOf[dict[str, str], KeywordField] = ListOf(
        REPLICATED_FROM, codecs.MapCodec(codecs.TEXT)
    )
    REPLICATED_TO = KeywordField("replicatedTo", "replicatedTo")
    replicated_to: ListOf[dict[str, str], KeywordField] = ListOf(REPLICATED_TO, codecs.MapCodec(codecs.TEXT))
    USER_DEF_RELATIONSHIP_TO = RelationField("userDefRelationshipTo")
    user_def_relationship_to: References[Referenceable, RelationField] = References(
        USER_DEF_RELATIONSHIP_TO, "Referenceable"
    )
    """Assets that people related this one to."""
    USER_DEF_RELATIONSHIP_FROM = RelationField("userDefRelationshipFrom")
    user_def_relationship_from: References[Referenceable, RelationField] = References(
        USER_DEF_RELATIONSHIP_FROM, "Referenceable"
    )
    """Assets that people related to this one."""
    ASSIGNED_TERMS = InternalKeywordTextField("meanings", "__meanings", "__meaningsText", "__meanings")
    assigned_terms: References[AtlasGlossaryTerm, InternalKeywordTextField] = References(
        ASSIGNED_TERMS, "AtlasGlossaryTerm"
    )
    """Terms that are assigned to the asset."""
    MEANINGS = ASSIGNED_TERMS
