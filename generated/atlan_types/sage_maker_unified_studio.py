# Derived from spec/typedefs/sage_maker_unified_studio.json and spec/recipes/sage_maker_unified_studio.yaml by scripts/generate.py. Do not edit.
"""SageMakerUnifiedStudio, SageMakerUnifiedStudioAsset, SageMakerUnifiedStudioAssetSchema, SageMakerUnifiedStudioProject, SageMakerUnifiedStudioPublishedAsset, SageMakerUnifiedStudioSubscribedAsset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    Integer,
    ListOf,
    Moment,
    Reference,
    References,
    StructCodec,
    Text,
)
from atlan.model.fields.atlan_fields import KeywordField, NumericField, RelationField, TextField
from atlan_types.catalog import SaaS

if TYPE_CHECKING:
    from atlan_types.enums import SageMakerUnifiedStudioProjectStatus
    from atlan_types.structs import SageMakerUnifiedStudioSsoUser

__all__ = [
    "SageMakerUnifiedStudio",
    "SageMakerUnifiedStudioAsset",
    "SageMakerUnifiedStudioAssetSchema",
    "SageMakerUnifiedStudioProject",
    "SageMakerUnifiedStudioPublishedAsset",
    "SageMakerUnifiedStudioSubscribedAsset",
]


class SageMakerUnifiedStudio(SaaS):
    """What assets of Amazon SageMaker Unified Studio have in common."""

    __slots__ = ()

    _type = "SageMakerUnifiedStudio"

    SMUS_DOMAIN_NAME = KeywordField("smusDomainName", "smusDomainName")
    smus_domain_name: Text[KeywordField] = Text(SMUS_DOMAIN_NAME)
    SMUS_DOMAIN_ID = KeywordField("smusDomainId", "smusDomainId")
    smus_domain_id: Text[KeywordField] = Text(SMUS_DOMAIN_ID)
    SMUS_DOMAIN_UNIT_NAME = KeywordField("smusDomainUnitName", "smusDomainUnitName")
    smus_domain_unit_name: Text[KeywordField] = Text(SMUS_DOMAIN_UNIT_NAME)
    SMUS_DOMAIN_UNIT_ID = KeywordField("smusDomainUnitId", "smusDomainUnitId")
    smus_domain_unit_id: Text[KeywordField] = Text(SMUS_DOMAIN_UNIT_ID)
    SMUS_PROJECT_ID = KeywordField("smusProjectId", "smusProjectId")
    smus_project_id: Text[KeywordField] = Text(SMUS_PROJECT_ID)
    SMUS_OWNING_PROJECT_ID = KeywordField("smusOwningProjectId", "smusOwningProjectId")
    smus_owning_project_id: Text[KeywordField] = Text(SMUS_OWNING_PROJECT_ID)


class SageMakerUnifiedStudioAsset(SageMakerUnifiedStudio):
    """An asset in Amazon SageMaker Unified Studio."""

    __slots__ = ()

    _type = "SageMakerUnifiedStudioAsset"

    SMUS_ASSET_SUMMARY = KeywordField("smusAssetSummary", "smusAssetSummary")
    smus_asset_summary: Text[KeywordField] = Text(SMUS_ASSET_SUMMARY)
    SMUS_ASSET_TECHNICAL_NAME = KeywordField("smusAssetTechnicalName", "smusAssetTechnicalName")
    smus_asset_technical_name: Text[KeywordField] = Text(SMUS_ASSET_TECHNICAL_NAME)
    SMUS_ASSET_TYPE = KeywordField("smusAssetType", "smusAssetType")
    smus_asset_type: Text[KeywordField] = Text(SMUS_ASSET_TYPE)
    SMUS_ASSET_REVISION = KeywordField("smusAssetRevision", "smusAssetRevision")
    smus_asset_revision: Text[KeywordField] = Text(SMUS_ASSET_REVISION)
    SMUS_ASSET_SOURCE_IDENTIFIER = KeywordField("smusAssetSourceIdentifier", "smusAssetSourceIdentifier")
    smus_asset_source_identifier: Text[KeywordField] = Text(SMUS_ASSET_SOURCE_IDENTIFIER)
    SMUS_ASSET_SCHEMAS = RelationField("smusAssetSchemas")
    smus_asset_schemas: References[SageMakerUnifiedStudioAssetSchema, RelationField] = References(
        SMUS_ASSET_SCHEMAS, "SageMakerUnifiedStudioAssetSchema"
    )


class SageMakerUnifiedStudioAssetSchema(SageMakerUnifiedStudio):
    """A column of an asset in Amazon SageMaker Unified Studio."""

    __slots__ = ()

    _type = "SageMakerUnifiedStudioAssetSchema"

    SMUS_DATA_TYPE = KeywordField("smusDataType", "smusDataType")
    smus_data_type: Text[KeywordField] = Text(SMUS_DATA_TYPE)
    SMUS_ASSET_QUALIFIED_NAME = KeywordField("smusAssetQualifiedName", "smusAssetQualifiedName")
    smus_asset_qualified_name: Text[KeywordField] = Text(SMUS_ASSET_QUALIFIED_NAME)
    SMUS_ASSET_NAME = KeywordField("smusAssetName", "smusAssetName")
    smus_asset_name: Text[KeywordField] = Text(SMUS_ASSET_NAME)
    SMUS_ASSET = RelationField("smusAsset")
    smus_asset: Reference[SageMakerUnifiedStudioAsset, RelationField] = Reference(
        SMUS_ASSET, "SageMakerUnifiedStudioAsset"
    )


class SageMakerUnifiedStudioProject(SageMakerUnifiedStudio):
    """A project in Amazon SageMaker Unified Studio."""

    __slots__ = ()

    _type = "SageMakerUnifiedStudioProject"

    SMUS_PROJECT_STATUS = KeywordField("smusProjectStatus", "smusProjectStatus")
    smus_project_status: Choice[SageMakerUnifiedStudioProjectStatus, KeywordField] = Choice(
        SMUS_PROJECT_STATUS, "SageMakerUnifiedStudioProjectStatus"
    )
    SMUS_PROJECT_PROFILE_NAME = KeywordField("smusProjectProfileName", "smusProjectProfileName")
    smus_project_profile_name: Text[KeywordField] = Text(SMUS_PROJECT_PROFILE_NAME)
    SMUS_PROJECT_ROLE_ARN = KeywordField("smusProjectRoleArn", "smusProjectRoleArn")
    smus_project_role_arn: Text[KeywordField] = Text(SMUS_PROJECT_ROLE_ARN)
    SMUS_PROJECT_S3LOCATION = KeywordField("smusProjectS3Location", "smusProjectS3Location")
    smus_project_s3_location: Text[KeywordField] = Text(SMUS_PROJECT_S3LOCATION)
    SMUS_PROJECT_S3_LOCATION = SMUS_PROJECT_S3LOCATION
    SMUS_PROJECT_SSO_USERS = KeywordField("smusProjectSsoUsers", "smusProjectSsoUsers")
    smus_project_sso_users: ListOf[SageMakerUnifiedStudioSsoUser, KeywordField] = ListOf(
        SMUS_PROJECT_SSO_USERS, StructCodec("SageMakerUnifiedStudioSsoUser")
    )
    SMUS_PUBLISHED_ASSETS = RelationField("smusPublishedAssets")
    smus_published_assets: References[SageMakerUnifiedStudioPublishedAsset, RelationField] = References(
        SMUS_PUBLISHED_ASSETS, "SageMakerUnifiedStudioPublishedAsset"
    )
    SMUS_SUBSCRIBED_ASSETS = RelationField("smusSubscribedAssets")
    smus_subscribed_assets: References[SageMakerUnifiedStudioSubscribedAsset, RelationField] = References(
        SMUS_SUBSCRIBED_ASSETS, "SageMakerUnifiedStudioSubscribedAsset"
    )


class SageMakerUnifiedStudioPublishedAsset(SageMakerUnifiedStudioAsset):
    """A published asset in Amazon SageMaker Unified Studio."""

    __slots__ = ()

    _type = "SageMakerUnifiedStudioPublishedAsset"

    SMUS_PUBLISHED_ASSET_SUBSCRIPTIONS_COUNT = NumericField(
        "smusPublishedAssetSubscriptionsCount", "smusPublishedAssetSubscriptionsCount"
    )
    smus_published_asset_subscriptions_count: Integer[NumericField] = Integer(
        SMUS_PUBLISHED_ASSET_SUBSCRIPTIONS_COUNT
    )
    SMUS_PUBLISHED_ASSET_FILTERS = TextField("smusPublishedAssetFilters", "smusPublishedAssetFilters")
    smus_published_asset_filters: Text[TextField] = Text(SMUS_PUBLISHED_ASSET_FILTERS)
    SMUS_SUBSCRIBED_ASSETS = RelationField("smusSubscribedAssets")
    smus_subscribed_assets: References[SageMakerUnifiedStudioSubscribedAsset, RelationField] = References(
        SMUS_SUBSCRIBED_ASSETS, "SageMakerUnifiedStudioSubscribedAsset"
    )
    SMUS_PROJECT = RelationField("smusProject")
    smus_project: Reference[SageMakerUnifiedStudioProject, RelationField] = Reference(
        SMUS_PROJECT, "SageMakerUnifiedStudioProject"
    )


class SageMakerUnifiedStudioSubscribedAsset(SageMakerUnifiedStudioAsset):
    """A subscribed asset in Amazon SageMaker Unified Studio."""

    __slots__ = ()

    _type = "SageMakerUnifiedStudioSubscribedAsset"

    SMUS_SUBSCRIBED_ASSET_PROJECT_NAME = KeywordField(
        "smusSubscribedAssetProjectName", "smusSubscribedAssetProjectName"
    )
    smus_subscribed_asset_project_name: Text[KeywordField] = Text(SMUS_SUBSCRIBED_ASSET_PROJECT_NAME)
    SMUS_SUBSCRIBED_ASSET_REQUESTOR_NAME = KeywordField(
        "smusSubscribedAssetRequestorName", "smusSubscribedAssetRequestorName"
    )
    smus_subscribed_asset_requestor_name: Text[KeywordField] = Text(SMUS_SUBSCRIBED_ASSET_REQUESTOR_NAME)
    SMUS_SUBSCRIBED_ASSET_REQUEST_REASON = KeywordField(
        "smusSubscribedAssetRequestReason", "smusSubscribedAssetRequestReason"
    )
    smus_subscribed_asset_request_reason: Text[KeywordField] = Text(SMUS_SUBSCRIBED_ASSET_REQUEST_REASON)
    SMUS_SUBSCRIBED_ASSET_REQUEST_DATE = NumericField(
        "smusSubscribedAssetRequestDate", "smusSubscribedAssetRequestDate"
    )
    smus_subscribed_asset_request_date: Moment[NumericField] = Moment(SMUS_SUBSCRIBED_ASSET_REQUEST_DATE)
    SMUS_SUBSCRIBED_ASSET_APPROVER_NAME = KeywordField(
        "smusSubscribedAssetApproverName", "smusSubscribedAssetApproverName"
    )
    smus_subscribed_asset_approver_name: Text[KeywordField] = Text(SMUS_SUBSCRIBED_ASSET_APPROVER_NAME)
    SMUS_SUBSCRIBED_ASSET_APPROVED_REASON = KeywordField(
        "smusSubscribedAssetApprovedReason", "smusSubscribedAssetApprovedReason"
    )
    smus_subscribed_asset_approved_reason: Text[KeywordField] = Text(SMUS_SUBSCRIBED_ASSET_APPROVED_REASON)
    SMUS_SUBSCRIBED_ASSET_APPROVAL_DATE = NumericField(
        "smusSubscribedAssetApprovalDate", "smusSubscribedAssetApprovalDate"
    )
    smus_subscribed_asset_approval_date: Moment[NumericField] = Moment(SMUS_SUBSCRIBED_ASSET_APPROVAL_DATE)
    SMUS_SUBSCRIBED_ASSET_COLUMN_ACCESS_INFO = KeywordField(
        "smusSubscribedAssetColumnAccessInfo", "smusSubscribedAssetColumnAccessInfo"
    )
    smus_subscribed_asset_column_access_info: Text[KeywordField] = Text(
        SMUS_SUBSCRIBED_ASSET_COLUMN_ACCESS_INFO
    )
    SMUS_PUBLISHED_ASSET = RelationField("smusPublishedAsset")
    smus_published_asset: Reference[SageMakerUnifiedStudioPublishedAsset, RelationField] = Reference(
        SMUS_PUBLISHED_ASSET, "SageMakerUnifiedStudioPublishedAsset"
    )
    SMUS_PROJECT = RelationField("smusProject")
    smus_project: Reference[SageMakerUnifiedStudioProject, RelationField] = Reference(
        SMUS_PROJECT, "SageMakerUnifiedStudioProject"
    )
