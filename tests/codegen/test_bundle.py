from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest
from codegen.bundle import bundle

from atlan.typegen.problems import CodegenError

ROOT_DOCUMENT = """
openapi: 3.1.0
paths:
  /a: {$ref: "paths/a.yaml#/things"}
"""
PATHS = """
things:
  get:
    parameters:
      - $ref: ../parameters.yaml#/Limit
    responses:
      "200":
        content: {application/json: {schema: {$ref: "../schemas/a.yaml#/Thing", default: {}}}}
"""
PARAMETERS = """
Limit: {name: limit, in: query, schema: {type: integer}}
"""
SCHEMAS = """
Thing:
  type: object
  properties:
    parent: {$ref: "#/Thing"}
    part: {$ref: b.yaml#/Part}
"""
MORE_SCHEMAS = """
Part: {type: object}
"""


def description(folder: Path, **changes: str) -> Path:
    files = {
        "openapi": ROOT_DOCUMENT,
        "paths/a": PATHS,
        "parameters": PARAMETERS,
        "schemas/a": SCHEMAS,
        "schemas/b": MORE_SCHEMAS,
        **{name.replace("__", "/"): text for name, text in changes.items()},
    }
    for name, text in files.items():
        path = folder / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text))
    return folder


def test_schemas_become_components_and_the_rest_is_put_in(tmp_path: Path) -> None:
    document = bundle(description(tmp_path))
    operation = document["paths"]["/a"]["get"]
    assert operation["parameters"] == [{"name": "limit", "in": "query", "schema": {"type": "integer"}}]
    schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
    assert schema == {"$ref": "#/components/schemas/Thing", "default": {}}
    assert document["components"]["schemas"] == {
        "Thing": {
            "type": "object",
            "properties": {
                "parent": {"$ref": "#/components/schemas/Thing"},
                "part": {"$ref": "#/components/schemas/Part"},
            },
        },
        "Part": {"type": "object"},
    }


def test_discriminator_mappings_are_followed(tmp_path: Path) -> None:
    schemas = (
        SCHEMAS
        + "    kind: {oneOf: [{$ref: b.yaml#/Part}], discriminator: {mapping: {PART: b.yaml#/Part}}}\n"
    )
    document = bundle(description(tmp_path, schemas__a=schemas))
    kind = document["components"]["schemas"]["Thing"]["properties"]["kind"]
    assert kind["discriminator"]["mapping"] == {"PART": "#/components/schemas/Part"}


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"schemas__b": "Other: {type: object}"}, "schemas/a.yaml: b.yaml#/Part leads nowhere"),
        ({"paths__a": PATHS.replace("a.yaml", "c.yaml")}, "c.yaml: there is no such file"),
        ({"schemas__b": MORE_SCHEMAS + "Spare: {type: object}"}, "schemas/b.yaml: nothing refers to Spare"),
        ({"schemas__c": "Spare: {type: object}"}, "schemas/c.yaml: nothing refers to Spare"),
        ({"parameters": PARAMETERS + "Limit: {}"}, "not valid YAML"),
        ({"paths__a": PATHS.replace("#/Limit", "")}, "must have the form file.yaml#/Name"),
        (
            {"paths__a": PATHS.replace("../parameters.yaml", "https://x.org/a.yaml")},
            "must have the form file.yaml#/Name",
        ),
        (
            {
                "schemas__b": "Part: {type: object, properties: {t: {$ref: c.yaml#/Thing}}}",
                "schemas__c": "Thing: {}",
            },
            "defined both in",
        ),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, changes: dict[str, str], message: str) -> None:
    with pytest.raises(CodegenError) as caught:
        bundle(description(tmp_path, **changes))
    assert message in str(caught.value)
