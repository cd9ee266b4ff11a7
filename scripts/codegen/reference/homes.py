"""On which page a schema stands: on that of the only tag whose operations use it, or else on the page of shared ones."""

from __future__ import annotations

from collections import defaultdict

from codegen.bundle import JsonObject
from codegen.facts import each_operation
from codegen.lint.walk import COMPONENT_PREFIX, components

SHARED = "shared"


def homes_of_schemas(document: JsonObject) -> dict[str, str]:
    """Name of the page by name of the schema, in the order of the document."""
    tags: defaultdict[str, set[str]] = defaultdict(set)
    for _, _, operation in each_operation(document):
        names: set[str] = set()
        _collect(operation, document, names)
        for name in names:
            tags[name].add(operation["tags"][0])
    return {name: next(iter(tags[name])) if len(tags[name]) == 1 else SHARED for name in components(document)}


def _collect(node: object, document: JsonObject, names: set[str]) -> None:
    if isinstance(node, list):
        for item in node:
            _collect(item, document, names)
    elif isinstance(node, dict):
        name = str(node.get("$ref", "")).removeprefix(COMPONENT_PREFIX)
        if name and name not in names:
            names.add(name)
            _collect(components(document).get(name), document, names)
        for value in node.values():
            _collect(value, document, names)
