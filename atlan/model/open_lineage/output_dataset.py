"""Data that jobs write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.open_lineage.dataset import OpenLineageDataset
from atlan.model.open_lineage.facet import (
    OpenLineageColumnLineageDatasetFacet,
    OpenLineageColumnLineageDatasetFacetFieldsAdditional,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from atlan.model.open_lineage.column_lineage_dataset import OpenLineageInputField
    from atlan.model.open_lineage.facet import OpenLineageDatasetFacets

Json = dict[str, Any]


class OpenLineageOutputDataset(OpenLineageDataset):
    """Data that a run writes.

    Args:
        namespace: where the data is known by its name.
        name: of the data there.
        facets: further facts about it.
        output_facets: further facts about how it is written, by name.
        to_fields: which fields it gets, and from which fields of inputs each is made.
        producer: address of the program that tells it; needed with ``to_fields``.
    """

    __slots__ = ("output_facets", "producer", "to_fields")

    def __init__(
        self,
        namespace: str,
        name: str,
        facets: OpenLineageDatasetFacets | None = None,
        output_facets: Mapping[str, Any] | None = None,
        to_fields: Sequence[Mapping[str, Sequence[OpenLineageInputField]]] | None = None,
        producer: str | None = None,
    ) -> None:
        super().__init__(namespace, name, facets)
        self.output_facets = output_facets
        self.to_fields = to_fields
        self.producer = producer

    @classmethod
    def creator(cls, namespace: str, asset_name: str, producer: str) -> OpenLineageOutputDataset:
        """Name data that is written.

        Args:
            namespace: address of the source, such as ``snowflake://account``.
            asset_name: name of the asset there, such as ``DATABASE.SCHEMA.TABLE``.
            producer: address of the program that tells it.

        Raises:
            ValueError: when one of them is blank.
        """
        return cls(namespace, asset_name, producer=producer)

    def transform_to_fields_into_facets(self) -> OpenLineageColumnLineageDatasetFacet | None:
        """Return ``to_fields`` as the facet that tells of them; None when there are none.

        Raises:
            ValueError: when nobody tells it, because there is no producer.
        """
        if not self.to_fields:
            return None
        if self.producer is None:
            raise ValueError("producer is missing: to_fields become a facet, and a facet names its producer")
        made_from = {name: list(sources) for each in self.to_fields for name, sources in each.items()}
        return OpenLineageColumnLineageDatasetFacet(
            self.producer,
            {
                name: OpenLineageColumnLineageDatasetFacetFieldsAdditional(sources)
                for name, sources in made_from.items()
            },
        )

    def wire(self) -> Json:
        """Return the JSON form; only to be read."""
        body = super().wire()
        if lineage := self.transform_to_fields_into_facets():
            body["facets"] = {**body["facets"], "columnLineage": lineage.wire()}
        if self.output_facets is not None:
            body["outputFacets"] = dict(self.output_facets)
        return body
