"""Running a tenant as a server of its own: ``python -m atlan.local.server``."""

from __future__ import annotations

import argparse
import logging
import re
import signal
import socket
import sys
import threading
from contextlib import closing
from pathlib import Path
from types import FrameType

import uvicorn

from atlan.local.app import create_app
from atlan.local.engine import Engine
from atlan.local.process import announced

LOOPBACK = "127.0.0.1"
# What lets whoever knows an address in stays out of the log.
_SIGNATURE = re.compile(r"(?<=[?&]signature=)[^&\s]+")
_START_SECONDS = 30.0


def bound_socket(port: int) -> socket.socket:
    """A listening place on the loopback interface; port 0 takes any that is free."""
    # The protocol is named because asyncio turns off Nagle's algorithm only where it is: else every answer waits 40 ms.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((LOOPBACK, port))
    return listener


class Server:
    """A tenant listening on a port.

    Args:
        engine: the tenant.
        port: where to listen; 0 takes any free port.
    """

    def __init__(self, engine: Engine, port: int = 0) -> None:
        self._socket = bound_socket(port)
        configuration = uvicorn.Config(
            create_app(engine),
            log_config=None,
            access_log=True,
            lifespan="off",
            timeout_keep_alive=75,
            ws="none",
        )
        self._uvicorn = uvicorn.Server(configuration)
        logging.getLogger("uvicorn.access").addFilter(_WITHOUT_SIGNATURES)
        self._thread: threading.Thread | None = None

    @property
    def base_url(self) -> str:
        return f"http://{LOOPBACK}:{self._socket.getsockname()[1]}"

    def run(self) -> None:
        """Serve until the process is told to stop."""
        try:
            self._uvicorn.run(sockets=[self._socket])
        finally:
            self._socket.close()

    def start(self) -> None:
        """Serve from a thread, and return when requests are taken."""
        self._socket.listen(128)
        self._thread = threading.Thread(target=self._uvicorn.run, args=([self._socket],), daemon=True)
        self._thread.start()
        waited = threading.Event()
        for _ in range(int(_START_SECONDS * 100)):
            if self._uvicorn.started:
                return
            if not self._thread.is_alive():
                break
            waited.wait(0.01)
        raise RuntimeError("The local tenant did not start.")

    def stop(self) -> None:
        self._uvicorn.should_exit = True
        self._uvicorn.force_exit = True
        if self._thread is not None:
            self._thread.join()
        self._socket.close()


class WithoutSignatures(logging.Filter):
    """Takes the signatures out of presigned addresses before the access log writes them."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(
                _SIGNATURE.sub("***", one) if isinstance(one, str) else one for one in record.args
            )
        return True


_WITHOUT_SIGNATURES = WithoutSignatures()  # one for all servers: a logger takes the same filter only once


def _leave(number: int, frame: FrameType | None) -> None:
    sys.exit(0)


def main() -> None:
    parser = argparse.ArgumentParser(description="Serve a local tenant.")
    parser.add_argument("--directory", type=Path, required=True)
    parser.add_argument("--port", type=int, default=0)
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    # Leave by the front door when told to stop, so that everything is closed on the way.
    signal.signal(signal.SIGTERM, _leave)
    with announced(arguments.directory) as announce, closing(Engine(arguments.directory)) as engine:
        server = Server(engine, arguments.port)
        announce(server.base_url)
        server.run()


if __name__ == "__main__":
    main()
