"""From the start of a script to its first request on the wire.

The clock starts in the script and stops in this process, at the other end of the socket, when the first bytes arrive:
of the request over HTTP, of the TLS greeting over HTTPS. Both read the system's monotonic clock.
"""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from benchmarks import fresh_interpreter
from benchmarks.contest import BARE, OURS, PEER, PEER_V9, Case, Contest, Job, Measured, Target

STARTED = "import time; print(time.monotonic_ns(), flush=True)\n"
LIBRARY = "import httpx; httpx.Client(); print(time.monotonic_ns(), flush=True)\n"
SCRIPT = """\
from {root}.client.atlan import AtlanClient
from {root}.model.assets import Table
client = AtlanClient(base_url="{url}", api_key="not-a-real-key")
client.asset.get_by_guid("b4113341-251b-4adc-81fb-2420501c30e6", asset_type=Table)
"""

CONTESTANTS = {OURS: "ours", BARE: "bare", PEER: "peer", PEER_V9: "peer_v9"}
TARGETS = (Target("at most 1.2 times importing httpx and building `httpx.Client()`", "wall", 1.2, BARE),)

CASE = Case(
    "the same up to the first request on the wire",
    (
        Contest("http", CONTESTANTS, TARGETS, parameters={"scheme": "http"}, rounds=9),
        Contest("https", CONTESTANTS, TARGETS, parameters={"scheme": "https"}, rounds=9, peer_rounds=1),
    ),
)


def ours(parameters: Mapping[str, Any]) -> Job:
    return _until_request("atlan", parameters["scheme"])


def peer(parameters: Mapping[str, Any]) -> Job:
    return _until_request("pyatlan", parameters["scheme"])


def peer_v9(parameters: Mapping[str, Any]) -> Job:
    return _until_request("pyatlan_v9", parameters["scheme"])


def bare(parameters: Mapping[str, Any]) -> Job:
    def run() -> Measured:
        source = fresh_interpreter.command(STARTED + LIBRARY)
        finished = subprocess.run(source, capture_output=True, text=True, check=True)
        started, built = (int(line) for line in finished.stdout.split())
        return Measured({"wall": (built - started) / 1e9}, {})

    return Job(run, lambda result: {})


def _until_request(root: str, scheme: str) -> Job:
    def run() -> Measured:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            url = f"{scheme}://127.0.0.1:{listener.getsockname()[1]}"
            source = fresh_interpreter.command(STARTED + SCRIPT.format(root=root, url=url))
            script = subprocess.Popen(source, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            try:
                with _accept(listener, script) as connection:
                    first = connection.recv(3)
                    arrived = time.monotonic_ns()
            finally:
                script.kill()
                output, errors = script.communicate()
        assert first == (b"GET" if scheme == "http" else b"\x16\x03\x01"), errors
        return Measured({"wall": (arrived - int(output)) / 1e9}, {})

    return Job(run, lambda result: {})


def _accept(listener: socket.socket, script: subprocess.Popen[str]) -> socket.socket:
    listener.settimeout(1)
    while script.poll() is None:
        with suppress(TimeoutError):
            connection, _ = listener.accept()
            connection.settimeout(30)
            return connection
    raise RuntimeError(f"the script ended without a request:\n{script.communicate()[1]}")
