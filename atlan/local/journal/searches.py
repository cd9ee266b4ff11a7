"""The log of searches: those that asked to be kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import orjson

from atlan.local.journal.log import Log
from atlan.local.search.fields import Kind
from atlan.local.shapes import as_array, as_object

Json = dict[str, Any]

_NUMBERS = ("createdAt", "timestamp", "responseTime", "resultsCount")
_TRUTHS = ("hasResult", "failed")
_KEYWORDS = (
    "userAgent", "host", "ipAddress", "userName", "entityGuidsAll", "entityGuidsAllowed", "entityGuidsDenied",
    "entityQFNamesAll", "entityQFNamesAllowed", "entityQFNamesDenied", "entityTypeNamesAll", "entityTypeNamesAllowed",
    "entityTypeNamesDenied", "utmTags", "searchInput", "persona", "purpose", "request.dslText", "request.attributes",
    "request.relationAttributes",
)  # fmt: skip


def search_log() -> Log:
    """The log that keeps the searches."""
    fields: dict[str, Kind] = {}
    for names, kind in ((_KEYWORDS, Kind.KEYWORD), (_NUMBERS, Kind.NUMBER), (_TRUTHS, Kind.BOOLEAN)):
        fields |= dict.fromkeys(names, kind)
    return Log("search", fields, lambda entry: {name: entry[name] for name in fields if name in entry})


def is_wanted(body: Json) -> bool:
    """Whether a search asks to be kept."""
    return as_object(body.get("requestMetadata")).get("saveSearchLog") is True


def entry(
    body: Json,
    hits: Sequence[Json],
    total: int,
    *,
    username: str,
    headers: Mapping[str, str],
    started: int,
    ended: int,
) -> Json:
    """What is kept of a search.

    Args:
        body: the request.
        hits: the headers of the entities that were sent.
        total: how many there are in all.
        username: who made it.
        headers: the headers of the request.
        started: when it began, in milliseconds since 1970.
        ended: when it was answered.
    """
    metadata = as_object(body.get("requestMetadata"))
    guids = [hit["guid"] for hit in hits]
    names = [hit["attributes"]["qualifiedName"] for hit in hits]
    types = [hit["typeName"] for hit in hits]
    told: Json = {
        "userAgent": headers.get("user-agent", ""),
        "host": headers.get("host", ""),
        "ipAddress": "127.0.0.1",
        "userName": username,
        "utmTags": [tag for tag in as_array(metadata.get("utmTags")) if isinstance(tag, str)],
        "hasResult": total > 0,
        "failed": False,
        "resultsCount": total,
        "responseTime": ended - started,
        "createdAt": started,
        "timestamp": ended,
        "request.dsl": as_object(body.get("dsl")),
        "request.dslText": orjson.dumps(body.get("dsl")).decode(),
        "request.attributes": _names(body, "attributes"),
        "request.relationAttributes": _names(body, "relationAttributes"),
    }
    for what, values in (("entityGuids", guids), ("entityQFNames", names), ("entityTypeNames", types)):
        # Everybody may read everything here.
        told |= {f"{what}All": values, f"{what}Allowed": values, f"{what}Denied": []}
    for name in ("searchInput", "persona"):
        if isinstance(metadata.get(name), str):
            told[name] = metadata[name]
    if isinstance(body.get("purpose"), str):
        told["purpose"] = body["purpose"]
    return told


def _names(body: Json, key: str) -> list[str]:
    return [name for name in as_array(body.get(key)) if isinstance(name, str)]
