"""Definitions of tags and of custom metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import codecs
from atlan.model.entity.attributes import Choice, Flag, ListOf, Text
from atlan.model.record import Document, FlagText, Inner
from atlan.model.search.values import text
from atlan.model.typedef.base import AttributeOwner

if TYPE_CHECKING:
    from typing import Protocol

    from atlan.model.enums import AtlanIcon, AtlanTagColor, TagIconType

    class Image(Protocol):
        """An image that was uploaded."""

        @property
        def id(self) -> str | None: ...


DEFAULT_TAG_ICON = "atlanTags"


class _TagOptions(Document):
    """How a tag looks."""

    __slots__ = ()

    color: Choice[AtlanTagColor, str] = Choice("color", "AtlanTagColor")
    icon_name: Text[str] = Text("iconName")
    image_id: Text[str] = Text("imageID")
    emoji: Text[str] = Text("emoji")
    icon_type: Choice[TagIconType, str] = Choice("iconType", "TagIconType")


class AtlanTagDef(AttributeOwner):
    """A tag that can be put on assets.

    >>> AtlanTagDef.create("PII", color="Red").to_wire()["options"]
    {'color': 'Red', 'iconName': 'atlanTags', 'iconType': 'icon'}
    """

    __slots__ = ()

    Options = _TagOptions
    _category = "CLASSIFICATION"
    group = "classificationDefs"

    display_name: Text[str] = Text("displayName")
    """The name that people see."""
    super_types: ListOf[str, str] = ListOf("superTypes", codecs.TEXT)
    sub_types: ListOf[str, str] = ListOf("subTypes", codecs.TEXT)
    entity_types: ListOf[str, str] = ListOf("entityTypes", codecs.TEXT)
    skip_display_name_uniqueness_check: Flag[str] = Flag("skipDisplayNameUniquenessCheck")
    options: Inner[_TagOptions] = Inner("options", _TagOptions)

    @classmethod
    def create(
        cls,
        name: str,
        color: AtlanTagColor | str = "Gray",
        icon: AtlanIcon | str = DEFAULT_TAG_ICON,
        image: Image | None = None,
        emoji: str | None = None,
    ) -> AtlanTagDef:
        """Make a tag to be created.

        Args:
            name: that people see. The service makes the internal one.
            color: of the tag.
            icon: of the tag, unless there is an image or an emoji.
            image: that was uploaded before.
            emoji: instead of an icon.

        Raises:
            ValueError: when the name is blank, or there are both image and emoji.

        >>> AtlanTagDef.create("Core", emoji="⭐").options.icon_type.value
        'emoji'
        """
        if not name.strip():
            raise ValueError("name must not be blank: it is the name that people see")
        if image is not None and emoji is not None:
            raise ValueError("image and emoji exclude each other: a tag has one symbol")
        options = cls.Options(color=text(color, "color"), icon_name=text(icon, "icon"))
        if image is not None:
            options.image_id = image.id
        if emoji is not None:
            options.emoji = emoji
        options.icon_type = "image" if image is not None else "emoji" if emoji is not None else "icon"
        return cls(name=name, display_name=name, options=options, skip_display_name_uniqueness_check=False)


class _CustomMetadataOptions(Document):
    """The logo of custom metadata, and whether people may change it."""

    __slots__ = ()

    logo_type: Text[str] = Text("logoType")
    emoji: Text[str] = Text("emoji")
    image_id: Text[str] = Text("imageId")
    logo_url: Text[str] = Text("logoUrl")
    icon_name: Text[str] = Text("iconName")
    icon_color: Choice[AtlanTagColor, str] = Choice("iconColor", "AtlanTagColor")
    is_locked: FlagText = FlagText("isLocked")

    @classmethod
    def with_logo_as_emoji(cls, emoji: str, locked: bool = False) -> _CustomMetadataOptions:
        """Show an emoji.

        Args:
            emoji: to show.
            locked: whether the definition cannot be changed by people.

        >>> CustomMetadataDef.Options.with_logo_as_emoji("🎉").to_wire()
        {'logoType': 'emoji', 'emoji': '🎉', 'isLocked': 'false'}
        """
        return cls(logo_type="emoji", emoji=emoji, is_locked=locked)

    @classmethod
    def with_logo_from_url(cls, url: str, locked: bool = False) -> _CustomMetadataOptions:
        """Show an image.

        Args:
            url: of the image.
            locked: whether the definition cannot be changed by people.
        """
        return cls(logo_type="image", logo_url=url, is_locked=locked)

    @classmethod
    def with_logo_from_icon(
        cls, icon: AtlanIcon | str, color: AtlanTagColor | str, locked: bool = False
    ) -> _CustomMetadataOptions:
        """Show an icon.

        Args:
            icon: to show.
            color: of the icon.
            locked: whether the definition cannot be changed by people.
        """
        return cls(logo_type="icon", icon_name=text(icon, "icon"), icon_color=color, is_locked=locked)


class CustomMetadataDef(AttributeOwner):
    """A set of custom metadata.

    >>> CustomMetadataDef.create("Data quality").to_wire()["displayName"]
    'Data quality'
    """

    __slots__ = ()

    Options = _CustomMetadataOptions
    _category = "BUSINESS_METADATA"
    group = "businessMetadataDefs"

    display_name: Text[str] = Text("displayName")
    """The name that people see."""
    options: Inner[_CustomMetadataOptions] = Inner("options", _CustomMetadataOptions)

    @classmethod
    def create(cls, display_name: str, description: str | None = None) -> CustomMetadataDef:
        """Make a set of custom metadata to be created; its attributes are assigned to ``attribute_defs``.

        Args:
            display_name: that people see. The service makes the internal one.
            description: for people.

        Raises:
            ValueError: when the name is blank.
        """
        if not display_name.strip():
            raise ValueError("display_name must not be blank: it is the name that people see")
        definition = cls(name=display_name, display_name=display_name, attribute_defs=[])
        if description is not None:
            definition.description = description
        return definition
