"""Data that jobs read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.open_lineage.dataset import OpenLineageDataset
from atlan.model.open_lineage.facet import OpenLineageColumnLineageDatasetFacetFieldsAdditionalInputFields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from atlan.model.open_lineage.facet import OpenLineageDatasetFacets

Json = dict[str, Any]


class OpenLineageInputDataset(OpenLineageDataset):
    """Data that a run reads.

    Args:
        namespace: where the data is known by its name.
        name: of the data there.
        facets: further facts about it.
        input_facets: further facts about how it is read, by name.
    """

    __slots__ = ("input_facets",)

    def __init__(
        self,
        namespace: str,
        name: str,
        facets: OpenLineageDatasetFacets | None = None,
        input_facets: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(namespace, name, facets)
        self.input_facets = input_facets

    @classmethod
    def creator(cls, namespace: str, asset_name: str) -> OpenLineageInputDataset:
        """Name data that is read.

        Args:
            namespace: address of the source, such as ``snowflake://account``.
            asset_name: name of the asset there, such as ``DATABASE.SCHEMA.TABLE``.

        Raises:
            ValueError: when one of them is blank.
        """
        return cls(namespace, asset_name)

    def from_field(self, field_name: str) -> OpenLineageColumnLineageDatasetFacetFieldsAdditionalInputFields:
        """Name a field of this data, as what a field of an output is made from.

        Args:
            field_name: name of the field.

        Raises:
            ValueError: when it is blank.

        >>> OpenLineageInputDataset.creator("snowflake://one", "A.B.ORDERS").from_field("ID").to_dict()
        {'namespace': 'snowflake://one', 'name': 'A.B.ORDERS', 'field': 'ID'}
        """
        if not field_name.strip():
            raise ValueError("field_name must not be blank: it says which field of the data is meant")
        return OpenLineageColumnLineageDatasetFacetFieldsAdditionalInputFields(
            self.namespace, self.name, field_name
        )

    def wire(self) -> Json:
        """Return the JSON form; only to be read."""
        facets = {} if self.input_facets is None else {"inputFacets": dict(self.input_facets)}
        return {**super().wire(), **facets}
