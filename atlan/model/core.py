"""Parts that assets of every type have: tags and announcements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from atlan.model.default_client import or_default
from atlan.model.entity import codecs
from atlan.model.entity.attributes import Anything, Decimal, Flag, ListOf, Text
from atlan.model.entity.names import DELETED
from atlan.model.immutable import Immutable, assign
from atlan.model.record import Document
from atlan.model.yaml_model import AtlanYamlModel as AtlanYamlModel

if TYPE_CHECKING:
    from typing import Self

    from atlan.model.entity.names import NameResolver
    from atlan.model.enums import AnnouncementType
    from atlan.model.ports import AsyncTagLookup, TagLookup
    from atlan.model.structs import SourceTagAttachment


class AtlanTagName(str):
    """The human-readable name of a tag. It is text, and compares like text.

    In a document to be sent, a name of this class still has to be turned into the id of the tag; plain text
    in its place is an id already.

    >>> AtlanTagName("PII") == "PII", f"{AtlanTagName('PII')}"
    (True, 'PII')
    """

    __slots__ = ()

    @classmethod
    def get_deleted_sentinel(cls) -> AtlanTagName:
        """Return the name of every tag that the tenant no longer knows.

        >>> print(AtlanTagName.get_deleted_sentinel())
        (DELETED)
        """
        return _DELETED

    @property
    def display_text(self) -> str:
        """The name as plain text."""
        return str.__str__(self)

    def __repr__(self) -> str:
        return f"AtlanTagName({str.__repr__(self)})"


_DELETED: Final = AtlanTagName(DELETED)

# Said every time, because the service fills in other values for what is missing.
_PROPAGATION = {
    "propagate": False,
    "removePropagationsOnEntityDelete": True,
    "restrictPropagationThroughLineage": False,
    "restrictPropagationThroughHierarchy": False,
}


class AtlanTag(Document):
    """A tag on an asset.

    Most tags are made by ``AtlanTag.of``; those of an asset come from ``asset.atlan_tags``.

    >>> tag = AtlanTag.of("PII")
    >>> tag.propagate, tag.remove_propagations_on_entity_delete
    (False, True)
    >>> AtlanTag(type_name="PII", propagate=True).to_wire()["propagate"]
    True
    """

    __slots__ = ()

    display_name: Text[str] = Text("displayName")
    entity_guid: Text[str] = Text("entityGuid")
    """Guid of the asset that the tag was put on; another one than the asset at hand if it was propagated."""
    entity_status: Text[str] = Text("entityStatus")
    propagate: Flag[str] = Flag("propagate")
    """Whether assets downstream and below get the tag, too."""
    remove_propagations_on_entity_delete: Flag[str] = Flag("removePropagationsOnEntityDelete")
    """Whether they lose it when this asset is deleted."""
    restrict_propagation_through_lineage: Flag[str] = Flag("restrictPropagationThroughLineage")
    restrict_propagation_through_hierarchy: Flag[str] = Flag("restrictPropagationThroughHierarchy")
    validity_periods: ListOf[Any, str] = ListOf("validityPeriods", codecs.ANY)
    attributes: Anything[str] = Anything("attributes")

    def __init__(self, type_name: str | None = None, **values: Any) -> None:
        super().__init__(**values)
        wire = self._wire
        if type_name is not None:
            self.type_name = type_name
        for flag, default in _PROPAGATION.items():
            wire.setdefault(flag, default)

    @classmethod
    def from_wire(cls, wire: dict[str, Any], names: NameResolver | None = None) -> Self:
        """Wrap a tag of an entity.

        Args:
            wire: the tag; it becomes the object's own.
            names: what tags are called on its tenant.
        """
        tag = cls.wrap(wire)
        tag._names = names
        return tag

    @classmethod
    def of(
        cls,
        atlan_tag_name: str,
        entity_guid: str | None = None,
        source_tag_attachment: SourceTagAttachment | None = None,
        client: TagLookup | None = None,
    ) -> AtlanTag:
        """Make a tag to put on an asset.

        Args:
            atlan_tag_name: human-readable name of the tag.
            entity_guid: guid of the asset, if it exists.
            source_tag_attachment: the value that the tag has on its source.
            client: whose tenant knows the tag; only needed for a ``source_tag_attachment``, and then
                the default client if left out.

        Raises:
            InvalidRequestError: without any client for an attachment (400-046), or if the tag is not
                synced with a source (400-051).
            NotFoundError: when the tenant has no tag of that name (404-006).

        >>> AtlanTag.of("PII", entity_guid="g1").to_wire()["entityStatus"]
        'ACTIVE'
        """
        tag = cls._of(atlan_tag_name, entity_guid)
        if source_tag_attachment is not None:
            cache = or_default(client).atlan_tag_cache
            tag_id = _known(atlan_tag_name, cache.get_id_for_name(atlan_tag_name))
            tag._attach(atlan_tag_name, cache.get_source_tags_attr_id(tag_id), source_tag_attachment)
        return tag

    @classmethod
    async def of_async(
        cls,
        atlan_tag_name: str,
        entity_guid: str | None = None,
        source_tag_attachment: SourceTagAttachment | None = None,
        client: AsyncTagLookup | None = None,
    ) -> AtlanTag:
        """Do what ``of`` does, with an asynchronous client."""
        tag = cls._of(atlan_tag_name, entity_guid)
        if source_tag_attachment is not None:
            cache = or_default(client).atlan_tag_cache
            tag_id = _known(atlan_tag_name, await cache.get_id_for_name(atlan_tag_name))
            tag._attach(atlan_tag_name, await cache.get_source_tags_attr_id(tag_id), source_tag_attachment)
        return tag

    @property
    def type_name(self) -> AtlanTagName | None:
        """The human-readable name of the tag, ``(DELETED)`` if the tenant no longer knows it.

        Without knowledge of the tenant, the id.
        """
        found: str | None = self._wire.get("typeName")
        if found is None or isinstance(found, AtlanTagName):
            return found
        names = self._names
        if names is None:
            return AtlanTagName(found)
        name = names.tag_name(found)
        return _DELETED if name is None else AtlanTagName(name)

    @type_name.setter
    def type_name(self, name: str | None) -> None:
        self._assign("typeName", None if name is None else AtlanTagName(name))

    @property
    def tag_id(self) -> str | None:
        """The id of the tag, None if only its name is known yet."""
        found: str | None = self._wire.get("typeName")
        return None if isinstance(found, AtlanTagName) else found

    @property
    def source_tag_attachments(self) -> list[SourceTagAttachment | dict[str, Any]]:
        """The values that the tag has on its source; structs of another kind come as they are.

        They are set by ``AtlanTag.of(name, source_tag_attachment=…)``.
        """
        key = self._attachments_key()
        attributes: dict[str, Any] = self._wire.get("attributes") or {}
        found: list[dict[str, Any]] = attributes.get(key) or [] if key is not None else []
        return [_attachment(each) for each in found]

    def to_wire(self) -> dict[str, Any]:
        """Return the tag as it is sent, with all that decides about propagation."""
        return {**_PROPAGATION, **super().to_wire()}

    def _attachments_key(self) -> str | None:
        """Return the id under which this tag keeps the values on its source."""
        tag_id, names = self.tag_id, self._names
        if tag_id is not None and names is not None:
            return names.source_tag_attribute_id(tag_id)
        # Without knowledge of the tenant: the only list of structs that a tag can have.
        attributes: dict[str, Any] = self._wire.get("attributes") or {}
        return next((key for key, value in attributes.items() if _is_list_of_structs(value)), None)

    @classmethod
    def _of(cls, name: str, entity_guid: str | None) -> AtlanTag:
        tag = cls(type_name=name)
        if entity_guid is not None:
            tag.entity_guid = entity_guid
            tag.entity_status = "ACTIVE"
        return tag

    def _attach(self, name: str, key: str | None, attachment: SourceTagAttachment) -> None:
        if key is None:
            from atlan.errors import ErrorCode

            raise ErrorCode.INVALID_PARAMETER_VALUE.exception_with_parameters(
                name,
                "atlan_tag_name",
                "only tags that are synced with a source can have a source_tag_attachment",
            )
        self.attributes = {key: [attachment.to_wire()]}


def _known(name: str, tag_id: str | None) -> str:
    if tag_id is None:
        from atlan.errors import ErrorCode

        raise ErrorCode.ATLAN_TAG_NOT_FOUND_BY_NAME.exception_with_parameters(name)
    return tag_id


def _attachment(wire: dict[str, Any]) -> SourceTagAttachment | dict[str, Any]:
    from atlan.model.structs import SourceTagAttachment

    kind = wire.get("typeName", "SourceTagAttachment")
    return SourceTagAttachment.wrap(wire) if kind == "SourceTagAttachment" else wire


def _is_list_of_structs(value: list[Any] | None) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


class Announcement(Immutable):
    """What is announced on an asset.

    Args:
        announcement_type: how urgent it is.
        announcement_title: the headline.
        announcement_message: the text.

    >>> from atlan.model.enums import AnnouncementType
    >>> Announcement(AnnouncementType.WARNING, "Moving", "Gone by June.").announcement_title
    'Moving'
    """

    __slots__ = ("announcement_type", "announcement_title", "announcement_message")

    announcement_type: AnnouncementType
    announcement_title: str
    announcement_message: str | None

    def __init__(
        self,
        announcement_type: AnnouncementType | str,
        announcement_title: str,
        announcement_message: str | None = None,
    ) -> None:
        from atlan.model.enums import AnnouncementType

        assign(self, "announcement_type", AnnouncementType(announcement_type))
        assign(self, "announcement_title", announcement_title)
        assign(self, "announcement_message", announcement_message)


class Meaning(Document):
    """A term that is assigned to an asset, as search results mention it.

    >>> Meaning.wrap({"termGuid": "g", "displayText": "Revenue"}).display_text
    'Revenue'
    """

    __slots__ = ()

    term_guid: Text[str] = Text("termGuid")
    relation_guid: Text[str] = Text("relationGuid")
    display_text: Text[str] = Text("displayText")
    confidence: Decimal[str] = Decimal("confidence")
