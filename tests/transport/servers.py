"""Small servers on real sockets, of the standard library alone: a web server, an HTTP proxy, a SOCKS5 proxy."""

from __future__ import annotations

import base64
import contextlib
import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self


class Seen(NamedTuple):
    """A request as it arrived."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


def plain_answer(body: bytes, *headers: str, status: str = "200 OK", closing: bool = False) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    if not any(header.lower().startswith("content-type") for header in headers):
        lines.append("Content-Type: application/json")
    if closing:
        # The server closes after the answer without announcing it, as gateways do with idle connections.
        lines.append("X-Closing: yes")
    return "\r\n".join((*lines, "", "")).encode() + body


class _Listener:
    """Accepts connections in a thread and serves each in one of its own."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.place = f"127.0.0.1:{self._socket.getsockname()[1]}"
        self._open: set[socket.socket] = set()
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        # Closing alone does not wake the accepting thread everywhere.
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for connection in tuple(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self._open.add(connection)
            threading.Thread(target=self._guarded, args=(connection,), daemon=True).start()

    def _guarded(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            self.serve(connection)
        self._open.discard(connection)

    def serve(self, connection: socket.socket) -> None:
        raise NotImplementedError


class Server(_Listener):
    """Answers each request with the next prepared answer, the last one again and again; an empty JSON object unless told."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.seen: list[Seen] = []
        self.connections = 0
        self.answers: list[Callable[[Seen], bytes]] = [lambda _: plain_answer(b"{}")]
        self._tls = tls
        super().__init__()
        self.url = f"{'https' if tls else 'http'}://{self.place}"

    def serve(self, connection: socket.socket) -> None:
        if self._tls is not None:
            connection = self._tls.wrap_socket(connection, server_side=True)
        self.connections += 1
        stream = connection.makefile("rb")
        while (seen := _read_request(stream)) is not None:
            self.seen.append(seen)
            prepared = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
            reply = prepared(seen)
            connection.sendall(reply)
            complete = reply.startswith(b"HTTP/1.1") and b"half" not in reply
            if not complete or b"X-Closing" in reply:
                connection.shutdown(socket.SHUT_RDWR)
                return


def _read_request(stream: object) -> Seen | None:
    readline: Callable[[], bytes] = stream.readline  # type: ignore[attr-defined]
    first = readline()
    if not first:
        return None
    method, target, _ = first.decode().split(" ", 2)
    headers: dict[str, str] = {}
    while (line := readline().strip()) != b"":
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.lower()] = value.strip()
    body = stream.read(int(headers.get("content-length", 0)))  # type: ignore[attr-defined]
    return Seen(method, target, headers, body)


class PlainSpeaker(_Listener):
    """Says that it is a web server to whoever connects, without listening first."""

    def serve(self, connection: socket.socket) -> None:
        connection.sendall(plain_answer(b"", status="400 Bad Request"))
        connection.recv(65536)


class HttpProxy(_Listener):
    """Forwards plain requests and tunnels others; wants a user and password where it was given some."""

    def __init__(self, credentials: str | None = None) -> None:
        self.targets: list[str] = []
        self.tunnels: list[str] = []
        self._wanted = credentials and "Basic " + base64.b64encode(credentials.encode()).decode()
        super().__init__()
        self.url = f"http://{self.place}"

    def serve(self, connection: socket.socket) -> None:
        seen = _read_request(connection.makefile("rb", buffering=0))
        if seen is None:
            return
        if self._wanted is not None and seen.headers.get("proxy-authorization") != self._wanted:
            connection.sendall(plain_answer(b"", status="407 Proxy Authentication Required"))
            return
        if seen.method == "CONNECT":
            self.tunnels.append(seen.target)
            with _dial(seen.target) as target:
                connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                _pipe(connection, target)
            return
        place, _, path = seen.target.removeprefix("http://").partition("/")
        self.targets.append(place)
        lines = [
            f"{seen.method} /{path} HTTP/1.1",
            *(f"{name}: {value}" for name, value in seen.headers.items()),
        ]
        with _dial(place) as target:
            target.sendall("\r\n".join((*lines, "", "")).encode("latin-1") + seen.body)
            _pipe(connection, target)


class Socks5Proxy(_Listener):
    """Speaks as much of SOCKS5 as it takes to reach a server, with or without user and password."""

    def __init__(self, credentials: str | None = None) -> None:
        self.targets: list[str] = []
        self._credentials = credentials
        super().__init__()

    def serve(self, connection: socket.socket) -> None:
        read = connection.makefile("rb", buffering=0).read
        _, methods = read(2)
        read(methods)
        if self._credentials is None:
            connection.sendall(b"\x05\x00")
        else:
            connection.sendall(b"\x05\x02")
            _, length = read(2)
            user = read(length).decode()
            password = read(read(1)[0]).decode()
            granted = f"{user}:{password}" == self._credentials
            connection.sendall(b"\x01\x00" if granted else b"\x01\x01")
            if not granted:
                return
        *_, kind = read(4)
        host = socket.inet_ntoa(read(4)) if kind == 1 else read(read(1)[0]).decode()
        port = int.from_bytes(read(2), "big")
        self.targets.append(f"{host}:{port}")
        with _dial(self.targets[-1]) as target:
            connection.sendall(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
            _pipe(connection, target)


def _dial(place: str) -> socket.socket:
    host, _, port = place.rpartition(":")
    return socket.create_connection((host, int(port)))


def _pipe(one: socket.socket, other: socket.socket) -> None:
    def copy(source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)

    back = threading.Thread(target=copy, args=(other, one), daemon=True)
    back.start()
    copy(one, other)
    back.join()


class Tls:
    """A certificate for 127.0.0.1 that no authority has signed."""

    def __init__(self, folder: Path) -> None:
        self.certificate = folder / "certificate.pem"
        key = folder / "key.pem"
        subprocess.run(
            [
                *(
                    "openssl",
                    "req",
                    "-x509",
                    "-newkey",
                    "ec",
                    "-pkeyopt",
                    "ec_paramgen_curve:prime256v1",
                    "-nodes",
                ),
                *("-keyout", str(key), "-out", str(self.certificate), "-days", "2", "-subj", "/CN=127.0.0.1"),
                *("-addext", "subjectAltName=IP:127.0.0.1"),
            ],
            check=True,
            capture_output=True,
        )
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(self.certificate, key)
