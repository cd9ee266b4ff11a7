# Derived from spec/typedefs/gcp_dataplex.json and spec/recipes/gcp_dataplex.yaml by scripts/generate.py. Do not edit.
"""GCPDataplex, GCPDataplexAspectType."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    MapOf,
    References,
    Text,
    codecs,
)
from atlan.model.fields.atlan_fields import KeywordField, RelationField
from atlan_types.cloud import Google

if TYPE_CHECKING:
    from atlan_types.asset import Asset

__all__ = [
    "GCPDataplex",
    "GCPDataplexAspectType",
]


class GCPDataplex(Google):
    """Assets of the type GCPDataplex."""

    __slots__ = ()

    _type = "GCPDataplex"


class GCPDataplexAspectType(GCPDataplex):
    """Assets of the type GCPDataplexAspectType."""

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
