"""What a crawler does: tables and columns made with their creators, and the bodies of the bulk saves."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from benchmarks import payloads
from benchmarks.contest import BARE, OURS, PEER, PEER_V9, Case, Contest, Job, faster

# One table and its columns in each bulk request.
COLUMNS_PER_TABLE = 19
ASSETS_PER_BODY = COLUMNS_PER_TABLE + 1

SCHEMA = f"{payloads.DATABASE}/MART"
CONNECTOR = "snowflake"

Create = Callable[[int], Sequence[Any]]
Encode = Callable[[Sequence[Any]], bytes]

CASE = Case(
    "create 10,000 tables and columns, serialise in batches",
    (
        Contest(
            "create",
            {OURS: "ours", BARE: "bare", PEER: "peer", PEER_V9: "peer_v9"},
            (faster(100, PEER), faster(6, PEER_V9)),
            unit="asset",
            units=lambda parameters: parameters["tables"] * ASSETS_PER_BODY,
            # 10,000 in ten turns.
            parameters={"tables": 50},
            rounds=10,
            peer_rounds=10,
        ),
    ),
)


def ours(parameters: Mapping[str, Any]) -> Job:
    from atlan.client.atlan import AtlanClient
    from atlan.client.operations.saving import Flags, assets_to_save, documents, save_call
    from atlan.model.assets import Column, Table
    from atlan.transport.request import encode_json

    client = AtlanClient(base_url="https://tenant.example", api_key="not-a-real-key")

    def encode(assets: Sequence[Any]) -> bytes:
        flags = Flags()
        call = save_call(documents(assets_to_save(assets), flags, client.names), flags)
        return encode_json(call.request["json"], call.operation.id)

    return _job(parameters, creator(Table, Column), encode)


def bare(parameters: Mapping[str, Any]) -> Job:
    """The same entities written as plain dicts."""
    import orjson

    def create(number: int) -> list[dict[str, Any]]:
        table = f"ORDERS_{number}"
        common = {
            "connectorName": CONNECTOR,
            "connectionQualifiedName": payloads.CONNECTION,
            "databaseName": "ANALYTICS",
            "databaseQualifiedName": payloads.DATABASE,
            "schemaName": "MART",
            "schemaQualifiedName": SCHEMA,
        }
        qualified_name = f"{SCHEMA}/{table}"
        guid = -1 - number * ASSETS_PER_BODY
        entities: list[dict[str, Any]] = [
            {
                "typeName": "Table",
                "guid": str(guid),
                "attributes": {
                    "name": table,
                    "qualifiedName": qualified_name,
                    **common,
                    "atlanSchema": {"typeName": "Schema", "uniqueAttributes": {"qualifiedName": SCHEMA}},
                },
            }
        ]
        for order in range(1, COLUMNS_PER_TABLE + 1):
            name = f"COLUMN_{order}"
            parent = {"typeName": "Table", "uniqueAttributes": {"qualifiedName": qualified_name}}
            entities.append(
                {
                    "typeName": "Column",
                    "guid": str(guid - order),
                    "attributes": {
                        "name": name,
                        "qualifiedName": f"{qualified_name}/{name}",
                        **common,
                        "tableName": table,
                        "tableQualifiedName": qualified_name,
                        "order": order,
                        "table": parent,
                    },
                }
            )
        return entities

    return _job(parameters, create, lambda entities: orjson.dumps({"entities": entities}))


def peer(parameters: Mapping[str, Any]) -> Job:
    from pyatlan.client.atlan import AtlanClient
    from pyatlan.model.assets import Column, Table
    from pyatlan.model.core import AtlanRequest, BulkRequest

    client = AtlanClient(base_url="https://tenant.example", api_key="not-a-real-key")

    def encode(assets: Sequence[Any]) -> bytes:
        return AtlanRequest(instance=BulkRequest(entities=assets), client=client).json().encode()

    return _job(parameters, creator(Table, Column), encode)


def peer_v9(parameters: Mapping[str, Any]) -> Job:
    from pyatlan_v9.client.atlan import AtlanClient
    from pyatlan_v9.model.assets import Column, Table
    from pyatlan_v9.model.core import AtlanRequest, BulkRequest

    client = AtlanClient(base_url="https://tenant.example", api_key="not-a-real-key")

    def encode(assets: Sequence[Any]) -> bytes:
        return AtlanRequest(instance=BulkRequest(entities=list(assets)), client=client).json().encode()

    return _job(parameters, creator(Table, Column), encode)


def creator(table_class: Any, column_class: Any) -> Create:
    """One table and its columns, by the factories that all these SDKs have."""

    def create(number: int) -> list[Any]:
        table = f"ORDERS_{number}"
        assets = [table_class.creator(name=table, schema_qualified_name=SCHEMA)]
        parent = f"{SCHEMA}/{table}"
        assets.extend(
            column_class.creator(
                name=f"COLUMN_{order}", parent_qualified_name=parent, parent_type=table_class, order=order
            )
            for order in range(1, COLUMNS_PER_TABLE + 1)
        )
        return assets

    return create


def _job(parameters: Mapping[str, Any], create: Create, encode: Encode) -> Job:
    tables: int = parameters["tables"]

    def run() -> list[bytes]:
        return [encode(create(number)) for number in range(tables)]

    def facts(bodies: list[bytes]) -> dict[str, Any]:
        entities = [entity for body in bodies for entity in json.loads(body)["entities"]]
        last = entities[-1]["attributes"]
        return {
            "entities": len(entities),
            "placeholders": len({entity["guid"] for entity in entities}),
            "columns": sum(entity["typeName"] == "Column" for entity in entities),
            "qualified names": len({entity["attributes"]["qualifiedName"] for entity in entities}),
            "last": {name: last[name] for name in ("name", "qualifiedName", "order", "tableQualifiedName")},
        }

    return Job(run, facts)
