# Derived from spec/typedefs/cognite.json and spec/recipes/cognite.yaml by scripts/generate.py. Do not edit.
"""Cognite, Cognite3DModel, CogniteAsset, CogniteEvent, CogniteFile, CogniteSequence, CogniteTimeSeries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Reference,
    References,
)
from atlan.model.fields.atlan_fields import RelationField
from atlan_types.catalog import SaaS

if TYPE_CHECKING:
    pass


__all__ = [
    "Cognite",
    "Cognite3DModel",
    "CogniteAsset",
    "CogniteEvent",
    "CogniteFile",
    "CogniteSequence",
    "CogniteTimeSeries",
]


class Cognite(SaaS):
    """What assets of Cognite have in common."""

    __slots__ = ()

    _type = "Cognite"


class Cognite3DModel(Cognite):
    """A 3D model in Cognite."""

    __slots__ = ()

    _type = "Cognite3DModel"

    COGNITE_ASSET = RelationField("cogniteAsset")
    cognite_asset: Reference[CogniteAsset, RelationField] = Reference(COGNITE_ASSET, "CogniteAsset")


class CogniteAsset(Cognite):
    """An asset in Cognite."""

    __slots__ = ()

    _type = "CogniteAsset"

    COGNITE_EVENTS = RelationField("cogniteEvents")
    cognite_events: References[CogniteEvent, RelationField] = References(COGNITE_EVENTS, "CogniteEvent")
    COGNITE_TIMESERIES = RelationField("cogniteTimeseries")
    cognite_timeseries: References[CogniteTimeSeries, RelationField] = References(
        COGNITE_TIMESERIES, "CogniteTimeSeries"
    )
    COGNITE3DMODELS = RelationField("cognite3dmodels")
    cognite3dmodels: References[Cognite3DModel, RelationField] = References(COGNITE3DMODELS, "Cognite3DModel")
    COGNITE_FILES = RelationField("cogniteFiles")
    cognite_files: References[CogniteFile, RelationField] = References(COGNITE_FILES, "CogniteFile")
    COGNITE_SEQUENCES = RelationField("cogniteSequences")
    cognite_sequences: References[CogniteSequence, RelationField] = References(
        COGNITE_SEQUENCES, "CogniteSequence"
    )


class CogniteEvent(Cognite):
    """An event in Cognite."""

    __slots__ = ()

    _type = "CogniteEvent"

    COGNITE_ASSET = RelationField("cogniteAsset")
    cognite_asset: Reference[CogniteAsset, RelationField] = Reference(COGNITE_ASSET, "CogniteAsset")


class CogniteFile(Cognite):
    """A file in Cognite."""

    __slots__ = ()

    _type = "CogniteFile"

    COGNITE_ASSET = RelationField("cogniteAsset")
    cognite_asset: Reference[CogniteAsset, RelationField] = Reference(COGNITE_ASSET, "CogniteAsset")


class CogniteSequence(Cognite):
    """A sequence in Cognite."""

    __slots__ = ()

    _type = "CogniteSequence"

    COGNITE_ASSET = RelationField("cogniteAsset")
    cognite_asset: Reference[CogniteAsset, RelationField] = Reference(COGNITE_ASSET, "CogniteAsset")


class CogniteTimeSeries(Cognite):
    """A time series in Cognite."""

    __slots__ = ()

    _type = "CogniteTimeSeries"

    COGNITE_ASSET = RelationField("cogniteAsset")
    cognite_asset: Reference[CogniteAsset, RelationField] = Reference(COGNITE_ASSET, "CogniteAsset")
