"""Every rule of the lint: what it finds, where, and that it leaves a sound description alone."""

# ruff: noqa: E501  (a table is easier to read with one row per line)

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from codegen.lint import assert_clean, lint_normalised, lint_source
from codegen.normalise import normalise

from atlan.typegen.problems import CodegenError

from .tiny import tiny_document

Document = dict[str, Any]
Change = Callable[[Document], None]

OBJECT = {
    "type": "object",
    "description": "An object.",
    "properties": {"a": {"type": "string", "description": "A."}},
}
REF = {"$ref": "#/components/schemas/Thing"}


def component(name: str, schema: Document) -> Change:
    """Add a schema."""
    return lambda document: document["components"]["schemas"].__setitem__(
        name, {"description": "Text.", **schema}
    )


def property_(name: str, schema: Document) -> Change:
    """Add a property to the schema Thing."""
    described = {"description": "Text.", **schema} if "$ref" not in schema else schema
    return lambda document: document["components"]["schemas"]["Thing"]["properties"].__setitem__(
        name, described
    )


def parameter(**changes: Any) -> Change:
    """Add a parameter to the operation list_things."""
    base = {"name": "more", "in": "query", "description": "More.", "schema": {"type": "string"}}
    added = {key.rstrip("_"): value for key, value in {**base, **changes}.items() if value is not None}
    return lambda document: document["paths"]["/api/things"]["get"]["parameters"].append(added)


def operation(path: str, method: str, **changes: Any) -> Change:
    """Change an operation; None removes a key."""

    def change(document: Document) -> None:
        target = document["paths"][path][method]
        for key, value in changes.items():
            name = key.replace("__", "-")
            if value is None:
                target.pop(name)
            else:
                target[name] = value

    return change


def response(path: str, method: str, status: str, **changes: Any) -> Change:
    """Replace a response."""
    return lambda document: document["paths"][path][method]["responses"].__setitem__(
        status, {"description": "Text.", **changes}
    )


def both(first: Change, second: Change) -> Change:
    """One change after the other."""

    def change(document: Document) -> None:
        first(document)
        second(document)

    return change


def json_of(schema: Document) -> Document:
    return {"application/json": {"schema": schema}}


LIST = "operation list_things"
CREATE = "operation create_thing"
CREATED = {"201": {"description": "The thing.", "content": json_of(REF)}}

FOUND_AS_WRITTEN: list[tuple[str, str, Change, str]] = [
    (
        "dangling-reference",
        "/components/schemas/Thing/properties/x",
        property_("x", {"$ref": "#/components/schemas/No"}),
        "leads nowhere",
    ),
    (
        "remote-reference",
        "/components/schemas/Thing/properties/x",
        property_("x", {"$ref": "a.yaml#/A"}),
        "bundle it",
    ),
    (
        "nullable",
        "schema Thing, property x",
        property_("x", {"type": "string", "nullable": True}),
        'type: [..., "null"]',
    ),
    (
        "nullable",
        "schema Thing, property x",
        property_("x", {**REF, "nullable": True}),
        "oneOf: [{$ref: ...}",
    ),
    ("passthrough", "schema X", component("X", {"type": "object", "x-passthrough": "yes"}), "has to be true"),
    (
        "passthrough",
        "schema Thing, property x",
        property_("x", {"type": "object", "x-passthrough": True}),
        "only a named schema",
    ),
    ("description", LIST, operation("/api/things", "get", summary=None), "say in its summary"),
    ("description", LIST, operation("/api/things", "get", description=""), "say in its description"),
    ("description", f"{LIST}, parameter more", parameter(description=None), "say what it is for"),
    ("description", "schema X", component("X", {**OBJECT, "description": ""}), "say what it is"),
    (
        "description",
        "schema Thing, property x",
        property_("x", {"type": "string", "description": ""}),
        "say what it is",
    ),
]

FOUND_NORMALISED: list[tuple[str, str, Change, str]] = [
    # operations
    ("operation-id", "GET /api/things", operation("/api/things", "get", operationId=None), "give it an operationId"),
    ("operation-id", "GET /api/things", operation("/api/things", "get", operationId="listThings"), "snake case"),
    ("operation-id", "GET /api/things", operation("/api/things", "get", operationId="list"), "that Python does not use"),
    ("duplicate-operation-id", "POST /api/things", operation("/api/things", "post", operationId="list_things"), "that of GET /api/things"),
    ("tag", LIST, operation("/api/things", "get", tags=None), "exactly one tag"),
    ("tag", LIST, operation("/api/things", "get", tags=["thing", "file"]), "exactly one tag"),
    ("tag", "operation download", operation("/api/file", "get", tags=["log_in"]), "become one folder"),
    ("idempotent", CREATE, operation("/api/things", "post", x__idempotent=None), "say with x-idempotent"),
    ("idempotent", CREATE, operation("/api/things", "post", x__idempotent="sometimes"), "say with x-idempotent"),
    ("idempotent", CREATE, operation("/api/things", "post", x__idempotent=True), "needs x-idempotent: false"),
    ("idempotent", LIST, operation("/api/things", "get", x__idempotent=False), "GET is always idempotent"),
    ("retry", CREATE, operation("/api/things", "post", x__retry={"statuses": []}), "has the form"),
    ("retry", CREATE, operation("/api/things", "post", x__retry={"statuses": [200]}), "has the form"),
    ("retry", CREATE, operation("/api/things", "post", x__retry=[429]), "has the form"),
    ("retry", CREATE, operation("/api/things", "post", x__retry={"statuses": [429], "times": 3}), "has the form"),
    ("extension", LIST, operation("/api/things", "get", x__retries={"statuses": [429]}), "x-retries means nothing"),
    ("ignored", LIST, operation("/api/things", "get", callbacks={}), "callbacks is not generated"),
    ("ignored", LIST, operation("/api/things", "get", servers=[]), "servers is not generated"),
    ("ignored", f"{LIST}, response 200", response("/api/things", "get", "200", content=json_of(REF), links={}), "links is not"),
    ("ignored", "webhooks", lambda document: document.update(webhooks={"x": {}}), "webhooks are not generated"),
    ("success", LIST, operation("/api/things", "get", responses={}), "now none"),
    ("success", CREATE, operation("/api/things", "post", responses={**CREATED, "200": CREATED["201"]}), "exactly one"),
    ("success", CREATE, operation("/api/things", "post", responses={"2XX": CREATED["201"]}), "now 2XX"),
    ("success", CREATE, operation("/api/things", "post", responses={"default": CREATED["201"]}), "now none"),
    ("path", "operation get_part", operation("/api/things/{id}/{part}", "get", parameters=[]), "path parameters [] differ"),
    ("gateway", LIST, lambda document: document.update({"x-gateways": [{"prefix": "/api/other"}]}), "begins with none of"),
    ("presigned", LIST, operation("/api/things", "get", x__presigned="any"), "security: []"),
    ("presigned", LIST, operation("/api/things", "get", x__presigned="any", security=[]), "only headers can be added"),
    # parameters
    ("parameter-place", f"{LIST}, parameter more", parameter(in_="cookie"), "cookie is not supported"),
    ("parameter-place", f"{LIST}, parameter more", parameter(in_="path"), "required: true"),
    ("parameter-content", f"{LIST}, parameter more", parameter(schema=None, content=json_of(OBJECT)), "`content` is dropped"),
    ("parameter-content", f"{LIST}, parameter more", parameter(schema=None), "give it a schema"),
    ("deep-object", f"{LIST}, parameter more", parameter(style="deepObject"), "one parameter per member"),
    ("parameter-style", f"{LIST}, parameter more", parameter(style="pipeDelimited"), "style pipeDelimited is ignored"),
    ("parameter-style", f"{LIST}, parameter more", parameter(in_="header", style="form"), "style form is ignored"),
    ("parameter-style", f"{LIST}, parameter more", parameter(allowReserved=True), "percent-encoded"),
    ("explode-false", f"{LIST}, parameter more", parameter(explode=False), "arrays repeat their name"),
    ("object-parameter", f"{LIST}, parameter more", parameter(schema=REF), "one parameter per member"),
    ("array-parameter", f"{LIST}, parameter more", parameter(in_="header", schema={"type": "array", "items": {}}), "is dropped"),
    ("array-parameter", f"{LIST}, parameter more", parameter(schema={"type": "array", "items": REF}), "the items of an array"),
    ("parameter-type", f"{LIST}, parameter more", parameter(schema={"type": "string", "format": "date-time"}), "plain string"),
    ("parameter-type", f"{LIST}, parameter more", parameter(schema={"type": ["string", "null"]}), "plain string"),
    ("argument-name", f"{LIST}, parameter body", parameter(name="body"), "uses the name body itself"),
    ("argument-name", f"{LIST}, parameter params", parameter(name="params"), "uses the name params itself"),
    ("argument-name", f"{LIST}, parameter more", parameter(**{"x-argument": "class"}), "no name Python accepts"),
    ("argument-name", f"{LIST}, parameter more", parameter(**{"x-argument": "a-b"}), "no name Python accepts"),
    ("argument-name", f"{LIST}, parameter Limit", parameter(name="Limit"), "is that of limit as well"),
    ("duplicate-parameter", f"{LIST}, parameter limit", parameter(name="limit"), "stands there twice"),
    # bodies and responses
    ("media-type", f"{CREATE}, request body", operation("/api/things", "post", requestBody={"required": True, "content": {"image/png": {"schema": {"type": "string"}}}}), "image/png is not known"),
    ("media-type", f"{CREATE}, request body", operation("/api/things", "post", requestBody={"required": True, "content": {**json_of(REF), "text/csv": {"schema": REF}}}), "only one of"),
    ("media-type", f"{CREATE}, response 201", response("/api/things", "post", "201", content={"application/pdf": {"schema": {"type": "string"}}}), "application/pdf is not known"),
    ("empty-schema", f"{CREATE}, response 201 application/json", response("/api/things", "post", "201", content=json_of({})), "throws the content away"),
    ("empty-schema", f"{CREATE}, response 201 application/json", response("/api/things", "post", "201", content={"application/json": {}}), "throws the content away"),
    ("response-content", f"{CREATE}, response 201", response("/api/things", "post", "201"), "without content use 204"),
    ("response-content", "operation set_parts, response 204", response("/api/things/{id}/{part}", "put", "204", content=json_of(REF)), "has no content"),
    ("request-body", f"{CREATE}, request body", operation("/api/things", "post", requestBody={"content": json_of(REF)}), "required: true"),
    ("payload-shape", f"{CREATE}, response 201 application/json", response("/api/things", "post", "201", content=json_of({"oneOf": [REF, {"type": "string"}]})), "flagged x-passthrough"),
    ("payload-shape", f"{CREATE}, response 201 application/json", response("/api/things", "post", "201", content=json_of({"type": ["string", "integer"]})), "flagged x-passthrough"),
    ("payload-shape", "operation get_token, request body application/x-www-form-urlencoded", operation("/api/token", "post", requestBody={"required": True, "content": {"application/x-www-form-urlencoded": {"schema": {"type": "string"}}}}), "has to be an object"),
    ("payload-shape", "operation upload_form, request body multipart/form-data", operation("/api/file", "post", requestBody={"required": True, "content": {"multipart/form-data": {"schema": {"$ref": "#/components/schemas/Payload"}}}}), "cannot be x-passthrough"),
    # schemas
    ("inline-object", "schema Thing, property x", property_("x", OBJECT), "give the object a name"),
    ("inline-object", "schema Thing, property x", property_("x", {"type": ["object", "null"]}), "give the object a name"),
    ("inline-object", "schema Thing, property x, items", property_("x", {"type": "array", "items": {"type": "object"}}), "give the object a name"),
    ("inline-object", "schema X, additionalProperties", component("X", {"type": "object", "additionalProperties": OBJECT}), "give the object a name"),
    ("inline-object", "schema Thing, property x, oneOf 0", property_("x", {"oneOf": [OBJECT, {"type": "null"}]}), "give the object a name"),
    ("inline-object", "schema Thing, property x", property_("x", {"allOf": [REF, OBJECT]}), "give the object a name"),
    ("inline-object", f"{CREATE}, response 201 application/json", response("/api/things", "post", "201", content=json_of(OBJECT)), "give the object a name"),
    ("inline-enum", "schema Thing, property x", property_("x", {"type": "string", "enum": ["a"]}), "give the enumeration a name"),
    ("inline-enum", f"{LIST}, parameter more", parameter(schema={"type": "string", "enum": ["a"]}), "give the enumeration a name"),
    ("alias", "schema X", component("X", {"type": "array", "items": REF}), "write it where it is used"),
    ("alias", "schema X", component("X", {"type": "array", "items": {"$ref": "#/components/schemas/X"}}), "refers to itself"),
    ("alias", "schema X", component("X", {"oneOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "#/components/schemas/X"}}]}), "refers to itself"),
    ("alias", "schema X", component("X", {"type": "string"}), "nothing would be generated"),
    ("beside-reference", "schema Thing, property x", property_("x", {**REF, "x-secret": True}), "x-secret beside $ref is dropped"),
    ("allof-refinement", "schema X", component("X", {"allOf": [REF, {"type": "object", "properties": {"part": {"type": "string"}}}]}), "property part is declared twice"),
    ("allof-refinement", "schema X", component("X", {"allOf": [REF], "properties": {"id": {"type": "integer"}}}), "property id is declared twice"),
    ("allof-passthrough", "schema X", component("X", {"allOf": [{"$ref": "#/components/schemas/Payload"}, OBJECT]}), "nothing to extend"),
    ("discriminator", "schema Thing, property x", property_("x", {"oneOf": [REF], "discriminator": {"propertyName": "kind"}}), "is ignored"),
    ("ambiguous-union", "schema Thing, property x", property_("x", {"oneOf": [REF, {"$ref": "#/components/schemas/Part"}]}), "the first one always fits"),
    ("array-items", "schema Thing, property x", property_("x", {"type": "array"}), "say what is in the array"),
    ("ignored-keyword", "schema X", component("X", {"type": "object", "patternProperties": {}}), "patternProperties is ignored"),
    ("ignored-keyword", "schema Thing, property x", property_("x", {"not": {"type": "string"}}), "not is ignored"),
    ("closed-response", "schema Part", lambda document: document["components"]["schemas"]["Part"].update(additionalProperties=False), "loses unknown keys"),
    # names
    ("class-name", "schema thing", component("thing", OBJECT), "that of schema Thing as well"),
    ("class-name", "schema THING", component("THING", OBJECT), "that of schema Thing as well"),
    ("class-name", "schema the_thing", both(component("TheThing", OBJECT), component("the_thing", OBJECT)), "that of schema TheThing as well"),
    ("class-name", "schema Request", component("Request", OBJECT), "use the name Request themselves"),
    ("class-name", "schema Any", component("Any", OBJECT), "rename the schema"),
    ("title", "schema X", component("X", {**OBJECT, "title": "Y"}), "renames the class"),
    ("property-clash", "schema Thing, property ID", property_("ID", {"type": "string"}), "the same as id"),
    ("property-clash", "schema Thing, property partsItem", property_("partsItem", {"type": "string"}), "generated code for parts"),
    ("property-clash", "schema Thing, property history_type_0", property_("history_type_0", {"type": "string"}), "generated code for history"),
    ("enum-values", "schema X", component("X", {"enum": ["a", None]}), "all texts or all whole numbers"),
    ("enum-values", "schema X", component("X", {"enum": ["a", 1]}), "all texts or all whole numbers"),
    ("enum-values", "schema X", component("X", {"enum": [True, False]}), "all texts or all whole numbers"),
    ("enum-names", "schema X", component("X", {"type": "string", "enum": ["a_b", "a-b"]}), "'a_b' and 'a-b' become the same member A_B"),
    ("enum-names", "schema X", component("X", {"type": "string", "enum": ["Asc", "ASC"]}), "give x-enum-varnames"),
    ("enum-names", "schema X", component("X", {"type": "string", "enum": ["a", ""]}), "no member can be named after ''"),
    ("enum-names", "schema X", component("X", {"type": "string", "enum": ["<", "a"]}), "no member can be named after '<'"),
    ("enum-names", "schema X", component("X", {"type": "string", "enum": ["<", ">"], "x-enum-varnames": ["LT"]}), "1 names for 2 values"),
    ("enum-names", "schema X", component("X", {"type": "string", "enum": ["<", ">"], "x-enum-varnames": ["LT", "g t"]}), "names in capitals"),
    ("enum-names", "schema X", component("X", {"type": "string", "enum": ["<", ">"], "x-enum-varnames": ["LT", "LT"]}), "one name twice"),
    *(
        ("shadowing-property", f"schema Thing, property {name}", property_(name, {"type": "string"}), "flag the schema x-passthrough")
        for name in ("d", "cls", "fieldDict", "additional_properties", "to_dict", "fromDict", "cast", "prop_name", "pop_optional", "describe")
    ),
]  # fmt: skip

ALLOWED: list[Change] = [
    property_("x", {"oneOf": [REF, {"type": "null"}]}),
    property_("x", {"type": ["array", "null"], "items": {"type": "string"}}),
    property_("x", {"allOf": [REF]}),
    property_("x", {**REF, "description": "A thing."}),
    property_("src_dict", {"type": "string"}),
    component("X", {"type": "string", "enum": ["a_b", "a-b"], "x-enum-varnames": ["A_B", "A_DASH_B"]}),
    component("X", {"enum": [1, 2]}),
    component(
        "X", {"x-passthrough": True, "oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/X"}]}
    ),
    component(
        "X",
        {
            "x-passthrough": True,
            "type": "object",
            "properties": {"d": {"type": "object", "description": "Open."}},
        },
    ),
    component("X", {"allOf": [REF, OBJECT]}),
    component("X", {"type": "object", "additionalProperties": False}),
    parameter(schema={"type": "array", "items": {"type": "integer"}}, style="form", explode=True),
    parameter(schema={"$ref": "#/components/schemas/Colour", "default": "red"}),
    parameter(name="request", **{"x-argument": "wish"}),
    response(
        "/api/file",
        "get",
        "200",
        content={"application/zip": {"schema": {"type": "string", "format": "binary"}}},
    ),
]


def changed(change: Change) -> Document:
    document = tiny_document()
    change(document)
    return document


def test_a_sound_description_has_no_findings() -> None:
    assert lint_source(tiny_document()) == []
    assert lint_normalised(normalise(tiny_document())) == []
    assert_clean(tiny_document(), normalise(tiny_document()))


@pytest.mark.parametrize("change", ALLOWED)
def test_what_is_near_to_it_is_allowed(change: Change) -> None:
    document = changed(change)
    assert lint_source(document) == []
    assert lint_normalised(normalise(document)) == []


@pytest.mark.parametrize(("rule", "place", "change", "mend"), FOUND_AS_WRITTEN)
def test_found_as_written(rule: str, place: str, change: Change, mend: str) -> None:
    findings = lint_source(changed(change))
    assert [(finding.rule, finding.place) for finding in findings] == [(rule, place)]
    assert mend in findings[0].message


@pytest.mark.parametrize(("rule", "place", "change", "mend"), FOUND_NORMALISED)
def test_found_in_what_the_generator_is_given(rule: str, place: str, change: Change, mend: str) -> None:
    findings = [finding for finding in lint_normalised(normalise(changed(change))) if finding.rule == rule]
    assert place in [finding.place for finding in findings]
    assert mend in " ".join(finding.message for finding in findings)


def test_two_objects_can_be_told_apart_by_a_constant() -> None:
    def mark(document: Document) -> None:
        for name in ("Left", "Right"):
            kind = {"const": name, "description": "Which."}
            component(name, {"type": "object", "required": ["kind"], "properties": {"kind": kind}})(document)
        property_(
            "x", {"oneOf": [{"$ref": "#/components/schemas/Left"}, {"$ref": "#/components/schemas/Right"}]}
        )(document)

    assert lint_normalised(normalise(changed(mark))) == []


def test_findings_are_errors_that_name_place_rule_and_mend() -> None:
    document = changed(parameter(explode=False))
    with pytest.raises(CodegenError) as caught:
        assert_clean(document, normalise(document))
    assert str(caught.value) == (
        "the description has to be mended:\n  operation list_things, parameter more: explode: false is ignored, arrays repeat their "
        "name; use a string for a joined list [explode-false]"
    )


def test_every_rule_is_tested() -> None:
    folder = Path(__file__).resolve().parents[2] / "scripts/codegen/lint"
    source = " ".join(path.read_text() for path in folder.glob("*.py"))
    named = set(re.findall(r'Finding\(\s*[^"]*?(?:f?"[^"]*"\s*,\s*|[^",]*,\s*)"([a-z-]+)"', source))
    tested = {rule for rule, *_ in (*FOUND_AS_WRITTEN, *FOUND_NORMALISED)}
    assert named and named <= tested, named - tested
