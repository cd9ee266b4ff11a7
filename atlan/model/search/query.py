"""Queries as values, and the algebra that combines them.

A query is immutable: every operator returns a new one, so a part can be shared by many searches.

========  ====================================================================
``a + b``  both, without counting for the score (clauses of two ``Bool`` are pooled)
``a & b``  both
``a | b``  either
``~a``     not
========  ====================================================================
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from atlan.model.body import copied
from atlan.model.immutable import Immutable, assign, setters
from atlan.model.search.values import text, wrong_type

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from enum import Enum


class Query(Immutable):
    """Anything that can be asked of the search index.

    A query makes its JSON once, when it is made itself, of the JSON of its parts.
    """

    __slots__ = ("wire",)

    kind: ClassVar[str]
    wire: dict[str, Any]
    """The JSON object that the search service expects, only to be read."""

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object that the search service expects; the caller owns it."""
        return copied(self.wire)

    def _fields(self) -> list[tuple[str, Any]]:
        return [field for field in super()._fields() if field[0] != "wire"]

    def __add__(self, other: Query) -> Query:
        return _add(self, other)

    def __and__(self, other: Query) -> Query:
        return _and(self, other)

    def __or__(self, other: Query) -> Query:
        return _or(self, other)

    def __invert__(self) -> Query:
        return Bool(must_not=(self,))


[set_wire] = setters(Query)


class FieldQuery(Query):
    """A query of one field: ``{kind: {field: {option: value}}}``.

    Every attribute that a subclass annotates is an option under that very name; those that were not given
    are None and do not travel. All that such a query knows is in its JSON.
    """

    __slots__ = ()

    def _fill(self, field: str | Enum, options: dict[str, Any]) -> None:
        """Set the field and the options that were given."""
        set_wire(self, {self.kind: {field if field.__class__ is str else text(field, "field"): options}})

    @property
    def field(self) -> str:
        """Name in the index."""
        name: str
        [name] = self.wire[self.kind]
        return name

    @property
    def _given(self) -> dict[str, Any]:
        options: dict[str, Any]
        [options] = self.wire[self.kind].values()
        return options

    def __init_subclass__(cls) -> None:
        # A property for each option, because __getattr__ would slow down every access to anything.
        for name in cls.__annotations__:
            if name not in cls.__dict__:
                setattr(cls, name, _option(name))

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self.field, self._given)

    def __repr__(self) -> str:
        options = "".join([f", {name}={value!r}" for name, value in self._given.items()])
        return f"{type(self).__name__}(field={self.field!r}{options})"


def _option(name: str) -> property:
    return property(lambda query: query._given.get(name))


def sparse(options: dict[str, Any]) -> dict[str, Any]:
    """Return the options that were given."""
    return {name: value for name, value in options.items() if value is not None}


def _restored(kind: Callable[..., FieldQuery], field: str, options: dict[str, Any]) -> FieldQuery:
    return kind(field, **options)


class MatchAll(Query):
    """Match everything: the identity of ``+`` and ``&``.

    Args:
        boost: factor of the score, if scores matter.

    >>> MatchAll().to_dict()
    {'match_all': {}}
    """

    __slots__ = ("boost",)

    kind = "match_all"
    boost: float | None

    def __init__(self, boost: float | None = None) -> None:
        assign(self, "boost", boost)
        set_wire(self, {"match_all": sparse({"boost": boost})})

    def __invert__(self) -> Query:
        return MatchNone()


class MatchNone(Query):
    """Match nothing: the identity of ``|``.

    >>> MatchNone().to_dict()
    {'match_none': {}}
    """

    __slots__ = ()

    kind = "match_none"

    def __init__(self) -> None:
        set_wire(self, {"match_none": {}})

    def __invert__(self) -> Query:
        return MatchAll()


class Bool(Query):
    """Combine queries: all of ``must`` and ``filter``, none of ``must_not``, enough of ``should``.

    Args:
        must: queries that have to match, and count for the score.
        should: queries of which ``minimum_should_match`` have to match.
        must_not: queries that must not match.
        filter: queries that have to match, without counting for the score.
        boost: factor of the score.
        minimum_should_match: how many of ``should`` have to match. Left out, it is 1 if there is
            neither ``must`` nor ``filter``, else 0.

    Raises:
        InvalidRequestError: when a clause holds something that is not a query.

    >>> from atlan.model.search import Term
    >>> Bool(filter=[Term("__state", "ACTIVE")]).to_dict()
    {'bool': {'filter': [{'term': {'__state': {'value': 'ACTIVE'}}}]}}
    """

    __slots__ = ("_clauses",)

    kind = "bool"
    _clauses: Mapping[str, Iterable[Query]]

    def __init__(
        self,
        must: Iterable[Query] | None = None,
        should: Iterable[Query] | None = None,
        must_not: Iterable[Query] | None = None,
        filter: Iterable[Query] | None = None,  # noqa: A002  (the name of the clause)
        boost: float | None = None,
        minimum_should_match: int | None = None,
    ) -> None:
        given = {"must": must, "should": should, "must_not": must_not, "filter": filter}
        self._fill(
            {name: queries(clause, name) for name, clause in given.items() if clause},
            sparse({"boost": boost, "minimum_should_match": minimum_should_match}),
        )

    @classmethod
    def of_checked(cls, clauses: Mapping[str, Iterable[Query]], options: Mapping[str, Any]) -> Bool:
        """Combine queries that were checked when they were gathered.

        Args:
            clauses: none of them empty, by name.
            options: of the query, those that were given.
        """
        made: Bool = object.__new__(cls)
        made._fill(clauses, options)
        return made

    def _fill(self, clauses: Mapping[str, Iterable[Query]], options: Mapping[str, Any]) -> None:
        set_clauses(self, clauses)
        body: dict[str, Any] = {}
        for name, clause in clauses.items():
            body[name] = [query.wire for query in clause]
        if options:
            body.update(options)
        set_wire(self, {"bool": body})

    @property
    def must(self) -> tuple[Query, ...]:
        """Queries that have to match, and count for the score."""
        return self._clause("must")

    @property
    def should(self) -> tuple[Query, ...]:
        """Queries of which ``minimum_should_match`` have to match."""
        return self._clause("should")

    @property
    def must_not(self) -> tuple[Query, ...]:
        """Queries that must not match."""
        return self._clause("must_not")

    @property
    def filter(self) -> tuple[Query, ...]:
        """Queries that have to match, without counting for the score."""
        return self._clause("filter")

    @property
    def boost(self) -> float | None:
        """Factor of the score."""
        boost: float | None = self.wire["bool"].get("boost")
        return boost

    @property
    def minimum_should_match(self) -> int | None:
        """How many of ``should`` have to match."""
        minimum: int | None = self.wire["bool"].get("minimum_should_match")
        return minimum

    def _clause(self, name: str) -> tuple[Query, ...]:
        return tuple(self._clauses.get(name, ()))

    def _fields(self) -> list[tuple[str, Any]]:
        names = ("must", "should", "must_not", "filter", "boost", "minimum_should_match")
        return [(name, getattr(self, name)) for name in names]

    @property
    def required(self) -> int:
        """How many of ``should`` have to match, said or implied."""
        if self.minimum_should_match is not None:
            return self.minimum_should_match
        return 1 if self.should and not (self.must or self.filter) else 0

    @property
    def is_disjunction(self) -> bool:
        """Whether this only says "at least one of ``should``"."""
        others = self.must or self.must_not or self.filter or self.boost is not None
        return bool(self.should) and not others and self.minimum_should_match in (None, 1)

    def __invert__(self) -> Query:
        negations = [~query for query in (*self.must, *self.filter)]
        negations += self.must_not
        required = self.required
        if required == 1:
            negations.append(Bool(must_not=self.should))
        elif required > 1:
            # "Not at least two of" is weaker than "none of", so the count has to stay inside.
            negations.append(Bool(must_not=[Bool(should=self.should, minimum_should_match=required)]))
        if not negations:
            return MatchNone()
        return negations[0] if len(negations) == 1 else Bool(should=negations)


[set_clauses] = setters(Bool)


def queries(given: Iterable[object] | None, name: str) -> tuple[Query, ...]:
    """Return a clause as a tuple, refusing what is not a query."""
    if not given:
        return ()
    if isinstance(given, Query):
        raise wrong_type(name, given, "a list of queries")
    clause: tuple[Any, ...] = tuple(given)
    for each in clause:
        if not isinstance(each, Query):
            raise wrong_type(name, each, "a Query")
    return clause


def one_query(given: object, name: str) -> Query:
    """Return the query, refusing what is not one."""
    if not isinstance(given, Query):
        raise wrong_type(name, given, "a Query")
    return given


def _add(left: Query, right: Query) -> Query:
    if isinstance(left, MatchAll) or isinstance(right, MatchNone):
        return right
    if isinstance(right, MatchAll) or isinstance(left, MatchNone):
        return left
    if not isinstance(left, Bool):
        if not isinstance(right, Bool):
            return Bool(filter=(left, right))
        left, right = right, left
    if not isinstance(right, Bool):
        right = Bool(filter=(right,))
    return Bool(
        left.must + right.must,
        left.should + right.should,
        left.must_not + right.must_not,
        left.filter + right.filter,
        left.boost if left.boost is not None else right.boost,
        left.minimum_should_match if left.minimum_should_match is not None else right.minimum_should_match,
    )


def _and(left: Query, right: Query) -> Query:
    if isinstance(left, MatchAll | MatchNone) or isinstance(right, MatchAll | MatchNone):
        return _add(left, right)
    if not isinstance(left, Bool):
        if not isinstance(right, Bool):
            return Bool(filter=(left, right))
        left, right = right, left
    if isinstance(right, Bool):
        return _and_bool(left, right)
    # Said out loud, because with a must beside them the alternatives would turn optional.
    minimum = left.minimum_should_match if left.minimum_should_match is not None else left.required or None
    return Bool((*left.must, right), left.should, left.must_not, left.filter, left.boost, minimum)


def _and_bool(left: Bool, right: Bool) -> Bool:
    must = left.must + right.must
    should: tuple[Query, ...] = ()
    minimum: int | None = None
    for side in (left, right):
        required = side.required
        if len(side.should) == required:
            must += side.should
        elif minimum is None:
            should, minimum = side.should, required
        elif minimum == required == 0:
            should += side.should
        else:
            must += (Bool(should=side.should, minimum_should_match=required),)
    return Bool(
        must,
        should,
        left.must_not + right.must_not,
        left.filter + right.filter,
        left.boost if left.boost is not None else right.boost,
        minimum,
    )


def _or(left: Query, right: Query) -> Query:
    if isinstance(left, MatchAll) or isinstance(right, MatchNone):
        return left
    if isinstance(right, MatchAll) or isinstance(left, MatchNone):
        return right
    for one, other in ((left, right), (right, left)):
        if isinstance(one, Bool) and one.is_disjunction:
            more = other.should if isinstance(other, Bool) and other.is_disjunction else (other,)
            return Bool(should=one.should + more, minimum_should_match=one.minimum_should_match)
    return Bool(should=(left, right))
