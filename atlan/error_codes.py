"""Every failure the SDK names: id, category, words and advice, as one table.

Codes are data and never change at run time: what one failure knows (the server's words, the request) lives on its exception.
`{0}`, `{1}` … stand for the parameters of a code, in the order in which they are given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from atlan.errors import AtlanError

PREFIX = "ATLAN-PYTHON-"
NOT_GIVEN = ("(not given)",) * 10


class ErrorInfo:
    """One code of the table.

    Args:
        number: HTTP status and number of the code, such as `404-001`; the status is -1 where no answer came.
        category: name of the exception class in `atlan.errors` that the code is raised as.
        error_message: what happened, with `{0}` … for its parameters.
        user_action: what the user can do about it.
    """

    __slots__ = ("category", "error_message", "name", "number", "user_action")

    name: str
    number: str
    category: str
    error_message: str
    user_action: str

    def __init__(self, number: str, category: str, error_message: str, user_action: str) -> None:
        assign = object.__setattr__
        assign(self, "name", "")
        assign(self, "number", number)
        assign(self, "category", category)
        assign(self, "error_message", error_message)
        assign(self, "user_action", user_action)

    def __set_name__(self, owner: type, name: str) -> None:
        object.__setattr__(self, "name", name)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("error codes are fixed: what belongs to one failure is on its exception")

    def __reduce__(self) -> tuple[Any, ...]:
        if self.name:
            return code_named, (self.name,)
        return ErrorInfo, (self.number, self.category, self.error_message, self.user_action)

    def __repr__(self) -> str:
        return f"<{self.name or 'ErrorInfo'} {self.error_id}>"

    @property
    def error_id(self) -> str:
        """The id as shown to users, such as `ATLAN-PYTHON-404-001`."""
        return PREFIX + self.number

    @property
    def http_error_code(self) -> int:
        """The HTTP status the code stands for; -1 where no answer came."""
        return int(self.number[:-4])

    def exception_with_parameters(self, *parameters: object) -> AtlanError:
        """The exception to raise for this code.

        Args:
            parameters: values for the places in the message. Missing ones are shown as such, further ones are appended;
                braces in them are harmless.

        Returns:
            A new exception of the code's category, with its own data.

        >>> from atlan.errors import ErrorCode
        >>> error = ErrorCode.ASSET_NOT_FOUND_BY_GUID.exception_with_parameters("25638e8c-0225-46fd-a70c-304117370c4c")
        >>> type(error).__name__, error.error_id, error.status
        ('NotFoundError', 'ATLAN-PYTHON-404-001', 404)
        """
        from atlan import errors

        message = self.error_message.format(*parameters, *NOT_GIVEN)
        if further := [str(parameter) for parameter in parameters[self._places() :]]:
            message = f"{message} ({', '.join(further)})"
        category: type[AtlanError] = getattr(errors, self.category)
        return category(message, error_code=self)

    def _places(self) -> int:
        places = 0
        while f"{{{places}}}" in self.error_message:
            places += 1
        return places


class ErrorTable(type):
    """Makes the class of codes readable like a mapping: iterable, sized, and by name."""

    def __iter__(cls) -> Iterator[ErrorInfo]:
        return (code for code in vars(cls).values() if isinstance(code, ErrorInfo))

    def __len__(cls) -> int:
        return sum(1 for _ in cls)

    def __getitem__(cls, name: str) -> ErrorInfo:
        code = vars(cls).get(name)
        if not isinstance(code, ErrorInfo):
            raise KeyError(name)
        return code


def code_named(name: str) -> ErrorInfo:
    """The code of that name; a pickled code is this very one again."""
    return ErrorCode[name]


def api(number: str, message: str, action: str) -> ErrorInfo:
    return ErrorInfo(number, "ApiError", message, action)


def invalid(number: str, message: str, action: str) -> ErrorInfo:
    return ErrorInfo(number, "InvalidRequestError", message, action)


def unauthenticated(number: str, message: str, action: str) -> ErrorInfo:
    return ErrorInfo(number, "AuthenticationError", message, action)


def forbidden(number: str, message: str, action: str) -> ErrorInfo:
    return ErrorInfo(number, "PermissionError", message, action)


def missing(number: str, message: str, action: str) -> ErrorInfo:
    return ErrorInfo(number, "NotFoundError", message, action)


def logic(number: str, message: str, action: str) -> ErrorInfo:
    return ErrorInfo(number, "LogicError", message, action)


# fmt: off
class ErrorCode(metaclass=ErrorTable):
    """The codes by name.

    >>> ErrorCode.ASSET_NOT_FOUND_BY_GUID.error_id, len(ErrorCode)
    ('ATLAN-PYTHON-404-001', 135)
    """

    CONNECTION_ERROR = ErrorInfo("-1-001", "ApiConnectionError", "No usable answer came from the tenant: {0}.",
        "Check the network, the proxy settings and the base URL (ATLAN_BASE_URL), then try again.")

    INVALID_REQUEST_PASSTHROUGH = invalid("400-000", "The server refused the request: {0}: {1}",
        "Correct what the server names and send the request again.")
    MISSING_GROUP_ID = missing("400-001", "No group id was given.",
        "Give the id of the group, as client.group finds it.")
    MISSING_USER_ID = invalid("400-002", "No user id was given.",
        "Give the id of the user, as client.user finds it.")
    MISSING_TERM_GUID = invalid("400-003", "A term to remove has no GUID.",
        "Give terms that were read from Atlan, or references made by GUID.")
    MISSING_ROLE_NAME = invalid("400-004", "No role name was given.",
        "Give the name of the role, such as $admin.")
    MISSING_ROLE_ID = invalid("400-005", "No role id was given.",
        "Give the id of the role, as client.role finds it.")
    MISSING_ATLAN_TAG_NAME = invalid("400-006", "No tag name was given.",
        "Give the name of the tag as the user interface shows it.")
    MISSING_ATLAN_TAG_ID = invalid("400-007", "No internal tag id was given.",
        "Give the internal name of the tag, the one made of letters and digits.")
    MISSING_CM_NAME = invalid("400-008", "No name of a custom metadata set was given.",
        "Give the name of the set as the user interface shows it.")
    MISSING_CM_ID = invalid("400-009", "No internal id of a custom metadata set was given.",
        "Give the internal name of the set, the one made of letters and digits.")
    MISSING_CM_ATTR_NAME = invalid("400-010", "No name of a custom metadata attribute was given.",
        "Give the name of the attribute as the user interface shows it.")
    MISSING_CM_ATTR_ID = invalid("400-011", "No internal id of a custom metadata attribute was given.",
        "Give the internal name of the attribute, the one made of letters and digits.")
    MISSING_ENUM_NAME = invalid("400-012", "No name of an enumeration was given.",
        "Give the name of the enumeration (the list of options).")
    NO_GRAPH_WITH_PROCESS = invalid("400-013", "The relations carry no process, so no lineage graph can be built.",
        "Ask for lineage with processes included.")
    UNABLE_TO_TRANSLATE_FILTERS = invalid("400-014", "The include or exclude filter has an unexpected shape: {0}",
        "Give a mapping from databases to lists of schemas, or what the package asks for.")
    UNABLE_TO_CREATE_TYPEDEF_CATEGORY = invalid("400-015", "Type definitions of category {0} cannot be created.",
        "Create only tags, custom metadata sets and enumerations.")
    UNABLE_TO_UPDATE_TYPEDEF_CATEGORY = invalid("400-016", "Type definitions of category {0} cannot be changed.",
        "Create and update only tags, custom metadata sets and enumerations.")
    MISSING_GUID_FOR_DELETE = invalid("400-017", "Nothing can be deleted without a GUID.",
        "Give the GUID of the asset to delete.")
    MISSING_REQUIRED_UPDATE_PARAM = invalid("400-018", "An update of {0} needs {1}.",
        "Give every parameter that the type's updater() asks for.")
    JSON_ERROR = ErrorInfo("400-019", "ResponseParseError", "The answer could not be read: {0}",
        "Try again; if it stays, report the operation and the request id to Atlan's support.")
    NOTHING_TO_ENCODE = invalid("400-020", "An empty value cannot stand in the path of a request: {0}",
        "Give a non-empty id or name.")
    MISSING_REQUIRED_QUERY_PARAM = invalid("400-021", "The request needs the query parameter {0}.",
        "Give the parameter.")
    NO_CONNECTION_ADMIN = invalid("400-022", "A connection needs at least one admin, and none was given.",
        "Give at least one of admin_roles, admin_groups and admin_users.")
    MISSING_PERSONA_ID = invalid("400-023", "No persona was given.",
        "Give the GUID of the persona.")
    MISSING_PURPOSE_ID = invalid("400-024", "No purpose was given.",
        "Give the GUID of the purpose.")
    NO_ATLAN_TAG_FOR_PURPOSE = invalid("400-025", "A purpose needs at least one tag, and none was given.",
        "Give the names of the tags that the purpose is about.")
    NO_USERS_FOR_POLICY = invalid("400-026", "The policy names neither users nor groups.",
        "Give users or groups, or apply the policy to all users.")
    MISSING_GROUP_NAME = invalid("400-027", "No internal group name was given.",
        "Give the internal name of the group.")
    MISSING_USER_NAME = invalid("400-028", "No user name was given.",
        "Give the name with which the user signs in.")
    MISSING_USER_EMAIL = invalid("400-029", "No email address was given.",
        "Give the email address of the user.")
    MISSING_GROUP_ALIAS = invalid("400-030", "No group name was given.",
        "Give the name of the group as the user interface shows it.")
    NOT_AGGREGATION_METRIC = invalid("400-031", "The aggregation does not give a single number.",
        "Ask a metric aggregation (sum, average, minimum, maximum, count) for a number.")
    MISSING_TOKEN_ID = invalid("400-032", "No id was given for what is to be changed.",
        "Give the id of the credential or token.")
    MISSING_TOKEN_NAME = invalid("400-033", "No name of an API token was given.",
        "Give the name of the token as the user interface shows it.")
    INVALID_LINEAGE_DIRECTION = invalid("400-034", "A lineage list goes in one direction only, not both.",
        "Ask for UPSTREAM or DOWNSTREAM; for both, make two requests.")
    INVALID_URL = invalid("400-035", "This is not a usable URL: {0}",
        "Give an absolute URL that begins with https:// or http://.")
    INACCESSIBLE_URL = api("400-036", "The URL could not be read: {0}",
        "Check that the URL can be reached from here.")
    NO_ATLAN_CLIENT = invalid("400-037", "The operation needs a client, and none was given.",
        "Give the client as the argument `client`.")
    MISSING_REQUIRED_RELATIONSHIP_PARAM = invalid("400-038", "A reference to {0} has neither GUID nor qualifiedName.",
        "Refer to assets with ref_by_guid() or ref_by_qualified_name().")
    INVALID_QUERY = invalid("400-039", "The operator {0} does not fit an attribute of type {1}.",
        "Choose an operator for the type of the attribute.")
    UNABLE_TO_PURGE_TYPEDEF_OF_TYPE = invalid("400-040", "Type definitions of class {0} cannot be purged.",
        "Purge only tags, custom metadata sets and enumerations.")
    UNABLE_TO_PURGE_TYPEDEF_CATEGORY = invalid("400-041", "Type definitions of category {0} cannot be purged.",
        "Purge only tags, custom metadata sets and enumerations.")
    QN_OR_GUID_NOT_BOTH = invalid("400-042", "Both a GUID and a qualifiedName were given.",
        "Give one of the two.")
    QN_OR_GUID = invalid("400-043", "Neither a GUID nor a qualifiedName was given.",
        "Give one of the two.")
    MISSING_TERMS = invalid("400-044", "No terms to remove were given.",
        "Give at least one term.")
    MISSING_ATLAN_CLIENT = invalid("400-045", "A client is expected here, not {0}.",
        "Give an AtlanClient or an AsyncAtlanClient.")
    NO_ATLAN_CLIENT_AVAILABLE = invalid("400-046", "There is no default client.",
        "Create an AtlanClient first, give one as `client`, or call set_default_client(client).")
    NO_PRIOR_RUN_AVAILABLE = invalid("400-047", "The package {0} has never run, so it cannot be run again.",
        "Run the package once first.")
    INVALID_PARAMETER_TYPE = invalid("400-048", "The argument {0} has a wrong type: {1} is expected.",
        "Give a value of the expected type.")
    GLOSSARY_MISSING_QUALIFIED_NAME = invalid("400-049", "The glossary has no qualifiedName.",
        "Read the glossary from Atlan first.")
    MISSING_OPTIONS = invalid("400-050", "The attribute definition has no options, so nothing can apply to it.",
        "Make the definition with AttributeDef.create().")
    INVALID_PARAMETER_VALUE = invalid("400-051", "The value {0} of {1} is not allowed; allowed: {2}",
        "Give an allowed value.")
    ASSET_CAN_NOT_BE_ARCHIVED = invalid("400-052", "Assets of type {0} cannot be archived, only purged.",
        "Use the delete type PURGE.")
    METHOD_CAN_NOT_BE_INVOKED_ON_ASSET = invalid("400-053", "This method needs a concrete asset type, not Asset.",
        "Call it on the class of the asset, such as Table.")
    INVALID_CREDENTIALS = invalid("400-054", "The credentials were refused by the source: {0}",
        "Correct the credentials and test them again.")
    MISSING_GLOSSARY_GUID = invalid("400-055", "A change of a term or category needs the GUID of its glossary.",
        "Give glossary_guid.")
    MISSING_CREDENTIALS = invalid("400-056", "The client id and client secret of a service account are missing: {0}",
        "Give client_id and client_secret, or set the environment variables CLIENT_ID and CLIENT_SECRET.")
    UNABLE_TO_TRANSLATE_ASSETS_DSL = invalid("400-057", "The asset selection has no bool query with a filter.",
        "Build the selection with FluentSearch and where().")
    SSO_GROUP_MAPPING_ALREADY_EXISTS = invalid("400-058", "The group {0} is already mapped to the SSO group {1}.",
        "Update the mapping that exists.")
    INVALID_UPLOAD_FILE_PATH = invalid("400-059", "The file to upload was not found: {0}",
        "Check the path of the file.")
    UNABLE_TO_DOWNLOAD_FILE = invalid("400-060", "The download cannot be written: {0}: {1}",
        "Check that the folder exists and can be written to.")
    UNSUPPORTED_PRESIGNED_URL = invalid("400-061", "The upload URL belongs to no supported object store.",
        "Use a URL of S3, Azure Blob Storage or Google Cloud Storage, as Atlan gives it.")
    INVALID_CONTRACT_JSON = invalid("400-062", "The data contract is not JSON that names its dataset.",
        "Give valid JSON with the field `dataset`.")
    UNABLE_TO_RUN_BULK_WITH_SORTS = invalid("400-063", "A bulk search sorts by itself and takes no other sorting.",
        "Leave the sorting out, or search without bulk.")
    OPENLINEAGE_NOT_CONFIGURED = invalid("400-064", "The connector {0} is not set up to receive OpenLineage events.",
        "Create the connection for it first, as Atlan's documentation describes.")
    MISSING_ID = invalid("400-065", "No id was given to look up.",
        "Give the GUID or the qualifiedName.")
    UNABLE_TO_RUN_AUDIT_BULK_WITH_SORTS = invalid("400-066", "A bulk audit search takes no other sorting.",
        "Leave the sorting out, or search without bulk.")
    UNABLE_TO_RUN_SEARCH_LOG_BULK_WITH_SORTS = invalid("400-067", "A bulk search of the search log takes no other sorting.",
        "Leave the sorting out, or search without bulk.")
    MISSING_NAME = invalid("400-067", "No name was given to look up.",
        "Give a name object, such as ConnectionName or SourceTagName.")
    UNABLE_TO_RETRIEVE_CLIENT_SECRET = invalid("400-068", "The client secret of {0} could not be read.",
        "Check the GUID of the API token and the rights of the service account.")
    UNABLE_TO_RETRIEVE_USER_GUID = invalid("400-069", "The GUID of the user {0} could not be found.",
        "Check the user name and the rights of the service account.")
    UNABLE_TO_GENERATE_QN = invalid("400-070", "No qualifiedName could be built for the collection: {0}",
        "Check that the current user can be read.")
    UNABLE_TO_CREATE_CREDENTIAL = invalid("400-071", "A credential with user name or password is only created when tested.",
        "Leave test at True, or leave out user name and password.")
    MISSING_DATA_PRODUCT_ASSET_DSL = invalid("400-072", "The data product has no selection of assets.",
        "Set the selection of the data product first.")
    DQ_RULE_TYPE_NOT_SUPPORTED = invalid("400-073", "Rules of type {0} do not support {1}.",
        "Choose another rule type, or leave that out.")
    DQ_RULE_CONDITIONS_INVALID = invalid("400-074", "The conditions do not fit the rule: {0}",
        "Give exactly one condition of a type that the rule's template allows.")
    DQ_ROW_SCOPE_FILTER_COLUMN_MISSING = invalid("400-075", "The asset {0} has no column set for filtering rows.",
        "Set the column with client.asset.set_dq_row_scope_filter_column() first.")
    INVALID_RICH_TEXT_CREATION = invalid("400-076", "An attribute of rich text cannot hold several values.",
        "Leave multi_valued out.")
    INVALID_UPLOAD_FILE_PATH_TRAVERSAL = invalid("400-077", "The path goes up with `..`: {0}",
        "Give a path without `..`.")
    INVALID_UPLOAD_FILE_PATH_SENSITIVE = invalid("400-078", "The path is guarded against uploads: {0}",
        "Copy the file elsewhere if it really is to be uploaded.")
    INVALID_CONNECTION_QN = invalid("400-079", "The connector {0} has characters that a qualifiedName cannot hold.",
        "Use small letters, digits and hyphens.")
    APP_WORKFLOW_ALREADY_RUNNING = invalid("400-080", "The workflow {0} is running already.",
        "Wait until it ends, or stop it.")
    CONNECTION_READ_FOR_APP_FAILED = invalid("400-081", "The connection {0} could not be read for the app.",
        "Check its qualifiedName and your permission to read it.")

    AUTHENTICATION_PASSTHROUGH = unauthenticated("401-000", "The server did not accept who is calling: {0}: {1}",
        "Check the API token (api_key, ATLAN_API_KEY): it may be mistyped, revoked or expired.")
    NO_API_TOKEN = unauthenticated("401-001", "There is no API token to send.",
        "Give api_key, or set ATLAN_API_KEY.")
    EMPTY_API_TOKEN = unauthenticated("401-002", "The request needs an API token, and api_key is empty.",
        "Give api_key or set ATLAN_API_KEY; or give oauth_client_id and oauth_client_secret.")
    INVALID_API_TOKEN = unauthenticated("401-003", "The API token holds white space, which no token does.",
        "Copy the token again into api_key or ATLAN_API_KEY, without line breaks or blanks.")
    EXPIRED_API_TOKEN = unauthenticated("401-004", "The tenant shows this API token no type definitions: it is expired.",
        "Create a new API token.")

    PERMISSION_PASSTHROUGH = forbidden("403-000", "The server does not allow this to the caller: {0}: {1}",
        "Ask for a persona, purpose or role that permits it; new permissions may need some seconds to arrive.")
    UNABLE_TO_ESCALATE = forbidden("403-001", "The service account received no token: {0}",
        "Check CLIENT_ID and CLIENT_SECRET.")
    UNABLE_TO_IMPERSONATE = forbidden("403-002", "The service account may not act for that user: {0}",
        "Check the GUID of the user and the rights of the service account.")
    UNABLE_TO_ESCALATE_WITH_PARAM = forbidden("403-003", "No token could be obtained: the step `{0}` failed: {1}",
        "Check the GUID of the API token, CLIENT_ID and CLIENT_SECRET.")

    NOT_FOUND_PASSTHROUGH = missing("404-000", "The server did not find it: {0}: {1}",
        "Check the id or name, and the base URL.")
    ASSET_NOT_FOUND_BY_GUID = missing("404-001", "There is no asset with the GUID {0}.",
        "Check the GUID; you may also lack the permission to see the asset.")
    ASSET_NOT_TYPE_REQUESTED = missing("404-002", "The asset {0} is not a {1}.",
        "Ask for it as the type that it has.")
    ASSET_NOT_FOUND_BY_QN = missing("404-003", "There is no asset with the qualifiedName {0} and the type {1}.",
        "Check both; qualifiedNames are case-sensitive.")
    ROLE_NOT_FOUND_BY_NAME = missing("404-004", "There is no role named {0}.",
        "Check the name; names of workspace roles begin with $.")
    ROLE_NOT_FOUND_BY_ID = missing("404-005", "There is no role with the id {0}.",
        "Check the id.")
    ATLAN_TAG_NOT_FOUND_BY_NAME = missing("404-006", "There is no tag named {0}.",
        "Check the name as the user interface shows it, or create the tag.")
    ATLAN_TAG_NOT_FOUND_BY_ID = missing("404-007", "There is no tag with the internal name {0}.",
        "Check the internal name; the tag may have been deleted.")
    CM_NOT_FOUND_BY_NAME = missing("404-008", "There is no custom metadata set named {0}.",
        "Check the name as the user interface shows it, or create the set.")
    CM_NOT_FOUND_BY_ID = missing("404-009", "There is no custom metadata set with the internal name {0}.",
        "Check the internal name; the set may have been deleted.")
    CM_NO_ATTRIBUTES = missing("404-010", "The custom metadata set {0} has no attributes.",
        "Give the set at least one attribute.")
    CM_ATTR_NOT_FOUND_BY_NAME = missing("404-011", "There is no attribute {0} in the custom metadata set {1}.",
        "Check the name as the user interface shows it.")
    CM_ATTR_NOT_FOUND_BY_ID = missing("404-012", "There is no attribute {0} in the custom metadata set with id {1}.",
        "Check the internal name; the attribute may have been archived.")
    ENUM_NOT_FOUND = missing("404-013", "There is no enumeration named {0}.",
        "Check the name, or create the enumeration.")
    ASSET_NOT_FOUND_BY_NAME = missing("404-014", "There is no {0} named {1}.",
        "Check the name and the type; you may also lack the permission to see it.")
    NO_CATEGORIES = missing("404-015", "The glossary {0} has no categories.",
        "Create a category first.")
    CONNECTION_NOT_FOUND_BY_NAME = missing("404-016", "There is no connection named {0} of type {1}.",
        "Check the name and the connector type.")
    GROUP_NOT_FOUND_BY_NAME = missing("404-017", "There is no group with the internal name {0}.",
        "Check the internal name.")
    GROUP_NOT_FOUND_BY_ID = missing("404-018", "There is no group with the id {0}.",
        "Check the id.")
    USER_NOT_FOUND_BY_NAME = missing("404-019", "There is no user named {0}.",
        "Check the name with which the user signs in.")
    USER_NOT_FOUND_BY_ID = missing("404-020", "There is no user with the id {0}.",
        "Check the id.")
    USER_NOT_FOUND_BY_EMAIL = missing("404-021", "There is no user with the email address {0}.",
        "Check the address.")
    GROUP_NOT_FOUND_BY_ALIAS = missing("404-022", "There is no group named {0}.",
        "Check the name as the user interface shows it.")
    PERSONA_NOT_FOUND_BY_NAME = missing("404-023", "There is no persona named {0}.",
        "Check the name as the user interface shows it.")
    PURPOSE_NOT_FOUND_BY_NAME = missing("404-024", "There is no purpose named {0}.",
        "Check the name as the user interface shows it.")
    COLLECTION_NOT_FOUND_BY_NAME = missing("404-025", "There is no query collection named {0}.",
        "Check the name as the user interface shows it.")
    QUERY_NOT_FOUND_BY_NAME = missing("404-026", "There is no saved query named {0}.",
        "Check the name as the user interface shows it.")
    TYPEDEF_NOT_FOUND_BY_NAME = missing("404-027", "There is no type definition named {0}.",
        "Check the name; it may have been purged already.")
    API_TOKEN_NOT_FOUND_BY_NAME = missing("404-028", "There is no API token named {0}.",
        "Check the name; the token may have been deleted.")
    DQ_RULE_NOT_FOUND = missing("404-029", "There is no template for data quality rules of type {0}.",
        "Check the type of the rule.")
    ROLE_NOT_FOUND_BY_DESCRIPTION = missing("404-030", "There is no role described as {0}; there are: {1}",
        "Give one of those descriptions.")

    CONFLICT_PASSTHROUGH = ErrorInfo("409-000", "ConflictError", "The request conflicts with what exists: {0}: {1}",
        "Read what exists, then change or remove what stands in the way.")
    RESERVED_SERVICE_TYPE = ErrorInfo("409-001", "ConflictError", "The service type {0} is reserved.",
        "Choose another service type.")

    RATE_LIMIT_PASSTHROUGH = ErrorInfo("429-000", "RateLimitError", "The tenant takes no more requests for now: {0}: {1}",
        "Send fewer requests at once, or wait a minute.")

    ERROR_PASSTHROUGH = api("500-000", "The server failed: {0}: {1}",
        "Try again later; if it stays, report the operation and the request id to Atlan's support.")
    DUPLICATE_CUSTOM_ATTRIBUTES = logic("500-001", "Two attributes of the custom metadata set {1} are named {0}.",
        "Rename or archive one of them.")
    UNABLE_TO_DESERIALIZE = logic("500-002", "A line of the event stream is malformed: {0}",
        "Try again; if it stays, report the operation and the request id to Atlan's support.")
    UNABLE_TO_PARSE_ORIGINAL_QUERY = logic("500-003", "The query of the first page could not be read again: {0}",
        "Report the query to the makers of the SDK.")
    RETRIES_INTERRUPTED = api("500-005", "The repeated attempts were interrupted: {0}",
        "Try again.")
    RETRY_OVERRUN = api("500-006", "It did not come about within the attempts allowed: {0}",
        "Allow more attempts or time, or try again later.")
    UNABLE_TO_SEARCH_EXISTING_POLICY = api("500-007", "Existing policies could not be searched: {0}",
        "Check that you may read policies.")
    UNABLE_TO_RESOLVE_PERSONA_QUALIFIED_NAME = api("500-008", "The persona {0} could not be read: {1}",
        "Check the GUID of the persona and that you may read it.")
