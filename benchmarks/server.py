"""A canned server: answers searches with prepared bytes, in a process of its own, over keep-alive connections.

It does next to nothing per request, so that the time measured at the other end is the client's.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path

from benchmarks import payloads

ROOT = Path(__file__).resolve().parent.parent
START = (
    "import sys; sys.path.append(sys.argv.pop(1)); from benchmarks.server import main; main(*sys.argv[1:])"
)

SEARCH_PATH = b"/search/indexsearch"
TYPEDEFS_PATH = b"/types/typedefs"


class Answers:
    """Complete HTTP responses, made once."""

    def __init__(self, pages: int, hits: int) -> None:
        total = pages * hits
        self._hits = hits
        self._pages = [_response(200, page) for page in payloads.search_pages(pages, hits, total)]
        self._past_the_end = _response(200, json.dumps({"approximateCount": total}).encode())
        self._typedefs = _response(200, payloads.typedefs())
        self._unknown = _response(404, b'{"errorCode":"ATLAS-404-00-001","errorMessage":"not served here"}')

    def to(self, request_line: bytes, body: bytes) -> bytes:
        if SEARCH_PATH in request_line:
            page = json.loads(body)["dsl"]["from"] // self._hits
            return self._pages[page] if page < len(self._pages) else self._past_the_end
        return self._typedefs if TYPEDEFS_PATH in request_line else self._unknown


class Exchange(asyncio.Protocol):
    """One connection: requests are read by their Content-Length, answers written whole."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self._received = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while (end := self._received.find(b"\r\n\r\n")) >= 0:
            head = bytes(self._received[:end])
            body_start, body_end = end + 4, end + 4 + _content_length(head)
            if len(self._received) < body_end:
                return
            body = bytes(self._received[body_start:body_end])
            del self._received[:body_end]
            self._transport.write(self._answers.to(head.split(b"\r\n", 1)[0], body))


def _content_length(head: bytes) -> int:
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


def _response(status: int, body: bytes) -> bytes:
    head = f"HTTP/1.1 {status} -\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def start(pages: int, hits: int) -> str:
    """Start a server that ends with this process.

    Args:
        pages: how many pages every search has
        hits: entities in each

    Returns:
        its base URL
    """
    server = subprocess.Popen(
        [sys.executable, "-E", "-s", "-c", START, ROOT, str(pages), str(hits)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert server.stdout is not None
    _running.append(server)
    return f"http://127.0.0.1:{int(server.stdout.readline())}"


_running: list[subprocess.Popen[str]] = []


def main(pages: str, hits: str) -> None:
    """Print a free port of the loopback interface and serve there until standard input closes."""
    asyncio.run(_serve(Answers(int(pages), int(hits))))


async def _serve(answers: Answers) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Exchange(answers), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.buffer.read)
    server.close()
