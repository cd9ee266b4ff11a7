"""Many search hits held at once, as a script does that loads a whole catalogue before it works on it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from benchmarks import payloads
from benchmarks.cases.decode_pages import Decode, decoder_of_ours, decoder_of_peer, decoder_of_peer_v9
from benchmarks.contest import BARE, OURS, PEER, PEER_V9, Case, Contest, Job, Target

CASE = Case(
    "decode and keep 30,000 hits",
    (
        Contest(
            "keep",
            {OURS: "ours", BARE: "bare", PEER: "peer", PEER_V9: "peer_v9"},
            (Target("faster than bare `orjson.loads` that keeps its dicts", "cpu", 1, BARE),),
            unit="asset",
            units=lambda parameters: parameters["pages"] * payloads.HITS_PER_PAGE,
            parameters={"pages": 100},
            quick={"pages": 20},
            fresh=True,
            rounds=7,
            peer_rounds=1,
        ),
    ),
)


def bare(parameters: Mapping[str, Any]) -> Job:
    import orjson

    return _job(parameters, lambda page: orjson.loads(page)["entities"])


def ours(parameters: Mapping[str, Any]) -> Job:
    return _job(parameters, decoder_of_ours())


def peer(parameters: Mapping[str, Any]) -> Job:
    return _job(parameters, decoder_of_peer())


def peer_v9(parameters: Mapping[str, Any]) -> Job:
    return _job(parameters, decoder_of_peer_v9())


def _job(parameters: Mapping[str, Any], decode: Decode) -> Job:
    pages = payloads.search_pages(parameters["pages"])
    decode(pages[0])

    def run() -> list[Any]:
        kept: list[Any] = []
        for page in pages:
            kept.extend(decode(page))
        return kept

    def facts(kept: list[Any]) -> dict[str, Any]:
        return {"hits": len(kept), "last": _guid(kept[-1]), "distinct": len({_guid(hit) for hit in kept})}

    return Job(run, facts)


def _guid(hit: Any) -> str:
    return hit["guid"] if isinstance(hit, dict) else hit.guid
