"""A fluent search of six conditions, as far as the JSON that would be sent."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from benchmarks import payloads
from benchmarks.contest import BARE, OURS, PEER, PEER_V9, Case, Contest, Job, faster

CASE = Case(
    "build a fluent search of 6 conditions and its JSON",
    (
        Contest(
            "build",
            {OURS: "ours", BARE: "bare", PEER: "peer", PEER_V9: "peer_v9"},
            (faster(50, PEER),),
            unit="search",
            units=lambda parameters: parameters["searches"],
            # Turns of ten milliseconds: within shorter ones a process has hardly woken up.
            parameters={"searches": 1000},
            quick={"searches": 200},
            rounds=15,
            peer_rounds=15,
        ),
    ),
)


def ours(parameters: Mapping[str, Any]) -> Job:
    from atlan.model.assets import Table
    from atlan.model.fluent_search import CompoundQuery, FluentSearch

    request = request_builder(FluentSearch, CompoundQuery, Table)
    return _job(parameters, lambda: request().json())


def peer(parameters: Mapping[str, Any]) -> Job:
    from pyatlan.model.assets import Table
    from pyatlan.model.fluent_search import CompoundQuery, FluentSearch

    request = request_builder(FluentSearch, CompoundQuery, Table)
    return _job(parameters, lambda: request().json(by_alias=True, exclude_none=True))


def peer_v9(parameters: Mapping[str, Any]) -> Job:
    from pyatlan_v9.model.assets import Table
    from pyatlan_v9.model.fluent_search import CompoundQuery, FluentSearch

    request = request_builder(FluentSearch, CompoundQuery, Table)
    return _job(parameters, lambda: request().json(by_alias=True, exclude_none=True))


def request_builder(fluent_search: Any, compound_query: Any, table: Any) -> Callable[[], Any]:
    """The same search in the words that all these SDKs share."""

    def build() -> Any:
        return (
            fluent_search()
            .where(compound_query.active_assets())
            .where(compound_query.asset_type(table))
            .where(table.QUALIFIED_NAME.startswith(payloads.CONNECTION))
            .where(table.CERTIFICATE_STATUS.eq("VERIFIED"))
            .where(table.COLUMN_COUNT.gte(10))
            .where_not(table.OWNER_USERS.has_any_value())
            .page_size(100)
            .include_on_results(table.NAME)
            .to_request()
        )

    return build


def bare(parameters: Mapping[str, Any]) -> Job:
    """The same body written as plain dicts."""
    import orjson

    def build() -> bytes:
        filters = [
            _term("__state", "ACTIVE"),
            _term("__typeName.keyword", "Table"),
            {"prefix": {"qualifiedName": {"value": payloads.CONNECTION, "case_insensitive": False}}},
            _term("certificateStatus", "VERIFIED"),
            {"range": {"columnCount": {"gte": 10}}},
        ]
        return orjson.dumps(
            {
                "dsl": {
                    "from": 0,
                    "size": 100,
                    "aggregations": {},
                    "track_total_hits": True,
                    "query": {"bool": {"filter": filters, "must_not": [{"exists": {"field": "ownerUsers"}}]}},
                    "sort": [{"__guid": {"order": "asc"}}],
                },
                "attributes": ["name"],
                "requestMetadata": {"saveSearchLog": False, "utmTags": ["project_sdk_python"]},
            }
        )

    return _job(parameters, build)


def _term(field: str, value: str) -> dict[str, Any]:
    return {"term": {field: {"value": value, "case_insensitive": False}}}


def _job(parameters: Mapping[str, Any], build: Callable[[], str | bytes]) -> Job:
    searches: int = parameters["searches"]

    def run() -> str | bytes:
        body: str | bytes = b""
        for _ in range(searches):
            body = build()
        return body

    def facts(body: str | bytes) -> dict[str, Any]:
        request = json.loads(body)
        return {name: request[name] for name in ("dsl", "attributes", "requestMetadata")}

    return Job(run, facts)
