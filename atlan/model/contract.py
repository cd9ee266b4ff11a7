"""Data contracts: what the producers of an asset promise to those who use it."""

from __future__ import annotations

from typing import Any

from atlan.model.entity import codecs
from atlan.model.entity.attributes import Anything, Flag, Integer, ListOf, MapOf, Text
from atlan.model.entity.record import declared
from atlan.model.record import Document, Inner, InnerList
from atlan.model.yaml_model import AtlanYamlModel

__all__ = ["DataContractSpec", "InitRequest"]


class DataContractSpec(AtlanYamlModel):
    """The specification of a data contract, as it is written in YAML.

    >>> from atlan.model.enums import DataContractStatus
    >>> spec = DataContractSpec(
    ...     status=DataContractStatus.DRAFT,
    ...     type="Table",
    ...     dataset="ORDERS",
    ...     columns=[DataContractSpec.DCColumn(name="ID", is_primary=True)],
    ... )
    >>> print(spec.to_yaml())
    kind: DataContract
    status: draft
    template_version: 0.0.2
    type: Table
    dataset: ORDERS
    columns:
    - name: ID
      is_primary: true
    <BLANKLINE>
    """

    __slots__ = ()

    class Owners(Document):
        """Who answers for the asset."""

        __slots__ = ()

        users: ListOf[str, str] = ListOf("users", codecs.TEXT)
        groups: ListOf[str, str] = ListOf("groups", codecs.TEXT)

    class Certification(Document):
        """How far the asset can be relied on."""

        __slots__ = ()

        status: Text[str] = Text("status")
        message: Text[str] = Text("message")

    class Announcement(Document):
        """What everybody who uses the asset should know."""

        __slots__ = ()

        type: Text[str] = Text("type")
        title: Text[str] = Text("title")
        description: Text[str] = Text("description")

    class DCTag(Document):
        """A tag on the asset."""

        __slots__ = ()

        name: Text[str] = Text("name")
        propagate: Anything[str] = Anything("propagate")
        restrict_propagation_through_lineage: Flag[str] = Flag("restrict_propagation_through_lineage")
        restrict_propagation_through_hierarchy: Flag[str] = Flag("restrict_propagation_through_hierarchy")

    class DCColumn(Document):
        """A column, and what holds for its values."""

        __slots__ = ()

        name: Text[str] = Text("name")
        business_name: Text[str] = Text("business_name")
        display_name: Text[str] = Text("display_name")
        description: Text[str] = Text("description")
        is_primary: Flag[str] = Flag("is_primary")
        is_partition: Flag[str] = Flag("is_partition")
        required: Flag[str] = Flag("required")
        data_type: Text[str] = Text("data_type")
        local_type: Text[str] = Text("local_type")
        invalid_type: Text[str] = Text("invalid_type")
        invalid_format: Text[str] = Text("invalid_format")
        valid_regex: Text[str] = Text("valid_regex")
        missing_regex: Text[str] = Text("missing_regex")
        invalid_values: ListOf[str, str] = ListOf("invalid_values", codecs.TEXT)
        valid_values: ListOf[str, str] = ListOf("valid_values", codecs.TEXT)
        missing_values: ListOf[str, str] = ListOf("missing_values", codecs.TEXT)
        not_null: Anything[str] = Anything("not_null")
        valid_length: Integer[str] = Integer("valid_length")
        valid_min: Integer[str] = Integer("valid_min")
        valid_max: Integer[str] = Integer("valid_max")
        valid_min_length: Integer[str] = Integer("valid_min_length")
        unique: Anything[str] = Anything("unique")

    kind: Text[str] = Text("kind")
    status: Text[str] = Text("status")
    """How far it is: a member of ``DataContractStatus``, or a word of your own."""
    template_version: Text[str] = Text("template_version")
    type: Text[str] = Text("type")
    """Type of the asset."""
    dataset: Text[str] = Text("dataset")
    """Name of the asset."""
    data_source: Text[str] = Text("data_source")
    """Name of its connection."""
    description: Text[str] = Text("description")
    owners: Inner[Owners] = Inner("owners", Owners)
    certification: Inner[Certification] = Inner("certification", Certification)
    announcement: Inner[Announcement] = Inner("announcement", Announcement)
    terms: ListOf[str, str] = ListOf("terms", codecs.TEXT)
    tags: InnerList[DCTag] = InnerList("tags", DCTag)
    custom_metadata: MapOf[Any, str] = MapOf("custom_metadata", codecs.ANY)
    columns: InnerList[DCColumn] = InnerList("columns", DCColumn)
    checks: ListOf[Any, str] = ListOf("checks", codecs.ANY)

    def __init__(self, **values: Any) -> None:
        given = {"kind": "DataContract", "template_version": "0.0.2", **values}
        # Contracts are written in the order in which people know them.
        ordered = {name: given.pop(name) for name in declared(type(self)) if name in given} | given
        super().__init__(**{name: value for name, value in ordered.items() if value is not None})

    @property
    def extra_properties(self) -> dict[str, Any]:
        """What stands in the specification beside all this."""
        known = {attribute.wire for attribute in declared(type(self)).values()}
        return {key: value for key, value in self._attributes.items() if key not in known}


class InitRequest(Document):
    """What is said to have a first specification written: which asset it is to be about."""

    __slots__ = ()

    asset_type: Text[str] = Text("assetType")
    asset_qualified_name: Text[str] = Text("assetQualifiedName")
