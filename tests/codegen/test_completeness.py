"""The description is complete: it differs from what is known of the API only where a reason is given."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from codegen.completeness import Facts, all_differences, differences, read_facts
from codegen.completeness.notation import parse_default, parse_type
from ruamel.yaml import YAML

from atlan.typegen.problems import CodegenError

ROOT = Path(__file__).resolve().parents[2]

FACTS: dict[str, Any] = {
    "operations": {
        "save_thing": {
            "tag": "thing",
            "call": "POST /api/things/{id}",
            "query": {"limit": "int = 20", "colour": "[Colour]!"},
            "sends": "Thing",
            "answers": "200 [Thing]",
            "fails": [404, "5xx"],
            "repeatable": False,
        },
        "upload": {"tag": "thing", "call": "PUT (presigned address)", "answers": "200", "public": True},
    },
    "schemas": {
        "Base": {"fields": {"id": "text!"}},
        "Thing": {
            "extends": "Base",
            "closed": True,
            "fields": {
                "made": "ms",
                "note": "text?",
                "colour": "Colour",
                "values": "{*: [int]}",
                "part": "{name: text!}",
                "mode": '"on|off"',
                "any": "any",
                "anything": "any?",
                "values_and_more": "{*: any}",
                "either": "int | text",
            },
        },
    },
    "enums": {"Colour": ["red", "green"], "Taste": ["sweet", "sour"]},
}
DOCUMENT = """
paths:
  /api/things/{id}:
    post:
      operationId: save_thing
      tags: [thing]
      x-idempotent: false
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: limit, in: query, schema: {type: integer, default: 20}}
        - {name: colour, in: query, required: true, schema: {type: array, items: {$ref: "#/components/schemas/Colour"}}}
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
      responses:
        "200": {content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Thing"}}}}}
        "404": {}
        "5XX": {}
  /presigned:
    put:
      operationId: upload
      tags: [thing]
      x-presigned: any
      security: []
      responses: {"200": {}}
components:
  schemas:
    Base: {type: object, required: [id], properties: {id: {type: string}}}
    Colour: {type: string, enum: [red, green]}
    Values: {type: object, additionalProperties: {type: array, items: {type: integer}}}
    Part: {type: object, required: [name], properties: {name: {type: string}}}
    Thing:
      allOf: [{$ref: "#/components/schemas/Base"}]
      additionalProperties: false
      properties:
        made: {type: integer, format: int64}
        note: {type: [string, "null"]}
        colour: {$ref: "#/components/schemas/Colour"}
        values: {$ref: "#/components/schemas/Values"}
        part: {$ref: "#/components/schemas/Part"}
        mode: {type: string, pattern: "^(on|off)$"}
        any: {description: Anything.}
        anything: {description: Anything.}
        values_and_more: {oneOf: [{$ref: "#/components/schemas/Values"}], x-secret: true}
        either: {oneOf: [{type: integer}, {type: string}]}
"""


def document() -> dict[str, Any]:
    parsed: dict[str, Any] = YAML(typ="safe", pure=True).load(DOCUMENT)
    return parsed


def compare(facts: dict[str, Any], described: dict[str, Any]) -> list[str]:
    return list(all_differences(Facts(**facts), described, {}, {"Taste": ["sweet", "sour"]}))


def test_the_description_differs_from_the_facts_only_where_a_reason_is_given() -> None:
    assert differences(ROOT / "spec") == []


def test_what_agrees_does_not_differ() -> None:
    assert compare(FACTS, document()) == []


def operation(described: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = described["paths"]["/api/things/{id}"]["post"]
    return found


def thing(described: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = described["components"]["schemas"]["Thing"]["properties"]
    return found


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda d: d["paths"].clear(), "operation save_thing: is not described"),
        (
            lambda d: operation(d).update(operationId="other"),
            "operation other: is described but not known",
        ),
        (
            lambda d: d["paths"].update({"/api/other": d["paths"].pop("/api/things/{id}")}),
            "operation save_thing: is POST /api/things/{id}, but described as POST /api/other",
        ),
        (
            lambda d: operation(d)["parameters"].pop(1),
            "operation save_thing, query limit: is not described",
        ),
        (
            lambda d: operation(d)["parameters"][1]["schema"].update(default=10),
            "operation save_thing, query limit: has the default 20, but described is 10",
        ),
        (
            lambda d: operation(d)["parameters"][2].update(required=False),
            "operation save_thing, query colour: is required",
        ),
        (
            lambda d: operation(d)["responses"].pop("404"),
            "operation save_thing, status 404: is not described",
        ),
        (
            lambda d: operation(d)["responses"].update({"409": {}}),
            "operation save_thing, status 409: is described but not known",
        ),
        (
            lambda d: operation(d).update({"x-idempotent": True}),
            "operation save_thing: can be repeated: False, but described is True",
        ),
        (
            lambda d: operation(d).pop("requestBody"),
            "operation save_thing, what is sent: is Thing, but described as nothing",
        ),
        (lambda d: thing(d).pop("note"), "schema Thing, note: is not described"),
        (
            lambda d: thing(d).update(more={"type": "string"}),
            "schema Thing, more: is described but not known",
        ),
        (
            lambda d: thing(d)["note"].update(type="string"),
            "schema Thing, note: may be null, which is not described",
        ),
        (
            lambda d: thing(d)["made"].update(type=["integer", "null"]),
            "schema Thing, made: is described as nullable",
        ),
        (
            lambda d: thing(d)["made"].pop("format"),
            "schema Thing, made: is ms, but described as integer",
        ),
        (
            lambda d: d["components"]["schemas"]["Base"].pop("required"),
            "schema Thing, id: is required",
        ),
        (
            lambda d: d["components"]["schemas"]["Part"]["properties"]["name"].update(type="integer"),
            "schema Thing, part, name: is text, but described as integer",
        ),
        (
            lambda d: d["components"]["schemas"]["Values"]["additionalProperties"].update(
                items={"type": "string"}
            ),
            "schema Thing, values, values, items: is int, but described as string",
        ),
        (
            lambda d: thing(d)["mode"].update(pattern="^(on)$"),
            'schema Thing, mode: is "off|on", but described as string',
        ),
        (
            lambda d: thing(d)["any"].update(type="string"),
            "schema Thing, any: is any, but described as string",
        ),
        (
            lambda d: thing(d)["either"]["oneOf"].pop(),
            "schema Thing, either: is int | text, but described as integer",
        ),
        (
            lambda d: d["components"]["schemas"]["Thing"].pop("additionalProperties"),
            "schema Thing: refuses other fields: True, but described is False",
        ),
        (
            lambda d: d["components"]["schemas"]["Colour"]["enum"].remove("red"),
            "enumeration Colour, value 'red': is not described",
        ),
        (
            lambda d: d["components"]["schemas"]["Colour"]["enum"].append("blue"),
            "enumeration Colour, value 'blue': is described but not known",
        ),
    ],
)
def test_each_difference_is_named(change: Callable[[dict[str, Any]], object], expected: str) -> None:
    described = document()
    change(described)
    assert expected in compare(FACTS, described)


def test_a_renamed_schema_is_the_same() -> None:
    described = document()
    schemas = described["components"]["schemas"]
    schemas["Object"] = schemas.pop("Thing")
    operation(described)["requestBody"]["content"]["application/json"]["schema"] = {
        "$ref": "#/components/schemas/Object"
    }
    operation(described)["responses"]["200"]["content"]["application/json"]["schema"]["items"] = {
        "$ref": "#/components/schemas/Object"
    }
    facts = Facts(**deepcopy(FACTS))
    assert list(all_differences(facts, described, {"Thing": "Object"}, {"Taste": ["sweet", "sour"]})) == []
    assert list(all_differences(facts, described, {}, {"Taste": ["sweet", "sour"]})) != []


def _spec(folder: Path, intended: str) -> Path:
    """A description and facts of nothing but one enumeration that differs in one value."""
    for name, text in {
        "openapi/openapi.yaml": "paths: {}\ncomponents: {schemas: {Colour: {$ref: 'schemas/a.yaml#/Colour'}}}\n",
        "openapi/schemas/a.yaml": "Colour: {type: string, description: A colour., enum: [red]}\n",
        "recipes/enums.yaml": "{}\n",
        "facts/a.yaml": "enums: {Colour: [red, green]}\n",
        "facts/intended.yaml": intended,
    }.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    (folder / "overlay").mkdir()
    return folder


@pytest.mark.parametrize(
    ("intended", "expected"),
    [
        ("[]", ["enumeration Colour, value 'green': is not described"]),
        ("[{reason: r, differences: [\"enumeration *, value 'green': is not described\"]}]", []),
        (
            '[{reason: r, differences: ["enumeration Colour, *", "schema X: is not described"]}]',
            ["intended.yaml: nothing differs as 'schema X: is not described' says"],
        ),
    ],
)
def test_reasons_are_given_for_what_differs_and_for_nothing_else(
    tmp_path: Path, intended: str, expected: list[str]
) -> None:
    assert differences(_spec(tmp_path, f"renamed: {{}}\nintended: {intended}\n")) == expected


def test_what_all_operations_of_a_tag_have_is_told_once(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(
        "common: {pot: {query: {warm: bool}}}\n"
        "operations: {boil: {tag: pot, query: {salt: int}}, fry: {tag: pan, query: {oil: int}}}\n"
    )
    operations = read_facts([file]).operations
    assert operations["boil"]["query"] == {"warm": "bool", "salt": "int"}
    assert operations["fry"]["query"] == {"oil": "int"}


@pytest.mark.parametrize(
    "text", ["text", "[{*: json text}]", "{a: [int], b: {c: Thing}}", "int | text", '"a|b"', "bytes"]
)
def test_types_are_read_as_they_are_written(text: str) -> None:
    assert str(parse_type(text)) == text


def test_marks_and_defaults() -> None:
    kind, default = parse_default("[Colour]!? = red")
    assert (str(kind), kind.required, kind.nullable, default) == ("[Colour]", True, True, "red")


@pytest.mark.parametrize("text", ["", "[text", "{a text}", "text text", "{a: }"])
def test_nonsense_is_refused(text: str) -> None:
    with pytest.raises(CodegenError, match="is no type"):
        parse_type(text)
