"""Aggregations: what is asked, and what is read out of the answer."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from atlan.model.aggregation import (
    Aggregation,
    AggregationBucketResult,
    AggregationHitsResult,
    AggregationMetricResult,
    AggregationResult,
    Aggregations,
)
from atlan.model.assets import Asset, Table


def test_metric() -> None:
    assert Aggregation.metric("avg", "f").to_dict() == {"avg": {"field": "f"}}
    for kind in ("avg", "sum", "min", "max"):
        assert getattr(Table.COLUMN_COUNT, kind)().to_dict() == {kind: {"field": "columnCount"}}


def test_groups() -> None:
    grouped = Aggregation.terms(
        "f",
        size=0,
        source_value_of="name",
        nested={"most": Aggregation.metric("max", "g"), "raw": {"min": {"field": "g"}}},
        order=[{"most": "desc"}],
    )
    assert grouped.to_dict() == {
        "terms": {"field": "f", "size": 0, "order": [{"most": "desc"}]},
        "aggregations": {
            "most": {"max": {"field": "g"}},
            "raw": {"min": {"field": "g"}},
            "sourceValue": {"top_hits": {"size": 1, "_source": {"includes": ["name"]}}},
        },
    }
    assert Aggregation.terms("f").to_dict() == {"terms": {"field": "f", "size": 10}}


def test_an_aggregation_is_a_value() -> None:
    one = Aggregation("cardinality", "f", {"precision_threshold": 1000})
    assert one.to_dict() == {"cardinality": {"field": "f", "precision_threshold": 1000}}
    assert pickle.loads(pickle.dumps(one)) == one
    with pytest.raises(AttributeError, match="immutable"):
        one.field = "g"


ANSWER: dict[str, Any] = {
    "types": {
        "doc_count_error_upper_bound": 0,
        "sum_other_doc_count": 5,
        "buckets": [
            {
                "key": "table",
                "doc_count": 2,
                "most": {"value": 9.0},
                "inner": {"buckets": [{"key": 1735689600000, "key_as_string": "2025-01-01", "doc_count": 1}]},
                "sourceValue": {
                    "hits": {
                        "total": {"value": 2, "relation": "eq"},
                        "max_score": None,
                        "hits": [{"_score": 1.5, "_source": {"name": "Table", "hash1": 7}}],
                    }
                },
            },
            {"key": "view", "doc_count": 1, "from": 1, "to": 2},
        ],
    },
    "most": {"value": None},
    "kept": {"doc_count": 4},
}


def test_results_by_kind() -> None:
    results = Aggregations(ANSWER)
    assert (list(results), len(results), "types" in results, "x" in results) == (
        ["types", "most", "kept"],
        3,
        True,
        False,
    )
    types = results["types"]
    assert isinstance(types, AggregationBucketResult)
    assert (types.doc_count_error_upper_bound, types.sum_other_doc_count) == (0, 5)
    assert isinstance(results["most"], AggregationMetricResult)
    assert results["most"].value is None
    # A kind that nobody models keeps what it says.
    assert type(results["kept"]) is AggregationResult
    assert results["kept"].raw == {"doc_count": 4}
    assert (results.get("x"), results.get("x", 5)) == (None, 5)
    with pytest.raises(KeyError):
        results["x"]


def test_groups_of_the_answer() -> None:
    table, view = Aggregations(ANSWER)["types"].buckets
    assert (table.key, table.doc_count, table.key_as_string) == ("table", 2, None)
    assert (view.key, view.from_, view.to) == ("view", 1, 2)
    assert list(table.nested_results) == ["most", "inner", "sourceValue"]
    assert list(view.nested_results) == []
    assert table.nested_results["most"].value == 9.0
    [moment] = table.nested_results["inner"].buckets
    assert (moment.key, moment.key_as_string) == (1735689600000, "2025-01-01")


def test_source_values() -> None:
    table, view = Aggregations(ANSWER)["types"].buckets
    assert table.get_source_value(Asset.NAME) == table.get_source_value("name") == "Table"
    assert table.get_source_value(Asset.DESCRIPTION) is None
    assert view.get_source_value(Asset.NAME) is None
    hits = table.nested_results["sourceValue"]
    assert isinstance(hits, AggregationHitsResult)
    assert (hits.hits.total.value, hits.hits.total.relation, hits.hits.max_score) == (2, "eq", None)
    assert (hits.hits.hits[0].score, hits.hits.hits[0].source["hash1"]) == (1.5, 7)


@pytest.mark.parametrize("odd", [None, {}, [], "text", 5], ids=repr)
def test_what_is_no_aggregation_is_none(odd: Any) -> None:
    assert Aggregations.of(odd) is None
