# Derived from spec/typedefs/api.json and spec/recipes/api.yaml by scripts/generate.py. Do not edit.
"""API, APIField, APIObject, APIPath, APIQuery, APISpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
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
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from atlan_types.enums import APIQueryParamTypeEnum

__all__ = [
    "API",
    "APIField",
    "APIObject",
    "APIPath",
    "APIQuery",
    "APISpec",
]


class API(Catalog):
    """Assets of the type API."""

    __slots__ = ()

    _type = "API"

    API_SPEC_TYPE = KeywordField("apiSpecType", "apiSpecType")
    api_spec_type: Text[KeywordField] = Text(API_SPEC_TYPE)
    API_SPEC_VERSION = KeywordField("apiSpecVersion", "apiSpecVersion")
    api_spec_version: Text[KeywordField] = Text(API_SPEC_VERSION)
    API_SPEC_NAME = KeywordTextField("apiSpecName", "apiSpecName.keyword", "apiSpecName")
    api_spec_name: Text[KeywordTextField] = Text(API_SPEC_NAME)
    API_SPEC_QUALIFIED_NAME = KeywordTextField(
        "apiSpecQualifiedName", "apiSpecQualifiedName", "apiSpecQualifiedName.text"
    )
    api_spec_qualified_name: Text[KeywordTextField] = Text(API_SPEC_QUALIFIED_NAME)
    API_EXTERNAL_DOCS = KeywordField("apiExternalDocs", "apiExternalDocs")
    api_external_docs: MapOf[str, KeywordField] = MapOf(API_EXTERNAL_DOCS, codecs.TEXT)
    API_IS_AUTH_OPTIONAL = BooleanField("apiIsAuthOptional", "apiIsAuthOptional")
    api_is_auth_optional: Flag[BooleanField] = Flag(API_IS_AUTH_OPTIONAL)
    API_IS_OBJECT_REFERENCE = BooleanField("apiIsObjectReference", "apiIsObjectReference")
    api_is_object_reference: Flag[BooleanField] = Flag(API_IS_OBJECT_REFERENCE)
    API_OBJECT_QUALIFIED_NAME = KeywordField("apiObjectQualifiedName", "apiObjectQualifiedName")
    api_object_qualified_name: Text[KeywordField] = Text(API_OBJECT_QUALIFIED_NAME)


class APIField(API):
    """Assets of the type APIField."""

    __slots__ = ()

    _type = "APIField"

    API_FIELD_TYPE = KeywordField("apiFieldType", "apiFieldType")
    api_field_type: Text[KeywordField] = Text(API_FIELD_TYPE)
    API_FIELD_TYPE_SECONDARY = KeywordField("apiFieldTypeSecondary", "apiFieldTypeSecondary")
    api_field_type_secondary: Text[KeywordField] = Text(API_FIELD_TYPE_SECONDARY)
    API_QUERY_PARAM_TYPE = KeywordField("apiQueryParamType", "apiQueryParamType")
    api_query_param_type: Choice[APIQueryParamTypeEnum, KeywordField] = Choice(
        API_QUERY_PARAM_TYPE, "APIQueryParamTypeEnum"
    )
    API_QUERY = RelationField("apiQuery")
    api_query: Reference[APIQuery, RelationField] = Reference(API_QUERY, "APIQuery")
    API_OBJECT = RelationField("apiObject")
    api_object: Reference[APIObject, RelationField] = Reference(API_OBJECT, "APIObject")


class APIObject(API):
    """Assets of the type APIObject."""

    __slots__ = ()

    _type = "APIObject"

    API_FIELD_COUNT = NumericField("apiFieldCount", "apiFieldCount")
    api_field_count: Integer[NumericField] = Integer(API_FIELD_COUNT)
    API_FIELDS = RelationField("apiFields")
    api_fields: References[APIField, RelationField] = References(API_FIELDS, "APIField")


class APIPath(API):
    """Assets of the type APIPath."""

    __slots__ = ()

    _type = "APIPath"

    API_PATH_SUMMARY = TextField("apiPathSummary", "apiPathSummary")
    api_path_summary: Text[TextField] = Text(API_PATH_SUMMARY)
    API_PATH_RAW_URI = KeywordTextField("apiPathRawURI", "apiPathRawURI", "apiPathRawURI.text")
    api_path_raw_u_r_i: Text[KeywordTextField] = Text(API_PATH_RAW_URI)
    api_path_raw_uri: Text[KeywordTextField] = api_path_raw_u_r_i
    API_PATH_IS_TEMPLATED = BooleanField("apiPathIsTemplated", "apiPathIsTemplated")
    api_path_is_templated: Flag[BooleanField] = Flag(API_PATH_IS_TEMPLATED)
    API_PATH_AVAILABLE_OPERATIONS = KeywordField("apiPathAvailableOperations", "apiPathAvailableOperations")
    api_path_available_operations: SetOf[str, KeywordField] = SetOf(
        API_PATH_AVAILABLE_OPERATIONS, codecs.TEXT
    )
    API_PATH_AVAILABLE_RESPONSE_CODES = KeywordField(
        "apiPathAvailableResponseCodes", "apiPathAvailableResponseCodes"
    )
    api_path_available_response_codes: MapOf[str, KeywordField] = MapOf(
        API_PATH_AVAILABLE_RESPONSE_CODES, codecs.TEXT
    )
    API_PATH_IS_INGRESS_EXPOSED = BooleanField("apiPathIsIngressExposed", "apiPathIsIngressExposed")
    api_path_is_ingress_exposed: Flag[BooleanField] = Flag(API_PATH_IS_INGRESS_EXPOSED)
    API_SPEC = RelationField("apiSpec")
    api_spec: Reference[APISpec, RelationField] = Reference(API_SPEC, "APISpec")


class APIQuery(API):
    """Assets of the type APIQuery."""

    __slots__ = ()

    _type = "APIQuery"

    API_INPUT_FIELD_COUNT = NumericField("apiInputFieldCount", "apiInputFieldCount")
    api_input_field_count: Integer[NumericField] = Integer(API_INPUT_FIELD_COUNT)
    API_QUERY_OUTPUT_TYPE = KeywordField("apiQueryOutputType", "apiQueryOutputType")
    api_query_output_type: Text[KeywordField] = Text(API_QUERY_OUTPUT_TYPE)
    API_QUERY_OUTPUT_TYPE_SECONDARY = KeywordField(
        "apiQueryOutputTypeSecondary", "apiQueryOutputTypeSecondary"
    )
    api_query_output_type_secondary: Text[KeywordField] = Text(API_QUERY_OUTPUT_TYPE_SECONDARY)
    API_FIELDS = RelationField("apiFields")
    api_fields: References[APIField, RelationField] = References(API_FIELDS, "APIField")


class APISpec(API):
    """Assets of the type APISpec."""

    __slots__ = ()

    _type = "APISpec"

    API_SPEC_TERMS_OF_SERVICE_URL = KeywordTextField(
        "apiSpecTermsOfServiceURL", "apiSpecTermsOfServiceURL", "apiSpecTermsOfServiceURL.text"
    )
    api_spec_terms_of_service_url: Text[KeywordTextField] = Text(API_SPEC_TERMS_OF_SERVICE_URL)
    API_SPEC_CONTACT_EMAIL = KeywordTextField(
        "apiSpecContactEmail", "apiSpecContactEmail", "apiSpecContactEmail.text"
    )
    api_spec_contact_email: Text[KeywordTextField] = Text(API_SPEC_CONTACT_EMAIL)
    API_SPEC_CONTACT_NAME = KeywordTextField(
        "apiSpecContactName", "apiSpecContactName.keyword", "apiSpecContactName"
    )
    api_spec_contact_name: Text[KeywordTextField] = Text(API_SPEC_CONTACT_NAME)
    API_SPEC_CONTACT_URL = KeywordTextField(
        "apiSpecContactURL", "apiSpecContactURL", "apiSpecContactURL.text"
    )
    api_spec_contact_url: Text[KeywordTextField] = Text(API_SPEC_CONTACT_URL)
    API_SPEC_LICENSE_NAME = KeywordTextField(
        "apiSpecLicenseName", "apiSpecLicenseName.keyword", "apiSpecLicenseName"
    )
    api_spec_license_name: Text[KeywordTextField] = Text(API_SPEC_LICENSE_NAME)
    API_SPEC_LICENSE_URL = KeywordTextField(
        "apiSpecLicenseURL", "apiSpecLicenseURL", "apiSpecLicenseURL.text"
    )
    api_spec_license_url: Text[KeywordTextField] = Text(API_SPEC_LICENSE_URL)
    API_SPEC_CONTRACT_VERSION = KeywordField("apiSpecContractVersion", "apiSpecContractVersion")
    api_spec_contract_version: Text[KeywordField] = Text(API_SPEC_CONTRACT_VERSION)
    API_SPEC_SERVICE_ALIAS = KeywordTextField(
        "apiSpecServiceAlias", "apiSpecServiceAlias", "apiSpecServiceAlias.text"
    )
    api_spec_service_alias: Text[KeywordTextField] = Text(API_SPEC_SERVICE_ALIAS)
    API_PATHS = RelationField("apiPaths")
    api_paths: References[APIPath, RelationField] = References(API_PATHS, "APIPath")
