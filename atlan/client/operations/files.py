"""Files of the tenant's object store: which local files may be uploaded, where to, and how a download gets to the disk."""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from atlan.errors import ErrorCode
from atlan.transport.call import Call

if TYPE_CHECKING:
    from collections.abc import Callable

    from atlan.model.file import PresignedURLRequest

    Json = dict[str, Any]

GUARDED_FOLDERS: Final = ("/etc", "/proc", "/sys", "/dev", "/root", "/private/etc", "/private/var")
"""Folders of the system, whose files are never uploaded."""

GUARDED_NAMES: Final = frozenset({".aws", ".ssh", ".gnupg"})
"""Folders that hold keys, wherever they are."""

BLOCKED_VARIABLES: Final = ("ATLAN_UPLOAD_FILE_BLOCKED_PATHS", "PYATLAN_UPLOAD_FILE_BLOCKED_PATHS")
"""Variables with further parts of paths, separated by commas, whose files are never uploaded."""


def address_call(request: PresignedURLRequest) -> Call[str]:
    """The call that asks for an address to upload or download an object.

    Raises:
        ValueError: the request lacks something
    """
    from atlan_openapi.api.file import create_presigned_url as op

    def address(response: Any) -> str:
        return op.parse_response(response).url

    # The address is a permission: it shows in no log.
    return Call(op.OPERATION, op.build_request(body=request.check()), address, secret=True)


def upload_call(presigned_url: str, content: BinaryIO) -> Call[None]:
    """The call that uploads to an address, in the manner of the store that it leads to.

    Raises:
        InvalidRequestError: it leads to no store that is known (400-061)
    """
    from atlan.model.file import CloudStorageIdentifier as Store
    from atlan_openapi.types import File

    body = File(content)
    if Store.S3.value in presigned_url:
        from atlan_openapi.api.file import upload_to_presigned_url_s3 as s3

        request, operation, parse = (
            s3.build_request(presigned_url, body=body),
            s3.OPERATION,
            s3.parse_response,
        )
    elif Store.GCS.value in presigned_url:
        from atlan_openapi.api.file import upload_to_presigned_url_gcs as gcs

        request, operation, parse = (
            gcs.build_request(presigned_url, body=body),
            gcs.OPERATION,
            gcs.parse_response,
        )
    elif Store.AZURE_BLOB.value in presigned_url:
        from atlan_openapi.api.file import upload_to_presigned_url_azure as azure

        request = azure.build_request(presigned_url, body=body, x_ms_blob_type="BlockBlob")
        operation, parse = azure.OPERATION, azure.parse_response
    else:
        raise ErrorCode.UNSUPPORTED_PRESIGNED_URL.exception_with_parameters()
    # The file is there to be read from its start again, and the same bytes end up under the same key.
    return Call(operation, request, parse, idempotent=True, secret=True)


def download_call(presigned_url: str, consume: Callable[[Any], Any]) -> Call[None]:
    """The call that downloads from an address, and hands the content on while it comes in.

    Args:
        presigned_url: the address
        consume: takes the open answer

    Raises:
        ValueError: it is no address
    """
    from atlan_openapi.api.file import download_from_presigned_url as op

    if not presigned_url.startswith(("https://", "http://")):
        raise ValueError("presigned_url must be an address as generate_presigned_url gives it")

    request = op.build_request(presigned_url)
    # The bytes as they are stored: packing them for the way is up to whoever has stored them.
    request["headers"] = {**request.get("headers", {}), "accept-encoding": "identity"}

    def ignored(response: Any) -> None:
        op.parse_response(response)

    return Call(op.OPERATION, request, ignored, consume=consume, secret=True)


def open_for_upload(file_path: str) -> BinaryIO:
    """Open a local file that may be uploaded.

    Raises:
        InvalidRequestError: the path goes up with `..` (400-077), is guarded (400-078), or leads to no file (400-059)
    """
    if ".." in Path(file_path).parts:
        raise ErrorCode.INVALID_UPLOAD_FILE_PATH_TRAVERSAL.exception_with_parameters(file_path)
    path = Path(file_path).resolve()
    if _is_guarded(path):
        raise ErrorCode.INVALID_UPLOAD_FILE_PATH_SENSITIVE.exception_with_parameters(file_path)
    try:
        if path.is_file():
            return path.open("rb")
    except OSError as error:
        raise ErrorCode.INVALID_UPLOAD_FILE_PATH.exception_with_parameters(
            f"{file_path} ({error.strerror})"
        ) from error
    raise ErrorCode.INVALID_UPLOAD_FILE_PATH.exception_with_parameters(file_path)


def _is_guarded(path: Path) -> bool:
    # Some file systems do not tell capitals apart.
    lowered = Path(str(path).lower())
    if any(lowered.is_relative_to(folder) for folder in GUARDED_FOLDERS):
        return True
    if GUARDED_NAMES & set(lowered.parts[:-1]) or lowered.name.startswith(".env"):
        return True
    blocked = (os.environ.get(variable, "") for variable in BLOCKED_VARIABLES)
    return any(
        part.strip() and part.strip().lower() in str(lowered) for line in blocked for part in line.split(",")
    )


class Download:
    """A file that is there once it is whole: until then its content stands under another name beside it.

    A failure leaves nothing behind, and a file that was there before as it was.

    Args:
        file_path: where the file is to be.

    Raises:
        InvalidRequestError: it cannot be there (400-060).

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     with Download(f"{folder}/orders.csv") as download:
    ...         download.write(b"id")
    ...         before = [path.name for path in Path(folder).iterdir()]
    ...     Path(f"{folder}/orders.csv").read_bytes(), before == ["orders.csv"]
    (b'id', False)
    """

    def __init__(self, file_path: str) -> None:
        self._given = file_path
        self._path = Path(file_path).resolve()
        self._part = self._path.with_name(f".{self._path.name}.{secrets.token_hex(4)}.part")
        if self._path.is_dir():
            raise self._failure(IsADirectoryError("it is a folder"))
        if not self._path.parent.is_dir():
            raise self._failure(FileNotFoundError("there is no such folder"))

    def __enter__(self) -> Download:
        try:
            self._file = self._part.open("xb")
        except OSError as error:
            raise self._failure(error) from error
        return self

    def write(self, piece: bytes) -> None:
        """Add to the content.

        Raises:
            InvalidRequestError: it cannot be written (400-060)
        """
        try:
            self._file.write(piece)
        except OSError as error:
            raise self._failure(error) from error

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        try:
            self._file.close()
            if kind is None:
                self._part.replace(self._path)
        except OSError as problem:
            raise self._failure(problem) from problem
        finally:
            self._part.unlink(missing_ok=True)

    def _failure(self, error: OSError) -> Exception:
        return ErrorCode.UNABLE_TO_DOWNLOAD_FILE.exception_with_parameters(
            self._given, error.strerror or str(error)
        )
