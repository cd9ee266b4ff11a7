"""What is sent to the search service: the query with its paging and sorting, and what to give back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from atlan.model.body import Body
from atlan.model.immutable import Immutable, assign
from atlan.model.search.query import Query
from atlan.model.search.values import choice, count, text, texts, wrong_type

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from enum import Enum

    from atlan.model.aggregation import Aggregation

DEFAULT_PAGE_SIZE = 300

_ORDERS = ("asc", "desc")
_TIEBREAK = "__guid"
_TIEBREAKS = frozenset({_TIEBREAK, "entityId", "entityGuidsAll"})


class SortItem(Immutable):
    """One key to sort by.

    Args:
        field: name in the index.
        order: ``asc`` or ``desc`` (or the member of ``SortOrder``); ascending if left out.
        nested_path: of the nested documents that hold the field.

    Raises:
        InvalidRequestError: when the order is another word.

    >>> SortItem("name.keyword", "desc").to_dict()
    {'name.keyword': {'order': 'desc'}}
    """

    __slots__ = ("field", "order", "nested_path")

    field: str
    order: str
    nested_path: str | None

    def __init__(
        self, field: str | Enum, order: str | Enum | None = None, nested_path: str | None = None
    ) -> None:
        assign(self, "field", text(field, "field"))
        assign(self, "order", choice(order, _ORDERS, "order") or "asc")
        assign(self, "nested_path", nested_path)

    @classmethod
    def from_dict(cls, item: Mapping[str, Any]) -> SortItem:
        """Read the JSON form of a sort item.

        Args:
            item: one key, the field, with its order (and path).

        Raises:
            InvalidRequestError: when it has another shape.

        >>> SortItem.from_dict({"name.keyword": {"order": "asc"}})
        SortItem(field='name.keyword', order='asc')
        """
        if len(item) != 1:
            raise wrong_type("sort", item, "a mapping of one field to its order")
        [(field, options)] = item.items()
        if isinstance(options, str):
            return cls(field, options)
        nested: dict[str, str] = options.get("nested") or {}
        return cls(field, options.get("order"), nested.get("path"))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON form."""
        options: dict[str, Any] = {"order": self.order}
        if self.nested_path is not None:
            options["nested"] = {"path": self.nested_path}
        return {self.field: options}


class DSL(Body):
    """A query with its paging, sorting and aggregations. Attributes may be assigned.

    Args:
        query: what to search for, as an object or in its JSON form.
        post_filter: a query that narrows the hits but not the aggregations.
        from_: how many hits to skip.
        size: how many hits to give back at most.
        sort: keys to sort by, as objects or in their JSON form.
        aggregations: to calculate, by a name of your own.
        track_total_hits: whether the count of hits has to be exact.

    Raises:
        InvalidRequestError: when there is neither ``query`` nor ``post_filter``.

    >>> from atlan.model.search import Term
    >>> DSL(query=Term.with_type_name("Table"), size=20).to_dict()["size"]
    20
    """

    __slots__ = ("query", "post_filter", "from_", "size", "sort", "aggregations", "track_total_hits")

    def __init__(
        self,
        query: Query | Mapping[str, Any] | None = None,
        post_filter: Query | Mapping[str, Any] | None = None,
        from_: int = 0,
        size: int = DEFAULT_PAGE_SIZE,
        sort: Iterable[SortItem | Mapping[str, Any]] | Mapping[str, Any] | SortItem | None = None,
        aggregations: Mapping[str, Aggregation | Mapping[str, Any]] | None = None,
        track_total_hits: bool = True,
    ) -> None:
        if query is None and post_filter is None:
            raise wrong_type("query", query, "a Query or its JSON form, unless there is a post_filter")
        self.query = query
        self.post_filter = post_filter
        self.from_ = count(from_, "from_")
        self.size = count(size, "size")
        self.sort: list[SortItem] = sort_items(sort) if sort else []
        self.aggregations = dict(aggregations) if aggregations else {}
        self.track_total_hits = track_total_hits

    def wire(self) -> dict[str, Any]:
        body: dict[str, Any] = {
            "from": self.from_,
            "size": self.size,
            "aggregations": {},
            "track_total_hits": self.track_total_hits,
        }
        if self.aggregations:
            body["aggregations"] = {name: as_json(each) for name, each in self.aggregations.items()}
        if self.query is not None:
            body["query"] = as_json(self.query)
        if self.post_filter is not None:
            body["post_filter"] = as_json(self.post_filter)
        body["sort"] = [as_json(item) for item in self.sort] if self.sort else []
        return body


class IndexSearchRequestMetadata(Body):
    """What a search says about itself.

    Args:
        save_search_log: whether the search is logged. Off by default: logging every search of a script
            burdens the tenant.
        utm_tags: labels of the search, as text or members of ``UTMTags``.
        search_input: what a person typed.
        persona: under which a person searched.

    >>> IndexSearchRequestMetadata().to_dict()
    {'saveSearchLog': False, 'utmTags': ['project_sdk_python']}
    """

    __slots__ = ("save_search_log", "utm_tags", "search_input", "persona")

    def __init__(
        self,
        save_search_log: bool = False,
        utm_tags: Iterable[str | Enum] = ("project_sdk_python",),
        search_input: str | None = None,
        persona: str | None = None,
    ) -> None:
        self.save_search_log = save_search_log
        self.utm_tags = [text(tag, "utm_tags") for tag in utm_tags]
        self.search_input = search_input
        self.persona = persona

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON form."""
        body: dict[str, Any] = {"saveSearchLog": self.save_search_log, "utmTags": list(self.utm_tags)}
        if self.search_input is not None:
            body["searchInput"] = self.search_input
        if self.persona is not None:
            body["persona"] = self.persona
        return body


# attribute of the request -> name on the wire; all are left out unless set
_FLAGS = {
    "suppress_logs": "suppressLogs",
    "show_search_score": "showSearchScore",
    "exclude_meanings": "excludeMeanings",
    "exclude_atlan_tags": "excludeClassifications",
    "include_atlan_tag_names": "includeClassificationNames",
    "allow_deleted_relations": "allowDeletedRelations",
    "persona": "persona",
    "purpose": "purpose",
    "include_relationship_attributes": "includeRelationshipAttributes",
    "enable_full_restriction": "enableFullRestriction",
    "scope_to_user_access": "scopeToUserAccess",
}
_NO_FLAGS = (None,) * len(_FLAGS)

_NOTHING_SAID = IndexSearchRequestMetadata().to_dict()


class IndexSearchRequest(Body):
    """A search of assets. Attributes may be assigned.

    Args:
        dsl: the query with its paging and sorting.
        attributes: names of the attributes that each asset comes with, beside the basic ones.
        relation_attributes: names of the attributes that each related asset comes with.
        suppress_logs: whether the service logs nothing about this search.
        show_search_score: whether hits come with their score.
        exclude_meanings: whether assigned terms are left out.
        exclude_atlan_tags: whether tags are left out.
        include_atlan_tag_names: whether the names of tags come even if the tags are left out.
        allow_deleted_relations: whether deleted relationships come too.
        persona: qualifiedName of the persona to search as.
        purpose: qualifiedName of the purpose to search as.
        include_relationship_attributes: whether the attributes of relationships come too.
        enable_full_restriction: whether assets that may not be read are neither returned nor counted.
        scope_to_user_access: whether only what the personas and purposes of the caller grant is searched.
        request_metadata: what the search says about itself.

    >>> from atlan.model.search import Term
    >>> request = IndexSearchRequest(DSL(Term.with_type_name("Table")), attributes=["name"])
    >>> request.to_dict()["dsl"]["sort"]
    [{'__guid': {'order': 'asc'}}]
    """

    __slots__ = ("dsl", "attributes", "relation_attributes", "_metadata", *_FLAGS)

    Metadata = IndexSearchRequestMetadata

    def __init__(
        self,
        dsl: DSL,
        attributes: Iterable[str] | None = None,
        relation_attributes: Iterable[str] | None = None,
        suppress_logs: bool | None = None,
        show_search_score: bool | None = None,
        exclude_meanings: bool | None = None,
        exclude_atlan_tags: bool | None = None,
        include_atlan_tag_names: bool | None = None,
        allow_deleted_relations: bool | None = None,
        persona: str | None = None,
        purpose: str | None = None,
        include_relationship_attributes: bool | None = None,
        enable_full_restriction: bool | None = None,
        scope_to_user_access: bool | None = None,
        request_metadata: IndexSearchRequestMetadata | None = None,
    ) -> None:
        if not isinstance(cast("object", dsl), DSL):
            raise wrong_type("dsl", dsl, "a DSL")
        self.dsl = dsl
        self.attributes = None if attributes is None else texts(attributes, "attributes")
        self.relation_attributes = (
            None if relation_attributes is None else texts(relation_attributes, "relation_attributes")
        )
        self.suppress_logs = suppress_logs
        self.show_search_score = show_search_score
        self.exclude_meanings = exclude_meanings
        self.exclude_atlan_tags = exclude_atlan_tags
        self.include_atlan_tag_names = include_atlan_tag_names
        self.allow_deleted_relations = allow_deleted_relations
        self.persona = persona
        self.purpose = purpose
        self.include_relationship_attributes = include_relationship_attributes
        self.enable_full_restriction = enable_full_restriction
        self.scope_to_user_access = scope_to_user_access
        self._metadata = request_metadata

    @property
    def request_metadata(self) -> IndexSearchRequestMetadata:
        """What the search says about itself."""
        if self._metadata is None:
            self._metadata = IndexSearchRequestMetadata()
        return self._metadata

    @request_metadata.setter
    def request_metadata(self, request_metadata: IndexSearchRequestMetadata) -> None:
        self._metadata = request_metadata

    def wire(self) -> dict[str, Any]:
        """Return the JSON form, the sort ending in a tiebreak so that pages never overlap; only to be read."""
        dsl = self.dsl.wire()
        sort: list[dict[str, Any]] = dsl["sort"]
        if not sort or _TIEBREAKS.isdisjoint([field for item in sort for field in item]):
            sort.append({_TIEBREAK: {"order": "asc"}})
        body: dict[str, Any] = {"dsl": dsl}
        if self.attributes is not None:
            body["attributes"] = self.attributes
        if self.relation_attributes is not None:
            body["relationAttributes"] = self.relation_attributes
        flags = (
            self.suppress_logs,
            self.show_search_score,
            self.exclude_meanings,
            self.exclude_atlan_tags,
            self.include_atlan_tag_names,
            self.allow_deleted_relations,
            self.persona,
            self.purpose,
            self.include_relationship_attributes,
            self.enable_full_restriction,
            self.scope_to_user_access,
        )
        if flags != _NO_FLAGS:
            told = zip(_FLAGS.values(), flags, strict=True)
            body.update([flag for flag in told if flag[1] is not None])
        body["requestMetadata"] = _NOTHING_SAID if self._metadata is None else self._metadata.wire()
        return body

    def to_request(self) -> IndexSearchRequest:
        """Return itself, so that whatever takes a fluent search takes a request, too."""
        return self


def sort_items(
    given: Iterable[SortItem | Mapping[str, Any]] | Mapping[str, Any] | SortItem | None,
    name: str = "sort",
) -> list[SortItem]:
    """Return sort items as a list, whether one or several, objects or JSON, were given."""
    if not given:
        return []
    items: list[Any] = [given] if isinstance(given, SortItem | dict | str) else _listed(given, name)
    return [item if isinstance(item, SortItem) else _sort_item(item, name) for item in items]


def _listed(given: object, name: str) -> list[Any]:
    try:
        return list(cast("Iterable[Any]", given))
    except TypeError:
        raise _no_sort_item(name, given) from None


def _sort_item(given: object, name: str) -> SortItem:
    if isinstance(given, dict):
        return SortItem.from_dict(cast("dict[str, Any]", given))
    raise _no_sort_item(name, given)


def _no_sort_item(name: str, given: object) -> Exception:
    return wrong_type(name, given, "a SortItem, such as Asset.NAME.order(), or its JSON form")


def as_json(value: Any) -> dict[str, Any]:
    """Return the JSON form, only to be read, of an object of this package, or of what was given raw."""
    if isinstance(value, Query):
        return value.wire
    return cast("dict[str, Any]", value) if isinstance(value, dict) else value.to_dict()
