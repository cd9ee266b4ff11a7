# Derived from spec/typedefs/anaplan.json and spec/recipes/anaplan.yaml by scripts/generate.py. Do not edit.
"""Anaplan, AnaplanApp, AnaplanDimension, AnaplanLineItem, AnaplanList, AnaplanModel, AnaplanModule, AnaplanPage, AnaplanSystemDimension, AnaplanView, AnaplanWorkspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Integer,
    Reference,
    References,
    Text,
)
from atlan.model.entity.creation import ancestors, connector_of, reference, require
from atlan.model.fields.atlan_fields import KeywordField, NumericField, RelationField
from atlan_types.catalog import BI

if TYPE_CHECKING:
    from typing import Self


__all__ = [
    "Anaplan",
    "AnaplanApp",
    "AnaplanDimension",
    "AnaplanLineItem",
    "AnaplanList",
    "AnaplanModel",
    "AnaplanModule",
    "AnaplanPage",
    "AnaplanSystemDimension",
    "AnaplanView",
    "AnaplanWorkspace",
]


class Anaplan(BI):
    """What assets of Anaplan have in common."""

    __slots__ = ()

    _type = "Anaplan"

    ANAPLAN_WORKSPACE_QUALIFIED_NAME = KeywordField(
        "anaplanWorkspaceQualifiedName", "anaplanWorkspaceQualifiedName"
    )
    anaplan_workspace_qualified_name: Text[KeywordField] = Text(ANAPLAN_WORKSPACE_QUALIFIED_NAME)
    ANAPLAN_WORKSPACE_NAME = KeywordField("anaplanWorkspaceName", "anaplanWorkspaceName")
    anaplan_workspace_name: Text[KeywordField] = Text(ANAPLAN_WORKSPACE_NAME)
    ANAPLAN_MODEL_QUALIFIED_NAME = KeywordField("anaplanModelQualifiedName", "anaplanModelQualifiedName")
    anaplan_model_qualified_name: Text[KeywordField] = Text(ANAPLAN_MODEL_QUALIFIED_NAME)
    ANAPLAN_MODEL_NAME = KeywordField("anaplanModelName", "anaplanModelName")
    anaplan_model_name: Text[KeywordField] = Text(ANAPLAN_MODEL_NAME)
    ANAPLAN_MODULE_QUALIFIED_NAME = KeywordField("anaplanModuleQualifiedName", "anaplanModuleQualifiedName")
    anaplan_module_qualified_name: Text[KeywordField] = Text(ANAPLAN_MODULE_QUALIFIED_NAME)
    ANAPLAN_MODULE_NAME = KeywordField("anaplanModuleName", "anaplanModuleName")
    anaplan_module_name: Text[KeywordField] = Text(ANAPLAN_MODULE_NAME)
    ANAPLAN_SOURCE_ID = KeywordField("anaplanSourceId", "anaplanSourceId")
    anaplan_source_id: Text[KeywordField] = Text(ANAPLAN_SOURCE_ID)


class AnaplanApp(Anaplan):
    """An app in Anaplan."""

    __slots__ = ()

    _type = "AnaplanApp"

    ANAPLAN_PAGES = RelationField("anaplanPages")
    anaplan_pages: References[AnaplanPage, RelationField] = References(ANAPLAN_PAGES, "AnaplanPage")

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str) -> Self:
        """Make a new AnaplanApp, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> AnaplanApp.creator(
        ...     name="name",
        ...     connection_qualified_name="default/anaplan/1700000000",
        ... ).qualified_name
        'default/anaplan/1700000000/name'
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


class AnaplanDimension(Anaplan):
    """A dimension in Anaplan."""

    __slots__ = ()

    _type = "AnaplanDimension"

    ANAPLAN_PAGE_VIEWS = RelationField("anaplanPageViews")
    anaplan_page_views: References[AnaplanView, RelationField] = References(ANAPLAN_PAGE_VIEWS, "AnaplanView")
    ANAPLAN_COLUMN_VIEWS = RelationField("anaplanColumnViews")
    anaplan_column_views: References[AnaplanView, RelationField] = References(
        ANAPLAN_COLUMN_VIEWS, "AnaplanView"
    )
    ANAPLAN_LINE_ITEMS = RelationField("anaplanLineItems")
    anaplan_line_items: References[AnaplanLineItem, RelationField] = References(
        ANAPLAN_LINE_ITEMS, "AnaplanLineItem"
    )
    ANAPLAN_MODEL = RelationField("anaplanModel")
    anaplan_model: Reference[AnaplanModel, RelationField] = Reference(ANAPLAN_MODEL, "AnaplanModel")
    ANAPLAN_ROW_VIEWS = RelationField("anaplanRowViews")
    anaplan_row_views: References[AnaplanView, RelationField] = References(ANAPLAN_ROW_VIEWS, "AnaplanView")

    @classmethod
    def creator(
        cls, *, name: str, model_qualified_name: str, connection_qualified_name: str | None = None
    ) -> Self:
        """Make a new AnaplanDimension, to be saved.

        Args:
            name: what people call it.
            model_qualified_name: qualifiedName of the model.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> AnaplanDimension.creator(
        ...     name="name",
        ...     model_qualified_name="default/anaplan/1700000000/workspace/model",
        ... ).qualified_name
        'default/anaplan/1700000000/workspace/model/name'
        """
        require(name=name, model_qualified_name=model_qualified_name)
        (
            connector_name,
            connection_qualified_name,
            (workspace_name, workspace_qualified_name),
            (model_name, model_qualified_name),
        ) = ancestors(
            "model_qualified_name",
            model_qualified_name,
            connection_qualified_name,
            (None, None),
            (None, model_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{model_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "anaplanModelName": model_name,
            "anaplanModelQualifiedName": model_qualified_name,
            "anaplanModel": reference("AnaplanModel", model_qualified_name),
        }
        if workspace_name is not None:
            attributes["anaplanWorkspaceName"] = workspace_name
        if workspace_qualified_name is not None:
            attributes["anaplanWorkspaceQualifiedName"] = workspace_qualified_name
        return cls._created(attributes)


class AnaplanLineItem(Anaplan):
    """A line item in Anaplan."""

    __slots__ = ()

    _type = "AnaplanLineItem"

    ANAPLAN_LINE_ITEM_FORMULA = KeywordField("anaplanLineItemFormula", "anaplanLineItemFormula")
    anaplan_line_item_formula: Text[KeywordField] = Text(ANAPLAN_LINE_ITEM_FORMULA)
    ANAPLAN_MODULE = RelationField("anaplanModule")
    anaplan_module: Reference[AnaplanModule, RelationField] = Reference(ANAPLAN_MODULE, "AnaplanModule")
    ANAPLAN_LISTS = RelationField("anaplanLists")
    anaplan_lists: References[AnaplanList, RelationField] = References(ANAPLAN_LISTS, "AnaplanList")
    ANAPLAN_DIMENSIONS = RelationField("anaplanDimensions")
    anaplan_dimensions: References[AnaplanDimension, RelationField] = References(
        ANAPLAN_DIMENSIONS, "AnaplanDimension"
    )

    @classmethod
    def creator(
        cls, *, name: str, module_qualified_name: str, connection_qualified_name: str | None = None
    ) -> Self:
        """Make a new AnaplanLineItem, to be saved.

        Args:
            name: what people call it.
            module_qualified_name: qualifiedName of the module.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> AnaplanLineItem.creator(
        ...     name="name",
        ...     module_qualified_name="default/anaplan/1700000000/workspace/model/module",
        ... ).qualified_name
        'default/anaplan/1700000000/workspace/model/module/name'
        """
        require(name=name, module_qualified_name=module_qualified_name)
        (
            connector_name,
            connection_qualified_name,
            (workspace_name, workspace_qualified_name),
            (model_name, model_qualified_name),
            (module_name, module_qualified_name),
        ) = ancestors(
            "module_qualified_name",
            module_qualified_name,
            connection_qualified_name,
            (None, None),
            (None, None),
            (None, module_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{module_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "anaplanModuleName": module_name,
            "anaplanModuleQualifiedName": module_qualified_name,
            "anaplanModule": reference("AnaplanModule", module_qualified_name),
        }
        if workspace_name is not None:
            attributes["anaplanWorkspaceName"] = workspace_name
        if workspace_qualified_name is not None:
            attributes["anaplanWorkspaceQualifiedName"] = workspace_qualified_name
        if model_name is not None:
            attributes["anaplanModelName"] = model_name
        if model_qualified_name is not None:
            attributes["anaplanModelQualifiedName"] = model_qualified_name
        return cls._created(attributes)


class AnaplanList(Anaplan):
    """A list in Anaplan."""

    __slots__ = ()

    _type = "AnaplanList"

    ANAPLAN_LIST_ITEM_COUNT = NumericField("anaplanListItemCount", "anaplanListItemCount")
    anaplan_list_item_count: Integer[NumericField] = Integer(ANAPLAN_LIST_ITEM_COUNT)
    ANAPLAN_LINE_ITEMS = RelationField("anaplanLineItems")
    anaplan_line_items: References[AnaplanLineItem, RelationField] = References(
        ANAPLAN_LINE_ITEMS, "AnaplanLineItem"
    )
    ANAPLAN_MODEL = RelationField("anaplanModel")
    anaplan_model: Reference[AnaplanModel, RelationField] = Reference(ANAPLAN_MODEL, "AnaplanModel")

    @classmethod
    def creator(
        cls, *, name: str, model_qualified_name: str, connection_qualified_name: str | None = None
    ) -> Self:
        """Make a new AnaplanList, to be saved.

        Args:
            name: what people call it.
            model_qualified_name: qualifiedName of the model.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> AnaplanList.creator(
        ...     name="name",
        ...     model_qualified_name="default/anaplan/1700000000/workspace/model",
        ... ).qualified_name
        'default/anaplan/1700000000/workspace/model/name'
        """
        require(name=name, model_qualified_name=model_qualified_name)
        (
            connector_name,
            connection_qualified_name,
            (workspace_name, workspace_qualified_name),
            (model_name, model_qualified_name),
        ) = ancestors(
            "model_qualified_name",
            model_qualified_name,
            connection_qualified_name,
            (None, None),
            (None, model_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{model_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "anaplanModelName": model_name,
            "anaplanModelQualifiedName": model_qualified_name,
            "anaplanModel": reference("AnaplanModel", model_qualified_name),
        }
        if workspace_name is not None:
            attributes["anaplanWorkspaceName"] = workspace_name
        if workspace_qualified_name is not None:
            attributes["anaplanWorkspaceQualifiedName"] = workspace_qualified_name
        return cls._created(attributes)


class AnaplanModel(Anaplan):
    """A model in Anaplan."""

    __slots__ = ()

    _type = "AnaplanModel"

    ANAPLAN_WORKSPACE = RelationField("anaplanWorkspace")
    anaplan_workspace: Reference[AnaplanWorkspace, RelationField] = Reference(
        ANAPLAN_WORKSPACE, "AnaplanWorkspace"
    )
    ANAPLAN_MODULES = RelationField("anaplanModules")
    anaplan_modules: References[AnaplanModule, RelationField] = References(ANAPLAN_MODULES, "AnaplanModule")
    ANAPLAN_PAGES = RelationField("anaplanPages")
    anaplan_pages: References[AnaplanPage, RelationField] = References(ANAPLAN_PAGES, "AnaplanPage")
    ANAPLAN_LISTS = RelationField("anaplanLists")
    anaplan_lists: References[AnaplanList, RelationField] = References(ANAPLAN_LISTS, "AnaplanList")
    ANAPLAN_DIMENSIONS = RelationField("anaplanDimensions")
    anaplan_dimensions: References[AnaplanDimension, RelationField] = References(
        ANAPLAN_DIMENSIONS, "AnaplanDimension"
    )

    @classmethod
    def creator(
        cls, *, name: str, workspace_qualified_name: str, connection_qualified_name: str | None = None
    ) -> Self:
        """Make a new AnaplanModel, to be saved.

        Args:
            name: what people call it.
            workspace_qualified_name: qualifiedName of the workspace.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> AnaplanModel.creator(
        ...     name="name",
        ...     workspace_qualified_name="default/anaplan/1700000000/workspace",
        ... ).qualified_name
        'default/anaplan/1700000000/workspace/name'
        """
        require(name=name, workspace_qualified_name=workspace_qualified_name)
        connector_name, connection_qualified_name, (workspace_name, workspace_qualified_name) = ancestors(
            "workspace_qualified_name",
            workspace_qualified_name,
            connection_qualified_name,
            (None, workspace_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{workspace_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "anaplanWorkspaceName": workspace_name,
            "anaplanWorkspaceQualifiedName": workspace_qualified_name,
            "anaplanWorkspace": reference("AnaplanWorkspace", workspace_qualified_name),
        }
        return cls._created(attributes)


class AnaplanModule(Anaplan):
    """A module in Anaplan."""

    __slots__ = ()

    _type = "AnaplanModule"

    ANAPLAN_VIEWS = RelationField("anaplanViews")
    anaplan_views: References[AnaplanView, RelationField] = References(ANAPLAN_VIEWS, "AnaplanView")
    ANAPLAN_LINE_ITEMS = RelationField("anaplanLineItems")
    anaplan_line_items: References[AnaplanLineItem, RelationField] = References(
        ANAPLAN_LINE_ITEMS, "AnaplanLineItem"
    )
    ANAPLAN_MODEL = RelationField("anaplanModel")
    anaplan_model: Reference[AnaplanModel, RelationField] = Reference(ANAPLAN_MODEL, "AnaplanModel")

    @classmethod
    def creator(
        cls, *, name: str, model_qualified_name: str, connection_qualified_name: str | None = None
    ) -> Self:
        """Make a new AnaplanModule, to be saved.

        Args:
            name: what people call it.
            model_qualified_name: qualifiedName of the model.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> AnaplanModule.creator(
        ...     name="name",
        ...     model_qualified_name="default/anaplan/1700000000/workspace/model",
        ... ).qualified_name
        'default/anaplan/1700000000/workspace/model/name'
        """
        require(name=name, model_qualified_name=model_qualified_name)
        (
            connector_name,
            connection_qualified_name,
            (workspace_name, workspace_qualified_name),
            (model_name, model_qualified_name),
        ) = ancestors(
            "model_qualified_name",
            model_qualified_name,
            connection_qualified_name,
            (None, None),
            (None, model_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{model_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "anaplanModelName": model_name,
            "anaplanModelQualifiedName": model_qualified_name,
            "anaplanModel": reference("AnaplanModel", model_qualified_name),
        }
        if workspace_name is not None:
            attributes["anaplanWorkspaceName"] = workspace_name
        if workspace_qualified_name is not None:
            attributes["anaplanWorkspaceQualifiedName"] = workspace_qualified_name
        return cls._created(attributes)


class AnaplanPage(Anaplan):
    """A page in Anaplan."""

    __slots__ = ()

    _type = "AnaplanPage"

    ANAPLAN_APP_QUALIFIED_NAME = KeywordField("anaplanAppQualifiedName", "anaplanAppQualifiedName")
    anaplan_app_qualified_name: Text[KeywordField] = Text(ANAPLAN_APP_QUALIFIED_NAME)
    ANAPLAN_PAGE_CATEGORY_NAME = KeywordField("anaplanPageCategoryName", "anaplanPageCategoryName")
    anaplan_page_category_name: Text[KeywordField] = Text(ANAPLAN_PAGE_CATEGORY_NAME)
    ANAPLAN_PAGE_TYPE = KeywordField("anaplanPageType", "anaplanPageType")
    anaplan_page_type: Text[KeywordField] = Text(ANAPLAN_PAGE_TYPE)
    ANAPLAN_MODELS = RelationField("anaplanModels")
    anaplan_models: References[AnaplanModel, RelationField] = References(ANAPLAN_MODELS, "AnaplanModel")
    ANAPLAN_APP = RelationField("anaplanApp")
    anaplan_app: Reference[AnaplanApp, RelationField] = Reference(ANAPLAN_APP, "AnaplanApp")

    @classmethod
    def creator(
        cls, *, name: str, app_qualified_name: str, connection_qualified_name: str | None = None
    ) -> Self:
        """Make a new AnaplanPage, to be saved.

        Args:
            name: what people call it.
            app_qualified_name: qualifiedName of the app.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> AnaplanPage.creator(
        ...     name="name",
        ...     app_qualified_name="default/anaplan/1700000000/app",
        ... ).qualified_name
        'default/anaplan/1700000000/app/name'
        """
        require(name=name, app_qualified_name=app_qualified_name)
        connector_name, connection_qualified_name, (_, app_qualified_name) = ancestors(
            "app_qualified_name", app_qualified_name, connection_qualified_name, (None, app_qualified_name)
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{app_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "anaplanAppQualifiedName": app_qualified_name,
            "anaplanApp": reference("AnaplanApp", app_qualified_name),
        }
        return cls._created(attributes)


class AnaplanSystemDimension(Anaplan):
    """A system dimension in Anaplan."""

    __slots__ = ()

    _type = "AnaplanSystemDimension"

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str) -> Self:
        """Make a new AnaplanSystemDimension, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> AnaplanSystemDimension.creator(
        ...     name="name",
        ...     connection_qualified_name="default/anaplan/1700000000",
        ... ).qualified_name
        'default/anaplan/1700000000/name'
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


class AnaplanView(Anaplan):
    """A view in Anaplan."""

    __slots__ = ()

    _type = "AnaplanView"

    ANAPLAN_MODULE = RelationField("anaplanModule")
    anaplan_module: Reference[AnaplanModule, RelationField] = Reference(ANAPLAN_MODULE, "AnaplanModule")
    ANAPLAN_PAGE_DIMENSIONS = RelationField("anaplanPageDimensions")
    anaplan_page_dimensions: References[AnaplanDimension, RelationField] = References(
        ANAPLAN_PAGE_DIMENSIONS, "AnaplanDimension"
    )
    ANAPLAN_ROW_DIMENSIONS = RelationField("anaplanRowDimensions")
    anaplan_row_dimensions: References[AnaplanDimension, RelationField] = References(
        ANAPLAN_ROW_DIMENSIONS, "AnaplanDimension"
    )
    ANAPLAN_COLUMN_DIMENSIONS = RelationField("anaplanColumnDimensions")
    anaplan_column_dimensions: References[AnaplanDimension, RelationField] = References(
        ANAPLAN_COLUMN_DIMENSIONS, "AnaplanDimension"
    )

    @classmethod
    def creator(
        cls, *, name: str, module_qualified_name: str, connection_qualified_name: str | None = None
    ) -> Self:
        """Make a new AnaplanView, to be saved.

        Args:
            name: what people call it.
            module_qualified_name: qualifiedName of the module.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> AnaplanView.creator(
        ...     name="name",
        ...     module_qualified_name="default/anaplan/1700000000/workspace/model/module",
        ... ).qualified_name
        'default/anaplan/1700000000/workspace/model/module/name'
        """
        require(name=name, module_qualified_name=module_qualified_name)
        (
            connector_name,
            connection_qualified_name,
            (workspace_name, workspace_qualified_name),
            (model_name, model_qualified_name),
            (module_name, module_qualified_name),
        ) = ancestors(
            "module_qualified_name",
            module_qualified_name,
            connection_qualified_name,
            (None, None),
            (None, None),
            (None, module_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{module_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "anaplanModuleName": module_name,
            "anaplanModuleQualifiedName": module_qualified_name,
            "anaplanModule": reference("AnaplanModule", module_qualified_name),
        }
        if workspace_name is not None:
            attributes["anaplanWorkspaceName"] = workspace_name
        if workspace_qualified_name is not None:
            attributes["anaplanWorkspaceQualifiedName"] = workspace_qualified_name
        if model_name is not None:
            attributes["anaplanModelName"] = model_name
        if model_qualified_name is not None:
            attributes["anaplanModelQualifiedName"] = model_qualified_name
        return cls._created(attributes)


class AnaplanWorkspace(Anaplan):
    """A workspace in Anaplan."""

    __slots__ = ()

    _type = "AnaplanWorkspace"

    ANAPLAN_WORKSPACE_CURRENT_SIZE = NumericField(
        "anaplanWorkspaceCurrentSize", "anaplanWorkspaceCurrentSize"
    )
    anaplan_workspace_current_size: Integer[NumericField] = Integer(ANAPLAN_WORKSPACE_CURRENT_SIZE)
    ANAPLAN_WORKSPACE_ALLOWANCE_SIZE = NumericField(
        "anaplanWorkspaceAllowanceSize", "anaplanWorkspaceAllowanceSize"
    )
    anaplan_workspace_allowance_size: Integer[NumericField] = Integer(ANAPLAN_WORKSPACE_ALLOWANCE_SIZE)
    ANAPLAN_MODELS = RelationField("anaplanModels")
    anaplan_models: References[AnaplanModel, RelationField] = References(ANAPLAN_MODELS, "AnaplanModel")

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str) -> Self:
        """Make a new AnaplanWorkspace, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> AnaplanWorkspace.creator(
        ...     name="name",
        ...     connection_qualified_name="default/anaplan/1700000000",
        ... ).qualified_name
        'default/anaplan/1700000000/name'
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
