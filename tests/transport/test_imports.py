"""What it takes to have a connection, before anything is sent: modules are counted, since seconds depend on the machine."""

from __future__ import annotations

import subprocess
import sys

HEAVY = {
    "asyncio",
    "attrs",
    "datetime",
    "httpx",
    "inspect",
    "json",
    "logging",
    "orjson",
    "pathlib",
    "random",
    "socket",
    "ssl",
    "tenacity",
    "tomllib",
    "urllib",
    "uuid",
}


def test_a_connection_is_made_without_loading_what_a_request_needs() -> None:
    program = """
import sys, typing, contextvars, contextlib, warnings
before = set(sys.modules)
from atlan.config import Configuration
from atlan.transport.sync import Connection
Connection(Configuration.resolve(base_url="https://example.atlan.com", api_key="a-token"))
print(*sorted(set(sys.modules) - before))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert not {name for name in loaded if name.partition(".")[0] in HEAVY}
    assert {name for name in loaded if not name.startswith("atlan")} <= {
        "__future__",
        "_weakrefset",
        "threading",
    }
    assert len(loaded) <= 26, sorted(loaded)
