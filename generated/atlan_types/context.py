# Derived from spec/typedefs/context.json and spec/recipes/context.yaml by scripts/generate.py. Do not edit.
"""Context, ContextArtifact, ContextRepository."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    Reference,
    References,
    Text,
)
from atlan.model.fields.atlan_fields import KeywordField, RelationField, TextField
from atlan_types.agentic import Agentic
from atlan_types.artifact import Artifact

if TYPE_CHECKING:
    from atlan_types.agent import Agent
    from atlan_types.asset import Asset
    from atlan_types.enums import ContextLifecycleStatus
    from atlan_types.skill import Skill

__all__ = [
    "Context",
    "ContextArtifact",
    "ContextRepository",
]


class Context(Agentic):
    """Assets of the type Context."""

    __slots__ = ()

    _type = "Context"

    CONTEXT_REPOSITORY_QUALIFIED_NAME = KeywordField(
        "contextRepositoryQualifiedName", "contextRepositoryQualifiedName"
    )
    context_repository_qualified_name: Text[KeywordField] = Text(CONTEXT_REPOSITORY_QUALIFIED_NAME)


class ContextArtifact(Context, Artifact):
    """Assets of the type ContextArtifact."""

    __slots__ = ()

    _type = "ContextArtifact"

    CONTEXT_REPOSITORY = RelationField("contextRepository")
    context_repository: Reference[ContextRepository, RelationField] = Reference(
        CONTEXT_REPOSITORY, "ContextRepository"
    )


class ContextRepository(Context):
    """Assets of the type ContextRepository."""

    __slots__ = ()

    _type = "ContextRepository"

    CONTEXT_REPOSITORY_LIFECYCLE_STATUS = KeywordField(
        "contextRepositoryLifecycleStatus", "contextRepositoryLifecycleStatus"
    )
    context_repository_lifecycle_status: Choice[ContextLifecycleStatus, KeywordField] = Choice(
        CONTEXT_REPOSITORY_LIFECYCLE_STATUS, "ContextLifecycleStatus"
    )
    CONTEXT_REPOSITORY_AGENT_INSTRUCTIONS = TextField(
        "contextRepositoryAgentInstructions", "contextRepositoryAgentInstructions"
    )
    context_repository_agent_instructions: Text[TextField] = Text(CONTEXT_REPOSITORY_AGENT_INSTRUCTIONS)
    CONTEXT_REPOSITORY_TARGET_CONNECTION_QUALIFIED_NAME = KeywordField(
        "contextRepositoryTargetConnectionQualifiedName", "contextRepositoryTargetConnectionQualifiedName"
    )
    context_repository_target_connection_qualified_name: Text[KeywordField] = Text(
        CONTEXT_REPOSITORY_TARGET_CONNECTION_QUALIFIED_NAME
    )
    CONTEXT_INPUT_ASSETS = RelationField("contextInputAssets")
    context_input_assets: References[Asset, RelationField] = References(CONTEXT_INPUT_ASSETS, "Asset")
    CONTEXT_ARTIFACTS = RelationField("contextArtifacts")
    context_artifacts: References[ContextArtifact, RelationField] = References(
        CONTEXT_ARTIFACTS, "ContextArtifact"
    )
    CONTEXT_OUTPUT_AGENTS = RelationField("contextOutputAgents")
    context_output_agents: References[Agent, RelationField] = References(CONTEXT_OUTPUT_AGENTS, "Agent")
    CONTEXT_OUTPUT_SKILL = RelationField("contextOutputSkill")
    context_output_skill: Reference[Skill, RelationField] = Reference(CONTEXT_OUTPUT_SKILL, "Skill")
