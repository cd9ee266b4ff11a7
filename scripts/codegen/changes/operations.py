"""Changes of operations: where they are, what they take, what they answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from codegen.bundle import JsonObject
from codegen.changes.change import Change, Kind, Subject
from codegen.changes.shapes import Flow, differences
from codegen.facts import SAFE_METHODS, each_operation
from codegen.lint.walk import contents
from codegen.normalise import is_success

_SENT, _RECEIVED = Flow(sent=True, received=False), Flow(sent=False, received=True)


class _Place(NamedTuple):
    path: str
    method: str
    operation: JsonObject


def operation_changes(old: JsonObject, new: JsonObject) -> Iterator[Change]:
    """What changed in the operations of two documents. An operation is known by its operationId."""
    was, now = _by_id(old), _by_id(new)
    ids = {(place.path, place.method): name for name, place in now.items()}
    for name in sorted(was.keys() | now.keys()):
        subject = Subject(name)
        if name not in was:
            yield Change(Kind.ADDED, subject, f"a new operation: {_where(now[name])}")
        elif name in now:
            yield from _changes_of(subject, was[name], now[name])
        else:
            heir = ids.get(was[name][:2])
            gone = "the operation is gone" if heir is None else f"the operation is called {heir} now"
            yield Change(Kind.BREAKING, subject, f"{gone}: {_where(was[name])}")


def _changes_of(subject: Subject, old: _Place, new: _Place) -> Iterator[Change]:
    if old[:2] != new[:2]:
        yield Change(Kind.BREAKING, subject, f"{_where(old)} → {_where(new)}")
    yield from _flags(subject, old, new)
    yield from _parameters(subject.owner, old.operation, new.operation)
    yield from _request(subject, old.operation, new.operation)
    yield from _responses(subject, old.operation["responses"], new.operation["responses"])


def _flags(subject: Subject, old: _Place, new: _Place) -> Iterator[Change]:
    was, now = old.operation, new.operation
    if ("x-unavailable" in was) != ("x-unavailable" in now):
        lost = "x-unavailable" in now
        text = "no server carries it out any more" if lost else "servers carry it out now"
        yield Change(Kind.BREAKING if lost else Kind.ADDED, subject, text)
    if bool(was.get("deprecated")) != bool(now.get("deprecated")):
        text = "deprecated now" if now.get("deprecated") else "no longer deprecated"
        yield Change(Kind.CHANGED, subject, text)
    if (was.get("security") == []) != (now.get("security") == []):
        needed = now.get("security") != []
        text = "needs a token now" if needed else "needs no token any more"
        yield Change(Kind.BREAKING if needed else Kind.CHANGED, subject, text)
    repeatable = [p.operation.get("x-idempotent", p.method in SAFE_METHODS) for p in (old, new)]
    if repeatable[0] != repeatable[1]:
        text = "may be repeated now" if repeatable[1] else "may no longer be repeated"
        yield Change(Kind.CHANGED, subject, text)
    if was.get("x-retry") != now.get("x-retry"):
        yield Change(Kind.CHANGED, subject, "repeated after other statuses now")


def _parameters(owner: str, old: JsonObject, new: JsonObject) -> Iterator[Change]:
    was, now = _parameters_of(old), _parameters_of(new)
    for key in [*was, *(key for key in now if key not in was)]:
        place, name = key
        subject = Subject(owner, name)
        if key not in was:
            must = now[key].get("required", False)
            text = f"a new parameter in the {place}{', required' if must else ''}"
            yield Change(Kind.BREAKING if must else Kind.ADDED, subject, text)
        elif key not in now:
            yield Change(Kind.BREAKING, subject, f"the parameter in the {place} is gone")
        else:
            yield from _parameter(subject, was[key], now[key])


def _parameter(subject: Subject, old: JsonObject, new: JsonObject) -> Iterator[Change]:
    if old.get("required", False) != new.get("required", False):
        must = new.get("required", False)
        yield Change(
            Kind.BREAKING if must else Kind.CHANGED, subject, "required now" if must else "no longer required"
        )
    if old.get("x-argument") != new.get("x-argument"):
        yield Change(Kind.BREAKING, subject, "its argument has another name in Python")
    for kind, text in differences(old.get("schema", {}), new.get("schema", {}), _SENT):
        yield Change(kind, subject, text)


def _request(subject: Subject, old: JsonObject, new: JsonObject) -> Iterator[Change]:
    was, now = (dict(contents(operation.get("requestBody", {}))) for operation in (old, new))
    if bool(was) != bool(now):
        yield Change(Kind.BREAKING, subject, "takes a body now" if now else "takes no body any more")
    else:
        yield from _payload(subject, "its request", was, now, _SENT)


def _responses(subject: Subject, old: JsonObject, new: JsonObject) -> Iterator[Change]:
    for status in sorted(old.keys() | new.keys(), key=str):
        if status in old and status in new:
            was, now = dict(contents(old[status])), dict(contents(new[status]))
            for change in _payload(subject, f"its answer {status}", was, now, _RECEIVED):
                # Nobody relies on the shape of a failure: each service has its own, and the gateway another.
                yield change if is_success(status) else replace(change, kind=Kind.CHANGED)
        elif is_success(status):
            yield Change(
                Kind.BREAKING, subject, f"success is {'now' if status in new else 'no longer'} {status}"
            )
        else:
            kind, text = (Kind.ADDED, "may answer") if status in new else (Kind.CHANGED, "no longer answers")
            yield Change(kind, subject, f"{text} {status}")


def _payload(subject: Subject, what: str, old: JsonObject, new: JsonObject, flow: Flow) -> Iterator[Change]:
    if list(old) != list(new):
        were, are = (", ".join(content) or "nothing" for content in (old, new))
        yield Change(Kind.BREAKING, subject, f"{what}: {were} → {are}")
    for media_type in old.keys() & new.keys():
        for kind, text in differences(old[media_type], new[media_type], flow):
            yield Change(kind, subject, f"{what}: {text}")


def _by_id(document: JsonObject) -> dict[str, _Place]:
    return {
        operation["operationId"]: _Place(path, method, operation)
        for path, method, operation in each_operation(document)
    }


def _parameters_of(operation: JsonObject) -> dict[tuple[str, str], JsonObject]:
    return {(parameter["in"], parameter["name"]): parameter for parameter in operation.get("parameters", [])}


def _where(place: _Place) -> str:
    return f"{place.method.upper()} {place.path}"
