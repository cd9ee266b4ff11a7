"""On a small input every case's programs come to the same result, ours and the bare libraries'. Never about time."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from benchmarks import cases, payloads
from benchmarks.contest import Contest, is_peer
from benchmarks.harness import hold

SMALL: Mapping[str, Mapping[str, Any]] = {
    "decode_pages": {"pages": 2},
    "decode_mixed": {"pages": 2},
    "keep_hits": {"pages": 2},
    "create_assets": {"tables": 2},
    "create_columns": {"columns": 2},
    "touch_attributes": {"assets": 2},
    "build_search": {"searches": 2},
    "read_all": {"pages": 2},
}

CONTESTS = [
    pytest.param(name, contest, id=f"{name}-{contest.name}")
    for name in cases.NAMES
    for contest in importlib.import_module(f"benchmarks.cases.{name}").CASE.contests
]


@pytest.mark.parametrize(("case", "contest"), CONTESTS)
def test_everybody_gets_the_same(case: str, contest: Contest):
    small = replace(contest, parameters={**contest.parameters, **SMALL.get(case, {})}, rounds=1)
    outcome = hold(case, small, peer_python=None)
    assert set(outcome.turns) == {name for name in contest.contestants if not is_peer(name)}
    assert outcome.units == small.units(small.parameters)


@pytest.mark.parametrize(("case", "contest"), CONTESTS)
def test_targets_name_a_contestant_and_a_figure(case: str, contest: Contest):
    for target in contest.targets:
        assert target.rival is None or target.rival in contest.contestants
        assert target.figure in {"wall", "cpu", "kept", "peak", "heavy modules"}


def test_pages_are_the_same_every_time_and_as_large_as_promised():
    page = payloads.search_page(3)
    assert page == payloads.search_page(3)
    assert page != payloads.search_page(4)
    entities = json.loads(page)["entities"]
    assert len(entities) == payloads.HITS_PER_PAGE
    attributes = sum(len(entity["attributes"]) for entity in entities) / len(entities)
    assert 33 <= attributes <= 37
    assert 700_000 <= len(page) <= 800_000


def test_mixed_pages_are_of_thirty_known_types():
    from atlan.model.entity import entity_type
    from atlan.model.entity.record import attributes_by_key

    assert payloads.mixed_page(1) == payloads.mixed_page(1)
    types = {entity["typeName"] for entity in json.loads(payloads.mixed_page(0))["entities"]}
    assert types == payloads.MIXED_TYPES.keys()
    assert len(types) == 30
    for name, attributes in payloads.MIXED_TYPES.items():
        assert attributes.keys() <= attributes_by_key(entity_type(name)).keys(), name


def test_pages_carry_tags_custom_metadata_terms_and_references():
    entities = json.loads(payloads.search_page(0))["entities"]
    set_id, _ = payloads.CUSTOM_METADATA_SET
    tags = {tag for entity in entities for tag in entity["classificationNames"]}
    assert tags == payloads.TAG_NAMES.keys()
    assert all(any(name.startswith(f"{set_id}.") for name in entity["attributes"]) for entity in entities)
    assert any(entity["meanings"] for entity in entities)
    assert any("atlanSchema" in entity["attributes"] for entity in entities)


def test_the_cases_can_be_imported_without_what_they_measure():
    source = (
        "import importlib, sys; from benchmarks import cases; "
        "[importlib.import_module(f'benchmarks.cases.{name}') for name in cases.NAMES]; "
        "print([name for name in ('atlan', 'httpx', 'orjson') if name in sys.modules])"
    )
    assert subprocess.check_output([sys.executable, "-c", source], text=True).strip() == "[]"
