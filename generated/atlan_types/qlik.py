# Derived from spec/typedefs/qlik.json and spec/recipes/qlik.yaml by scripts/generate.py. Do not edit.
"""Qlik, QlikApp, QlikChart, QlikColumn, QlikDataset, QlikSheet, QlikSpace, QlikStream."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Flag,
    Integer,
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
    TextField,
)
from atlan_types.catalog import BI

if TYPE_CHECKING:
    pass


__all__ = [
    "Qlik",
    "QlikApp",
    "QlikChart",
    "QlikColumn",
    "QlikDataset",
    "QlikSheet",
    "QlikSpace",
    "QlikStream",
]


class Qlik(BI):
    """Assets of the type Qlik."""

    __slots__ = ()

    _type = "Qlik"

    QLIK_ID = KeywordField("qlikId", "qlikId")
    qlik_id: Text[KeywordField] = Text(QLIK_ID)
    QLIK_QRI = KeywordTextField("qlikQRI", "qlikQRI", "qlikQRI.text")
    qlik_q_r_i: Text[KeywordTextField] = Text(QLIK_QRI)
    qlik_qri: Text[KeywordTextField] = qlik_q_r_i
    QLIK_SPACE_ID = KeywordField("qlikSpaceId", "qlikSpaceId")
    qlik_space_id: Text[KeywordField] = Text(QLIK_SPACE_ID)
    QLIK_SPACE_QUALIFIED_NAME = KeywordTextField(
        "qlikSpaceQualifiedName", "qlikSpaceQualifiedName", "qlikSpaceQualifiedName.text"
    )
    qlik_space_qualified_name: Text[KeywordTextField] = Text(QLIK_SPACE_QUALIFIED_NAME)
    QLIK_APP_ID = KeywordField("qlikAppId", "qlikAppId")
    qlik_app_id: Text[KeywordField] = Text(QLIK_APP_ID)
    QLIK_APP_QUALIFIED_NAME = KeywordTextField(
        "qlikAppQualifiedName", "qlikAppQualifiedName", "qlikAppQualifiedName.text"
    )
    qlik_app_qualified_name: Text[KeywordTextField] = Text(QLIK_APP_QUALIFIED_NAME)
    QLIK_OWNER_ID = KeywordField("qlikOwnerId", "qlikOwnerId")
    qlik_owner_id: Text[KeywordField] = Text(QLIK_OWNER_ID)
    QLIK_IS_PUBLISHED = BooleanField("qlikIsPublished", "qlikIsPublished")
    qlik_is_published: Flag[BooleanField] = Flag(QLIK_IS_PUBLISHED)


class QlikApp(Qlik):
    """Assets of the type QlikApp."""

    __slots__ = ()

    _type = "QlikApp"

    QLIK_HAS_SECTION_ACCESS = BooleanField("qlikHasSectionAccess", "qlikHasSectionAccess")
    qlik_has_section_access: Flag[BooleanField] = Flag(QLIK_HAS_SECTION_ACCESS)
    QLIK_ORIGIN_APP_ID = KeywordField("qlikOriginAppId", "qlikOriginAppId")
    qlik_origin_app_id: Text[KeywordField] = Text(QLIK_ORIGIN_APP_ID)
    QLIK_IS_ENCRYPTED = BooleanField("qlikIsEncrypted", "qlikIsEncrypted")
    qlik_is_encrypted: Flag[BooleanField] = Flag(QLIK_IS_ENCRYPTED)
    QLIK_IS_DIRECT_QUERY_MODE = BooleanField("qlikIsDirectQueryMode", "qlikIsDirectQueryMode")
    qlik_is_direct_query_mode: Flag[BooleanField] = Flag(QLIK_IS_DIRECT_QUERY_MODE)
    QLIK_APP_STATIC_BYTE_SIZE = NumericField("qlikAppStaticByteSize", "qlikAppStaticByteSize")
    qlik_app_static_byte_size: Integer[NumericField] = Integer(QLIK_APP_STATIC_BYTE_SIZE)
    QLIK_SPACE = RelationField("qlikSpace")
    qlik_space: Reference[QlikSpace, RelationField] = Reference(QLIK_SPACE, "QlikSpace")
    QLIK_SHEETS = RelationField("qlikSheets")
    qlik_sheets: References[QlikSheet, RelationField] = References(QLIK_SHEETS, "QlikSheet")


class QlikChart(Qlik):
    """Assets of the type QlikChart."""

    __slots__ = ()

    _type = "QlikChart"

    QLIK_CHART_SUBTITLE = TextField("qlikChartSubtitle", "qlikChartSubtitle")
    qlik_chart_subtitle: Text[TextField] = Text(QLIK_CHART_SUBTITLE)
    QLIK_CHART_FOOTNOTE = TextField("qlikChartFootnote", "qlikChartFootnote")
    qlik_chart_footnote: Text[TextField] = Text(QLIK_CHART_FOOTNOTE)
    QLIK_CHART_ORIENTATION = KeywordField("qlikChartOrientation", "qlikChartOrientation")
    qlik_chart_orientation: Text[KeywordField] = Text(QLIK_CHART_ORIENTATION)
    QLIK_CHART_TYPE = KeywordField("qlikChartType", "qlikChartType")
    qlik_chart_type: Text[KeywordField] = Text(QLIK_CHART_TYPE)
    QLIK_COLUMNS = RelationField("qlikColumns")
    qlik_columns: References[QlikColumn, RelationField] = References(QLIK_COLUMNS, "QlikColumn")
    QLIK_SHEET = RelationField("qlikSheet")
    qlik_sheet: Reference[QlikSheet, RelationField] = Reference(QLIK_SHEET, "QlikSheet")


class QlikColumn(Qlik):
    """Assets of the type QlikColumn."""

    __slots__ = ()

    _type = "QlikColumn"

    QLIK_COLUMN_NAME = KeywordField("qlikColumnName", "qlikColumnName")
    qlik_column_name: Text[KeywordField] = Text(QLIK_COLUMN_NAME)
    QLIK_DATA_TYPE = KeywordField("qlikDataType", "qlikDataType")
    qlik_data_type: Text[KeywordField] = Text(QLIK_DATA_TYPE)
    QLIK_COLUMN_TYPE = KeywordField("qlikColumnType", "qlikColumnType")
    qlik_column_type: Text[KeywordField] = Text(QLIK_COLUMN_TYPE)
    QLIK_PARENT_QUALIFIED_NAME = KeywordField("qlikParentQualifiedName", "qlikParentQualifiedName")
    qlik_parent_qualified_name: Text[KeywordField] = Text(QLIK_PARENT_QUALIFIED_NAME)
    QLIK_COLUMN_EXPRESSION = TextField("qlikColumnExpression", "qlikColumnExpression")
    qlik_column_expression: Text[TextField] = Text(QLIK_COLUMN_EXPRESSION)
    QLIK_SHEET = RelationField("qlikSheet")
    qlik_sheet: Reference[QlikSheet, RelationField] = Reference(QLIK_SHEET, "QlikSheet")
    QLIK_DATASET = RelationField("qlikDataset")
    qlik_dataset: Reference[QlikDataset, RelationField] = Reference(QLIK_DATASET, "QlikDataset")
    QLIK_CHART = RelationField("qlikChart")
    qlik_chart: Reference[QlikChart, RelationField] = Reference(QLIK_CHART, "QlikChart")


class QlikDataset(Qlik):
    """Assets of the type QlikDataset."""

    __slots__ = ()

    _type = "QlikDataset"

    QLIK_DATASET_TECHNICAL_NAME = KeywordTextField(
        "qlikDatasetTechnicalName", "qlikDatasetTechnicalName.keyword", "qlikDatasetTechnicalName"
    )
    qlik_dataset_technical_name: Text[KeywordTextField] = Text(QLIK_DATASET_TECHNICAL_NAME)
    QLIK_DATASET_TYPE = KeywordField("qlikDatasetType", "qlikDatasetType")
    qlik_dataset_type: Text[KeywordField] = Text(QLIK_DATASET_TYPE)
    QLIK_DATASET_URI = KeywordTextField("qlikDatasetUri", "qlikDatasetUri", "qlikDatasetUri.text")
    qlik_dataset_uri: Text[KeywordTextField] = Text(QLIK_DATASET_URI)
    QLIK_DATASET_SUBTYPE = KeywordField("qlikDatasetSubtype", "qlikDatasetSubtype")
    qlik_dataset_subtype: Text[KeywordField] = Text(QLIK_DATASET_SUBTYPE)
    QLIK_IS_IMPLICIT = BooleanField("qlikIsImplicit", "qlikIsImplicit")
    qlik_is_implicit: Flag[BooleanField] = Flag(QLIK_IS_IMPLICIT)
    QLIK_COLUMNS = RelationField("qlikColumns")
    qlik_columns: References[QlikColumn, RelationField] = References(QLIK_COLUMNS, "QlikColumn")
    QLIK_SPACE = RelationField("qlikSpace")
    qlik_space: Reference[QlikSpace, RelationField] = Reference(QLIK_SPACE, "QlikSpace")


class QlikSheet(Qlik):
    """Assets of the type QlikSheet."""

    __slots__ = ()

    _type = "QlikSheet"

    QLIK_SHEET_IS_APPROVED = BooleanField("qlikSheetIsApproved", "qlikSheetIsApproved")
    qlik_sheet_is_approved: Flag[BooleanField] = Flag(QLIK_SHEET_IS_APPROVED)
    QLIK_APP = RelationField("qlikApp")
    qlik_app: Reference[QlikApp, RelationField] = Reference(QLIK_APP, "QlikApp")
    QLIK_COLUMNS = RelationField("qlikColumns")
    qlik_columns: References[QlikColumn, RelationField] = References(QLIK_COLUMNS, "QlikColumn")
    QLIK_CHARTS = RelationField("qlikCharts")
    qlik_charts: References[QlikChart, RelationField] = References(QLIK_CHARTS, "QlikChart")


class QlikSpace(Qlik):
    """Assets of the type QlikSpace."""

    __slots__ = ()

    _type = "QlikSpace"

    QLIK_SPACE_TYPE = KeywordField("qlikSpaceType", "qlikSpaceType")
    qlik_space_type: Text[KeywordField] = Text(QLIK_SPACE_TYPE)
    QLIK_DATASETS = RelationField("qlikDatasets")
    qlik_datasets: References[QlikDataset, RelationField] = References(QLIK_DATASETS, "QlikDataset")
    QLIK_APPS = RelationField("qlikApps")
    qlik_apps: References[QlikApp, RelationField] = References(QLIK_APPS, "QlikApp")


class QlikStream(QlikSpace):
    """Assets of the type QlikStream."""

    __slots__ = ()

    _type = "QlikStream"
