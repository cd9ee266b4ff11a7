# Derived from spec/typedefs/soda.json and spec/recipes/soda.yaml by scripts/generate.py. Do not edit.
"""Soda, SodaCheck."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Integer,
    Moment,
    References,
    Text,
)
from atlan.model.entity.creation import connector_of, require
from atlan.model.fields.atlan_fields import KeywordField, NumericField, RelationField, TextField
from atlan_types.data_quality import DataQuality

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.asset import Asset
    from atlan_types.sql import Column

__all__ = [
    "Soda",
    "SodaCheck",
]


class Soda(DataQuality):
    """What assets of Soda have in common."""

    __slots__ = ()

    _type = "Soda"


class SodaCheck(Soda):
    """A check in Soda."""

    __slots__ = ()

    _type = "SodaCheck"

    SODA_CHECK_ID = KeywordField("sodaCheckId", "sodaCheckId")
    soda_check_id: Text[KeywordField] = Text(SODA_CHECK_ID)
    SODA_CHECK_EVALUATION_STATUS = KeywordField("sodaCheckEvaluationStatus", "sodaCheckEvaluationStatus")
    soda_check_evaluation_status: Text[KeywordField] = Text(SODA_CHECK_EVALUATION_STATUS)
    SODA_CHECK_DEFINITION = TextField("sodaCheckDefinition", "sodaCheckDefinition")
    soda_check_definition: Text[TextField] = Text(SODA_CHECK_DEFINITION)
    SODA_CHECK_LAST_SCAN_AT = NumericField("sodaCheckLastScanAt", "sodaCheckLastScanAt")
    soda_check_last_scan_at: Moment[NumericField] = Moment(SODA_CHECK_LAST_SCAN_AT)
    SODA_CHECK_INCIDENT_COUNT = NumericField("sodaCheckIncidentCount", "sodaCheckIncidentCount")
    soda_check_incident_count: Integer[NumericField] = Integer(SODA_CHECK_INCIDENT_COUNT)
    SODA_CHECK_LINKED_ASSET_QUALIFIED_NAME = KeywordField(
        "sodaCheckLinkedAssetQualifiedName", "sodaCheckLinkedAssetQualifiedName"
    )
    soda_check_linked_asset_qualified_name: Text[KeywordField] = Text(SODA_CHECK_LINKED_ASSET_QUALIFIED_NAME)
    SODA_CHECK_COLUMNS = RelationField("sodaCheckColumns")
    soda_check_columns: References[Column, RelationField] = References(SODA_CHECK_COLUMNS, "Column")
    SODA_CHECK_ASSETS = RelationField("sodaCheckAssets")
    soda_check_assets: References[Asset, RelationField] = References(SODA_CHECK_ASSETS, "Asset")

    @classmethod
    def creator(cls, *, name: str, soda_check_id: str, connection_qualified_name: str) -> Self:
        """Make a new SodaCheck, to be saved.

        Args:
            name: what people call it.
            soda_check_id: id of the check at the source.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> SodaCheck.creator(
        ...     name="name",
        ...     soda_check_id="soda_check_id",
        ...     connection_qualified_name="default/soda/1700000000",
        ... ).qualified_name
        'default/soda/1700000000/check/soda_check_id'
        """
        require(name=name, soda_check_id=soda_check_id, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/check/{soda_check_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "sodaCheckId": soda_check_id,
        }
        return cls._created(attributes)
