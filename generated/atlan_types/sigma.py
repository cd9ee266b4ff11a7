# Derived from spec/typedefs/sigma.json and spec/recipes/sigma.yaml by scripts/generate.py. Do not edit.
"""Sigma, SigmaDataElement, SigmaDataElementField, SigmaDataModel, SigmaDataModelColumn, SigmaDataset, SigmaDatasetColumn, SigmaPage, SigmaWorkbook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Flag,
    Integer,
    Reference,
    References,
    Text,
)
from atlan.model.entity.creation import connector_of, located, reference, require, segments
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
    "Sigma",
    "SigmaDataElement",
    "SigmaDataElementField",
    "SigmaDataModel",
    "SigmaDataModelColumn",
    "SigmaDataset",
    "SigmaDatasetColumn",
    "SigmaPage",
    "SigmaWorkbook",
]


class Sigma(BI):
    """What assets of Sigma have in common."""

    __slots__ = ()

    _type = "Sigma"

    SIGMA_WORKBOOK_QUALIFIED_NAME = KeywordTextField(
        "sigmaWorkbookQualifiedName", "sigmaWorkbookQualifiedName", "sigmaWorkbookQualifiedName.text"
    )
    sigma_workbook_qualified_name: Text[KeywordTextField] = Text(SIGMA_WORKBOOK_QUALIFIED_NAME)
    SIGMA_WORKBOOK_NAME = KeywordTextField(
        "sigmaWorkbookName", "sigmaWorkbookName.keyword", "sigmaWorkbookName"
    )
    sigma_workbook_name: Text[KeywordTextField] = Text(SIGMA_WORKBOOK_NAME)
    SIGMA_PAGE_QUALIFIED_NAME = KeywordTextField(
        "sigmaPageQualifiedName", "sigmaPageQualifiedName", "sigmaPageQualifiedName.text"
    )
    sigma_page_qualified_name: Text[KeywordTextField] = Text(SIGMA_PAGE_QUALIFIED_NAME)
    SIGMA_PAGE_NAME = KeywordTextField("sigmaPageName", "sigmaPageName.keyword", "sigmaPageName")
    sigma_page_name: Text[KeywordTextField] = Text(SIGMA_PAGE_NAME)
    SIGMA_DATA_ELEMENT_QUALIFIED_NAME = KeywordTextField(
        "sigmaDataElementQualifiedName", "sigmaDataElementQualifiedName", "sigmaDataElementQualifiedName.text"
    )
    sigma_data_element_qualified_name: Text[KeywordTextField] = Text(SIGMA_DATA_ELEMENT_QUALIFIED_NAME)
    SIGMA_DATA_ELEMENT_NAME = KeywordTextField(
        "sigmaDataElementName", "sigmaDataElementName.keyword", "sigmaDataElementName"
    )
    sigma_data_element_name: Text[KeywordTextField] = Text(SIGMA_DATA_ELEMENT_NAME)


class SigmaDataElement(Sigma):
    """A data element in Sigma."""

    __slots__ = ()

    _type = "SigmaDataElement"

    SIGMA_DATA_ELEMENT_QUERY = TextField("sigmaDataElementQuery", "sigmaDataElementQuery")
    sigma_data_element_query: Text[TextField] = Text(SIGMA_DATA_ELEMENT_QUERY)
    SIGMA_DATA_ELEMENT_TYPE = KeywordField("sigmaDataElementType", "sigmaDataElementType")
    sigma_data_element_type: Text[KeywordField] = Text(SIGMA_DATA_ELEMENT_TYPE)
    SIGMA_DATA_ELEMENT_FIELD_COUNT = NumericField("sigmaDataElementFieldCount", "sigmaDataElementFieldCount")
    sigma_data_element_field_count: Integer[NumericField] = Integer(SIGMA_DATA_ELEMENT_FIELD_COUNT)
    SIGMA_PAGE = RelationField("sigmaPage")
    sigma_page: Reference[SigmaPage, RelationField] = Reference(SIGMA_PAGE, "SigmaPage")
    SIGMA_DATA_ELEMENT_FIELDS = RelationField("sigmaDataElementFields")
    sigma_data_element_fields: References[SigmaDataElementField, RelationField] = References(
        SIGMA_DATA_ELEMENT_FIELDS, "SigmaDataElementField"
    )

    @classmethod
    def creator(
        cls, *, name: str, page_qualified_name: str, page_name: str, workbook_name: str, data_element_id: str
    ) -> Self:
        """Make a new SigmaDataElement, to be saved.

        Args:
            name: what people call it.
            page_qualified_name: qualifiedName of the page.
            page_name: name of the page.
            workbook_name: name of the workbook.
            data_element_id: id of the data element at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> SigmaDataElement.creator(
        ...     name="name",
        ...     page_qualified_name="default/sigma/1700000000/workbook/page",
        ...     page_name="page_name",
        ...     workbook_name="workbook_name",
        ...     data_element_id="data_element_id",
        ... ).qualified_name
        'default/sigma/1700000000/workbook/page/data_element_id'
        """
        require(
            name=name,
            page_qualified_name=page_qualified_name,
            page_name=page_name,
            workbook_name=workbook_name,
            data_element_id=data_element_id,
        )
        connector_name, connection_qualified_name, _ = located(
            ("page_qualified_name", page_qualified_name, ("SigmaPage",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{page_qualified_name}/{data_element_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "sigmaPageName": page_name,
            "sigmaPageQualifiedName": page_qualified_name,
            "sigmaWorkbookName": workbook_name,
            "sigmaWorkbookQualifiedName": segments(page_qualified_name, None, 4),
            "sigmaPage": reference("SigmaPage", page_qualified_name),
        }
        return cls._created(attributes)


class SigmaDataElementField(Sigma):
    """A field of a data element in Sigma."""

    __slots__ = ()

    _type = "SigmaDataElementField"

    SIGMA_DATA_ELEMENT_FIELD_IS_HIDDEN = BooleanField(
        "sigmaDataElementFieldIsHidden", "sigmaDataElementFieldIsHidden"
    )
    sigma_data_element_field_is_hidden: Flag[BooleanField] = Flag(SIGMA_DATA_ELEMENT_FIELD_IS_HIDDEN)
    SIGMA_DATA_ELEMENT_FIELD_FORMULA = TextField(
        "sigmaDataElementFieldFormula", "sigmaDataElementFieldFormula"
    )
    sigma_data_element_field_formula: Text[TextField] = Text(SIGMA_DATA_ELEMENT_FIELD_FORMULA)
    SIGMA_DATA_ELEMENT = RelationField("sigmaDataElement")
    sigma_data_element: Reference[SigmaDataElement, RelationField] = Reference(
        SIGMA_DATA_ELEMENT, "SigmaDataElement"
    )

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        data_element_qualified_name: str,
        data_element_name: str,
        page_name: str,
        workbook_name: str,
        field_id: str,
    ) -> Self:
        """Make a new SigmaDataElementField, to be saved.

        Args:
            name: what people call it.
            data_element_qualified_name: qualifiedName of the data element.
            data_element_name: name of the data element.
            page_name: name of the page.
            workbook_name: name of the workbook.
            field_id: id of the field at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> SigmaDataElementField.creator(
        ...     name="name",
        ...     data_element_qualified_name="default/sigma/1700000000/workbook/page/data_element",
        ...     data_element_name="data_element_name",
        ...     page_name="page_name",
        ...     workbook_name="workbook_name",
        ...     field_id="field_id",
        ... ).qualified_name
        'default/sigma/1700000000/workbook/page/data_element/field_id'
        """
        require(
            name=name,
            data_element_qualified_name=data_element_qualified_name,
            data_element_name=data_element_name,
            page_name=page_name,
            workbook_name=workbook_name,
            field_id=field_id,
        )
        connector_name, connection_qualified_name, _ = located(
            ("data_element_qualified_name", data_element_qualified_name, ("SigmaDataElement",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{data_element_qualified_name}/{field_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "sigmaDataElementName": data_element_name,
            "sigmaDataElementQualifiedName": data_element_qualified_name,
            "sigmaPageName": page_name,
            "sigmaPageQualifiedName": segments(data_element_qualified_name, None, 5),
            "sigmaWorkbookName": workbook_name,
            "sigmaWorkbookQualifiedName": segments(data_element_qualified_name, None, 4),
            "sigmaDataElement": reference("SigmaDataElement", data_element_qualified_name),
        }
        return cls._created(attributes)


class SigmaDataModel(Sigma):
    """A data model in Sigma."""

    __slots__ = ()

    _type = "SigmaDataModel"

    SIGMA_DATA_MODEL_URL_ID = KeywordField("sigmaDataModelUrlId", "sigmaDataModelUrlId")
    sigma_data_model_url_id: Text[KeywordField] = Text(SIGMA_DATA_MODEL_URL_ID)
    SIGMA_DATA_MODEL_DOCUMENT_VERSION = NumericField(
        "sigmaDataModelDocumentVersion", "sigmaDataModelDocumentVersion"
    )
    sigma_data_model_document_version: Integer[NumericField] = Integer(SIGMA_DATA_MODEL_DOCUMENT_VERSION)
    SIGMA_DATA_MODEL_LATEST_DOCUMENT_VERSION = NumericField(
        "sigmaDataModelLatestDocumentVersion", "sigmaDataModelLatestDocumentVersion"
    )
    sigma_data_model_latest_document_version: Integer[NumericField] = Integer(
        SIGMA_DATA_MODEL_LATEST_DOCUMENT_VERSION
    )
    SIGMA_DATA_MODEL_SCHEMA_VERSION = NumericField(
        "sigmaDataModelSchemaVersion", "sigmaDataModelSchemaVersion"
    )
    sigma_data_model_schema_version: Integer[NumericField] = Integer(SIGMA_DATA_MODEL_SCHEMA_VERSION)
    SIGMA_DATA_MODEL_ELEMENT_COUNT = NumericField("sigmaDataModelElementCount", "sigmaDataModelElementCount")
    sigma_data_model_element_count: Integer[NumericField] = Integer(SIGMA_DATA_MODEL_ELEMENT_COUNT)
    SIGMA_DATA_MODEL_COLUMN_COUNT = NumericField("sigmaDataModelColumnCount", "sigmaDataModelColumnCount")
    sigma_data_model_column_count: Integer[NumericField] = Integer(SIGMA_DATA_MODEL_COLUMN_COUNT)
    SIGMA_DATA_MODEL_PATH = TextField("sigmaDataModelPath", "sigmaDataModelPath")
    sigma_data_model_path: Text[TextField] = Text(SIGMA_DATA_MODEL_PATH)
    SIGMA_DATA_MODEL_COLUMNS = RelationField("sigmaDataModelColumns")
    sigma_data_model_columns: References[SigmaDataModelColumn, RelationField] = References(
        SIGMA_DATA_MODEL_COLUMNS, "SigmaDataModelColumn"
    )

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, data_model_id: str) -> Self:
        """Make a new SigmaDataModel, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            data_model_id: id of the data model at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> SigmaDataModel.creator(
        ...     name="name",
        ...     connection_qualified_name="default/sigma/1700000000",
        ...     data_model_id="data_model_id",
        ... ).qualified_name
        'default/sigma/1700000000/dataModels/data_model_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, data_model_id=data_model_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/dataModels/{data_model_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "assetSourceId": data_model_id,
        }
        return cls._created(attributes)


class SigmaDataModelColumn(Sigma):
    """A column of a data model in Sigma."""

    __slots__ = ()

    _type = "SigmaDataModelColumn"

    SIGMA_DATA_MODEL_QUALIFIED_NAME = KeywordTextField(
        "sigmaDataModelQualifiedName", "sigmaDataModelQualifiedName.keyword", "sigmaDataModelQualifiedName"
    )
    sigma_data_model_qualified_name: Text[KeywordTextField] = Text(SIGMA_DATA_MODEL_QUALIFIED_NAME)
    SIGMA_DATA_MODEL_NAME = KeywordTextField(
        "sigmaDataModelName", "sigmaDataModelName.keyword", "sigmaDataModelName"
    )
    sigma_data_model_name: Text[KeywordTextField] = Text(SIGMA_DATA_MODEL_NAME)
    SIGMA_DATA_MODEL_COLUMN_FORMULA = TextField("sigmaDataModelColumnFormula", "sigmaDataModelColumnFormula")
    sigma_data_model_column_formula: Text[TextField] = Text(SIGMA_DATA_MODEL_COLUMN_FORMULA)
    SIGMA_DATA_MODEL_COLUMN_DATA_TYPE = KeywordField(
        "sigmaDataModelColumnDataType", "sigmaDataModelColumnDataType"
    )
    sigma_data_model_column_data_type: Text[KeywordField] = Text(SIGMA_DATA_MODEL_COLUMN_DATA_TYPE)
    SIGMA_DATA_MODEL = RelationField("sigmaDataModel")
    sigma_data_model: Reference[SigmaDataModel, RelationField] = Reference(SIGMA_DATA_MODEL, "SigmaDataModel")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        data_model_qualified_name: str,
        data_model_name: str,
        element_id: str,
        column_id: str,
    ) -> Self:
        """Make a new SigmaDataModelColumn, to be saved.

        Args:
            name: what people call it.
            data_model_qualified_name: qualifiedName of the data model.
            data_model_name: name of the data model.
            element_id: id of the element at the source.
            column_id: id of the column at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> SigmaDataModelColumn.creator(
        ...     name="name",
        ...     data_model_qualified_name="default/sigma/1700000000/dataModels/data_model",
        ...     data_model_name="data_model_name",
        ...     element_id="element_id",
        ...     column_id="column_id",
        ... ).qualified_name
        'default/sigma/1700000000/dataModels/data_model/element_id/column_id'
        """
        require(
            name=name,
            data_model_qualified_name=data_model_qualified_name,
            data_model_name=data_model_name,
            element_id=element_id,
            column_id=column_id,
        )
        connector_name, connection_qualified_name, _ = located(
            ("data_model_qualified_name", data_model_qualified_name, ("SigmaDataModel",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{data_model_qualified_name}/{element_id}/{column_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "assetSourceId": column_id,
            "sigmaDataModelName": data_model_name,
            "sigmaDataModelQualifiedName": data_model_qualified_name,
            "sigmaDataModel": reference("SigmaDataModel", data_model_qualified_name),
        }
        return cls._created(attributes)


class SigmaDataset(Sigma):
    """A dataset in Sigma."""

    __slots__ = ()

    _type = "SigmaDataset"

    SIGMA_DATASET_COLUMN_COUNT = NumericField("sigmaDatasetColumnCount", "sigmaDatasetColumnCount")
    sigma_dataset_column_count: Integer[NumericField] = Integer(SIGMA_DATASET_COLUMN_COUNT)
    SIGMA_DATASET_COLUMNS = RelationField("sigmaDatasetColumns")
    sigma_dataset_columns: References[SigmaDatasetColumn, RelationField] = References(
        SIGMA_DATASET_COLUMNS, "SigmaDatasetColumn"
    )

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, dataset_id: str) -> Self:
        """Make a new SigmaDataset, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            dataset_id: id of the dataset at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> SigmaDataset.creator(
        ...     name="name",
        ...     connection_qualified_name="default/sigma/1700000000",
        ...     dataset_id="dataset_id",
        ... ).qualified_name
        'default/sigma/1700000000/dataset_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, dataset_id=dataset_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{dataset_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)


class SigmaDatasetColumn(Sigma):
    """A column of a dataset in Sigma."""

    __slots__ = ()

    _type = "SigmaDatasetColumn"

    SIGMA_DATASET_QUALIFIED_NAME = KeywordTextField(
        "sigmaDatasetQualifiedName", "sigmaDatasetQualifiedName", "sigmaDatasetQualifiedName.text"
    )
    sigma_dataset_qualified_name: Text[KeywordTextField] = Text(SIGMA_DATASET_QUALIFIED_NAME)
    SIGMA_DATASET_NAME = KeywordTextField("sigmaDatasetName", "sigmaDatasetName.keyword", "sigmaDatasetName")
    sigma_dataset_name: Text[KeywordTextField] = Text(SIGMA_DATASET_NAME)
    SIGMA_DATASET = RelationField("sigmaDataset")
    sigma_dataset: Reference[SigmaDataset, RelationField] = Reference(SIGMA_DATASET, "SigmaDataset")


class SigmaPage(Sigma):
    """A page in Sigma."""

    __slots__ = ()

    _type = "SigmaPage"

    SIGMA_DATA_ELEMENT_COUNT = NumericField("sigmaDataElementCount", "sigmaDataElementCount")
    sigma_data_element_count: Integer[NumericField] = Integer(SIGMA_DATA_ELEMENT_COUNT)
    SIGMA_WORKBOOK = RelationField("sigmaWorkbook")
    sigma_workbook: Reference[SigmaWorkbook, RelationField] = Reference(SIGMA_WORKBOOK, "SigmaWorkbook")
    SIGMA_DATA_ELEMENTS = RelationField("sigmaDataElements")
    sigma_data_elements: References[SigmaDataElement, RelationField] = References(
        SIGMA_DATA_ELEMENTS, "SigmaDataElement"
    )

    @classmethod
    def creator(cls, *, name: str, workbook_qualified_name: str, workbook_name: str, page_id: str) -> Self:
        """Make a new SigmaPage, to be saved.

        Args:
            name: what people call it.
            workbook_qualified_name: qualifiedName of the workbook.
            workbook_name: name of the workbook.
            page_id: id of the page at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> SigmaPage.creator(
        ...     name="name",
        ...     workbook_qualified_name="default/sigma/1700000000/workbook",
        ...     workbook_name="workbook_name",
        ...     page_id="page_id",
        ... ).qualified_name
        'default/sigma/1700000000/workbook/page_id'
        """
        require(
            name=name,
            workbook_qualified_name=workbook_qualified_name,
            workbook_name=workbook_name,
            page_id=page_id,
        )
        connector_name, connection_qualified_name, _ = located(
            ("workbook_qualified_name", workbook_qualified_name, ("SigmaWorkbook",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{workbook_qualified_name}/{page_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "sigmaWorkbookName": workbook_name,
            "sigmaWorkbookQualifiedName": workbook_qualified_name,
            "sigmaWorkbook": reference("SigmaWorkbook", workbook_qualified_name),
        }
        return cls._created(attributes)


class SigmaWorkbook(Sigma):
    """A workbook in Sigma."""

    __slots__ = ()

    _type = "SigmaWorkbook"

    SIGMA_PAGE_COUNT = NumericField("sigmaPageCount", "sigmaPageCount")
    sigma_page_count: Integer[NumericField] = Integer(SIGMA_PAGE_COUNT)
    SIGMA_PAGES = RelationField("sigmaPages")
    sigma_pages: References[SigmaPage, RelationField] = References(SIGMA_PAGES, "SigmaPage")

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, workbook_id: str) -> Self:
        """Make a new SigmaWorkbook, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            workbook_id: id of the workbook at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> SigmaWorkbook.creator(
        ...     name="name",
        ...     connection_qualified_name="default/sigma/1700000000",
        ...     workbook_id="workbook_id",
        ... ).qualified_name
        'default/sigma/1700000000/workbook_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, workbook_id=workbook_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{workbook_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)
