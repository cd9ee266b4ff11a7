# Derived from spec/typedefs/ai.json and spec/recipes/ai.yaml by scripts/generate.py. Do not edit.
"""AI, AIApplication, AIModel, AIModelVersion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Choice,
    MapOf,
    Reference,
    References,
    Text,
    codecs,
)
from atlan.model.entity.asking import at_once, awaited
from atlan.model.entity.creation import choice, require, several
from atlan.model.entity.mixins.ai import AIModelMethods, qualified_name_of
from atlan.model.fields.atlan_fields import KeywordField, RelationField, TextField
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from typing import Self

    from atlan.model.ports import AsyncSavingClient, SavingClient
    from atlan.model.response import AssetMutationResponse
    from atlan_types.asset import Asset
    from atlan_types.enums import (
        AIApplicationDevelopmentStage,
        AIDatasetType,
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
    from atlan_types.process import Process

__all__ = [
    "AI",
    "AIApplication",
    "AIModel",
    "AIModelVersion",
]


class AI(Catalog):
    """What assets about artificial intelligence have in common."""

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
    """An application that uses AI models."""

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

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        ai_application_version: str,
        ai_application_development_stage: AIApplicationDevelopmentStage,
        owner_groups: set[str] | None = None,
        owner_users: set[str] | None = None,
        models: list[AIModel] | None = None,
    ) -> Self:
        """Make a new AIApplication, to be saved.

        Args:
            name: what people call it.
            ai_application_version: its version.
            ai_application_development_stage: how far its development is.
            owner_groups: names of the groups that own it.
            owner_users: names of the users who own it.
            models: the models it uses.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> from atlan.model.enums import AIApplicationDevelopmentStage
        >>> application = AIApplication.creator(
        ...     name="Churn forecast",
        ...     ai_application_version="1.2",
        ...     ai_application_development_stage=AIApplicationDevelopmentStage.PRODUCTION,
        ... )
        >>> application.qualified_name
        'default/ai/aiapplication/churnForecast'
        """
        from atlan.model.entity.mixins.glossary import references_of

        require(
            name=name,
            ai_application_version=ai_application_version,
            ai_application_development_stage=ai_application_development_stage,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": qualified_name_of(name),
            "connectorName": "ai",
            "certificateStatus": "DRAFT",
            "assetCoverImage": "/assets/default-product-cover-DeQonY47.webp",
            "aiApplicationVersion": ai_application_version,
            "aiApplicationDevelopmentStage": choice(
                "ai_application_development_stage",
                ai_application_development_stage,
                "AIApplicationDevelopmentStage",
            ),
        }
        if owner_groups is not None:
            attributes["ownerGroups"] = several("owner_groups", owner_groups)
        if owner_users is not None:
            attributes["ownerUsers"] = several("owner_users", owner_users)
        if models is not None:
            attributes["models"] = references_of(models)
        return cls._created(attributes)


class AIModel(AIModelMethods, AI):
    """An AI model."""

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

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        ai_model_status: AIModelStatus,
        owner_groups: set[str] | None = None,
        owner_users: set[str] | None = None,
        ai_model_version: str | None = None,
    ) -> Self:
        """Make a new AIModel, to be saved.

        Args:
            name: what people call it.
            ai_model_status: its status.
            owner_groups: names of the groups that own it.
            owner_users: names of the users who own it.
            ai_model_version: its version.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> from atlan.model.enums import AIModelStatus
        >>> AIModel.creator(name="churn_model", ai_model_status=AIModelStatus.ACTIVE).qualified_name
        'default/ai/aiapplication/churnModel'
        """
        require(name=name, ai_model_status=ai_model_status)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": qualified_name_of(name),
            "connectorName": "ai",
            "assetCoverImage": "/assets/default-product-cover-DeQonY47.webp",
            "aiModelStatus": choice("ai_model_status", ai_model_status, "AIModelStatus"),
        }
        if owner_groups is not None:
            attributes["ownerGroups"] = several("owner_groups", owner_groups)
        if owner_users is not None:
            attributes["ownerUsers"] = several("owner_users", owner_users)
        if ai_model_version is not None:
            attributes["aiModelVersion"] = ai_model_version
        return cls._created(attributes)

    @classmethod
    def processes_creator(
        cls, *, ai_model: AIModel, dataset_dict: dict[AIDatasetType, list[Asset]]
    ) -> list[Process]:
        """Make the lineage between a model and the datasets it learns from and produces, to be saved.

        Args:
            ai_model: the model, with guid and name.
            dataset_dict: the datasets, with guid and name, by what they are to the model.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> from atlan.model.assets import Table
        >>> from atlan.model.enums import AIDatasetType
        >>> model = AIModel(name="churn", guid="8f1c")
        >>> [process] = AIModel.processes_creator(
        ...     ai_model=model, dataset_dict={AIDatasetType.TRAINING: [Table(name="orders", guid="2d7e")]}
        ... )
        >>> process.name
        'orders -> churn'
        """
        require(ai_model=ai_model, dataset_dict=dataset_dict)
        return cls._processes(ai_model=ai_model, dataset_dict=dataset_dict)

    @classmethod
    def processes_batch_save(
        cls, *, client: SavingClient, processes: list[Process]
    ) -> list[AssetMutationResponse]:
        """Save processes, 20 with each request.

        Args:
            client: whose tenant is asked.
            processes: what is to be saved.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.
            AtlanError: when the tenant could not be asked, or lacks what the arguments name.

        >>> from atlan.model.assets import Process, Table
        >>> from atlan.model.enums import AIDatasetType, AIModelStatus
        >>> orders = client.asset.get_by_qualified_name(
        ...     "default/snowflake/1700000000/sales/main/orders", asset_type=Table
        ... )
        >>> model = AIModel.creator(name="churn", ai_model_status=AIModelStatus.ACTIVE)
        >>> [model] = client.asset.save(model).assets_created(AIModel)
        >>> processes = AIModel.processes_creator(
        ...     ai_model=model, dataset_dict={AIDatasetType.TRAINING: [orders]}
        ... )
        >>> [response] = AIModel.processes_batch_save(client=client, processes=processes)
        >>> [process.name for process in response.assets_created(Process)]
        ['orders -> churn']
        """
        require(client=client, processes=processes)
        return at_once(cls._save_processes(client=client, processes=processes))

    @classmethod
    async def processes_batch_save_async(
        cls, *, client: AsyncSavingClient, processes: list[Process]
    ) -> list[AssetMutationResponse]:
        """Do what `processes_batch_save` does, with an asynchronous client.

        Args:
            client: whose tenant is asked.
            processes: what is to be saved.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.
            AtlanError: when the tenant could not be asked, or lacks what the arguments name.
        """
        require(client=client, processes=processes)
        return await awaited(cls._save_processes(client=client, processes=processes))


class AIModelVersion(AI):
    """One version of an AI model."""

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
