"""What the generator drops of an operation before a template sees it: ids, extensions, security, statuses, prose.

The facts are handed to the templates as a small jinja file of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.bundle import JsonObject
from codegen.normalise import HTTP_METHODS, is_success

FACTS_TEMPLATE = "facts.jinja"

#: Marks an operation whose address another operation answers with; its path here is only a name.
PRESIGNED = "x-presigned"

#: Methods that change nothing, so that repeating them is always safe.
SAFE_METHODS = frozenset({"get", "head", "options", "trace"})


def each_operation(document: JsonObject) -> Iterator[tuple[str, str, JsonObject]]:
    """Path, method and description of every operation, in the order of the document."""
    for path, item in document.get("paths", {}).items():
        for method in HTTP_METHODS:
            if isinstance(item.get(method), dict):
                yield path, method, item[method]


def operation_facts(document: JsonObject) -> dict[str, JsonObject]:
    """Facts of every operation by operationId."""
    return {
        operation["operationId"]: _facts(path, method, operation, document)
        for path, method, operation in each_operation(document)
    }


def facts_template(document: JsonObject) -> str:
    """The facts as a jinja file; every literal is plain ASCII Python, which jinja reads as well."""
    return f"{{% set operations = {operation_facts(document)!a} %}}\n"


def _facts(path: str, method: str, operation: JsonObject, document: JsonObject) -> JsonObject:
    security = operation.get("security", document.get("security", []))
    retry = operation.get("x-retry")
    return {
        "path": path,
        "summary": _text(operation, "summary"),
        "description": _text(operation, "description"),
        "idempotent": operation.get("x-idempotent", method in SAFE_METHODS),
        "idempotent_when": operation.get("x-idempotent-when"),
        "retry_statuses": sorted(retry["statuses"]) if retry else None,
        "authenticated": bool(security),
        "presigned": PRESIGNED in operation,
        "accept": _accepted(operation),
        "success": sorted(int(status) for status in operation["responses"] if is_success(status)),
        "arguments": {
            parameter["name"]: argument_of(parameter) for parameter in operation.get("parameters", [])
        },
        "descriptions": {
            parameter["name"]: _text(parameter, "description")
            for parameter in operation.get("parameters", [])
        },
        "body": _body_text(operation, document),
        "answer": next((_text(response, "description") for response in operation["responses"].values()), ""),
    }


def _accepted(operation: JsonObject) -> str | None:
    """The media type to ask for, where it is not JSON."""
    for response in operation["responses"].values():
        for media_type in response.get("content", {}):
            return None if media_type == "application/json" else str(media_type)
    return None


def _body_text(operation: JsonObject, document: JsonObject) -> str:
    """What is said of the request body, or else of its schema."""
    body = operation.get("requestBody", {})
    schema: JsonObject = next((entry.get("schema", {}) for entry in body.get("content", {}).values()), {})
    reference = schema.get("$ref") or schema.get("items", {}).get("$ref") or ""
    component = document.get("components", {}).get("schemas", {}).get(reference.rpartition("/")[2], {})
    return _text(body, "description") or _text(schema, "description") or _text(component, "description")


def argument_of(parameter: JsonObject) -> str | None:
    """The name an argument was given by hand (`x-argument`), for those whose name on the wire is awkward."""
    argument: str | None = parameter.get("x-argument")
    return argument


def _text(described: JsonObject, key: str) -> str:
    text: Any = described.get(key) or ""
    return str(text).strip()
