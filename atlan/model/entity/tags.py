"""Tags on an asset: names for people, ids on the wire."""

# The storage of a record is an affair of this whole package.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from atlan.model.entity import codecs
from atlan.model.entity.attributes import Attribute, F
from atlan.model.entity.header import assign_header, header_key
from atlan.model.entity.names import DELETED
from atlan.model.entity.record import Record
from atlan.model.fields.atlan_fields import InternalKeywordTextField

if TYPE_CHECKING:
    from collections.abc import Iterable

    from atlan.model.core import AtlanTag, AtlanTagName
    from atlan.model.entity.names import NameResolver


class TagCodec(codecs.Codec[Any]):
    """A list of tags, each with how it is attached."""

    __slots__ = ()

    def read_with(self, value: Any, names: NameResolver | None) -> Any:
        """Wrap the tags of the wire."""
        from atlan.model.core import AtlanTag

        if value.__class__ is not list:
            return value
        return [AtlanTag.from_wire(tag, names) for tag in value]

    def write(self, value: Any) -> list[dict[str, Any]]:
        from atlan.model.core import AtlanTag

        tags: list[dict[str, Any]] = []
        for tag in codecs.several(value, self.expected):
            if not isinstance(tag, AtlanTag):
                raise codecs.Mismatch(self.expected)
            tags.append(tag.to_wire())
        return tags


_TAGS = TagCodec("a list, each item an AtlanTag")


class TagList(Attribute[F]):
    """A part of the header that lists tags.

    Args:
        field: the search field.
        wire: name on the wire.
    """

    __slots__ = ()

    codec = _TAGS

    def __init__(self, field: F, wire: str) -> None:
        self.field = field
        self.wire = wire

    @property
    def key(self) -> str:
        return header_key(self.wire)

    if TYPE_CHECKING:

        @overload
        def __get__(self, instance: None, owner: type) -> F: ...
        @overload
        def __get__(self, instance: Record, owner: type) -> list[AtlanTag] | None: ...
        def __get__(self, instance: Record | None, owner: type) -> F | list[AtlanTag] | None: ...
        def __set__(self, instance: Record, value: Iterable[AtlanTag] | None) -> None: ...

    else:

        def __get__(self, instance, owner):
            if instance is None:
                return self.field
            key = self.key
            views = instance._views
            if views is not None and key in views:
                return views[key]
            value = instance._wire.get(self.wire)
            return None if value is None else instance._view(key, _TAGS.read_with(value, instance._names))

        def __set__(self, instance, value):
            assign_header(self, instance, value)

    def settle(self, instance: Record, view: Any) -> None:
        if view != _TAGS.read_with(instance._wire.get(self.wire), instance._names):
            assign_header(self, instance, view)


class TagNames(Attribute[F]):
    """An attribute of the entity that lists tags: names for people, ids on the wire.

    Args:
        field: the search field.
    """

    __slots__ = ()

    def __set_name__(self, owner: type[Tagged], name: str) -> None:
        owner._tag_lists = (*owner._tag_lists, self.wire)

    if TYPE_CHECKING:

        @overload
        def __get__(self, instance: None, owner: type) -> F: ...
        @overload
        def __get__(self, instance: Record, owner: type) -> list[str] | None: ...
        def __get__(self, instance: Record | None, owner: type) -> F | list[str] | None: ...
        def __set__(self, instance: Record, value: Iterable[str] | None) -> None: ...

    else:

        def __get__(self, instance, owner):
            if instance is None:
                return self.field
            views = instance._views
            if views is not None and self.wire in views:
                return views[self.wire]
            value = self._names(instance)
            return None if value is None else instance._view(self.wire, value)

        def __set__(self, instance, value):
            if value is not None:
                # What stands there keeps its id: the name may be unknown here, or be that of a deleted tag.
                ids = instance._attributes.get(self.wire) or ()
                known = dict(zip(self._names(instance) or (), ids, strict=True))
                try:
                    value = [known.get(name) or as_name(name) for name in codecs.several(value, _NAMES)]
                except codecs.Mismatch:
                    raise self.refuse(instance, value, _NAMES) from None
            instance._assign(self.wire, value)
            if instance._views:
                instance._views.pop(self.wire, None)

    def _names(self, instance: Record) -> Any:
        value: Any = instance._attributes.get(self.wire)
        names = instance._names
        if value.__class__ is not list:
            return value
        if names is None:
            return list(value)
        return [as_name(tag if _is_name(tag) else names.tag_name(tag) or DELETED) for tag in value]

    def settle(self, instance: Record, view: Any) -> None:
        if view != self._names(instance):
            self.__set__(instance, view)


_NAMES = "a list, each item the name of a tag"


def as_name(name: object) -> AtlanTagName:
    """Return the name of a tag, marked as one that is still to be turned into an id.

    Raises:
        Mismatch: when it is no text.
    """
    from atlan.model.core import AtlanTagName

    if not isinstance(name, str):
        raise codecs.Mismatch(_NAMES)
    return name if isinstance(name, AtlanTagName) else AtlanTagName(name)


class Tagged(Record):
    """The tags of an entity."""

    __slots__ = ()

    _tag_lists: ClassVar[tuple[str, ...]] = ()
    """Attributes that list tags."""

    ATLAN_TAGS = InternalKeywordTextField(
        "classificationNames", "__traitNames", "__classificationsText", "__classificationNames"
    )
    PROPAGATED_ATLAN_TAGS = InternalKeywordTextField(
        "classificationNames",
        "__propagatedTraitNames",
        "__classificationsText",
        "__propagatedClassificationNames",
    )

    atlan_tags: TagList[InternalKeywordTextField] = TagList(ATLAN_TAGS, "classifications")
    """All tags of the asset. Saving takes them over only with ``replace_atlan_tags``."""
    classifications: TagList[InternalKeywordTextField] = atlan_tags
    add_or_update_classifications: TagList[str] = TagList(
        "addOrUpdateClassifications", "addOrUpdateClassifications"
    )
    """Tags to add or change when the asset is saved with ``append_atlan_tags``."""
    remove_classifications: TagList[str] = TagList("removeClassifications", "removeClassifications")
    """Tags to take off when the asset is saved with ``append_atlan_tags``."""

    @property
    def classification_names(self) -> list[str] | None:
        """Names of all tags of the asset, propagated ones included."""
        ids = self._wire.get("classificationNames")
        names = self._names
        if ids is None or names is None:
            return ids
        return [names.tag_name(tag_id) or DELETED for tag_id in ids]

    def _name_ids(self, document: dict[str, Any], names: NameResolver | None) -> None:
        for part in ("classifications", "addOrUpdateClassifications", "removeClassifications"):
            tags = document.get(part)
            if tags and any(_is_name(tag.get("typeName")) for tag in tags):
                if names is None:
                    from atlan.errors import ErrorCode

                    raise ErrorCode.NO_ATLAN_CLIENT.exception_with_parameters()
                document[part] = [
                    {**tag, "typeName": names.tag_id(str(tag["typeName"]))}
                    if _is_name(tag["typeName"])
                    else tag
                    for tag in tags
                ]
        for part in self._tag_lists:
            attributes = document["attributes"]
            listed = attributes.get(part)
            if listed and any(_is_name(tag) for tag in listed):
                if names is None:
                    from atlan.errors import ErrorCode

                    raise ErrorCode.NO_ATLAN_CLIENT.exception_with_parameters()
                ids = [names.tag_id(str(tag)) if _is_name(tag) else tag for tag in listed]
                document["attributes"] = {**attributes, part: ids}


def _is_name(tag: object) -> bool:
    """Whether this is the name of a tag that is still to be turned into an id (ids are plain text)."""
    return tag.__class__ is not str and isinstance(tag, str)
