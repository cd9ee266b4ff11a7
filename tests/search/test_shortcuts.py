"""The ``with_…`` constructors: each chooses the right field of the index."""

from __future__ import annotations

from typing import Any

import pytest

from atlan.errors import InvalidRequestError
from atlan.model.search import (
    Exists,
    Fuzzy,
    Match,
    Prefix,
    Range,
    Regexp,
    Term,
    Terms,
    Wildcard,
    with_active_category,
    with_active_glossary,
    with_active_term,
)

KEYWORDS = {
    "categories": "__categories",
    "created_by": "__createdBy",
    "glossary": "__glossary",
    "guid": "__guid",
    "meanings": "__meanings",
    "modified_by": "__modifiedBy",
    "name": "name.keyword",
    "owner_groups": "ownerGroups",
    "owner_users": "ownerUsers",
    "parent_category": "__parentCategory",
    "qualified_name": "qualifiedName",
    "state": "__state",
    "super_type_names": "__superTypeNames.keyword",
    "type_name": "__typeName.keyword",
}
MATCHED = {
    "classification_names": "__classificationNames",
    "classifications_text": "__classificationsText",
    "description": "description",
    "name": "name",
    "propagated_classification_names": "__propagatedClassificationNames",
    "propagated_trait_names": "__propagatedTraitNames",
    "qualified_name": "qualifiedName.text",
    "super_type_names": "__superTypeNames",
    "trait_names": "__traitNames",
    "user_description": "userDescription",
}
EXISTING = {
    **KEYWORDS,
    "certificate_status": "certificateStatus",
    "classification_names": "__classificationNames",
    "classifications_text": "__classificationsText",
    "connector_name": "connectorName",
    "create_time_as_timestamp": "__timestamp",
    "description": "description",
    "has_lineage": "__hasLineage",
    "meanings_text": "__meaningsText",
    "popularity_score": "popularityScore",
    "propagated_classification_names": "__propagatedClassificationNames",
    "propagated_trait_names": "__propagatedTraitNames",
    "trait_names": "__traitNames",
    "update_time_as_timestamp": "__modificationTimestamp",
    "user_description": "userDescription",
}
RANGES = {
    "create_time_as_date": "__timestamp.date",
    "create_time_as_timestamp": "__timestamp",
    "popularity_score": "popularityScore",
    "update_time_as_date": "__modificationTimestamp.date",
    "update_time_as_timestamp": "__modificationTimestamp",
}


@pytest.mark.parametrize("kind", [Term, Prefix, Wildcard, Regexp, Fuzzy])
@pytest.mark.parametrize(("name", "field"), KEYWORDS.items())
def test_keyword_shortcuts(kind: Any, name: str, field: str) -> None:
    assert getattr(kind, f"with_{name}")("ACTIVE") == kind(field, "ACTIVE")
    assert getattr(kind, f"with_{name}")(value="ACTIVE") == kind(field, "ACTIVE")


@pytest.mark.parametrize(("name", "field"), MATCHED.items())
def test_match_shortcuts(name: str, field: str) -> None:
    assert getattr(Match, f"with_{name}")("words", operator="AND") == Match(field, "words", operator="AND")


@pytest.mark.parametrize(("name", "field"), EXISTING.items())
def test_exists_shortcuts(name: str, field: str) -> None:
    assert getattr(Exists, f"with_{name}")() == Exists(field)


@pytest.mark.parametrize(("name", "field"), RANGES.items())
def test_range_shortcuts(name: str, field: str) -> None:
    assert getattr(Range, f"with_{name}")(gte=0, lt=9) == Range(field, gte=0, lt=9)


def test_further_term_shortcuts() -> None:
    assert Term.with_certificate_status("VERIFIED") == Term("certificateStatus", "VERIFIED")
    assert Term.with_connector_name("snowflake", boost=2) == Term("connectorName", "snowflake", boost=2)
    assert Term.with_has_lineage(False) == Term("__hasLineage", False)
    assert Term.with_popularity_score(0) == Term("popularityScore", 0)
    assert Term.with_create_time_as_timestamp(5) == Term("__timestamp", 5)
    assert Term.with_update_time_as_timestamp(5) == Term("__modificationTimestamp", 5)
    assert Terms.with_type_name(["Table"]) == Terms("__typeName.keyword", ["Table"])


@pytest.mark.parametrize(
    ("build", "name"),
    [
        (lambda: Term.with_guid(5), "with_guid"),
        (lambda: Term.with_has_lineage("yes"), "with_has_lineage"),
        (lambda: Term.with_has_lineage(1), "with_has_lineage"),
        (lambda: Term.with_popularity_score(True), "with_popularity_score"),
        (lambda: Prefix.with_name(None), "with_name"),
    ],
)
def test_values_of_another_type_are_refused(build: Any, name: str) -> None:
    with pytest.raises(InvalidRequestError, match=name) as caught:
        build()
    assert caught.value.error_id == "ATLAN-PYTHON-400-048"


def test_only_states_that_exist() -> None:
    for state in ("ACTIVE", "DELETED", "PURGED"):
        assert Term.with_state(state) == Term("__state", state)
    with pytest.raises(InvalidRequestError, match="ACTIVE, DELETED, PURGED"):
        Term.with_state("GONE")  # type: ignore[arg-type]


class _Names:
    """What a client knows of custom metadata."""

    def __init__(self) -> None:
        self.custom_metadata_cache = self

    def get_attr_id_for_name(self, set_name: str, attr_name: str) -> str:
        return f"id of {set_name}/{attr_name}"


class _AsyncNames(_Names):
    async def get_attr_id_for_name(self, set_name: str, attr_name: str) -> str:  # type: ignore[override]
        return super().get_attr_id_for_name(set_name, attr_name)


async def test_custom_metadata() -> None:
    field = "id of Quality/Score"
    names: Any = _Names()
    assert Term.with_custom_metadata("Quality", "Score", 5, names) == Term(field, 5)
    assert Exists.with_custom_metadata("Quality", "Score", names) == Exists(field)
    names = _AsyncNames()
    assert await Term.with_custom_metadata_async("Quality", "Score", 5, names) == Term(field, 5)
    assert await Exists.with_custom_metadata_async("Quality", "Score", names) == Exists(field)


def test_glossary_queries() -> None:
    state = {"term": {"__state": {"value": "ACTIVE"}}}
    name = {"term": {"name.keyword": {"value": "N"}}}
    glossary = {"term": {"__glossary": {"value": "Q"}}}

    def of_type(value: str) -> dict[str, Any]:
        return {"term": {"__typeName.keyword": {"value": value}}}

    assert with_active_glossary("N").to_dict() == {
        "bool": {"filter": [state, of_type("AtlasGlossary"), name]}
    }
    assert with_active_category("N", "Q").to_dict() == {
        "bool": {"filter": [state, of_type("AtlasGlossaryCategory"), name, glossary]}
    }
    assert with_active_term("N", "Q").to_dict() == {
        "bool": {"filter": [state, of_type("AtlasGlossaryTerm"), name, glossary]}
    }
