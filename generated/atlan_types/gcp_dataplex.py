# Derived from spec/typedefs/gcp_dataplex.json and spec/recipes/gcp_dataplex.yaml by scripts/generate.py. Do not edit.
"""GCPDataplex, GCPDataplexAspectType."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    MapOf,
    References,
    Text,
    codecs,
)
from atlan.model.entity.creation import connector_of, require, segment
from atlan.model.fields.atlan_fields import KeywordField, RelationField
from atlan_types.cloud import Google

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.asset import Asset

__all__ = [
    "GCPDataplex",
    "GCPDataplexAspectType",
]


class GCPDataplex(Google):
    """What assets of Google Dataplex have in common."""

    __slots__ = ()

    _type = "GCPDataplex"


class GCPDataplexAspectType(GCPDataplex):
    """A type of aspects in Google Dataplex."""

    __slots__ = ()

    _type = "GCPDataplexAspectType"

    GCP_DATAPLEX_ASPECT_TYPE_RESOURCE_NAME = KeywordField(
        "gcpDataplexAspectTypeResourceName", "gcpDataplexAspectTypeResourceName"
    )
    gcp_dataplex_aspect_type_resource_name: Text[KeywordField] = Text(GCP_DATAPLEX_ASPECT_TYPE_RESOURCE_NAME)
    GCP_DATAPLEX_ASPECT_TYPE_PROJECT = KeywordField(
        "gcpDataplexAspectTypeProject", "gcpDataplexAspectTypeProject"
    )
    gcp_dataplex_aspect_type_project: Text[KeywordField] = Text(GCP_DATAPLEX_ASPECT_TYPE_PROJECT)
    GCP_DATAPLEX_ASPECT_TYPE_LOCATION = KeywordField(
        "gcpDataplexAspectTypeLocation", "gcpDataplexAspectTypeLocation"
    )
    gcp_dataplex_aspect_type_location: Text[KeywordField] = Text(GCP_DATAPLEX_ASPECT_TYPE_LOCATION)
    GCP_DATAPLEX_ASPECT_TYPE_METADATA_TEMPLATE = KeywordField(
        "gcpDataplexAspectTypeMetadataTemplate", "gcpDataplexAspectTypeMetadataTemplate"
    )
    gcp_dataplex_aspect_type_metadata_template: Text[KeywordField] = Text(
        GCP_DATAPLEX_ASPECT_TYPE_METADATA_TEMPLATE
    )
    GCP_DATAPLEX_ASPECT_TYPE_LABELS = KeywordField(
        "gcpDataplexAspectTypeLabels", "gcpDataplexAspectTypeLabels"
    )
    gcp_dataplex_aspect_type_labels: MapOf[str, KeywordField] = MapOf(
        GCP_DATAPLEX_ASPECT_TYPE_LABELS, codecs.TEXT
    )
    GCP_DATAPLEX_ASPECT_TYPE_ENTRIES = RelationField("gcpDataplexAspectTypeEntries")
    gcp_dataplex_aspect_type_entries: References[Asset, RelationField] = References(
        GCP_DATAPLEX_ASPECT_TYPE_ENTRIES, "Asset"
    )

    @classmethod
    def creator(cls, *, resource_name: str, connection_qualified_name: str) -> Self:
        """Make a new GCPDataplexAspectType, to be saved.

        Args:
            resource_name: projects/<project>/locations/<location>/aspectTypes/<name>.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> kind = GCPDataplexAspectType.creator(
        ...     resource_name="projects/shop/locations/eu/aspectTypes/owner",
        ...     connection_qualified_name="default/gcp-dataplex/1700000000",
        ... )
        >>> kind.name, kind.gcp_dataplex_aspect_type_location
        ('owner', 'eu')
        """
        from atlan.model.entity.mixins.gcp_dataplex import aspect_type

        require(resource_name=resource_name, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        resource = aspect_type(resource_name)
        attributes: dict[str, Any] = {
            "qualifiedName": f"{connection_qualified_name}/aspect-type/{resource}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "name": segment(resource_name, 5),
            "gcpDataplexAspectTypeLocation": segment(resource_name, 3),
            "gcpDataplexAspectTypeProject": segment(resource_name, 1),
            "gcpDataplexAspectTypeResourceName": resource_name,
        }
        return cls._created(attributes)
