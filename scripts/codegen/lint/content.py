"""Rules for request bodies and responses."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.bundle import JsonObject
from codegen.facts import PRESIGNED, each_operation
from codegen.lint.findings import Finding, Rule
from codegen.lint.walk import operation_label, resolve, types_of
from codegen.normalise import is_passthrough

_JSON = "application/json"
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_BYTES = frozenset({"application/octet-stream", "application/x-ndjson", "application/zip"})
_REQUEST_TYPES = frozenset({_JSON, _FORM, _MULTIPART, "application/octet-stream"})
_EMPTY_STATUSES = frozenset({"204", "205"})


def media_types_are_known(document: JsonObject) -> Iterator[Finding]:
    """An unknown media type drops the operation, or makes its success count as unexpected."""
    for place, holder, is_request in _each_holder(document):
        content = holder.get("content") or {}
        if len(content) > 1:
            yield Finding(
                place, "media-type", f"only one of {', '.join(content)} would be used; keep that one"
            )
        for media_type in content:
            known = (
                media_type in _REQUEST_TYPES
                if is_request
                else media_type == _JSON or media_type in _BYTES or media_type.startswith("text/")
            )
            if not known:
                yield Finding(
                    place,
                    "media-type",
                    f"{media_type} is not known; use a known one, or add it to content_type_overrides",
                )


def content_has_a_schema(document: JsonObject) -> Iterator[Finding]:
    """An empty schema is read as no content at all, and the JSON thrown away."""
    for place, holder, _ in _each_holder(document):
        for media_type, entry in (holder.get("content") or {}).items():
            if not entry.get("schema"):
                yield Finding(
                    f"{place} {media_type}",
                    "empty-schema",
                    "an empty schema throws the content away; use type: object",
                )


def responses_have_content_or_say_so(document: JsonObject) -> Iterator[Finding]:
    """Only 204 and 205 have no content, and what an object store says of an upload."""
    for _, _, operation in each_operation(document):
        for status, response in operation.get("responses", {}).items():
            place = f"{operation_label(operation)}, response {status}"
            if str(status) in _EMPTY_STATUSES and response.get("content"):
                yield Finding(
                    place, "response-content", f"{status} has no content; remove it, or use another status"
                )
            silent = (
                PRESIGNED in operation
            )  # object stores answer 200 or 201 to an upload, with nothing in it
            if str(status) not in _EMPTY_STATUSES and not response.get("content") and not silent:
                yield Finding(place, "response-content", f"say what {status} sends; without content use 204")


def bodies_are_required(document: JsonObject) -> Iterator[Finding]:
    """A body is sent or it is not; an optional one is not supported."""
    for place, body, is_request in _each_holder(document):
        if is_request and body.get("required") is not True:
            yield Finding(place, "request-body", "a request body needs required: true")


def payloads_have_a_supported_shape(document: JsonObject) -> Iterator[Finding]:
    """Objects, arrays and scalars; forms only objects."""
    for place, holder, is_request in _each_holder(document):
        for media_type, entry in (holder.get("content") or {}).items():
            schema = entry.get("schema") or {}
            shape = resolve(schema, document)
            if ("anyOf" in shape or "oneOf" in shape or len(types_of(shape)) > 1) and not is_passthrough(
                shape
            ):
                yield Finding(
                    f"{place} {media_type}",
                    "payload-shape",
                    "alternatives are not supported here; name a schema, flagged x-passthrough",
                )
            elif media_type in (_FORM, _MULTIPART) and is_request and "object" not in types_of(shape):
                yield Finding(f"{place} {media_type}", "payload-shape", "a form has to be an object")
            elif media_type == _MULTIPART and is_passthrough(shape):
                yield Finding(
                    f"{place} {media_type}",
                    "payload-shape",
                    "a form with files cannot be x-passthrough; list its properties",
                )


def _each_holder(document: JsonObject) -> Iterator[tuple[str, JsonObject, bool]]:
    """Every request body and every response; the former marked with True."""
    for _, _, operation in each_operation(document):
        label = operation_label(operation)
        if "requestBody" in operation:
            yield f"{label}, request body", operation["requestBody"], True
        for status, response in operation.get("responses", {}).items():
            yield f"{label}, response {status}", response, False


RULES: tuple[Rule, ...] = (
    media_types_are_known,
    content_has_a_schema,
    responses_have_content_or_say_so,
    bodies_are_required,
    payloads_have_a_supported_shape,
)
