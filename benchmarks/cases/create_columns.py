"""One call of a creator: the columns of one table, nothing sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from benchmarks import payloads
from benchmarks.contest import BARE, OURS, PEER, PEER_V9, Case, Contest, Job, faster

TABLE = f"{payloads.DATABASE}/MART/ORDERS"

CASE = Case(
    "call `Column.creator`",
    (
        Contest(
            "creator",
            {OURS: "ours", BARE: "bare", PEER: "peer", PEER_V9: "peer_v9"},
            (faster(80, PEER),),
            unit="call",
            units=lambda parameters: parameters["columns"],
            parameters={"columns": 2000},
            quick={"columns": 200},
            rounds=15,
            peer_rounds=7,
        ),
    ),
)


def ours(parameters: Mapping[str, Any]) -> Job:
    from atlan.model.assets import Column, Table

    return _job(parameters, Column, Table)


def peer(parameters: Mapping[str, Any]) -> Job:
    from pyatlan.model.assets import Column, Table

    return _job(parameters, Column, Table)


def peer_v9(parameters: Mapping[str, Any]) -> Job:
    from pyatlan_v9.model.assets import Column, Table

    return _job(parameters, Column, Table)


def bare(parameters: Mapping[str, Any]) -> Job:
    """The dictionaries that have to be written in any case."""
    database, _, schema = TABLE.rpartition("/")[0].rpartition("/")

    class Column:
        def __init__(self, name: str, order: int) -> None:
            self.attributes = {
                "name": name,
                "qualifiedName": f"{TABLE}/{name}",
                "connectorName": "snowflake",
                "connectionQualifiedName": payloads.CONNECTION,
                "databaseName": "ANALYTICS",
                "databaseQualifiedName": database,
                "schemaName": schema,
                "schemaQualifiedName": f"{database}/{schema}",
                "tableName": "ORDERS",
                "tableQualifiedName": TABLE,
                "order": order,
                "table": {"typeName": "Table", "uniqueAttributes": {"qualifiedName": TABLE}},
            }

        @property
        def qualified_name(self) -> Any:
            return self.attributes["qualifiedName"]

        @classmethod
        def creator(cls, *, name: str, parent_qualified_name: str, parent_type: object, order: int) -> Column:
            return cls(name, order)

    return _job(parameters, Column, object)


def _job(parameters: Mapping[str, Any], column: Any, table: object) -> Job:
    count: int = parameters["columns"]

    def run() -> list[Any]:
        return [
            column.creator(name=f"C{order}", parent_qualified_name=TABLE, parent_type=table, order=order)
            for order in range(1, count + 1)
        ]

    def facts(columns: list[Any]) -> dict[str, Any]:
        return {"columns": len(columns), "last": columns[-1].qualified_name}

    return Job(run, facts)
