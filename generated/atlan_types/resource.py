# Derived from spec/typedefs/resource.json and spec/recipes/resource.yaml by scripts/generate.py. Do not edit.
"""Resource, File, Badge, Link, Readme, ReadmeTemplate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Choice,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Reference,
    References,
    StructCodec,
    Text,
    codecs,
)
from atlan.model.entity.asking import at_once, awaited
from atlan.model.entity.creation import choice, connector_of, require
from atlan.model.entity.mixins.badge import BadgeMethods
from atlan.model.entity.mixins.resource import LinkMethods, ReadmeMethods
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, NumericField, RelationField, TextField
from atlan_types.asset import Asset
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from typing import Self

    from atlan.model.ports import AsyncCustomMetadataLookup, CustomMetadataLookup
    from atlan_types.asset import Asset
    from atlan_types.enums import FileType, IconType
    from atlan_types.structs import BadgeCondition

__all__ = [
    "Resource",
    "File",
    "Badge",
    "Link",
    "Readme",
    "ReadmeTemplate",
]


class Resource(Catalog):
    """What links, pages and files have in common."""

    __slots__ = ()

    _type = "Resource"

    LINK = TextField("link", "link")
    link: Text[TextField] = Text(LINK)
    IS_GLOBAL = BooleanField("isGlobal", "isGlobal")
    is_global: Flag[BooleanField] = Flag(IS_GLOBAL)
    REFERENCE = TextField("reference", "reference")
    reference: Text[TextField] = Text(REFERENCE)
    RESOURCE_METADATA = KeywordField("resourceMetadata", "resourceMetadata")
    resource_metadata: MapOf[str, KeywordField] = MapOf(RESOURCE_METADATA, codecs.TEXT)


class File(Resource):
    """A file."""

    __slots__ = ()

    _type = "File"

    FILE_TYPE = KeywordField("fileType", "fileType")
    file_type: Choice[FileType, KeywordField] = Choice(FILE_TYPE, "FileType")
    FILE_PATH = TextField("filePath", "filePath")
    file_path: Text[TextField] = Text(FILE_PATH)
    RESOURCE_FILE_SIZE = NumericField("resourceFileSize", "resourceFileSize")
    resource_file_size: Integer[NumericField] = Integer(RESOURCE_FILE_SIZE)
    FILE_ASSETS = RelationField("fileAssets")
    file_assets: Reference[Asset, RelationField] = Reference(FILE_ASSETS, "Asset")

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, file_type: FileType) -> Self:
        """Make a new File, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            file_type: kind of the file.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> from atlan.model.enums import FileType
        >>> connection = "default/file/1700000000"
        >>> File.creator(name="terms.pdf", connection_qualified_name=connection, file_type=FileType.PDF).qualified_name
        'default/file/1700000000/terms.pdf'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, file_type=file_type)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "fileType": choice("file_type", file_type, "FileType"),
        }
        return cls._created(attributes)


class Badge(BadgeMethods, Asset):
    """How a value of custom metadata is shown in colour."""

    __slots__ = ()

    _type = "Badge"

    BADGE_CONDITIONS = KeywordField("badgeConditions", "badgeConditions")
    badge_conditions: ListOf[BadgeCondition, KeywordField] = ListOf(
        BADGE_CONDITIONS, StructCodec("BadgeCondition")
    )
    BADGE_METADATA_ATTRIBUTE = KeywordField("badgeMetadataAttribute", "badgeMetadataAttribute")
    badge_metadata_attribute: Text[KeywordField] = Text(BADGE_METADATA_ATTRIBUTE)

    @classmethod
    def creator(
        cls,
        *,
        client: CustomMetadataLookup,
        name: str,
        cm_name: str,
        cm_attribute: str,
        badge_conditions: list[BadgeCondition],
    ) -> Self:
        """Make a new Badge, to be saved.

        Args:
            client: whose tenant is asked.
            name: what people call it.
            cm_name: name of the custom metadata set.
            cm_attribute: name of the attribute in that set.
            badge_conditions: when the badge has which colour.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.
            AtlanError: when the tenant could not be asked, or lacks what the arguments name.

        >>> from atlan.model.enums import (
        ...     AtlanCustomAttributePrimitiveType,
        ...     BadgeComparisonOperator,
        ...     BadgeConditionColor,
        ... )
        >>> from atlan.model.structs import BadgeCondition
        >>> from atlan.model.typedef import AttributeDef, CustomMetadataDef
        >>> quality = CustomMetadataDef.create(display_name="Quality")
        >>> count = AttributeDef.create(
        ...     client=client, display_name="Count", attribute_type=AtlanCustomAttributePrimitiveType.INTEGER
        ... )
        >>> quality.attribute_defs = [count]
        >>> _ = client.typedef.create(quality)
        >>> few = BadgeCondition.create(
        ...     badge_condition_operator=BadgeComparisonOperator.LT,
        ...     badge_condition_value=5,
        ...     badge_condition_colorhex=BadgeConditionColor.RED,
        ... )
        >>> badge = Badge.creator(
        ...     client=client, name="Checks", cm_name="Quality", cm_attribute="Count", badge_conditions=[few]
        ... )
        >>> badge.qualified_name == f"badges/global/{badge.badge_metadata_attribute}"
        True
        """
        require(
            client=client,
            name=name,
            cm_name=cm_name,
            cm_attribute=cm_attribute,
            badge_conditions=badge_conditions,
        )
        return at_once(
            cls._on_attribute(
                client=client,
                name=name,
                cm_name=cm_name,
                cm_attribute=cm_attribute,
                badge_conditions=badge_conditions,
            )
        )

    @classmethod
    async def creator_async(
        cls,
        *,
        client: AsyncCustomMetadataLookup,
        name: str,
        cm_name: str,
        cm_attribute: str,
        badge_conditions: list[BadgeCondition],
    ) -> Self:
        """Do what `creator` does, with an asynchronous client.

        Args:
            client: whose tenant is asked.
            name: what people call it.
            cm_name: name of the custom metadata set.
            cm_attribute: name of the attribute in that set.
            badge_conditions: when the badge has which colour.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.
            AtlanError: when the tenant could not be asked, or lacks what the arguments name.
        """
        require(
            client=client,
            name=name,
            cm_name=cm_name,
            cm_attribute=cm_attribute,
            badge_conditions=badge_conditions,
        )
        return await awaited(
            cls._on_attribute(
                client=client,
                name=name,
                cm_name=cm_name,
                cm_attribute=cm_attribute,
                badge_conditions=badge_conditions,
            )
        )


class Link(LinkMethods, Resource):
    """A link on the page of an asset."""

    __slots__ = ()

    _type = "Link"

    ICON = TextField("icon", "icon")
    icon: Text[TextField] = Text(ICON)
    ICON_TYPE = KeywordField("iconType", "iconType")
    icon_type: Choice[IconType, KeywordField] = Choice(ICON_TYPE, "IconType")
    ASSET = RelationField("asset")
    asset: Reference[Asset, RelationField] = Reference(ASSET, "Asset")

    @classmethod
    def creator(cls, *, asset: Asset, name: str, link: str, idempotent: bool = False) -> Self:
        """Make a new Link, to be saved.

        Args:
            asset: the asset.
            name: what people call it.
            link: its URL.
            idempotent: whether a link of this name on this asset is changed rather than put beside it.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> from atlan.model.assets import Table
        >>> table = Table.ref_by_qualified_name("default/snowflake/1700000000/sales/main/orders")
        >>> Link.creator(asset=table, name="Runbook", link="https://example.com", idempotent=True).qualified_name
        'default/snowflake/1700000000/sales/main/orders/Runbook'
        """
        require(asset=asset, name=name, link=link)
        return cls._on(asset=asset, name=name, link=link, idempotent=idempotent)


class Readme(ReadmeMethods, Resource):
    """The page of text about an asset."""

    __slots__ = ()

    _type = "Readme"

    SEE_ALSO = RelationField("seeAlso")
    see_also: References[Readme, RelationField] = References(SEE_ALSO, "Readme")
    ASSET = RelationField("asset")
    asset: Reference[Asset, RelationField] = Reference(ASSET, "Asset")

    @classmethod
    def creator(cls, *, asset: Asset, content: str, asset_name: str | None = None) -> Self:
        """Make a new Readme, to be saved.

        Args:
            asset: the asset.
            content: the text, in HTML.
            asset_name: name of the asset, if the asset at hand does not know its own.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> from atlan.model.assets import Table
        >>> readme = Readme.creator(asset=Table.ref_by_guid("8f1c"), asset_name="orders", content="<h1>Orders</h1>")
        >>> readme.name, readme.description
        ('orders Readme', '<h1>Orders</h1>')
        """
        require(asset=asset, content=content)
        return cls._of(asset=asset, content=content, asset_name=asset_name)


class ReadmeTemplate(Resource):
    """A template for pages of text."""

    __slots__ = ()

    _type = "ReadmeTemplate"

    ICON = TextField("icon", "icon")
    icon: Text[TextField] = Text(ICON)
    ICON_TYPE = KeywordField("iconType", "iconType")
    icon_type: Choice[IconType, KeywordField] = Choice(ICON_TYPE, "IconType")
