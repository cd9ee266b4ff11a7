# Derived from spec/typedefs/context.json and spec/recipes/context.yaml by scripts/generate.py. Do not edit.
"""Context, ContextArtifact, ContextRepository."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from atlan.model.entity import (
    Choice,
    Reference,
    References,
    Text,
)
from atlan.model.entity.creation import choice, random_id, reference, require, require_beside, require_one
from atlan.model.fields.atlan_fields import KeywordField, RelationField, TextField
from atlan_types.agentic import Agentic
from atlan_types.artifact import Artifact

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.agent import Agent
    from atlan_types.asset import Asset
    from atlan_types.enums import ContextLifecycleStatus, FileType
    from atlan_types.skill import Skill

__all__ = [
    "Context",
    "ContextArtifact",
    "ContextRepository",
]


class Context(Agentic):
    """What context for agents has in common."""

    __slots__ = ()

    _type = "Context"

    CONTEXT_REPOSITORY_QUALIFIED_NAME = KeywordField(
        "contextRepositoryQualifiedName", "contextRepositoryQualifiedName"
    )
    context_repository_qualified_name: Text[KeywordField] = Text(CONTEXT_REPOSITORY_QUALIFIED_NAME)


class ContextArtifact(Context, Artifact):
    """A piece of context for agents."""

    __slots__ = ()

    _type = "ContextArtifact"

    CONTEXT_REPOSITORY = RelationField("contextRepository")
    context_repository: Reference[ContextRepository, RelationField] = Reference(
        CONTEXT_REPOSITORY, "ContextRepository"
    )

    @classmethod
    def creator(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        cls, *, name: str, context_repository_qualified_name: str, file_type: FileType
    ) -> Self:
        """Make a new ContextArtifact, to be saved.

        Args:
            name: what people call it.
            context_repository_qualified_name: qualifiedName of the repository.
            file_type: kind of the file.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> from atlan.model.enums import FileType
        >>> artifact = ContextArtifact.creator(
        ...     name="closing the books",
        ...     context_repository_qualified_name="default/context/1f0e",
        ...     file_type=FileType.PDF,
        ... )
        >>> artifact.qualified_name.startswith("default/context/1f0e/artifact/pdf/")
        True
        """
        require(
            name=name,
            context_repository_qualified_name=context_repository_qualified_name,
            file_type=file_type,
        )
        id = random_id()
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{context_repository_qualified_name}/artifact/{choice('file_type', file_type, 'FileType')}/{id}",
            "contextRepositoryQualifiedName": context_repository_qualified_name,
            "fileType": choice("file_type", file_type, "FileType"),
            "contextRepository": reference("ContextRepository", context_repository_qualified_name),
        }
        return cls._created(attributes)


class ContextRepository(Context):
    """A repository of context for agents."""

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

    @overload
    @classmethod
    def creator(
        cls, *, name: str, scope_owner: str | None = ..., connection_qualified_name: str | None = ...
    ) -> Self: ...
    @overload
    @classmethod
    def creator(cls, *, name: str | None = ..., scope_owner: str, connection_qualified_name: str) -> Self: ...
    @classmethod
    def creator(
        cls,
        *,
        name: str | None = None,
        scope_owner: str | None = None,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new ContextRepository, to be saved.

        Args:
            name: what people call it.
            scope_owner: to whom it belongs, if it lies in a connection.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> connection = "default/context/1700000000"
        >>> ContextRepository.creator(scope_owner="finance", connection_qualified_name=connection).qualified_name
        'default/context/1700000000/skills/finance'
        """
        from atlan.model.entity.mixins.skill import connector_of_connection

        require_one(name=name, scope_owner=scope_owner)
        require_beside("scope_owner", scope_owner, "connection_qualified_name", connection_qualified_name)
        require_beside("connection_qualified_name", connection_qualified_name, "scope_owner", scope_owner)
        id = random_id()
        attributes: dict[str, Any] = {
            "qualifiedName": f"default/context/{id}",
            "name": name or scope_owner,
        }
        if connection_qualified_name is not None:
            if scope_owner is not None:
                attributes["qualifiedName"] = f"{connection_qualified_name}/skills/{scope_owner}"
            attributes["connectorName"] = connector_of_connection(connection_qualified_name)
            attributes["connectionQualifiedName"] = connection_qualified_name
        return cls._created(attributes)
