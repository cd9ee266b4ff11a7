# Derived from spec/typedefs/skill_artifact.json and spec/recipes/skill_artifact.yaml by scripts/generate.py. Do not edit.
"""SkillArtifact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Reference,
    Text,
)
from atlan.model.fields.atlan_fields import RelationField, TextField
from atlan_types.artifact import Artifact

if TYPE_CHECKING:
    from atlan_types.skill import Skill

__all__ = [
    "SkillArtifact",
]


class SkillArtifact(Artifact):
    """Assets of the type SkillArtifact."""

    __slots__ = ()

    _type = "SkillArtifact"

    SKILL_ARTIFACT_CONTENT = TextField("skillArtifactContent", "skillArtifactContent")
    skill_artifact_content: Text[TextField] = Text(SKILL_ARTIFACT_CONTENT)
    SKILL_SOURCE = RelationField("skillSource")
    skill_source: Reference[Skill, RelationField] = Reference(SKILL_SOURCE, "Skill")
