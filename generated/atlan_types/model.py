# Derived from spec/typedefs/model.json and spec/recipes/model.yaml by scripts/generate.py. Do not edit.
"""Model, ModelAttribute, ModelAttributeAssociation, ModelDataModel, ModelEntity, ModelEntityAssociation, ModelVersion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    Flag,
    Integer,
    Moment,
    Reference,
    References,
    Text,
)
from atlan.model.fields.atlan_fields import (
    BooleanField,
    KeywordField,
    KeywordTextField,
    NumericField,
    RelationField,
)
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from atlan_types.catalog import Catalog
    from atlan_types.enums import ModelCardinalityType

__all__ = [
    "Model",
    "ModelAttribute",
    "ModelAttributeAssociation",
    "ModelDataModel",
    "ModelEntity",
    "ModelEntityAssociation",
    "ModelVersion",
]


class Model(Catalog):
    """What data models and what is in them have in common."""

    __slots__ = ()

    _type = "Model"

    MODEL_NAME = KeywordTextField("modelName", "modelName.keyword", "modelName")
    model_name: Text[KeywordTextField] = Text(MODEL_NAME)
    MODEL_QUALIFIED_NAME = KeywordField("modelQualifiedName", "modelQualifiedName")
    model_qualified_name: Text[KeywordField] = Text(MODEL_QUALIFIED_NAME)
    MODEL_DOMAIN = KeywordTextField("modelDomain", "modelDomain.keyword", "modelDomain")
    model_domain: Text[KeywordTextField] = Text(MODEL_DOMAIN)
    MODEL_NAMESPACE = KeywordTextField("modelNamespace", "modelNamespace.keyword", "modelNamespace")
    model_namespace: Text[KeywordTextField] = Text(MODEL_NAMESPACE)
    MODEL_VERSION_NAME = KeywordTextField("modelVersionName", "modelVersionName.keyword", "modelVersionName")
    model_version_name: Text[KeywordTextField] = Text(MODEL_VERSION_NAME)
    MODEL_VERSION_AGNOSTIC_QUALIFIED_NAME = KeywordField(
        "modelVersionAgnosticQualifiedName", "modelVersionAgnosticQualifiedName"
    )
    model_version_agnostic_qualified_name: Text[KeywordField] = Text(MODEL_VERSION_AGNOSTIC_QUALIFIED_NAME)
    MODEL_VERSION_QUALIFIED_NAME = KeywordField("modelVersionQualifiedName", "modelVersionQualifiedName")
    model_version_qualified_name: Text[KeywordField] = Text(MODEL_VERSION_QUALIFIED_NAME)
    MODEL_ENTITY_NAME = KeywordTextField("modelEntityName", "modelEntityName.keyword", "modelEntityName")
    model_entity_name: Text[KeywordTextField] = Text(MODEL_ENTITY_NAME)
    MODEL_ENTITY_QUALIFIED_NAME = KeywordField("modelEntityQualifiedName", "modelEntityQualifiedName")
    model_entity_qualified_name: Text[KeywordField] = Text(MODEL_ENTITY_QUALIFIED_NAME)
    MODEL_TYPE = KeywordField("modelType", "modelType")
    model_type: Text[KeywordField] = Text(MODEL_TYPE)
    MODEL_SYSTEM_DATE = NumericField("modelSystemDate", "modelSystemDate")
    model_system_date: Moment[NumericField] = Moment(MODEL_SYSTEM_DATE)
    MODEL_BUSINESS_DATE = NumericField("modelBusinessDate", "modelBusinessDate")
    model_business_date: Moment[NumericField] = Moment(MODEL_BUSINESS_DATE)
    MODEL_EXPIRED_AT_SYSTEM_DATE = NumericField("modelExpiredAtSystemDate", "modelExpiredAtSystemDate")
    model_expired_at_system_date: Moment[NumericField] = Moment(MODEL_EXPIRED_AT_SYSTEM_DATE)
    MODEL_EXPIRED_AT_BUSINESS_DATE = NumericField("modelExpiredAtBusinessDate", "modelExpiredAtBusinessDate")
    model_expired_at_business_date: Moment[NumericField] = Moment(MODEL_EXPIRED_AT_BUSINESS_DATE)


class ModelAttribute(Model):
    """An attribute of an entity of a data model."""

    __slots__ = ()

    _type = "ModelAttribute"

    MODEL_ATTRIBUTE_IS_NULLABLE = BooleanField("modelAttributeIsNullable", "modelAttributeIsNullable")
    model_attribute_is_nullable: Flag[BooleanField] = Flag(MODEL_ATTRIBUTE_IS_NULLABLE)
    MODEL_ATTRIBUTE_IS_PRIMARY = BooleanField("modelAttributeIsPrimary", "modelAttributeIsPrimary")
    model_attribute_is_primary: Flag[BooleanField] = Flag(MODEL_ATTRIBUTE_IS_PRIMARY)
    MODEL_ATTRIBUTE_IS_FOREIGN = BooleanField("modelAttributeIsForeign", "modelAttributeIsForeign")
    model_attribute_is_foreign: Flag[BooleanField] = Flag(MODEL_ATTRIBUTE_IS_FOREIGN)
    MODEL_ATTRIBUTE_IS_DERIVED = BooleanField("modelAttributeIsDerived", "modelAttributeIsDerived")
    model_attribute_is_derived: Flag[BooleanField] = Flag(MODEL_ATTRIBUTE_IS_DERIVED)
    MODEL_ATTRIBUTE_PRECISION = NumericField("modelAttributePrecision", "modelAttributePrecision")
    model_attribute_precision: Integer[NumericField] = Integer(MODEL_ATTRIBUTE_PRECISION)
    MODEL_ATTRIBUTE_SCALE = NumericField("modelAttributeScale", "modelAttributeScale")
    model_attribute_scale: Integer[NumericField] = Integer(MODEL_ATTRIBUTE_SCALE)
    MODEL_ATTRIBUTE_DATA_TYPE = KeywordField("modelAttributeDataType", "modelAttributeDataType")
    model_attribute_data_type: Text[KeywordField] = Text(MODEL_ATTRIBUTE_DATA_TYPE)
    MODEL_ATTRIBUTE_HAS_RELATIONSHIPS = BooleanField(
        "modelAttributeHasRelationships", "modelAttributeHasRelationships"
    )
    model_attribute_has_relationships: Flag[BooleanField] = Flag(MODEL_ATTRIBUTE_HAS_RELATIONSHIPS)
    MODEL_ATTRIBUTE_IMPLEMENTED_BY_ASSETS = RelationField("modelAttributeImplementedByAssets")
    model_attribute_implemented_by_assets: References[Catalog, RelationField] = References(
        MODEL_ATTRIBUTE_IMPLEMENTED_BY_ASSETS, "Catalog"
    )
    MODEL_ATTRIBUTE_RELATED_TO_ATTRIBUTES = RelationField("modelAttributeRelatedToAttributes")
    model_attribute_related_to_attributes: References[ModelAttributeAssociation, RelationField] = References(
        MODEL_ATTRIBUTE_RELATED_TO_ATTRIBUTES, "ModelAttributeAssociation"
    )
    MODEL_ATTRIBUTE_ENTITIES = RelationField("modelAttributeEntities")
    model_attribute_entities: References[ModelEntity, RelationField] = References(
        MODEL_ATTRIBUTE_ENTITIES, "ModelEntity"
    )
    MODEL_ATTRIBUTE_RELATED_FROM_ATTRIBUTES = RelationField("modelAttributeRelatedFromAttributes")
    model_attribute_related_from_attributes: References[ModelAttributeAssociation, RelationField] = (
        References(MODEL_ATTRIBUTE_RELATED_FROM_ATTRIBUTES, "ModelAttributeAssociation")
    )
    MODEL_ATTRIBUTE_MAPPED_TO_ATTRIBUTES = RelationField("modelAttributeMappedToAttributes")
    model_attribute_mapped_to_attributes: References[ModelAttribute, RelationField] = References(
        MODEL_ATTRIBUTE_MAPPED_TO_ATTRIBUTES, "ModelAttribute"
    )
    MODEL_ATTRIBUTE_MAPPED_FROM_ATTRIBUTES = RelationField("modelAttributeMappedFromAttributes")
    model_attribute_mapped_from_attributes: References[ModelAttribute, RelationField] = References(
        MODEL_ATTRIBUTE_MAPPED_FROM_ATTRIBUTES, "ModelAttribute"
    )


class ModelAttributeAssociation(Model):
    """An association between attributes of data models."""

    __slots__ = ()

    _type = "ModelAttributeAssociation"

    MODEL_ATTRIBUTE_ASSOCIATION_TO_QUALIFIED_NAME = KeywordField(
        "modelAttributeAssociationToQualifiedName", "modelAttributeAssociationToQualifiedName"
    )
    model_attribute_association_to_qualified_name: Text[KeywordField] = Text(
        MODEL_ATTRIBUTE_ASSOCIATION_TO_QUALIFIED_NAME
    )
    MODEL_ATTRIBUTE_ASSOCIATION_FROM_QUALIFIED_NAME = KeywordField(
        "modelAttributeAssociationFromQualifiedName", "modelAttributeAssociationFromQualifiedName"
    )
    model_attribute_association_from_qualified_name: Text[KeywordField] = Text(
        MODEL_ATTRIBUTE_ASSOCIATION_FROM_QUALIFIED_NAME
    )
    MODEL_ENTITY_ASSOCIATION_QUALIFIED_NAME = KeywordField(
        "modelEntityAssociationQualifiedName", "modelEntityAssociationQualifiedName"
    )
    model_entity_association_qualified_name: Text[KeywordField] = Text(
        MODEL_ENTITY_ASSOCIATION_QUALIFIED_NAME
    )
    MODEL_ATTRIBUTE_ASSOCIATION_FROM = RelationField("modelAttributeAssociationFrom")
    model_attribute_association_from: Reference[ModelAttribute, RelationField] = Reference(
        MODEL_ATTRIBUTE_ASSOCIATION_FROM, "ModelAttribute"
    )
    MODEL_ATTRIBUTE_ASSOCIATION_TO = RelationField("modelAttributeAssociationTo")
    model_attribute_association_to: Reference[ModelAttribute, RelationField] = Reference(
        MODEL_ATTRIBUTE_ASSOCIATION_TO, "ModelAttribute"
    )


class ModelDataModel(Model):
    """A data model."""

    __slots__ = ()

    _type = "ModelDataModel"

    MODEL_VERSION_COUNT = NumericField("modelVersionCount", "modelVersionCount")
    model_version_count: Integer[NumericField] = Integer(MODEL_VERSION_COUNT)
    MODEL_TOOL = KeywordField("modelTool", "modelTool")
    model_tool: Text[KeywordField] = Text(MODEL_TOOL)
    MODEL_VERSIONS = RelationField("modelVersions")
    model_versions: References[ModelVersion, RelationField] = References(MODEL_VERSIONS, "ModelVersion")


class ModelEntity(Model):
    """An entity of a data model."""

    __slots__ = ()

    _type = "ModelEntity"

    MODEL_ENTITY_ATTRIBUTE_COUNT = NumericField("modelEntityAttributeCount", "modelEntityAttributeCount")
    model_entity_attribute_count: Integer[NumericField] = Integer(MODEL_ENTITY_ATTRIBUTE_COUNT)
    MODEL_ENTITY_SUBJECT_AREA = KeywordField("modelEntitySubjectArea", "modelEntitySubjectArea")
    model_entity_subject_area: Text[KeywordField] = Text(MODEL_ENTITY_SUBJECT_AREA)
    MODEL_ENTITY_GENERALIZATION_NAME = KeywordTextField(
        "modelEntityGeneralizationName",
        "modelEntityGeneralizationName.keyword",
        "modelEntityGeneralizationName",
    )
    model_entity_generalization_name: Text[KeywordTextField] = Text(MODEL_ENTITY_GENERALIZATION_NAME)
    MODEL_ENTITY_GENERALIZATION_QUALIFIED_NAME = KeywordField(
        "modelEntityGeneralizationQualifiedName", "modelEntityGeneralizationQualifiedName"
    )
    model_entity_generalization_qualified_name: Text[KeywordField] = Text(
        MODEL_ENTITY_GENERALIZATION_QUALIFIED_NAME
    )
    MODEL_ENTITY_RELATED_TO_ENTITIES = RelationField("modelEntityRelatedToEntities")
    model_entity_related_to_entities: References[ModelEntityAssociation, RelationField] = References(
        MODEL_ENTITY_RELATED_TO_ENTITIES, "ModelEntityAssociation"
    )
    MODEL_ENTITY_GENERALIZATION_ENTITY = RelationField("modelEntityGeneralizationEntity")
    model_entity_generalization_entity: Reference[ModelEntity, RelationField] = Reference(
        MODEL_ENTITY_GENERALIZATION_ENTITY, "ModelEntity"
    )
    MODEL_ENTITY_IMPLEMENTED_BY_ASSETS = RelationField("modelEntityImplementedByAssets")
    model_entity_implemented_by_assets: References[Catalog, RelationField] = References(
        MODEL_ENTITY_IMPLEMENTED_BY_ASSETS, "Catalog"
    )
    MODEL_ENTITY_ATTRIBUTES = RelationField("modelEntityAttributes")
    model_entity_attributes: References[ModelAttribute, RelationField] = References(
        MODEL_ENTITY_ATTRIBUTES, "ModelAttribute"
    )
    MODEL_ENTITY_MAPPED_TO_ENTITIES = RelationField("modelEntityMappedToEntities")
    model_entity_mapped_to_entities: References[ModelEntity, RelationField] = References(
        MODEL_ENTITY_MAPPED_TO_ENTITIES, "ModelEntity"
    )
    MODEL_ENTITY_RELATED_FROM_ENTITIES = RelationField("modelEntityRelatedFromEntities")
    model_entity_related_from_entities: References[ModelEntityAssociation, RelationField] = References(
        MODEL_ENTITY_RELATED_FROM_ENTITIES, "ModelEntityAssociation"
    )
    MODEL_VERSIONS = RelationField("modelVersions")
    model_versions: References[ModelVersion, RelationField] = References(MODEL_VERSIONS, "ModelVersion")
    MODEL_ENTITY_MAPPED_FROM_ENTITIES = RelationField("modelEntityMappedFromEntities")
    model_entity_mapped_from_entities: References[ModelEntity, RelationField] = References(
        MODEL_ENTITY_MAPPED_FROM_ENTITIES, "ModelEntity"
    )
    MODEL_ENTITY_SPECIALIZATION_ENTITIES = RelationField("modelEntitySpecializationEntities")
    model_entity_specialization_entities: References[ModelEntity, RelationField] = References(
        MODEL_ENTITY_SPECIALIZATION_ENTITIES, "ModelEntity"
    )


class ModelEntityAssociation(Model):
    """An association between entities of data models."""

    __slots__ = ()

    _type = "ModelEntityAssociation"

    MODEL_ENTITY_ASSOCIATION_CARDINALITY = KeywordField(
        "modelEntityAssociationCardinality", "modelEntityAssociationCardinality"
    )
    model_entity_association_cardinality: Choice[ModelCardinalityType, KeywordField] = Choice(
        MODEL_ENTITY_ASSOCIATION_CARDINALITY, "ModelCardinalityType"
    )
    MODEL_ENTITY_ASSOCIATION_LABEL = KeywordField(
        "modelEntityAssociationLabel", "modelEntityAssociationLabel"
    )
    model_entity_association_label: Text[KeywordField] = Text(MODEL_ENTITY_ASSOCIATION_LABEL)
    MODEL_ENTITY_ASSOCIATION_TO_QUALIFIED_NAME = KeywordField(
        "modelEntityAssociationToQualifiedName", "modelEntityAssociationToQualifiedName"
    )
    model_entity_association_to_qualified_name: Text[KeywordField] = Text(
        MODEL_ENTITY_ASSOCIATION_TO_QUALIFIED_NAME
    )
    MODEL_ENTITY_ASSOCIATION_TO_LABEL = KeywordField(
        "modelEntityAssociationToLabel", "modelEntityAssociationToLabel"
    )
    model_entity_association_to_label: Text[KeywordField] = Text(MODEL_ENTITY_ASSOCIATION_TO_LABEL)
    MODEL_ENTITY_ASSOCIATION_TO_MIN_CARDINALITY = NumericField(
        "modelEntityAssociationToMinCardinality", "modelEntityAssociationToMinCardinality"
    )
    model_entity_association_to_min_cardinality: Integer[NumericField] = Integer(
        MODEL_ENTITY_ASSOCIATION_TO_MIN_CARDINALITY
    )
    MODEL_ENTITY_ASSOCIATION_TO_MAX_CARDINALITY = NumericField(
        "modelEntityAssociationToMaxCardinality", "modelEntityAssociationToMaxCardinality"
    )
    model_entity_association_to_max_cardinality: Integer[NumericField] = Integer(
        MODEL_ENTITY_ASSOCIATION_TO_MAX_CARDINALITY
    )
    MODEL_ENTITY_ASSOCIATION_FROM_QUALIFIED_NAME = KeywordField(
        "modelEntityAssociationFromQualifiedName", "modelEntityAssociationFromQualifiedName"
    )
    model_entity_association_from_qualified_name: Text[KeywordField] = Text(
        MODEL_ENTITY_ASSOCIATION_FROM_QUALIFIED_NAME
    )
    MODEL_ENTITY_ASSOCIATION_FROM_LABEL = KeywordField(
        "modelEntityAssociationFromLabel", "modelEntityAssociationFromLabel"
    )
    model_entity_association_from_label: Text[KeywordField] = Text(MODEL_ENTITY_ASSOCIATION_FROM_LABEL)
    MODEL_ENTITY_ASSOCIATION_FROM_MIN_CARDINALITY = NumericField(
        "modelEntityAssociationFromMinCardinality", "modelEntityAssociationFromMinCardinality"
    )
    model_entity_association_from_min_cardinality: Integer[NumericField] = Integer(
        MODEL_ENTITY_ASSOCIATION_FROM_MIN_CARDINALITY
    )
    MODEL_ENTITY_ASSOCIATION_FROM_MAX_CARDINALITY = NumericField(
        "modelEntityAssociationFromMaxCardinality", "modelEntityAssociationFromMaxCardinality"
    )
    model_entity_association_from_max_cardinality: Integer[NumericField] = Integer(
        MODEL_ENTITY_ASSOCIATION_FROM_MAX_CARDINALITY
    )
    MODEL_ENTITY_ASSOCIATION_TO = RelationField("modelEntityAssociationTo")
    model_entity_association_to: Reference[ModelEntity, RelationField] = Reference(
        MODEL_ENTITY_ASSOCIATION_TO, "ModelEntity"
    )
    MODEL_ENTITY_ASSOCIATION_FROM = RelationField("modelEntityAssociationFrom")
    model_entity_association_from: Reference[ModelEntity, RelationField] = Reference(
        MODEL_ENTITY_ASSOCIATION_FROM, "ModelEntity"
    )


class ModelVersion(Model):
    """One version of a data model."""

    __slots__ = ()

    _type = "ModelVersion"

    MODEL_VERSION_ENTITY_COUNT = NumericField("modelVersionEntityCount", "modelVersionEntityCount")
    model_version_entity_count: Integer[NumericField] = Integer(MODEL_VERSION_ENTITY_COUNT)
    MODEL_DATA_MODEL = RelationField("modelDataModel")
    model_data_model: Reference[ModelDataModel, RelationField] = Reference(MODEL_DATA_MODEL, "ModelDataModel")
    MODEL_VERSION_ENTITIES = RelationField("modelVersionEntities")
    model_version_entities: References[ModelEntity, RelationField] = References(
        MODEL_VERSION_ENTITIES, "ModelEntity"
    )
