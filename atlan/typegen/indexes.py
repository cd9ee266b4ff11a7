"""From the definition of an attribute to the search field it has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from atlan.typegen.problems import CodegenError

_NUMBERS = frozenset({"int", "long", "float", "double", "date", "byte", "short"})
_TEXT_ANALYSER = "atlan_text_analyzer"


@dataclass(frozen=True, slots=True)
class SearchField:
    """A search field.

    Attributes:
        kind: its class in ``atlan.model.fields.atlan_fields``.
        names: names in the index, in the order of the class's constructor.
    """

    kind: str
    names: tuple[str, ...] = ()


RELATION = SearchField("RelationField")

_KINDS: dict[tuple[str, ...], str] = {
    (): "RelationField",
    ("keyword",): "KeywordField",
    ("text",): "TextField",
    ("number",): "NumericField",
    ("number", "rank"): "NumericRankField",
    ("boolean",): "BooleanField",
    ("keyword", "text"): "KeywordTextField",
    ("keyword", "text", "stemmed"): "KeywordTextStemmedField",
}
_ORDER = ("number", "boolean", "keyword", "text", "stemmed", "rank")


def search_field(attribute: Mapping[str, Any]) -> SearchField:
    """Return the search field of an attribute.

    Raises:
        CodegenError: it is indexed in a combination of ways for which there is no field.
    """
    name = attribute["name"]
    indexes: dict[str, str] = {}
    if attribute.get("isIndexable", True):
        kind = _default_index(attribute)
        if kind is not None:
            indexes[kind] = name
    sub_fields: Mapping[str, Mapping[str, Any]] = attribute.get("indexTypeESFields") or {}
    for suffix, settings in sub_fields.items():
        # A sub-field for words is made for that, so it is preferred to the bare name.
        indexes[_sub_field(suffix, settings, attribute)] = f"{name}.{suffix}"
    kinds = tuple(kind for kind in _ORDER if kind in indexes)
    if kinds not in _KINDS:
        raise CodegenError(f"{name}: there is no search field for the indexes {', '.join(kinds)}")
    return SearchField(_KINDS[kinds], tuple(indexes[kind] for kind in kinds))


def _default_index(attribute: Mapping[str, Any]) -> str | None:
    settings: Mapping[str, Any] = attribute.get("indexTypeESConfig") or {}
    analyser = settings.get("analyzer")
    if analyser is not None:
        return "text" if analyser == _TEXT_ANALYSER else None
    return "keyword" if attribute.get("indexType") == "STRING" else _index_of(attribute["typeName"])


def _sub_field(suffix: str, settings: Mapping[str, Any], attribute: Mapping[str, Any]) -> str:
    kind = settings.get("type")
    if kind == "text":
        return "stemmed" if suffix == "stemmed" else "text"
    if kind == "rank_feature":
        return "rank"
    return _index_of(attribute["typeName"]) if kind is None else str(kind)


def _index_of(type_name: str) -> str:
    if type_name.startswith("array<"):
        return _index_of(type_name[6:-1])
    if type_name.startswith("map<"):
        return _index_of(type_name[4:-1].split(",", 1)[1])
    if type_name in _NUMBERS:
        return "number"
    return {"boolean": "boolean", "string": "text"}.get(type_name, "keyword")
