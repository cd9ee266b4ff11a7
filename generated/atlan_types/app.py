# Derived from spec/typedefs/app.json and spec/recipes/app.yaml by scripts/generate.py. Do not edit.
"""App, Application, ApplicationField."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Reference,
    References,
    Text,
)
from atlan.model.entity.creation import ancestors, connector_of, reference, require
from atlan.model.fields.atlan_fields import KeywordField, RelationField
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.asset import Asset

__all__ = [
    "App",
    "Application",
    "ApplicationField",
]


class App(Catalog):
    """What applications and their fields have in common."""

    __slots__ = ()

    _type = "App"

    APP_ID = KeywordField("appId", "appId")
    app_id: Text[KeywordField] = Text(APP_ID)


class Application(App):
    """An application that owns assets."""

    __slots__ = ()

    _type = "Application"

    APPLICATION_OWNED_ASSETS = RelationField("applicationOwnedAssets")
    application_owned_assets: References[Asset, RelationField] = References(APPLICATION_OWNED_ASSETS, "Asset")
    APPLICATION_CHILD_FIELDS = RelationField("applicationChildFields")
    application_child_fields: References[ApplicationField, RelationField] = References(
        APPLICATION_CHILD_FIELDS, "ApplicationField"
    )

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str) -> Self:
        """Make a new Application, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> Application.creator(
        ...     name="name",
        ...     connection_qualified_name="default/app/1700000000",
        ... ).qualified_name
        'default/app/1700000000/name'
        """
        require(name=name, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)


class ApplicationField(App):
    """A field of an application."""

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

    @classmethod
    def creator(
        cls, *, name: str, application_qualified_name: str, connection_qualified_name: str | None = None
    ) -> Self:
        """Make a new ApplicationField, to be saved.

        Args:
            name: what people call it.
            application_qualified_name: qualifiedName of the application.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> ApplicationField.creator(
        ...     name="name",
        ...     application_qualified_name="default/app/1700000000/application",
        ... ).qualified_name
        'default/app/1700000000/application/name'
        """
        require(name=name, application_qualified_name=application_qualified_name)
        connector_name, connection_qualified_name, (_, application_qualified_name) = ancestors(
            "application_qualified_name",
            application_qualified_name,
            connection_qualified_name,
            (None, application_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{application_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "applicationParentQualifiedName": application_qualified_name,
            "applicationParent": reference("Application", application_qualified_name),
        }
        return cls._created(attributes)
