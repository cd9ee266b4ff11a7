# Derived from spec/typedefs/api.json and spec/recipes/api.yaml by scripts/generate.py. Do not edit.
"""API, APIField, APIObject, APIPath, APIQuery, APISpec."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

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
from atlan.model.entity.creation import ancestors, connector_of, reference, require
from atlan.model.entity.mixins.api import APIFieldMethods, object_referred_to
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
    from typing import Self

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
    """What assets of an API have in common."""

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


class APIField(APIFieldMethods, API):
    """A field of an object or of a query of an API."""

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

    @overload
    @classmethod
    def creator(
        cls,
        *,
        name: str,
        parent_api_object_qualified_name: str,
        parent_api_query_qualified_name: str | None = ...,
        connection_qualified_name: str | None = ...,
        api_field_type: str | None = ...,
        api_field_type_secondary: str | None = ...,
        is_api_object_reference: bool = ...,
        reference_api_object_qualified_name: str | None = ...,
        api_query_param_type: APIQueryParamTypeEnum | None = ...,
    ) -> Self: ...
    @overload
    @classmethod
    def creator(
        cls,
        *,
        name: str,
        parent_api_object_qualified_name: str | None = ...,
        parent_api_query_qualified_name: str,
        connection_qualified_name: str | None = ...,
        api_field_type: str | None = ...,
        api_field_type_secondary: str | None = ...,
        is_api_object_reference: bool = ...,
        reference_api_object_qualified_name: str | None = ...,
        api_query_param_type: APIQueryParamTypeEnum | None = ...,
    ) -> Self: ...
    @classmethod
    def creator(
        cls,
        *,
        name: str,
        parent_api_object_qualified_name: str | None = None,
        parent_api_query_qualified_name: str | None = None,
        connection_qualified_name: str | None = None,
        api_field_type: str | None = None,
        api_field_type_secondary: str | None = None,
        is_api_object_reference: bool = False,
        reference_api_object_qualified_name: str | None = None,
        api_query_param_type: APIQueryParamTypeEnum | None = None,
    ) -> Self:
        """Make a new APIField, to be saved.

        Args:
            name: what people call it.
            parent_api_object_qualified_name: qualifiedName of the object it belongs to.
            parent_api_query_qualified_name: qualifiedName of the query it belongs to.
            connection_qualified_name: of the connection it belongs to.
            api_field_type: its type.
            api_field_type_secondary: a second type, such as that of the items of a list.
            is_api_object_reference: whether it holds an object.
            reference_api_object_qualified_name: qualifiedName of that object.
            api_query_param_type: whether it goes into the query or comes out of it.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> pet = "default/api/1700000000/Pet"
        >>> APIField.creator(name="id", parent_api_object_qualified_name=pet).qualified_name
        'default/api/1700000000/Pet/id'
        """
        require(name=name)
        return cls._in_parent(
            name=name,
            parent_api_object_qualified_name=parent_api_object_qualified_name,
            parent_api_query_qualified_name=parent_api_query_qualified_name,
            connection_qualified_name=connection_qualified_name,
            api_field_type=api_field_type,
            api_field_type_secondary=api_field_type_secondary,
            is_api_object_reference=is_api_object_reference,
            reference_api_object_qualified_name=reference_api_object_qualified_name,
            api_query_param_type=api_query_param_type,
        )


class APIObject(API):
    """An object that an API takes or gives."""

    __slots__ = ()

    _type = "APIObject"

    API_FIELD_COUNT = NumericField("apiFieldCount", "apiFieldCount")
    api_field_count: Integer[NumericField] = Integer(API_FIELD_COUNT)
    API_FIELDS = RelationField("apiFields")
    api_fields: References[APIField, RelationField] = References(API_FIELDS, "APIField")

    @classmethod
    def creator(
        cls, *, name: str, connection_qualified_name: str, api_field_count: int | None = None
    ) -> Self:
        """Make a new APIObject, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            api_field_count: how many fields it has.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> APIObject.creator(name="Pet", connection_qualified_name="default/api/1700000000").qualified_name
        'default/api/1700000000/Pet'
        """
        require(name=name, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        if api_field_count is not None:
            attributes["apiFieldCount"] = api_field_count
        return cls._created(attributes)


class APIPath(API):
    """A path of an API, at which something can be asked."""

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

    @classmethod
    def creator(
        cls, *, path_raw_uri: str, spec_qualified_name: str, connection_qualified_name: str | None = None
    ) -> Self:
        """Make a new APIPath, to be saved.

        Args:
            path_raw_uri: the path, with its slash.
            spec_qualified_name: qualifiedName of the specification it belongs to.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> path = APIPath.creator(path_raw_uri="/pets", spec_qualified_name="default/api/1700000000/petstore")
        >>> path.qualified_name, path.name
        ('default/api/1700000000/petstore/pets', '/pets')
        """
        require(path_raw_uri=path_raw_uri, spec_qualified_name=spec_qualified_name)
        connector_name, connection_qualified_name, (spec_name, spec_qualified_name) = ancestors(
            "spec_qualified_name", spec_qualified_name, connection_qualified_name, (None, spec_qualified_name)
        )
        attributes: dict[str, Any] = {
            "qualifiedName": f"{spec_qualified_name}{path_raw_uri}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "apiSpecName": spec_name,
            "apiSpecQualifiedName": spec_qualified_name,
            "name": path_raw_uri,
            "apiPathRawURI": path_raw_uri,
            "apiSpec": reference("APISpec", spec_qualified_name),
        }
        return cls._created(attributes)


class APIQuery(API):
    """A query of an API."""

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

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        connection_qualified_name: str,
        api_input_field_count: int | None = None,
        api_query_output_type: str | None = None,
        api_query_output_type_secondary: str | None = None,
        is_object_reference: bool = False,
        reference_api_object_qualified_name: str | None = None,
    ) -> Self:
        """Make a new APIQuery, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            api_input_field_count: how many fields it takes.
            api_query_output_type: type of what it returns.
            api_query_output_type_secondary: a second type of what it returns, such as that of the items of a list.
            is_object_reference: whether it returns an object.
            reference_api_object_qualified_name: qualifiedName of that object.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> pets = APIQuery.creator(
        ...     name="pets",
        ...     connection_qualified_name="default/api/1700000000",
        ...     is_object_reference=True,
        ...     reference_api_object_qualified_name="default/api/1700000000/Pet",
        ... )
        >>> pets.api_object_qualified_name
        'default/api/1700000000/Pet'
        """
        require(name=name, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        referred = object_referred_to(is_object_reference, reference_api_object_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "apiIsObjectReference": is_object_reference,
        }
        if api_input_field_count is not None:
            attributes["apiInputFieldCount"] = api_input_field_count
        if api_query_output_type is not None:
            attributes["apiQueryOutputType"] = api_query_output_type
        if api_query_output_type_secondary is not None:
            attributes["apiQueryOutputTypeSecondary"] = api_query_output_type_secondary
        if referred is not None:
            attributes["apiObjectQualifiedName"] = referred
        return cls._created(attributes)


class APISpec(API):
    """The specification of an API, which holds its paths."""

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

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str) -> Self:
        """Make a new APISpec, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> APISpec.creator(name="petstore", connection_qualified_name="default/api/1700000000").qualified_name
        'default/api/1700000000/petstore'
        """
        require(name=name, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)
