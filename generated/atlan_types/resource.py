# Derived from spec/typedefs/resource.json and spec/recipes/resource.yaml by scripts/generate.py. Do not edit.
"""Resource, File, Badge, Link, Readme, ReadmeTemplate."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, NumericField, RelationField, TextField
from atlan_types.asset import Asset
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
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
    """Assets of the type Resource."""

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
    """Assets of the type File."""

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


class Badge(Asset):
    """Assets of the type Badge."""

    __slots__ = ()

    _type = "Badge"

    BADGE_CONDITIONS = KeywordField("badgeConditions", "badgeConditions")
    badge_conditions: ListOf[BadgeCondition, KeywordField] = ListOf(
        BADGE_CONDITIONS, StructCodec("BadgeCondition")
    )
    BADGE_METADATA_ATTRIBUTE = KeywordField("badgeMetadataAttribute", "badgeMetadataAttribute")
    badge_metadata_attribute: Text[KeywordField] = Text(BADGE_METADATA_ATTRIBUTE)


class Link(Resource):
    """Assets of the type Link."""

    __slots__ = ()

    _type = "Link"

    ICON = TextField("icon", "icon")
    icon: Text[TextField] = Text(ICON)
    ICON_TYPE = KeywordField("iconType", "iconType")
    icon_type: Choice[IconType, KeywordField] = Choice(ICON_TYPE, "IconType")
    ASSET = RelationField("asset")
    asset: Reference[Asset, RelationField] = Reference(ASSET, "Asset")


class Readme(Resource):
    """Assets of the type Readme."""

    __slots__ = ()

    _type = "Readme"

    SEE_ALSO = RelationField("seeAlso")
    see_also: References[Readme, RelationField] = References(SEE_ALSO, "Readme")
    ASSET = RelationField("asset")
    asset: Reference[Asset, RelationField] = Reference(ASSET, "Asset")


class ReadmeTemplate(Resource):
    """Assets of the type ReadmeTemplate."""

    __slots__ = ()

    _type = "ReadmeTemplate"

    ICON = TextField("icon", "icon")
    icon: Text[TextField] = Text(ICON)
    ICON_TYPE = KeywordField("iconType", "iconType")
    icon_type: Choice[IconType, KeywordField] = Choice(ICON_TYPE, "IconType")
