from __future__ import annotations

from copy import deepcopy
from typing import Any

from codegen.facts import facts_template, operation_facts
from codegen.normalise import normalise
from jinja2 import Environment

from .tiny import tiny_document


def operation(document: dict[str, Any], path: str, method: str) -> dict[str, Any]:
    found: dict[str, Any] = document["paths"][path][method]
    return found


def test_the_given_document_stays_as_it_is() -> None:
    given = tiny_document()
    before = deepcopy(given)
    normalise(given)
    assert given == before


def test_only_successes_remain() -> None:
    assert list(operation(normalise(tiny_document()), "/api/things", "get")["responses"]) == ["200"]


def test_defaults_are_told_and_not_sent() -> None:
    document = normalise(tiny_document())
    exact = operation(document, "/api/things", "get")["parameters"][1]
    assert exact["schema"] == {"type": "boolean"}
    assert exact["description"] == "Exactly. Default: true."
    size = document["components"]["schemas"]["Thing"]["properties"]["size"]
    assert size == {"type": "integer", "description": "Its size. Default: 7."}


def test_a_default_beside_a_reference_leaves_the_reference_alone() -> None:
    document = tiny_document()
    operation(document, "/api/things", "get")["parameters"][4]["schema"] = {
        "$ref": "#/components/schemas/Colour",
        "default": "red",
    }
    parameter = operation(normalise(document), "/api/things", "get")["parameters"][4]
    assert parameter["schema"] == {"$ref": "#/components/schemas/Colour"}
    assert parameter["description"].endswith("Default: red.")


def test_the_order_of_properties_stays() -> None:
    before, after = (
        document["components"]["schemas"]["Thing"]["properties"]
        for document in (tiny_document(), normalise(tiny_document()))
    )
    assert list(before) == list(after)


def test_limits_are_left_to_the_server() -> None:
    document = tiny_document()
    document["components"]["schemas"]["Thing"]["properties"]["size"] |= {
        "minimum": 1,
        "maximum": 9,
        "examples": [3],
    }
    assert set(normalise(document)["components"]["schemas"]["Thing"]["properties"]["size"]) == {
        "type",
        "description",
    }


def test_passthrough_schemas_lose_their_inside_but_keep_their_documentation() -> None:
    schemas = tiny_document()["components"]["schemas"]
    schemas["Base"] = {
        "type": "object",
        "description": "Base.",
        "properties": {"id": {"type": "string", "description": "Id."}},
    }
    schemas["Derived"] = {
        "x-passthrough": True,
        "description": "Derived.",
        "allOf": [
            {"$ref": "#/components/schemas/Base"},
            {"type": "object", "properties": {"colour": {"$ref": "#/components/schemas/Colour"}}},
        ],
    }
    document = {**tiny_document(), "components": {"schemas": schemas}}
    assert normalise(document)["components"]["schemas"]["Derived"] == {
        "type": "object",
        "x-passthrough": True,
        "additionalProperties": True,
        "description": "Derived.",
        "x-keys": [["id", "Id."], ["colour", "A colour."]],
    }


def test_facts_survive_as_a_jinja_file() -> None:
    document = tiny_document()
    operation(document, "/api/things", "get")["description"] = "Quotes \" and ' and \\ and\nü"
    document = normalise(document)
    module = Environment(autoescape=True).from_string(facts_template(document)).module
    assert module.operations == operation_facts(document)


def test_facts_know_security() -> None:
    document = normalise(tiny_document())
    assert operation_facts(document)["list_things"]["authenticated"] is True
    assert operation_facts(document)["get_token"]["authenticated"] is False
    del document["security"]
    assert operation_facts(document)["list_things"]["authenticated"] is False


def test_operations_that_nobody_carries_out_are_left_out() -> None:
    document = tiny_document()
    document["paths"]["/api/token"]["post"]["x-unavailable"] = "Gone."
    document["paths"]["/api/file"]["put"]["x-unavailable"] = "Gone."
    paths = normalise(document)["paths"]
    assert "/api/token" not in paths
    assert set(paths["/api/file"]) == {"get", "post"}
