"""A whole search read end to end from a loopback server: requests, pages, assets, one attribute of each."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from benchmarks import payloads, server
from benchmarks.contest import BARE, OURS, PEER, PEER_V9, Case, Contest, Job, Target

API_KEY = "not-a-real-key"
SEARCH_PATH = "/api/meta/search/indexsearch"
HEADERS = {"authorization": f"Bearer {API_KEY}", "content-type": "application/json"}
LIMIT = "at most 1.1 times a bare httpx + orjson loop"

Totals = tuple[int, int]


def _contest(name: str, contestants: Mapping[str, str]) -> Contest:
    return Contest(
        name,
        contestants,
        (Target(f"{LIMIT}, {name}", "wall", 1.1, BARE), Target(f"{LIMIT}, {name} (CPU)", "cpu", 1.1, BARE)),
        unit="asset",
        units=lambda parameters: parameters["pages"] * payloads.HITS_PER_PAGE,
        parameters={"pages": 100},
        quick={"pages": 10},
        fresh=True,
        rounds=9,
        peer_rounds=1,
    )


CASE = Case(
    "read 30,000 assets end to end from a loopback server",
    (
        _contest("sync", {OURS: "ours", BARE: "bare", PEER: "peer", PEER_V9: "peer_v9"}),
        _contest("async", {OURS: "ours_async", BARE: "bare_async"}),
    ),
)


def ours(parameters: Mapping[str, Any]) -> Job:
    from atlan.client.atlan import AtlanClient
    from atlan.model.fluent_search import CompoundQuery, FluentSearch

    return _reading_client(parameters, AtlanClient, FluentSearch, CompoundQuery)


def ours_async(parameters: Mapping[str, Any]) -> Job:
    from atlan.client.aio import AsyncAtlanClient
    from atlan.model.fluent_search import CompoundQuery, FluentSearch

    client = AsyncAtlanClient(base_url=_server(parameters), api_key=API_KEY)

    async def read(limit: int) -> Totals:
        count = length = 0
        async for asset in await client.asset.search(_search(FluentSearch, CompoundQuery)):
            count += 1
            length += len(asset.name or "")
            if count == limit:
                break
        return count, length

    runner = asyncio.Runner()
    return _job(parameters, lambda limit: runner.run(read(limit)))


def bare(parameters: Mapping[str, Any]) -> Job:
    import httpx
    import orjson

    client = httpx.Client(base_url=_server(parameters), headers=HEADERS)

    def read(limit: int) -> Totals:
        count = length = 0
        total = limit
        while count < min(limit, total):
            body = orjson.dumps(_search_body(count))
            answer = orjson.loads(client.post(SEARCH_PATH, content=body).content)
            total = answer["approximateCount"]
            for entity in answer["entities"]:
                count += 1
                length += len(entity["attributes"]["name"])
        return count, length

    return _job(parameters, read)


def bare_async(parameters: Mapping[str, Any]) -> Job:
    import httpx
    import orjson

    client = httpx.AsyncClient(base_url=_server(parameters), headers=HEADERS)

    async def read(limit: int) -> Totals:
        count = length = 0
        total = limit
        while count < min(limit, total):
            body = orjson.dumps(_search_body(count))
            answer = orjson.loads((await client.post(SEARCH_PATH, content=body)).content)
            total = answer["approximateCount"]
            for entity in answer["entities"]:
                count += 1
                length += len(entity["attributes"]["name"])
        return count, length

    runner = asyncio.Runner()
    return _job(parameters, lambda limit: runner.run(read(limit)))


def peer(parameters: Mapping[str, Any]) -> Job:
    from pyatlan.client.atlan import AtlanClient
    from pyatlan.model.fluent_search import CompoundQuery, FluentSearch

    return _reading_client(parameters, AtlanClient, FluentSearch, CompoundQuery)


def peer_v9(parameters: Mapping[str, Any]) -> Job:
    from pyatlan_v9.client.atlan import AtlanClient
    from pyatlan_v9.model.fluent_search import CompoundQuery, FluentSearch

    return _reading_client(parameters, AtlanClient, FluentSearch, CompoundQuery)


def _reading_client(parameters: Mapping[str, Any], client_class: Any, fluent_search: Any, query: Any) -> Job:
    client = client_class(base_url=_server(parameters), api_key=API_KEY)

    def read(limit: int) -> Totals:
        count = length = 0
        for asset in client.asset.search(_search(fluent_search, query)):
            count += 1
            length += len(asset.name)
            if count == limit:
                break
        return count, length

    return _job(parameters, read)


def _search(fluent_search: Any, query: Any) -> Any:
    return fluent_search().where(query.active_assets()).page_size(payloads.HITS_PER_PAGE).to_request()


def _server(parameters: Mapping[str, Any]) -> str:
    return server.start(parameters["pages"], payloads.HITS_PER_PAGE)


def _search_body(offset: int) -> dict[str, Any]:
    return {
        "dsl": {
            "from": offset,
            "size": payloads.HITS_PER_PAGE,
            "aggregations": {},
            "track_total_hits": True,
            "query": {"bool": {"filter": [{"term": {"__state": {"value": "ACTIVE"}}}]}},
            "sort": [{"__guid": {"order": "asc"}}],
        },
        "requestMetadata": {"saveSearchLog": False, "utmTags": ["project_sdk_python"]},
    }


def _job(parameters: Mapping[str, Any], read: Callable[[int], Totals]) -> Job:
    everything = parameters["pages"] * payloads.HITS_PER_PAGE
    read(1)  # opens the connection, loads what the first answer needs

    def facts(totals: Totals) -> dict[str, int]:
        return {"assets": totals[0], "characters in names": totals[1]}

    return Job(lambda: read(everything + 1), facts)
