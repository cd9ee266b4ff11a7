"""Searches written as a sentence: ``FluentSearch.select().where(…).sort(…).execute(client)``.

Builders are immutable: every call gives a new one, so a half-built search can be shared and extended.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, overload

from atlan.model.default_client import at_once, later, or_default
from atlan.model.fields.searchable import name_on_results
from atlan.model.immutable import Builder, set_said
from atlan.model.search import tags
from atlan.model.search.attributes import TermAttributes
from atlan.model.search.query import Bool, Query, one_query, queries
from atlan.model.search.request import DEFAULT_PAGE_SIZE, DSL, IndexSearchRequest, sort_items
from atlan.model.search.term import Exists, Term, Terms
from atlan.model.search.values import count, exactly, text, texts, type_name_of, wrong_type

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable, Mapping
    from typing import Self

    from atlan.model.aggregation import Aggregation
    from atlan.model.assets import Asset
    from atlan.model.fields.atlan_fields import AtlanField
    from atlan.model.ports import (
        AsyncIterableSearchHits,
        AsyncTaggedSearchClient,
        AsyncTagLookup,
        IterableSearchHits,
        SearchClient,
        SearchHits,
        TaggedSearchClient,
        TagLookup,
    )
    from atlan.model.search.request import SortItem

ResultsT = TypeVar("ResultsT")

_STATE = TermAttributes.STATE.value
_TYPE_NAME = TermAttributes.TYPE_NAME.value
_SUPER_TYPE_NAMES = TermAttributes.SUPER_TYPE_NAMES.value
_TERMS = TermAttributes.MEANINGS.value


_ACTIVE = Term(_STATE, "ACTIVE", case_insensitive=False)
_ARCHIVED = Term(_STATE, "DELETED", case_insensitive=False)


class CompoundQuery(Builder):
    """Collect the conditions of a query.

    Args:
        wheres: queries that all have to match.
        where_nots: queries of which none may match.
        where_somes: queries of which some have to match (at least one, see ``min_somes``).

    >>> CompoundQuery().where(CompoundQuery.active_assets()).where_not(Term("name.keyword", "tmp")).to_query()
    Bool(must_not=(Term(field='name.keyword', value='tmp'),), filter=(Term(field='__state', value='ACTIVE', \
case_insensitive=False),))
    """

    __slots__ = ()

    def __init__(
        self,
        wheres: Iterable[Query] | None = None,
        where_nots: Iterable[Query] | None = None,
        where_somes: Iterable[Query] | None = None,
    ) -> None:
        set_said(self, ())
        if wheres:
            self._begin("where", queries(wheres, "wheres"))
        if where_nots:
            self._begin("where_not", queries(where_nots, "where_nots"))
        if where_somes:
            self._begin("where_some", queries(where_somes, "where_somes"))

    @property
    def wheres(self) -> tuple[Query, ...]:
        """Queries that all have to match."""
        return tuple(self._told().get("where", ()))

    @property
    def where_nots(self) -> tuple[Query, ...]:
        """Queries of which none may match."""
        return tuple(self._told().get("where_not", ()))

    @property
    def where_somes(self) -> tuple[Query, ...]:
        """Queries of which some have to match."""
        return tuple(self._told().get("where_some", ()))

    def where(self, query: Query) -> Self:
        """Narrow to what matches this query, too.

        Args:
            query: such as ``Asset.NAME.eq("orders")``.

        Raises:
            InvalidRequestError: when it is not a query.
        """
        return self._saying("where", one_query(query, "query"))

    def where_not(self, query: Query) -> Self:
        """Leave out what matches this query.

        Args:
            query: such as ``Asset.NAME.startswith("tmp_")``.

        Raises:
            InvalidRequestError: when it is not a query.
        """
        return self._saying("where_not", one_query(query, "query"))

    def where_some(self, query: Query) -> Self:
        """Add an alternative: of all alternatives, at least one has to match (see ``min_somes``).

        Args:
            query: such as ``CompoundQuery.asset_type(Table)``.

        Raises:
            InvalidRequestError: when it is not a query.
        """
        return self._saying("where_some", one_query(query, "query"))

    def min_somes(self, minimum: int) -> Self:
        """Say how many of the alternatives have to match.

        Args:
            minimum: count; 1 unless said otherwise.

        Raises:
            InvalidRequestError: when it is not a count.
        """
        return self._saying("min_somes", count(minimum, "minimum"))

    def to_query(self) -> Bool:
        """Return the conditions as one query."""
        return _query(self._told())

    @staticmethod
    def active_assets() -> Term:
        """Match assets that are not archived."""
        return _ACTIVE

    @staticmethod
    def archived_assets() -> Term:
        """Match assets that are archived."""
        return _ARCHIVED

    @staticmethod
    def asset_type(of: type[Asset]) -> Term:
        """Match assets of exactly this type.

        Args:
            of: class of the assets.
        """
        return _of_type(_type_name(of, "of"))

    @staticmethod
    def asset_types(one_of: Iterable[type[Asset]]) -> Terms:
        """Match assets of any of these types.

        Args:
            one_of: classes of the assets.
        """
        return Terms(_TYPE_NAME, [_type_name(each, "one_of") for each in one_of])

    @staticmethod
    def super_types(one_of: type[Asset] | Iterable[type[Asset]]) -> Query:
        """Match assets of these types and everything that derives from them.

        Args:
            one_of: class, or classes, such as ``SQL``.
        """
        if isinstance(one_of, type):
            return Term(_SUPER_TYPE_NAMES, type_name_of(one_of), None, False)
        return Terms(_SUPER_TYPE_NAMES, [_type_name(each, "one_of") for each in one_of])

    @staticmethod
    def assigned_term(qualified_names: Iterable[str] | None = None) -> Query:
        """Match assets that have a term.

        Args:
            qualified_names: of the terms, any of which will do; any term at all if left out.

        >>> CompoundQuery.assigned_term().to_dict()
        {'exists': {'field': '__meanings'}}
        """
        wanted = texts(qualified_names, "qualified_names")
        return Terms(_TERMS, wanted) if wanted else Exists(_TERMS)

    @staticmethod
    def tagged(
        client: TagLookup | None = None, with_one_of: Iterable[str] | None = None, directly: bool = False
    ) -> Bool:
        """Match assets that have a tag.

        Args:
            client: whose tenant knows the tags; the default client if left out.
            with_one_of: human-readable names of the tags, any of which will do; any tag at all if left out.
            directly: whether tags that were propagated to an asset do not count.

        Raises:
            NotFoundError: when the tenant has no tag of that name (404-006).
        """
        names = texts(with_one_of, "with_one_of")
        cache = or_default(client).atlan_tag_cache if names else None
        return tags.tagged(
            [tags.known_tag(name, at_once(cache.get_id_for_name(name))) for name in names if cache], directly
        )

    @staticmethod
    async def tagged_async(
        client: AsyncTagLookup | None = None, with_one_of: Iterable[str] | None = None, directly: bool = False
    ) -> Bool:
        """Do what ``tagged`` does, with an asynchronous client."""
        names = texts(with_one_of, "with_one_of")
        cache = or_default(client).atlan_tag_cache if names else None
        ids = [tags.known_tag(name, await later(cache.get_id_for_name(name))) for name in names if cache]
        return tags.tagged(ids, directly)

    @staticmethod
    def tagged_with_value(
        client: TaggedSearchClient | None,
        atlan_tag_name: str,
        value: str,
        directly: bool = False,
        source_tag_qualified_name: str | None = None,
    ) -> Bool:
        """Match assets that have a tag with a value that comes from a source, such as Snowflake.

        Args:
            client: whose tenant knows the tag; the default client if None.
            atlan_tag_name: human-readable name of the tag.
            value: it has on the asset.
            directly: whether tags that were propagated to an asset do not count.
            source_tag_qualified_name: qualifiedName of the tag on the source, if the tag is synced with
                several.

        Raises:
            NotFoundError: when the tenant has no tag of that name (404-006).
        """
        client = or_default(client)
        tag_id = tags.known_tag(
            atlan_tag_name, at_once(client.atlan_tag_cache.get_id_for_name(atlan_tag_name))
        )
        results = client.asset.search(criteria=_source_tags(tag_id))
        source = tags.chosen_source(atlan_tag_name, results, source_tag_qualified_name)
        return tags.tagged_with_value(tag_id, source, value, directly)

    @staticmethod
    async def tagged_with_value_async(
        client: AsyncTaggedSearchClient | None,
        atlan_tag_name: str,
        value: str,
        directly: bool = False,
        source_tag_qualified_name: str | None = None,
    ) -> Bool:
        """Do what ``tagged_with_value`` does, with an asynchronous client."""
        client = or_default(client)
        tag_id = tags.known_tag(
            atlan_tag_name, await later(client.atlan_tag_cache.get_id_for_name(atlan_tag_name))
        )
        results = await client.asset.search(criteria=_source_tags(tag_id))
        source = tags.chosen_source(atlan_tag_name, results, source_tag_qualified_name)
        return tags.tagged_with_value(tag_id, source, value, directly)

    def _begin(self, method: str, values: Iterable[object]) -> None:
        """Take what the constructor was given as if it had been said one by one."""
        set_said(self, (*self._said, *[(method, value) for value in values]))

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, CompoundQuery) and type(self) is type(other) and self._made() == other._made()
        )

    __hash__ = None  # type: ignore[assignment]  # what was said includes mappings

    def _made(self) -> object:
        """Return what builders are compared by."""
        return self.to_query()


class FluentSearch(CompoundQuery):
    """Build a search of assets, and run it.

    Args:
        wheres: queries that all have to match.
        where_nots: queries of which none may match.
        where_somes: queries of which some have to match.
        sorts: keys to sort by.
        aggregations: to calculate, by a name of your own.

    >>> search = FluentSearch.select().where(Term.with_type_name("Table")).page_size(50)
    >>> search.include_on_results("description").to_request().to_dict()["attributes"]
    ['description']
    """

    __slots__ = ()

    def __init__(
        self,
        wheres: Iterable[Query] | None = None,
        where_nots: Iterable[Query] | None = None,
        where_somes: Iterable[Query] | None = None,
        sorts: Iterable[SortItem] | None = None,
        aggregations: Mapping[str, Aggregation | Mapping[str, Any]] | None = None,
    ) -> None:
        super().__init__(wheres, where_nots, where_somes)
        if sorts:
            self._begin("sort", sort_items(sorts, "sorts"))
        if aggregations:
            self._begin("aggregate", [_aggregation(key, each) for key, each in aggregations.items()])

    @property
    def sorts(self) -> tuple[SortItem, ...]:
        """Keys to sort by."""
        return tuple(self._told().get("sort", ()))

    @property
    def aggregations(self) -> dict[str, Aggregation | Mapping[str, Any]]:
        """What is calculated over all results, by name."""
        return dict(self._told().get("aggregate", ()))

    @classmethod
    def select(cls, include_archived: bool = False) -> Self:
        """Start with all assets.

        Args:
            include_archived: whether archived assets count, too.

        >>> len(FluentSearch.select().wheres), len(FluentSearch.select(include_archived=True).wheres)
        (2, 1)
        """
        search = cls().where(Term(_SUPER_TYPE_NAMES, "Asset"))
        return search if include_archived else search.where(Term(_STATE, "ACTIVE"))

    def sort(self, by: SortItem) -> Self:
        """Sort by one more key.

        Args:
            by: such as ``Asset.NAME.order(SortOrder.ASCENDING)``.

        Raises:
            InvalidRequestError: when it is no key to sort by.
        """
        [item] = sort_items([by], "by")
        return self._saying("sort", item)

    def aggregate(self, key: str, aggregation: Aggregation | Mapping[str, Any]) -> Self:
        """Calculate something over all results.

        Args:
            key: name of your own, under which the result is found.
            aggregation: such as ``Asset.TYPE_NAME.bucket_by()``.

        Raises:
            InvalidRequestError: when the name is no text, or the other nothing to calculate.
        """
        return self._saying("aggregate", _aggregation(key, aggregation))

    def page_size(self, size: int) -> Self:
        """Say how many results one request reads.

        Args:
            size: count; 300 unless said otherwise. 0 gives count and aggregations alone.

        Raises:
            InvalidRequestError: when it is not a count.
        """
        return self._saying("page_size", count(size, "size"))

    def include_on_results(self, field: str | AtlanField) -> Self:
        """Have each result come with an attribute.

        Args:
            field: such as ``Asset.DESCRIPTION``, or the name of the attribute.

        Raises:
            InvalidRequestError: when it is neither.
        """
        return self._saying("include_on_results", name_on_results(field, "field"))

    def include_on_relations(self, field: str | AtlanField) -> Self:
        """Have each asset that is related to a result come with an attribute.

        Args:
            field: such as ``Asset.NAME``, or the name of the attribute.

        Raises:
            InvalidRequestError: when it is neither.
        """
        return self._saying("include_on_relations", name_on_results(field, "field"))

    def include_relationship_attributes(self, include: bool) -> Self:
        """Have relationships come with attributes of their own.

        Args:
            include: whether they do.
        """
        return self._saying("include_relationship_attributes", exactly(bool, include, "include"))

    def enable_full_restriction(self, enable: bool) -> Self:
        """Leave out assets that the caller may not read, instead of giving them back emptied.

        Args:
            enable: whether to.
        """
        return self._saying("enable_full_restriction", exactly(bool, enable, "enable"))

    def to_request(self) -> IndexSearchRequest:
        """Return the request that this search sends."""
        told = self._told()
        request = IndexSearchRequest(
            DSL(
                _query(told),
                None,
                0,
                told.get("page_size", (DEFAULT_PAGE_SIZE,))[-1],
                told.get("sort"),
                dict(told["aggregate"]) if "aggregate" in told else None,
            ),
            told.get("include_on_results"),
            told.get("include_on_relations"),
        )
        if "include_relationship_attributes" in told:
            request.include_relationship_attributes = told["include_relationship_attributes"][-1]
            if request.include_relationship_attributes:
                _include_names_of_relations(request)
        if told.get("enable_full_restriction", (False,))[-1]:
            request.enable_full_restriction = True
        return request

    @overload
    def execute(self, client: SearchClient[ResultsT], bulk: bool = False) -> ResultsT: ...

    @overload
    def execute(self, client: None = None, bulk: bool = False) -> IterableSearchHits: ...

    def execute(self, client: SearchClient[Any] | None = None, bulk: bool = False) -> Any:
        """Run the search.

        Args:
            client: to search with; the default client if left out.
            bulk: whether to read many results in the order of their creation, which allows no sorts.

        Returns:
            The results, which read page by page while they are iterated.

        Raises:
            InvalidRequestError: for a bulk search with sorts (400-063), or without any client (400-046).
        """
        return _run(client, self.to_request(), bulk)

    @overload
    async def execute_async(
        self, client: SearchClient[Awaitable[ResultsT]], bulk: bool = False
    ) -> ResultsT: ...

    @overload
    async def execute_async(self, client: None = None, bulk: bool = False) -> AsyncIterableSearchHits: ...

    async def execute_async(self, client: SearchClient[Any] | None = None, bulk: bool = False) -> Any:
        """Do what ``execute`` does, with an asynchronous client."""
        return await later(_run(client, self.to_request(), bulk))

    def count(self, client: SearchClient[SearchHits] | None = None) -> int:
        """Return how many assets match, without reading any.

        Args:
            client: to search with; the default client if left out.
        """
        return at_once(_run(client, self._only_count())).count

    async def count_async(self, client: SearchClient[Awaitable[SearchHits]] | None = None) -> int:
        """Do what ``count`` does, with an asynchronous client."""
        return (await later(_run(client, self._only_count()))).count

    def _only_count(self) -> IndexSearchRequest:
        request = self.page_size(0).to_request()
        request.dsl.sort, request.dsl.aggregations = [], {}
        return request

    def _made(self) -> object:
        return self.to_request()


def _run(client: SearchClient[ResultsT] | None, request: IndexSearchRequest, bulk: bool = False) -> ResultsT:
    client = or_default(client)
    if not hasattr(client, "asset"):
        raise wrong_type("client", client, "an AtlanClient or an AsyncAtlanClient")
    return client.asset.search(criteria=request, bulk=bulk)


def _query(told: dict[str, list[Any]]) -> Bool:
    clauses: dict[str, list[Query]] = {}
    options: dict[str, int] = {}
    if "where_some" in told:
        clauses["should"] = told["where_some"]
        options["minimum_should_match"] = told.get("min_somes", (1,))[-1]
    if "where_not" in told:
        clauses["must_not"] = told["where_not"]
    if "where" in told:
        clauses["filter"] = told["where"]
    return Bool.of_checked(clauses, options)


def _include_names_of_relations(request: IndexSearchRequest) -> None:
    """Ask for what the service wants to be asked for, or it gives no attributes of relationships."""
    relations = request.relation_attributes or []
    request.relation_attributes = relations if "name" in relations else [*relations, "name"]


def _aggregation(key: str, aggregation: Any) -> tuple[str, Any]:
    from atlan.model.aggregation import Aggregation

    if isinstance(aggregation, Aggregation) or hasattr(aggregation, "keys"):
        return text(key, "key"), aggregation
    raise wrong_type("aggregation", aggregation, "an Aggregation or its JSON form")


@cache  # queries never change, so all searches for a type share one
def _of_type(name: str) -> Term:
    return Term(_TYPE_NAME, name, None, False)


def _type_name(of: Any, argument: str) -> str:
    if not isinstance(of, type):
        raise wrong_type(argument, of, "a class of assets, such as Table")
    return type_name_of(of)


def _source_tags(tag_id: str) -> IndexSearchRequest:
    mapped = Term("mappedClassificationName", tag_id, case_insensitive=False)
    return FluentSearch.select().where(mapped).include_on_results("qualifiedName").to_request()
