# Derived from spec/typedefs/skill_artifact.json and spec/recipes/skill_artifact.yaml by scripts/generate.py. Do not edit.
"""SkillArtifact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from atlan.model.entity import (
    Reference,
    Text,
)
from atlan.model.entity.creation import choice, random_id, reference, require, require_some, segment
from atlan.model.fields.atlan_fields import RelationField, TextField
from atlan_types.artifact import Artifact

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.enums import FileType
    from atlan_types.skill import Skill

__all__ = [
    "SkillArtifact",
]


class SkillArtifact(Artifact):
    """A file that belongs to a skill."""

    __slots__ = ()

    _type = "SkillArtifact"

    SKILL_ARTIFACT_CONTENT = TextField("skillArtifactContent", "skillArtifactContent")
    skill_artifact_content: Text[TextField] = Text(SKILL_ARTIFACT_CONTENT)
    SKILL_SOURCE = RelationField("skillSource")
    skill_source: Reference[Skill, RelationField] = Reference(SKILL_SOURCE, "Skill")

    @overload  # type: ignore[override]
    @classmethod
    def creator(
        cls, *, name: str, skill_qualified_name: str, file_type: FileType, relative_path: str | None = ...
    ) -> Self: ...
    @overload
    @classmethod
    def creator(
        cls, *, name: str | None = ..., skill_qualified_name: str, file_type: FileType, relative_path: str
    ) -> Self: ...
    @classmethod
    def creator(  # pyright: ignore[reportIncompatibleMethodOverride]
        cls,
        *,
        name: str | None = None,
        skill_qualified_name: str,
        file_type: FileType,
        relative_path: str | None = None,
    ) -> Self:
        """Make a new SkillArtifact, to be saved.

        Args:
            name: what people call it.
            skill_qualified_name: qualifiedName of the skill.
            file_type: kind of the file.
            relative_path: its path inside of the skill, if the skill lies in a connection.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> from atlan.model.enums import FileType
        >>> artifact = SkillArtifact.creator(
        ...     skill_qualified_name="default/context/1700000000/skill/finance/close",
        ...     file_type=FileType.PDF,
        ...     relative_path="guides/close.pdf",
        ... )
        >>> artifact.name, artifact.qualified_name
        ('close.pdf', 'default/context/1700000000/skill/finance/close/artifact/guides/close.pdf')
        """
        from atlan.model.entity.mixins.skill import connection_of

        require(skill_qualified_name=skill_qualified_name, file_type=file_type)
        require_some(name=name, relative_path=relative_path)
        id = random_id()
        attributes: dict[str, Any] = {
            "qualifiedName": f"{skill_qualified_name}/artifact/{choice('file_type', file_type, 'FileType')}/{id}",
            "fileType": choice("file_type", file_type, "FileType"),
            "skillSource": reference("Skill", skill_qualified_name),
        }
        if name is not None:
            attributes["name"] = name
        if relative_path is not None:
            attributes["qualifiedName"] = f"{skill_qualified_name}/artifact/{relative_path}"
            attributes["name"] = name or segment(relative_path, -1)
            attributes["connectionQualifiedName"] = connection_of(skill_qualified_name)
            attributes["connectorName"] = segment(skill_qualified_name, 1)
        return cls._created(attributes)
