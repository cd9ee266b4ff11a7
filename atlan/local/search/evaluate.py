"""From a query of the search language to the set of documents that it matches."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from atlan.local.errors import ServerError, bad_query
from atlan.local.search import bitmap, parts, patterns, spans
from atlan.local.search.analysis import tokens
from atlan.local.search.bitmap import Bitmap
from atlan.local.search.dates import milliseconds
from atlan.local.search.fields import ALL_MEMBERS, ANALYSED, CASELESS_FIELDS, Kind
from atlan.local.search.index import as_keyword
from atlan.local.search.lookup import Lookup
from atlan.local.search.parts import Query, clauses, field_and_value, minimum, whole_number
from atlan.local.shapes import is_array, is_object

FieldKinds = Mapping[str, frozenset[Kind]]

_RANGE_OPERATORS = {"gt": ">", "gte": ">=", "lt": "<", "lte": "<="}
_NO_KINDS: frozenset[Kind] = frozenset()
_MEMBER_KINDS = frozenset({Kind.KEYWORD, Kind.NUMBER})


class Evaluator:
    """Evaluates queries.

    Args:
        lookup: the index.
        fields: every field and its kinds.
        path: the struct attribute whose elements are searched; None for entities.
    """

    def __init__(self, lookup: Lookup, fields: FieldKinds, path: str | None = None) -> None:
        self._lookup = lookup
        self._fields = fields
        self._path = path
        self._kinds_of_query: dict[str, Callable[[Any], Bitmap]] = {
            "match_all": lambda _: self._everything,
            "match_none": lambda _: bitmap.EMPTY,
            "bool": self._bool,
            "term": self._term,
            "terms": self._terms,
            "prefix": self._prefix,
            "wildcard": self._wildcard,
            "regexp": self._regexp,
            "fuzzy": self._fuzzy,
            "range": self._range,
            "exists": self._exists,
            "match": self._match,
            "match_phrase": self._match_phrase,
            "nested": self._nested,
            "span": self._span,
        }

    def matches(self, query: Any) -> Bitmap:
        """The documents that match.

        Raises:
            ServerError: the query is not one the index understands.
        """
        kind, body = parts.single(query)
        if kind in spans.SPAN_QUERIES:
            return spans.documents(spans.SpanEvaluator(self._lookup).spans(query))
        evaluate = self._kinds_of_query.get(kind)
        if evaluate is None:
            raise bad_query(f"there is no query named {kind}")
        return evaluate(body)

    @property
    def _everything(self) -> Bitmap:
        return self._lookup.everything(self._path)

    def kinds(self, field: str) -> frozenset[Kind]:
        """What a field is indexed as; nothing for a field that no type has."""
        if self._path is not None:
            return _MEMBER_KINDS if field.startswith(f"{self._path}.") else _NO_KINDS
        return _NO_KINDS if field.endswith(ALL_MEMBERS) else self._fields.get(field, _NO_KINDS)

    # -- compound

    def _bool(self, body: Query) -> Bitmap:
        must = [*clauses(body, "must"), *clauses(body, "filter")]
        should, must_not = clauses(body, "should"), clauses(body, "must_not")
        found = self._everything
        for query in must:
            found &= self.matches(query)
        if should:
            needed = minimum(body.get("minimum_should_match"), len(should), 0 if must else 1)
            found &= self._at_least(needed, [self.matches(query) for query in should])
        for query in must_not:
            found &= ~self.matches(query)
        return found

    def _at_least(self, needed: int, sets: list[Bitmap]) -> Bitmap:
        """Documents in at least so many of the sets."""
        if needed <= 0:
            return self._everything
        if needed > len(sets):
            return bitmap.EMPTY
        reached = [self._everything] + [bitmap.EMPTY] * needed
        for found in sets:
            for count in range(needed, 0, -1):
                reached[count] |= reached[count - 1] & found
        return reached[needed]

    def _nested(self, body: Query) -> Bitmap:
        path = parts.text(body, "path")
        if path + ALL_MEMBERS not in self._fields:
            if body.get("ignore_unmapped"):
                return bitmap.EMPTY
            raise bad_query(f"there is no nested object under the path {path}")
        return self._lookup.parents(
            path, Evaluator(self._lookup, self._fields, path).matches(body.get("query"))
        )

    def _span(self, body: Query) -> Bitmap:
        found = self._everything
        for kind, inner in body.items():
            found &= self.matches({kind: inner})
        return found

    # -- one field

    def _term(self, body: Query) -> Bitmap:
        field, value, options = field_and_value(body, "value")
        return self._equal(field, value, bool(options.get("case_insensitive")))

    def _terms(self, body: Query) -> Bitmap:
        field, values = parts.one_field(body)
        if not is_array(values):
            raise bad_query("a terms query needs a list of values")
        found = bitmap.EMPTY
        for value in values:
            found |= self._equal(field, value, False)
        return found

    def _equal(self, field: str, value: Any, caseless: bool) -> Bitmap:
        found = bitmap.EMPTY
        for kind in self.kinds(field):
            if kind is Kind.NUMBER:
                if self._path is None or not isinstance(value, str):
                    found |= self._lookup.equal(field, kind, [parts.number(field, value)])
            elif field in CASELESS_FIELDS:
                fits = patterns.equal_caseless(as_keyword(value).lower())
                found |= self._lookup.equal(field, kind, filter(fits, self._lookup.vocabulary(field, kind)))
            elif caseless:
                folded = as_keyword(value).lower()
                found |= self._lookup.matching(
                    field, kind, ("folded", folded), patterns.equal_caseless(folded)
                )
            else:
                found |= self._lookup.equal(field, kind, [as_keyword(value)])
        return found

    def _prefix(self, body: Query) -> Bitmap:
        field, value, options = field_and_value(body, "value")
        start = str(value)
        if _caseless(field, options):
            folded = start.lower()
            return self._of_terms(field, ("prefix", folded), lambda term: term.lower().startswith(folded))
        return self._of_terms(field, ("prefix", start, ""), lambda term: term.startswith(start), start)

    def _wildcard(self, body: Query) -> Bitmap:
        field, value, options = field_and_value(body, "value", "wildcard")
        caseless = _caseless(field, options)
        fits = patterns.wildcard(str(value), caseless=caseless)
        start = "" if caseless else patterns.literal_prefix(str(value), regexp=False)
        return self._of_terms(field, ("wildcard", value, caseless), fits, start)

    def _regexp(self, body: Query) -> Bitmap:
        field, value, options = field_and_value(body, "value")
        caseless = _caseless(field, options)
        fits = patterns.regexp(str(value), caseless=caseless)
        start = "" if caseless else patterns.literal_prefix(str(value), regexp=True)
        return self._of_terms(field, ("regexp", value, caseless), fits, start)

    def _fuzzy(self, body: Query) -> Bitmap:
        field, value, options = field_and_value(body, "value")
        word = str(value)
        edits = patterns.allowed_edits(options.get("fuzziness"), word)
        prefix_length = whole_number(options, "prefix_length", 0)
        transpositions = options.get("transpositions") is not False
        fits = patterns.fuzzy(word, edits, prefix_length, transpositions=transpositions)
        key = ("fuzzy", word, edits, prefix_length, transpositions)
        return self._of_terms(field, key, fits, word[:prefix_length])

    def _of_terms(
        self, field: str, key: tuple[Any, ...], fits: patterns.Predicate, start: str = ""
    ) -> Bitmap:
        found = bitmap.EMPTY
        for kind in self.kinds(field):
            if kind is Kind.NUMBER:
                if self._path is None:
                    raise bad_query(f"{field} is a number; {key[0]} works on text")
            else:
                found |= self._lookup.matching(field, kind, key, fits, start)
        return found

    def _range(self, body: Query) -> Bitmap:
        field, options = parts.one_field(body)
        if not is_object(options):
            raise bad_query("a range query needs a field with its bounds")
        given = [(name, options[name]) for name in _RANGE_OPERATORS if options.get(name) is not None]
        found = bitmap.EMPTY
        for kind in self.kinds(field):
            bounds: list[tuple[str, Any]] = [
                (
                    _RANGE_OPERATORS[name],
                    _bound(field, name, value, options) if kind is Kind.NUMBER else as_keyword(value),
                )
                for name, value in given
            ]
            found |= self._lookup.between(field, kind, bounds)
        return found

    def _exists(self, body: Query) -> Bitmap:
        field = parts.text(body, "field")
        found = bitmap.EMPTY
        for kind in self.kinds(field):
            found |= self._lookup.existing(field, kind)
        return found

    # -- full text

    def _match(self, body: Query) -> Bitmap:
        field, value, options = field_and_value(body, "query")
        found = bitmap.EMPTY
        for kind in self.kinds(field):
            if kind in ANALYSED:
                found |= self._match_text(field, kind, str(value), options)
            else:
                found |= self._equal_leniently(field, value, options)
        return found

    def _match_text(self, field: str, kind: Kind, text: str, options: Query) -> Bitmap:
        words = tokens(text, kind)
        if not words:
            return self._everything if options.get("zero_terms_query") == "all" else bitmap.EMPTY
        sets = [self._word(field, kind, word, options) for word in words]
        default = len(sets) if str(options.get("operator", "or")).lower() == "and" else 1
        return self._at_least(max(minimum(options.get("minimum_should_match"), len(sets), default), 1), sets)

    def _word(self, field: str, kind: Kind, word: str, options: Query) -> Bitmap:
        fuzziness = options.get("fuzziness")
        edits = patterns.allowed_edits(fuzziness, word) if fuzziness is not None else 0
        if not edits:
            return self._lookup.equal(field, kind, [word])
        prefix_length = whole_number(options, "prefix_length", 0)
        transpositions = options.get("fuzzy_transpositions") is not False
        fits = patterns.fuzzy(word, edits, prefix_length, transpositions=transpositions)
        return self._lookup.matching(field, kind, ("fuzzy", word, edits, prefix_length, transpositions), fits)

    def _equal_leniently(self, field: str, value: Any, options: Query) -> Bitmap:
        if not options.get("lenient"):
            return self._equal(field, value, False)
        try:
            return self._equal(field, value, False)
        except ServerError:
            return bitmap.EMPTY

    def _match_phrase(self, body: Query) -> Bitmap:
        field, value, options = field_and_value(body, "query")
        found = bitmap.EMPTY
        for kind in self.kinds(field):
            if kind not in ANALYSED:
                found |= self._equal(field, value, False)
                continue
            words = tokens(str(value), kind)
            if words:
                found |= spans.phrase(self._lookup, field, words, whole_number(options, "slop", 0))
            elif options.get("zero_terms_query") == "all":
                found |= self._everything
        return found


def _caseless(field: str, options: Query) -> bool:
    return bool(options.get("case_insensitive")) or field in CASELESS_FIELDS


def _bound(field: str, name: str, value: Any, options: Query) -> float:
    """A bound of a range over numbers: a number, or a date."""
    if isinstance(value, str):
        zone = options.get("time_zone")
        moment = milliseconds(
            value, round_up=name in ("gt", "lte"), time_zone=zone if isinstance(zone, str) else None
        )
        if moment is not None:
            return moment
    return parts.number(field, value)
