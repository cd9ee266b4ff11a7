# Derived from spec/typedefs/quick_sight.json and spec/recipes/quick_sight.yaml by scripts/generate.py. Do not edit.
"""QuickSight, QuickSightAnalysis, QuickSightAnalysisField, QuickSightAnalysisVisual, QuickSightDashboard, QuickSightDashboardVisual, QuickSightDataset, QuickSightDatasetField, QuickSightFolder."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
from atlan.model.fields.atlan_fields import (
    KeywordField,
    KeywordTextField,
    NumericField,
    RelationField,
    TextField,
)
from atlan_types.catalog import BI

if TYPE_CHECKING:
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
    """Assets of the type QuickSight."""

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
    """Assets of the type QuickSightAnalysis."""

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


class QuickSightAnalysisField(QuickSight):
    """Assets of the type QuickSightAnalysisField."""

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


class QuickSightAnalysisVisual(QuickSight):
    """Assets of the type QuickSightAnalysisVisual."""

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


class QuickSightDashboard(QuickSight):
    """Assets of the type QuickSightDashboard."""

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


class QuickSightDashboardVisual(QuickSight):
    """Assets of the type QuickSightDashboardVisual."""

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


class QuickSightDataset(QuickSight):
    """Assets of the type QuickSightDataset."""

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


class QuickSightDatasetField(QuickSight):
    """Assets of the type QuickSightDatasetField."""

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


class QuickSightFolder(QuickSight):
    """Assets of the type QuickSightFolder."""

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
