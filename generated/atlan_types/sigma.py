# Derived from spec/typedefs/sigma.json and spec/recipes/sigma.yaml by scripts/generate.py. Do not edit.
"""Sigma, SigmaDataElement, SigmaDataElementField, SigmaDataModel, SigmaDataModelColumn, SigmaDataset, SigmaDatasetColumn, SigmaPage, SigmaWorkbook."""

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
    """Assets of the type Sigma."""

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
    """Assets of the type SigmaDataElement."""

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


class SigmaDataElementField(Sigma):
    """Assets of the type SigmaDataElementField."""

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


class SigmaDataModel(Sigma):
    """Assets of the type SigmaDataModel."""

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


class SigmaDataModelColumn(Sigma):
    """Assets of the type SigmaDataModelColumn."""

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


class SigmaDataset(Sigma):
    """Assets of the type SigmaDataset."""

    __slots__ = ()

    _type = "SigmaDataset"

    SIGMA_DATASET_COLUMN_COUNT = NumericField("sigmaDatasetColumnCount", "sigmaDatasetColumnCount")
    sigma_dataset_column_count: Integer[NumericField] = Integer(SIGMA_DATASET_COLUMN_COUNT)
    SIGMA_DATASET_COLUMNS = RelationField("sigmaDatasetColumns")
    sigma_dataset_columns: References[SigmaDatasetColumn, RelationField] = References(
        SIGMA_DATASET_COLUMNS, "SigmaDatasetColumn"
    )


class SigmaDatasetColumn(Sigma):
    """Assets of the type SigmaDatasetColumn."""

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
    """Assets of the type SigmaPage."""

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


class SigmaWorkbook(Sigma):
    """Assets of the type SigmaWorkbook."""

    __slots__ = ()

    _type = "SigmaWorkbook"

    SIGMA_PAGE_COUNT = NumericField("sigmaPageCount", "sigmaPageCount")
    sigma_page_count: Integer[NumericField] = Integer(SIGMA_PAGE_COUNT)
    SIGMA_PAGES = RelationField("sigmaPages")
    sigma_pages: References[SigmaPage, RelationField] = References(SIGMA_PAGES, "SigmaPage")
