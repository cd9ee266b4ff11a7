"""The package that is generated from the description of Atlan, model by model and operation by operation."""

from __future__ import annotations

import copy
import io
import json
import pickle
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from codegen.facts import each_operation
from codegen.generator import HEADER, endpoint_modules, model_modules
from codegen.lint.walk import resolve
from codegen.normalise import is_passthrough
from codegen.steps import prepare_document

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated/atlan_openapi"
DOCUMENT = prepare_document(ROOT / "spec")
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]
JSON = "application/json"


def has_file(schema: dict[str, Any]) -> bool:
    """Whether it is a form with a file in it, which is sent and never read, and no JSON."""
    return any(value.get("format") == "binary" for value in schema.get("properties", {}).values())


MODELS = [
    name
    for name, schema in SCHEMAS.items()
    if "properties" in schema and not is_passthrough(schema) and not has_file(schema)
]
OPERATIONS = {
    operation["operationId"]: (path, method, operation)
    for path, method, operation in each_operation(DOCUMENT)
}


def model(name: str) -> Any:
    import atlan_openapi.models

    return getattr(atlan_openapi.models, name)


def endpoint(name: str) -> Any:
    file = endpoint_modules(DOCUMENT)[name]
    return import_module("atlan_openapi." + file.removesuffix(".py").replace("/", "."))


def sample(schema: dict[str, Any], *, full: bool, depth: int = 0) -> Any:
    """A value that fits a schema: with all of its properties, or with the required ones only."""
    schema = resolve(schema, DOCUMENT)
    if "enum" in schema:
        return schema["enum"][0]
    if "allOf" in schema:
        parts = [sample(part, full=full, depth=depth) for part in schema["allOf"]]
        return {name: value for part in parts for name, value in part.items()}
    for keyword in ("oneOf", "anyOf"):
        if keyword in schema:
            return sample(schema[keyword][0], full=full, depth=depth)
    kind = schema.get("type")
    match kind[0] if isinstance(kind, list) else kind:
        case "object":
            properties = schema.get("properties", {})
            names = [
                name for name in properties if (full and depth < 3) or name in schema.get("required", [])
            ]
            return {name: sample(properties[name], full=full, depth=depth + 1) for name in names}
        case "array":
            return [sample(schema["items"], full=full, depth=depth + 1)] if depth < 3 else []
        case "integer":
            return 1
        case "number":
            return 1.5
        case "boolean":
            return False
        case "string":
            return "text"
        case _:
            return {"any": [None]}


def can_be_null(schema: dict[str, Any]) -> bool:
    if not resolve(schema, DOCUMENT).keys() - {"description"}:
        return True
    return "null" in schema.get("type", []) or {"type": "null"} in schema.get("oneOf", [])


def test_every_operation_and_schema_has_its_module() -> None:
    wanted = {*endpoint_modules(DOCUMENT).values(), *model_modules(DOCUMENT).values()}
    present = {
        path.relative_to(GENERATED).as_posix() for path in GENERATED.rglob("*.py") if path.parent != GENERATED
    }
    assert {path for path in present if not path.endswith("__init__.py")} == wanted


@pytest.mark.parametrize(
    "path", sorted(GENERATED.rglob("*.py")), ids=lambda path: path.relative_to(GENERATED).as_posix()
)
def test_every_derived_file_says_so(path: Path) -> None:
    assert path.read_text().startswith(HEADER)


@pytest.mark.parametrize("name", MODELS)
class TestModels:
    @pytest.mark.parametrize("full", [True, False], ids=["full", "sparse"])
    def test_nothing_is_lost(self, name: str, full: bool) -> None:
        wire = sample(SCHEMAS[name], full=full)
        value = model(name).from_dict(wire)
        assert value.to_dict() == wire
        for again in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
            assert again == value
            assert json.dumps(again.to_dict()) == json.dumps(value.to_dict())

    def test_what_is_not_described_is_kept(self, name: str) -> None:
        wire = {**sample(SCHEMAS[name], full=True), "notDescribed": {"x": None}}
        if SCHEMAS[name].get("additionalProperties") is not False:
            assert model(name).from_dict(wire).to_dict() == wire

    def test_nulls_are_tolerated(self, name: str) -> None:
        properties, required = SCHEMAS[name]["properties"], SCHEMAS[name].get("required", [])
        minimal = sample(SCHEMAS[name], full=False)
        wire = {**dict.fromkeys(properties), **minimal}
        kept = {key: None for key in properties if key not in required and can_be_null(properties[key])}
        assert model(name).from_dict(wire).to_dict() == {**minimal, **kept}

    def test_an_empty_update_sends_no_more_than_what_is_required(self, name: str) -> None:
        required = SCHEMAS[name].get("required", [])
        value = model(name).from_dict(sample(SCHEMAS[name], full=False)) if required else model(name)()
        assert sorted(value.to_dict()) == sorted(required)

    def test_each_required_field_is_missed_by_name(self, name: str) -> None:
        from atlan_openapi.errors import InvalidPayload

        for field in SCHEMAS[name].get("required", []):
            wire = sample(SCHEMAS[name], full=True)
            del wire[field]
            with pytest.raises(InvalidPayload, match="is missing") as caught:
                model(name).from_dict(wire)
            assert caught.value.field == field


def sample_arguments(name: str) -> tuple[list[Any], dict[str, Any]]:
    """Positional and required keyword arguments for build_request."""
    from openapi_python_client.strings import PythonIdentifier

    _, _, operation = OPERATIONS[name]
    positional: list[Any] = ["https://store.example.com/x"] if "x-presigned" in operation else []
    keywords = {}
    for parameter in operation.get("parameters", []):
        value = sample(parameter["schema"], full=True)
        if parameter["in"] == "path":
            positional.append(value)
        elif parameter.get("required"):
            keywords[parameter.get("x-argument") or PythonIdentifier(parameter["name"], "field_")] = value
    if "requestBody" in operation:
        schema = next(iter(operation["requestBody"]["content"].values()))["schema"]
        if schema.get("format") == "binary":
            keywords["body"] = sample_file()
        elif has_file(resolve(schema, DOCUMENT)):
            keywords["body"] = sample_form(schema)
        else:
            keywords["body"] = sample(schema, full=False)
    return positional, keywords


def sample_file() -> Any:
    from atlan_openapi.types import File

    return File(io.BytesIO(b"content"), "a.csv", "text/csv")


def sample_form(schema: dict[str, Any]) -> Any:
    from openapi_python_client.strings import PythonIdentifier

    form = resolve(schema, DOCUMENT)
    values = {
        PythonIdentifier(name, "field_"): sample_file()
        if form["properties"][name].get("format") == "binary"
        else sample(form["properties"][name], full=False)
        for name in form["required"]
    }
    return model(schema["$ref"].rpartition("/")[2])(**values)


def as_wire(result: Any) -> Any:
    if isinstance(result, list):
        return [as_wire(item) for item in result]
    return result.to_dict() if hasattr(result, "to_dict") else result


class Answer:
    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code, self.content, self.headers = status_code, content, dict[str, str]()


@pytest.mark.parametrize("name", OPERATIONS)
class TestOperations:
    def test_the_facts_are_those_of_the_description(self, name: str) -> None:
        path, method, operation = OPERATIONS[name]
        fact = endpoint(name).OPERATION
        assert (fact.id, fact.method, fact.path) == (name, method.upper(), path)
        assert fact.idempotent is operation.get("x-idempotent", method == "get")
        assert fact.retry_statuses == (
            set(operation["x-retry"]["statuses"]) if "x-retry" in operation else None
        )
        assert fact.authenticated is (operation.get("security") != [])
        assert [str(status) for status in fact.success] == list(operation["responses"])

    def test_a_request_can_be_sent(self, name: str) -> None:
        import httpx

        positional, keywords = sample_arguments(name)
        request = endpoint(name).build_request(*positional, **keywords)
        sent = httpx.Client(base_url="https://example.com").build_request(**request)
        path, method, operation = OPERATIONS[name]
        assert sent.method == method.upper()
        if "x-presigned" not in operation:
            assert sent.url.path.split("/")[:3] == path.split("/")[:3]
        assert bool({"json", "data", "files", "content"} & request.keys()) == ("body" in keywords)

    def test_a_success_is_parsed_and_a_failure_is_not(self, name: str) -> None:
        from atlan_openapi.errors import UnexpectedStatus

        status, response = next(iter(OPERATIONS[name][2]["responses"].items()))
        content = response.get("content", {})
        wire = sample(content[JSON]["schema"], full=True) if JSON in content else None
        sent = json.dumps(wire).encode() if JSON in content else b"plain" if content else b""
        result = endpoint(name).parse_response(Answer(int(status), sent))
        if JSON in content:
            assert as_wire(result) == wire
        else:
            assert result in ((b"plain", "plain") if content else (None,))
        with pytest.raises(UnexpectedStatus):
            endpoint(name).parse_response(Answer(503, b"<html>"))


def test_entities_pass_through_untouched(monkeypatch: pytest.MonkeyPatch) -> None:
    from atlan_openapi import wire
    from atlan_openapi.api.entity import bulk_save_entities, get_entity_by_guid
    from atlan_openapi.api.search import index_search

    page = {"entities": [{"typeName": "Table", "attributes": {"name": None, "unknown": [1]}}]}
    monkeypatch.setattr(wire, "decode_json", lambda content: page)
    for operation in (index_search, get_entity_by_guid, bulk_save_entities):
        assert operation.parse_response(Answer(200, b"")) is page
    assert bulk_save_entities.build_request(body=page)["json"] is page
    assert index_search.build_request(body=page)["json"] is page


def test_the_first_search_loads_neither_attrs_nor_httpx_nor_a_model() -> None:
    program = (
        "import sys; from atlan_openapi.api.search import index_search as op\n"
        "class R: status_code = 200; content = b'{}'; headers = {}\n"
        "op.build_request(body={'dsl': {}}); op.parse_response(R)\n"
        "heavy = ('attr', 'attrs', 'httpx', 'pydantic')\n"
        "print(sorted(m for m in sys.modules if m.split('.')[0] in heavy or 'openapi.models' in m))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_doctest_of_the_package() -> None:
    import doctest

    import atlan_openapi

    assert doctest.testmod(atlan_openapi) == (0, 2)
