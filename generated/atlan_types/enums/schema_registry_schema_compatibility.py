# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration SchemaRegistrySchemaCompatibility."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class SchemaRegistrySchemaCompatibility(OpenEnum):
    """Values of the type SchemaRegistrySchemaCompatibility."""

    BACKWARD = "BACKWARD"
    BACKWARD_TRANSITIVE = "BACKWARD_TRANSITIVE"
    FORWARD = "FORWARD"
    FORWARD_TRANSITIVE = "FORWARD_TRANSITIVE"
    FULL = "FULL"
    FULL_TRANSITIVE = "FULL_TRANSITIVE"
    NONE = "NONE"
