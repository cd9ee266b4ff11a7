# Derived from spec/typedefs/app.json and spec/recipes/app.yaml by scripts/generate.py. Do not edit.
"""App, Application, ApplicationField."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Reference,
    References,
    Text,
)
from atlan.model.fields.atlan_fields import KeywordField, RelationField
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from atlan_types.asset import Asset

__all__ = [
    "App",
    "Application",
    "ApplicationField",
]


class App(Catalog):
    """Assets of the type App."""

    __slots__ = ()

    _type = "App"

    APP_ID = KeywordField("appId", "appId")
    app_id: Text[KeywordField] = Text(APP_ID)


class Application(App):
    """Assets of the type Application."""

    __slots__ = ()

    _type = "Application"

    APPLICATION_OWNED_ASSETS = RelationField("applicationOwnedAssets")
    application_owned_assets: References[Asset, RelationField] = References(APPLICATION_OWNED_ASSETS, "Asset")
    APPLICATION_CHILD_FIELDS = RelationField("applicationChildFields")
    application_child_fields: References[ApplicationField, RelationField] = References(
        APPLICATION_CHILD_FIELDS, "ApplicationField"
    )


class ApplicationField(App):
    """Assets of the type ApplicationField."""

    __slots__ = ()

    _type = "ApplicationField"

    APPLICATION_PARENT_QUALIFIED_NAME = KeywordField(
        "applicationParentQualifiedName", "applicationParentQualifiedName"
    )
    application_parent_qualified_name: Text[KeywordField] = Text(APPLICATION_PARENT_QUALIFIED_NAME)
    APPLICATION_PARENT = RelationField("applicationParent")
    application_parent: Reference[Application, RelationField] = Reference(APPLICATION_PARENT, "Application")
    APPLICATION_FIELD_OWNED_ASSETS = RelationField("applicationFieldOwnedAssets")
    application_field_owned_assets: References[Asset, RelationField] = References(
        APPLICATION_FIELD_OWNED_ASSETS, "Asset"
    )
