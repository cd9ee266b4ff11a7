"""Joins that make sense."""

from __future__ import annotations

from hashlib import md5
from typing import Any

import pytest

from atlan.model.assets import SqlInsightJoin, Table, View
from atlan.model.enums import SqlInsightJoinCardinality, SqlInsightJoinType

MAIN = "default/snowflake/1/sales/main"
ORDERS = Table.ref_by_qualified_name(f"{MAIN}/orders")
CUSTOMERS = View.from_dict(
    {"typeName": "View", "guid": "g2", "attributes": {"qualifiedName": f"{MAIN}/customers", "name": "c"}}
)
PAIRS = [
    {"source_column": "region", "joined_column": "area"},
    {"source_column": "customer_id", "joined_column": "id"},
]


def digest(join_type: str) -> str:
    text = f"{MAIN}/customers|customer_id=id,region=area|{join_type}"
    return md5(text.encode(), usedforsecurity=False).hexdigest()


def test_creator() -> None:
    join = SqlInsightJoin.creator(source_dataset=ORDERS, joined_dataset=CUSTOMERS, column_pairs=PAIRS)
    assert join.to_wire()["attributes"] == {
        "name": "orders JOIN customers",
        "qualifiedName": f"{MAIN}/orders/join/{digest('INNER')}",
        "sqlInsightJoinSourceDatasetQualifiedName": f"{MAIN}/orders",
        "sqlInsightJoinJoinedDatasetQualifiedName": f"{MAIN}/customers",
        "sqlInsightJoinType": "INNER",
        "sqlInsightJoinCardinality": "MANY_TO_ONE",
        "sqlInsightJoinColumnPairs": [
            {
                "sqlInsightJoinColumnPairSourceColumnQualifiedName": f"{MAIN}/orders/region",
                "sqlInsightJoinColumnPairJoinedColumnQualifiedName": f"{MAIN}/customers/area",
            },
            {
                "sqlInsightJoinColumnPairSourceColumnQualifiedName": f"{MAIN}/orders/customer_id",
                "sqlInsightJoinColumnPairJoinedColumnQualifiedName": f"{MAIN}/customers/id",
            },
        ],
        "sqlInsightJoinQueryCount": 0,
        "sqlInsightJoinUniqueUsers": 0,
        "sqlInsightSourceDataset": {
            "typeName": "Table",
            "uniqueAttributes": {"qualifiedName": f"{MAIN}/orders"},
        },
        "sqlInsightJoinedDataset": {"typeName": "View", "guid": "g2"},
    }


def test_all_options() -> None:
    attributes = SqlInsightJoin.creator(
        source_dataset=ORDERS,
        joined_dataset=CUSTOMERS,
        column_pairs=PAIRS,
        join_type=SqlInsightJoinType.LEFT,
        cardinality=SqlInsightJoinCardinality.ONE_TO_ONE,
        when_to_use="To find the customer.",
        name="Customer",
    ).to_wire()["attributes"]
    assert attributes["name"] == "Customer"
    assert attributes["qualifiedName"] == f"{MAIN}/orders/join/{digest('LEFT')}"
    assert attributes["sqlInsightJoinType"] == "LEFT"
    assert attributes["sqlInsightJoinCardinality"] == "ONE_TO_ONE"
    assert attributes["sqlInsightJoinWhenToUse"] == "To find the customer."


def test_the_order_of_pairs_does_not_matter() -> None:
    names = {
        SqlInsightJoin.generate_qualified_name(
            source_qualified_name=f"{MAIN}/orders",
            joined_qualified_name=f"{MAIN}/customers",
            column_pairs=pairs,
        )
        for pairs in (PAIRS, PAIRS[::-1])
    }
    assert names == {f"{MAIN}/orders/join/{digest('INNER')}"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"source_dataset": None}, "source_dataset is required"),
        ({"column_pairs": []}, "column_pairs must not be an empty list"),
        ({"joined_dataset": Table.ref_by_guid("g")}, "joined_dataset must have a qualified_name"),
        (
            {"column_pairs": [{"source_column": "a"}]},
            "column_pairs must have source_column and joined_column",
        ),
        ({"join_type": "SIDEWAYS"}, "join_type must be a SqlInsightJoinType"),
    ],
)
def test_errors(arguments: dict[str, Any], message: str) -> None:
    good = {"source_dataset": ORDERS, "joined_dataset": CUSTOMERS, "column_pairs": PAIRS}
    with pytest.raises(ValueError, match=message):
        SqlInsightJoin.creator(**{**good, **arguments})
