"""The tenant as a background process: started, found, stopped, and safe against a sudden end.

A running tenant holds a lock that ends with its process, however that ends. What it leaves in ``running.json`` is
only a hint: the lock decides whether there is a process to talk to.
"""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

import orjson

from atlan.local.database import Database
from atlan.local.identity import Credentials, Identity

START_SECONDS = 30.0
STOP_SECONDS = 20.0
# Whoever asks whether a tenant runs holds the lock for an instant, which must not keep a tenant from starting.
_PATIENCE_SECONDS = 1.0

_RUNNING = "running.json"
_LOCK = "running.lock"
_LOG = "tenant.log"
_DATABASE = "tenant.sqlite3"


class TenantError(Exception):
    """The background tenant could not do what was asked."""


class Running(NamedTuple):
    """A tenant that runs in the background."""

    pid: int
    base_url: str


@contextmanager
def announced(directory: Path) -> Generator[Callable[[str], None], None, None]:
    """Hold the directory for this process; the function it gives tells others where the tenant listens.

    Raises:
        TenantError: another process holds it.
    """
    directory.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = _lock(directory, _PATIENCE_SECONDS)
    if lock is None:
        raise TenantError(f"Another local tenant is running in {directory}.")
    state = directory / _RUNNING

    def announce(base_url: str) -> None:
        _write_private(state, orjson.dumps({"pid": os.getpid(), "base_url": base_url}))

    try:
        yield announce
    finally:
        state.unlink(missing_ok=True)
        lock.close()


def running(directory: Path) -> Running | None:
    """The tenant that runs in this directory, or None."""
    if not (directory / _LOCK).exists() or not _held(directory):
        return None
    with suppress(OSError, orjson.JSONDecodeError, KeyError):
        state = orjson.loads((directory / _RUNNING).read_bytes())
        return Running(state["pid"], state["base_url"])
    return None


def start(directory: Path, port: int | None = None) -> Running:
    """Start a tenant in the background, unless one runs there already, and wait until it answers.

    Args:
        directory: where it keeps its data.
        port: where it listens, 1 to 65535; when left out, where it listened last time if that is free, else any free port.

    Raises:
        TenantError: the port is taken or none, or the tenant did not come up.
    """
    found = running(directory)
    if found is not None:
        return found
    if port is not None:
        _require_free(port)
    directory.mkdir(parents=True, exist_ok=True, mode=0o700)
    last_port = directory / "port"
    with suppress(OSError, ValueError):
        port = port if port is not None else _if_free(int(last_port.read_text()))
    with (directory / _LOG).open("ab") as log:
        command = [
            sys.executable,
            "-m",
            "atlan.local.server",
            "--directory",
            str(directory),
            "--port",
            str(port or 0),
        ]
        process = subprocess.Popen(  # noqa: S603
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
        )
    deadline = time.monotonic() + START_SECONDS
    # One that finds the directory taken ends by itself: then somebody else's tenant is about to answer.
    while time.monotonic() < deadline and (process.poll() is None or _held(directory)):
        found = running(directory)
        if found is not None and _answers(found.base_url):
            if found.pid != process.pid:
                # It would take over as soon as the other one stops.
                process.terminate()
                process.wait()
            last_port.write_text(found.base_url.rsplit(":", 1)[1])
            return found
        time.sleep(0.05)
    raise TenantError(f"The local tenant did not start; its log is {directory / _LOG}.")


def stop(directory: Path) -> bool:
    """Stop the tenant that runs in this directory.

    Returns:
        Whether one was running.

    Raises:
        TenantError: it did not end.
    """
    found = running(directory)
    if found is None:
        return False
    with suppress(ProcessLookupError):
        os.kill(found.pid, signal.SIGTERM)
    deadline = time.monotonic() + STOP_SECONDS
    while time.monotonic() < deadline:
        if running(directory) is None and not _lives(found.pid):
            return True
        time.sleep(0.05)
    raise TenantError(f"The local tenant (process {found.pid}) did not stop within {STOP_SECONDS:.0f} s.")


def credentials(directory: Path) -> Credentials:
    """The keys of the tenant in this directory, which need not be running.

    Raises:
        TenantError: there is no tenant in it.
    """
    if not (directory / _DATABASE).exists():
        raise TenantError(f"There is no local tenant in {directory}.")
    database = Database(directory / _DATABASE)
    try:
        return Identity(database).credentials
    finally:
        database.close()


def reset(directory: Path) -> None:
    """Take the tenant back to its first state, running or not; its keys stay as they are.

    Raises:
        TenantError: there is no tenant in this directory, or it does not answer.
    """
    keys = credentials(directory)
    found = running(directory)
    if found is None:
        from atlan.local.engine import Engine

        engine = Engine(directory)
        engine.reset()
        engine.close()
        return
    request = urllib.request.Request(  # noqa: S310
        f"{found.base_url}/_local/reset", method="POST", headers={"authorization": f"Bearer {keys.api_key}"}
    )
    try:
        with _opener().open(request, timeout=60):
            return
    except urllib.error.URLError as error:
        raise TenantError(
            f"The local tenant at {found.base_url} could not be reset: {error.reason}"
        ) from None


def _lock(directory: Path, patience: float = 0.0) -> sqlite3.Connection | None:
    """Take the lock of a directory, or give None when another process has it.

    SQLite's own file lock works on every platform and ends with the process that holds it.
    """
    connection = sqlite3.connect(
        directory / _LOCK, timeout=patience, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError:
        connection.close()
        return None
    return connection


def _held(directory: Path) -> bool:
    lock = _lock(directory)
    if lock is None:
        return True
    lock.close()
    return False


def _write_private(file: Path, content: bytes) -> None:
    file.touch(mode=0o600)
    file.write_bytes(content)


def _opener() -> urllib.request.OpenerDirector:
    # Nothing on the loopback interface goes through a proxy.
    return urllib.request.build_opener(urllib.request.ProxyHandler({}))


def _answers(base_url: str) -> bool:
    try:
        with _opener().open(f"{base_url}/_local/health", timeout=2) as response:
            return bool(response.status == 200)
    except OSError:
        return False


def _require_free(port: int) -> None:
    from atlan.local.server import bound_socket

    try:
        bound_socket(port).close()
    except OverflowError:
        raise TenantError(f"Port {port} does not exist: give one from 1 to 65535.") from None
    except OSError as error:
        raise TenantError(
            f"Port {port} cannot be used ({error.strerror}): give another, or none for any that is free."
        ) from None


def _if_free(port: int) -> int | None:
    try:
        _require_free(port)
    except TenantError:
        return None
    return port


def _lives(pid: int) -> bool:
    with suppress(ChildProcessError, OSError):
        os.waitpid(pid, os.WNOHANG)
    try:
        os.kill(pid, 0)
    except OSError:
        return False
    return True
