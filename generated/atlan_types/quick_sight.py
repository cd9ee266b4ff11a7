# Derived from spec/typedefs/quick_sight.json and spec/recipes/quick_sight.yaml by scripts/generate.py. Do not edit.
"""QuickSight, QuickSightAnalysis, QuickSightAnalysisField, QuickSightAnalysisVisual, QuickSightDashboard, QuickSightDashboardVisual, QuickSightDataset, QuickSightDatasetField, QuickSightFolder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Choice,
    Integer,
    ListOf,
    Moment,
    Reference,
    References,
    SetOf,
    Text,
    codecs,
)
from atlan.model.entity.creation import choice, connector_of, located, reference, require, segments
from atlan.model.fields.atlan_fields import (
    KeywordField,
    KeywordTextField,
    NumericField,
    RelationField,
    TextField,
)
from atlan_types.catalog import BI

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.enums import (
        QuickSightAnalysisStatus,
        QuickSightDatasetFieldType,
        QuickSightDatasetImportMode,
        QuickSightFolderType,
    )

__all__ = [
    "QuickSight",
    "QuickSightAnalysis",
    "QuickSightAnalysisField",
    "QuickSightAnalysisVisual",
    "QuickSightDashboard",
    "QuickSightDashboardVisual",
    "QuickSightDataset",
    "QuickSightDatasetField",
    "QuickSightFolder",
]


class QuickSight(BI):
    """What assets of Amazon QuickSight have in common."""

    __slots__ = ()

    _type = "QuickSight"

    QUICK_SIGHT_ID = KeywordField("quickSightId", "quickSightId")
    quick_sight_id: Text[KeywordField] = Text(QUICK_SIGHT_ID)
    QUICK_SIGHT_SHEET_ID = KeywordField("quickSightSheetId", "quickSightSheetId")
    quick_sight_sheet_id: Text[KeywordField] = Text(QUICK_SIGHT_SHEET_ID)
    QUICK_SIGHT_SHEET_NAME = KeywordTextField(
        "quickSightSheetName", "quickSightSheetName.keyword", "quickSightSheetName"
    )
    quick_sight_sheet_name: Text[KeywordTextField] = Text(QUICK_SIGHT_SHEET_NAME)


class QuickSightAnalysis(QuickSight):
    """An analysis in Amazon QuickSight."""

    __slots__ = ()

    _type = "QuickSightAnalysis"

    QUICK_SIGHT_ANALYSIS_STATUS = KeywordField("quickSightAnalysisStatus", "quickSightAnalysisStatus")
    quick_sight_analysis_status: Choice[QuickSightAnalysisStatus, KeywordField] = Choice(
        QUICK_SIGHT_ANALYSIS_STATUS, "QuickSightAnalysisStatus"
    )
    QUICK_SIGHT_ANALYSIS_CALCULATED_FIELDS = TextField(
        "quickSightAnalysisCalculatedFields", "quickSightAnalysisCalculatedFields"
    )
    quick_sight_analysis_calculated_fields: SetOf[str, TextField] = SetOf(
        QUICK_SIGHT_ANALYSIS_CALCULATED_FIELDS, codecs.TEXT
    )
    QUICK_SIGHT_ANALYSIS_PARAMETER_DECLARATIONS = TextField(
        "quickSightAnalysisParameterDeclarations", "quickSightAnalysisParameterDeclarations"
    )
    quick_sight_analysis_parameter_declarations: SetOf[str, TextField] = SetOf(
        QUICK_SIGHT_ANALYSIS_PARAMETER_DECLARATIONS, codecs.TEXT
    )
    QUICK_SIGHT_ANALYSIS_FILTER_GROUPS = TextField(
        "quickSightAnalysisFilterGroups", "quickSightAnalysisFilterGroups"
    )
    quick_sight_analysis_filter_groups: SetOf[str, TextField] = SetOf(
        QUICK_SIGHT_ANALYSIS_FILTER_GROUPS, codecs.TEXT
    )
    QUICK_SIGHT_ANALYSIS_VISUALS = RelationField("quickSightAnalysisVisuals")
    quick_sight_analysis_visuals: References[QuickSightAnalysisVisual, RelationField] = References(
        QUICK_SIGHT_ANALYSIS_VISUALS, "QuickSightAnalysisVisual"
    )
    QUICK_SIGHT_ANALYSIS_FOLDERS = RelationField("quickSightAnalysisFolders")
    quick_sight_analysis_folders: References[QuickSightFolder, RelationField] = References(
        QUICK_SIGHT_ANALYSIS_FOLDERS, "QuickSightFolder"
    )

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        connection_qualified_name: str,
        quick_sight_id: str,
        quick_sight_analysis_folders: list[str] | None = None,
    ) -> Self:
        """Make a new QuickSightAnalysis, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            quick_sight_id: id of the asset at the source.
            quick_sight_analysis_folders: qualifiedNames of the folders it lies in.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> QuickSightAnalysis.creator(
        ...     name="name",
        ...     connection_qualified_name="default/quick-sight/1700000000",
        ...     quick_sight_id="quick_sight_id",
        ... ).qualified_name
        'default/quick-sight/1700000000/quick_sight_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, quick_sight_id=quick_sight_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{quick_sight_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "quickSightId": quick_sight_id,
        }
        if quick_sight_analysis_folders is not None:
            attributes["quickSightAnalysisFolders"] = [
                reference("QuickSightFolder", one) for one in quick_sight_analysis_folders
            ]
        return cls._created(attributes)


class QuickSightAnalysisField(QuickSight):
    """A field of an analysis in Amazon QuickSight."""

    __slots__ = ()

    _type = "QuickSightAnalysisField"

    QUICK_SIGHT_ANALYSIS_VISUAL_QUALIFIED_NAME = KeywordField(
        "quickSightAnalysisVisualQualifiedName", "quickSightAnalysisVisualQualifiedName"
    )
    quick_sight_analysis_visual_qualified_name: Text[KeywordField] = Text(
        QUICK_SIGHT_ANALYSIS_VISUAL_QUALIFIED_NAME
    )
    QUICK_SIGHT_ANALYSIS_QUALIFIED_NAME = KeywordField(
        "quickSightAnalysisQualifiedName", "quickSightAnalysisQualifiedName"
    )
    quick_sight_analysis_qualified_name: Text[KeywordField] = Text(QUICK_SIGHT_ANALYSIS_QUALIFIED_NAME)
    QUICK_SIGHT_ANALYSIS_FIELD_EXPRESSION = TextField(
        "quickSightAnalysisFieldExpression", "quickSightAnalysisFieldExpression"
    )
    quick_sight_analysis_field_expression: Text[TextField] = Text(QUICK_SIGHT_ANALYSIS_FIELD_EXPRESSION)
    QUICK_SIGHT_ANALYSIS_FIELD_DATA_SET_IDENTIFIER = KeywordField(
        "quickSightAnalysisFieldDataSetIdentifier", "quickSightAnalysisFieldDataSetIdentifier"
    )
    quick_sight_analysis_field_data_set_identifier: Text[KeywordField] = Text(
        QUICK_SIGHT_ANALYSIS_FIELD_DATA_SET_IDENTIFIER
    )
    QUICK_SIGHT_ANALYSIS_VISUAL = RelationField("quickSightAnalysisVisual")
    quick_sight_analysis_visual: Reference[QuickSightAnalysisVisual, RelationField] = Reference(
        QUICK_SIGHT_ANALYSIS_VISUAL, "QuickSightAnalysisVisual"
    )

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        quick_sight_id: str,
        quick_sight_analysis_visual_qualified_name: str,
        quick_sight_analysis_qualified_name: str | None = None,
        quick_sight_analysis_field_expression: str | None = None,
        quick_sight_analysis_field_data_set_identifier: str | None = None,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new QuickSightAnalysisField, to be saved.

        Args:
            name: what people call it.
            quick_sight_id: id of the asset at the source.
            quick_sight_analysis_visual_qualified_name: qualifiedName of the analysis visual.
            quick_sight_analysis_qualified_name: qualifiedName of the analysis.
            quick_sight_analysis_field_expression: how it is calculated.
            quick_sight_analysis_field_data_set_identifier: identifier of the dataset it comes from.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> QuickSightAnalysisField.creator(
        ...     name="name",
        ...     quick_sight_id="quick_sight_id",
        ...     quick_sight_analysis_visual_qualified_name="default/quick-sight/1700000000/quick_sight_analysis/quick_sight_sheet_id/quick_sight_analysis_visual",
        ... ).qualified_name
        'default/quick-sight/1700000000/quick_sight_analysis/quick_sight_sheet_id/quick_sight_analysis_visual/quick_sight_id'
        """
        require(
            name=name,
            quick_sight_id=quick_sight_id,
            quick_sight_analysis_visual_qualified_name=quick_sight_analysis_visual_qualified_name,
        )
        connector_name, connection_qualified_name, _ = located(
            (
                "quick_sight_analysis_visual_qualified_name",
                quick_sight_analysis_visual_qualified_name,
                ("QuickSightAnalysisVisual",),
            ),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{quick_sight_analysis_visual_qualified_name}/{quick_sight_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "quickSightAnalysisQualifiedName": quick_sight_analysis_qualified_name
            or segments(quick_sight_analysis_visual_qualified_name, None, -2),
            "quickSightAnalysisVisualQualifiedName": quick_sight_analysis_visual_qualified_name,
            "quickSightId": quick_sight_id,
            "quickSightAnalysisVisual": reference(
                "QuickSightAnalysisVisual", quick_sight_analysis_visual_qualified_name
            ),
        }
        if quick_sight_analysis_field_expression is not None:
            attributes["quickSightAnalysisFieldExpression"] = quick_sight_analysis_field_expression
        if quick_sight_analysis_field_data_set_identifier is not None:
            attributes["quickSightAnalysisFieldDataSetIdentifier"] = (
                quick_sight_analysis_field_data_set_identifier
            )
        return cls._created(attributes)


class QuickSightAnalysisVisual(QuickSight):
    """A visual of an analysis in Amazon QuickSight."""

    __slots__ = ()

    _type = "QuickSightAnalysisVisual"

    QUICK_SIGHT_ANALYSIS_QUALIFIED_NAME = KeywordTextField(
        "quickSightAnalysisQualifiedName",
        "quickSightAnalysisQualifiedName",
        "quickSightAnalysisQualifiedName.text",
    )
    quick_sight_analysis_qualified_name: Text[KeywordTextField] = Text(QUICK_SIGHT_ANALYSIS_QUALIFIED_NAME)
    QUICK_SIGHT_ANALYSIS = RelationField("quickSightAnalysis")
    quick_sight_analysis: Reference[QuickSightAnalysis, RelationField] = Reference(
        QUICK_SIGHT_ANALYSIS, "QuickSightAnalysis"
    )
    QUICK_SIGHT_ANALYSIS_FIELDS = RelationField("quickSightAnalysisFields")
    quick_sight_analysis_fields: References[QuickSightAnalysisField, RelationField] = References(
        QUICK_SIGHT_ANALYSIS_FIELDS, "QuickSightAnalysisField"
    )

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        quick_sight_id: str,
        quick_sight_sheet_id: str,
        quick_sight_sheet_name: str,
        quick_sight_analysis_qualified_name: str,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new QuickSightAnalysisVisual, to be saved.

        Args:
            name: what people call it.
            quick_sight_id: id of the asset at the source.
            quick_sight_sheet_id: id of the sheet at the source.
            quick_sight_sheet_name: name of the sheet.
            quick_sight_analysis_qualified_name: qualifiedName of the analysis.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> QuickSightAnalysisVisual.creator(
        ...     name="name",
        ...     quick_sight_id="quick_sight_id",
        ...     quick_sight_sheet_id="quick_sight_sheet_id",
        ...     quick_sight_sheet_name="quick_sight_sheet_name",
        ...     quick_sight_analysis_qualified_name="default/quick-sight/1700000000/quick_sight_analysis",
        ... ).qualified_name
        'default/quick-sight/1700000000/quick_sight_analysis/quick_sight_sheet_id/quick_sight_id'
        """
        require(
            name=name,
            quick_sight_id=quick_sight_id,
            quick_sight_sheet_name=quick_sight_sheet_name,
            quick_sight_sheet_id=quick_sight_sheet_id,
            quick_sight_analysis_qualified_name=quick_sight_analysis_qualified_name,
        )
        connector_name, connection_qualified_name, _ = located(
            (
                "quick_sight_analysis_qualified_name",
                quick_sight_analysis_qualified_name,
                ("QuickSightAnalysis",),
            ),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{quick_sight_analysis_qualified_name}/{quick_sight_sheet_id}/{quick_sight_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "quickSightAnalysisQualifiedName": quick_sight_analysis_qualified_name,
            "quickSightId": quick_sight_id,
            "quickSightSheetId": quick_sight_sheet_id,
            "quickSightSheetName": quick_sight_sheet_name,
        }
        return cls._created(attributes)


class QuickSightDashboard(QuickSight):
    """A dashboard in Amazon QuickSight."""

    __slots__ = ()

    _type = "QuickSightDashboard"

    QUICK_SIGHT_DASHBOARD_PUBLISHED_VERSION_NUMBER = NumericField(
        "quickSightDashboardPublishedVersionNumber", "quickSightDashboardPublishedVersionNumber"
    )
    quick_sight_dashboard_published_version_number: Integer[NumericField] = Integer(
        QUICK_SIGHT_DASHBOARD_PUBLISHED_VERSION_NUMBER
    )
    QUICK_SIGHT_DASHBOARD_LAST_PUBLISHED_TIME = NumericField(
        "quickSightDashboardLastPublishedTime", "quickSightDashboardLastPublishedTime"
    )
    quick_sight_dashboard_last_published_time: Moment[NumericField] = Moment(
        QUICK_SIGHT_DASHBOARD_LAST_PUBLISHED_TIME
    )
    QUICK_SIGHT_DASHBOARD_FOLDERS = RelationField("quickSightDashboardFolders")
    quick_sight_dashboard_folders: References[QuickSightFolder, RelationField] = References(
        QUICK_SIGHT_DASHBOARD_FOLDERS, "QuickSightFolder"
    )
    QUICK_SIGHT_DASHBOARD_VISUALS = RelationField("quickSightDashboardVisuals")
    quick_sight_dashboard_visuals: References[QuickSightDashboardVisual, RelationField] = References(
        QUICK_SIGHT_DASHBOARD_VISUALS, "QuickSightDashboardVisual"
    )

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        connection_qualified_name: str,
        quick_sight_id: str,
        quick_sight_dashboard_folders: list[str] | None = None,
    ) -> Self:
        """Make a new QuickSightDashboard, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            quick_sight_id: id of the asset at the source.
            quick_sight_dashboard_folders: qualifiedNames of the folders it lies in.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> QuickSightDashboard.creator(
        ...     name="name",
        ...     connection_qualified_name="default/quick-sight/1700000000",
        ...     quick_sight_id="quick_sight_id",
        ... ).qualified_name
        'default/quick-sight/1700000000/quick_sight_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, quick_sight_id=quick_sight_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{quick_sight_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "quickSightId": quick_sight_id,
        }
        if quick_sight_dashboard_folders is not None:
            attributes["quickSightDashboardFolders"] = [
                reference("QuickSightFolder", one) for one in quick_sight_dashboard_folders
            ]
        return cls._created(attributes)


class QuickSightDashboardVisual(QuickSight):
    """A visual of a dashboard in Amazon QuickSight."""

    __slots__ = ()

    _type = "QuickSightDashboardVisual"

    QUICK_SIGHT_DASHBOARD_QUALIFIED_NAME = KeywordTextField(
        "quickSightDashboardQualifiedName",
        "quickSightDashboardQualifiedName",
        "quickSightDashboardQualifiedName.text",
    )
    quick_sight_dashboard_qualified_name: Text[KeywordTextField] = Text(QUICK_SIGHT_DASHBOARD_QUALIFIED_NAME)
    QUICK_SIGHT_DASHBOARD = RelationField("quickSightDashboard")
    quick_sight_dashboard: Reference[QuickSightDashboard, RelationField] = Reference(
        QUICK_SIGHT_DASHBOARD, "QuickSightDashboard"
    )

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        quick_sight_id: str,
        quick_sight_sheet_id: str,
        quick_sight_sheet_name: str,
        quick_sight_dashboard_qualified_name: str,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new QuickSightDashboardVisual, to be saved.

        Args:
            name: what people call it.
            quick_sight_id: id of the asset at the source.
            quick_sight_sheet_id: id of the sheet at the source.
            quick_sight_sheet_name: name of the sheet.
            quick_sight_dashboard_qualified_name: qualifiedName of the dashboard.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> QuickSightDashboardVisual.creator(
        ...     name="name",
        ...     quick_sight_id="quick_sight_id",
        ...     quick_sight_sheet_id="quick_sight_sheet_id",
        ...     quick_sight_sheet_name="quick_sight_sheet_name",
        ...     quick_sight_dashboard_qualified_name="default/quick-sight/1700000000/quick_sight_dashboard",
        ... ).qualified_name
        'default/quick-sight/1700000000/quick_sight_dashboard/quick_sight_sheet_id/quick_sight_id'
        """
        require(
            name=name,
            quick_sight_id=quick_sight_id,
            quick_sight_sheet_id=quick_sight_sheet_id,
            quick_sight_sheet_name=quick_sight_sheet_name,
            quick_sight_dashboard_qualified_name=quick_sight_dashboard_qualified_name,
        )
        connector_name, connection_qualified_name, _ = located(
            (
                "quick_sight_dashboard_qualified_name",
                quick_sight_dashboard_qualified_name,
                ("QuickSightDashboard",),
            ),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{quick_sight_dashboard_qualified_name}/{quick_sight_sheet_id}/{quick_sight_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "quickSightDashboardQualifiedName": quick_sight_dashboard_qualified_name,
            "quickSightId": quick_sight_id,
            "quickSightSheetId": quick_sight_sheet_id,
            "quickSightSheetName": quick_sight_sheet_name,
            "quickSightDashboard": reference("QuickSightDashboard", quick_sight_dashboard_qualified_name),
        }
        return cls._created(attributes)


class QuickSightDataset(QuickSight):
    """A dataset in Amazon QuickSight."""

    __slots__ = ()

    _type = "QuickSightDataset"

    QUICK_SIGHT_DATASET_IMPORT_MODE = KeywordField(
        "quickSightDatasetImportMode", "quickSightDatasetImportMode"
    )
    quick_sight_dataset_import_mode: Choice[QuickSightDatasetImportMode, KeywordField] = Choice(
        QUICK_SIGHT_DATASET_IMPORT_MODE, "QuickSightDatasetImportMode"
    )
    QUICK_SIGHT_DATASET_COLUMN_COUNT = NumericField(
        "quickSightDatasetColumnCount", "quickSightDatasetColumnCount"
    )
    quick_sight_dataset_column_count: Integer[NumericField] = Integer(QUICK_SIGHT_DATASET_COLUMN_COUNT)
    QUICK_SIGHT_DATASET_FOLDERS = RelationField("quickSightDatasetFolders")
    quick_sight_dataset_folders: References[QuickSightFolder, RelationField] = References(
        QUICK_SIGHT_DATASET_FOLDERS, "QuickSightFolder"
    )
    QUICK_SIGHT_DATASET_FIELDS = RelationField("quickSightDatasetFields")
    quick_sight_dataset_fields: References[QuickSightDatasetField, RelationField] = References(
        QUICK_SIGHT_DATASET_FIELDS, "QuickSightDatasetField"
    )

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        connection_qualified_name: str,
        quick_sight_id: str,
        quick_sight_dataset_import_mode: QuickSightDatasetImportMode | None = None,
        quick_sight_dataset_folders: list[str] | None = None,
    ) -> Self:
        """Make a new QuickSightDataset, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            quick_sight_id: id of the asset at the source.
            quick_sight_dataset_import_mode: how its data is read.
            quick_sight_dataset_folders: qualifiedNames of the folders it lies in.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> QuickSightDataset.creator(
        ...     name="name",
        ...     connection_qualified_name="default/quick-sight/1700000000",
        ...     quick_sight_id="quick_sight_id",
        ... ).qualified_name
        'default/quick-sight/1700000000/quick_sight_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, quick_sight_id=quick_sight_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{quick_sight_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "quickSightId": quick_sight_id,
        }
        if quick_sight_dataset_import_mode is not None:
            attributes["quickSightDatasetImportMode"] = choice(
                "quick_sight_dataset_import_mode",
                quick_sight_dataset_import_mode,
                "QuickSightDatasetImportMode",
            )
        if quick_sight_dataset_folders is not None:
            attributes["quickSightDatasetFolders"] = [
                reference("QuickSightFolder", one) for one in quick_sight_dataset_folders
            ]
        return cls._created(attributes)


class QuickSightDatasetField(QuickSight):
    """A field of a dataset in Amazon QuickSight."""

    __slots__ = ()

    _type = "QuickSightDatasetField"

    QUICK_SIGHT_DATASET_FIELD_TYPE = KeywordField("quickSightDatasetFieldType", "quickSightDatasetFieldType")
    quick_sight_dataset_field_type: Choice[QuickSightDatasetFieldType, KeywordField] = Choice(
        QUICK_SIGHT_DATASET_FIELD_TYPE, "QuickSightDatasetFieldType"
    )
    QUICK_SIGHT_DATASET_QUALIFIED_NAME = KeywordTextField(
        "quickSightDatasetQualifiedName",
        "quickSightDatasetQualifiedName",
        "quickSightDatasetQualifiedName.text",
    )
    quick_sight_dataset_qualified_name: Text[KeywordTextField] = Text(QUICK_SIGHT_DATASET_QUALIFIED_NAME)
    QUICK_SIGHT_DATASET = RelationField("quickSightDataset")
    quick_sight_dataset: Reference[QuickSightDataset, RelationField] = Reference(
        QUICK_SIGHT_DATASET, "QuickSightDataset"
    )

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        quick_sight_id: str,
        quick_sight_dataset_qualified_name: str,
        quick_sight_dataset_field_type: QuickSightDatasetFieldType | None = None,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new QuickSightDatasetField, to be saved.

        Args:
            name: what people call it.
            quick_sight_id: id of the asset at the source.
            quick_sight_dataset_qualified_name: qualifiedName of the dataset.
            quick_sight_dataset_field_type: its type.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> QuickSightDatasetField.creator(
        ...     name="name",
        ...     quick_sight_id="quick_sight_id",
        ...     quick_sight_dataset_qualified_name="default/quick-sight/1700000000/quick_sight_dataset",
        ... ).qualified_name
        'default/quick-sight/1700000000/quick_sight_dataset/quick_sight_id'
        """
        require(
            name=name,
            quick_sight_id=quick_sight_id,
            quick_sight_dataset_qualified_name=quick_sight_dataset_qualified_name,
        )
        connector_name, connection_qualified_name, _ = located(
            (
                "quick_sight_dataset_qualified_name",
                quick_sight_dataset_qualified_name,
                ("QuickSightDataset",),
            ),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{quick_sight_dataset_qualified_name}/{quick_sight_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "quickSightDatasetQualifiedName": quick_sight_dataset_qualified_name,
            "quickSightId": quick_sight_id,
            "quickSightDataset": reference("QuickSightDataset", quick_sight_dataset_qualified_name),
        }
        if quick_sight_dataset_field_type is not None:
            attributes["quickSightDatasetFieldType"] = choice(
                "quick_sight_dataset_field_type", quick_sight_dataset_field_type, "QuickSightDatasetFieldType"
            )
        return cls._created(attributes)


class QuickSightFolder(QuickSight):
    """A folder in Amazon QuickSight."""

    __slots__ = ()

    _type = "QuickSightFolder"

    QUICK_SIGHT_FOLDER_TYPE = KeywordField("quickSightFolderType", "quickSightFolderType")
    quick_sight_folder_type: Choice[QuickSightFolderType, KeywordField] = Choice(
        QUICK_SIGHT_FOLDER_TYPE, "QuickSightFolderType"
    )
    QUICK_SIGHT_FOLDER_HIERARCHY = KeywordField("quickSightFolderHierarchy", "quickSightFolderHierarchy")
    quick_sight_folder_hierarchy: ListOf[dict[str, str], KeywordField] = ListOf(
        QUICK_SIGHT_FOLDER_HIERARCHY, codecs.MapCodec(codecs.TEXT)
    )
    QUICK_SIGHT_ANALYSES = RelationField("quickSightAnalyses")
    quick_sight_analyses: References[QuickSightAnalysis, RelationField] = References(
        QUICK_SIGHT_ANALYSES, "QuickSightAnalysis"
    )
    QUICK_SIGHT_DASHBOARDS = RelationField("quickSightDashboards")
    quick_sight_dashboards: References[QuickSightDashboard, RelationField] = References(
        QUICK_SIGHT_DASHBOARDS, "QuickSightDashboard"
    )
    QUICK_SIGHT_DATASETS = RelationField("quickSightDatasets")
    quick_sight_datasets: References[QuickSightDataset, RelationField] = References(
        QUICK_SIGHT_DATASETS, "QuickSightDataset"
    )

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        connection_qualified_name: str,
        quick_sight_id: str,
        quick_sight_folder_type: QuickSightFolderType | None = None,
    ) -> Self:
        """Make a new QuickSightFolder, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            quick_sight_id: id of the asset at the source.
            quick_sight_folder_type: whether it is shared.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> QuickSightFolder.creator(
        ...     name="name",
        ...     connection_qualified_name="default/quick-sight/1700000000",
        ...     quick_sight_id="quick_sight_id",
        ... ).qualified_name
        'default/quick-sight/1700000000/quick_sight_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, quick_sight_id=quick_sight_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{quick_sight_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "quickSightId": quick_sight_id,
        }
        if quick_sight_folder_type is not None:
            attributes["quickSightFolderType"] = choice(
                "quick_sight_folder_type", quick_sight_folder_type, "QuickSightFolderType"
            )
        return cls._created(attributes)
