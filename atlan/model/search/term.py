"""Queries of exact values: term, terms, prefix, wildcard, regexp, fuzzy, range, exists."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from atlan.model.default_client import or_default
from atlan.model.immutable import assign
from atlan.model.search.attributes import TermAttributes, TextAttributes
from atlan.model.search.query import FieldQuery, Query, set_wire, sparse
from atlan.model.search.shortcuts import KeywordShortcuts, on
from atlan.model.search.values import choice, plain, text, wrong_type

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import Enum

    from atlan.model.ports import AsyncCustomMetadataLookup, CustomMetadataLookup
    from atlan.model.search.values import PlainValue, SearchValue

_STATES = ("ACTIVE", "DELETED", "PURGED")
_RELATIONS = ("INTERSECTS", "CONTAINS", "WITHIN")


class ExactQuery(KeywordShortcuts, FieldQuery):
    """Base of the queries that compare a whole value."""

    __slots__ = ()

    value: PlainValue
    boost: float | None
    case_insensitive: bool | None

    def __init__(
        self,
        field: str | Enum,
        value: SearchValue,
        boost: float | None = None,
        case_insensitive: bool | None = None,
    ) -> None:
        # Written out, because most queries of most searches are made here.
        given: dict[str, Any] = {"value": value if value.__class__ is str else plain(value)}
        if boost is not None:
            given["boost"] = boost
        if case_insensitive is not None:
            given["case_insensitive"] = case_insensitive
        set_wire(self, {self.kind: {field if field.__class__ is str else text(field, "field"): given}})


class Term(ExactQuery):
    """Match assets whose field has exactly this value.

    The ``with_…`` constructors choose the field: ``Term.with_type_name("Table")``.

    Args:
        field: name in the index.
        value: string, number, boolean, moment or enumeration member.
        boost: factor of the score.
        case_insensitive: whether the case of letters is ignored.

    Raises:
        InvalidRequestError: when the value is of another type.

    >>> Term("name.keyword", "ORDERS", case_insensitive=True).to_dict()
    {'term': {'name.keyword': {'value': 'ORDERS', 'case_insensitive': True}}}
    >>> Term.with_state("ACTIVE").to_dict()
    {'term': {'__state': {'value': 'ACTIVE'}}}
    """

    __slots__ = ()

    kind = "term"

    with_certificate_status = on(TermAttributes.CERTIFICATE_STATUS, str)
    with_connector_name = on(TermAttributes.CONNECTOR_NAME, str)
    with_create_time_as_timestamp = on(TermAttributes.CREATE_TIME_AS_TIMESTAMP)
    with_has_lineage = on(TermAttributes.HAS_LINEAGE, bool)
    with_popularity_score = on(TermAttributes.POPULARITY_SCORE, float, int)
    with_update_time_as_timestamp = on(TermAttributes.UPDATE_TIME_AS_TIMESTAMP)

    @classmethod
    def with_state(  # type: ignore[override]  # pyright: ignore[reportIncompatibleVariableOverride]  # a state has only three values
        cls,
        value: Literal["ACTIVE", "DELETED", "PURGED"] | Enum,
        boost: float | None = None,
        case_insensitive: bool | None = None,
    ) -> Term:
        """Match assets in a state.

        Args:
            value: ``ACTIVE``, ``DELETED`` or ``PURGED``, or the member of ``EntityStatus``.
            boost: factor of the score.
            case_insensitive: whether the case of letters is ignored.

        Raises:
            InvalidRequestError: for any other state.

        >>> Term.with_state("DELETED").value
        'DELETED'
        """
        state = choice(value, _STATES, "value of with_state")
        return cls(TermAttributes.STATE.value, state or "", boost, case_insensitive)

    @classmethod
    def with_custom_metadata(
        cls,
        set_name: str,
        attr_name: str,
        value: SearchValue,
        client: CustomMetadataLookup | None = None,
        boost: float | None = None,
        case_insensitive: bool | None = None,
    ) -> Term:
        """Match assets whose custom metadata attribute has exactly this value.

        Args:
            set_name: human-readable name of the custom metadata set.
            attr_name: human-readable name of the attribute.
            value: to match.
            client: whose tenant knows the names; the default client if left out.
            boost: factor of the score.
            case_insensitive: whether the case of letters is ignored.

        Raises:
            NotFoundError: when the tenant has no such set or attribute.
        """
        cache = or_default(client).custom_metadata_cache
        return cls(cache.get_attr_id_for_name(set_name, attr_name), value, boost, case_insensitive)

    @classmethod
    async def with_custom_metadata_async(
        cls,
        set_name: str,
        attr_name: str,
        value: SearchValue,
        client: AsyncCustomMetadataLookup | None = None,
        boost: float | None = None,
        case_insensitive: bool | None = None,
    ) -> Term:
        """Do what ``with_custom_metadata`` does, with an asynchronous client."""
        cache = or_default(client).custom_metadata_cache
        attribute_id = await cache.get_attr_id_for_name(set_name, attr_name)
        return cls(attribute_id, value, boost, case_insensitive)


class Terms(Query):
    """Match assets whose field has any of these values.

    Args:
        field: name in the index.
        values: strings, numbers, booleans, moments or enumeration members.
        boost: factor of the score.

    >>> Terms("__typeName.keyword", ["Table", "View"]).to_dict()
    {'terms': {'__typeName.keyword': ['Table', 'View']}}
    """

    __slots__ = ("field", "values", "boost")

    kind = "terms"
    field: str
    values: tuple[PlainValue, ...]
    boost: float | None

    def __init__(self, field: str | Enum, values: Iterable[SearchValue], boost: float | None = None) -> None:
        if isinstance(values, str):
            raise wrong_type("values", values, "a list of values")
        assign(self, "field", text(field, "field"))
        assign(self, "values", tuple([plain(value, "values") for value in values]))
        assign(self, "boost", boost)
        set_wire(self, {"terms": sparse({self.field: list(self.values), "boost": boost})})

    with_type_name = on(TermAttributes.TYPE_NAME)


class Prefix(ExactQuery):
    """Match assets whose field starts with this text.

    Args:
        field: name in the index.
        value: the beginning.
        boost: factor of the score.
        case_insensitive: whether the case of letters is ignored.

    >>> Prefix.with_qualified_name("default/snowflake/").to_dict()
    {'prefix': {'qualifiedName': {'value': 'default/snowflake/'}}}
    """

    __slots__ = ()

    kind = "prefix"


class Wildcard(ExactQuery):
    """Match assets whose field fits a pattern, in which ``*`` is any text and ``?`` any one character.

    Args:
        field: name in the index.
        value: the pattern.
        boost: factor of the score.
        case_insensitive: whether the case of letters is ignored.

    >>> Wildcard.with_name("fct_*_eur").to_dict()
    {'wildcard': {'name.keyword': {'value': 'fct_*_eur'}}}
    """

    __slots__ = ()

    kind = "wildcard"

    def __init__(
        self,
        field: str | Enum,
        value: str | Enum,
        boost: float | None = None,
        case_insensitive: bool | None = None,
    ) -> None:
        super().__init__(field, text(value, "value"), boost, case_insensitive)


class Regexp(KeywordShortcuts, FieldQuery):
    """Match assets whose field fits a regular expression as a whole.

    Args:
        field: name in the index.
        value: the expression, in the syntax of the search engine.
        boost: factor of the score.
        case_insensitive: whether the case of letters is ignored.
        max_determinized_states: how complex the expression may become.

    >>> Regexp.with_name("tmp_[0-9]+").to_dict()
    {'regexp': {'name.keyword': {'value': 'tmp_[0-9]+'}}}
    """

    __slots__ = ()

    kind = "regexp"
    value: str
    boost: float | None
    case_insensitive: bool | None
    max_determinized_states: int | None

    def __init__(
        self,
        field: str | Enum,
        value: str | Enum,
        boost: float | None = None,
        case_insensitive: bool | None = None,
        max_determinized_states: int | None = None,
    ) -> None:
        self._fill(
            field,
            sparse(
                {
                    "value": text(value, "value"),
                    "boost": boost,
                    "case_insensitive": case_insensitive,
                    "max_determinized_states": max_determinized_states,
                }
            ),
        )


class Fuzzy(KeywordShortcuts, FieldQuery):
    """Match assets whose field is similar to this text.

    Args:
        field: name in the index.
        value: the text.
        fuzziness: how many letters may differ, such as ``AUTO`` or ``1``.
        max_expansions: how many variations are tried.
        prefix_length: how many letters at the beginning have to be equal.
        transpositions: whether two swapped letters count as one difference.
        rewrite: method of the search engine.

    >>> Fuzzy.with_name("custmer", fuzziness="AUTO").to_dict()
    {'fuzzy': {'name.keyword': {'value': 'custmer', 'fuzziness': 'AUTO'}}}
    """

    __slots__ = ()

    kind = "fuzzy"
    value: str
    fuzziness: str | None
    max_expansions: int | None
    prefix_length: int | None
    transpositions: bool | None
    rewrite: str | None

    def __init__(
        self,
        field: str | Enum,
        value: str | Enum,
        fuzziness: str | None = None,
        max_expansions: int | None = None,
        prefix_length: int | None = None,
        transpositions: bool | None = None,
        rewrite: str | None = None,
    ) -> None:
        self._fill(
            field,
            sparse(
                {
                    "value": text(value, "value"),
                    "fuzziness": fuzziness,
                    "max_expansions": max_expansions,
                    "prefix_length": prefix_length,
                    "transpositions": transpositions,
                    "rewrite": rewrite,
                }
            ),
        )


class Range(FieldQuery):
    """Match assets whose field lies between bounds; 0 is a bound like any other.

    Args:
        field: name in the index.
        gt: greater than.
        gte: greater than or equal to.
        lt: less than.
        lte: less than or equal to.
        boost: factor of the score.
        format: in which bounds of a date are written.
        relation: ``INTERSECTS``, ``CONTAINS`` or ``WITHIN``, for fields that are ranges themselves.
        time_zone: of bounds written as dates, such as ``+01:00``.

    >>> Range("popularityScore", gte=0, lt=10).to_dict()
    {'range': {'popularityScore': {'gte': 0, 'lt': 10}}}
    """

    __slots__ = ()

    kind = "range"
    gt: PlainValue | None
    gte: PlainValue | None
    lt: PlainValue | None
    lte: PlainValue | None
    boost: float | None
    format: str | None
    relation: str | None
    time_zone: str | None

    def __init__(
        self,
        field: str | Enum,
        gt: SearchValue | None = None,
        gte: SearchValue | None = None,
        lt: SearchValue | None = None,
        lte: SearchValue | None = None,
        boost: float | None = None,
        format: str | None = None,  # noqa: A002  (the name of the option)
        relation: Literal["INTERSECTS", "CONTAINS", "WITHIN"] | None = None,
        time_zone: str | None = None,
    ) -> None:
        given: dict[str, Any] = {}
        if gt is not None:
            given["gt"] = plain(gt, "gt")
        if gte is not None:
            given["gte"] = plain(gte, "gte")
        if lt is not None:
            given["lt"] = plain(lt, "lt")
        if lte is not None:
            given["lte"] = plain(lte, "lte")
        if boost is not None:
            given["boost"] = boost
        if format is not None:
            given["format"] = format
        if relation is not None:
            given["relation"] = choice(relation, _RELATIONS, "relation")
        if time_zone is not None:
            given["time_zone"] = time_zone
        self._fill(field, given)

    with_create_time_as_date = on(TextAttributes.CREATE_TIME_AS_DATE)
    with_create_time_as_timestamp = on(TermAttributes.CREATE_TIME_AS_TIMESTAMP)
    with_popularity_score = on(TermAttributes.POPULARITY_SCORE)
    with_update_time_as_date = on(TextAttributes.UPDATE_TIME_AS_DATE)
    with_update_time_as_timestamp = on(TermAttributes.UPDATE_TIME_AS_TIMESTAMP)


class Exists(Query):
    """Match assets that have any value in the field.

    Args:
        field: name in the index.

    >>> Exists.with_owner_users().to_dict()
    {'exists': {'field': 'ownerUsers'}}
    """

    __slots__ = ()

    kind = "exists"

    def __init__(self, field: str | Enum) -> None:
        set_wire(self, {"exists": {"field": field if field.__class__ is str else text(field, "field")}})

    @property
    def field(self) -> str:
        """Name in the index."""
        name: str = self.wire["exists"]["field"]
        return name

    def _fields(self) -> list[tuple[str, Any]]:
        return [("field", self.field)]

    with_categories = on(TermAttributes.CATEGORIES)
    with_certificate_status = on(TermAttributes.CERTIFICATE_STATUS)
    with_classification_names = on(TextAttributes.CLASSIFICATION_NAMES)
    with_classifications_text = on(TextAttributes.CLASSIFICATIONS_TEXT)
    with_connector_name = on(TermAttributes.CONNECTOR_NAME)
    with_create_time_as_timestamp = on(TermAttributes.CREATE_TIME_AS_TIMESTAMP)
    with_created_by = on(TermAttributes.CREATED_BY)
    with_description = on(TextAttributes.DESCRIPTION)
    with_glossary = on(TermAttributes.GLOSSARY)
    with_guid = on(TermAttributes.GUID)
    with_has_lineage = on(TermAttributes.HAS_LINEAGE)
    with_meanings = on(TermAttributes.MEANINGS)
    with_meanings_text = on(TextAttributes.MEANINGS_TEXT)
    with_modified_by = on(TermAttributes.MODIFIED_BY)
    with_name = on(TermAttributes.NAME)
    with_owner_groups = on(TermAttributes.OWNER_GROUPS)
    with_owner_users = on(TermAttributes.OWNER_USERS)
    with_parent_category = on(TermAttributes.PARENT_CATEGORY)
    with_popularity_score = on(TermAttributes.POPULARITY_SCORE)
    with_propagated_classification_names = on(TextAttributes.PROPAGATED_CLASSIFICATION_NAMES)
    with_propagated_trait_names = on(TextAttributes.PROPAGATED_TRAIT_NAMES)
    with_qualified_name = on(TermAttributes.QUALIFIED_NAME)
    with_state = on(TermAttributes.STATE)
    with_super_type_names = on(TermAttributes.SUPER_TYPE_NAMES)
    with_trait_names = on(TextAttributes.TRAIT_NAMES)
    with_type_name = on(TermAttributes.TYPE_NAME)
    with_update_time_as_timestamp = on(TermAttributes.UPDATE_TIME_AS_TIMESTAMP)
    with_user_description = on(TextAttributes.USER_DESCRIPTION)

    @classmethod
    def with_custom_metadata(
        cls, set_name: str, attr_name: str, client: CustomMetadataLookup | None = None
    ) -> Exists:
        """Match assets that have any value in a custom metadata attribute.

        Args:
            set_name: human-readable name of the custom metadata set.
            attr_name: human-readable name of the attribute.
            client: whose tenant knows the names; the default client if left out.

        Raises:
            NotFoundError: when the tenant has no such set or attribute.
        """
        cache = or_default(client).custom_metadata_cache
        return cls(cache.get_attr_id_for_name(set_name, attr_name))

    @classmethod
    async def with_custom_metadata_async(
        cls, set_name: str, attr_name: str, client: AsyncCustomMetadataLookup | None = None
    ) -> Exists:
        """Do what ``with_custom_metadata`` does, with an asynchronous client."""
        cache = or_default(client).custom_metadata_cache
        return cls(await cache.get_attr_id_for_name(set_name, attr_name))


@cache  # queries never change, so all searches for any value of a field share one
def any_value(field: str) -> Exists:
    """Match assets that have any value in the field."""
    return Exists(field)
