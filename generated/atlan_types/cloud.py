# Derived from spec/typedefs/cloud.json and spec/recipes/cloud.yaml by scripts/generate.py. Do not edit.
"""Cloud, Azure, AWS, Google."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Integer,
    ListOf,
    StructCodec,
    Text,
)
from atlan.model.fields.atlan_fields import KeywordField, KeywordTextField, NumericField
from atlan_types.asset import Asset

if TYPE_CHECKING:
    from atlan_types.structs import AwsTag, AzureTag, GoogleLabel, GoogleTag

__all__ = [
    "Cloud",
    "Azure",
    "AWS",
    "Google",
]


class Cloud(Asset):
    """What assets that lie in a cloud have in common."""

    __slots__ = ()

    _type = "Cloud"

    CLOUD_UNIFORM_RESOURCE_NAME = KeywordField("cloudUniformResourceName", "cloudUniformResourceName")
    cloud_uniform_resource_name: Text[KeywordField] = Text(CLOUD_UNIFORM_RESOURCE_NAME)


class Azure(Cloud):
    """What assets that lie in Azure have in common."""

    __slots__ = ()

    _type = "Azure"

    AZURE_RESOURCE_ID = KeywordTextField("azureResourceId", "azureResourceId", "azureResourceId.text")
    azure_resource_id: Text[KeywordTextField] = Text(AZURE_RESOURCE_ID)
    AZURE_LOCATION = KeywordField("azureLocation", "azureLocation")
    azure_location: Text[KeywordField] = Text(AZURE_LOCATION)
    ADLS_ACCOUNT_SECONDARY_LOCATION = KeywordField(
        "adlsAccountSecondaryLocation", "adlsAccountSecondaryLocation"
    )
    adls_account_secondary_location: Text[KeywordField] = Text(ADLS_ACCOUNT_SECONDARY_LOCATION)
    AZURE_TAGS = KeywordField("azureTags", "azureTags")
    azure_tags: ListOf[AzureTag, KeywordField] = ListOf(AZURE_TAGS, StructCodec("AzureTag"))


class AWS(Cloud):
    """What assets that lie in AWS have in common."""

    __slots__ = ()

    _type = "AWS"

    AWS_ARN = KeywordTextField("awsArn", "awsArn", "awsArn.text")
    aws_arn: Text[KeywordTextField] = Text(AWS_ARN)
    AWS_PARTITION = KeywordField("awsPartition", "awsPartition")
    aws_partition: Text[KeywordField] = Text(AWS_PARTITION)
    AWS_SERVICE = KeywordField("awsService", "awsService")
    aws_service: Text[KeywordField] = Text(AWS_SERVICE)
    AWS_REGION = KeywordField("awsRegion", "awsRegion")
    aws_region: Text[KeywordField] = Text(AWS_REGION)
    AWS_ACCOUNT_ID = KeywordField("awsAccountId", "awsAccountId")
    aws_account_id: Text[KeywordField] = Text(AWS_ACCOUNT_ID)
    AWS_RESOURCE_ID = KeywordField("awsResourceId", "awsResourceId")
    aws_resource_id: Text[KeywordField] = Text(AWS_RESOURCE_ID)
    AWS_OWNER_NAME = KeywordTextField("awsOwnerName", "awsOwnerName", "awsOwnerName.text")
    aws_owner_name: Text[KeywordTextField] = Text(AWS_OWNER_NAME)
    AWS_OWNER_ID = KeywordField("awsOwnerId", "awsOwnerId")
    aws_owner_id: Text[KeywordField] = Text(AWS_OWNER_ID)
    AWS_TAGS = KeywordField("awsTags", "awsTags")
    aws_tags: ListOf[AwsTag, KeywordField] = ListOf(AWS_TAGS, StructCodec("AwsTag"))


class Google(Cloud):
    """What assets that lie in Google Cloud have in common."""

    __slots__ = ()

    _type = "Google"

    GOOGLE_SERVICE = KeywordField("googleService", "googleService")
    google_service: Text[KeywordField] = Text(GOOGLE_SERVICE)
    GOOGLE_PROJECT_NAME = KeywordTextField("googleProjectName", "googleProjectName", "googleProjectName.text")
    google_project_name: Text[KeywordTextField] = Text(GOOGLE_PROJECT_NAME)
    GOOGLE_PROJECT_ID = KeywordTextField("googleProjectId", "googleProjectId", "googleProjectId.text")
    google_project_id: Text[KeywordTextField] = Text(GOOGLE_PROJECT_ID)
    GOOGLE_PROJECT_NUMBER = NumericField("googleProjectNumber", "googleProjectNumber")
    google_project_number: Integer[NumericField] = Integer(GOOGLE_PROJECT_NUMBER)
    GOOGLE_LOCATION = KeywordField("googleLocation", "googleLocation")
    google_location: Text[KeywordField] = Text(GOOGLE_LOCATION)
    GOOGLE_LOCATION_TYPE = KeywordField("googleLocationType", "googleLocationType")
    google_location_type: Text[KeywordField] = Text(GOOGLE_LOCATION_TYPE)
    GOOGLE_LABELS = KeywordField("googleLabels", "googleLabels")
    google_labels: ListOf[GoogleLabel, KeywordField] = ListOf(GOOGLE_LABELS, StructCodec("GoogleLabel"))
    GOOGLE_TAGS = KeywordField("googleTags", "googleTags")
    google_tags: ListOf[GoogleTag, KeywordField] = ListOf(GOOGLE_TAGS, StructCodec("GoogleTag"))
