# Derived from spec/typedefs/qlik.json and spec/recipes/qlik.yaml by scripts/generate.py. Do not edit.
"""Qlik, QlikApp, QlikChart, QlikColumn, QlikDataset, QlikSheet, QlikSpace, QlikStream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Flag,
    Integer,
    Reference,
    References,
    Text,
)
from atlan.model.entity.creation import (
    connector_of,
    digest_of,
    located,
    reference,
    require,
    require_inside,
    segment,
    segments,
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
    from typing import Self


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
    """What assets of Qlik have in common."""

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
    """An app in Qlik."""

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

    @classmethod
    def creator(cls, *, name: str, qlik_id: str, space_qualified_name: str) -> Self:
        """Make a new QlikApp, to be saved.

        Args:
            name: what people call it.
            qlik_id: id of the asset at the source.
            space_qualified_name: qualifiedName of the space.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> QlikApp.creator(
        ...     name="name",
        ...     qlik_id="qlik_id",
        ...     space_qualified_name="default/qlik/1700000000/space/space",
        ... ).qualified_name
        'default/qlik/1700000000/app/qlik_id'
        """
        require(name=name, qlik_id=qlik_id, space_qualified_name=space_qualified_name)
        connector_name, connection_qualified_name, kind = located(
            ("space_qualified_name", space_qualified_name, ("QlikSpace", "QlikStream"))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/app/{qlik_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "qlikId": qlik_id,
            "qlikSpaceId": segment(space_qualified_name, -1),
            "qlikSpaceQualifiedName": space_qualified_name,
            "qlikSpace": reference(kind, space_qualified_name),
        }
        return cls._created(attributes)


class QlikChart(Qlik):
    """A chart in Qlik."""

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

    @classmethod
    def creator(
        cls, *, name: str, qlik_id: str, sheet_qualified_name: str, space_qualified_name: str | None = None
    ) -> Self:
        """Make a new QlikChart, to be saved.

        Args:
            name: what people call it.
            qlik_id: id of the asset at the source.
            sheet_qualified_name: qualifiedName of the sheet.
            space_qualified_name: qualifiedName of the space.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> QlikChart.creator(
        ...     name="name",
        ...     qlik_id="qlik_id",
        ...     sheet_qualified_name="default/qlik/1700000000/app/app/sheet/sheet",
        ... ).qualified_name
        'default/qlik/1700000000/app/app/chart/qlik_id'
        """
        require(name=name, qlik_id=qlik_id, sheet_qualified_name=sheet_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            ("sheet_qualified_name", sheet_qualified_name, ("QlikSheet",))
        )
        if space_qualified_name is not None:
            require_inside(
                "space_qualified_name",
                space_qualified_name,
                ("QlikSpace", "QlikStream"),
                connection_qualified_name,
            )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{segments(sheet_qualified_name, None, -2)}/chart/{qlik_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "qlikAppId": segment(sheet_qualified_name, -3),
            "qlikAppQualifiedName": segments(sheet_qualified_name, None, -2),
            "qlikId": qlik_id,
            "qlikSheet": reference("QlikSheet", sheet_qualified_name),
        }
        if space_qualified_name is not None:
            attributes["qlikSpaceId"] = segment(space_qualified_name, -1)
        if space_qualified_name is not None:
            attributes["qlikSpaceQualifiedName"] = space_qualified_name
        return cls._created(attributes)


class QlikColumn(Qlik):
    """A column in Qlik."""

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

    @classmethod
    def creator(
        cls, *, name: str, parent_qualified_name: str, space_qualified_name: str | None = None
    ) -> Self:
        """Make a new QlikColumn, to be saved.

        Args:
            name: what people call it.
            parent_qualified_name: qualifiedName of the parent.
            space_qualified_name: qualifiedName of the space.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> QlikColumn.creator(
        ...     name="name",
        ...     parent_qualified_name="default/qlik/1700000000/dataset/parent",
        ... ).name
        'name'
        """
        require(name=name, parent_qualified_name=parent_qualified_name)
        connector_name, connection_qualified_name, kind = located(
            ("parent_qualified_name", parent_qualified_name, ("QlikDataset", "QlikSheet", "QlikChart"))
        )
        if space_qualified_name is not None:
            require_inside(
                "space_qualified_name",
                space_qualified_name,
                ("QlikSpace", "QlikStream"),
                connection_qualified_name,
            )
        path = f"{segments(parent_qualified_name, 3, None)}/column/{name}"
        digest = digest_of(path)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{parent_qualified_name}/column/{digest}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "qlikColumnName": name,
            "qlikParentQualifiedName": parent_qualified_name,
        }
        if space_qualified_name is not None:
            attributes["qlikSpaceId"] = segment(space_qualified_name, -1)
        if space_qualified_name is not None:
            attributes["qlikSpaceQualifiedName"] = space_qualified_name
        if kind == "QlikDataset":
            attributes["qlikDataset"] = reference("QlikDataset", parent_qualified_name)
        elif kind == "QlikSheet":
            attributes["qlikSheet"] = reference("QlikSheet", parent_qualified_name)
        elif kind == "QlikChart":
            attributes["qlikChart"] = reference("QlikChart", parent_qualified_name)
        return cls._created(attributes)


class QlikDataset(Qlik):
    """A dataset in Qlik."""

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

    @classmethod
    def creator(cls, *, name: str, qlik_id: str, space_qualified_name: str) -> Self:
        """Make a new QlikDataset, to be saved.

        Args:
            name: what people call it.
            qlik_id: id of the asset at the source.
            space_qualified_name: qualifiedName of the space.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> QlikDataset.creator(
        ...     name="name",
        ...     qlik_id="qlik_id",
        ...     space_qualified_name="default/qlik/1700000000/space/space",
        ... ).qualified_name
        'default/qlik/1700000000/dataset/qlik_id'
        """
        require(name=name, qlik_id=qlik_id, space_qualified_name=space_qualified_name)
        connector_name, connection_qualified_name, kind = located(
            ("space_qualified_name", space_qualified_name, ("QlikSpace", "QlikStream"))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/dataset/{qlik_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "qlikId": qlik_id,
            "qlikSpaceId": segment(space_qualified_name, -1),
            "qlikSpaceQualifiedName": space_qualified_name,
            "qlikSpace": reference(kind, space_qualified_name),
        }
        return cls._created(attributes)


class QlikSheet(Qlik):
    """A sheet in Qlik."""

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

    @classmethod
    def creator(
        cls, *, name: str, qlik_id: str, app_qualified_name: str, space_qualified_name: str | None = None
    ) -> Self:
        """Make a new QlikSheet, to be saved.

        Args:
            name: what people call it.
            qlik_id: id of the asset at the source.
            app_qualified_name: qualifiedName of the app.
            space_qualified_name: qualifiedName of the space.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> QlikSheet.creator(
        ...     name="name",
        ...     qlik_id="qlik_id",
        ...     app_qualified_name="default/qlik/1700000000/app/app",
        ... ).qualified_name
        'default/qlik/1700000000/app/app/sheet/qlik_id'
        """
        require(name=name, qlik_id=qlik_id, app_qualified_name=app_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            ("app_qualified_name", app_qualified_name, ("QlikApp",))
        )
        if space_qualified_name is not None:
            require_inside(
                "space_qualified_name",
                space_qualified_name,
                ("QlikSpace", "QlikStream"),
                connection_qualified_name,
            )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{app_qualified_name}/sheet/{qlik_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "qlikAppId": segment(app_qualified_name, -1),
            "qlikAppQualifiedName": app_qualified_name,
            "qlikId": qlik_id,
            "qlikApp": reference("QlikApp", app_qualified_name),
        }
        if space_qualified_name is not None:
            attributes["qlikSpaceId"] = segment(space_qualified_name, -1)
        if space_qualified_name is not None:
            attributes["qlikSpaceQualifiedName"] = space_qualified_name
        return cls._created(attributes)


class QlikSpace(Qlik):
    """A space in Qlik."""

    __slots__ = ()

    _type = "QlikSpace"

    QLIK_SPACE_TYPE = KeywordField("qlikSpaceType", "qlikSpaceType")
    qlik_space_type: Text[KeywordField] = Text(QLIK_SPACE_TYPE)
    QLIK_DATASETS = RelationField("qlikDatasets")
    qlik_datasets: References[QlikDataset, RelationField] = References(QLIK_DATASETS, "QlikDataset")
    QLIK_APPS = RelationField("qlikApps")
    qlik_apps: References[QlikApp, RelationField] = References(QLIK_APPS, "QlikApp")

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, qlik_id: str) -> Self:
        """Make a new QlikSpace, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            qlik_id: id of the asset at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> QlikSpace.creator(
        ...     name="name",
        ...     connection_qualified_name="default/qlik/1700000000",
        ...     qlik_id="qlik_id",
        ... ).qualified_name
        'default/qlik/1700000000/space/qlik_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, qlik_id=qlik_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/space/{qlik_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "qlikId": qlik_id,
        }
        return cls._created(attributes)


class QlikStream(QlikSpace):
    """A stream in Qlik."""

    __slots__ = ()

    _type = "QlikStream"

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, qlik_id: str) -> Self:
        """Make a new QlikStream, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            qlik_id: id of the asset at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> QlikStream.creator(
        ...     name="name",
        ...     connection_qualified_name="default/qlik/1700000000",
        ...     qlik_id="qlik_id",
        ... ).qualified_name
        'default/qlik/1700000000/stream/qlik_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, qlik_id=qlik_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/stream/{qlik_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "qlikId": qlik_id,
        }
        return cls._created(attributes)
