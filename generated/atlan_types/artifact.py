# Derived from spec/typedefs/artifact.json and spec/recipes/artifact.yaml by scripts/generate.py. Do not edit.
"""Artifact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Text,
)
from atlan.model.fields.atlan_fields import KeywordField
from atlan_types.agentic import Agentic
from atlan_types.resource import File

if TYPE_CHECKING:
    pass


__all__ = [
    "Artifact",
]


class Artifact(Agentic, File):
    """A file that an agent works with or makes."""

    __slots__ = ()

    _type = "Artifact"

    ARTIFACT_VERSION = KeywordField("artifactVersion", "artifactVersion")
    artifact_version: Text[KeywordField] = Text(ARTIFACT_VERSION)
