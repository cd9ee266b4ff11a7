"""The kinds of search fields.

A field knows the name of its attribute (what results include) and the names under which the attribute is
indexed (what queries use). Its operators build the query objects of ``atlan.model.search``.

>>> from atlan.model.assets import Table
>>> Table.NAME.eq("orders").to_dict()
{'term': {'name.keyword': {'value': 'orders', 'case_insensitive': False}}}
>>> Table.COLUMN_COUNT.between(10, 20).to_dict()
{'range': {'columnCount': {'gte': 10, 'lte': 20}}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.fields.searchable import (
    AtlanField,
    AtlanSearchableFieldType,
    BooleanField,
    NumericField,
    NumericRankField,
    RelationField,
    SearchableField,
    queries,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import Enum

    from atlan.model.fields.custom_metadata_field import CustomMetadataField
    from atlan.model.fields.lineage_filters import (
        LineageFilter,
        LineageFilterField,
        LineageFilterFieldBoolean,
        LineageFilterFieldCM,
        LineageFilterFieldNumeric,
        LineageFilterFieldString,
    )
    from atlan.model.search import Exists, Match, MatchPhrase, Prefix, Regexp, Term, Terms, Wildcard

__all__ = [
    "AtlanField",
    "AtlanSearchableFieldType",
    "BooleanField",
    "CustomMetadataField",
    "InternalKeywordField",
    "InternalKeywordTextField",
    "InternalNumericField",
    "KeywordField",
    "KeywordTextField",
    "KeywordTextStemmedField",
    "LineageFilter",
    "LineageFilterField",
    "LineageFilterFieldBoolean",
    "LineageFilterFieldCM",
    "LineageFilterFieldNumeric",
    "LineageFilterFieldString",
    "NumericField",
    "NumericRankField",
    "RelationField",
    "SearchableField",
    "TextField",
]


class KeywordField(SearchableField):
    """Text that is matched as a whole.

    Args:
        atlan_field_name: name of the attribute.
        keyword_field_name: name in the index.
    """

    __slots__ = ()

    def __init__(self, atlan_field_name: str, keyword_field_name: str) -> None:
        self.atlan_field_name = atlan_field_name
        self.elastic_field_name = keyword_field_name

    @property
    def keyword_field_name(self) -> str:
        """Name in the index of the text as a whole."""
        return self.elastic_field_name

    @property
    def in_lineage(self) -> LineageFilterFieldString:
        """The filters of lineage requests for this attribute."""
        from atlan.model.fields.lineage_filters import LineageFilterFieldString

        return LineageFilterFieldString(self)

    def eq(self, value: str | Enum, case_insensitive: bool = False) -> Term:
        """Match assets whose attribute is exactly this.

        Args:
            value: text, or the member of an enumeration.
            case_insensitive: whether the case of letters is ignored.

        >>> from atlan.model.assets import Asset
        >>> from atlan.model.enums import CertificateStatus
        >>> Asset.CERTIFICATE_STATUS.eq(CertificateStatus.VERIFIED).to_dict()
        {'term': {'certificateStatus': {'value': 'VERIFIED', 'case_insensitive': False}}}
        """
        return queries.Term(self.elastic_field_name, value, None, case_insensitive)

    def startswith(self, value: str | Enum, case_insensitive: bool = False) -> Prefix:
        """Match assets whose attribute begins with this.

        Args:
            value: the beginning.
            case_insensitive: whether the case of letters is ignored.
        """
        return queries.Prefix(self.elastic_field_name, value, None, case_insensitive)

    def within(self, values: Iterable[str | Enum]) -> Terms:
        """Match assets whose attribute is exactly one of these."""
        return queries.Terms(self.elastic_field_name, values)

    def wildcard(self, value: str, case_insensitive: bool = False) -> Wildcard:
        """Match assets whose attribute fits a pattern.

        Args:
            value: the pattern: ``*`` stands for any text, ``?`` for one character.
            case_insensitive: whether the case of letters is ignored.
        """
        return queries.Wildcard(self.elastic_field_name, value, case_insensitive=case_insensitive)

    def regexp(self, value: str, case_insensitive: bool = False) -> Regexp:
        """Match assets whose attribute fits a regular expression as a whole.

        Args:
            value: the expression, in the syntax of the search engine.
            case_insensitive: whether the case of letters is ignored.
        """
        return queries.Regexp(self.elastic_field_name, value, case_insensitive=case_insensitive)


class TextField(SearchableField):
    """Text that is matched word by word.

    Args:
        atlan_field_name: name of the attribute.
        text_field_name: name in the index.
    """

    __slots__ = ()

    def __init__(self, atlan_field_name: str, text_field_name: str) -> None:
        self.atlan_field_name = atlan_field_name
        self.elastic_field_name = text_field_name

    @property
    def text_field_name(self) -> str:
        """Name in the index of the text as words."""
        return self.elastic_field_name

    @property
    def in_lineage(self) -> LineageFilterFieldString:
        """The filters of lineage requests for this attribute."""
        from atlan.model.fields.lineage_filters import LineageFilterFieldString

        return LineageFilterFieldString(self)

    def match(self, value: str | Enum) -> Match:
        """Match assets whose attribute holds any of these words.

        >>> from atlan.model.assets import Asset
        >>> Asset.DESCRIPTION.match("customer orders").to_dict()
        {'match': {'description.text': {'query': 'customer orders'}}}
        """
        return queries.Match(self.text_field_name, value)

    def match_phrase(self, value: str | Enum) -> MatchPhrase:
        """Match assets whose attribute holds these words, in this order and side by side."""
        return queries.MatchPhrase(self.text_field_name, value)


class KeywordTextField(KeywordField, TextField):
    """Text that is matched as a whole and word by word.

    Args:
        atlan_field_name: name of the attribute.
        keyword_field_name: name in the index of the text as a whole.
        text_field_name: name in the index of the text as words.
    """

    __slots__ = ("_text_field_name",)

    def __init__(self, atlan_field_name: str, keyword_field_name: str, text_field_name: str) -> None:
        self.atlan_field_name = atlan_field_name
        self.elastic_field_name = keyword_field_name
        self._text_field_name = text_field_name

    @property
    def text_field_name(self) -> str:
        """Name in the index of the text as words."""
        return self._text_field_name

    def has_any_value(
        self, field_type: AtlanSearchableFieldType = AtlanSearchableFieldType.KEYWORD
    ) -> Exists:
        """Match assets that have any value for this attribute.

        Args:
            field_type: which index to ask. Values of more than 5,000 characters are missing from the
                index of whole texts, so ask for ``AtlanSearchableFieldType.TEXT`` where they may occur.

        >>> from atlan.model.assets import Asset
        >>> Asset.DESCRIPTION.has_any_value(AtlanSearchableFieldType.TEXT).to_dict()
        {'exists': {'field': 'description.text'}}
        """
        wants_text = field_type is AtlanSearchableFieldType.TEXT
        return queries.any_value(self._text_field_name if wants_text else self.elastic_field_name)


class KeywordTextStemmedField(KeywordTextField):
    """Text that is matched as a whole, word by word, and by the stems of its words.

    Args:
        atlan_field_name: name of the attribute.
        keyword_field_name: name in the index of the text as a whole.
        text_field_name: name in the index of the text as words.
        stemmed_field_name: name in the index of the text as stems of words.
    """

    __slots__ = ("stemmed_field_name",)

    def __init__(
        self, atlan_field_name: str, keyword_field_name: str, text_field_name: str, stemmed_field_name: str
    ) -> None:
        self.atlan_field_name = atlan_field_name
        self.elastic_field_name = keyword_field_name
        self._text_field_name = text_field_name
        self.stemmed_field_name = stemmed_field_name

    def match_stemmed(self, value: str | Enum) -> Match:
        """Match assets whose attribute holds any of these words, in any of their forms.

        >>> from atlan.model.assets import Asset
        >>> Asset.NAME.match_stemmed("orders").to_dict()
        {'match': {'name.stemmed': {'query': 'orders'}}}
        """
        return queries.Match(self.stemmed_field_name, value)


class InternalKeywordField(KeywordField):
    """A keyword that the server keeps under a name of its own.

    Args:
        atlan_field_name: name of the attribute.
        keyword_field_name: name in the index.
        internal_field_name: name in the filters of lineage requests.
    """

    __slots__ = ("_internal_field_name",)

    def __init__(self, atlan_field_name: str, keyword_field_name: str, internal_field_name: str) -> None:
        self.atlan_field_name = atlan_field_name
        self.elastic_field_name = keyword_field_name
        self._internal_field_name = internal_field_name

    @property
    def internal_field_name(self) -> str:
        """The name of the attribute in the filters of lineage requests."""
        return self._internal_field_name


class InternalKeywordTextField(KeywordTextField):
    """Text that the server keeps under names of its own.

    Args:
        atlan_field_name: name of the attribute.
        keyword_field_name: name in the index of the text as a whole.
        text_field_name: name in the index of the text as words.
        internal_field_name: name in the filters of lineage requests.
    """

    __slots__ = ("_internal_field_name",)

    def __init__(
        self, atlan_field_name: str, keyword_field_name: str, text_field_name: str, internal_field_name: str
    ) -> None:
        self.atlan_field_name = atlan_field_name
        self.elastic_field_name = keyword_field_name
        self._text_field_name = text_field_name
        self._internal_field_name = internal_field_name

    @property
    def internal_field_name(self) -> str:
        """The name of the attribute in the filters of lineage requests."""
        return self._internal_field_name


class InternalNumericField(NumericField):
    """A number or moment that the server keeps under a name of its own.

    Args:
        atlan_field_name: name of the attribute.
        numeric_field_name: name in the index.
        internal_field_name: name in the filters of lineage requests.
    """

    __slots__ = ("_internal_field_name",)

    def __init__(self, atlan_field_name: str, numeric_field_name: str, internal_field_name: str) -> None:
        self.atlan_field_name = atlan_field_name
        self.elastic_field_name = numeric_field_name
        self._internal_field_name = internal_field_name

    @property
    def internal_field_name(self) -> str:
        """The name of the attribute in the filters of lineage requests."""
        return self._internal_field_name


_ELSEWHERE = {
    "CustomMetadataField": "atlan.model.fields.custom_metadata_field",
    "LineageFilter": "atlan.model.fields.lineage_filters",
    "LineageFilterField": "atlan.model.fields.lineage_filters",
    "LineageFilterFieldBoolean": "atlan.model.fields.lineage_filters",
    "LineageFilterFieldCM": "atlan.model.fields.lineage_filters",
    "LineageFilterFieldNumeric": "atlan.model.fields.lineage_filters",
    "LineageFilterFieldString": "atlan.model.fields.lineage_filters",
}


def __getattr__(name: str) -> Any:
    # Few scripts need these, so few pay for them.
    module = _ELSEWHERE.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(module), name)
