# Derived from spec/typedefs/salesforce.json and spec/recipes/salesforce.yaml by scripts/generate.py. Do not edit.
"""Salesforce, SalesforceDashboard, SalesforceField, SalesforceObject, SalesforceOrganization, SalesforceReport."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Decimal,
    Flag,
    Integer,
    MapOf,
    Reference,
    References,
    SetOf,
    Text,
    codecs,
)
from atlan.model.fields.atlan_fields import (
    BooleanField,
    KeywordField,
    KeywordTextField,
    NumericField,
    RelationField,
    TextField,
)
from atlan_types.catalog import SaaS

if TYPE_CHECKING:
    pass


__all__ = [
    "Salesforce",
    "SalesforceDashboard",
    "SalesforceField",
    "SalesforceObject",
    "SalesforceOrganization",
    "SalesforceReport",
]


class Salesforce(SaaS):
    """Assets of the type Salesforce."""

    __slots__ = ()

    _type = "Salesforce"

    ORGANIZATION_QUALIFIED_NAME = TextField("organizationQualifiedName", "organizationQualifiedName")
    organization_qualified_name: Text[TextField] = Text(ORGANIZATION_QUALIFIED_NAME)
    API_NAME = KeywordField("apiName", "apiName.keyword")
    api_name: Text[KeywordField] = Text(API_NAME)


class SalesforceDashboard(Salesforce):
    """Assets of the type SalesforceDashboard."""

    __slots__ = ()

    _type = "SalesforceDashboard"

    SOURCE_ID = TextField("sourceId", "sourceId")
    source_id: Text[TextField] = Text(SOURCE_ID)
    DASHBOARD_TYPE = TextField("dashboardType", "dashboardType")
    dashboard_type: Text[TextField] = Text(DASHBOARD_TYPE)
    REPORT_COUNT = NumericField("reportCount", "reportCount")
    report_count: Integer[NumericField] = Integer(REPORT_COUNT)
    REPORTS = RelationField("reports")
    reports: References[SalesforceReport, RelationField] = References(REPORTS, "SalesforceReport")
    ORGANIZATION = RelationField("organization")
    organization: Reference[SalesforceOrganization, RelationField] = Reference(
        ORGANIZATION, "SalesforceOrganization"
    )


class SalesforceField(Salesforce):
    """Assets of the type SalesforceField."""

    __slots__ = ()

    _type = "SalesforceField"

    DATA_TYPE = KeywordTextField("dataType", "dataType", "dataType.text")
    data_type: Text[KeywordTextField] = Text(DATA_TYPE)
    OBJECT_QUALIFIED_NAME = KeywordField("objectQualifiedName", "objectQualifiedName")
    object_qualified_name: Text[KeywordField] = Text(OBJECT_QUALIFIED_NAME)
    ORDER = NumericField("order", "order")
    order: Integer[NumericField] = Integer(ORDER)
    INLINE_HELP_TEXT = TextField("inlineHelpText", "inlineHelpText.text")
    inline_help_text: Text[TextField] = Text(INLINE_HELP_TEXT)
    IS_CALCULATED = BooleanField("isCalculated", "isCalculated")
    is_calculated: Flag[BooleanField] = Flag(IS_CALCULATED)
    FORMULA = TextField("formula", "formula")
    formula: Text[TextField] = Text(FORMULA)
    IS_CASE_SENSITIVE = BooleanField("isCaseSensitive", "isCaseSensitive")
    is_case_sensitive: Flag[BooleanField] = Flag(IS_CASE_SENSITIVE)
    IS_ENCRYPTED = BooleanField("isEncrypted", "isEncrypted")
    is_encrypted: Flag[BooleanField] = Flag(IS_ENCRYPTED)
    MAX_LENGTH = NumericField("maxLength", "maxLength")
    max_length: Integer[NumericField] = Integer(MAX_LENGTH)
    IS_NULLABLE = BooleanField("isNullable", "isNullable")
    is_nullable: Flag[BooleanField] = Flag(IS_NULLABLE)
    PRECISION = NumericField("precision", "precision")
    precision: Integer[NumericField] = Integer(PRECISION)
    NUMERIC_SCALE = NumericField("numericScale", "numericScale")
    numeric_scale: Decimal[NumericField] = Decimal(NUMERIC_SCALE)
    IS_UNIQUE = BooleanField("isUnique", "isUnique")
    is_unique: Flag[BooleanField] = Flag(IS_UNIQUE)
    PICKLIST_VALUES = TextField("picklistValues", "picklistValues")
    picklist_values: SetOf[str, TextField] = SetOf(PICKLIST_VALUES, codecs.TEXT)
    IS_POLYMORPHIC_FOREIGN_KEY = BooleanField("isPolymorphicForeignKey", "isPolymorphicForeignKey")
    is_polymorphic_foreign_key: Flag[BooleanField] = Flag(IS_POLYMORPHIC_FOREIGN_KEY)
    DEFAULT_VALUE_FORMULA = TextField("defaultValueFormula", "defaultValueFormula")
    default_value_formula: Text[TextField] = Text(DEFAULT_VALUE_FORMULA)
    LOOKUP_OBJECTS = RelationField("lookupObjects")
    lookup_objects: References[SalesforceObject, RelationField] = References(
        LOOKUP_OBJECTS, "SalesforceObject"
    )
    OBJECT = RelationField("object")
    object: Reference[SalesforceObject, RelationField] = Reference(OBJECT, "SalesforceObject")


class SalesforceObject(Salesforce):
    """Assets of the type SalesforceObject."""

    __slots__ = ()

    _type = "SalesforceObject"

    IS_CUSTOM = BooleanField("isCustom", "isCustom")
    is_custom: Flag[BooleanField] = Flag(IS_CUSTOM)
    IS_MERGABLE = BooleanField("isMergable", "isMergable")
    is_mergable: Flag[BooleanField] = Flag(IS_MERGABLE)
    IS_QUERYABLE = BooleanField("isQueryable", "isQueryable")
    is_queryable: Flag[BooleanField] = Flag(IS_QUERYABLE)
    FIELD_COUNT = NumericField("fieldCount", "fieldCount")
    field_count: Integer[NumericField] = Integer(FIELD_COUNT)
    LOOKUP_FIELDS = RelationField("lookupFields")
    lookup_fields: References[SalesforceField, RelationField] = References(LOOKUP_FIELDS, "SalesforceField")
    ORGANIZATION = RelationField("organization")
    organization: Reference[SalesforceOrganization, RelationField] = Reference(
        ORGANIZATION, "SalesforceOrganization"
    )
    FIELDS = RelationField("fields")
    fields: References[SalesforceField, RelationField] = References(FIELDS, "SalesforceField")


class SalesforceOrganization(Salesforce):
    """Assets of the type SalesforceOrganization."""

    __slots__ = ()

    _type = "SalesforceOrganization"

    SOURCE_ID = TextField("sourceId", "sourceId")
    source_id: Text[TextField] = Text(SOURCE_ID)
    REPORTS = RelationField("reports")
    reports: References[SalesforceReport, RelationField] = References(REPORTS, "SalesforceReport")
    OBJECTS = RelationField("objects")
    objects: References[SalesforceObject, RelationField] = References(OBJECTS, "SalesforceObject")
    DASHBOARDS = RelationField("dashboards")
    dashboards: References[SalesforceDashboard, RelationField] = References(DASHBOARDS, "SalesforceDashboard")


class SalesforceReport(Salesforce):
    """Assets of the type SalesforceReport."""

    __slots__ = ()

    _type = "SalesforceReport"

    SOURCE_ID = TextField("sourceId", "sourceId")
    source_id: Text[TextField] = Text(SOURCE_ID)
    REPORT_TYPE = KeywordField("reportType", "reportType")
    report_type: MapOf[str, KeywordField] = MapOf(REPORT_TYPE, codecs.TEXT)
    DETAIL_COLUMNS = KeywordField("detailColumns", "detailColumns")
    detail_columns: SetOf[str, KeywordField] = SetOf(DETAIL_COLUMNS, codecs.TEXT)
    DASHBOARDS = RelationField("dashboards")
    dashboards: References[SalesforceDashboard, RelationField] = References(DASHBOARDS, "SalesforceDashboard")
    ORGANIZATION = RelationField("organization")
    organization: Reference[SalesforceOrganization, RelationField] = Reference(
        ORGANIZATION, "SalesforceOrganization"
    )
