"""Which assets belong to a data product: a search that is stored with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from atlan.model.body import Body

if TYPE_CHECKING:
    from atlan.model.fluent_search import FluentSearch
    from atlan.model.search.request import IndexSearchRequest

__all__ = ["DataProductsAssetsDSL"]

_ATTRIBUTES: Final = (
    "__traitNames",
    "connectorName",
    "__customAttributes",
    "certificateStatus",
    "tenantId",
    "anchor",
    "parentQualifiedName",
    "Query.parentQualifiedName",
    "AtlasGlossaryTerm.anchor",
    "databaseName",
    "schemaName",
    "parent",
    "connectionQualifiedName",
    "collectionQualifiedName",
    "announcementMessage",
    "announcementTitle",
    "announcementType",
    "announcementUpdatedAt",
    "announcementUpdatedBy",
    "allowQuery",
    "allowQueryPreview",
    "adminGroups",
    "adminRoles",
    "adminUsers",
    "category",
    "credentialStrategy",
    "connectionSSOCredentialGuid",
    "certificateStatus",
    "certificateUpdatedAt",
    "certificateUpdatedBy",
    "classifications",
    "connectionId",
    "connectionQualifiedName",
    "connectorName",
    "dataType",
    "defaultDatabaseQualifiedName",
    "defaultSchemaQualifiedName",
    "description",
    "displayName",
    "links",
    "link",
    "meanings",
    "name",
    "ownerGroups",
    "ownerUsers",
    "qualifiedName",
    "typeName",
    "userDescription",
    "displayDescription",
    "subDataType",
    "rowLimit",
    "queryTimeout",
    "previewCredentialStrategy",
    "policyStrategy",
    "policyStrategyForSamplePreview",
    "useObjectStorage",
    "objectStorageUploadThreshold",
    "outputPortDataProducts",
)
"""What the user interface wants to know of the assets; it stores the search in just this form."""

Json = dict[str, Any]


class DataProductsAssetsDSL(Body):
    """The assets of a data product, as the product stores them.

    Args:
        query: a search whose conditions all hold for the assets, such as ``FluentSearch().where(…)`` makes. Its
            paging and sorting do not matter.
        filter_scrubbed: whether people who may not see an asset are not told of it.

    Raises:
        InvalidRequestError: (400-057) when the search is no bool query with a filter.

    >>> from atlan.model.assets import Table
    >>> from atlan.model.fluent_search import FluentSearch
    >>> selection = DataProductsAssetsDSL(FluentSearch().where(Table.COLUMN_COUNT.has_any_value()))
    >>> selection.to_dict()["query"]["dsl"]
    {'from': 0, 'query': {'bool': {'filter': {'bool': {'filter': [{'exists': {'field': 'columnCount'}}]}}}}}
    """

    __slots__ = ("_selection", "filter_scrubbed")

    def __init__(self, query: FluentSearch | IndexSearchRequest, filter_scrubbed: bool = True) -> None:
        whole: Json = query.to_request().dsl.to_dict().get("query") or {}
        selection: Json = whole.get("bool") or {}
        if not selection.get("filter"):
            from atlan.errors import ErrorCode

            raise ErrorCode.UNABLE_TO_TRANSLATE_ASSETS_DSL.exception_with_parameters()
        # The form that the user interface reads: the filters one level down, whatever else there is beside them.
        self._selection = {**selection, "filter": {"bool": {"filter": selection["filter"]}}}
        self.filter_scrubbed = filter_scrubbed

    def to_dict(self) -> Json:
        """Return the JSON form."""
        return {
            "query": {
                "attributes": list(_ATTRIBUTES),
                "dsl": {"from": 0, "query": {"bool": self._selection}},
                "suppressLogs": True,
                "includeRelationshipAttributes": False,
            },
            "filterScrubbed": self.filter_scrubbed,
        }


def stored_search(text: str | None) -> IndexSearchRequest:
    """Return the search that a data product stores.

    Raises:
        InvalidRequestError: (400-072) when it stores none.
    """
    import orjson

    from atlan.errors import ErrorCode
    from atlan.model.search.request import DSL, IndexSearchRequest

    try:
        search: Any = orjson.loads(text or "null")
        stored: Json = search["query"]
        query: Json = stored["dsl"]["query"]
    except (orjson.JSONDecodeError, KeyError, TypeError):
        raise ErrorCode.MISSING_DATA_PRODUCT_ASSET_DSL.exception_with_parameters() from None
    return IndexSearchRequest(
        DSL(query),
        attributes=cast("list[str] | None", stored.get("attributes")),
        suppress_logs=stored.get("suppressLogs"),
        include_relationship_attributes=stored.get("includeRelationshipAttributes"),
    )
