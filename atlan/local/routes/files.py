"""Files and images: addresses to upload and download, and what is behind them."""

from __future__ import annotations

import time
import uuid
from pathlib import PurePosixPath
from typing import Any
from xml.sax.saxutils import escape

from atlan.local.errors import platform
from atlan.local.multipart import parse_form
from atlan.local.object_store import PRESIGNED, STORES, ObjectStore, seconds_of
from atlan.local.payloads import TEXT, object_with
from atlan.local.records import Records
from atlan.local.routes.route import Reply, Request, Route

Json = dict[str, Any]

_REQUEST = object_with(key=TEXT, expiry=TEXT, method=TEXT)
_LARGEST_IMAGE = 10 * 1024 * 1024


def create_presigned_url(request: Request) -> Json:
    body = request.json_object(_REQUEST)
    key, method = str(body.get("key") or "").strip("/"), body.get("method")
    if not key or {"", ".", ".."} & set(key.split("/")):
        raise platform(400, "key is the key of an object: words with slashes between them.")
    if method not in ("GET", "PUT"):
        raise platform(400, "method is GET or PUT.")
    seconds = seconds_of(str(body.get("expiry") or ""))
    base_url = f"http://{request.headers.get('host', '')}"
    with request.engine.writing() as transaction:
        return {"url": ObjectStore(transaction).address(base_url, key, method, seconds)}


def upload(request: Request, status: int = 200) -> Reply:
    if refusal := _refused(request, "PUT"):
        return refusal
    media_type = request.headers.get("content-type") or "application/octet-stream"
    with request.engine.writing() as transaction:
        ObjectStore(transaction).put(request.path["key"], request.content, media_type)
    return Reply(b"", "application/octet-stream", status)


def upload_to_azure(request: Request) -> Reply:
    if request.headers.get("x-ms-blob-type") != "BlockBlob":
        return _refusal(400, "MissingRequiredHeader", "x-ms-blob-type has to be BlockBlob.")
    return upload(request, 201)


def download(request: Request) -> Reply:
    if refusal := _refused(request, "GET"):
        return refusal
    with request.engine.database.read() as transaction:
        found = ObjectStore(transaction).get(request.path["key"])
    if found is None:
        return _refusal(404, "NoSuchKey", "There is no such object.")
    return Reply(found.content, "application/octet-stream")


def upload_image(request: Request) -> Json:
    parts = {part.name: part for part in parse_form(request.headers.get("content-type", ""), request.content)}
    file, name = parts.get("file"), parts.get("name")
    if name is None or name.content.strip() != b"image" or file is None or not file.file_name:
        raise platform(400, "The form has the fields name, which is image, and file, with a file name.")
    if not file.media_type.startswith("image/") or not file.content:
        raise platform(400, f"{file.file_name} ({file.media_type}) is no image.")
    if len(file.content) > _LARGEST_IMAGE:
        raise platform(413, "The image is too large.")
    number, now = str(uuid.uuid4()), time.time_ns() // 1_000_000
    extension = PurePosixPath(file.file_name).suffix
    key = f"images/{number}{extension}"
    image = {
        "id": number,
        "version": "1",
        "createdAt": now,
        "updatedAt": now,
        "fileName": f"{number}{extension}",
        "rawName": file.file_name,
        "key": key,
        "extension": extension,
        "contentType": file.media_type,
        "fileSize": str(len(file.content)),
        "isEncrypted": False,
        "redirectUrl": "",
        "isUploaded": True,
        "uploadedAt": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now / 1000)),
        "isArchived": False,
    }
    with request.engine.writing() as transaction:
        ObjectStore(transaction).put(key, file.content, file.media_type)
        Records(transaction).put("image", number, image)
    return image


def _refused(request: Request, method: str) -> Reply | None:
    """What the store says to an address that does not permit this; None when it does."""
    if "authorization" in request.headers:
        return _refusal(
            403, "InvalidRequest", "Only one way to authenticate may be used: a token came along."
        )
    # Looking at a signature may be what makes the key for it.
    with request.engine.writing() as transaction:
        permitted = ObjectStore(transaction).permits(method, request.path["key"], request.parameters)
    return (
        None
        if permitted
        else _refusal(403, "AccessDenied", "The address has expired, or was made for something else.")
    )


def _refusal(status: int, code: str, message: str) -> Reply:
    page = f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code><Message>{escape(message)}</Message></Error>'
    return Reply(page.encode(), "application/xml", status)


def _at(store: str) -> str:
    return f"{PRESIGNED}/{STORES[store]}/{{key:path}}"


ROUTES = (
    Route("create_presigned_url", "POST", "/api/service/files/presignedUrl", create_presigned_url),
    Route("upload_image", "POST", "/api/service/images", upload_image),
    Route("upload_to_presigned_url_s3", "PUT", _at("s3"), upload, authenticated=False),
    Route("upload_to_presigned_url_azure", "PUT", _at("azure"), upload_to_azure, authenticated=False),
    Route("upload_to_presigned_url_gcs", "PUT", _at("gcs"), upload, authenticated=False),
    Route(
        "download_from_presigned_url",
        "GET",
        f"{PRESIGNED}/{{store}}/{{key:path}}",
        download,
        authenticated=False,
    ),
)
