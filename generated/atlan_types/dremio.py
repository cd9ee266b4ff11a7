# Derived from spec/typedefs/dremio.json and spec/recipes/dremio.yaml by scripts/generate.py. Do not edit.
"""Dremio, DremioColumn, DremioFolder, DremioPhysicalDataset, DremioSource, DremioSpace, DremioVirtualDataset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    ListOf,
    MapOf,
    Reference,
    References,
    SetOf,
    Text,
    codecs,
)
from atlan.model.fields.atlan_fields import KeywordField, RelationField
from atlan_types.sql import SQL, Column, Table, View

if TYPE_CHECKING:
    from atlan_types.enums import DremioParentAssetType

__all__ = [
    "Dremio",
    "DremioColumn",
    "DremioFolder",
    "DremioPhysicalDataset",
    "DremioSource",
    "DremioSpace",
    "DremioVirtualDataset",
]


class Dremio(SQL):
    """What assets of Dremio have in common."""

    __slots__ = ()

    _type = "Dremio"

    DREMIO_ID = KeywordField("dremioId", "dremioId")
    dremio_id: Text[KeywordField] = Text(DREMIO_ID)
    DREMIO_SPACE_QUALIFIED_NAME = KeywordField("dremioSpaceQualifiedName", "dremioSpaceQualifiedName")
    dremio_space_qualified_name: Text[KeywordField] = Text(DREMIO_SPACE_QUALIFIED_NAME)
    DREMIO_SPACE_NAME = KeywordField("dremioSpaceName", "dremioSpaceName")
    dremio_space_name: Text[KeywordField] = Text(DREMIO_SPACE_NAME)
    DREMIO_SOURCE_QUALIFIED_NAME = KeywordField("dremioSourceQualifiedName", "dremioSourceQualifiedName")
    dremio_source_qualified_name: Text[KeywordField] = Text(DREMIO_SOURCE_QUALIFIED_NAME)
    DREMIO_SOURCE_NAME = KeywordField("dremioSourceName", "dremioSourceName")
    dremio_source_name: Text[KeywordField] = Text(DREMIO_SOURCE_NAME)
    DREMIO_PARENT_FOLDER_QUALIFIED_NAME = KeywordField(
        "dremioParentFolderQualifiedName", "dremioParentFolderQualifiedName"
    )
    dremio_parent_folder_qualified_name: Text[KeywordField] = Text(DREMIO_PARENT_FOLDER_QUALIFIED_NAME)
    DREMIO_FOLDER_HIERARCHY = KeywordField("dremioFolderHierarchy", "dremioFolderHierarchy")
    dremio_folder_hierarchy: ListOf[dict[str, str], KeywordField] = ListOf(
        DREMIO_FOLDER_HIERARCHY, codecs.MapCodec(codecs.TEXT)
    )
    DREMIO_LABELS = KeywordField("dremioLabels", "dremioLabels")
    dremio_labels: SetOf[str, KeywordField] = SetOf(DREMIO_LABELS, codecs.TEXT)


class DremioColumn(Dremio, Column):
    """A column in Dremio."""

    __slots__ = ()

    _type = "DremioColumn"


class DremioFolder(Dremio):
    """A folder in Dremio."""

    __slots__ = ()

    _type = "DremioFolder"

    DREMIO_PARENT_ASSET_TYPE = KeywordField("dremioParentAssetType", "dremioParentAssetType")
    dremio_parent_asset_type: Choice[DremioParentAssetType, KeywordField] = Choice(
        DREMIO_PARENT_ASSET_TYPE, "DremioParentAssetType"
    )
    DREMIO_SPACE = RelationField("dremioSpace")
    dremio_space: Reference[DremioSpace, RelationField] = Reference(DREMIO_SPACE, "DremioSpace")
    DREMIO_PARENT_FOLDER = RelationField("dremioParentFolder")
    dremio_parent_folder: Reference[DremioFolder, RelationField] = Reference(
        DREMIO_PARENT_FOLDER, "DremioFolder"
    )
    DREMIO_SUB_FOLDERS = RelationField("dremioSubFolders")
    dremio_sub_folders: References[DremioFolder, RelationField] = References(
        DREMIO_SUB_FOLDERS, "DremioFolder"
    )
    DREMIO_PHYSICAL_DATASETS = RelationField("dremioPhysicalDatasets")
    dremio_physical_datasets: References[DremioPhysicalDataset, RelationField] = References(
        DREMIO_PHYSICAL_DATASETS, "DremioPhysicalDataset"
    )
    DREMIO_SOURCE = RelationField("dremioSource")
    dremio_source: Reference[DremioSource, RelationField] = Reference(DREMIO_SOURCE, "DremioSource")
    DREMIO_VIRTUAL_DATASETS = RelationField("dremioVirtualDatasets")
    dremio_virtual_datasets: References[DremioVirtualDataset, RelationField] = References(
        DREMIO_VIRTUAL_DATASETS, "DremioVirtualDataset"
    )


class DremioPhysicalDataset(Dremio, Table):
    """A physical dataset in Dremio."""

    __slots__ = ()

    _type = "DremioPhysicalDataset"

    DREMIO_FOLDER = RelationField("dremioFolder")
    dremio_folder: Reference[DremioFolder, RelationField] = Reference(DREMIO_FOLDER, "DremioFolder")
    DREMIO_SOURCE = RelationField("dremioSource")
    dremio_source: Reference[DremioSource, RelationField] = Reference(DREMIO_SOURCE, "DremioSource")


class DremioSource(Dremio):
    """A source in Dremio."""

    __slots__ = ()

    _type = "DremioSource"

    DREMIO_SOURCE_TYPE = KeywordField("dremioSourceType", "dremioSourceType")
    dremio_source_type: Text[KeywordField] = Text(DREMIO_SOURCE_TYPE)
    DREMIO_SOURCE_CONNECTION_CONFIGS = KeywordField(
        "dremioSourceConnectionConfigs", "dremioSourceConnectionConfigs"
    )
    dremio_source_connection_configs: MapOf[str, KeywordField] = MapOf(
        DREMIO_SOURCE_CONNECTION_CONFIGS, codecs.TEXT
    )
    DREMIO_SOURCE_ACCELERATION_SETTINGS = KeywordField(
        "dremioSourceAccelerationSettings", "dremioSourceAccelerationSettings"
    )
    dremio_source_acceleration_settings: MapOf[str, KeywordField] = MapOf(
        DREMIO_SOURCE_ACCELERATION_SETTINGS, codecs.TEXT
    )
    DREMIO_SOURCE_METADATA_POLICIES = KeywordField(
        "dremioSourceMetadataPolicies", "dremioSourceMetadataPolicies"
    )
    dremio_source_metadata_policies: MapOf[str, KeywordField] = MapOf(
        DREMIO_SOURCE_METADATA_POLICIES, codecs.TEXT
    )
    DREMIO_SOURCE_HEALTH_STATUS = KeywordField("dremioSourceHealthStatus", "dremioSourceHealthStatus")
    dremio_source_health_status: Text[KeywordField] = Text(DREMIO_SOURCE_HEALTH_STATUS)
    DREMIO_SOURCE_HEALTH_STATUS_MESSAGE = KeywordField(
        "dremioSourceHealthStatusMessage", "dremioSourceHealthStatusMessage"
    )
    dremio_source_health_status_message: Text[KeywordField] = Text(DREMIO_SOURCE_HEALTH_STATUS_MESSAGE)
    DREMIO_PHYSICAL_DATASETS = RelationField("dremioPhysicalDatasets")
    dremio_physical_datasets: References[DremioPhysicalDataset, RelationField] = References(
        DREMIO_PHYSICAL_DATASETS, "DremioPhysicalDataset"
    )
    DREMIO_FOLDERS = RelationField("dremioFolders")
    dremio_folders: References[DremioFolder, RelationField] = References(DREMIO_FOLDERS, "DremioFolder")


class DremioSpace(Dremio):
    """A space in Dremio."""

    __slots__ = ()

    _type = "DremioSpace"

    DREMIO_VIRTUAL_DATASETS = RelationField("dremioVirtualDatasets")
    dremio_virtual_datasets: References[DremioVirtualDataset, RelationField] = References(
        DREMIO_VIRTUAL_DATASETS, "DremioVirtualDataset"
    )
    DREMIO_FOLDERS = RelationField("dremioFolders")
    dremio_folders: References[DremioFolder, RelationField] = References(DREMIO_FOLDERS, "DremioFolder")


class DremioVirtualDataset(Dremio, View):
    """A virtual dataset in Dremio."""

    __slots__ = ()

    _type = "DremioVirtualDataset"

    DREMIO_SPACE = RelationField("dremioSpace")
    dremio_space: Reference[DremioSpace, RelationField] = Reference(DREMIO_SPACE, "DremioSpace")
    DREMIO_FOLDER = RelationField("dremioFolder")
    dremio_folder: Reference[DremioFolder, RelationField] = Reference(DREMIO_FOLDER, "DremioFolder")
