# Derived from spec/typedefs/semantic.json and spec/recipes/semantic.yaml by scripts/generate.py. Do not edit.
"""Semantic, SemanticField, SemanticDimension, SemanticEntity, SemanticMeasure, SemanticModel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Reference,
    References,
    SetOf,
    Text,
    codecs,
)
from atlan.model.fields.atlan_fields import KeywordField, RelationField, TextField
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    pass


__all__ = [
    "Semantic",
    "SemanticField",
    "SemanticDimension",
    "SemanticEntity",
    "SemanticMeasure",
    "SemanticModel",
]


class Semantic(Catalog):
    """What semantic models and what is in them have in common."""

    __slots__ = ()

    _type = "Semantic"


class SemanticField(Semantic):
    """A field of a semantic model."""

    __slots__ = ()

    _type = "SemanticField"

    SEMANTIC_EXPRESSION = KeywordField("semanticExpression", "semanticExpression")
    semantic_expression: Text[KeywordField] = Text(SEMANTIC_EXPRESSION)
    SEMANTIC_TYPE = KeywordField("semanticType", "semanticType")
    semantic_type: Text[KeywordField] = Text(SEMANTIC_TYPE)
    SEMANTIC_SYNONYMS = KeywordField("semanticSynonyms", "semanticSynonyms")
    semantic_synonyms: SetOf[str, KeywordField] = SetOf(SEMANTIC_SYNONYMS, codecs.TEXT)
    SEMANTIC_SAMPLE_VALUES = TextField("semanticSampleValues", "semanticSampleValues")
    semantic_sample_values: SetOf[str, TextField] = SetOf(SEMANTIC_SAMPLE_VALUES, codecs.TEXT)
    SEMANTIC_ACCESS_MODIFIER = KeywordField("semanticAccessModifier", "semanticAccessModifier")
    semantic_access_modifier: Text[KeywordField] = Text(SEMANTIC_ACCESS_MODIFIER)
    SEMANTIC_DATA_TYPE = KeywordField("semanticDataType", "semanticDataType")
    semantic_data_type: Text[KeywordField] = Text(SEMANTIC_DATA_TYPE)
    SEMANTIC_LABELS = KeywordField("semanticLabels", "semanticLabels")
    semantic_labels: SetOf[str, KeywordField] = SetOf(SEMANTIC_LABELS, codecs.TEXT)


class SemanticDimension(SemanticField):
    """A dimension of a semantic model."""

    __slots__ = ()

    _type = "SemanticDimension"

    SEMANTIC_MODEL = RelationField("semanticModel")
    semantic_model: Reference[SemanticModel, RelationField] = Reference(SEMANTIC_MODEL, "SemanticModel")


class SemanticEntity(SemanticField):
    """An entity of a semantic model."""

    __slots__ = ()

    _type = "SemanticEntity"

    SEMANTIC_MODEL = RelationField("semanticModel")
    semantic_model: Reference[SemanticModel, RelationField] = Reference(SEMANTIC_MODEL, "SemanticModel")


class SemanticMeasure(SemanticField):
    """A measure of a semantic model."""

    __slots__ = ()

    _type = "SemanticMeasure"

    SEMANTIC_MODEL = RelationField("semanticModel")
    semantic_model: Reference[SemanticModel, RelationField] = Reference(SEMANTIC_MODEL, "SemanticModel")


class SemanticModel(Semantic):
    """A semantic model."""

    __slots__ = ()

    _type = "SemanticModel"

    SEMANTIC_ENTITIES = RelationField("semanticEntities")
    semantic_entities: References[SemanticEntity, RelationField] = References(
        SEMANTIC_ENTITIES, "SemanticEntity"
    )
    SEMANTIC_MEASURES = RelationField("semanticMeasures")
    semantic_measures: References[SemanticMeasure, RelationField] = References(
        SEMANTIC_MEASURES, "SemanticMeasure"
    )
    SEMANTIC_DIMENSIONS = RelationField("semanticDimensions")
    semantic_dimensions: References[SemanticDimension, RelationField] = References(
        SEMANTIC_DIMENSIONS, "SemanticDimension"
    )
