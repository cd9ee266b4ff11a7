# Derived from spec/typedefs/azure_service_bus.json and spec/recipes/azure_service_bus.yaml by scripts/generate.py. Do not edit.
"""AzureServiceBus, AzureServiceBusNamespace, AzureServiceBusSchema, AzureServiceBusTopic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Reference,
    References,
    Text,
)
from atlan.model.fields.atlan_fields import KeywordField, KeywordTextField, RelationField
from atlan_types.catalog import EventStore

if TYPE_CHECKING:
    pass


__all__ = [
    "AzureServiceBus",
    "AzureServiceBusNamespace",
    "AzureServiceBusSchema",
    "AzureServiceBusTopic",
]


class AzureServiceBus(EventStore):
    """What assets of Azure Service Bus have in common."""

    __slots__ = ()

    _type = "AzureServiceBus"

    AZURE_SERVICE_BUS_NAMESPACE_QUALIFIED_NAME = KeywordField(
        "azureServiceBusNamespaceQualifiedName", "azureServiceBusNamespaceQualifiedName"
    )
    azure_service_bus_namespace_qualified_name: Text[KeywordField] = Text(
        AZURE_SERVICE_BUS_NAMESPACE_QUALIFIED_NAME
    )
    AZURE_SERVICE_BUS_NAMESPACE_NAME = KeywordTextField(
        "azureServiceBusNamespaceName", "azureServiceBusNamespaceName.keyword", "azureServiceBusNamespaceName"
    )
    azure_service_bus_namespace_name: Text[KeywordTextField] = Text(AZURE_SERVICE_BUS_NAMESPACE_NAME)
    AZURE_SERVICE_BUS_SCHEMA_QUALIFIED_NAME = KeywordField(
        "azureServiceBusSchemaQualifiedName", "azureServiceBusSchemaQualifiedName"
    )
    azure_service_bus_schema_qualified_name: Text[KeywordField] = Text(
        AZURE_SERVICE_BUS_SCHEMA_QUALIFIED_NAME
    )


class AzureServiceBusNamespace(AzureServiceBus):
    """A namespace in Azure Service Bus."""

    __slots__ = ()

    _type = "AzureServiceBusNamespace"

    AZURE_SERVICE_BUS_TOPICS = RelationField("azureServiceBusTopics")
    azure_service_bus_topics: References[AzureServiceBusTopic, RelationField] = References(
        AZURE_SERVICE_BUS_TOPICS, "AzureServiceBusTopic"
    )


class AzureServiceBusSchema(AzureServiceBus):
    """A schema in Azure Service Bus."""

    __slots__ = ()

    _type = "AzureServiceBusSchema"

    AZURE_SERVICE_BUS_TOPICS = RelationField("azureServiceBusTopics")
    azure_service_bus_topics: References[AzureServiceBusTopic, RelationField] = References(
        AZURE_SERVICE_BUS_TOPICS, "AzureServiceBusTopic"
    )


class AzureServiceBusTopic(AzureServiceBus):
    """A topic in Azure Service Bus."""

    __slots__ = ()

    _type = "AzureServiceBusTopic"

    AZURE_SERVICE_BUS_SCHEMAS = RelationField("azureServiceBusSchemas")
    azure_service_bus_schemas: References[AzureServiceBusSchema, RelationField] = References(
        AZURE_SERVICE_BUS_SCHEMAS, "AzureServiceBusSchema"
    )
    AZURE_SERVICE_BUS_NAMESPACE = RelationField("azureServiceBusNamespace")
    azure_service_bus_namespace: Reference[AzureServiceBusNamespace, RelationField] = Reference(
        AZURE_SERVICE_BUS_NAMESPACE, "AzureServiceBusNamespace"
    )
