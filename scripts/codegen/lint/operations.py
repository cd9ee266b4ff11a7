"""Rules for operations: their names, their extensions, their paths and statuses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from openapi_python_client.strings import PythonIdentifier

from codegen.bundle import JsonObject
from codegen.facts import PRESIGNED, SAFE_METHODS, each_operation
from codegen.lint.findings import Finding, Rule
from codegen.lint.walk import operation_label

_PLACEHOLDER = re.compile(r"{([^}]*)}")
_EXTENSIONS = frozenset({"x-idempotent", "x-idempotent-when", "x-presigned", "x-retry", "x-unavailable"})
_IGNORED = ("callbacks", "servers", "externalDocs")


def every_operation_has_an_id(document: JsonObject) -> Iterator[Finding]:
    """The operationId names the module, so it is there, unique and spelled like one."""
    seen: dict[str, str] = {}
    for path, method, operation in each_operation(document):
        place = f"{method.upper()} {path}"
        name = operation.get("operationId")
        if not name:
            yield Finding(place, "operation-id", "give it an operationId; it becomes the name of the module")
            continue
        if PythonIdentifier(name, "field_") != name:
            yield Finding(
                place,
                "operation-id",
                f"operationId {name} has to be a snake case name that Python does not use itself",
            )
        other = seen.setdefault(name.lower(), place)
        if other != place:
            yield Finding(
                place,
                "duplicate-operation-id",
                f"operationId {name} is that of {other} as well; rename one of them",
            )


def every_operation_has_one_tag(document: JsonObject) -> Iterator[Finding]:
    """The tag names the folder; further tags would be dropped."""
    folders: dict[str, str] = {}
    for _, _, operation in each_operation(document):
        tags = operation.get("tags") or []
        if len(tags) != 1:
            yield Finding(
                operation_label(operation),
                "tag",
                "give it exactly one tag; it becomes the folder of the module",
            )
            continue
        other = folders.setdefault(PythonIdentifier(tags[0], "tag"), tags[0])
        if other != tags[0]:
            yield Finding(
                operation_label(operation),
                "tag",
                f"tags {tags[0]} and {other} become one folder; use one of them",
            )


def idempotence_is_said(document: JsonObject) -> Iterator[Finding]:
    """For a method that changes something, nobody can guess whether it may be repeated."""
    for _, method, operation in each_operation(document):
        place, stated = operation_label(operation), operation.get("x-idempotent")
        if method in SAFE_METHODS:
            if stated is not None:
                yield Finding(
                    place, "idempotent", f"{method.upper()} is always idempotent; remove x-idempotent"
                )
        elif not isinstance(stated, bool):
            yield Finding(
                place,
                "idempotent",
                "say with x-idempotent: true or false whether repeating it does no more than doing it once",
            )
        if "x-idempotent-when" in operation and stated is not False:
            yield Finding(
                place,
                "idempotent",
                "x-idempotent-when needs x-idempotent: false; it says when a request is idempotent all the same",
            )


def retries_are_statuses(document: JsonObject) -> Iterator[Finding]:
    """`x-retry` lists statuses of failures."""
    for _, _, operation in each_operation(document):
        retry = operation.get("x-retry")
        if retry is None:
            continue
        statuses = retry.get("statuses") if isinstance(retry, dict) and set(retry) == {"statuses"} else None
        proper = (
            isinstance(statuses, list)
            and statuses
            and all(isinstance(s, int) and 300 <= s <= 599 for s in statuses)
        )
        if not proper:
            yield Finding(
                operation_label(operation),
                "retry",
                "x-retry has the form {statuses: [429, 503]}, with statuses from 300 to 599",
            )


def extensions_are_known(document: JsonObject) -> Iterator[Finding]:
    """A misspelt extension would do nothing."""
    for _, _, operation in each_operation(document):
        for key in operation:
            if key.startswith("x-") and key not in _EXTENSIONS:
                known = ", ".join(sorted(_EXTENSIONS))
                yield Finding(
                    operation_label(operation), "extension", f"{key} means nothing here; known are {known}"
                )


def nothing_ignored(document: JsonObject) -> Iterator[Finding]:
    """Parts of OpenAPI that the generator passes over."""
    if document.get("webhooks"):
        yield Finding("webhooks", "ignored", "webhooks are not generated; remove them")
    for _, _, operation in each_operation(document):
        for key in _IGNORED:
            if key in operation:
                yield Finding(operation_label(operation), "ignored", f"{key} is not generated; remove it")
        for status, response in operation.get("responses", {}).items():
            if "links" in response:
                yield Finding(
                    f"{operation_label(operation)}, response {status}",
                    "ignored",
                    "links is not generated; remove it",
                )


def one_success_status(document: JsonObject) -> Iterator[Finding]:
    """Success is one exact status, so that parse_response has one result."""
    for _, _, operation in each_operation(document):
        statuses = list(operation.get("responses", {}))
        if len(statuses) != 1 or not re.fullmatch("2[0-9][0-9]", str(statuses[0])):
            listed = ", ".join(str(status) for status in statuses) or "none"
            yield Finding(
                operation_label(operation),
                "success",
                f"give exactly one success status such as 200 (now {listed})",
            )


def paths_match_their_parameters(document: JsonObject) -> Iterator[Finding]:
    """Placeholders and path parameters are the same."""
    for path, _, operation in each_operation(document):
        placeholders = _PLACEHOLDER.findall(path)
        named = [
            parameter.get("name")
            for parameter in operation.get("parameters", [])
            if parameter.get("in") == "path"
        ]
        if sorted(placeholders) != sorted(str(name) for name in named):
            yield Finding(
                operation_label(operation),
                "path",
                f"the placeholders of {path} and its path parameters {named} differ",
            )


def paths_belong_to_a_gateway(document: JsonObject) -> Iterator[Finding]:
    """The prefix of a path decides which service answers."""
    prefixes = [gateway["prefix"] for gateway in document.get("x-gateways", [])]
    for path, _, operation in each_operation(document):
        if PRESIGNED in operation:
            continue
        if prefixes and not any(path.startswith(f"{prefix}/") for prefix in prefixes):
            yield Finding(
                operation_label(operation),
                "gateway",
                f"{path} begins with none of {', '.join(prefixes)} (x-gateways)",
            )


def presigned_addresses_stand_alone(document: JsonObject) -> Iterator[Finding]:
    """An address that was made elsewhere has its path and query already, and its own permission."""
    for _, _, operation in each_operation(document):
        if PRESIGNED not in operation:
            continue
        place = operation_label(operation)
        if operation.get("security") != []:
            yield Finding(
                place, "presigned", "a token must not be sent to a presigned address; add security: []"
            )
        for parameter in operation.get("parameters", []):
            if parameter.get("in") != "header":
                yield Finding(
                    place,
                    "presigned",
                    f"{parameter.get('name')} is in the address already; only headers can be added",
                )


RULES: tuple[Rule, ...] = (
    every_operation_has_an_id,
    every_operation_has_one_tag,
    idempotence_is_said,
    retries_are_statuses,
    extensions_are_known,
    nothing_ignored,
    one_success_status,
    paths_match_their_parameters,
    paths_belong_to_a_gateway,
    presigned_addresses_stand_alone,
)
