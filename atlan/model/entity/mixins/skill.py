"""Skills lie in repositories of context, which lie in a connection or in none."""

from __future__ import annotations

from atlan.model.entity.creation import connector_of, segments


def connector_of_connection(connection_qualified_name: str) -> str:
    """Return the connector of the connection."""
    return connector_of("connection_qualified_name", connection_qualified_name)


def qualified_name_in(context_repository_qualified_name: str, name: str) -> str:
    """Return the qualifiedName of a skill in a repository of a connection.

    >>> qualified_name_in("default/context/1/skills/finance", "close the books")
    'default/context/1/skill/finance/close the books'
    """
    from atlan.model.qualified_name import parse, type_of

    type_of("context_repository_qualified_name", context_repository_qualified_name, ["ContextRepository"])
    parts = parse("ContextRepository", context_repository_qualified_name).parts
    if "connection" not in parts:
        raise ValueError(
            "context_repository_qualified_name must be one of a connection, <connection>/skills/<scope_owner>: "
            f"{context_repository_qualified_name!r}"
        )
    return f"{parts['connection']}/skill/{parts['scope_owner']}/{name}"


def connection_of(skill_qualified_name: str) -> str:
    """Return the connection of a skill that has one.

    >>> connection_of("default/context/1/skill/finance/close the books")
    'default/context/1'
    """
    from atlan.model.qualified_name import parse, type_of

    type_of("skill_qualified_name", skill_qualified_name, ["Skill"])
    if "connection" not in parse("Skill", skill_qualified_name).parts:
        raise ValueError(
            f"skill_qualified_name must be one of a connection for a relative_path: {skill_qualified_name!r}"
        )
    return segments(skill_qualified_name, None, 3)
