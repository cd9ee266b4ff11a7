"""Rules for parameters: the generator drops, flattens or renames many of them."""

from __future__ import annotations

import keyword
from collections.abc import Iterator

from openapi_python_client.strings import PythonIdentifier

from codegen.bundle import JsonObject
from codegen.facts import argument_of, each_operation
from codegen.lint.findings import Finding, Rule
from codegen.lint.walk import is_object, operation_label, resolve, types_of

_PLACES = frozenset({"path", "query", "header"})
_USUAL_STYLES = {"query": "form", "path": "simple", "header": "simple"}
_SCALARS = frozenset({"string", "integer", "number", "boolean"})
_TEXT_FORMATS = frozenset({"date", "date-time", "uuid", "binary"})

#: Names that the code of an endpoint module uses itself.
_TAKEN = frozenset(
    {
        "body",
        "client",
        "header_pairs",
        "headers",
        "item",
        "params",
        "path_value",
        "query_pairs",
        "request",
        "response",
        "url",
    }
)


def parameters_stand_where_they_can(document: JsonObject) -> Iterator[Finding]:
    """In the path, the query or a header."""
    for place, parameter, _ in _each_parameter(document):
        where = parameter.get("in")
        if where not in _PLACES:
            yield Finding(
                place,
                "parameter-place",
                f"a parameter in {where} is not supported; use the query or a header",
            )
        if where == "path" and parameter.get("required") is not True:
            yield Finding(place, "parameter-place", "a path parameter needs required: true")


def parameters_have_a_schema(document: JsonObject) -> Iterator[Finding]:
    """A parameter with `content` is dropped without a word."""
    for place, parameter, _ in _each_parameter(document):
        if "content" in parameter:
            yield Finding(
                place,
                "parameter-content",
                "`content` is dropped; give a schema of type string, and say in words what is in it",
            )
        elif not isinstance(parameter.get("schema"), dict):
            yield Finding(place, "parameter-content", "give it a schema")


def parameters_have_the_usual_style(document: JsonObject) -> Iterator[Finding]:
    """Arrays repeat their name, and that is all the generator can do."""
    for place, parameter, _ in _each_parameter(document):
        style = parameter.get("style")
        if style == "deepObject":
            yield Finding(
                place, "deep-object", "deepObject is flattened into the query; use one parameter per member"
            )
        elif style is not None and style != _USUAL_STYLES.get(parameter.get("in", "")):
            yield Finding(
                place,
                "parameter-style",
                f"style {style} is ignored; use a string and say in words how it is written",
            )
        if parameter.get("explode") is False:
            yield Finding(
                place,
                "explode-false",
                "explode: false is ignored, arrays repeat their name; use a string for a joined list",
            )
        if parameter.get("allowReserved"):
            yield Finding(
                place,
                "parameter-style",
                "allowReserved is ignored, all values are percent-encoded; remove it",
            )


def parameters_are_simple(document: JsonObject) -> Iterator[Finding]:
    """Scalars anywhere, arrays of scalars in the query."""
    for place, parameter, schema in _each_parameter(document):
        shape = resolve(schema, document)
        if is_object(shape):
            yield Finding(
                place,
                "object-parameter",
                "an object is flattened into the query; use one parameter per member",
            )
        elif "array" in types_of(shape):
            if parameter.get("in") != "query":
                yield Finding(
                    place,
                    "array-parameter",
                    f"an array in the {parameter.get('in')} is dropped; use a string",
                )
            elif not _is_scalar(resolve(shape.get("items", {}), document)):
                yield Finding(
                    place,
                    "array-parameter",
                    "the items of an array have to be strings, numbers, booleans or an enumeration",
                )
        elif schema and not _is_scalar(shape):
            yield Finding(
                place,
                "parameter-type",
                "it has to be a plain string, number, boolean, enumeration, or an array of these",
            )


def arguments_have_names_of_their_own(document: JsonObject) -> Iterator[Finding]:
    """Names that clash in Python make a module that does not compile, or one that sends the wrong thing."""
    for _, _, operation in each_operation(document):
        seen: dict[str, str] = {}
        for parameter in operation.get("parameters", []):
            wire_name = str(parameter.get("name"))
            place = f"{operation_label(operation)}, parameter {wire_name}"
            given = argument_of(parameter)
            if given is not None and (not given.isidentifier() or keyword.iskeyword(given)):
                yield Finding(place, "argument-name", f"x-argument {given} is no name Python accepts")
            argument = given or PythonIdentifier(wire_name, "field_")
            if argument in _TAKEN:
                yield Finding(
                    place,
                    "argument-name",
                    f"the generated code uses the name {argument} itself; choose another with x-argument",
                )
            other = seen.setdefault(argument, wire_name)
            if other != wire_name:
                yield Finding(
                    place,
                    "argument-name",
                    f"its argument {argument} is that of {other} as well; choose another with x-argument",
                )


def parameters_occur_once(document: JsonObject) -> Iterator[Finding]:
    """A parameter is known by its name and its place, and the generator refuses two of them."""
    for _, _, operation in each_operation(document):
        seen = set()
        for parameter in operation.get("parameters", []):
            key = (parameter.get("name"), parameter.get("in"))
            if key in seen:
                yield Finding(
                    f"{operation_label(operation)}, parameter {key[0]}",
                    "duplicate-parameter",
                    "it stands there twice; remove one",
                )
            seen.add(key)


def _is_scalar(schema: JsonObject) -> bool:
    types = types_of(schema)
    return (
        len(types) == 1
        and types <= _SCALARS
        and schema.get("format") not in _TEXT_FORMATS
        and isinstance(schema["type"], str)
    )


def _each_parameter(document: JsonObject) -> Iterator[tuple[str, JsonObject, JsonObject]]:
    for _, _, operation in each_operation(document):
        for parameter in operation.get("parameters", []):
            place = f"{operation_label(operation)}, parameter {parameter.get('name')}"
            yield place, parameter, parameter.get("schema") or {}


RULES: tuple[Rule, ...] = (
    parameters_stand_where_they_can,
    parameters_have_a_schema,
    parameters_have_the_usual_style,
    parameters_are_simple,
    arguments_have_names_of_their_own,
    parameters_occur_once,
)
