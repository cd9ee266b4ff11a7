# Derived from spec/typedefs/agent.json and spec/recipes/agent.yaml by scripts/generate.py. Do not edit.
"""Agent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    Reference,
    References,
    SetOf,
    Text,
    codecs,
)
from atlan.model.fields.atlan_fields import KeywordField, RelationField, TextField
from atlan_types.agentic import Agentic

if TYPE_CHECKING:
    from atlan_types.context import ContextRepository
    from atlan_types.enums import AgenticLifecycleStatus, AgentType
    from atlan_types.skill import Skill

__all__ = [
    "Agent",
]


class Agent(Agentic):
    """An AI agent."""

    __slots__ = ()

    _type = "Agent"

    AGENT_SLUG = KeywordField("agentSlug", "agentSlug")
    agent_slug: Text[KeywordField] = Text(AGENT_SLUG)
    AGENT_TYPE = KeywordField("agentType", "agentType")
    agent_type: Choice[AgentType, KeywordField] = Choice(AGENT_TYPE, "AgentType")
    AGENT_STATUS = KeywordField("agentStatus", "agentStatus")
    agent_status: Choice[AgenticLifecycleStatus, KeywordField] = Choice(
        AGENT_STATUS, "AgenticLifecycleStatus"
    )
    AGENT_SYSTEM_PROMPT = TextField("agentSystemPrompt", "agentSystemPrompt")
    agent_system_prompt: Text[TextField] = Text(AGENT_SYSTEM_PROMPT)
    AGENT_LLM_CONFIG = KeywordField("agentLlmConfig", "agentLlmConfig")
    agent_llm_config: Text[KeywordField] = Text(AGENT_LLM_CONFIG)
    AGENT_MCP_SERVERS = KeywordField("agentMcpServers", "agentMcpServers")
    agent_mcp_servers: Text[KeywordField] = Text(AGENT_MCP_SERVERS)
    AGENT_SCHEDULES = TextField("agentSchedules", "agentSchedules")
    agent_schedules: Text[TextField] = Text(AGENT_SCHEDULES)
    AGENT_SKILL_NAMES = KeywordField("agentSkillNames", "agentSkillNames")
    agent_skill_names: SetOf[str, KeywordField] = SetOf(AGENT_SKILL_NAMES, codecs.TEXT)
    AGENT_SKILL_QUALIFIED_NAMES = KeywordField("agentSkillQualifiedNames", "agentSkillQualifiedNames")
    agent_skill_qualified_names: SetOf[str, KeywordField] = SetOf(AGENT_SKILL_QUALIFIED_NAMES, codecs.TEXT)
    AGENT_SKILLS = RelationField("agentSkills")
    agent_skills: References[Skill, RelationField] = References(AGENT_SKILLS, "Skill")
    CONTEXT_SOURCE_REPOSITORY = RelationField("contextSourceRepository")
    context_source_repository: Reference[ContextRepository, RelationField] = Reference(
        CONTEXT_SOURCE_REPOSITORY, "ContextRepository"
    )
