# Derived from spec/typedefs/salesforce.json and spec/recipes/salesforce.yaml by scripts/generate.py. Do not edit.
"""Salesforce, SalesforceDashboard, SalesforceField, SalesforceObject, SalesforceOrganization, SalesforceReport."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
from atlan.model.entity.creation import connector_of, located, reference, require, segments
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
    from typing import Self


__all__ = [
    "Salesforce",
    "SalesforceDashboard",
    "SalesforceField",
    "SalesforceObject",
    "SalesforceOrganization",
    "SalesforceReport",
]


class Salesforce(SaaS):
    """What assets of Salesforce have in common."""

    __slots__ = ()

    _type = "Salesforce"

    ORGANIZATION_QUALIFIED_NAME = TextField("organizationQualifiedName", "organizationQualifiedName")
    organization_qualified_name: Text[TextField] = Text(ORGANIZATION_QUALIFIED_NAME)
    API_NAME = KeywordField("apiName", "apiName.keyword")
    api_name: Text[KeywordField] = Text(API_NAME)


class SalesforceDashboard(Salesforce):
    """A dashboard in Salesforce."""

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

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        source_id: str,
        organization_qualified_name: str,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new SalesforceDashboard, to be saved.

        Args:
            name: what people call it.
            source_id: its id at the source.
            organization_qualified_name: qualifiedName of the organization.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> SalesforceDashboard.creator(
        ...     name="name",
        ...     source_id="source_id",
        ...     organization_qualified_name="default/salesforce/1700000000/organization",
        ... ).qualified_name
        'default/salesforce/1700000000/organization/source_id'
        """
        require(name=name, source_id=source_id, organization_qualified_name=organization_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            ("organization_qualified_name", organization_qualified_name, ("SalesforceOrganization",)),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{organization_qualified_name}/{source_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "organizationQualifiedName": organization_qualified_name,
            "sourceId": source_id,
            "organization": reference("SalesforceOrganization", organization_qualified_name),
        }
        return cls._created(attributes)


class SalesforceField(Salesforce):
    """A field in Salesforce."""

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

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        api_name: str,
        object_qualified_name: str,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new SalesforceField, to be saved.

        Args:
            name: what people call it.
            api_name: its name in the API of the source.
            object_qualified_name: qualifiedName of the object.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> SalesforceField.creator(
        ...     name="name",
        ...     api_name="api_name",
        ...     object_qualified_name="default/salesforce/1700000000/organization/object",
        ... ).qualified_name
        'default/salesforce/1700000000/organization/object/api_name'
        """
        require(name=name, api_name=api_name, object_qualified_name=object_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            ("object_qualified_name", object_qualified_name, ("SalesforceObject",)),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{object_qualified_name}/{api_name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "apiName": api_name,
            "objectQualifiedName": object_qualified_name,
            "organizationQualifiedName": segments(object_qualified_name, None, -1),
            "object": reference("SalesforceObject", object_qualified_name),
        }
        return cls._created(attributes)


class SalesforceObject(Salesforce):
    """An object in Salesforce."""

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

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        api_name: str,
        organization_qualified_name: str,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new SalesforceObject, to be saved.

        Args:
            name: what people call it.
            api_name: its name in the API of the source.
            organization_qualified_name: qualifiedName of the organization.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> SalesforceObject.creator(
        ...     name="name",
        ...     api_name="api_name",
        ...     organization_qualified_name="default/salesforce/1700000000/organization",
        ... ).qualified_name
        'default/salesforce/1700000000/organization/api_name'
        """
        require(name=name, api_name=api_name, organization_qualified_name=organization_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            ("organization_qualified_name", organization_qualified_name, ("SalesforceOrganization",)),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{organization_qualified_name}/{api_name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "apiName": api_name,
            "organizationQualifiedName": organization_qualified_name,
            "organization": reference("SalesforceOrganization", organization_qualified_name),
        }
        return cls._created(attributes)


class SalesforceOrganization(Salesforce):
    """An organization in Salesforce."""

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

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, source_id: str) -> Self:
        """Make a new SalesforceOrganization, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            source_id: its id at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> SalesforceOrganization.creator(
        ...     name="name",
        ...     connection_qualified_name="default/salesforce/1700000000",
        ...     source_id="source_id",
        ... ).qualified_name
        'default/salesforce/1700000000/source_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, source_id=source_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{source_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "sourceId": source_id,
        }
        return cls._created(attributes)


class SalesforceReport(Salesforce):
    """A report in Salesforce."""

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

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        source_id: str,
        organization_qualified_name: str,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new SalesforceReport, to be saved.

        Args:
            name: what people call it.
            source_id: its id at the source.
            organization_qualified_name: qualifiedName of the organization.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> SalesforceReport.creator(
        ...     name="name",
        ...     source_id="source_id",
        ...     organization_qualified_name="default/salesforce/1700000000/organization",
        ... ).qualified_name
        'default/salesforce/1700000000/organization/source_id'
        """
        require(name=name, source_id=source_id, organization_qualified_name=organization_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            ("organization_qualified_name", organization_qualified_name, ("SalesforceOrganization",)),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{organization_qualified_name}/{source_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "organizationQualifiedName": organization_qualified_name,
            "sourceId": source_id,
            "organization": reference("SalesforceOrganization", organization_qualified_name),
        }
        return cls._created(attributes)
