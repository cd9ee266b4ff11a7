# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration PersonaAIAction."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class PersonaAIAction(OpenEnum):
    """Values of the type PersonaAIAction."""

    APP_READ = "persona-ai-application-read"
    APP_CREATE = "persona-ai-application-create"
    APP_UPDATE = "persona-ai-application-update"
    APP_DELETE = "persona-ai-application-delete"
    APP_UPDATE_CM = "persona-ai-application-business-update-metadata"
    APP_ADD_TERMS = "persona-ai-application-add-terms"
    APP_REMOVE_TERMS = "persona-ai-application-remove-terms"
    APP_ADD_ATLAN_TAGS = "persona-ai-application-add-classification"
    APP_REMOVE_ATLAN_TAGS = "persona-ai-application-remove-classification"
    MODEL_READ = "persona-ai-model-read"
    MODEL_CREATE = "persona-ai-model-create"
    MODEL_UPDATE = "persona-ai-model-update"
    MODEL_DELETE = "persona-ai-model-delete"
    MODEL_UPDATE_CM = "persona-ai-model-business-update-metadata"
    MODEL_ADD_TERMS = "persona-ai-model-add-terms"
    MODEL_REMOVE_TERMS = "persona-ai-model-remove-terms"
    MODEL_ADD_ATLAN_TAGS = "persona-ai-model-add-classification"
    MODEL_REMOVE_ATLAN_TAGS = "persona-ai-model-remove-classification"
