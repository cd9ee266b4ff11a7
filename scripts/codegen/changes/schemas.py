"""Changes of payloads: schemas, and field by field."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.bundle import JsonObject
from codegen.changes.change import Change, Kind, Subject
from codegen.changes.shapes import Flow, differences
from codegen.facts import each_operation
from codegen.lint.walk import COMPONENT_PREFIX, components, contents


def schema_changes(old: JsonObject, new: JsonObject) -> Iterator[Change]:
    """What changed in the named schemas of two documents."""
    flows = _flows(old), _flows(new)
    was, now = components(old), components(new)
    for name in sorted(was.keys() | now.keys()):
        subject = Subject(name)
        if name not in was:
            yield Change(Kind.ADDED, subject, "a new schema")
        elif name not in now:
            yield Change(Kind.BREAKING, subject, "the schema is gone")
        else:
            sent, received = (any(name in flow[way] for flow in flows) for way in ("sent", "received"))
            yield from _changes_of(name, was[name], now[name], Flow(sent, received))


def _changes_of(name: str, old: JsonObject, new: JsonObject, flow: Flow) -> Iterator[Change]:
    for kind, text in differences(old, new, flow):
        yield Change(kind, Subject(name), text)
    (was, required_were), (now, required_are) = _own_fields(old), _own_fields(new)
    for field in [*was, *(field for field in now if field not in was)]:
        subject = Subject(name, field)
        if field not in was:
            must = field in required_are and flow.sent
            yield Change(
                Kind.BREAKING if must else Kind.ADDED,
                subject,
                "a new field, required" if must else "a new field",
            )
        elif field not in now:
            yield Change(Kind.BREAKING, subject, "the field is gone")
        else:
            if (field in required_were) != (field in required_are):
                must = field in required_are
                breaking = flow.sent if must else flow.received
                text = "required now" if must else "no longer sure to be there"
                yield Change(Kind.BREAKING if breaking else Kind.CHANGED, subject, text)
            for kind, text in differences(was[field], now[field], flow):
                yield Change(kind, subject, text)


def _own_fields(schema: JsonObject) -> tuple[JsonObject, set[str]]:
    """The fields that a schema adds to those it extends, and which of them are required."""
    fields, required = dict(schema.get("properties", {})), set(schema.get("required", []))
    for part in schema.get("allOf", []):
        if "$ref" not in part:
            more, required_too = _own_fields(part)
            fields, required = {**more, **fields}, required | required_too
    return fields, required


def _flows(document: JsonObject) -> dict[str, set[str]]:
    """Which schemas are sent by clients, and which they receive. Bodies of failures count as received."""
    flows: dict[str, set[str]] = {"sent": set(), "received": set()}
    for _, _, operation in each_operation(document):
        for parameter in operation.get("parameters", []):
            _reach(parameter.get("schema"), document, flows["sent"])
        for _, schema in contents(operation.get("requestBody", {})):
            _reach(schema, document, flows["sent"])
        for response in operation.get("responses", {}).values():
            for _, schema in contents(response):
                _reach(schema, document, flows["received"])
    return flows


def _reach(node: object, document: JsonObject, names: set[str]) -> None:
    if isinstance(node, list):
        for item in node:
            _reach(item, document, names)
    if not isinstance(node, dict):
        return
    reference = node.get("$ref")
    if isinstance(reference, str):
        name = reference.removeprefix(COMPONENT_PREFIX)
        if name not in names:
            names.add(name)
            _reach(components(document).get(name), document, names)
        return
    for value in node.values():
        _reach(value, document, names)
