"""Pages of search hits, from bytes to assets, each thrown away after a look at five attributes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from benchmarks import payloads, server
from benchmarks.contest import BARE, OURS, PEER, PEER_V9, Case, Contest, Job, Target, faster

Decode = Callable[[bytes], Iterable[Any]]
Look = Callable[[Iterable[Any]], "Totals"]

CONTESTANTS = {OURS: "ours", BARE: "bare", PEER: "peer", PEER_V9: "peer_v9"}

CASE = Case(
    "decode pages of 300 search hits, touch 5 attributes each",
    (
        Contest(
            "stream",
            CONTESTANTS,
            (
                faster(0.85, BARE, "at least 0.85 of the speed of bare `orjson.loads`"),
                faster(50, PEER),
                faster(8, PEER_V9),
            ),
            unit="asset",
            units=lambda parameters: parameters["pages"] * payloads.HITS_PER_PAGE,
            # As many pages as a usual search has: over only a few, nobody pays for collecting their garbage.
            parameters={"pages": 20, "keep": False},
            quick={"pages": 5},
            rounds=21,
            peer_rounds=5,
        ),
        Contest(
            "memory",
            CONTESTANTS,
            (Target("memory at most 1.1 times the bare dicts", "kept", 1.1, BARE),),
            unit="asset",
            units=lambda parameters: parameters["pages"] * payloads.HITS_PER_PAGE,
            parameters={"pages": 20, "keep": True},
            quick={"pages": 10},
            fresh=True,
            rounds=5,
            peer_rounds=2,
        ),
    ),
)


class Totals:
    """What the look at five attributes adds up to: the same for everybody, or somebody did not look."""

    def __init__(self) -> None:
        self.hits = self.names = self.qualified_names = self.descriptions = self.owners = self.verified = 0

    def facts(self) -> dict[str, int]:
        return dict(vars(self))


def look_at_dicts(entities: Iterable[Mapping[str, Any]]) -> Totals:
    totals = Totals()
    for entity in entities:
        attributes = entity["attributes"]
        totals.hits += 1
        totals.names += len(attributes.get("name"))
        totals.qualified_names += len(attributes.get("qualifiedName"))
        totals.descriptions += len(attributes.get("description"))
        totals.owners += len(attributes.get("ownerUsers"))
        totals.verified += attributes.get("certificateStatus") == "VERIFIED"
    return totals


def look_at_assets(assets: Iterable[Any]) -> Totals:
    totals = Totals()
    for asset in assets:
        totals.hits += 1
        totals.names += len(asset.name)
        totals.qualified_names += len(asset.qualified_name)
        totals.descriptions += len(asset.description)
        totals.owners += len(asset.owner_users)
        totals.verified += asset.certificate_status == "VERIFIED"
    return totals


def bare(parameters: Mapping[str, Any]) -> Job:
    import orjson

    return job(parameters, lambda page: orjson.loads(page)["entities"], look_at_dicts)


def ours(parameters: Mapping[str, Any]) -> Job:
    return job(parameters, decoder_of_ours(), look_at_assets)


def peer(parameters: Mapping[str, Any]) -> Job:
    return job(parameters, decoder_of_peer(), look_at_assets)


def peer_v9(parameters: Mapping[str, Any]) -> Job:
    return job(parameters, decoder_of_peer_v9(), look_at_assets)


def decoder_of_ours() -> Decode:
    """What a search does with an answer: JSON, paging, names of tags, assets."""
    from atlan.client.atlan import AtlanClient
    from atlan.client.operations.reading import assets_of
    from atlan.model.fluent_search import CompoundQuery, FluentSearch
    from atlan.model.paging import SearchPager
    from atlan_openapi.api.search import index_search

    client = AtlanClient(base_url=server.start(pages=1, hits=1), api_key="not-a-real-key")
    request = FluentSearch().where(CompoundQuery.active_assets()).to_request()
    names = client.names

    def decode(page: bytes) -> Iterable[Any]:
        hits = SearchPager(request).accept(index_search.parse_response(Answer(page)))
        names.learn(hits)
        return assets_of(hits, names)

    return decode


class Answer:
    """A successful response, as an HTTP library hands it over."""

    def __init__(self, content: bytes) -> None:
        self.status_code = 200
        self.headers = {"content-type": "application/json"}
        self.content = content


def decoder_of_peer() -> Decode:
    """What its search does with an answer: JSON, tag ids to names, models."""
    import json

    from pyatlan.client.atlan import AtlanClient
    from pyatlan.client.common import Search
    from pyatlan.model.core import AtlanResponse
    from pyatlan.model.fluent_search import CompoundQuery, FluentSearch

    client = AtlanClient(base_url=server.start(pages=1, hits=1), api_key="not-a-real-key")
    request = FluentSearch().where(CompoundQuery.active_assets()).to_request()

    def decode(page: bytes) -> Iterable[Any]:
        answer = AtlanResponse(json.loads(page), client).to_dict()
        return Search.process_response(answer, request)["assets"]

    return decode


def decoder_of_peer_v9() -> Decode:
    """The same for its newer line."""
    import json

    from pyatlan_v9.client.atlan import AtlanClient
    from pyatlan_v9.model.core import AtlanResponse
    from pyatlan_v9.model.transform import from_atlas_format

    client = AtlanClient(base_url=server.start(pages=1, hits=1), api_key="not-a-real-key")

    def decode(page: bytes) -> Iterable[Any]:
        answer = AtlanResponse(json.loads(page), client).to_dict()
        return [from_atlas_format(entity) for entity in answer["entities"]]

    return decode


def job(parameters: Mapping[str, Any], decode: Decode, look: Look) -> Job:
    """Decode every page and look at its hits; keep them only where that is what is measured."""
    pages = payloads.search_pages(parameters["pages"])
    keep: bool = parameters["keep"]
    look(decode(pages[0]))

    def run() -> tuple[list[Totals], list[Iterable[Any]]]:
        kept: list[Iterable[Any]] = []
        totals: list[Totals] = []
        for page in pages:
            hits = decode(page)
            totals.append(look(hits))
            if keep:
                kept.append(hits)
        return totals, kept

    def facts(result: tuple[list[Totals], list[Iterable[Any]]]) -> dict[str, int]:
        counts = [totals.facts() for totals in result[0]]
        return {name: sum(count[name] for count in counts) for name in counts[0]}

    return Job(run, facts)
