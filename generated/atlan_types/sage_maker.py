# Derived from spec/typedefs/sage_maker.json and spec/recipes/sage_maker.yaml by scripts/generate.py. Do not edit.
"""SageMaker, SageMakerFeature, SageMakerFeatureGroup, SageMakerModel, SageMakerModelDeployment, SageMakerModelGroup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Flag,
    Integer,
    Reference,
    References,
    Text,
)
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, NumericField, RelationField
from atlan_types.ai import AI, AIModel, AIModelVersion
from atlan_types.cloud import AWS

if TYPE_CHECKING:
    pass


__all__ = [
    "SageMaker",
    "SageMakerFeature",
    "SageMakerFeatureGroup",
    "SageMakerModel",
    "SageMakerModelDeployment",
    "SageMakerModelGroup",
]


class SageMaker(AI, AWS):
    """What assets of Amazon SageMaker have in common."""

    __slots__ = ()

    _type = "SageMaker"

    SAGE_MAKER_S3URI = KeywordField("sageMakerS3Uri", "sageMakerS3Uri")
    sage_maker_s3_uri: Text[KeywordField] = Text(SAGE_MAKER_S3URI)
    SAGE_MAKER_S3_URI = SAGE_MAKER_S3URI


class SageMakerFeature(SageMaker):
    """A feature in Amazon SageMaker."""

    __slots__ = ()

    _type = "SageMakerFeature"

    SAGE_MAKER_FEATURE_GROUP_NAME = KeywordField("sageMakerFeatureGroupName", "sageMakerFeatureGroupName")
    sage_maker_feature_group_name: Text[KeywordField] = Text(SAGE_MAKER_FEATURE_GROUP_NAME)
    SAGE_MAKER_FEATURE_GROUP_QUALIFIED_NAME = KeywordField(
        "sageMakerFeatureGroupQualifiedName", "sageMakerFeatureGroupQualifiedName"
    )
    sage_maker_feature_group_qualified_name: Text[KeywordField] = Text(
        SAGE_MAKER_FEATURE_GROUP_QUALIFIED_NAME
    )
    SAGE_MAKER_FEATURE_DATA_TYPE = KeywordField("sageMakerFeatureDataType", "sageMakerFeatureDataType")
    sage_maker_feature_data_type: Text[KeywordField] = Text(SAGE_MAKER_FEATURE_DATA_TYPE)
    SAGE_MAKER_FEATURE_IS_RECORD_IDENTIFIER = BooleanField(
        "sageMakerFeatureIsRecordIdentifier", "sageMakerFeatureIsRecordIdentifier"
    )
    sage_maker_feature_is_record_identifier: Flag[BooleanField] = Flag(
        SAGE_MAKER_FEATURE_IS_RECORD_IDENTIFIER
    )
    SAGE_MAKER_FEATURE_GROUP = RelationField("sageMakerFeatureGroup")
    sage_maker_feature_group: Reference[SageMakerFeatureGroup, RelationField] = Reference(
        SAGE_MAKER_FEATURE_GROUP, "SageMakerFeatureGroup"
    )


class SageMakerFeatureGroup(SageMaker):
    """A feature group in Amazon SageMaker."""

    __slots__ = ()

    _type = "SageMakerFeatureGroup"

    SAGE_MAKER_FEATURE_GROUP_STATUS = KeywordField(
        "sageMakerFeatureGroupStatus", "sageMakerFeatureGroupStatus"
    )
    sage_maker_feature_group_status: Text[KeywordField] = Text(SAGE_MAKER_FEATURE_GROUP_STATUS)
    SAGE_MAKER_FEATURE_GROUP_RECORD_ID_NAME = KeywordField(
        "sageMakerFeatureGroupRecordIdName", "sageMakerFeatureGroupRecordIdName"
    )
    sage_maker_feature_group_record_id_name: Text[KeywordField] = Text(
        SAGE_MAKER_FEATURE_GROUP_RECORD_ID_NAME
    )
    SAGE_MAKER_FEATURE_GROUP_GLUE_DATABASE_NAME = KeywordField(
        "sageMakerFeatureGroupGlueDatabaseName", "sageMakerFeatureGroupGlueDatabaseName"
    )
    sage_maker_feature_group_glue_database_name: Text[KeywordField] = Text(
        SAGE_MAKER_FEATURE_GROUP_GLUE_DATABASE_NAME
    )
    SAGE_MAKER_FEATURE_GROUP_GLUE_TABLE_NAME = KeywordField(
        "sageMakerFeatureGroupGlueTableName", "sageMakerFeatureGroupGlueTableName"
    )
    sage_maker_feature_group_glue_table_name: Text[KeywordField] = Text(
        SAGE_MAKER_FEATURE_GROUP_GLUE_TABLE_NAME
    )
    SAGE_MAKER_FEATURE_GROUP_FEATURE_COUNT = NumericField(
        "sageMakerFeatureGroupFeatureCount", "sageMakerFeatureGroupFeatureCount"
    )
    sage_maker_feature_group_feature_count: Integer[NumericField] = Integer(
        SAGE_MAKER_FEATURE_GROUP_FEATURE_COUNT
    )
    SAGE_MAKER_FEATURES = RelationField("sageMakerFeatures")
    sage_maker_features: References[SageMakerFeature, RelationField] = References(
        SAGE_MAKER_FEATURES, "SageMakerFeature"
    )


class SageMakerModel(SageMaker, AIModelVersion):
    """A model in Amazon SageMaker."""

    __slots__ = ()

    _type = "SageMakerModel"

    SAGE_MAKER_MODEL_CONTAINER_IMAGE = KeywordField(
        "sageMakerModelContainerImage", "sageMakerModelContainerImage"
    )
    sage_maker_model_container_image: Text[KeywordField] = Text(SAGE_MAKER_MODEL_CONTAINER_IMAGE)
    SAGE_MAKER_MODEL_EXECUTION_ROLE_ARN = KeywordField(
        "sageMakerModelExecutionRoleArn", "sageMakerModelExecutionRoleArn"
    )
    sage_maker_model_execution_role_arn: Text[KeywordField] = Text(SAGE_MAKER_MODEL_EXECUTION_ROLE_ARN)
    SAGE_MAKER_MODEL_MODEL_GROUP_NAME = KeywordField(
        "sageMakerModelModelGroupName", "sageMakerModelModelGroupName"
    )
    sage_maker_model_model_group_name: Text[KeywordField] = Text(SAGE_MAKER_MODEL_MODEL_GROUP_NAME)
    SAGE_MAKER_MODEL_MODEL_GROUP_QUALIFIED_NAME = KeywordField(
        "sageMakerModelModelGroupQualifiedName", "sageMakerModelModelGroupQualifiedName"
    )
    sage_maker_model_model_group_qualified_name: Text[KeywordField] = Text(
        SAGE_MAKER_MODEL_MODEL_GROUP_QUALIFIED_NAME
    )
    SAGE_MAKER_MODEL_VERSION = KeywordField("sageMakerModelVersion", "sageMakerModelVersion")
    sage_maker_model_version: Text[KeywordField] = Text(SAGE_MAKER_MODEL_VERSION)
    SAGE_MAKER_MODEL_STATUS = KeywordField("sageMakerModelStatus", "sageMakerModelStatus")
    sage_maker_model_status: Text[KeywordField] = Text(SAGE_MAKER_MODEL_STATUS)
    SAGE_MAKER_MODEL_GROUP = RelationField("sageMakerModelGroup")
    sage_maker_model_group: Reference[SageMakerModelGroup, RelationField] = Reference(
        SAGE_MAKER_MODEL_GROUP, "SageMakerModelGroup"
    )
    SAGE_MAKER_MODEL_DEPLOYMENTS = RelationField("sageMakerModelDeployments")
    sage_maker_model_deployments: References[SageMakerModelDeployment, RelationField] = References(
        SAGE_MAKER_MODEL_DEPLOYMENTS, "SageMakerModelDeployment"
    )


class SageMakerModelDeployment(SageMaker):
    """A model deployment in Amazon SageMaker."""

    __slots__ = ()

    _type = "SageMakerModelDeployment"

    SAGE_MAKER_MODEL_DEPLOYMENT_STATUS = KeywordField(
        "sageMakerModelDeploymentStatus", "sageMakerModelDeploymentStatus"
    )
    sage_maker_model_deployment_status: Text[KeywordField] = Text(SAGE_MAKER_MODEL_DEPLOYMENT_STATUS)
    SAGE_MAKER_MODEL_DEPLOYMENT_ENDPOINT_CONFIG_NAME = KeywordField(
        "sageMakerModelDeploymentEndpointConfigName", "sageMakerModelDeploymentEndpointConfigName"
    )
    sage_maker_model_deployment_endpoint_config_name: Text[KeywordField] = Text(
        SAGE_MAKER_MODEL_DEPLOYMENT_ENDPOINT_CONFIG_NAME
    )
    SAGE_MAKER_MODEL_DEPLOYMENT_MODEL_NAME = KeywordField(
        "sageMakerModelDeploymentModelName", "sageMakerModelDeploymentModelName"
    )
    sage_maker_model_deployment_model_name: Text[KeywordField] = Text(SAGE_MAKER_MODEL_DEPLOYMENT_MODEL_NAME)
    SAGE_MAKER_MODEL_DEPLOYMENT_MODEL_QUALIFIED_NAME = KeywordField(
        "sageMakerModelDeploymentModelQualifiedName", "sageMakerModelDeploymentModelQualifiedName"
    )
    sage_maker_model_deployment_model_qualified_name: Text[KeywordField] = Text(
        SAGE_MAKER_MODEL_DEPLOYMENT_MODEL_QUALIFIED_NAME
    )
    SAGE_MAKER_MODEL = RelationField("sageMakerModel")
    sage_maker_model: Reference[SageMakerModel, RelationField] = Reference(SAGE_MAKER_MODEL, "SageMakerModel")


class SageMakerModelGroup(SageMaker, AIModel):
    """A model group in Amazon SageMaker."""

    __slots__ = ()

    _type = "SageMakerModelGroup"

    SAGE_MAKER_MODEL_GROUP_STATUS = KeywordField("sageMakerModelGroupStatus", "sageMakerModelGroupStatus")
    sage_maker_model_group_status: Text[KeywordField] = Text(SAGE_MAKER_MODEL_GROUP_STATUS)
    SAGE_MAKER_MODELS = RelationField("sageMakerModels")
    sage_maker_models: References[SageMakerModel, RelationField] = References(
        SAGE_MAKER_MODELS, "SageMakerModel"
    )
