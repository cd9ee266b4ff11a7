"""What was acknowledged is there after ``kill -9``."""

from __future__ import annotations

import os
import signal
import threading
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from atlan.local import process

ENTITIES = 20


def client_of(directory: Path, running: process.Running) -> httpx.Client:
    key = process.credentials(directory).api_key
    return httpx.Client(
        base_url=running.base_url,
        headers={"authorization": f"Bearer {key}"},
        timeout=30,
        trust_env=False,
        verify=False,
    )


@pytest.fixture
def directory(tmp_path: Path) -> Any:
    yield tmp_path
    process.stop(tmp_path)


def test_killed_in_the_middle_of_a_stream_of_writes(directory: Path) -> None:
    running = process.start(directory)
    acknowledged: list[str] = []

    def write() -> None:
        with client_of(directory, running) as client:
            for batch in range(10_000):
                names = [f"t{batch}_{number}" for number in range(ENTITIES)]
                entities = [
                    {"typeName": "Table", "attributes": {"name": name, "qualifiedName": name}}
                    for name in names
                ]
                try:
                    response = client.post("/api/meta/entity/bulk", json={"entities": entities})
                except httpx.TransportError:
                    return
                assert response.status_code == 200
                acknowledged.extend(names)

    writer = threading.Thread(target=write)
    writer.start()
    while len(acknowledged) < 10 * ENTITIES:
        time.sleep(0.01)
    os.kill(running.pid, signal.SIGKILL)
    writer.join()
    assert len(acknowledged) < 10_000 * ENTITIES

    assert process.running(directory) is None
    again = process.start(directory)
    assert again.pid != running.pid
    with client_of(directory, again) as client:
        query = {"terms": {"qualifiedName": acknowledged}}
        dsl = {"query": query, "size": 1, "track_total_hits": True}
        body = client.post("/api/meta/search/indexsearch", json={"dsl": dsl}).json()
        assert body["approximateCount"] == len(acknowledged)

        # Whole requests or nothing: the last batch may have landed without an answer, but never a part of it.
        dsl = {"query": {"match_all": {}}, "size": 0, "track_total_hits": True}
        total = client.post("/api/meta/search/indexsearch", json={"dsl": dsl}).json()["approximateCount"]
        assert total in (len(acknowledged), len(acknowledged) + ENTITIES)


def test_where_it_listened_it_listens_again(directory: Path) -> None:
    running = process.start(directory)
    os.kill(running.pid, signal.SIGKILL)
    again = process.start(directory)
    assert again.base_url == running.base_url
    assert process.start(directory) == again
