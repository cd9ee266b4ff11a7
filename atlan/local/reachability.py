"""Whether one gets to where a credential leads, which is as much as can be tried without the drivers of the source."""

from __future__ import annotations

import socket
import sqlite3
from pathlib import Path
from typing import Any

from atlan.local.shapes import as_object

Json = dict[str, Any]

_PATIENCE = 2.0
"""Seconds to wait for a host."""


def problem_with(credential: Json) -> str | None:
    """What keeps one from using a credential; None when nothing does.

    A SQLite database (connector `sqlite`, its file named by `extra.database` or by the host) is opened, the host and port
    of any other source are connected to, and what only receives events (connector type `event`) needs nothing.
    """
    if credential.get("connectorType") == "event":
        return None
    host, extra = credential.get("host"), as_object(credential.get("extra"))
    if credential.get("connector") == "sqlite":
        return _problem_with_file(str(extra.get("database") or host or ""))
    if not host:
        return "host is missing"
    return _problem_with_host(str(host), credential.get("port"))


def _problem_with_file(name: str) -> str | None:
    file = Path(name)
    if not name or not file.is_file():
        return "there is no such database file"
    try:
        connection = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)
        try:
            connection.execute("SELECT name FROM sqlite_master LIMIT 1").fetchall()
        finally:
            connection.close()
    except sqlite3.Error as error:
        return str(error)
    return None


def _problem_with_host(host: str, port: Any) -> str | None:
    name = host.partition("://")[2].partition("/")[0] or host
    if not isinstance(port, int) or not 0 < port < 65536:
        return "port is missing, or none"
    try:
        socket.create_connection((name, port), timeout=_PATIENCE).close()
    except (OSError, UnicodeError) as error:
        return f"{name}:{port} cannot be reached: {error}"
    return None
