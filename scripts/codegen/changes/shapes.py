"""How a schema has changed, in one place where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.bundle import JsonObject
from codegen.changes.change import Kind
from codegen.lint.walk import COMPONENT_PREFIX

#: Limits by what makes them tighter: a greater value, or a smaller one.
_TIGHTER_WHEN_GREATER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_TIGHTER_WHEN_SMALLER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_TIGHTER_WHEN_ANY = ("pattern", "multipleOf", "uniqueItems", "const")


@dataclass(frozen=True, slots=True)
class Flow:
    """Which way values go.

    Attributes:
        sent: They are sent, so that to accept less breaks those who send.
        received: They are received, so that to answer more breaks those who read.
    """

    sent: bool
    received: bool


Difference = tuple[Kind, str]


def differences(old: JsonObject, new: JsonObject, flow: Flow) -> Iterator[Difference]:
    """In what a schema differs from what it was. What is said of it in words does not count.

    Args:
        old: The schema before.
        new: The schema now.
        flow: Which way its values go.
    """
    was, now = alternatives(old), alternatives(new)
    if was != now:
        yield _kind_of_types(was, now, flow), f"{' | '.join(was)} → {' | '.join(now)}"
    yield from _enumeration(old, new, flow)
    yield from _limits(old, new, flow)
    if old.get("default") != new.get("default"):
        yield (
            Kind.CHANGED,
            f"its default was {_written(old, 'default')} and is {_written(new, 'default')} now",
        )
    if isinstance(old.get("items"), dict) and isinstance(new.get("items"), dict) and was == now:
        yield from (
            (kind, f"its items: {text}") for kind, text in differences(old["items"], new["items"], flow)
        )
    for key, about in (("x-passthrough", "plain dicts"), ("deprecated", "deprecated")):
        if bool(old.get(key)) != bool(new.get(key)):
            kind = Kind.BREAKING if key == "x-passthrough" else Kind.CHANGED
            yield kind, f"{'now' if new.get(key) else 'no longer'} {about}"


def alternatives(schema: JsonObject) -> tuple[str, ...]:
    """The types of a schema in words, sorted: what the values of two schemas with the same words look like is the same."""
    reference = schema.get("$ref")
    if isinstance(reference, str):
        return (reference.removeprefix(COMPONENT_PREFIX),)
    for keyword in ("oneOf", "anyOf"):
        if keyword in schema:
            return tuple(sorted({word for part in schema[keyword] for word in alternatives(part)}))
    if "allOf" in schema:
        return (" & ".join(" | ".join(alternatives(part)) for part in schema["allOf"]),)
    types = schema.get("type")
    if types is None:
        return ("object",) if "properties" in schema else ("anything",)
    return tuple(sorted(_word(kind, schema) for kind in ([types] if isinstance(types, str) else types)))


def _word(kind: str, schema: JsonObject) -> str:
    if kind == "array":
        return f"array of {' | '.join(alternatives(schema.get('items', {})))}"
    if (
        kind == "object"
        and isinstance(schema.get("additionalProperties"), dict)
        and "properties" not in schema
    ):
        return f"map of {' | '.join(alternatives(schema['additionalProperties']))}"
    return f"{kind} ({schema['format']})" if "format" in schema and kind != "null" else kind


def _kind_of_types(was: tuple[str, ...], now: tuple[str, ...], flow: Flow) -> Kind:
    wider, narrower = set(was) < set(now), set(now) < set(was)
    if (wider and not flow.received) or (narrower and not flow.sent):
        return Kind.CHANGED
    return Kind.BREAKING


def _enumeration(old: JsonObject, new: JsonObject, flow: Flow) -> Iterator[Difference]:
    """Values of an enumeration. One more breaks nobody, because unknown values are kept; one less takes a member away."""
    was, now = old.get("enum"), new.get("enum")
    if was is None and now is None:
        return
    if was is None or now is None:
        restricted = was is None
        kind = Kind.BREAKING if (flow.sent if restricted else flow.received) else Kind.CHANGED
        yield kind, f"{'now' if restricted else 'no longer'} one of a few values"
        return
    for value in now:
        if value not in was:
            yield Kind.ADDED, f"value {value!r}"
    for value in was:
        if value not in now:
            yield Kind.BREAKING, f"value {value!r} is gone"
    names_were, names_are = _names(old), _names(new)
    for value in was:
        if value in now and names_were.get(value) != names_are.get(value):
            yield Kind.BREAKING, f"value {value!r} has another name in Python"


def _names(schema: JsonObject) -> dict[object, str]:
    return dict(zip(schema["enum"], schema.get("x-enum-varnames", ()), strict=False))


def _limits(old: JsonObject, new: JsonObject, flow: Flow) -> Iterator[Difference]:
    for key in (*_TIGHTER_WHEN_GREATER, *_TIGHTER_WHEN_SMALLER, *_TIGHTER_WHEN_ANY):
        was, now = old.get(key), new.get(key)
        if was == now:
            continue
        tighter = now is not None and (
            was is None
            or key in _TIGHTER_WHEN_ANY
            or (now > was if key in _TIGHTER_WHEN_GREATER else now < was)
        )
        kind = Kind.BREAKING if tighter and flow.sent else Kind.CHANGED
        yield kind, f"its {key} was {_written(old, key)} and is {_written(new, key)} now"


def _written(schema: JsonObject, key: str) -> str:
    return repr(schema[key]) if key in schema else "none"
