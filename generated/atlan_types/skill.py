# Derived from spec/typedefs/skill.json and spec/recipes/skill.yaml by scripts/generate.py. Do not edit.
"""Skill."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Choice,
    Flag,
    Reference,
    References,
    SetOf,
    Text,
    codecs,
)
from atlan.model.entity.creation import random_id, reference, require, segment, segments
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, RelationField
from atlan_types.agentic import Agentic

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.agent import Agent
    from atlan_types.context import ContextRepository
    from atlan_types.enums import AgenticLifecycleStatus, SkillType
    from atlan_types.skill_artifact import SkillArtifact

__all__ = [
    "Skill",
]


class Skill(Agentic):
    """A skill of agents."""

    __slots__ = ()

    _type = "Skill"

    SKILL_VERSION = KeywordField("skillVersion", "skillVersion")
    skill_version: Text[KeywordField] = Text(SKILL_VERSION)
    SKILL_SLUG = KeywordField("skillSlug", "skillSlug")
    skill_slug: Text[KeywordField] = Text(SKILL_SLUG)
    SKILL_TYPE = KeywordField("skillType", "skillType")
    skill_type: Choice[SkillType, KeywordField] = Choice(SKILL_TYPE, "SkillType")
    SKILL_STATUS = KeywordField("skillStatus", "skillStatus")
    skill_status: Choice[AgenticLifecycleStatus, KeywordField] = Choice(
        SKILL_STATUS, "AgenticLifecycleStatus"
    )
    SKILL_ARTIFACT_PATHS = KeywordField("skillArtifactPaths", "skillArtifactPaths")
    skill_artifact_paths: SetOf[str, KeywordField] = SetOf(SKILL_ARTIFACT_PATHS, codecs.TEXT)
    SKILL_ARTIFACT_FILE_QUALIFIED_NAMES = KeywordField(
        "skillArtifactFileQualifiedNames", "skillArtifactFileQualifiedNames"
    )
    skill_artifact_file_qualified_names: SetOf[str, KeywordField] = SetOf(
        SKILL_ARTIFACT_FILE_QUALIFIED_NAMES, codecs.TEXT
    )
    SKILL_IS_DORMANT = BooleanField("skillIsDormant", "skillIsDormant")
    skill_is_dormant: Flag[BooleanField] = Flag(SKILL_IS_DORMANT)
    SKILL_SOURCE_PATH = KeywordField("skillSourcePath", "skillSourcePath")
    skill_source_path: Text[KeywordField] = Text(SKILL_SOURCE_PATH)
    SKILL_SCOPE = KeywordField("skillScope", "skillScope")
    skill_scope: Text[KeywordField] = Text(SKILL_SCOPE)
    SKILL_CHECKSUM = KeywordField("skillChecksum", "skillChecksum")
    skill_checksum: Text[KeywordField] = Text(SKILL_CHECKSUM)
    CONTEXT_SOURCE_REPOSITORY = RelationField("contextSourceRepository")
    context_source_repository: Reference[ContextRepository, RelationField] = Reference(
        CONTEXT_SOURCE_REPOSITORY, "ContextRepository"
    )
    SKILL_ARTIFACTS = RelationField("skillArtifacts")
    skill_artifacts: References[SkillArtifact, RelationField] = References(SKILL_ARTIFACTS, "SkillArtifact")
    AGENT_AGENTS = RelationField("agentAgents")
    agent_agents: References[Agent, RelationField] = References(AGENT_AGENTS, "Agent")

    @classmethod
    def creator(cls, *, name: str, context_repository_qualified_name: str | None = None) -> Self:
        """Make a new Skill, to be saved.

        Args:
            name: what people call it.
            context_repository_qualified_name: qualifiedName of the context repository.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> Skill.creator(name="name").name
        'name'
        """
        from atlan.model.entity.mixins.skill import qualified_name_in

        require(name=name)
        id = random_id()
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"default/skill/{id}",
        }
        if context_repository_qualified_name is not None:
            attributes["qualifiedName"] = qualified_name_in(context_repository_qualified_name, name)
            attributes["connectorName"] = segment(context_repository_qualified_name, 1)
            attributes["connectionQualifiedName"] = segments(context_repository_qualified_name, None, 3)
            attributes["contextSourceRepository"] = reference(
                "ContextRepository", context_repository_qualified_name
            )
        return cls._created(attributes)
