"""Files and images through either client: any store, any size, nothing half done, nothing that should stay at home."""

from __future__ import annotations

import hashlib
import os
import socket
import threading
from pathlib import Path
from typing import Any

import pytest

from atlan.client.aio import AsyncAtlanClient
from atlan.errors import ApiConnectionError, AtlanError, InvalidRequestError, NotFoundError
from atlan.errors import PermissionError as AtlanPermissionError
from atlan.local import LocalTenant
from atlan.model.file import CloudStorageIdentifier, PresignedURLRequest
from atlan.transport.retry import RetryPolicy

from .both import Awaited
from .conftest import Wire

GET, PUT = PresignedURLRequest.Method.GET, PresignedURLRequest.Method.PUT
STORES = {
    "s3": CloudStorageIdentifier.S3,
    "azure": CloudStorageIdentifier.AZURE_BLOB,
    "gcs": CloudStorageIdentifier.GCS,
}


async def address(client: Any, key: str, method: str, expiry: str = "30s") -> str:
    request = PresignedURLRequest(key=key, expiry=expiry, method=method)
    given = await client.files.generate_presigned_url(request)
    assert isinstance(given, str)
    return given


@pytest.mark.parametrize("store", STORES)
async def test_a_file_comes_back_byte_for_byte(
    client: Any, clean_tenant: LocalTenant, wire: Wire, tmp_path: Path, store: str
) -> None:
    clean_tenant.choose_store(store)
    path, back = tmp_path / "orders 1.csv", tmp_path / "back.csv"
    path.write_bytes(os.urandom(1_500_000))
    key = "reports/2024/orders ü.csv"

    put = await address(client, key, PUT)
    assert STORES[store].value in put
    await client.files.upload_file(put, str(path))
    assert await client.files.download_file(await address(client, key, GET), str(back)) == str(back)

    assert back.read_bytes() == path.read_bytes()
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".")] == []
    for sent in wire.to("/presigned/"):
        assert "authorization" not in sent.headers
        assert not [name for name in sent.headers if name.startswith("x-atlan")]


async def test_an_empty_file(client: Any, tmp_path: Path) -> None:
    path = tmp_path / "empty"
    path.touch()
    await client.files.upload_file(await address(client, "empty", PUT), str(path))
    await client.files.download_file(await address(client, "empty", GET), str(tmp_path / "back"))
    assert (tmp_path / "back").read_bytes() == b""


@pytest.mark.parametrize(
    ("members", "missing"),
    [
        ({"expiry": "30s", "method": GET}, "key"),
        ({"key": "k", "method": GET}, "expiry"),
        ({"key": "k", "expiry": "30s"}, "method"),
        ({"key": "k", "expiry": "30s", "method": "POST"}, "GET or PUT"),
    ],
)
async def test_an_address_needs_all_of_it(client: Any, wire: Wire, members: Any, missing: str) -> None:
    with pytest.raises(ValueError, match=missing):
        await client.files.generate_presigned_url(PresignedURLRequest(**members))
    assert wire.sent == []


async def test_no_such_store(client: Any, wire: Wire, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.touch()
    with pytest.raises(InvalidRequestError) as caught:
        await client.files.upload_file("https://store.example.com/key?signature=x", str(path))
    assert "400-061" in str(caught.value)
    assert wire.sent == []


class TestGuard:
    """What may not leave the machine, found before anything is read or sent."""

    @pytest.mark.parametrize(
        ("path", "code"),
        [
            ("reports/../../secret.csv", "400-077"),
            ("..", "400-077"),
            ("/etc/passwd", "400-078"),
            ("/proc/self/environ", "400-078"),
            ("{folder}/.ssh/id_rsa", "400-078"),
            ("{folder}/.AWS/credentials", "400-078"),
            ("{folder}/.gnupg/private/key", "400-078"),
            ("{folder}/.env", "400-078"),
            ("{folder}/.env.production", "400-078"),
            ("{folder}/innocent.csv", "400-078"),
            ("{folder}/blocked/file.csv", "400-078"),
            ("{folder}/missing.csv", "400-059"),
            ("{folder}", "400-059"),
        ],
    )
    async def test_paths(
        self, client: Any, wire: Wire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, code: str
    ) -> None:
        monkeypatch.setenv("ATLAN_UPLOAD_FILE_BLOCKED_PATHS", "elsewhere, /Blocked/")
        for name in (
            ".ssh/id_rsa",
            ".AWS/credentials",
            ".gnupg/private/key",
            ".env",
            ".env.production",
            "blocked/file.csv",
        ):
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text("secret")
        (tmp_path / "innocent.csv").symlink_to(tmp_path / ".ssh/id_rsa")
        with pytest.raises(InvalidRequestError) as caught:
            await client.files.upload_file("https://x.s3.amazonaws.com/k", path.format(folder=tmp_path))
        assert code in str(caught.value)
        assert wire.sent == []

    async def test_the_former_variable_counts_too(
        self, client: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("PYATLAN_UPLOAD_FILE_BLOCKED_PATHS", "payroll")
        path = tmp_path / "payroll.csv"
        path.touch()
        with pytest.raises(InvalidRequestError):
            await client.files.upload_file("https://x.s3.amazonaws.com/k", str(path))

    async def test_names_that_only_look_alike(self, client: Any, tmp_path: Path) -> None:
        for name in ("environment.csv", "my.ssh", "..csv"):
            path = tmp_path / name
            path.write_text(name)
            await client.files.upload_file(await address(client, name, PUT), str(path))


class TestRefusals:
    async def test_an_address_for_something_else(self, client: Any, tmp_path: Path) -> None:
        path = tmp_path / "file"
        path.write_text("x")
        with pytest.raises(AtlanPermissionError):
            await client.files.upload_file(await address(client, "file", GET), str(path))

    async def test_an_address_of_another_object(self, client: Any, tmp_path: Path) -> None:
        given = await address(client, "mine", GET)
        with pytest.raises(AtlanPermissionError):
            await client.files.download_file(given.replace("/mine?", "/yours?"), str(tmp_path / "file"))

    async def test_an_address_that_has_expired(self, client: Any, tmp_path: Path) -> None:
        given = await address(client, "file", GET)
        expired = given.replace("expires=", "expires=1&was=")
        with pytest.raises(AtlanPermissionError):
            await client.files.download_file(expired, str(tmp_path / "file"))

    async def test_what_is_not_there_leaves_the_file_that_was_there(
        self, client: Any, tmp_path: Path
    ) -> None:
        path = tmp_path / "file"
        path.write_text("from yesterday")
        with pytest.raises(NotFoundError):
            await client.files.download_file(await address(client, "nothing", GET), str(path))
        assert [each.name for each in tmp_path.iterdir()] == ["file"]
        assert path.read_text() == "from yesterday"

    async def test_a_refusal_does_not_tell_the_address(self, client: Any, tmp_path: Path) -> None:
        given = await address(client, "nothing", GET)
        with pytest.raises(NotFoundError) as caught:
            await client.files.download_file(given, str(tmp_path / "file"))
        assert given.partition("signature=")[2] not in str(caught.value) + repr(caught.value)

    @pytest.mark.parametrize("path", ["missing/file", "."])
    async def test_where_no_file_can_be(
        self, client: Any, wire: Wire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str
    ) -> None:
        monkeypatch.chdir(tmp_path)
        given = await address(client, "file", GET)
        wire.clear()
        with pytest.raises(InvalidRequestError) as caught:
            await client.files.download_file(given, path)
        assert "400-060" in str(caught.value)
        assert wire.sent == []

    @pytest.mark.parametrize("given", ["", "/presigned/file", "ftp://store.example.com/file"])
    async def test_what_is_no_address(self, client: Any, wire: Wire, tmp_path: Path, given: str) -> None:
        with pytest.raises(ValueError, match="presigned_url must"):
            await client.files.download_file(given, str(tmp_path / "file"))
        assert wire.sent == []

    async def test_a_store_that_stumbles_is_asked_again(
        self, client: Any, clean_tenant: LocalTenant, tmp_path: Path
    ) -> None:
        path = tmp_path / "file"
        path.write_bytes(os.urandom(300_000))
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        clean_tenant.faults.add("status", status=503, retry_after="0", times=1, path="/presigned")
        await client.files.upload_file(await address(client, "file", PUT), str(path))
        clean_tenant.faults.add("drop", when="before", times=1, path="/presigned")
        await client.files.download_file(await address(client, "file", GET), str(tmp_path / "back"))
        assert hashlib.sha256((tmp_path / "back").read_bytes()).hexdigest() == digest


PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63f8ffff3f0005fe02fea7"
    "35c6a50000000049454e44ae426082"
)


class TestImages:
    async def test_an_image(self, client: Any, tmp_path: Path) -> None:
        path = tmp_path / "icon.png"
        path.write_bytes(PIXEL)
        with path.open("rb") as file:
            image = await client.upload_image(file, str(path))
        assert image.id
        assert (image.raw_name, image.content_type, image.extension) == ("icon.png", "image/png", ".png")
        assert image.file_size == str(len(PIXEL))

        back = tmp_path / "back.png"
        await client.files.download_file(await address(client, image.key, GET), str(back))
        assert back.read_bytes() == PIXEL

    async def test_as_bytes(self, client: Any) -> None:
        assert (await client.upload_image(PIXEL, "icon.png")).raw_name == "icon.png"

    async def test_what_is_no_image_is_refused_by_the_tenant(self, client: Any) -> None:
        with pytest.raises(AtlanError):
            await client.upload_image(b"id,name", "orders.csv")

    async def test_text_and_no_name_are_refused_before(self, client: Any, wire: Wire, tmp_path: Path) -> None:
        path = tmp_path / "icon.svg"
        path.write_text("<svg/>")
        with path.open() as file, pytest.raises(ValueError, match="bytes"):
            await client.upload_image(file, "icon.svg")
        with pytest.raises(ValueError, match="filename"):
            await client.upload_image(PIXEL, " ")
        assert wire.sent == []


class Breaking:
    """A store that promises ten bytes and hangs up after four, as often as it is told to; then it keeps its word."""

    def __init__(self, times: int) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/s3.amazonaws.com/key?signature=abcdef0123456789"
        self._contents = [b"half"] * times + [b"wholewhole"]
        self.asked = 0
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        for content in self._contents:
            connection, _ = self._listener.accept()
            with connection:
                connection.recv(65536)
                self.asked += 1
                connection.sendall(
                    b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\nconnection: close\r\n\r\n" + content
                )

    def __enter__(self) -> Breaking:
        return self

    def __exit__(self, *error: object) -> None:
        self._listener.close()


class TestBreaking:
    async def test_a_download_that_breaks_off_leaves_no_file_that_looks_whole(
        self, client: Any, tmp_path: Path
    ) -> None:
        path = tmp_path / "file"
        path.write_text("from yesterday")
        hasty = client.with_options(retry=RetryPolicy(retries=1, base=0.0))
        hasty = hasty if isinstance(hasty, AsyncAtlanClient) else Awaited(hasty)
        with Breaking(2) as store:
            with pytest.raises(ApiConnectionError) as caught:
                await hasty.files.download_file(store.url, str(path))
            assert store.asked == 2
        assert caught.value.attempts == 2
        assert [each.name for each in tmp_path.iterdir()] == ["file"]
        assert path.read_text() == "from yesterday"

    async def test_a_download_begins_anew_where_it_broke_off(self, client: Any, tmp_path: Path) -> None:
        hasty = client.with_options(retry=RetryPolicy(retries=3, base=0.0))
        hasty = hasty if isinstance(hasty, AsyncAtlanClient) else Awaited(hasty)
        with Breaking(2) as store:
            await hasty.files.download_file(store.url, str(tmp_path / "file"))
        assert (tmp_path / "file").read_bytes() == b"wholewhole"

    async def test_no_signature_is_ever_logged(
        self, client: Any, tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level("DEBUG")
        with Breaking(0) as store:
            await client.files.download_file(store.url, str(tmp_path / "file"))
        given = await address(client, "other", PUT)
        await client.files.upload_file(given, str(tmp_path / "file"))
        # What the tenant itself writes down is in the same process here.
        ours = [record for record in caplog.records if not record.name.startswith("uvicorn")]
        assert "atlan.transport" in {record.name for record in ours}
        for secret in ("abcdef0123456789", given.partition("signature=")[2]):
            assert not [record for record in ours if secret in record.getMessage()]
