# Derived from spec/typedefs/anomalo.json and spec/recipes/anomalo.yaml by scripts/generate.py. Do not edit.
"""Anomalo, AnomaloCheck."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Flag,
    Moment,
    Reference,
    Text,
)
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, NumericField, RelationField, TextField
from atlan_types.data_quality import DataQuality

if TYPE_CHECKING:
    from atlan_types.asset import Asset

__all__ = [
    "Anomalo",
    "AnomaloCheck",
]


class Anomalo(DataQuality):
    """What assets of Anomalo have in common."""

    __slots__ = ()

    _type = "Anomalo"


class AnomaloCheck(Anomalo):
    """A check in Anomalo."""

    __slots__ = ()

    _type = "AnomaloCheck"

    ANOMALO_CHECK_LINKED_ASSET_QUALIFIED_NAME = KeywordField(
        "anomaloCheckLinkedAssetQualifiedName", "anomaloCheckLinkedAssetQualifiedName"
    )
    anomalo_check_linked_asset_qualified_name: Text[KeywordField] = Text(
        ANOMALO_CHECK_LINKED_ASSET_QUALIFIED_NAME
    )
    ANOMALO_CHECK_CATEGORY_TYPE = KeywordField("anomaloCheckCategoryType", "anomaloCheckCategoryType")
    anomalo_check_category_type: Text[KeywordField] = Text(ANOMALO_CHECK_CATEGORY_TYPE)
    ANOMALO_CHECK_TYPE = KeywordField("anomaloCheckType", "anomaloCheckType")
    anomalo_check_type: Text[KeywordField] = Text(ANOMALO_CHECK_TYPE)
    ANOMALO_CHECK_PRIORITY_LEVEL = KeywordField("anomaloCheckPriorityLevel", "anomaloCheckPriorityLevel")
    anomalo_check_priority_level: Text[KeywordField] = Text(ANOMALO_CHECK_PRIORITY_LEVEL)
    ANOMALO_CHECK_IS_SYSTEM_ADDED = BooleanField("anomaloCheckIsSystemAdded", "anomaloCheckIsSystemAdded")
    anomalo_check_is_system_added: Flag[BooleanField] = Flag(ANOMALO_CHECK_IS_SYSTEM_ADDED)
    ANOMALO_CHECK_STATUS = KeywordField("anomaloCheckStatus", "anomaloCheckStatus")
    anomalo_check_status: Text[KeywordField] = Text(ANOMALO_CHECK_STATUS)
    ANOMALO_CHECK_STATUS_IMAGE_URL = TextField("anomaloCheckStatusImageUrl", "anomaloCheckStatusImageUrl")
    anomalo_check_status_image_url: Text[TextField] = Text(ANOMALO_CHECK_STATUS_IMAGE_URL)
    ANOMALO_CHECK_LAST_RUN_COMPLETED_AT = NumericField(
        "anomaloCheckLastRunCompletedAt", "anomaloCheckLastRunCompletedAt"
    )
    anomalo_check_last_run_completed_at: Moment[NumericField] = Moment(ANOMALO_CHECK_LAST_RUN_COMPLETED_AT)
    ANOMALO_CHECK_LAST_RUN_EVALUATED_MESSAGE = TextField(
        "anomaloCheckLastRunEvaluatedMessage", "anomaloCheckLastRunEvaluatedMessage"
    )
    anomalo_check_last_run_evaluated_message: Text[TextField] = Text(ANOMALO_CHECK_LAST_RUN_EVALUATED_MESSAGE)
    ANOMALO_CHECK_LAST_RUN_URL = TextField("anomaloCheckLastRunUrl", "anomaloCheckLastRunUrl")
    anomalo_check_last_run_url: Text[TextField] = Text(ANOMALO_CHECK_LAST_RUN_URL)
    ANOMALO_CHECK_HISTORIC_RUN_STATUS = TextField(
        "anomaloCheckHistoricRunStatus", "anomaloCheckHistoricRunStatus"
    )
    anomalo_check_historic_run_status: Text[TextField] = Text(ANOMALO_CHECK_HISTORIC_RUN_STATUS)
    ANOMALO_CHECK_ASSET = RelationField("anomaloCheckAsset")
    anomalo_check_asset: Reference[Asset, RelationField] = Reference(ANOMALO_CHECK_ASSET, "Asset")
