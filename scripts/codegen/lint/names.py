"""Rules for names: what is distinct in the description has to be distinct in Python too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from openapi_python_client.strings import ClassName, PythonIdentifier, snake_case

from codegen.bundle import JsonObject
from codegen.lint.findings import Finding, Rule
from codegen.lint.walk import components, each_schema, types_of
from codegen.normalise import is_passthrough

#: Names that the code of a model uses itself; a property of that name breaks from_dict or to_dict without a word.
TAKEN_BY_MODELS = frozenset(
    {
        "additional_properties",
        "cast",
        "cls",
        "d",
        "describe",
        "field_dict",
        "from_dict",
        "pop_optional",
        "prop",
        "prop_dict",
        "prop_name",
        "to_dict",
        "to_multipart",
    }
)

#: Names that generated modules import or define.
TAKEN_BY_MODULES = frozenset(
    {
        "Any",
        "BinaryIO",
        "Generator",
        "File",
        "Final",
        "InvalidPayload",
        "Mapping",
        "Operation",
        "RawResponse",
        "Request",
        "RequestFiles",
        "Sequence",
        "StrEnum",
        "T",
        "TextIO",
        "TypeAlias",
        "TypeVar",
        "Unset",
    }
)


def classes_have_names_of_their_own(document: JsonObject) -> Iterator[Finding]:
    """Schemas whose classes or modules would be one take each other with them, and everything that refers to them."""
    classes: dict[str, str] = {}
    modules: dict[str, str] = {}
    for name in components(document):
        place = f"schema {name}"
        class_name = ClassName(name, "field_")
        if class_name in TAKEN_BY_MODULES:
            yield Finding(
                place,
                "class-name",
                f"generated modules use the name {class_name} themselves; rename the schema",
            )
        other = classes.setdefault(class_name.lower(), name)
        if other == name:
            other = modules.setdefault(snake_case(class_name), name)
        if other != name:
            yield Finding(
                place,
                "class-name",
                f"its class or module is that of schema {other} as well; rename one of them",
            )


def titles_are_absent(document: JsonObject) -> Iterator[Finding]:
    """A title takes the place of the schema's own name."""
    for site in each_schema(document):
        if "title" in site.schema:
            yield Finding(site.place, "title", "a title renames the class; remove it")


def properties_do_not_shadow(document: JsonObject) -> Iterator[Finding]:
    """Property names that generated code uses itself break it at run time."""
    for place, python_name in _each_property(document):
        if python_name in TAKEN_BY_MODELS:
            yield Finding(
                place,
                "shadowing-property",
                f"generated code uses the name {python_name} itself; flag the schema x-passthrough",
            )


def properties_have_names_of_their_own(document: JsonObject) -> Iterator[Finding]:
    """Two properties that are one in Python, or one that is a helper variable of another."""
    for site in each_schema(document):
        properties = site.schema.get("properties") or {}
        if is_passthrough(site.schema):
            continue
        seen: dict[str, str] = {}
        for name in properties:
            python_name = PythonIdentifier(name, "field_")
            other = seen.setdefault(python_name, name)
            if other != name:
                yield Finding(
                    f"{site.place}, property {name}",
                    "property-clash",
                    f"in Python it is the same as {other} ({python_name}); flag the schema x-passthrough",
                )
        for name, value in properties.items():
            if not isinstance(value, dict) or not (
                "array" in types_of(value) or "oneOf" in value or "anyOf" in value
            ):
                continue
            helper = re.compile(re.escape(PythonIdentifier(name, "field_")) + r"(_item|_type_\d+)")
            for taken, other in seen.items():
                if helper.match(taken):
                    yield Finding(
                        f"{site.place}, property {other}",
                        "property-clash",
                        f"generated code for {name} uses the name {taken} itself; flag the schema x-passthrough",
                    )


def enums_have_names_for_their_values(document: JsonObject) -> Iterator[Finding]:
    """Values that differ only by case or punctuation crash the generator or overwrite each other."""
    for site in each_schema(document):
        values = site.schema.get("enum")
        if not isinstance(values, list):
            continue
        kinds = {type(value) for value in values}
        if kinds - {str, int} or len(kinds) != 1:
            yield Finding(
                site.place,
                "enum-values",
                'the values have to be all texts or all whole numbers; write oneOf: [..., {type: "null"}] for null',
            )
            continue
        names = site.schema.get("x-enum-varnames")
        if names is not None:
            yield from _check_given_names(site.place, values, names)
        elif kinds == {str}:
            yield from _check_derived_names(site.place, values)


def _check_given_names(place: str, values: list[str], names: list[str]) -> Iterator[Finding]:
    if len(names) != len(values):
        yield Finding(
            place,
            "enum-names",
            f"x-enum-varnames has {len(names)} names for {len(values)} values; give one each",
        )
    if any(not re.fullmatch("[A-Z][A-Z0-9_]*", name) for name in names):
        yield Finding(
            place, "enum-names", "x-enum-varnames has to be names in capitals, such as NOT_CONTAINS"
        )
    if len({_key(name) for name in names}) < len(names):
        yield Finding(place, "enum-names", "x-enum-varnames has one name twice; each becomes a member")


def _check_derived_names(place: str, values: list[str]) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for value in values:
        if not value or not value[0].isalpha():
            yield Finding(
                place, "enum-names", f"no member can be named after {value!r}; give x-enum-varnames"
            )
            continue
        other = seen.setdefault(_key(value), value)
        if other != value:
            yield Finding(
                place,
                "enum-names",
                f"{other!r} and {value!r} become the same member {_key(value)}; give x-enum-varnames",
            )


def _key(value: str) -> str:
    return snake_case(value.upper()).upper()


def _each_property(document: JsonObject) -> Iterator[tuple[str, str]]:
    for site in each_schema(document):
        if not is_passthrough(site.schema):
            for name in site.schema.get("properties") or {}:
                yield f"{site.place}, property {name}", PythonIdentifier(name, "field_")


RULES: tuple[Rule, ...] = (
    classes_have_names_of_their_own,
    titles_are_absent,
    properties_do_not_shadow,
    properties_have_names_of_their_own,
    enums_have_names_for_their_values,
)
