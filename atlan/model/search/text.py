"""Queries of analysed text: match and match_phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from atlan.model.search.attributes import TextAttributes
from atlan.model.search.query import FieldQuery, sparse
from atlan.model.search.shortcuts import on
from atlan.model.search.values import choice, text

if TYPE_CHECKING:
    from enum import Enum

_OPERATORS = ("OR", "AND")
_ZERO_TERMS = ("none", "all")


class Match(FieldQuery):
    """Match assets whose text contains the words of the query.

    Args:
        field: name in the index.
        query: the words.
        analyzer: that splits the query into words, if not the one of the field.
        auto_generate_synonyms_phrase_query: whether synonyms of several words match as phrases.
        fuzziness: how many letters of a word may differ, such as ``AUTO`` or ``1``.
        fuzzy_transpositions: whether two swapped letters count as one difference.
        fuzzy_rewrite: method of the search engine.
        lenient: whether a value of another type than the field's is ignored instead of refused.
        operator: ``OR`` (any word) or ``AND`` (all words).
        minimum_should_match: how many words have to match.
        zero_terms_query: ``none`` or ``all``: what matches when the analyzer leaves no word.
        max_expansions: how many variations of a word are tried.
        prefix_length: how many letters at the beginning have to be equal.

    >>> Match("description", "net revenue", operator="AND").to_dict()
    {'match': {'description': {'query': 'net revenue', 'operator': 'AND'}}}
    """

    __slots__ = ()

    kind = "match"
    query: str
    analyzer: str | None
    auto_generate_synonyms_phrase_query: bool | None
    fuzziness: str | None
    fuzzy_transpositions: bool | None
    fuzzy_rewrite: str | None
    lenient: bool | None
    operator: str | None
    minimum_should_match: int | None
    zero_terms_query: str | None
    max_expansions: int | None
    prefix_length: int | None

    def __init__(
        self,
        field: str | Enum,
        query: str | Enum,
        analyzer: str | None = None,
        auto_generate_synonyms_phrase_query: bool | None = None,
        fuzziness: str | None = None,
        fuzzy_transpositions: bool | None = None,
        fuzzy_rewrite: str | None = None,
        lenient: bool | None = None,
        operator: Literal["OR", "AND"] | None = None,
        minimum_should_match: int | None = None,
        zero_terms_query: Literal["none", "all"] | None = None,
        max_expansions: int | None = None,
        prefix_length: int | None = None,
    ) -> None:
        self._fill(
            field,
            sparse(
                {
                    "query": text(query, "query"),
                    "analyzer": analyzer,
                    "auto_generate_synonyms_phrase_query": auto_generate_synonyms_phrase_query,
                    "fuzziness": fuzziness,
                    "fuzzy_transpositions": fuzzy_transpositions,
                    "fuzzy_rewrite": fuzzy_rewrite,
                    "lenient": lenient,
                    "operator": choice(operator, _OPERATORS, "operator"),
                    "minimum_should_match": minimum_should_match,
                    "zero_terms_query": choice(zero_terms_query, _ZERO_TERMS, "zero_terms_query"),
                    "max_expansions": max_expansions,
                    "prefix_length": prefix_length,
                }
            ),
        )

    with_classification_names = on(TextAttributes.CLASSIFICATION_NAMES)
    with_classifications_text = on(TextAttributes.CLASSIFICATIONS_TEXT)
    with_description = on(TextAttributes.DESCRIPTION)
    with_name = on(TextAttributes.NAME)
    with_propagated_classification_names = on(TextAttributes.PROPAGATED_CLASSIFICATION_NAMES)
    with_propagated_trait_names = on(TextAttributes.PROPAGATED_TRAIT_NAMES)
    with_qualified_name = on(TextAttributes.QUALIFIED_NAME)
    with_super_type_names = on(TextAttributes.SUPER_TYPE_NAMES)
    with_trait_names = on(TextAttributes.TRAIT_NAMES)
    with_user_description = on(TextAttributes.USER_DESCRIPTION)


class MatchPhrase(FieldQuery):
    """Match assets whose text contains these words, in this order and next to each other.

    Args:
        field: name in the index.
        query: the phrase.
        analyzer: that splits the phrase into words, if not the one of the field.
        slop: how many words may stand between those of the phrase.
        zero_terms_query: ``none`` or ``all``: what matches when the analyzer leaves no word.
        boost: factor of the score.

    >>> MatchPhrase("description", "net revenue", slop=1).to_dict()
    {'match_phrase': {'description': {'query': 'net revenue', 'slop': 1}}}
    """

    __slots__ = ()

    kind = "match_phrase"
    query: str
    analyzer: str | None
    slop: int | None
    zero_terms_query: str | None
    boost: float | None

    def __init__(
        self,
        field: str | Enum,
        query: str | Enum,
        analyzer: str | None = None,
        slop: int | None = None,
        zero_terms_query: Literal["none", "all"] | None = None,
        boost: float | None = None,
    ) -> None:
        self._fill(
            field,
            sparse(
                {
                    "query": text(query, "query"),
                    "analyzer": analyzer,
                    "slop": slop,
                    "zero_terms_query": choice(zero_terms_query, _ZERO_TERMS, "zero_terms_query"),
                    "boost": boost,
                }
            ),
        )
