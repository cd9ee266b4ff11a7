"""Compares operations: where they are, what they take, what they answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from codegen.bundle import JsonObject
from codegen.completeness.notation import Type, parse_default, parse_type
from codegen.completeness.shapes import Shapes
from codegen.facts import PRESIGNED, SAFE_METHODS
from codegen.normalise import is_success

_JSON = "application/json"
_SERVER_ERRORS = frozenset({"500", "502", "503", "504"})


class Described(NamedTuple):
    """An operation of the description."""

    path: str
    method: str
    operation: JsonObject


def operation_differences(name: str, told: JsonObject, described: Described, shapes: Shapes) -> Iterator[str]:
    """What the description says otherwise of an operation than the facts."""
    place = f"operation {name}"
    operation = described.operation
    address = "(presigned address)" if PRESIGNED in operation else described.path
    call = f"{described.method.upper()} {address}"
    if told["call"] != call:
        yield f"{place}: is {told['call']}, but described as {call}"
    if [told["tag"]] != operation.get("tags"):
        yield f"{place}: belongs to {told['tag']}, but is described under {', '.join(operation['tags'])}"
    if bool(told.get("public")) != (operation.get("security") == []):
        yield f"{place}: needs {'no token' if told.get('public') else 'a token'}"
    if bool(told.get("gone")) != ("x-unavailable" in operation):
        yield f"{place}: is {'' if told.get('gone') else 'not '}gone"
    yield from _parameters(place, told, operation, shapes)
    yield from _sent(place, told.get("sends"), operation, shapes)
    yield from _answered(place, told, operation, shapes)
    yield from _repeated(place, told, described)


def _parameters(place: str, told: JsonObject, operation: JsonObject, shapes: Shapes) -> Iterator[str]:
    for where, key in (("query", "query"), ("header", "headers")):
        known = told.get(key, {})
        described = {
            parameter["name"]: parameter
            for parameter in operation.get("parameters", [])
            if parameter["in"] == where
        }
        for name in sorted(known.keys() - described.keys()):
            yield f"{place}, {where} {name}: is not described"
        for name in sorted(described.keys() - known.keys()):
            yield f"{place}, {where} {name}: is described but not known"
        for name in sorted(known.keys() & described.keys()):
            yield from _parameter(f"{place}, {where} {name}", known[name], described[name], shapes)


def _parameter(place: str, told: str, described: JsonObject, shapes: Shapes) -> Iterator[str]:
    known, default = parse_default(told)
    if known.required != bool(described.get("required")):
        yield f"{place}: is {'' if known.required else 'not '}required"
    schema = described["schema"]
    says = schema.get("default")
    said = None if says is None else str(says).lower() if isinstance(says, bool) else str(says)
    if said != default:
        yield f"{place}: has the default {default}, but described is {said}"
    yield from shapes.differences(known, schema, place)


def _sent(place: str, told: str | None, operation: JsonObject, shapes: Shapes) -> Iterator[str]:
    content = operation.get("requestBody", {}).get("content", {})
    yield from _payload(f"{place}, what is sent", told, content, shapes)


def _answered(place: str, told: JsonObject, operation: JsonObject, shapes: Shapes) -> Iterator[str]:
    responses = {str(status): response for status, response in operation["responses"].items()}
    status, _, payload = str(told["answers"]).partition(" ")
    if told.get("gone") and not is_success(status):
        success: set[str] = set()
    else:
        success = {status}
    described = {status for status in responses if is_success(status)}
    for missing in sorted(success - described):
        yield f"{place}, status {missing}: is not described"
    for surplus in sorted(described - success):
        yield f"{place}, status {surplus}: is described but not known"
    for common in success & described:
        content = responses[common].get("content", {})
        yield from _payload(f"{place}, what is answered", payload or None, content, shapes)
    known = _statuses(told.get("fails", []))
    failures = _statuses(set(responses) - described)
    for missing in sorted(known - failures):
        yield f"{place}, status {missing}: is not described"
    for surplus in sorted(failures - known):
        yield f"{place}, status {surplus}: is described but not known"


def _payload(place: str, told: str | None, content: JsonObject, shapes: Shapes) -> Iterator[str]:
    if told is None or not content:
        if told is not None or content:
            yield f"{place}: is {told or 'nothing'}, but described as {', '.join(content) or 'nothing'}"
        return
    media, payload = _media(told)
    described, entry = next(iter(content.items()))
    if media != described:
        yield f"{place}: is {media}, but described as {described}"
    yield from shapes.differences(payload, entry.get("schema", {}), place)


def _media(told: str) -> tuple[str, Type]:
    first, _, rest = told.partition(" ")
    return (first, parse_type(rest)) if "/" in first else (_JSON, parse_type(told))


def _statuses(statuses: object) -> frozenset[str]:
    listed = {str(status).upper() for status in statuses}  # type: ignore[attr-defined]
    return frozenset(listed - _SERVER_ERRORS | {"5XX"} if listed >= _SERVER_ERRORS else listed)


def _repeated(place: str, told: JsonObject, described: Described) -> Iterator[str]:
    if told.get("gone"):
        return
    operation = described.operation
    idempotent = operation.get("x-idempotent", described.method in SAFE_METHODS)
    says = "sometimes" if "x-idempotent-when" in operation else idempotent
    if "repeatable" in told and says != told["repeatable"]:
        yield f"{place}: can be repeated: {told['repeatable']}, but described is {says}"
