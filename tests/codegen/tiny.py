"""A tiny description that has one of everything the templates deal with."""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from io import StringIO
from typing import Any

from ruamel.yaml import YAML

TINY = """
openapi: 3.1.0
info: {title: Tiny, version: "1"}
security: [{token: []}]
paths:
  /api/things:
    get:
      operationId: list_things
      tags: [thing]
      summary: List things.
      description: All of them.
      parameters:
        - {name: colour, in: query, description: Colours., schema: {type: array, items: {$ref: "#/components/schemas/Colour"}}}
        - {name: exact, in: query, description: Exactly., schema: {type: boolean, default: true}}
        - {name: limit, in: query, required: true, description: How many., schema: {type: integer}}
        - {name: "attr:name", x-argument: name, in: query, description: A name., schema: {type: string}}
        - {name: x-scope, in: header, description: A scope., schema: {type: string}}
      responses:
        "200":
          description: Things.
          content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Thing"}}}}
        "404":
          description: None.
          content: {application/json: {schema: {$ref: "#/components/schemas/Problem"}}}
    post:
      operationId: create_thing
      tags: [thing]
      summary: Create a thing.
      description: Once only.
      x-idempotent: false
      x-idempotent-when: the thing has an id
      x-retry: {statuses: [429, 423]}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
      responses:
        "201":
          description: The thing.
          content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
  /api/things/{id}/{part}:
    get:
      operationId: get_part
      tags: [thing]
      summary: Read a part.
      description: As it is.
      parameters:
        - {name: id, in: path, required: true, description: Which one., schema: {type: string}}
        - {name: part, in: path, required: true, description: Which part., schema: {type: integer}}
      responses:
        "200":
          description: The part.
          content: {application/json: {schema: {$ref: "#/components/schemas/Payload"}}}
    put:
      operationId: set_parts
      tags: [thing]
      summary: Set parts.
      description: As they are.
      x-idempotent: true
      parameters:
        - {name: id, in: path, required: true, description: Which one., schema: {type: string}}
        - {name: part, in: path, required: true, description: Which part., schema: {type: integer}}
      requestBody:
        required: true
        content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Thing"}}}}
      responses:
        "204": {description: They are set.}
  /api/token:
    post:
      operationId: get_token
      tags: [log-in]
      summary: Log in.
      description: With a form.
      security: []
      x-idempotent: true
      requestBody:
        required: true
        content: {application/x-www-form-urlencoded: {schema: {$ref: "#/components/schemas/Secret"}}}
      responses:
        "200":
          description: The token.
          content: {application/json: {schema: {$ref: "#/components/schemas/Secret"}}}
  /api/file:
    get:
      operationId: download
      tags: [file]
      summary: Download.
      description: All of it.
      responses:
        "200":
          description: The file.
          content: {application/octet-stream: {schema: {type: string, format: binary}}}
    put:
      operationId: upload
      tags: [file]
      summary: Upload.
      description: All of it.
      x-idempotent: true
      requestBody:
        required: true
        content: {application/octet-stream: {schema: {type: string, format: binary}}}
      responses:
        "200":
          description: A word.
          content: {text/plain: {schema: {type: string}}}
    post:
      operationId: upload_form
      tags: [file]
      summary: Upload a form.
      description: With a file.
      x-idempotent: false
      requestBody:
        required: true
        content: {multipart/form-data: {schema: {$ref: "#/components/schemas/Upload"}}}
      responses:
        "200":
          description: Names.
          content: {application/json: {schema: {type: array, items: {type: string}}}}
  /presigned:
    put:
      operationId: upload_elsewhere
      tags: [file]
      summary: Upload to an address that was made elsewhere.
      description: The path is only a name.
      x-idempotent: false
      x-presigned: any
      security: []
      requestBody:
        required: true
        content: {application/octet-stream: {schema: {type: string, format: binary}}}
      responses:
        "200": {description: It was stored.}
  /api/payloads:
    post:
      operationId: exchange_payload
      tags: [payload]
      summary: Exchange a payload.
      description: It is handed on as it is.
      x-idempotent: true
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Payload"}}}
      responses:
        "200":
          description: Payloads.
          content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Payload"}}}}
  /api/values:
    put:
      operationId: exchange_value
      tags: [payload]
      summary: Exchange a value.
      description: It may be anything.
      x-idempotent: true
      parameters:
        - {name: "attr_{n}:name", x-argument: names, in: query, description: Names., schema: {type: array, items: {type: string}}}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Value"}}}
      responses:
        "200":
          description: The value.
          content: {application/json: {schema: {$ref: "#/components/schemas/Value"}}}
components:
  securitySchemes:
    token: {type: http, scheme: bearer}
  schemas:
    Colour: {type: string, description: A colour., enum: [red, green]}
    Kind: {type: string, description: The only kind., enum: [thing]}
    Sign: {type: string, description: A sign., enum: ["<", "<="], x-enum-varnames: [LT, LTE]}
    Payload:
      type: object
      x-passthrough: true
      description: Anything.
      properties:
        deep: {type: object, additionalProperties: true, description: Deep inside.}
        name: {type: string, description: Its name.}
    Value: {x-passthrough: true, description: Any value at all.}
    Problem:
      type: object
      description: A problem.
      properties:
        code: {type: string, description: Its code.}
    Part:
      type: object
      description: A part of a thing.
      required: [name]
      properties:
        name: {type: string, description: Its name.}
        colour: {$ref: "#/components/schemas/Colour"}
    Thing:
      type: object
      description: A thing.
      required: [id, kind]
      properties:
        id: {type: string, description: Its id.}
        kind: {$ref: "#/components/schemas/Kind"}
        colour: {$ref: "#/components/schemas/Colour"}
        sign: {$ref: "#/components/schemas/Sign"}
        size: {type: integer, default: 7, description: Its size.}
        made: {type: string, format: date-time, description: When it was made.}
        tags: {type: array, items: {type: string}, description: Its tags.}
        part: {$ref: "#/components/schemas/Part"}
        parts: {type: array, items: {$ref: "#/components/schemas/Part"}, description: Its parts.}
        note: {type: [string, "null"], description: A note.}
        history: {type: [array, "null"], items: {$ref: "#/components/schemas/Part"}, description: Its history.}
        either:
          description: A number or a text.
          oneOf: [{type: integer}, {type: string}]
        payload: {$ref: "#/components/schemas/Payload"}
        payloads: {type: array, items: {$ref: "#/components/schemas/Payload"}, description: Payloads.}
        maybe:
          description: A payload or null.
          oneOf: [{$ref: "#/components/schemas/Payload"}, {type: "null"}]
        anything: {description: Anything.}
    Secret:
      type: object
      description: A secret.
      required: [password]
      properties:
        password: {type: string, x-secret: true, description: The word.}
        token: {type: string, x-secret: true, description: The token.}
        user: {type: string, description: Whose.}
    Upload:
      type: object
      description: A file with a name.
      required: [file]
      properties:
        file: {type: string, format: binary, description: The file.}
        name: {type: string, description: Its name.}
"""


def tiny_document() -> dict[str, Any]:
    """A fresh copy of the tiny description."""
    return deepcopy(_parsed())


@cache
def _parsed() -> dict[str, Any]:
    document: dict[str, Any] = YAML(typ="safe", pure=True).load(StringIO(TINY))
    return document
