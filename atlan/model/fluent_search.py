"""Searches written as a sentence: ``FluentSearch.select().where(…).sort(…).execute(client)``.

Builders are immutable: every call gives a new one, so a half-built search can be shared and extended.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from atlan.model.default_client import or_default
from atlan.model.search.attributes import TermAttributes, TextAttributes
from atlan.model.search.query import Bool, Query, one_query, queries
from atlan.model.search.request import DEFAULT_PAGE_SIZE, DSL, IndexSearchRequest, sort_items
from atlan.model.search.term import Exists, Term, Terms

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable, Mapping, Sequence
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
_TAGS = TextAttributes.TRAIT_NAMES.value
_PROPAGATED_TAGS = TextAttributes.PROPAGATED_TRAIT_NAMES.value


class CompoundQuery:
    """Collect the conditions of a query.

    Args:
        wheres: queries that all have to match.
        where_nots: queries of which none may match.
        where_somes: queries of which some have to match (at least one, see ``min_somes``).

    >>> CompoundQuery().where(CompoundQuery.active_assets()).where_not(Term("name.keyword", "tmp")).to_query()
    Bool(must_not=(Term(field='name.keyword', value='tmp'),), filter=(Term(field='__state', value='ACTIVE', \
case_insensitive=False),))
    """

    # What was never set stays on the class, so that a copy of a builder is a copy of what was set.
    wheres: tuple[Query, ...] = ()
    where_nots: tuple[Query, ...] = ()
    where_somes: tuple[Query, ...] = ()
    _minimum: int = 1

    def __init__(
        self,
        wheres: Iterable[Query] | None = None,
        where_nots: Iterable[Query] | None = None,
        where_somes: Iterable[Query] | None = None,
    ) -> None:
        given = self.__dict__
        if wheres is not None:
            given["wheres"] = queries(wheres, "wheres")
        if where_nots is not None:
            given["where_nots"] = queries(where_nots, "where_nots")
        if where_somes is not None:
            given["where_somes"] = queries(where_somes, "where_somes")

    def where(self, query: Query) -> Self:
        """Narrow to what matches this query, too.

        Args:
            query: such as ``Asset.NAME.eq("orders")``.

        Raises:
            InvalidRequestError: when it is not a query.
        """
        return self._with("wheres", (*self.wheres, one_query(query, "query")))

    def where_not(self, query: Query) -> Self:
        """Leave out what matches this query.

        Args:
            query: such as ``Asset.NAME.startswith("tmp_")``.

        Raises:
            InvalidRequestError: when it is not a query.
        """
        return self._with("where_nots", (*self.where_nots, one_query(query, "query")))

    def where_some(self, query: Query) -> Self:
        """Add an alternative: of all alternatives, at least one has to match (see ``min_somes``).

        Args:
            query: such as ``CompoundQuery.asset_type(Table)``.

        Raises:
            InvalidRequestError: when it is not a query.
        """
        return self._with("where_somes", (*self.where_somes, one_query(query, "query")))

    def min_somes(self, minimum: int) -> Self:
        """Say how many of the alternatives have to match.

        Args:
            minimum: count; 1 unless said otherwise.
        """
        return self._with("_minimum", minimum)

    def to_query(self) -> Bool:
        """Return the conditions as one query."""
        somes = self.where_somes
        return Bool.of_checked(
            should=somes,
            must_not=self.where_nots,
            filter=self.wheres,
            minimum_should_match=self._minimum if somes else None,
        )

    @staticmethod
    def active_assets() -> Term:
        """Match assets that are not archived."""
        return Term(_STATE, "ACTIVE", case_insensitive=False)

    @staticmethod
    def archived_assets() -> Term:
        """Match assets that are archived."""
        return Term(_STATE, "DELETED", case_insensitive=False)

    @staticmethod
    def asset_type(of: type[Asset]) -> Term:
        """Match assets of exactly this type.

        Args:
            of: class of the assets.
        """
        return Term(_TYPE_NAME, of.__name__, case_insensitive=False)

    @staticmethod
    def asset_types(one_of: Iterable[type[Asset]]) -> Terms:
        """Match assets of any of these types.

        Args:
            one_of: classes of the assets.
        """
        return Terms(_TYPE_NAME, [each.__name__ for each in one_of])

    @staticmethod
    def super_types(one_of: type[Asset] | Iterable[type[Asset]]) -> Query:
        """Match assets of these types and everything that derives from them.

        Args:
            one_of: class, or classes, such as ``SQL``.
        """
        if isinstance(one_of, type):
            return Term(_SUPER_TYPE_NAMES, one_of.__name__, case_insensitive=False)
        return Terms(_SUPER_TYPE_NAMES, [each.__name__ for each in one_of])

    @staticmethod
    def assigned_term(qualified_names: Iterable[str] | None = None) -> Query:
        """Match assets that have a term.

        Args:
            qualified_names: of the terms, any of which will do; any term at all if left out.

        >>> CompoundQuery.assigned_term().to_dict()
        {'exists': {'field': '__meanings'}}
        """
        wanted = list(qualified_names or ())
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
        names = list(with_one_of or ())
        cache = or_default(client).atlan_tag_cache if names else None
        return _tagged([_known(name, cache.get_id_for_name(name)) for name in names if cache], directly)

    @staticmethod
    async def tagged_async(
        client: AsyncTagLookup | None = None, with_one_of: Iterable[str] | None = None, directly: bool = False
    ) -> Bool:
        """Do what ``tagged`` does, with an asynchronous client."""
        names = list(with_one_of or ())
        cache = or_default(client).atlan_tag_cache if names else None
        return _tagged([_known(name, await cache.get_id_for_name(name)) for name in names if cache], directly)

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
        tag_id = _known(atlan_tag_name, client.atlan_tag_cache.get_id_for_name(atlan_tag_name))
        results = client.asset.search(criteria=_source_tags(tag_id))
        source = _chosen_source(atlan_tag_name, results, source_tag_qualified_name)
        return _tagged_with_value(tag_id, source, value, directly)

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
        tag_id = _known(atlan_tag_name, await client.atlan_tag_cache.get_id_for_name(atlan_tag_name))
        results = await client.asset.search(criteria=_source_tags(tag_id))
        source = _chosen_source(atlan_tag_name, results, source_tag_qualified_name)
        return _tagged_with_value(tag_id, source, value, directly)

    def _with(self, name: str, value: object) -> Self:
        copy = object.__new__(type(self))
        state = copy.__dict__
        state.update(self.__dict__)
        state[name] = value
        return copy

    if not TYPE_CHECKING:
        # Hidden from type checkers, which would take it as leave to set any name.

        def __setattr__(self, name: str, value: object) -> None:
            raise AttributeError(f"{type(self).__name__} is immutable: its methods give a changed copy")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.__dict__ == other.__dict__

    __hash__ = None  # type: ignore[assignment]  # what was set includes mappings

    def __repr__(self) -> str:
        given = ", ".join(f"{name.lstrip('_')}={value!r}" for name, value in self.__dict__.items())
        return f"{type(self).__name__}({given})"


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

    sorts: tuple[SortItem, ...] = ()
    aggregations: Mapping[str, Aggregation | Mapping[str, Any]] = {}
    _page_size: int = DEFAULT_PAGE_SIZE
    _on_results: tuple[str, ...] = ()
    _on_relations: tuple[str, ...] = ()
    _relationship_attributes: bool | None = None
    _full_restriction: bool = False

    def __init__(
        self,
        wheres: Iterable[Query] | None = None,
        where_nots: Iterable[Query] | None = None,
        where_somes: Iterable[Query] | None = None,
        sorts: Iterable[SortItem] | None = None,
        aggregations: Mapping[str, Aggregation | Mapping[str, Any]] | None = None,
    ) -> None:
        super().__init__(wheres, where_nots, where_somes)
        if sorts is not None:
            self.__dict__["sorts"] = tuple(sort_items(sorts))
        if aggregations is not None:
            self.__dict__["aggregations"] = dict(aggregations)

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
        """
        return self._with("sorts", (*self.sorts, *sort_items(by)))

    def aggregate(self, key: str, aggregation: Aggregation | Mapping[str, Any]) -> Self:
        """Calculate something over all results.

        Args:
            key: name of your own, under which the result is found.
            aggregation: such as ``Asset.TYPE_NAME.bucket_by()``.
        """
        return self._with("aggregations", {**self.aggregations, key: aggregation})

    def page_size(self, size: int) -> Self:
        """Say how many results one request reads.

        Args:
            size: count; 300 unless said otherwise. 0 gives count and aggregations alone.
        """
        return self._with("_page_size", size)

    def include_on_results(self, field: str | AtlanField) -> Self:
        """Have each result come with an attribute.

        Args:
            field: such as ``Asset.DESCRIPTION``, or the name of the attribute.
        """
        return self._with("_on_results", (*self._on_results, _attribute_name(field)))

    def include_on_relations(self, field: str | AtlanField) -> Self:
        """Have each asset that is related to a result come with an attribute.

        Args:
            field: such as ``Asset.NAME``, or the name of the attribute.
        """
        return self._with("_on_relations", (*self._on_relations, _attribute_name(field)))

    def include_relationship_attributes(self, include: bool) -> Self:
        """Have relationships come with attributes of their own.

        Args:
            include: whether they do.
        """
        return self._with("_relationship_attributes", include)

    def enable_full_restriction(self, enable: bool) -> Self:
        """Leave out assets that the caller may not read, instead of giving them back emptied.

        Args:
            enable: whether to.
        """
        return self._with("_full_restriction", enable)

    def to_request(self) -> IndexSearchRequest:
        """Return the request that this search sends."""
        relations = self._on_relations
        if self._relationship_attributes and "name" not in relations:
            relations = (*relations, "name")  # the service gives no attributes of relationships otherwise
        return IndexSearchRequest(
            DSL(
                query=self.to_query(),
                size=self._page_size,
                sort=self.sorts,
                aggregations=self.aggregations,
            ),
            attributes=self._on_results or None,
            relation_attributes=relations or None,
            include_relationship_attributes=self._relationship_attributes,
            enable_full_restriction=True if self._full_restriction else None,
        )

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
        return or_default(client).asset.search(criteria=self.to_request(), bulk=bulk)

    @overload
    async def execute_async(
        self, client: SearchClient[Awaitable[ResultsT]], bulk: bool = False
    ) -> ResultsT: ...

    @overload
    async def execute_async(self, client: None = None, bulk: bool = False) -> AsyncIterableSearchHits: ...

    async def execute_async(self, client: SearchClient[Any] | None = None, bulk: bool = False) -> Any:
        """Do what ``execute`` does, with an asynchronous client."""
        return await or_default(client).asset.search(criteria=self.to_request(), bulk=bulk)

    def count(self, client: SearchClient[SearchHits] | None = None) -> int:
        """Return how many assets match, without reading any.

        Args:
            client: to search with; the default client if left out.
        """
        return or_default(client).asset.search(criteria=self._only_count()).count

    async def count_async(self, client: SearchClient[Awaitable[SearchHits]] | None = None) -> int:
        """Do what ``count`` does, with an asynchronous client."""
        return (await or_default(client).asset.search(criteria=self._only_count())).count

    def _only_count(self) -> IndexSearchRequest:
        return self._with("sorts", ())._with("aggregations", {})._with("_page_size", 0).to_request()


def _attribute_name(field: str | AtlanField) -> str:
    return field if isinstance(field, str) else field.name_on_results


def _known(name: str, tag_id: str | None) -> str:
    if tag_id is None:
        from atlan.errors import ErrorCode

        raise ErrorCode.ATLAN_TAG_NOT_FOUND_BY_NAME.exception_with_parameters(name)
    return tag_id


def _tagged(tag_ids: list[str], directly: bool) -> Bool:
    fields = (_TAGS,) if directly else (_TAGS, _PROPAGATED_TAGS)
    alternatives = [Terms(field, tag_ids) if tag_ids else Exists(field) for field in fields]
    if directly:
        return Bool(filter=alternatives)
    return Bool(should=alternatives, minimum_should_match=1)


def _source_tags(tag_id: str) -> IndexSearchRequest:
    mapped = Term("mappedClassificationName", tag_id, case_insensitive=False)
    return FluentSearch.select().where(mapped).include_on_results("qualifiedName").to_request()


def _chosen_source(tag_name: str, found: SearchHits, wanted: str | None) -> str:
    """Return the qualifiedName of the tag on the source; one that matches nothing if there is no such tag."""
    if wanted is not None:
        return wanted
    sources: Sequence[Any] = found.current_page()
    if found.count > 1:
        from atlan.log import get_logger

        get_logger(__name__).warning(
            "The tag %s is synced with %d tags on sources: looking for the first of them, %s. "
            "Pass source_tag_qualified_name to choose another.",
            tag_name,
            found.count,
            sources[0].qualified_name,
        )
    return sources[0].qualified_name or _NO_SOURCE if sources else _NO_SOURCE


_NO_SOURCE = "NON_EXISTENT"
_TAG_TEXT = "__classificationsText.text"
# What may follow the value in the indexed text of a tag attachment.
_AFTER_VALUE = (
    "tagAttachmentKey",
    "sourceTagName",
    "sourceTagQualifiedName",
    "sourceTagGuid",
    "sourceTagConnectorName",
    "isSourceTagSynced",
    "sourceTagSyncTimestamp",
    "sourceTagValue",
)


def _tagged_with_value(tag_id: str, source: str, value: str, directly: bool) -> Bool:
    from atlan.model.search.span import SpanNear, SpanOr, SpanTerm, SpanWithin

    def word(text: str) -> SpanTerm:
        return SpanTerm(_TAG_TEXT, text)

    # The text of a tag holds the names and values of its attachments one after the other. The value is the
    # words between its own key and the next one, inside of the text of this tag and this source.
    words = [word("tagAttachmentValue"), *map(word, value.split())]
    inner = SpanNear([*words, SpanOr(map(word, _AFTER_VALUE))], in_order=True, slop=0)
    outer = SpanNear([word(tag_id), word(source)], in_order=True, slop=10_000_000)
    within = SpanWithin(little=inner, big=outer)
    tagged = Term(_TAGS, tag_id, case_insensitive=False)
    if directly:
        return Bool(filter=[tagged, within])
    propagated = Term(_PROPAGATED_TAGS, tag_id, case_insensitive=False)
    return Bool(should=[tagged, propagated], filter=[within], minimum_should_match=1)
