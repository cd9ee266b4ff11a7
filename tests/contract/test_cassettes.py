"""What was recorded once satisfies both clients, and holds no secret."""

from __future__ import annotations

import re

import pytest

from atlan.client.aio import AsyncAtlanClient
from atlan.client.atlan import AtlanClient

from . import administration_scenarios as administration_scenarios
from . import service_scenarios as service_scenarios
from .drive import drive, drive_async
from .recording import BASE_URL, CASSETTES, SCRUBBED, recorder
from .scenarios import SCENARIOS


@pytest.fixture(autouse=True)
def _service_account(monkeypatch: pytest.MonkeyPatch) -> None:
    """As it was while recording, but for the secret."""
    monkeypatch.setenv("CLIENT_ID", "local-service-account")
    monkeypatch.setenv("CLIENT_SECRET", SCRUBBED)


def test_every_scenario_has_a_cassette_and_every_cassette_a_scenario() -> None:
    assert {file.stem for file in CASSETTES.glob("*.yaml")} == set(SCENARIOS)


@pytest.mark.parametrize("name", SCENARIOS)
def test_replays_through_the_sync_client(name: str) -> None:
    with recorder("none").use_cassette(f"{name}.yaml") as cassette:
        with AtlanClient(base_url=BASE_URL, api_key=SCRUBBED) as client:
            drive(SCENARIOS[name], client)
        assert cassette.all_played


@pytest.mark.parametrize("name", SCENARIOS)
async def test_replays_through_the_async_client(name: str) -> None:
    with recorder("none").use_cassette(f"{name}.yaml") as cassette:
        async with AsyncAtlanClient(base_url=BASE_URL, api_key=SCRUBBED) as client:
            await drive_async(SCENARIOS[name], client)
        assert cassette.all_played


@pytest.mark.parametrize("file", sorted(CASSETTES.glob("*.yaml")), ids=lambda f: f.stem)
def test_holds_no_secret(file: object) -> None:
    text = file.read_text(encoding="utf-8").lower()  # type: ignore[attr-defined]
    assert "authorization" not in text
    assert "bearer " not in text
    assert not re.search(r"127\.0\.0\.1|localhost", text)
