"""The base of all asset classes: a typed, sparse, lossless view of one entity of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from atlan.model.entity import codecs, header
from atlan.model.entity.custom_metadata_values import CustomMetadataValues
from atlan.model.entity.header import Header, HeaderChoice, TypeName
from atlan.model.entity.record import NEW
from atlan.model.entity.referring import Referring
from atlan.model.entity.tags import Tagged
from atlan.model.fields.atlan_fields import (
    InternalKeywordField,
    InternalKeywordTextField,
    InternalNumericField,
    TextField,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from atlan.model.core import Meaning
    from atlan.model.entity.relationship import Relationship
    from atlan.model.enums import EntityStatus
    from atlan.model.lineage_ref import LineageRef


class Entity(Tagged, CustomMetadataValues, Referring):
    """One entity: what the server sent or what a script set, and nothing else.

    Args:
        attributes: entity whose attributes are taken over, or a mapping from names of attributes.
        values: attributes by their Python names.

    Raises:
        UnknownAttributeError: for a name that the type does not have.
        AttributeValueError: for a value that does not fit.

    >>> from atlan.model.assets import Table
    >>> table = Table(name="orders", qualified_name="default/snowflake/1/db/schema/orders")
    >>> table.column_count = 4
    >>> table.description = None
    >>> table.to_wire()["attributes"]["description"] is None
    True
    """

    __slots__ = ()

    _interchangeable: ClassVar[frozenset[str]] = frozenset()
    """Names of types that an entity of this one may be turned into."""

    TYPE_NAME = InternalKeywordTextField("typeName", "__typeName.keyword", "__typeName", "__typeName")
    SUPER_TYPE_NAMES = InternalKeywordTextField(
        "typeName", "__superTypeNames.keyword", "__superTypeNames", "__superTypeNames"
    )
    GUID = InternalKeywordField("guid", "__guid", "__guid")
    STATUS = InternalKeywordField("status", "__state", "__state")
    CREATED_BY = InternalKeywordField("createdBy", "__createdBy", "__createdBy")
    UPDATED_BY = InternalKeywordField("updatedBy", "__modifiedBy", "__modifiedBy")
    CREATE_TIME = InternalNumericField("createTime", "__timestamp", "__timestamp")
    UPDATE_TIME = InternalNumericField("updateTime", "__modificationTimestamp", "__modificationTimestamp")
    CUSTOM_ATTRIBUTES = TextField("__customAttributes", "__customAttributes")

    type_name: TypeName[InternalKeywordTextField] = TypeName(TYPE_NAME, "typeName", codecs.TEXT)
    super_type_names: Header[list[str], InternalKeywordTextField] = Header(
        SUPER_TYPE_NAMES, "superTypeNames", header.TEXTS
    )
    guid: Header[str, InternalKeywordField] = Header(GUID, "guid", codecs.TEXT)
    status: HeaderChoice[EntityStatus, InternalKeywordField] = HeaderChoice(STATUS, "status", "EntityStatus")
    created_by: Header[str, InternalKeywordField] = Header(CREATED_BY, "createdBy", codecs.TEXT)
    updated_by: Header[str, InternalKeywordField] = Header(UPDATED_BY, "updatedBy", codecs.TEXT)
    create_time: Header[int, InternalNumericField] = Header(CREATE_TIME, "createTime", codecs.INTEGER)
    update_time: Header[int, InternalNumericField] = Header(UPDATE_TIME, "updateTime", codecs.INTEGER)

    version: Header[int, str] = header.header("version", codecs.INTEGER)
    delete_handler: Header[str, str] = header.header("deleteHandler", codecs.TEXT)
    is_incomplete: Header[bool, str] = header.header("isIncomplete", codecs.FLAG)
    scrubbed: Header[bool, str] = header.header("scrubbed", codecs.FLAG)
    proxy: Header[bool, str] = header.header("proxy", codecs.FLAG)
    labels: Header[list[str], str] = header.header("labels", header.TEXTS)
    display_text: Header[str, str] = header.header("displayText", codecs.TEXT)
    entity_status: Header[str, str] = header.header("entityStatus", codecs.TEXT)
    relationship_guid: Header[str, str] = header.header("relationshipGuid", codecs.TEXT)
    relationship_status: Header[str, str] = header.header("relationshipStatus", codecs.TEXT)
    relationship_type: Header[str, str] = header.header("relationshipType", codecs.TEXT)
    meaning_names: Header[list[str], str] = header.header("meaningNames", header.TEXTS)
    pending_tasks: Header[list[str], str] = header.header("pendingTasks", header.TEXTS)
    depth: Header[int, str] = header.header("depth", codecs.INTEGER)
    doc_id: Header[str, str] = header.header("docId", codecs.TEXT)
    home_id: Header[str, str] = header.header("homeId", codecs.TEXT)
    provenance_type: Header[int, str] = header.header("provenanceType", codecs.INTEGER)
    business_attributes: Header[dict[str, Any], str] = header.header("businessAttributes", header.JSON_MAP)
    unique_attributes: Header[dict[str, Any], str] = header.header("uniqueAttributes", header.JSON_MAP)
    append_relationship_attributes: Header[dict[str, Any], str] = header.header(
        "appendRelationshipAttributes", header.JSON_MAP
    )
    remove_relationship_attributes: Header[dict[str, Any], str] = header.header(
        "removeRelationshipAttributes", header.JSON_MAP
    )

    def __init__(self, *, attributes: Entity | Mapping[str, Any] | None = None, **values: Any) -> None:
        inner: dict[str, Any] = {}
        self._wire = {"typeName": self._type, "attributes": inner}
        self._attributes = inner
        self._changes = NEW
        self._views = None
        self._names = None
        if isinstance(attributes, Entity):
            self._take_over(attributes)
        elif attributes is not None:
            values = {**attributes, **values}
        for name, value in values.items():
            setattr(self, name, value)

    Attributes: ClassVar[_OwnClass]
    """The class itself, for scripts that build ``Table(attributes=Table.Attributes(name=…))``."""

    @property
    def attributes(self) -> Self:
        """The attributes as a group: ``table.attributes.name`` is ``table.name``."""
        return self

    @attributes.setter
    def attributes(self, group: Self) -> None:
        self._take_over(group)

    @property
    def custom_attributes(self) -> dict[str, Any] | None:
        """Attributes of the source that no type defines, or None; text that is not JSON counts as none."""
        value: Any = self._attributes.get("__customAttributes", self._wire.get("customAttributes"))
        if isinstance(value, str):
            from orjson import JSONDecodeError, loads

            try:
                value = loads(value)
            except JSONDecodeError:
                return None
        return value if value.__class__ is dict else None

    @property
    def relationship_attributes(self) -> Relationship | dict[str, Any] | None:
        """Of a reference, the attributes of its relationship; of an entity, its references."""
        value: dict[str, Any] | None = self._wire.get("relationshipAttributes")
        if value is not None and "typeName" in value:
            from atlan.model.entity.registry import relationship

            found = relationship(value["typeName"])
            return value if found is None else found.wrap(value)
        return value

    @property
    def meanings(self) -> list[Meaning] | None:
        """The terms assigned to the asset, as the server mentions them beside the attributes."""
        from atlan.model.core import Meaning

        found: list[dict[str, Any]] | None = self._wire.get("meanings")
        return None if found is None else [Meaning.wrap(meaning) for meaning in found]

    @property
    def immediate_upstream(self) -> list[LineageRef] | None:
        """In a list of lineage, the assets one step up."""
        return self._neighbours("immediateUpstream")

    @property
    def immediate_downstream(self) -> list[LineageRef] | None:
        """In a list of lineage, the assets one step down."""
        return self._neighbours("immediateDownstream")

    def _neighbours(self, part: str) -> list[LineageRef] | None:
        from atlan.model.lineage_ref import LineageRef

        found: list[dict[str, Any]] | None = self._wire.get(part)
        return None if found is None else [LineageRef.wrap(neighbour) for neighbour in found]

    def _take_over(self, other: Entity) -> None:
        other._settle()
        for wire, value in other._attributes.items():
            self._assign(wire, value)

    def _assign(self, wire: str, value: Any) -> None:
        attributes = self._wire["attributes"] = self._attributes
        attributes[wire] = value
        self._mark(wire)

    def __repr__(self) -> str:
        known = (
            ("name", self._attributes.get("name")),
            ("qualified_name", self._qualified_name()),
            ("guid", self._wire.get("guid")),
        )
        shown = ", ".join(f"{name}={value!r}" for name, value in known if value is not None)
        foreign = self._wire.get("typeName")
        kind = type(self).__name__ if foreign in (None, self._type) else f"{type(self).__name__}[{foreign}]"
        return f"{kind}({shown})"

    def _repr_html_(self) -> str:
        """Return the table that notebooks show."""
        from atlan.model.entity.display import as_html

        return as_html(self)


class _OwnClass:
    """What ``Table.Attributes`` gives: the class it is asked of."""

    __slots__ = ()

    def __get__(self, instance: object, owner: type[Entity]) -> type[Entity]:
        return owner


Entity.Attributes = _OwnClass()
