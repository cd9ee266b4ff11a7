"""Facets: what is told of jobs, runs and data beside their names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from atlan.model.body import Body
from atlan.model.open_lineage.base import OpenLineageBaseFacet, described
from atlan.model.open_lineage.column_lineage_dataset import OpenLineageInputField

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Json = dict[str, Any]

COLUMN_LINEAGE_SCHEMA: Final = (
    "https://openlineage.io/spec/facets/1-1-0/ColumnLineageDatasetFacet.json#/$defs/ColumnLineageDatasetFacet"
)


class OpenLineageJobFacet(OpenLineageBaseFacet):
    """A fact about a job."""

    __slots__ = ()


class OpenLineageDatasetFacet(OpenLineageBaseFacet):
    """A fact about data."""

    __slots__ = ()


class OpenLineageColumnLineageDatasetFacetFieldsAdditionalInputFields(OpenLineageInputField):
    """A field that another is made from."""

    __slots__ = ()


class OpenLineageColumnLineageDatasetFacetFieldsAdditional(Body):
    """What a field is made from.

    Args:
        input_fields: the fields it is made from.
        transformation_description: how, in words.
        transformation_type: kind of how it is made.
    """

    __slots__ = ("input_fields", "transformation_description", "transformation_type")

    def __init__(
        self,
        input_fields: Sequence[OpenLineageInputField],
        transformation_description: str | None = None,
        transformation_type: str | None = None,
    ) -> None:
        self.input_fields = input_fields
        self.transformation_description = transformation_description
        self.transformation_type = transformation_type

    def wire(self) -> Json:
        """Return the JSON form; only to be read."""
        return described(
            inputFields=[field.wire() for field in self.input_fields],
            transformationDescription=self.transformation_description,
            transformationType=self.transformation_type,
        )


class OpenLineageColumnLineageDatasetFacet(OpenLineageDatasetFacet):
    """Which fields of some data are made from which of other data.

    Args:
        producer: address that names the program that tells it.
        fields: what each field is made from, by its name.
        schema_url: address of the schema of the facet.

    Raises:
        ValueError: when an address is malformed.
    """

    __slots__ = ("fields",)

    def __init__(
        self,
        producer: str,
        fields: Mapping[str, OpenLineageColumnLineageDatasetFacetFieldsAdditional],
        schema_url: str = COLUMN_LINEAGE_SCHEMA,
    ) -> None:
        super().__init__(producer, schema_url)
        self.fields = dict(fields)

    def wire(self) -> Json:
        """Return the JSON form; only to be read."""
        return {**super().wire(), "fields": {name: made.wire() for name, made in self.fields.items()}}


class OpenLineageDatasetFacets(Body):
    """The facets of some data.

    Args:
        column_lineage: which of its fields are made from which.
        others: further facets, by name, in their JSON form.
    """

    __slots__ = ("column_lineage", "others")

    def __init__(
        self,
        column_lineage: OpenLineageColumnLineageDatasetFacet | None = None,
        others: Mapping[str, Any] | None = None,
    ) -> None:
        self.column_lineage = column_lineage
        self.others = dict(others or {})

    def wire(self) -> Json:
        """Return the JSON form; only to be read."""
        lineage = None if self.column_lineage is None else self.column_lineage.wire()
        return {**self.others, **described(columnLineage=lineage)}
