# Derived from spec/typedefs/cognos.json and spec/recipes/cognos.yaml by scripts/generate.py. Do not edit.
"""Cognos, CognosColumn, CognosDashboard, CognosDataset, CognosDatasource, CognosExploration, CognosFile, CognosFolder, CognosModule, CognosPackage, CognosReport."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Flag,
    Integer,
    Reference,
    References,
    Text,
)
from atlan.model.entity.creation import connector_of, require
from atlan.model.fields.atlan_fields import (
    BooleanField,
    KeywordField,
    KeywordTextField,
    NumericField,
    RelationField,
    TextField,
)
from atlan_types.catalog import BI

if TYPE_CHECKING:
    from typing import Self


__all__ = [
    "Cognos",
    "CognosColumn",
    "CognosDashboard",
    "CognosDataset",
    "CognosDatasource",
    "CognosExploration",
    "CognosFile",
    "CognosFolder",
    "CognosModule",
    "CognosPackage",
    "CognosReport",
]


class Cognos(BI):
    """What assets of IBM Cognos have in common."""

    __slots__ = ()

    _type = "Cognos"

    COGNOS_ID = KeywordField("cognosId", "cognosId")
    cognos_id: Text[KeywordField] = Text(COGNOS_ID)
    COGNOS_PATH = KeywordField("cognosPath", "cognosPath")
    cognos_path: Text[KeywordField] = Text(COGNOS_PATH)
    COGNOS_PARENT_NAME = KeywordTextField("cognosParentName", "cognosParentName.keyword", "cognosParentName")
    cognos_parent_name: Text[KeywordTextField] = Text(COGNOS_PARENT_NAME)
    COGNOS_PARENT_QUALIFIED_NAME = KeywordField("cognosParentQualifiedName", "cognosParentQualifiedName")
    cognos_parent_qualified_name: Text[KeywordField] = Text(COGNOS_PARENT_QUALIFIED_NAME)
    COGNOS_VERSION = KeywordField("cognosVersion", "cognosVersion")
    cognos_version: Text[KeywordField] = Text(COGNOS_VERSION)
    COGNOS_TYPE = KeywordField("cognosType", "cognosType")
    cognos_type: Text[KeywordField] = Text(COGNOS_TYPE)
    COGNOS_IS_HIDDEN = BooleanField("cognosIsHidden", "cognosIsHidden")
    cognos_is_hidden: Flag[BooleanField] = Flag(COGNOS_IS_HIDDEN)
    COGNOS_IS_DISABLED = BooleanField("cognosIsDisabled", "cognosIsDisabled")
    cognos_is_disabled: Flag[BooleanField] = Flag(COGNOS_IS_DISABLED)
    COGNOS_DEFAULT_SCREEN_TIP = TextField("cognosDefaultScreenTip", "cognosDefaultScreenTip")
    cognos_default_screen_tip: Text[TextField] = Text(COGNOS_DEFAULT_SCREEN_TIP)


class CognosColumn(Cognos):
    """A column in IBM Cognos."""

    __slots__ = ()

    _type = "CognosColumn"

    COGNOS_COLUMN_DATATYPE = KeywordField("cognosColumnDatatype", "cognosColumnDatatype")
    cognos_column_datatype: Text[KeywordField] = Text(COGNOS_COLUMN_DATATYPE)
    COGNOS_COLUMN_NULLABLE = KeywordField("cognosColumnNullable", "cognosColumnNullable")
    cognos_column_nullable: Text[KeywordField] = Text(COGNOS_COLUMN_NULLABLE)
    COGNOS_COLUMN_REGULAR_AGGREGATE = KeywordField(
        "cognosColumnRegularAggregate", "cognosColumnRegularAggregate"
    )
    cognos_column_regular_aggregate: Text[KeywordField] = Text(COGNOS_COLUMN_REGULAR_AGGREGATE)
    COGNOS_MODULE = RelationField("cognosModule")
    cognos_module: Reference[CognosModule, RelationField] = Reference(COGNOS_MODULE, "CognosModule")
    COGNOS_DATASET = RelationField("cognosDataset")
    cognos_dataset: Reference[CognosDataset, RelationField] = Reference(COGNOS_DATASET, "CognosDataset")
    COGNOS_EXPLORATION = RelationField("cognosExploration")
    cognos_exploration: Reference[CognosExploration, RelationField] = Reference(
        COGNOS_EXPLORATION, "CognosExploration"
    )
    COGNOS_DASHBOARD = RelationField("cognosDashboard")
    cognos_dashboard: Reference[CognosDashboard, RelationField] = Reference(
        COGNOS_DASHBOARD, "CognosDashboard"
    )
    COGNOS_FILE = RelationField("cognosFile")
    cognos_file: Reference[CognosFile, RelationField] = Reference(COGNOS_FILE, "CognosFile")
    COGNOS_PACKAGE = RelationField("cognosPackage")
    cognos_package: Reference[CognosPackage, RelationField] = Reference(COGNOS_PACKAGE, "CognosPackage")

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, cognos_id: str) -> Self:
        """Make a new CognosColumn, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            cognos_id: id of the asset at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> CognosColumn.creator(
        ...     name="name",
        ...     connection_qualified_name="default/cognos/1700000000",
        ...     cognos_id="cognos_id",
        ... ).qualified_name
        'default/cognos/1700000000/column/cognos_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, cognos_id=cognos_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/column/{cognos_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "cognosId": cognos_id,
        }
        return cls._created(attributes)


class CognosDashboard(Cognos):
    """A dashboard in IBM Cognos."""

    __slots__ = ()

    _type = "CognosDashboard"

    COGNOS_COLUMNS = RelationField("cognosColumns")
    cognos_columns: References[CognosColumn, RelationField] = References(COGNOS_COLUMNS, "CognosColumn")
    COGNOS_FOLDER = RelationField("cognosFolder")
    cognos_folder: Reference[CognosFolder, RelationField] = Reference(COGNOS_FOLDER, "CognosFolder")

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, cognos_id: str) -> Self:
        """Make a new CognosDashboard, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            cognos_id: id of the asset at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> CognosDashboard.creator(
        ...     name="name",
        ...     connection_qualified_name="default/cognos/1700000000",
        ...     cognos_id="cognos_id",
        ... ).qualified_name
        'default/cognos/1700000000/dashboard/cognos_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, cognos_id=cognos_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/dashboard/{cognos_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "cognosId": cognos_id,
        }
        return cls._created(attributes)


class CognosDataset(Cognos):
    """A dataset in IBM Cognos."""

    __slots__ = ()

    _type = "CognosDataset"

    COGNOS_COLUMNS = RelationField("cognosColumns")
    cognos_columns: References[CognosColumn, RelationField] = References(COGNOS_COLUMNS, "CognosColumn")
    COGNOS_FOLDER = RelationField("cognosFolder")
    cognos_folder: Reference[CognosFolder, RelationField] = Reference(COGNOS_FOLDER, "CognosFolder")

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, cognos_id: str) -> Self:
        """Make a new CognosDataset, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            cognos_id: id of the asset at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> CognosDataset.creator(
        ...     name="name",
        ...     connection_qualified_name="default/cognos/1700000000",
        ...     cognos_id="cognos_id",
        ... ).qualified_name
        'default/cognos/1700000000/dataSet2/cognos_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, cognos_id=cognos_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/dataSet2/{cognos_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "cognosId": cognos_id,
        }
        return cls._created(attributes)


class CognosDatasource(Cognos):
    """A datasource in IBM Cognos."""

    __slots__ = ()

    _type = "CognosDatasource"

    COGNOS_DATASOURCE_CONNECTION_STRING = KeywordField(
        "cognosDatasourceConnectionString", "cognosDatasourceConnectionString"
    )
    cognos_datasource_connection_string: Text[KeywordField] = Text(COGNOS_DATASOURCE_CONNECTION_STRING)

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, cognos_id: str) -> Self:
        """Make a new CognosDatasource, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            cognos_id: id of the asset at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> CognosDatasource.creator(
        ...     name="name",
        ...     connection_qualified_name="default/cognos/1700000000",
        ...     cognos_id="cognos_id",
        ... ).qualified_name
        'default/cognos/1700000000/datasource/cognos_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, cognos_id=cognos_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/datasource/{cognos_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "cognosId": cognos_id,
        }
        return cls._created(attributes)


class CognosExploration(Cognos):
    """An exploration in IBM Cognos."""

    __slots__ = ()

    _type = "CognosExploration"

    COGNOS_COLUMNS = RelationField("cognosColumns")
    cognos_columns: References[CognosColumn, RelationField] = References(COGNOS_COLUMNS, "CognosColumn")
    COGNOS_FOLDER = RelationField("cognosFolder")
    cognos_folder: Reference[CognosFolder, RelationField] = Reference(COGNOS_FOLDER, "CognosFolder")

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, cognos_id: str) -> Self:
        """Make a new CognosExploration, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            cognos_id: id of the asset at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> CognosExploration.creator(
        ...     name="name",
        ...     connection_qualified_name="default/cognos/1700000000",
        ...     cognos_id="cognos_id",
        ... ).qualified_name
        'default/cognos/1700000000/exploration/cognos_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, cognos_id=cognos_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/exploration/{cognos_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "cognosId": cognos_id,
        }
        return cls._created(attributes)


class CognosFile(Cognos):
    """A file in IBM Cognos."""

    __slots__ = ()

    _type = "CognosFile"

    COGNOS_COLUMNS = RelationField("cognosColumns")
    cognos_columns: References[CognosColumn, RelationField] = References(COGNOS_COLUMNS, "CognosColumn")
    COGNOS_FOLDER = RelationField("cognosFolder")
    cognos_folder: Reference[CognosFolder, RelationField] = Reference(COGNOS_FOLDER, "CognosFolder")

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, cognos_id: str) -> Self:
        """Make a new CognosFile, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            cognos_id: id of the asset at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> CognosFile.creator(
        ...     name="name",
        ...     connection_qualified_name="default/cognos/1700000000",
        ...     cognos_id="cognos_id",
        ... ).qualified_name
        'default/cognos/1700000000/file/cognos_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, cognos_id=cognos_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/file/{cognos_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "cognosId": cognos_id,
        }
        return cls._created(attributes)


class CognosFolder(Cognos):
    """A folder in IBM Cognos."""

    __slots__ = ()

    _type = "CognosFolder"

    COGNOS_FOLDER_SUB_FOLDER_COUNT = NumericField("cognosFolderSubFolderCount", "cognosFolderSubFolderCount")
    cognos_folder_sub_folder_count: Integer[NumericField] = Integer(COGNOS_FOLDER_SUB_FOLDER_COUNT)
    COGNOS_FOLDER_CHILD_OBJECTS_COUNT = NumericField(
        "cognosFolderChildObjectsCount", "cognosFolderChildObjectsCount"
    )
    cognos_folder_child_objects_count: Integer[NumericField] = Integer(COGNOS_FOLDER_CHILD_OBJECTS_COUNT)
    COGNOS_PACKAGES = RelationField("cognosPackages")
    cognos_packages: References[CognosPackage, RelationField] = References(COGNOS_PACKAGES, "CognosPackage")
    COGNOS_REPORTS = RelationField("cognosReports")
    cognos_reports: References[CognosReport, RelationField] = References(COGNOS_REPORTS, "CognosReport")
    COGNOS_DASHBOARDS = RelationField("cognosDashboards")
    cognos_dashboards: References[CognosDashboard, RelationField] = References(
        COGNOS_DASHBOARDS, "CognosDashboard"
    )
    COGNOS_SUB_FOLDERS = RelationField("cognosSubFolders")
    cognos_sub_folders: References[CognosFolder, RelationField] = References(
        COGNOS_SUB_FOLDERS, "CognosFolder"
    )
    COGNOS_FOLDER = RelationField("cognosFolder")
    cognos_folder: Reference[CognosFolder, RelationField] = Reference(COGNOS_FOLDER, "CognosFolder")
    COGNOS_DATASETS = RelationField("cognosDatasets")
    cognos_datasets: References[CognosDataset, RelationField] = References(COGNOS_DATASETS, "CognosDataset")
    COGNOS_MODULES = RelationField("cognosModules")
    cognos_modules: References[CognosModule, RelationField] = References(COGNOS_MODULES, "CognosModule")
    COGNOS_FILES = RelationField("cognosFiles")
    cognos_files: References[CognosFile, RelationField] = References(COGNOS_FILES, "CognosFile")
    COGNOS_EXPLORATIONS = RelationField("cognosExplorations")
    cognos_explorations: References[CognosExploration, RelationField] = References(
        COGNOS_EXPLORATIONS, "CognosExploration"
    )

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, cognos_id: str) -> Self:
        """Make a new CognosFolder, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            cognos_id: id of the asset at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> CognosFolder.creator(
        ...     name="name",
        ...     connection_qualified_name="default/cognos/1700000000",
        ...     cognos_id="cognos_id",
        ... ).qualified_name
        'default/cognos/1700000000/folder/cognos_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, cognos_id=cognos_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/folder/{cognos_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "cognosId": cognos_id,
        }
        return cls._created(attributes)


class CognosModule(Cognos):
    """A module in IBM Cognos."""

    __slots__ = ()

    _type = "CognosModule"

    COGNOS_COLUMNS = RelationField("cognosColumns")
    cognos_columns: References[CognosColumn, RelationField] = References(COGNOS_COLUMNS, "CognosColumn")
    COGNOS_FOLDER = RelationField("cognosFolder")
    cognos_folder: Reference[CognosFolder, RelationField] = Reference(COGNOS_FOLDER, "CognosFolder")

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, cognos_id: str) -> Self:
        """Make a new CognosModule, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            cognos_id: id of the asset at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> CognosModule.creator(
        ...     name="name",
        ...     connection_qualified_name="default/cognos/1700000000",
        ...     cognos_id="cognos_id",
        ... ).qualified_name
        'default/cognos/1700000000/module/cognos_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, cognos_id=cognos_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/module/{cognos_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "cognosId": cognos_id,
        }
        return cls._created(attributes)


class CognosPackage(Cognos):
    """A package in IBM Cognos."""

    __slots__ = ()

    _type = "CognosPackage"

    COGNOS_COLUMNS = RelationField("cognosColumns")
    cognos_columns: References[CognosColumn, RelationField] = References(COGNOS_COLUMNS, "CognosColumn")
    COGNOS_FOLDER = RelationField("cognosFolder")
    cognos_folder: Reference[CognosFolder, RelationField] = Reference(COGNOS_FOLDER, "CognosFolder")

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, cognos_id: str) -> Self:
        """Make a new CognosPackage, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            cognos_id: id of the asset at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> CognosPackage.creator(
        ...     name="name",
        ...     connection_qualified_name="default/cognos/1700000000",
        ...     cognos_id="cognos_id",
        ... ).qualified_name
        'default/cognos/1700000000/package/cognos_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, cognos_id=cognos_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/package/{cognos_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "cognosId": cognos_id,
        }
        return cls._created(attributes)


class CognosReport(Cognos):
    """A report in IBM Cognos."""

    __slots__ = ()

    _type = "CognosReport"

    COGNOS_FOLDER = RelationField("cognosFolder")
    cognos_folder: Reference[CognosFolder, RelationField] = Reference(COGNOS_FOLDER, "CognosFolder")

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, cognos_id: str) -> Self:
        """Make a new CognosReport, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            cognos_id: id of the asset at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> CognosReport.creator(
        ...     name="name",
        ...     connection_qualified_name="default/cognos/1700000000",
        ...     cognos_id="cognos_id",
        ... ).qualified_name
        'default/cognos/1700000000/report/cognos_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, cognos_id=cognos_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/report/{cognos_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "cognosId": cognos_id,
        }
        return cls._created(attributes)
