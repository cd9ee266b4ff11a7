# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration SchemaRegistrySchemaType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class SchemaRegistrySchemaType(OpenEnum):
    """Values of the type SchemaRegistrySchemaType."""

    AVRO = "AVRO"
    JSON = "JSON"
    PROTOBUF = "PROTOBUF"
