# Derived from spec/typedefs/ai.json and spec/recipes/ai.yaml by scripts/generate.py. Do not edit.
"""AI, AIApplication, AIModel, AIModelVersion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    MapOf,
    Reference,
    References,
    Text,
    codecs,
)
from atlan.model.fields.atlan_fields import KeywordField, RelationField, TextField
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from atlan_types.enums import (
        AIApplicationDevelopmentStage,
        AIModelStatus,
        AIModelVersionStage,
        EthicalAIAccountabilityConfig,
        EthicalAIBiasMitigationConfig,
        EthicalAIEnvironmentalConsciousnessConfig,
        EthicalAIFairnessConfig,
        EthicalAIPrivacyConfig,
        EthicalAIReliabilityAndSafetyConfig,
        EthicalAITransparencyConfig,
    )

__all__ = [
    "AI",
    "AIApplication",
    "AIModel",
    "AIModelVersion",
]


class AI(Catalog):
    """Assets of the type AI."""

    __slots__ = ()

    _type = "AI"

    ETHICAL_AI_PRIVACY_CONFIG = KeywordField("ethicalAIPrivacyConfig", "ethicalAIPrivacyConfig")
    ethical_a_i_privacy_config: Choice[EthicalAIPrivacyConfig, KeywordField] = Choice(
        ETHICAL_AI_PRIVACY_CONFIG, "EthicalAIPrivacyConfig"
    )
    ethical_ai_privacy_config: Choice[EthicalAIPrivacyConfig, KeywordField] = ethical_a_i_privacy_config
    ETHICAL_AI_FAIRNESS_CONFIG = KeywordField("ethicalAIFairnessConfig", "ethicalAIFairnessConfig")
    ethical_a_i_fairness_config: Choice[EthicalAIFairnessConfig, KeywordField] = Choice(
        ETHICAL_AI_FAIRNESS_CONFIG, "EthicalAIFairnessConfig"
    )
    ethical_ai_fairness_config: Choice[EthicalAIFairnessConfig, KeywordField] = ethical_a_i_fairness_config
    ETHICAL_AI_BIAS_MITIGATION_CONFIG = KeywordField(
        "ethicalAIBiasMitigationConfig", "ethicalAIBiasMitigationConfig"
    )
    ethical_a_i_bias_mitigation_config: Choice[EthicalAIBiasMitigationConfig, KeywordField] = Choice(
        ETHICAL_AI_BIAS_MITIGATION_CONFIG, "EthicalAIBiasMitigationConfig"
    )
    ethical_ai_bias_mitigation_config: Choice[EthicalAIBiasMitigationConfig, KeywordField] = (
        ethical_a_i_bias_mitigation_config
    )
    ETHICAL_AI_RELIABILITY_AND_SAFETY_CONFIG = KeywordField(
        "ethicalAIReliabilityAndSafetyConfig", "ethicalAIReliabilityAndSafetyConfig"
    )
    ethical_a_i_reliability_and_safety_config: Choice[EthicalAIReliabilityAndSafetyConfig, KeywordField] = (
        Choice(ETHICAL_AI_RELIABILITY_AND_SAFETY_CONFIG, "EthicalAIReliabilityAndSafetyConfig")
    )
    ethical_ai_reliability_and_safety_config: Choice[EthicalAIReliabilityAndSafetyConfig, KeywordField] = (
        ethical_a_i_reliability_and_safety_config
    )
    ETHICAL_AI_TRANSPARENCY_CONFIG = KeywordField(
        "ethicalAITransparencyConfig", "ethicalAITransparencyConfig"
    )
    ethical_a_i_transparency_config: Choice[EthicalAITransparencyConfig, KeywordField] = Choice(
        ETHICAL_AI_TRANSPARENCY_CONFIG, "EthicalAITransparencyConfig"
    )
    ethical_ai_transparency_config: Choice[EthicalAITransparencyConfig, KeywordField] = (
        ethical_a_i_transparency_config
    )
    ETHICAL_AI_ACCOUNTABILITY_CONFIG = KeywordField(
        "ethicalAIAccountabilityConfig", "ethicalAIAccountabilityConfig"
    )
    ethical_a_i_accountability_config: Choice[EthicalAIAccountabilityConfig, KeywordField] = Choice(
        ETHICAL_AI_ACCOUNTABILITY_CONFIG, "EthicalAIAccountabilityConfig"
    )
    ethical_ai_accountability_config: Choice[EthicalAIAccountabilityConfig, KeywordField] = (
        ethical_a_i_accountability_config
    )
    ETHICAL_AI_ENVIRONMENTAL_CONSCIOUSNESS_CONFIG = KeywordField(
        "ethicalAIEnvironmentalConsciousnessConfig", "ethicalAIEnvironmentalConsciousnessConfig"
    )
    ethical_a_i_environmental_consciousness_config: Choice[
        EthicalAIEnvironmentalConsciousnessConfig, KeywordField
    ] = Choice(ETHICAL_AI_ENVIRONMENTAL_CONSCIOUSNESS_CONFIG, "EthicalAIEnvironmentalConsciousnessConfig")
    ethical_ai_environmental_consciousness_config: Choice[
        EthicalAIEnvironmentalConsciousnessConfig, KeywordField
    ] = ethical_a_i_environmental_consciousness_config


class AIApplication(AI):
    """Assets of the type AIApplication."""

    __slots__ = ()

    _type = "AIApplication"

    AI_APPLICATION_VERSION = KeywordField("aiApplicationVersion", "aiApplicationVersion")
    ai_application_version: Text[KeywordField] = Text(AI_APPLICATION_VERSION)
    AI_APPLICATION_DEVELOPMENT_STAGE = KeywordField(
        "aiApplicationDevelopmentStage", "aiApplicationDevelopmentStage"
    )
    ai_application_development_stage: Choice[AIApplicationDevelopmentStage, KeywordField] = Choice(
        AI_APPLICATION_DEVELOPMENT_STAGE, "AIApplicationDevelopmentStage"
    )
    MODELS = RelationField("models")
    models: References[AIModel, RelationField] = References(MODELS, "AIModel")


class AIModel(AI):
    """Assets of the type AIModel."""

    __slots__ = ()

    _type = "AIModel"

    AI_MODEL_DATASETS_DSL = TextField("aiModelDatasetsDSL", "aiModelDatasetsDSL")
    ai_model_datasets_d_s_l: Text[TextField] = Text(AI_MODEL_DATASETS_DSL)
    ai_model_datasets_dsl: Text[TextField] = ai_model_datasets_d_s_l
    AI_MODEL_STATUS = KeywordField("aiModelStatus", "aiModelStatus")
    ai_model_status: Choice[AIModelStatus, KeywordField] = Choice(AI_MODEL_STATUS, "AIModelStatus")
    AI_MODEL_VERSION = KeywordField("aiModelVersion", "aiModelVersion")
    ai_model_version: Text[KeywordField] = Text(AI_MODEL_VERSION)
    AI_MODEL_VERSIONS = RelationField("aiModelVersions")
    ai_model_versions: References[AIModelVersion, RelationField] = References(
        AI_MODEL_VERSIONS, "AIModelVersion"
    )
    APPLICATIONS = RelationField("applications")
    applications: References[AIApplication, RelationField] = References(APPLICATIONS, "AIApplication")


class AIModelVersion(AI):
    """Assets of the type AIModelVersion."""

    __slots__ = ()

    _type = "AIModelVersion"

    AI_MODEL_QUALIFIED_NAME = KeywordField("aiModelQualifiedName", "aiModelQualifiedName")
    ai_model_qualified_name: Text[KeywordField] = Text(AI_MODEL_QUALIFIED_NAME)
    AI_MODEL_VERSION_STAGE = KeywordField("aiModelVersionStage", "aiModelVersionStage")
    ai_model_version_stage: Choice[AIModelVersionStage, KeywordField] = Choice(
        AI_MODEL_VERSION_STAGE, "AIModelVersionStage"
    )
    AI_MODEL_VERSION_METRICS = KeywordField("aiModelVersionMetrics", "aiModelVersionMetrics")
    ai_model_version_metrics: MapOf[str, KeywordField] = MapOf(AI_MODEL_VERSION_METRICS, codecs.TEXT)
    AI_MODEL = RelationField("aiModel")
    ai_model: Reference[AIModel, RelationField] = Reference(AI_MODEL, "AIModel")
