"""Queries in the language of the search index, and the requests that carry them.

Most searches are easier to write with :class:`atlan.model.fluent_search.FluentSearch`.
"""

from __future__ import annotations

from atlan.model.search.attributes import Attributes, TermAttributes, TextAttributes
from atlan.model.search.query import Bool, MatchAll, MatchNone, Query
from atlan.model.search.request import DSL, IndexSearchRequest, IndexSearchRequestMetadata, SortItem
from atlan.model.search.span import NestedQuery, Span, SpanNear, SpanOr, SpanTerm, SpanWithin
from atlan.model.search.term import Exists, Fuzzy, Prefix, Range, Regexp, Term, Terms, Wildcard
from atlan.model.search.term import any_value as any_value
from atlan.model.search.text import Match, MatchPhrase

EMPTY_QUERY = MatchAll()


def with_active_glossary(name: str) -> Query:
    """Match the active glossary of this name.

    Args:
        name: exact name of the glossary.

    >>> with_active_glossary("Metrics").to_dict()["bool"]["filter"][1]
    {'term': {'__typeName.keyword': {'value': 'AtlasGlossary'}}}
    """
    return Term.with_state("ACTIVE") + Term.with_type_name("AtlasGlossary") + Term.with_name(name)


def with_active_category(name: str, glossary_qualified_name: str) -> Query:
    """Match the active categories of this name in a glossary (names may repeat).

    Args:
        name: exact name of the category.
        glossary_qualified_name: qualifiedName of the glossary.
    """
    return (
        Term.with_state("ACTIVE")
        + Term.with_type_name("AtlasGlossaryCategory")
        + Term.with_name(name)
        + Term.with_glossary(glossary_qualified_name)
    )


def with_active_term(name: str, glossary_qualified_name: str) -> Query:
    """Match the active term of this name in a glossary.

    Args:
        name: exact name of the term.
        glossary_qualified_name: qualifiedName of the glossary.
    """
    return (
        Term.with_state("ACTIVE")
        + Term.with_type_name("AtlasGlossaryTerm")
        + Term.with_name(name)
        + Term.with_glossary(glossary_qualified_name)
    )


__all__ = [
    "DSL",
    "EMPTY_QUERY",
    "Attributes",
    "Bool",
    "Exists",
    "Fuzzy",
    "IndexSearchRequest",
    "IndexSearchRequestMetadata",
    "Match",
    "MatchAll",
    "MatchNone",
    "MatchPhrase",
    "NestedQuery",
    "Prefix",
    "Query",
    "Range",
    "Regexp",
    "SortItem",
    "Span",
    "SpanNear",
    "SpanOr",
    "SpanTerm",
    "SpanWithin",
    "Term",
    "TermAttributes",
    "Terms",
    "TextAttributes",
    "Wildcard",
    "with_active_category",
    "with_active_glossary",
    "with_active_term",
]
