"""What api-diff finds between two descriptions, what of it breaks whom, and which mentions in the changelog count."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from codegen.changes import Kind, Subject, changes_between, is_mentioned, report, unreleased

from .tiny import tiny_document

Edit = Callable[[dict[str, Any]], object]


def edited(edit: Edit) -> dict[str, Any]:
    document = tiny_document()
    edit(document)
    return document


def found(edit: Edit) -> list[tuple[str, str, str]]:
    changes = changes_between(tiny_document(), edited(edit))
    return [(change.kind.name, str(change.subject), change.text) for change in changes]


def listing(document: dict[str, Any]) -> dict[str, Any]:
    operation: dict[str, Any] = document["paths"]["/api/things"]["get"]
    return operation


def creating(document: dict[str, Any]) -> dict[str, Any]:
    operation: dict[str, Any] = document["paths"]["/api/things"]["post"]
    return operation


def parameter(document: dict[str, Any], name: str) -> dict[str, Any]:
    return next(entry for entry in listing(document)["parameters"] if entry["name"] == name)


def schema(document: dict[str, Any], name: str) -> dict[str, Any]:
    component: dict[str, Any] = document["components"]["schemas"][name]
    return component


def field(document: dict[str, Any], name: str) -> dict[str, Any]:
    """A field of Thing, which is sent and received."""
    properties: dict[str, Any] = schema(document, "Thing")["properties"]
    return properties.setdefault(name, {})


def problem(document: dict[str, Any], name: str) -> dict[str, Any]:
    """A field of Problem, which is received only."""
    properties: dict[str, Any] = schema(document, "Problem")["properties"]
    return properties.setdefault(name, {})


def note(document: dict[str, Any]) -> dict[str, Any]:
    """A field of Upload, which is sent only."""
    properties: dict[str, Any] = schema(document, "Upload")["properties"]
    return properties["name"]


STRING = {"type": "string"}

OPERATIONS: dict[str, tuple[Edit, list[tuple[str, str, str]]]] = {
    "gone": (
        lambda d: d["paths"]["/api/things"].pop("post"),
        [("BREAKING", "create_thing", "the operation is gone: POST /api/things")],
    ),
    "renamed": (
        lambda d: creating(d).update(operationId="make_thing"),
        [
            ("BREAKING", "create_thing", "the operation is called make_thing now: POST /api/things"),
            ("ADDED", "make_thing", "a new operation: POST /api/things"),
        ],
    ),
    "moved": (
        lambda d: d["paths"].update({"/api/v2/file": d["paths"].pop("/api/file")}),
        [
            ("BREAKING", "download", "GET /api/file → GET /api/v2/file"),
            ("BREAKING", "upload", "PUT /api/file → PUT /api/v2/file"),
            ("BREAKING", "upload_form", "POST /api/file → POST /api/v2/file"),
        ],
    ),
    "retired": (
        lambda d: creating(d).update({"x-unavailable": "nobody asked for it"}),
        [("BREAKING", "create_thing", "no server carries it out any more")],
    ),
    "flags": (
        lambda d: creating(d).update(
            {"deprecated": True, "x-idempotent": True, "x-retry": {"statuses": [429]}}
        ),
        [
            ("CHANGED", "create_thing", "deprecated now"),
            ("CHANGED", "create_thing", "may be repeated now"),
            ("CHANGED", "create_thing", "repeated after other statuses now"),
        ],
    ),
    "token needed": (
        lambda d: d["paths"]["/api/token"]["post"].pop("security"),
        [("BREAKING", "get_token", "needs a token now")],
    ),
    "new parameter": (
        lambda d: listing(d)["parameters"].append({"name": "page", "in": "query", "schema": STRING}),
        [("ADDED", "list_things.page", "a new parameter in the query")],
    ),
    "new required parameter": (
        lambda d: listing(d)["parameters"].append(
            {"name": "page", "in": "query", "required": True, "schema": STRING}
        ),
        [("BREAKING", "list_things.page", "a new parameter in the query, required")],
    ),
    "parameter gone": (
        lambda d: listing(d)["parameters"].remove(parameter(d, "exact")),
        [("BREAKING", "list_things.exact", "the parameter in the query is gone")],
    ),
    "parameter required": (
        lambda d: parameter(d, "exact").update(required=True),
        [("BREAKING", "list_things.exact", "required now")],
    ),
    "parameter optional": (
        lambda d: parameter(d, "limit").pop("required"),
        [("CHANGED", "list_things.limit", "no longer required")],
    ),
    "argument renamed": (
        lambda d: parameter(d, "attr:name").update({"x-argument": "title"}),
        [("BREAKING", "list_things.attr:name", "its argument has another name in Python")],
    ),
    "parameter limited": (
        lambda d: parameter(d, "limit")["schema"].update(maximum=100),
        [("BREAKING", "list_things.limit", "its maximum was none and is 100 now")],
    ),
    "default changed": (
        lambda d: parameter(d, "exact")["schema"].update(default=False),
        [("CHANGED", "list_things.exact", "its default was True and is False now")],
    ),
    "parameter of another type": (
        lambda d: parameter(d, "limit")["schema"].update(type="string"),
        [("BREAKING", "list_things.limit", "integer → string")],
    ),
    "parameter takes more": (
        lambda d: parameter(d, "limit")["schema"].update(type=["string", "integer"]),
        [("CHANGED", "list_things.limit", "integer → integer | string")],
    ),
    "body gone": (
        lambda d: creating(d).pop("requestBody"),
        [("BREAKING", "create_thing", "takes no body any more")],
    ),
    "body of another type": (
        lambda d: creating(d).update(requestBody={"content": {"text/plain": {"schema": STRING}}}),
        [("BREAKING", "create_thing", "its request: application/json → text/plain")],
    ),
    "other success": (
        lambda d: creating(d)["responses"].update({"200": creating(d)["responses"].pop("201")}),
        [
            ("BREAKING", "create_thing", "success is no longer 201"),
            ("BREAKING", "create_thing", "success is now 200"),
        ],
    ),
    "other failures": (
        lambda d: listing(d)["responses"].update({"410": listing(d)["responses"].pop("404")}),
        [
            # Nothing else answers with a Problem, so that schema is the same and still there.
            ("ADDED", "list_things", "may answer 410"),
            ("CHANGED", "list_things", "no longer answers 404"),
        ],
    ),
    "another failure": (
        lambda d: listing(d)["responses"]["404"].update(content={"text/plain": {"schema": STRING}}),
        [("CHANGED", "list_things", "its answer 404: application/json → text/plain")],
    ),
    "another answer": (
        lambda d: creating(d)["responses"]["201"]["content"].update(
            {"application/json": {"schema": {"$ref": "#/components/schemas/Part"}}}
        ),
        [("BREAKING", "create_thing", "its answer 201: Thing → Part")],
    ),
}

SCHEMAS: dict[str, tuple[Edit, list[tuple[str, str, str]]]] = {
    "new field": (
        lambda d: field(d, "weight").update(STRING),
        [("ADDED", "Thing.weight", "a new field")],
    ),
    "new required field of a request": (
        lambda d: (field(d, "weight").update(STRING), schema(d, "Thing")["required"].append("weight")),
        [("BREAKING", "Thing.weight", "a new field, required")],
    ),
    "new sure field of an answer": (
        lambda d: (problem(d, "cause").update(STRING), schema(d, "Problem").update(required=["cause"])),
        [("ADDED", "Problem.cause", "a new field")],
    ),
    "field gone": (
        lambda d: schema(d, "Thing")["properties"].pop("size"),
        [("BREAKING", "Thing.size", "the field is gone")],
    ),
    "field of an answer sure": (
        lambda d: schema(d, "Problem").update(required=["code"]),
        [("CHANGED", "Problem.code", "required now")],
    ),
    "field of an answer unsure": (
        lambda d: schema(d, "Thing")["required"].remove("id"),
        [("BREAKING", "Thing.id", "no longer sure to be there")],
    ),
    "answer may be null": (
        lambda d: problem(d, "code").update(type=["string", "null"]),
        [("BREAKING", "Problem.code", "string → null | string")],
    ),
    "request may be null": (
        lambda d: note(d).update(type=["string", "null"]),
        [("CHANGED", "Upload.name", "string → null | string")],
    ),
    "answer is never null": (
        lambda d: schema(d, "Thing")["properties"]["note"].update(type="string"),
        [("BREAKING", "Thing.note", "null | string → string")],
    ),
    "limit of an answer": (
        lambda d: problem(d, "code").update(maxLength=3),
        [("CHANGED", "Problem.code", "its maxLength was none and is 3 now")],
    ),
    "limit of what is in an array": (
        lambda d: field(d, "tags")["items"].update(minLength=1),
        [("BREAKING", "Thing.tags", "its items: its minLength was none and is 1 now")],
    ),
    "another element": (
        lambda d: field(d, "parts").update(items={"$ref": "#/components/schemas/Payload"}),
        [("BREAKING", "Thing.parts", "array of Part → array of Payload")],
    ),
    "value added": (
        lambda d: schema(d, "Colour")["enum"].append("blue"),
        [("ADDED", "Colour", "value 'blue'")],
    ),
    "value gone": (
        lambda d: schema(d, "Colour")["enum"].remove("red"),
        [("BREAKING", "Colour", "value 'red' is gone")],
    ),
    "value renamed in Python": (
        lambda d: schema(d, "Sign").update({"x-enum-varnames": ["LESS", "LTE"]}),
        [("BREAKING", "Sign", "value '<' has another name in Python")],
    ),
    "now plain dicts": (
        lambda d: schema(d, "Part").update({"x-passthrough": True}),
        [("BREAKING", "Part", "now plain dicts")],
    ),
    "new schema": (
        lambda d: d["components"]["schemas"].update({"Whole": {"type": "object"}}),
        [("ADDED", "Whole", "a new schema")],
    ),
    "schema gone": (
        lambda d: d["components"]["schemas"].pop("Sign"),
        [("BREAKING", "Sign", "the schema is gone")],
    ),
}


@pytest.mark.parametrize("case", OPERATIONS)
def test_operations(case: str) -> None:
    edit, expected = OPERATIONS[case]
    assert found(edit) == expected


@pytest.mark.parametrize("case", SCHEMAS)
def test_schemas(case: str) -> None:
    edit, expected = SCHEMAS[case]
    assert found(edit) == expected


def test_fields_that_an_extension_adds() -> None:
    def extended(document: dict[str, Any]) -> dict[str, Any]:
        part = schema(document, "Part")
        part["allOf"] = [{"$ref": "#/components/schemas/Problem"}, {"properties": part.pop("properties")}]
        return part

    old, new = tiny_document(), tiny_document()
    extended(old)
    extended(new)["allOf"][1]["properties"]["size"] = STRING
    assert [(str(c.subject), c.text) for c in changes_between(old, new)] == [("Part.size", "a new field")]


def test_nothing_changed() -> None:
    assert changes_between(tiny_document(), tiny_document()) == []


def test_words_do_not_count() -> None:
    assert (
        found(lambda d: (listing(d).update(summary="Other words."), field(d, "size").update(description="!")))
        == []
    )


CHANGELOG = """# Changelog
Everything.

## Unreleased

### Changed

- `create_thing` needs a name, and `list_things.limit` has a limit.
- Gone: `Thing.size`. Colour is a word here, not a name.

## 0.1.0

- `download` is new.
"""


@pytest.mark.parametrize(
    ("subject", "mentioned"),
    [
        (Subject("create_thing"), True),
        (Subject("create_thing", "name"), True),
        (Subject("list_things", "limit"), True),
        (Subject("list_things", "exact"), False),
        (Subject("list_things"), False),
        (Subject("Thing", "size"), True),
        (Subject("Colour"), False),
        (Subject("download"), False),
    ],
)
def test_mentions(subject: Subject, mentioned: bool) -> None:
    assert is_mentioned(subject, unreleased(CHANGELOG)) is mentioned


def test_a_changelog_without_the_section_mentions_nothing() -> None:
    assert unreleased("# Changelog\n\n## 0.1.0\n\n- `download`\n") == ""


def test_the_report_goes_from_breaking_to_changed_and_marks_what_is_not_mentioned() -> None:
    def edit(document: dict[str, Any]) -> None:
        parameter(document, "exact")["schema"]["default"] = False
        schema(document, "Thing")["properties"].pop("size")
        schema(document, "Colour")["enum"].append("blue")

    changes = changes_between(tiny_document(), edited(edit))
    silent = [change for change in changes if change.kind is Kind.BREAKING]
    assert list(report(changes, silent)) == [
        "Breaking (1)",
        "  Thing",
        "    size: the field is gone  [not in the changelog]",
        "",
        "Added (1)",
        "  Colour",
        "    value 'blue'",
        "",
        "Changed (1)",
        "  list_things",
        "    exact: its default was True and is False now",
        "",
    ]
