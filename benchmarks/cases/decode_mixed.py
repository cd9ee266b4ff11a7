"""Pages of search hits of thirty types, from bytes to assets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from benchmarks import payloads
from benchmarks.cases import decode_pages
from benchmarks.cases.decode_pages import CONTESTANTS, Decode, Look, look_at_assets, look_at_dicts
from benchmarks.contest import PEER, PEER_V9, Case, Contest, Job, faster

CASE = Case(
    "decode pages of 300 search hits of 30 types, touch 5 attributes each",
    (
        Contest(
            "mixed",
            CONTESTANTS,
            (faster(25, PEER), faster(5, PEER_V9)),
            unit="asset",
            units=lambda parameters: parameters["pages"] * payloads.HITS_PER_PAGE,
            parameters={"pages": 20},
            quick={"pages": 5},
            rounds=15,
            peer_rounds=5,
        ),
    ),
)


def bare(parameters: Mapping[str, Any]) -> Job:
    import orjson

    return _job(parameters, lambda page: orjson.loads(page)["entities"], look_at_dicts)


def ours(parameters: Mapping[str, Any]) -> Job:
    return _job(parameters, decode_pages.decoder_of_ours(), look_at_assets)


def peer(parameters: Mapping[str, Any]) -> Job:
    return _job(parameters, decode_pages.decoder_of_peer(), look_at_assets)


def peer_v9(parameters: Mapping[str, Any]) -> Job:
    return _job(parameters, decode_pages.decoder_of_peer_v9(), look_at_assets)


def _job(parameters: Mapping[str, Any], decode: Decode, look: Look) -> Job:
    pages = payloads.mixed_pages(parameters["pages"])
    look(decode(pages[0]))

    def facts(totals: list[dict[str, int]]) -> dict[str, int]:
        return {name: sum(count[name] for count in totals) for name in totals[0]}

    return Job(lambda: [look(decode(page)).facts() for page in pages], facts)
