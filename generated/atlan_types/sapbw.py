# Derived from spec/typedefs/sapbw.json and spec/recipes/sapbw.yaml by scripts/generate.py. Do not edit.
"""SAPBW, SAPBWADSO, SAPBWADSOField, SAPBWCompositeProvider, SAPBWCompositeProviderField, SAPBWDTP, SAPBWDataSource, SAPBWDataSourceField, SAPBWInfoArea, SAPBWInfoObject, SAPBWInfoSource, SAPBWInfoSourceField, SAPBWQuery, SAPBWQueryElement, SAPBWTransformation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Flag,
    Integer,
    ListOf,
    Reference,
    References,
    Text,
    codecs,
)
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, NumericField, RelationField
from atlan_types.sap import SAP

if TYPE_CHECKING:
    from atlan_types.sap import SAPColumnProcess, SAPProcess

__all__ = [
    "SAPBW",
    "SAPBWADSO",
    "SAPBWADSOField",
    "SAPBWCompositeProvider",
    "SAPBWCompositeProviderField",
    "SAPBWDTP",
    "SAPBWDataSource",
    "SAPBWDataSourceField",
    "SAPBWInfoArea",
    "SAPBWInfoObject",
    "SAPBWInfoSource",
    "SAPBWInfoSourceField",
    "SAPBWQuery",
    "SAPBWQueryElement",
    "SAPBWTransformation",
]


class SAPBW(SAP):
    """What assets of SAP BW have in common."""

    __slots__ = ()

    _type = "SAPBW"

    SAP_BW_OBJECT_STATUS = KeywordField("sapBwObjectStatus", "sapBwObjectStatus")
    sap_bw_object_status: Text[KeywordField] = Text(SAP_BW_OBJECT_STATUS)
    SAP_BW_PARENT_NAME = KeywordField("sapBwParentName", "sapBwParentName")
    sap_bw_parent_name: Text[KeywordField] = Text(SAP_BW_PARENT_NAME)
    SAP_BW_PARENT_QUALIFIED_NAME = KeywordField("sapBwParentQualifiedName", "sapBwParentQualifiedName")
    sap_bw_parent_qualified_name: Text[KeywordField] = Text(SAP_BW_PARENT_QUALIFIED_NAME)
    SAP_BW_INFO_OBJECT_NAME = KeywordField("sapBwInfoObjectName", "sapBwInfoObjectName")
    sap_bw_info_object_name: Text[KeywordField] = Text(SAP_BW_INFO_OBJECT_NAME)
    SAP_BW_INFO_OBJECT_QUALIFIED_NAME = KeywordField(
        "sapBwInfoObjectQualifiedName", "sapBwInfoObjectQualifiedName"
    )
    sap_bw_info_object_qualified_name: Text[KeywordField] = Text(SAP_BW_INFO_OBJECT_QUALIFIED_NAME)
    SAP_BW_LENGTH = NumericField("sapBwLength", "sapBwLength")
    sap_bw_length: Integer[NumericField] = Integer(SAP_BW_LENGTH)


class SAPBWADSO(SAPBW):
    """An advanced DataStore object in SAP BW."""

    __slots__ = ()

    _type = "SAPBWADSO"

    SAP_BW_PLANNING_MODE = KeywordField("sapBwPlanningMode", "sapBwPlanningMode")
    sap_bw_planning_mode: Text[KeywordField] = Text(SAP_BW_PLANNING_MODE)
    SAP_BW_DIRECT_UPDATE = KeywordField("sapBwDirectUpdate", "sapBwDirectUpdate")
    sap_bw_direct_update: Text[KeywordField] = Text(SAP_BW_DIRECT_UPDATE)
    SAP_BW_ADSO_FIELDS = RelationField("sapBwAdsoFields")
    sap_bw_adso_fields: References[SAPBWADSOField, RelationField] = References(
        SAP_BW_ADSO_FIELDS, "SAPBWADSOField"
    )
    SAP_BW_MEMBER_OF_COMPOSITE_PROVIDERS = RelationField("sapBwMemberOfCompositeProviders")
    sap_bw_member_of_composite_providers: References[SAPBWCompositeProvider, RelationField] = References(
        SAP_BW_MEMBER_OF_COMPOSITE_PROVIDERS, "SAPBWCompositeProvider"
    )
    SAP_BW_INFO_AREA = RelationField("sapBwInfoArea")
    sap_bw_info_area: Reference[SAPBWInfoArea, RelationField] = Reference(SAP_BW_INFO_AREA, "SAPBWInfoArea")


class SAPBWADSOField(SAPBW):
    """A field of an advanced DataStore object in SAP BW."""

    __slots__ = ()

    _type = "SAPBWADSOField"

    SAP_BW_ADSO = RelationField("sapBwAdso")
    sap_bw_adso: Reference[SAPBWADSO, RelationField] = Reference(SAP_BW_ADSO, "SAPBWADSO")
    SAP_BW_INFO_OBJECTS = RelationField("sapBwInfoObjects")
    sap_bw_info_objects: References[SAPBWInfoObject, RelationField] = References(
        SAP_BW_INFO_OBJECTS, "SAPBWInfoObject"
    )


class SAPBWCompositeProvider(SAPBW):
    """A composite provider in SAP BW."""

    __slots__ = ()

    _type = "SAPBWCompositeProvider"

    SAP_BW_IS_HANA_MODEL = BooleanField("sapBwIsHanaModel", "sapBwIsHanaModel")
    sap_bw_is_hana_model: Flag[BooleanField] = Flag(SAP_BW_IS_HANA_MODEL)
    SAP_BW_ADSOS = RelationField("sapBwAdsos")
    sap_bw_adsos: References[SAPBWADSO, RelationField] = References(SAP_BW_ADSOS, "SAPBWADSO")
    SAP_BW_COMPOSITE_PROVIDER_FIELDS = RelationField("sapBwCompositeProviderFields")
    sap_bw_composite_provider_fields: References[SAPBWCompositeProviderField, RelationField] = References(
        SAP_BW_COMPOSITE_PROVIDER_FIELDS, "SAPBWCompositeProviderField"
    )
    SAP_BW_INFO_AREA = RelationField("sapBwInfoArea")
    sap_bw_info_area: Reference[SAPBWInfoArea, RelationField] = Reference(SAP_BW_INFO_AREA, "SAPBWInfoArea")


class SAPBWCompositeProviderField(SAPBW):
    """A field of a composite provider in SAP BW."""

    __slots__ = ()

    _type = "SAPBWCompositeProviderField"

    SAP_BW_INFO_OBJECTS = RelationField("sapBwInfoObjects")
    sap_bw_info_objects: References[SAPBWInfoObject, RelationField] = References(
        SAP_BW_INFO_OBJECTS, "SAPBWInfoObject"
    )
    SAP_BW_COMPOSITE_PROVIDER = RelationField("sapBwCompositeProvider")
    sap_bw_composite_provider: Reference[SAPBWCompositeProvider, RelationField] = Reference(
        SAP_BW_COMPOSITE_PROVIDER, "SAPBWCompositeProvider"
    )


class SAPBWDTP(SAPBW):
    """A data transfer process in SAP BW."""

    __slots__ = ()

    _type = "SAPBWDTP"

    SAP_BW_PROCESSES = RelationField("sapBwProcesses")
    sap_bw_processes: References[SAPProcess, RelationField] = References(SAP_BW_PROCESSES, "SAPProcess")
    SAP_BW_TRANSFORMATIONS = RelationField("sapBwTransformations")
    sap_bw_transformations: References[SAPBWTransformation, RelationField] = References(
        SAP_BW_TRANSFORMATIONS, "SAPBWTransformation"
    )


class SAPBWDataSource(SAPBW):
    """A DataSource in SAP BW."""

    __slots__ = ()

    _type = "SAPBWDataSource"

    SAP_BW_LOGICAL_SYSTEM = KeywordField("sapBwLogicalSystem", "sapBwLogicalSystem")
    sap_bw_logical_system: Text[KeywordField] = Text(SAP_BW_LOGICAL_SYSTEM)
    SAP_BW_SOURCE_TYPE = KeywordField("sapBwSourceType", "sapBwSourceType")
    sap_bw_source_type: Text[KeywordField] = Text(SAP_BW_SOURCE_TYPE)
    SAP_BW_DELTA_METHOD = KeywordField("sapBwDeltaMethod", "sapBwDeltaMethod")
    sap_bw_delta_method: Text[KeywordField] = Text(SAP_BW_DELTA_METHOD)
    SAP_BW_DATA_SOURCE_FIELDS = RelationField("sapBwDataSourceFields")
    sap_bw_data_source_fields: References[SAPBWDataSourceField, RelationField] = References(
        SAP_BW_DATA_SOURCE_FIELDS, "SAPBWDataSourceField"
    )


class SAPBWDataSourceField(SAPBW):
    """A field of a DataSource in SAP BW."""

    __slots__ = ()

    _type = "SAPBWDataSourceField"

    SAP_BW_INFO_OBJECTS = RelationField("sapBwInfoObjects")
    sap_bw_info_objects: References[SAPBWInfoObject, RelationField] = References(
        SAP_BW_INFO_OBJECTS, "SAPBWInfoObject"
    )
    SAP_BW_DATA_SOURCE = RelationField("sapBwDataSource")
    sap_bw_data_source: Reference[SAPBWDataSource, RelationField] = Reference(
        SAP_BW_DATA_SOURCE, "SAPBWDataSource"
    )


class SAPBWInfoArea(SAPBW):
    """An InfoArea in SAP BW."""

    __slots__ = ()

    _type = "SAPBWInfoArea"

    SAP_BW_CHILD_INFO_AREAS = RelationField("sapBwChildInfoAreas")
    sap_bw_child_info_areas: References[SAPBWInfoArea, RelationField] = References(
        SAP_BW_CHILD_INFO_AREAS, "SAPBWInfoArea"
    )
    SAP_BW_COMPOSITE_PROVIDERS = RelationField("sapBwCompositeProviders")
    sap_bw_composite_providers: References[SAPBWCompositeProvider, RelationField] = References(
        SAP_BW_COMPOSITE_PROVIDERS, "SAPBWCompositeProvider"
    )
    SAP_BW_PARENT_INFO_AREA = RelationField("sapBwParentInfoArea")
    sap_bw_parent_info_area: Reference[SAPBWInfoArea, RelationField] = Reference(
        SAP_BW_PARENT_INFO_AREA, "SAPBWInfoArea"
    )
    SAP_BW_ADSOS = RelationField("sapBwAdsos")
    sap_bw_adsos: References[SAPBWADSO, RelationField] = References(SAP_BW_ADSOS, "SAPBWADSO")
    SAP_BW_QUERIES = RelationField("sapBwQueries")
    sap_bw_queries: References[SAPBWQuery, RelationField] = References(SAP_BW_QUERIES, "SAPBWQuery")
    SAP_BW_INFO_OBJECTS = RelationField("sapBwInfoObjects")
    sap_bw_info_objects: References[SAPBWInfoObject, RelationField] = References(
        SAP_BW_INFO_OBJECTS, "SAPBWInfoObject"
    )
    SAP_BW_INFO_SOURCES = RelationField("sapBwInfoSources")
    sap_bw_info_sources: References[SAPBWInfoSource, RelationField] = References(
        SAP_BW_INFO_SOURCES, "SAPBWInfoSource"
    )


class SAPBWInfoObject(SAPBW):
    """An InfoObject in SAP BW."""

    __slots__ = ()

    _type = "SAPBWInfoObject"

    SAP_BW_FIELD_NAME = KeywordField("sapBwFieldName", "sapBwFieldName")
    sap_bw_field_name: Text[KeywordField] = Text(SAP_BW_FIELD_NAME)
    SAP_BW_MAPPED_COMPOSITE_PROVIDER_FIELDS = RelationField("sapBwMappedCompositeProviderFields")
    sap_bw_mapped_composite_provider_fields: References[SAPBWCompositeProviderField, RelationField] = (
        References(SAP_BW_MAPPED_COMPOSITE_PROVIDER_FIELDS, "SAPBWCompositeProviderField")
    )
    SAP_BW_MAPPED_ADSO_FIELDS = RelationField("sapBwMappedAdsoFields")
    sap_bw_mapped_adso_fields: References[SAPBWADSOField, RelationField] = References(
        SAP_BW_MAPPED_ADSO_FIELDS, "SAPBWADSOField"
    )
    SAP_BW_RELATED_INFO_OBJECTS = RelationField("sapBwRelatedInfoObjects")
    sap_bw_related_info_objects: References[SAPBWInfoObject, RelationField] = References(
        SAP_BW_RELATED_INFO_OBJECTS, "SAPBWInfoObject"
    )
    SAP_BW_MAPPED_QUERY_ELEMENTS = RelationField("sapBwMappedQueryElements")
    sap_bw_mapped_query_elements: References[SAPBWQueryElement, RelationField] = References(
        SAP_BW_MAPPED_QUERY_ELEMENTS, "SAPBWQueryElement"
    )
    SAP_BW_INFO_OBJECTS = RelationField("sapBwInfoObjects")
    sap_bw_info_objects: References[SAPBWInfoObject, RelationField] = References(
        SAP_BW_INFO_OBJECTS, "SAPBWInfoObject"
    )
    SAP_BW_INFO_AREA = RelationField("sapBwInfoArea")
    sap_bw_info_area: Reference[SAPBWInfoArea, RelationField] = Reference(SAP_BW_INFO_AREA, "SAPBWInfoArea")
    SAP_BW_MAPPED_DATA_SOURCE_FIELDS = RelationField("sapBwMappedDataSourceFields")
    sap_bw_mapped_data_source_fields: References[SAPBWDataSourceField, RelationField] = References(
        SAP_BW_MAPPED_DATA_SOURCE_FIELDS, "SAPBWDataSourceField"
    )
    SAP_BW_MAPPED_INFO_SOURCE_FIELDS = RelationField("sapBwMappedInfoSourceFields")
    sap_bw_mapped_info_source_fields: References[SAPBWInfoSourceField, RelationField] = References(
        SAP_BW_MAPPED_INFO_SOURCE_FIELDS, "SAPBWInfoSourceField"
    )


class SAPBWInfoSource(SAPBW):
    """An InfoSource in SAP BW."""

    __slots__ = ()

    _type = "SAPBWInfoSource"

    SAP_BW_INFO_SOURCE_FIELDS = RelationField("sapBwInfoSourceFields")
    sap_bw_info_source_fields: References[SAPBWInfoSourceField, RelationField] = References(
        SAP_BW_INFO_SOURCE_FIELDS, "SAPBWInfoSourceField"
    )
    SAP_BW_INFO_AREA = RelationField("sapBwInfoArea")
    sap_bw_info_area: Reference[SAPBWInfoArea, RelationField] = Reference(SAP_BW_INFO_AREA, "SAPBWInfoArea")


class SAPBWInfoSourceField(SAPBW):
    """A field of an InfoSource in SAP BW."""

    __slots__ = ()

    _type = "SAPBWInfoSourceField"

    SAP_BW_IS_KEY_FIELD = BooleanField("sapBwIsKeyField", "sapBwIsKeyField")
    sap_bw_is_key_field: Flag[BooleanField] = Flag(SAP_BW_IS_KEY_FIELD)
    SAP_BW_INFO_SOURCE = RelationField("sapBwInfoSource")
    sap_bw_info_source: Reference[SAPBWInfoSource, RelationField] = Reference(
        SAP_BW_INFO_SOURCE, "SAPBWInfoSource"
    )
    SAP_BW_INFO_OBJECTS = RelationField("sapBwInfoObjects")
    sap_bw_info_objects: References[SAPBWInfoObject, RelationField] = References(
        SAP_BW_INFO_OBJECTS, "SAPBWInfoObject"
    )


class SAPBWQuery(SAPBW):
    """A query in SAP BW."""

    __slots__ = ()

    _type = "SAPBWQuery"

    SAP_BW_QUERY_UID = KeywordField("sapBwQueryUid", "sapBwQueryUid")
    sap_bw_query_uid: Text[KeywordField] = Text(SAP_BW_QUERY_UID)
    SAP_BW_QUERY_ELEMENTS = RelationField("sapBwQueryElements")
    sap_bw_query_elements: References[SAPBWQueryElement, RelationField] = References(
        SAP_BW_QUERY_ELEMENTS, "SAPBWQueryElement"
    )
    SAP_BW_INFO_AREA = RelationField("sapBwInfoArea")
    sap_bw_info_area: Reference[SAPBWInfoArea, RelationField] = Reference(SAP_BW_INFO_AREA, "SAPBWInfoArea")


class SAPBWQueryElement(SAPBW):
    """An element of a query in SAP BW."""

    __slots__ = ()

    _type = "SAPBWQueryElement"

    SAP_BW_INFO_OBJECTS = RelationField("sapBwInfoObjects")
    sap_bw_info_objects: References[SAPBWInfoObject, RelationField] = References(
        SAP_BW_INFO_OBJECTS, "SAPBWInfoObject"
    )
    SAP_BW_QUERY = RelationField("sapBwQuery")
    sap_bw_query: Reference[SAPBWQuery, RelationField] = Reference(SAP_BW_QUERY, "SAPBWQuery")


class SAPBWTransformation(SAPBW):
    """A transformation in SAP BW."""

    __slots__ = ()

    _type = "SAPBWTransformation"

    SAP_BW_RULES = KeywordField("sapBwRules", "sapBwRules")
    sap_bw_rules: ListOf[dict[str, str], KeywordField] = ListOf(SAP_BW_RULES, codecs.MapCodec(codecs.TEXT))
    SAP_BW_COLUMN_PROCESSES = RelationField("sapBwColumnProcesses")
    sap_bw_column_processes: References[SAPColumnProcess, RelationField] = References(
        SAP_BW_COLUMN_PROCESSES, "SAPColumnProcess"
    )
    SAP_BW_DTPS = RelationField("sapBwDtps")
    sap_bw_dtps: References[SAPBWDTP, RelationField] = References(SAP_BW_DTPS, "SAPBWDTP")
