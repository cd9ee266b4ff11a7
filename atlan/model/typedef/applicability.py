"""Where an attribute of custom metadata applies, and what may be said about that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.search.values import wrong_type, wrong_value

if TYPE_CHECKING:
    from atlan.model.search.request import IndexSearchRequest

GLOSSARY_TYPES = frozenset({"AtlasGlossary", "AtlasGlossaryTerm", "AtlasGlossaryCategory"})
DOMAIN_TYPES = frozenset({"DataDomain", "DataProduct"})
OTHER_TYPES = frozenset({"File"})
AI_TYPES = frozenset({"AIApplication", "AIModel"})
ALL_DOMAINS = frozenset({"*/super"})


def asset_types() -> frozenset[str]:
    """Return the types of assets that an attribute can apply to, beside those with a list of their own."""
    from atlan.model.entity.registry import own_type_names
    from atlan_types._index import TYPES

    return (frozenset(TYPES) | own_type_names()) - GLOSSARY_TYPES - DOMAIN_TYPES - OTHER_TYPES - AI_TYPES


def _allowed(name: str) -> frozenset[str] | None:
    """Return the types that a set may name; None where it does not name types."""
    if name == "applicable_asset_types":
        return asset_types()
    return {
        "applicable_glossary_types": GLOSSARY_TYPES,
        "applicable_domain_types": DOMAIN_TYPES,
        "applicable_ai_asset_types": AI_TYPES,
        "applicable_other_asset_types": OTHER_TYPES,
    }.get(name)


def or_everything(name: str, value: set[str] | None) -> set[str]:
    """Return a set to apply to; what was not given applies to everything, but an empty set to nothing.

    >>> sorted(or_everything("applicable_domain_types", None)), or_everything("applicable_domain_types", set())
    (['DataDomain', 'DataProduct'], set())
    """
    if value is not None:
        return checked(name, value)
    if name == "applicable_domains":
        return set(ALL_DOMAINS)
    if name == "applicable_ai_asset_types":
        return set()
    return set(_allowed(name) or ())


def checked(name: str, value: Any) -> set[str]:
    """Return the set, refusing what is not a set or names a type that is not allowed there.

    Raises:
        InvalidRequestError: for another type than a set (400-048), or for types that are not allowed (400-051).
    """
    if not isinstance(value, set | frozenset):
        raise wrong_type(name, value, "a set of strings")
    given: set[str] = set(value)  # pyright: ignore[reportUnknownArgumentType]
    allowed = _allowed(name)
    if allowed is not None and not given <= allowed:
        raise wrong_value(name, sorted(given - allowed), sorted(allowed))
    return given


def all_of(type_name: str) -> IndexSearchRequest:
    """Return the search for all active assets of a type."""
    from atlan.model.fluent_search import FluentSearch
    from atlan.model.search.term import Term

    search = FluentSearch.select().where(Term.with_type_name(type_name))
    return search.include_on_results("qualifiedName").to_request()
