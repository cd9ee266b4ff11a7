"""Paging without I/O: which request comes next, and which of the hits that came back are new.

A driver, synchronous or not, is a loop around a pager::

    while (request := pager.next_request()) is not None:
        yield from pager.accept(send(request))

The request that the pager was made of is copied and never changed, so it can be run again.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from atlan.model.aggregation import Aggregations

Entity = dict[str, Any]
Json = dict[str, Any]


class PagingRules(NamedTuple):
    """How one kind of search pages."""

    hits: str
    """Key of the answer that holds the hits."""
    total: str
    """Key of the answer that holds their count."""
    identity: str
    """Key of a hit that tells it from others."""
    time: str
    """Key of a hit that holds its creation time, in epoch milliseconds."""
    time_field: str
    """The same in the index."""
    tiebreak: str
    """Field of the sort that ends every search, so not a sort of the user."""
    threshold: int
    """Above how many results paging goes by creation time, because the service refuses to skip further."""
    type_fields: tuple[str, ...]
    """Fields one of which a bulk search has to filter on."""
    refusal: str
    """Name of the error code for sorts that paging by time cannot keep."""


ASSET_PAGING: Final = PagingRules(
    hits="entities",
    total="approximateCount",
    identity="guid",
    time="createTime",
    time_field="__timestamp",
    tiebreak="__guid",
    threshold=100_000 - 300,
    type_fields=("__typeName.keyword", "__superTypeNames.keyword"),
    refusal="UNABLE_TO_RUN_BULK_WITH_SORTS",
)


class SearchPager:
    """Walk through the results of a search.

    Small results are read by skipping what was read already. The service refuses to skip more than 100,000
    hits, so larger results, and those of a bulk search, are read in the order of their creation: the next
    page starts at the creation time of the last hit, and hits of that very time that were delivered before
    are dropped. Only their ids are remembered.

    Args:
        request: the search, as an object or in its JSON form. It is copied.
        bulk: whether to read in the order of creation from the start.
        rules: of the kind of search.

    Raises:
        InvalidRequestError: for a bulk search with sorts of its own (400-063).

    >>> pager = SearchPager({"dsl": {"from": 0, "size": 2, "track_total_hits": True, "query": {"match_all": {}}}})
    >>> pager.next_request()["dsl"]["from"]
    0
    >>> pager.accept({"entities": [{"guid": "a"}, {"guid": "b"}], "approximateCount": 3})
    [{'guid': 'a'}, {'guid': 'b'}]
    >>> pager.next_request()["dsl"]["from"], pager.count
    (2, 3)
    >>> pager.accept({"entities": [{"guid": "c"}], "approximateCount": 3})
    [{'guid': 'c'}]
    >>> pager.next_request() is None
    True
    """

    __slots__ = (
        "_aggregations",
        "_boundary",
        "_by_time",
        "_count",
        "_custom_metadata",
        "_delivered",
        "_done",
        "_request",
        "_rules",
        "_size",
        "_start",
    )

    def __init__(
        self, request: Mapping[str, Any] | Any, bulk: bool = False, rules: PagingRules = ASSET_PAGING
    ):
        self._request = _as_json(request, "criteria")
        self._rules = rules
        dsl: Json = self._request["dsl"]
        self._start: int = dsl.get("from", 0)
        self._size: int = dsl.get("size", 300)
        self._custom_metadata = custom_metadata_keys(self._request.get("attributes"))
        self._by_time = False
        # With paging by time: the creation time to continue at, and who was delivered with exactly that time.
        self._boundary: int | None = None
        self._delivered: set[str] = set()
        self._done = False
        self._count: int | None = None
        self._aggregations: Json | None = None
        if bulk:
            self._require_type_filter()
            self._switch_to_time()

    @property
    def count(self) -> int:
        """How many results there are, as the service last said; 0 before the first page."""
        return self._count or 0

    @property
    def aggregations(self) -> Aggregations | None:
        """What the search calculated over all of its results."""
        from atlan.model.aggregation import Aggregations

        return Aggregations.of(self._aggregations)

    def next_request(self, start: int | None = None, size: int | None = None) -> Json | None:
        """Return the JSON form of the next request, to be sent but not changed, or None when everything was read.

        Args:
            start: how many hits to skip, to jump to another place. Not with paging by time.
            size: how many hits to ask for, from here on.

        Raises:
            ValueError: when a start is given although results are read in the order of their creation.
        """
        if start is not None:
            if self._by_time:
                raise ValueError("a search that is read in the order of creation cannot jump to a start")
            self._start, self._done = start, False
        if size is not None:
            self._size = size
        if self._done:
            return None
        request = {**self._request, "dsl": {**self._request["dsl"], "from": self._start, "size": self._size}}
        if self._boundary is not None:
            dsl: Json = request["dsl"]
            limit = {"range": {self._rules.time_field: {"gte": self._boundary}}}
            dsl["query"] = narrowed(dsl.get("query"), limit)
        return request

    def accept(self, page: Mapping[str, Any]) -> list[Entity]:
        """Take the answer to the last request.

        An empty list does not mean the end: it may be that everything on the page was delivered before, or
        that the search starts again in the order of creation because it has too many results.

        Args:
            page: the decoded answer. Its hits are handed out as they are.

        Returns:
            The hits that were not delivered before.
        """
        hits: list[Entity] = page.get(self._rules.hits) or []
        self._note_totals(page)
        if self._has_too_many(hits):
            self._switch_to_time()
            return []
        total = _whole(page.get(self._rules.total), -1)
        # The service counts exactly what the request matches, so the last page is known without asking on.
        exact = self._request["dsl"].get("track_total_hits") is True and total >= 0
        if not hits or (exact and self._start + len(hits) >= total):
            self._done = True
        fresh = self._advance_by_time(hits) if self._by_time else self._advance(hits)
        if self._custom_metadata:
            for entity in fresh:
                regroup_custom_metadata(entity, self._custom_metadata)
        return fresh

    def _note_totals(self, page: Mapping[str, Any]) -> None:
        # Pages that start at a boundary only count and calculate over what is left.
        if self._boundary is None:
            self._count = max(_whole(page.get(self._rules.total), 0), 0)
            if page.get("aggregations"):
                self._aggregations = page["aggregations"]

    def _has_too_many(self, hits: list[Entity]) -> bool:
        return not self._by_time and bool(hits) and self.count > self._rules.threshold and self._size > 0

    def _advance(self, hits: list[Entity]) -> list[Entity]:
        self._start += self._size
        return hits

    def _advance_by_time(self, hits: list[Entity]) -> list[Entity]:
        identity, time = self._rules.identity, self._rules.time
        start, boundary, delivered = self._start, self._boundary, self._delivered
        fresh = [hit for hit in hits if hit.get(time) != boundary or hit.get(identity) not in delivered]
        last = hits[-1].get(time) if hits else None
        if last is None:
            self._start += len(hits)
            return fresh
        if last != boundary:
            self._boundary, self._delivered = last, set()
            self._start = 0
        if hits[0].get(time) == last:
            # All of the page has one time, so going on from that time would give the same page again.
            self._start += len(hits)
        if (self._start, self._boundary) == (start, boundary):
            self._done = True  # the service answers with the same page again and again
        self._delivered.update(hit[identity] for hit in hits if hit.get(time) == last and identity in hit)
        return fresh

    def _switch_to_time(self) -> None:
        """Read from the start again, in the order of creation."""
        rules = self._rules
        dsl: Json = self._request["dsl"]
        sorts: list[Json] = dsl.get("sort") or []
        oldest_first = {rules.time_field: {"order": "asc"}}
        own = [item for item in sorts if rules.tiebreak not in item]
        if own not in ([], [oldest_first]):
            from atlan.errors import ErrorCode

            raise ErrorCode[rules.refusal].exception_with_parameters()
        ties = [item for item in sorts if rules.tiebreak in item] or [{rules.tiebreak: {"order": "asc"}}]
        self._request = {**self._request, "dsl": {**dsl, "sort": [oldest_first, *ties]}}
        self._by_time = True
        self._start = dsl.get("from", 0)

    def _require_type_filter(self) -> None:
        """Leave out what is no asset at all, unless the search says itself which types it wants."""
        fields = self._rules.type_fields
        dsl: Json = self._request["dsl"]
        query: Json | None = dsl.get("query")
        if not fields or any(_asks_for(clause, fields) for clause in _required(query)):
            return
        every_asset = {"term": {"__superTypeNames.keyword": {"value": "Referenceable"}}}
        self._request = {**self._request, "dsl": {**dsl, "query": narrowed(query, every_asset)}}


class LineagePager:
    """Walk through a lineage list.

    Args:
        request: the request, as an object or in its JSON form. It is copied.

    >>> pager = LineagePager({"guid": "g", "from": 0, "size": 1})
    >>> pager.accept({"entities": [{"guid": "a"}], "hasMore": True})
    [{'guid': 'a'}]
    >>> pager.next_request()["from"]
    1
    """

    __slots__ = ("_custom_metadata", "_has_more", "_request", "_size", "_start")

    def __init__(self, request: Mapping[str, Any] | Any) -> None:
        self._request = _as_json(request, "lineage_request")
        self._start: int = self._request.get("from", 0)
        self._size: int = self._request.get("size", 10)
        self._custom_metadata = custom_metadata_keys(self._request.get("attributes"))
        self._has_more = True

    @property
    def has_more(self) -> bool:
        """Whether the service has another page; true before the first."""
        return self._has_more

    def next_request(self, start: int | None = None, size: int | None = None) -> Json | None:
        """Return the JSON form of the next request, to be sent but not changed, or None when everything was read.

        Args:
            start: how many assets to skip, to jump to another place.
            size: how many assets to ask for, from here on.
        """
        if start is not None:
            self._start, self._has_more = start, True
        if size is not None:
            self._size = size
        if not self._has_more:
            return None
        return {**self._request, "from": self._start, "size": self._size}

    def accept(self, page: Mapping[str, Any]) -> list[Entity]:
        """Take the answer to the last request.

        Args:
            page: the decoded answer. Its assets are handed out as they are.

        Returns:
            The assets of the page.
        """
        entities: list[Entity] = page.get("entities") or []
        self._has_more = bool(page.get("hasMore")) and bool(entities)
        self._start += self._size
        if self._custom_metadata:
            for entity in entities:
                regroup_custom_metadata(entity, self._custom_metadata)
        return entities


class RecordPager:
    """Walk through a list of users, groups, roles or tokens, which come as ``records``.

    Args:
        limit: how many records a page has.
        offset: how many records to skip.

    >>> pager = RecordPager(limit=1)
    >>> pager.accept({"totalRecord": 5, "filterRecord": 2, "records": [{"id": "a"}]})
    [{'id': 'a'}]
    >>> pager.next_window()
    (1, 1)
    >>> pager.accept({"records": None}), pager.next_window()
    ([], None)
    """

    __slots__ = ("_last", "_limit", "_offset")

    def __init__(self, limit: int, offset: int = 0) -> None:
        self._limit = limit
        self._offset: int | None = offset
        self._last: list[Json] = []

    def next_window(self) -> tuple[int, int] | None:
        """Return offset and limit of the next page, or None when everything was read."""
        return None if self._offset is None else (self._offset, self._limit)

    def accept(self, page: Mapping[str, Any]) -> list[Json]:
        """Take the answer for the last window.

        Args:
            page: the decoded answer.

        Returns:
            The records of the page.
        """
        records: list[Json] = page.get("records") or []
        if records == self._last:
            # A service that does not page gives all it has, whatever the offset: without end if asked on.
            records = []
        self._last = records
        self._offset = None if self._offset is None or not records else self._offset + len(records)
        return records


def _whole(value: object, otherwise: int) -> int:
    return value if type(value) is int else otherwise


def narrowed(query: Json | None, condition: Json) -> Json:
    """Return the query with one more filter, the query itself being left as it is.

    >>> narrowed({"bool": {"filter": [{"term": {"a": 1}}]}}, {"term": {"b": 2}})
    {'bool': {'filter': [{'term': {'a': 1}}, {'term': {'b': 2}}]}}
    >>> narrowed({"match_all": {}}, {"term": {"b": 2}})
    {'bool': {'filter': [{'match_all': {}}, {'term': {'b': 2}}]}}
    """
    if query is None:
        return {"bool": {"filter": [condition]}}
    clauses: Json | None = query.get("bool")
    # A filter beside should alone would make all of should optional, so such a query is wrapped.
    if clauses is None or (
        "should" in clauses and not clauses.keys() & {"filter", "must", "minimum_should_match"}
    ):
        return {"bool": {"filter": [query, condition]}}
    return {"bool": {**clauses, "filter": [*_listed(clauses.get("filter")), condition]}}


def custom_metadata_keys(attributes: Iterable[str] | None) -> tuple[str, ...]:
    """Return those of the requested attributes that name custom metadata, as ``<set id>.<attribute id>``."""
    return tuple(name for name in attributes or () if name.count(".") == 1)


def regroup_custom_metadata(entity: Entity, keys: Iterable[str]) -> None:
    """Move custom metadata from where a search puts it to where every other answer has it.

    Args:
        entity: of a page; changed in place.
        keys: the requested ``<set id>.<attribute id>``.

    >>> entity = {"attributes": {"name": "n", "set.attr": 5}}
    >>> regroup_custom_metadata(entity, ["set.attr"])
    >>> entity
    {'attributes': {'name': 'n'}, 'businessAttributes': {'set': {'attr': 5}}}
    """
    attributes: Json | None = entity.get("attributes")
    if not attributes:
        return
    for key in keys:
        if key in attributes:
            set_id, _, attribute_id = key.partition(".")
            sets: Json = entity.get("businessAttributes") or {}
            entity["businessAttributes"] = sets
            sets.setdefault(set_id, {})[attribute_id] = attributes.pop(key)


def _as_json(request: Any, argument: str) -> Json:
    """Return a copy of the JSON form of a request, or of whatever can be turned into one.

    Args:
        request: an object or a mapping.
        argument: what the caller of the client calls it.

    Raises:
        InvalidRequestError: when it is neither (400-048).
    """
    if hasattr(request, "to_request"):
        request = request.to_request()
    if hasattr(request, "to_dict"):
        form: Json = request.to_dict()
        return form
    if not hasattr(request, "keys"):
        from atlan.model.search.values import wrong_type

        raise wrong_type(argument, request, "a request, or a builder of one,")
    return deepcopy(dict(request))


def _required(query: Json | None) -> list[Json]:
    """Return the clauses that have to match for the query to match."""
    if not query:
        return []
    clauses: Json | None = query.get("bool")
    if clauses is None:
        return [query]
    return [*_listed(clauses.get("filter")), *_listed(clauses.get("must"))]


def _listed(clause: Json | list[Json] | None) -> list[Json]:
    """Return a clause of a bool query as a list: a raw query may hold one condition bare."""
    if clause is None:
        return []
    return clause if isinstance(clause, list) else [clause]


def _asks_for(clause: Json, fields: tuple[str, ...]) -> bool:
    wanted: set[str] = {*clause.get("term", ()), *clause.get("terms", ())}
    return not wanted.isdisjoint(fields)
