"""One operation, one schema: each a section of a page."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from openapi_python_client.strings import PythonIdentifier

from codegen.bundle import JsonObject
from codegen.facts import SAFE_METHODS
from codegen.lint.walk import contents
from codegen.reference.words import Link, cell, default_words, limit_words, type_words

ANSWER_COLUMNS = ("status", "content", "meaning")

#: Status, content and meaning of an answer.
Answer = tuple[str, str, str]


def operation_section(
    path: str, method: str, operation: JsonObject, usual: Collection[Answer], link: Link
) -> Iterator[str]:
    """An operation: address, purpose, parameters, payload, answers; of the usual failures only the statuses."""
    yield from (f"## {operation['operationId']}", "", address_words(path, method, operation), "")
    yield from (_prose(operation["summary"]), "", _prose(operation["description"]), "")
    yield from (f"- {fact}" for fact in _facts(method, operation))
    yield ""
    if operation.get("parameters"):
        rows = [_parameter_row(parameter, link) for parameter in operation["parameters"]]
        yield from table(("parameter", "in", "type", "default", "meaning"), rows)
    for media_type, schema in contents(operation.get("requestBody", {})):
        yield from (f"Body, `{media_type}`: {type_words(schema, link)}", "")
    answers = answers_of(operation, link)
    yield from table(ANSWER_COLUMNS, [answer for answer in answers if answer not in usual])
    if statuses := [answer[0] for answer in answers if answer in usual]:
        yield from (f"[Usual failures](#usual-failures): {', '.join(statuses)}.", "")


def address_words(path: str, method: str, operation: JsonObject) -> str:
    """Where an operation is. A presigned address is what another operation answered with; its path is only a stand-in."""
    store = operation.get("x-presigned")
    if store is None:
        return f"`{method.upper()} {path}`"
    return f"`{method.upper()}`, a presigned address{'' if store == 'any' else f' that contains `{store}`'}"


def answers_of(operation: JsonObject, link: Link) -> list[Answer]:
    """Everything an operation may answer, as rows of a table."""
    return [_answer_row(*entry, link) for entry in operation["responses"].items()]


def schema_section(name: str, schema: JsonObject, link: Link) -> Iterator[str]:
    """A payload: its fields, or its values."""
    yield from (f"## {name}", "", _prose(schema.get("description", "")), "")
    if schema.get("x-passthrough"):
        yield from ("In Python it is a plain dict.", "")
    bases = [part for part in schema.get("allOf", []) if "$ref" in part]
    if bases:
        yield from (f"Everything of {' and '.join(type_words(base, link) for base in bases)}, and:", "")
    if "enum" in schema:
        yield from (", ".join(f"`{value}`" for value in schema["enum"]), "")
    elif not schema.get("properties") and not schema.get("allOf"):
        yield from (f"It is: {type_words(schema, link)}.", "")
    rows = [row for part in (schema, *schema.get("allOf", [])) for row in _field_rows(part, link)]
    if rows:
        yield from table(("field", "type", "default", "meaning"), rows)


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """A table, without the columns that are empty in all rows."""
    used = [number for number in range(len(head)) if any(row[number] for row in rows)]
    yield f"| {' | '.join(head[number] for number in used)} |"
    yield f"| {' | '.join('---' for _ in used)} |"
    for row in rows:
        yield f"| {' | '.join(cell(row[number]) for number in used)} |"
    yield ""


def _facts(method: str, operation: JsonObject) -> Iterator[str]:
    folder = PythonIdentifier(operation["tags"][0], "tag")
    if "x-unavailable" in operation:
        yield f"No server carries it out: {_prose(operation['x-unavailable'])}"
        return
    yield f"Module: `atlan_openapi.api.{folder}.{operation['operationId']}`"
    if operation.get("x-idempotent", method in SAFE_METHODS):
        yield "May be repeated when its outcome is unknown."
    elif "x-idempotent-when" in operation:
        yield f"May be repeated when its outcome is unknown only when {_prose(operation['x-idempotent-when'])}."
    else:
        yield "Is not repeated when its outcome is unknown."
    if "x-retry" in operation:
        yield f"Repeated after: {', '.join(str(status) for status in operation['x-retry']['statuses'])}."
    if operation.get("security") == []:
        yield "Needs no token."
    if operation.get("deprecated"):
        yield "Deprecated."


def _parameter_row(parameter: JsonObject, link: Link) -> Sequence[str]:
    schema = parameter["schema"]
    name = f"`{parameter['name']}`{' (required)' if parameter.get('required') else ''}"
    meaning = _with_limits(parameter.get("description", ""), schema)
    return name, parameter["in"], type_words(schema, link), default_words(schema), meaning


def _answer_row(status: str, response: JsonObject, link: Link) -> Answer:
    content = "; ".join(_content_words(*entry, link) for entry in (response.get("content") or {}).items())
    return status, content, response.get("description", "")


def _content_words(media_type: str, entry: JsonObject, link: Link) -> str:
    if "x-events" in entry:
        return f"events of {type_words(entry['x-events'], link)} (`{media_type}`)"
    words = type_words(entry.get("schema", {}), link)
    return words if media_type == "application/json" else f"{words} (`{media_type}`)"


def _field_rows(schema: JsonObject, link: Link) -> Iterator[Sequence[str]]:
    required = schema.get("required", [])
    for name, value in schema.get("properties", {}).items():
        mark = " (always)" if name in required else ""
        meaning = _with_limits(value.get("description", ""), value)
        yield f"`{name}`{mark}", type_words(value, link), default_words(value), meaning


def _with_limits(text: str, schema: JsonObject) -> str:
    limits = limit_words(schema)
    return f"{text.strip()} Limits: {limits}." if limits else text


def _prose(text: str) -> str:
    return " ".join(text.split())
