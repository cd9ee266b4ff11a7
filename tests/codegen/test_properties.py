"""Every payload and every request of the description, with values that nobody thought of."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from codegen.facts import each_operation
from codegen.generator import endpoint_modules, model_modules
from codegen.lint.walk import COMPONENT_PREFIX, contents, is_object, resolve
from codegen.normalise import is_passthrough
from codegen.steps import prepare_document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .payloads import Payloads

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = prepare_document(ROOT / "spec")
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]
PAYLOADS = Payloads(DOCUMENT)
OPERATIONS = {operation["operationId"]: operation for _, _, operation in each_operation(DOCUMENT)}
MODULES = {
    name: "atlan_openapi." + file.removesuffix(".py").replace("/", ".")
    for name, file in endpoint_modules(DOCUMENT).items()
}
MODELS = [
    name
    for name, schema in SCHEMAS.items()
    if is_object(schema)
    and not is_passthrough(schema)
    and not any(value.get("format") == "binary" for value in schema.get("properties", {}).values())
]
few = settings(
    max_examples=10,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def model(name: str) -> Any:
    import atlan_openapi.models

    return getattr(atlan_openapi.models, name)


def can_be_null(schema: dict[str, Any]) -> bool:
    schema = resolve(schema, DOCUMENT)
    if not schema.keys() - {"description"}:
        return True
    parts = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
    return "null" in schema.get("type", []) or any(can_be_null(part) for part in parts)


@pytest.mark.parametrize("name", MODELS)
@few
@given(st.data())
def test_a_payload_survives(name: str, data: st.DataObject) -> None:
    wire = data.draw(PAYLOADS.of(SCHEMAS[name]))
    before = copy.deepcopy(wire)
    value = model(name).from_dict(wire)
    assert wire == before, "the answer is read, not changed"
    assert value.to_dict() == wire
    for again in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert again == value
        assert again.to_dict() == wire
    assert model(name).from_dict(json.loads(json.dumps(value.to_dict()))) == value


@pytest.mark.parametrize("name", MODELS)
@few
@given(st.data())
def test_null_stands_for_any_optional_field(name: str, data: st.DataObject) -> None:
    fields, required = PAYLOADS.fields(SCHEMAS[name])
    wire = data.draw(PAYLOADS.of(SCHEMAS[name]))
    optional = sorted(fields.keys() - required)
    nulls = dict.fromkeys(data.draw(st.sets(st.sampled_from(optional))) if optional else ())
    kept = {key: None for key in nulls if can_be_null(fields[key])}
    expected = {key: value for key, value in wire.items() if key not in nulls} | kept
    assert model(name).from_dict({**wire, **nulls}).to_dict() == expected


def bodies() -> list[tuple[str, str, dict[str, Any]]]:
    """Name, media type and schema of every request body."""
    return [
        (name, media_type, schema)
        for name, operation in OPERATIONS.items()
        for media_type, schema in contents(operation.get("requestBody", {}))
    ]


def path_arguments(name: str) -> list[Any]:
    return [
        1 if resolve(parameter["schema"], DOCUMENT).get("type") == "integer" else "x"
        for parameter in OPERATIONS[name].get("parameters", [])
        if parameter["in"] == "path"
    ]


def query_arguments(name: str) -> dict[str, Any]:
    """The required arguments beside path and body."""
    from openapi_python_client.strings import PythonIdentifier

    return {
        parameter.get("x-argument") or PythonIdentifier(parameter["name"], "field_"): ["x"]
        if resolve(parameter["schema"], DOCUMENT).get("type") == "array"
        else "x"
        for parameter in OPERATIONS[name].get("parameters", [])
        if parameter.get("required") and parameter["in"] != "path"
    }


EMPTY = [
    (name, schema)
    for name, media_type, schema in bodies()
    if media_type in ("application/json", "application/x-www-form-urlencoded")
    and not PAYLOADS.fields(resolve(schema, DOCUMENT))[1]
]


@pytest.mark.parametrize(("name", "schema"), EMPTY, ids=[name for name, _ in EMPTY])
def test_an_empty_update_sends_an_empty_object(name: str, schema: dict[str, Any]) -> None:
    shape = resolve(schema, DOCUMENT)
    nothing: Any = [] if shape.get("type") == "array" else {}
    body = nothing
    if nothing == {} and not is_passthrough(shape) and "$ref" in schema:
        body = model(schema["$ref"].removeprefix(COMPONENT_PREFIX))()
    request = import_module(MODULES[name]).build_request(
        *path_arguments(name), body=body, **query_arguments(name)
    )
    sent = request.get("json", request.get("data", request.get("content")))
    assert (json.loads(sent) if isinstance(sent, bytes) else sent) == nothing


def test_all_kinds_of_bodies_are_covered() -> None:
    left = {name for name, _, _ in bodies()} - {name for name, _ in EMPTY}
    for name, media_type, schema in bodies():
        if name in left and media_type == "application/json":
            assert PAYLOADS.fields(resolve(schema, DOCUMENT))[1], f"{name} has nothing required"
    assert len(EMPTY) > 30


LOADER = """
import json, sys
from importlib import import_module

class Response:
    headers = {}

def models():
    return sorted(name for name in sys.modules if name.startswith("atlan_openapi.models."))

loaded = {}
for name, (path, content) in json.load(sys.stdin).items():
    for earlier in [module for module in sys.modules if module.split(".")[0] == "atlan_openapi"]:
        del sys.modules[earlier]
    module = import_module(path)
    at_import = models()
    Response.status_code, Response.content = next(iter(module.OPERATION.success)), content.encode()
    try:
        module.parse_response(Response)
    except Exception as problem:  # the empty answer may lack what is required; by then the models are loaded
        assert type(problem).__name__ == "InvalidResponse", problem
    loaded[name] = at_import, models()
print(json.dumps(loaded))
"""


def test_an_endpoint_loads_the_models_it_names_and_no_others() -> None:
    """In an interpreter of its own, where nothing is loaded yet; between two endpoints everything is forgotten."""
    answers = {name: answer_of(operation) for name, operation in OPERATIONS.items()}
    asked = {name: (MODULES[name], "[{}]" if "items" in answers[name] else "{}") for name in OPERATIONS}
    done = subprocess.run(
        [sys.executable, "-c", LOADER], input=json.dumps(asked), capture_output=True, text=True, check=True
    )
    loaded: dict[str, tuple[list[str], list[str]]] = json.loads(done.stdout)
    assert loaded.keys() == OPERATIONS.keys()
    for name, (at_import, at_answer) in loaded.items():
        assert at_import == [], f"{name} loads models before there is an answer"
        reached: set[str] = set()
        reach(answers[name], reached)
        files = model_modules(DOCUMENT)
        allowed = {
            "atlan_openapi." + files[schema].removesuffix(".py").replace("/", ".") for schema in reached
        }
        assert set(at_answer) <= allowed, name
        shape = resolve(answers[name].get("items", answers[name]), DOCUMENT)
        assert bool(at_answer) == (is_object(shape) and not is_passthrough(shape)), name


def answer_of(operation: dict[str, Any]) -> dict[str, Any]:
    """The schema of a success in JSON."""
    response = next(iter(operation["responses"].values()))
    schema: dict[str, Any] = response.get("content", {}).get("application/json", {}).get("schema", {})
    return schema


def reach(node: Any, names: set[str]) -> None:
    """Collect the schemas that a schema needs, itself included."""
    if isinstance(node, list):
        for item in node:
            reach(item, names)
    elif isinstance(node, dict):
        name = str(node.get("$ref", "")).removeprefix(COMPONENT_PREFIX)
        if name and name not in names:
            names.add(name)
            reach(SCHEMAS[name], names)
        for value in node.values():
            reach(value, names)
