# Derived from spec/typedefs/looker.json and spec/recipes/looker.yaml by scripts/generate.py. Do not edit.
"""Looker, LookerDashboard, LookerExplore, LookerField, LookerFolder, LookerLook, LookerModel, LookerProject, LookerQuery, LookerTile, LookerView."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from atlan.model.entity import (
    Flag,
    Integer,
    Moment,
    Reference,
    References,
    SetOf,
    Text,
    codecs,
)
from atlan.model.entity.creation import (
    connector_of,
    identifier,
    located,
    reference,
    require,
    require_beside,
    require_inside,
    require_one,
    require_one_segment,
    segment,
    segments,
)
from atlan.model.entity.mixins.looker import LookerFieldMethods, digest_of_file, number_of
from atlan.model.fields.atlan_fields import (
    BooleanField,
    KeywordField,
    KeywordTextField,
    NumericField,
    RelationField,
    TextField,
)
from atlan_types.catalog import BI

if TYPE_CHECKING:
    from typing import Self


__all__ = [
    "Looker",
    "LookerDashboard",
    "LookerExplore",
    "LookerField",
    "LookerFolder",
    "LookerLook",
    "LookerModel",
    "LookerProject",
    "LookerQuery",
    "LookerTile",
    "LookerView",
]


class Looker(BI):
    """What assets of Looker have in common."""

    __slots__ = ()

    _type = "Looker"

    LOOKER_SLUG = KeywordField("lookerSlug", "lookerSlug")
    looker_slug: Text[KeywordField] = Text(LOOKER_SLUG)


class LookerDashboard(Looker):
    """A dashboard in Looker."""

    __slots__ = ()

    _type = "LookerDashboard"

    FOLDER_NAME = TextField("folderName", "folderName")
    folder_name: Text[TextField] = Text(FOLDER_NAME)
    SOURCE_USER_ID = NumericField("sourceUserId", "sourceUserId")
    source_user_id: Integer[NumericField] = Integer(SOURCE_USER_ID)
    SOURCE_VIEW_COUNT = NumericField("sourceViewCount", "sourceViewCount")
    source_view_count: Integer[NumericField] = Integer(SOURCE_VIEW_COUNT)
    SOURCE_METADATA_ID = NumericField("sourceMetadataId", "sourceMetadataId")
    source_metadata_id: Integer[NumericField] = Integer(SOURCE_METADATA_ID)
    SOURCELAST_UPDATER_ID = NumericField("sourcelastUpdaterId", "sourcelastUpdaterId")
    sourcelast_updater_id: Integer[NumericField] = Integer(SOURCELAST_UPDATER_ID)
    SOURCE_LAST_ACCESSED_AT = NumericField("sourceLastAccessedAt", "sourceLastAccessedAt")
    source_last_accessed_at: Moment[NumericField] = Moment(SOURCE_LAST_ACCESSED_AT)
    SOURCE_LAST_VIEWED_AT = NumericField("sourceLastViewedAt", "sourceLastViewedAt")
    source_last_viewed_at: Moment[NumericField] = Moment(SOURCE_LAST_VIEWED_AT)
    TILES = RelationField("tiles")
    tiles: References[LookerTile, RelationField] = References(TILES, "LookerTile")
    LOOKS = RelationField("looks")
    looks: References[LookerLook, RelationField] = References(LOOKS, "LookerLook")
    FOLDER = RelationField("folder")
    folder: Reference[LookerFolder, RelationField] = Reference(FOLDER, "LookerFolder")
    FIELDS = RelationField("fields")
    fields: References[LookerField, RelationField] = References(FIELDS, "LookerField")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        connection_qualified_name: str,
        dashboard_id: int | str,
        folder_qualified_name: str | None = None,
        folder_name: str | None = None,
    ) -> Self:
        """Make a new LookerDashboard, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            dashboard_id: id of the dashboard at the source.
            folder_qualified_name: qualifiedName of the folder it lies in, if it lies in one.
            folder_name: name of the folder it lies in.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> LookerDashboard.creator(
        ...     name="name",
        ...     connection_qualified_name="default/looker/1700000000",
        ...     dashboard_id="dashboard_id",
        ... ).qualified_name
        'default/looker/1700000000/dashboard/dashboard_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, dashboard_id=dashboard_id)
        dashboard_id = identifier("dashboard_id", dashboard_id)
        require_beside("folder_name", folder_name, "folder_qualified_name", folder_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        if folder_qualified_name is not None:
            require_inside(
                "folder_qualified_name", folder_qualified_name, ("LookerFolder",), connection_qualified_name
            )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/dashboard/{dashboard_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        if folder_name is not None:
            attributes["folderName"] = folder_name
        if folder_qualified_name is not None:
            attributes["folder"] = reference("LookerFolder", folder_qualified_name)
        return cls._created(attributes)


class LookerExplore(Looker):
    """An explore in Looker."""

    __slots__ = ()

    _type = "LookerExplore"

    PROJECT_NAME = TextField("projectName", "projectName")
    project_name: Text[TextField] = Text(PROJECT_NAME)
    MODEL_NAME = KeywordTextField("modelName", "modelName.keyword", "modelName")
    model_name: Text[KeywordTextField] = Text(MODEL_NAME)
    SOURCE_CONNECTION_NAME = TextField("sourceConnectionName", "sourceConnectionName")
    source_connection_name: Text[TextField] = Text(SOURCE_CONNECTION_NAME)
    VIEW_NAME = KeywordTextField("viewName", "viewName.keyword", "viewName")
    view_name: Text[KeywordTextField] = Text(VIEW_NAME)
    SQL_TABLE_NAME = TextField("sqlTableName", "sqlTableName")
    sql_table_name: Text[TextField] = Text(SQL_TABLE_NAME)
    PROJECT = RelationField("project")
    project: Reference[LookerProject, RelationField] = Reference(PROJECT, "LookerProject")
    MODEL = RelationField("model")
    model: Reference[LookerModel, RelationField] = Reference(MODEL, "LookerModel")
    FIELDS = RelationField("fields")
    fields: References[LookerField, RelationField] = References(FIELDS, "LookerField")

    @classmethod
    def creator(cls, *, name: str, model_qualified_name: str) -> Self:
        """Make a new LookerExplore, to be saved.

        Args:
            name: what people call it.
            model_qualified_name: qualifiedName of the model.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> LookerExplore.creator(
        ...     name="name",
        ...     model_qualified_name="default/looker/1700000000/project/project/model/model",
        ... ).qualified_name
        'default/looker/1700000000/project/project/model/model/model::name'
        """
        require(name=name, model_qualified_name=model_qualified_name)
        require_one_segment("name", name)
        connector_name, connection_qualified_name, _ = located(
            ("model_qualified_name", model_qualified_name, ("LookerModel",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{model_qualified_name}/{segment(model_qualified_name, 6)}::{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "modelName": segment(model_qualified_name, 6),
            "projectName": segment(model_qualified_name, 4),
            "model": reference("LookerModel", model_qualified_name),
            "project": reference("LookerProject", segments(model_qualified_name, None, 5)),
        }
        return cls._created(attributes)


class LookerField(LookerFieldMethods, Looker):
    """A field in Looker."""

    __slots__ = ()

    _type = "LookerField"

    PROJECT_NAME = TextField("projectName", "projectName")
    project_name: Text[TextField] = Text(PROJECT_NAME)
    LOOKER_EXPLORE_QUALIFIED_NAME = KeywordTextField(
        "lookerExploreQualifiedName", "lookerExploreQualifiedName", "lookerExploreQualifiedName.text"
    )
    looker_explore_qualified_name: Text[KeywordTextField] = Text(LOOKER_EXPLORE_QUALIFIED_NAME)
    LOOKER_VIEW_QUALIFIED_NAME = KeywordTextField(
        "lookerViewQualifiedName", "lookerViewQualifiedName", "lookerViewQualifiedName.text"
    )
    looker_view_qualified_name: Text[KeywordTextField] = Text(LOOKER_VIEW_QUALIFIED_NAME)
    LOOKER_TILE_QUALIFIED_NAME = KeywordTextField(
        "lookerTileQualifiedName", "lookerTileQualifiedName", "lookerTileQualifiedName.text"
    )
    looker_tile_qualified_name: Text[KeywordTextField] = Text(LOOKER_TILE_QUALIFIED_NAME)
    LOOKER_LOOK_QUALIFIED_NAME = KeywordTextField(
        "lookerLookQualifiedName", "lookerLookQualifiedName", "lookerLookQualifiedName.text"
    )
    looker_look_qualified_name: Text[KeywordTextField] = Text(LOOKER_LOOK_QUALIFIED_NAME)
    LOOKER_DASHBOARD_QUALIFIED_NAME = KeywordTextField(
        "lookerDashboardQualifiedName", "lookerDashboardQualifiedName", "lookerDashboardQualifiedName.text"
    )
    looker_dashboard_qualified_name: Text[KeywordTextField] = Text(LOOKER_DASHBOARD_QUALIFIED_NAME)
    MODEL_NAME = KeywordTextField("modelName", "modelName.keyword", "modelName")
    model_name: Text[KeywordTextField] = Text(MODEL_NAME)
    SOURCE_DEFINITION = TextField("sourceDefinition", "sourceDefinition")
    source_definition: Text[TextField] = Text(SOURCE_DEFINITION)
    LOOKER_FIELD_DATA_TYPE = KeywordField("lookerFieldDataType", "lookerFieldDataType")
    looker_field_data_type: Text[KeywordField] = Text(LOOKER_FIELD_DATA_TYPE)
    LOOKER_TIMES_USED = NumericField("lookerTimesUsed", "lookerTimesUsed")
    looker_times_used: Integer[NumericField] = Integer(LOOKER_TIMES_USED)
    LOOKER_FIELD_IS_REFINED = BooleanField("lookerFieldIsRefined", "lookerFieldIsRefined")
    looker_field_is_refined: Flag[BooleanField] = Flag(LOOKER_FIELD_IS_REFINED)
    LOOKER_FIELD_REFINEMENT_FILE_PATH = TextField(
        "lookerFieldRefinementFilePath", "lookerFieldRefinementFilePath"
    )
    looker_field_refinement_file_path: Text[TextField] = Text(LOOKER_FIELD_REFINEMENT_FILE_PATH)
    LOOKER_FIELD_REFINEMENT_LINE_NUMBER = TextField(
        "lookerFieldRefinementLineNumber", "lookerFieldRefinementLineNumber"
    )
    looker_field_refinement_line_number: Text[TextField] = Text(LOOKER_FIELD_REFINEMENT_LINE_NUMBER)
    PROJECT = RelationField("project")
    project: Reference[LookerProject, RelationField] = Reference(PROJECT, "LookerProject")
    VIEW = RelationField("view")
    view: Reference[LookerView, RelationField] = Reference(VIEW, "LookerView")
    TILE = RelationField("tile")
    tile: Reference[LookerTile, RelationField] = Reference(TILE, "LookerTile")
    MODEL = RelationField("model")
    model: Reference[LookerModel, RelationField] = Reference(MODEL, "LookerModel")
    DASHBOARD = RelationField("dashboard")
    dashboard: Reference[LookerDashboard, RelationField] = Reference(DASHBOARD, "LookerDashboard")
    EXPLORE = RelationField("explore")
    explore: Reference[LookerExplore, RelationField] = Reference(EXPLORE, "LookerExplore")
    LOOK = RelationField("look")
    look: Reference[LookerLook, RelationField] = Reference(LOOK, "LookerLook")

    @overload
    @classmethod
    def creator(
        cls,
        *,
        name: str,
        explore_qualified_name: str,
        view_qualified_name: str | None = ...,
        dashboard_qualified_name: str | None = ...,
        look_qualified_name: str | None = ...,
        tile_qualified_name: str | None = ...,
        tile_id: int | str | None = ...,
        refinement_file_path: str | None = ...,
        refinement_line_number: str | None = ...,
    ) -> Self: ...
    @overload
    @classmethod
    def creator(
        cls,
        *,
        name: str,
        explore_qualified_name: str | None = ...,
        view_qualified_name: str,
        dashboard_qualified_name: str | None = ...,
        look_qualified_name: str | None = ...,
        tile_qualified_name: str | None = ...,
        tile_id: int | str | None = ...,
        refinement_file_path: str | None = ...,
        refinement_line_number: str | None = ...,
    ) -> Self: ...
    @overload
    @classmethod
    def creator(
        cls,
        *,
        name: str,
        explore_qualified_name: str | None = ...,
        view_qualified_name: str | None = ...,
        dashboard_qualified_name: str,
        look_qualified_name: str | None = ...,
        tile_qualified_name: str | None = ...,
        tile_id: int | str,
        refinement_file_path: str | None = ...,
        refinement_line_number: str | None = ...,
    ) -> Self: ...
    @overload
    @classmethod
    def creator(
        cls,
        *,
        name: str,
        explore_qualified_name: str | None = ...,
        view_qualified_name: str | None = ...,
        dashboard_qualified_name: str | None = ...,
        look_qualified_name: str,
        tile_qualified_name: str | None = ...,
        tile_id: int | str | None = ...,
        refinement_file_path: str | None = ...,
        refinement_line_number: str | None = ...,
    ) -> Self: ...
    @overload
    @classmethod
    def creator(
        cls,
        *,
        name: str,
        explore_qualified_name: str | None = ...,
        view_qualified_name: str | None = ...,
        dashboard_qualified_name: str | None = ...,
        look_qualified_name: str | None = ...,
        tile_qualified_name: str,
        tile_id: int | str | None = ...,
        refinement_file_path: str | None = ...,
        refinement_line_number: str | None = ...,
    ) -> Self: ...
    @classmethod
    def creator(
        cls,
        *,
        name: str,
        explore_qualified_name: str | None = None,
        view_qualified_name: str | None = None,
        dashboard_qualified_name: str | None = None,
        look_qualified_name: str | None = None,
        tile_qualified_name: str | None = None,
        tile_id: int | str | None = None,
        refinement_file_path: str | None = None,
        refinement_line_number: str | None = None,
    ) -> Self:
        """Make a new LookerField, to be saved.

        Args:
            name: what people call it.
            explore_qualified_name: qualifiedName of the explore.
            view_qualified_name: qualifiedName of the view.
            dashboard_qualified_name: qualifiedName of the dashboard.
            look_qualified_name: qualifiedName of the look.
            tile_qualified_name: qualifiedName of the tile.
            tile_id: id of the tile at the source.
            refinement_file_path: path of the file that refines it, if one does.
            refinement_line_number: line of that file.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> look = "default/looker/1700000000/look/7"
        >>> LookerField.creator(name="total", look_qualified_name=look).qualified_name
        'default/looker/1700000000/look/7/total'
        """
        require(name=name)
        require_one(
            explore_qualified_name=explore_qualified_name,
            view_qualified_name=view_qualified_name,
            dashboard_qualified_name=dashboard_qualified_name,
            look_qualified_name=look_qualified_name,
            tile_qualified_name=tile_qualified_name,
        )
        if tile_id is not None:
            tile_id = identifier("tile_id", tile_id)
        require_one_segment("name", name)
        require_beside("dashboard_qualified_name", dashboard_qualified_name, "tile_id", tile_id)
        require_beside("tile_id", tile_id, "dashboard_qualified_name", dashboard_qualified_name)
        require_beside(
            "refinement_line_number", refinement_line_number, "refinement_file_path", refinement_file_path
        )
        return cls._in_parent(
            name=name,
            explore_qualified_name=explore_qualified_name,
            view_qualified_name=view_qualified_name,
            dashboard_qualified_name=dashboard_qualified_name,
            look_qualified_name=look_qualified_name,
            tile_qualified_name=tile_qualified_name,
            tile_id=tile_id,
            refinement_file_path=refinement_file_path,
            refinement_line_number=refinement_line_number,
        )


class LookerFolder(Looker):
    """A folder in Looker."""

    __slots__ = ()

    _type = "LookerFolder"

    SOURCE_CONTENT_METADATA_ID = NumericField("sourceContentMetadataId", "sourceContentMetadataId")
    source_content_metadata_id: Integer[NumericField] = Integer(SOURCE_CONTENT_METADATA_ID)
    SOURCE_CREATOR_ID = NumericField("sourceCreatorId", "sourceCreatorId")
    source_creator_id: Integer[NumericField] = Integer(SOURCE_CREATOR_ID)
    SOURCE_CHILD_COUNT = NumericField("sourceChildCount", "sourceChildCount")
    source_child_count: Integer[NumericField] = Integer(SOURCE_CHILD_COUNT)
    SOURCE_PARENT_ID = NumericField("sourceParentID", "sourceParentID")
    source_parent_i_d: Integer[NumericField] = Integer(SOURCE_PARENT_ID)
    source_parent_id: Integer[NumericField] = source_parent_i_d
    LOOKER_SUB_FOLDERS = RelationField("lookerSubFolders")
    looker_sub_folders: References[LookerFolder, RelationField] = References(
        LOOKER_SUB_FOLDERS, "LookerFolder"
    )
    DASHBOARDS = RelationField("dashboards")
    dashboards: References[LookerDashboard, RelationField] = References(DASHBOARDS, "LookerDashboard")
    LOOKS = RelationField("looks")
    looks: References[LookerLook, RelationField] = References(LOOKS, "LookerLook")
    LOOKER_PARENT_FOLDER = RelationField("lookerParentFolder")
    looker_parent_folder: Reference[LookerFolder, RelationField] = Reference(
        LOOKER_PARENT_FOLDER, "LookerFolder"
    )

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        connection_qualified_name: str,
        folder_id: int | str,
        parent_folder_qualified_name: str | None = None,
    ) -> Self:
        """Make a new LookerFolder, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            folder_id: id of the folder at the source.
            parent_folder_qualified_name: of the folder it lies in.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> LookerFolder.creator(
        ...     name="name",
        ...     connection_qualified_name="default/looker/1700000000",
        ...     folder_id="folder_id",
        ... ).qualified_name
        'default/looker/1700000000/folder/folder_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, folder_id=folder_id)
        folder_id = identifier("folder_id", folder_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        if parent_folder_qualified_name is not None:
            require_inside(
                "parent_folder_qualified_name",
                parent_folder_qualified_name,
                ("LookerFolder",),
                connection_qualified_name,
            )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/folder/{folder_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        if parent_folder_qualified_name is not None:
            attributes["lookerParentFolder"] = reference("LookerFolder", parent_folder_qualified_name)
        return cls._created(attributes)


class LookerLook(Looker):
    """A look in Looker."""

    __slots__ = ()

    _type = "LookerLook"

    FOLDER_NAME = TextField("folderName", "folderName")
    folder_name: Text[TextField] = Text(FOLDER_NAME)
    SOURCE_USER_ID = NumericField("sourceUserId", "sourceUserId")
    source_user_id: Integer[NumericField] = Integer(SOURCE_USER_ID)
    SOURCE_VIEW_COUNT = NumericField("sourceViewCount", "sourceViewCount")
    source_view_count: Integer[NumericField] = Integer(SOURCE_VIEW_COUNT)
    SOURCELAST_UPDATER_ID = NumericField("sourcelastUpdaterId", "sourcelastUpdaterId")
    sourcelast_updater_id: Integer[NumericField] = Integer(SOURCELAST_UPDATER_ID)
    SOURCE_LAST_ACCESSED_AT = NumericField("sourceLastAccessedAt", "sourceLastAccessedAt")
    source_last_accessed_at: Moment[NumericField] = Moment(SOURCE_LAST_ACCESSED_AT)
    SOURCE_LAST_VIEWED_AT = NumericField("sourceLastViewedAt", "sourceLastViewedAt")
    source_last_viewed_at: Moment[NumericField] = Moment(SOURCE_LAST_VIEWED_AT)
    SOURCE_CONTENT_METADATA_ID = NumericField("sourceContentMetadataId", "sourceContentMetadataId")
    source_content_metadata_id: Integer[NumericField] = Integer(SOURCE_CONTENT_METADATA_ID)
    SOURCE_QUERY_ID = NumericField("sourceQueryId", "sourceQueryId")
    source_query_id: Integer[NumericField] = Integer(SOURCE_QUERY_ID)
    LOOKER_SOURCE_QUERY_ID = TextField("lookerSourceQueryId", "lookerSourceQueryId")
    looker_source_query_id: Text[TextField] = Text(LOOKER_SOURCE_QUERY_ID)
    MODEL_NAME = KeywordTextField("modelName", "modelName.keyword", "modelName")
    model_name: Text[KeywordTextField] = Text(MODEL_NAME)
    TILE = RelationField("tile")
    tile: Reference[LookerTile, RelationField] = Reference(TILE, "LookerTile")
    MODEL = RelationField("model")
    model: Reference[LookerModel, RelationField] = Reference(MODEL, "LookerModel")
    DASHBOARD = RelationField("dashboard")
    dashboard: Reference[LookerDashboard, RelationField] = Reference(DASHBOARD, "LookerDashboard")
    QUERY = RelationField("query")
    query: Reference[LookerQuery, RelationField] = Reference(QUERY, "LookerQuery")
    FOLDER = RelationField("folder")
    folder: Reference[LookerFolder, RelationField] = Reference(FOLDER, "LookerFolder")
    FIELDS = RelationField("fields")
    fields: References[LookerField, RelationField] = References(FIELDS, "LookerField")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        connection_qualified_name: str,
        look_id: int | str,
        folder_qualified_name: str | None = None,
        folder_name: str | None = None,
    ) -> Self:
        """Make a new LookerLook, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            look_id: id of the look at the source.
            folder_qualified_name: qualifiedName of the folder it lies in, if it lies in one.
            folder_name: name of the folder it lies in.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> LookerLook.creator(
        ...     name="name",
        ...     connection_qualified_name="default/looker/1700000000",
        ...     look_id="look_id",
        ... ).name
        'name'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, look_id=look_id)
        look_id = identifier("look_id", look_id)
        require_beside("folder_name", folder_name, "folder_qualified_name", folder_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        if folder_qualified_name is not None:
            require_inside(
                "folder_qualified_name", folder_qualified_name, ("LookerFolder",), connection_qualified_name
            )
        look = number_of(look_id)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/look/{look}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        if folder_name is not None:
            attributes["folderName"] = folder_name
        if folder_qualified_name is not None:
            attributes["folder"] = reference("LookerFolder", folder_qualified_name)
        return cls._created(attributes)


class LookerModel(Looker):
    """A model in Looker."""

    __slots__ = ()

    _type = "LookerModel"

    PROJECT_NAME = TextField("projectName", "projectName")
    project_name: Text[TextField] = Text(PROJECT_NAME)
    EXPLORES = RelationField("explores")
    explores: References[LookerExplore, RelationField] = References(EXPLORES, "LookerExplore")
    PROJECT = RelationField("project")
    project: Reference[LookerProject, RelationField] = Reference(PROJECT, "LookerProject")
    LOOK = RelationField("look")
    look: Reference[LookerLook, RelationField] = Reference(LOOK, "LookerLook")
    QUERIES = RelationField("queries")
    queries: References[LookerQuery, RelationField] = References(QUERIES, "LookerQuery")
    FIELDS = RelationField("fields")
    fields: References[LookerField, RelationField] = References(FIELDS, "LookerField")

    @classmethod
    def creator(cls, *, name: str, project_qualified_name: str) -> Self:
        """Make a new LookerModel, to be saved.

        Args:
            name: what people call it.
            project_qualified_name: qualifiedName of the project.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> LookerModel.creator(
        ...     name="name",
        ...     project_qualified_name="default/looker/1700000000/project/project",
        ... ).qualified_name
        'default/looker/1700000000/project/project/model/name'
        """
        require(name=name, project_qualified_name=project_qualified_name)
        require_one_segment("name", name)
        connector_name, connection_qualified_name, _ = located(
            ("project_qualified_name", project_qualified_name, ("LookerProject",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{project_qualified_name}/model/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "projectName": segment(project_qualified_name, 4),
            "project": reference("LookerProject", project_qualified_name),
        }
        return cls._created(attributes)


class LookerProject(Looker):
    """A project in Looker."""

    __slots__ = ()

    _type = "LookerProject"

    EXPLORES = RelationField("explores")
    explores: References[LookerExplore, RelationField] = References(EXPLORES, "LookerExplore")
    VIEWS = RelationField("views")
    views: References[LookerView, RelationField] = References(VIEWS, "LookerView")
    MODELS = RelationField("models")
    models: References[LookerModel, RelationField] = References(MODELS, "LookerModel")
    LOOKER_PARENT_PROJECTS = RelationField("lookerParentProjects")
    looker_parent_projects: References[LookerProject, RelationField] = References(
        LOOKER_PARENT_PROJECTS, "LookerProject"
    )
    LOOKER_CHILD_PROJECTS = RelationField("lookerChildProjects")
    looker_child_projects: References[LookerProject, RelationField] = References(
        LOOKER_CHILD_PROJECTS, "LookerProject"
    )
    FIELDS = RelationField("fields")
    fields: References[LookerField, RelationField] = References(FIELDS, "LookerField")

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str) -> Self:
        """Make a new LookerProject, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> LookerProject.creator(
        ...     name="name",
        ...     connection_qualified_name="default/looker/1700000000",
        ... ).qualified_name
        'default/looker/1700000000/project/name'
        """
        require(name=name, connection_qualified_name=connection_qualified_name)
        require_one_segment("name", name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/project/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)


class LookerQuery(Looker):
    """A query in Looker."""

    __slots__ = ()

    _type = "LookerQuery"

    SOURCE_DEFINITION = TextField("sourceDefinition", "sourceDefinition")
    source_definition: Text[TextField] = Text(SOURCE_DEFINITION)
    SOURCE_DEFINITION_DATABASE = TextField("sourceDefinitionDatabase", "sourceDefinitionDatabase")
    source_definition_database: Text[TextField] = Text(SOURCE_DEFINITION_DATABASE)
    SOURCE_DEFINITION_SCHEMA = TextField("sourceDefinitionSchema", "sourceDefinitionSchema")
    source_definition_schema: Text[TextField] = Text(SOURCE_DEFINITION_SCHEMA)
    FIELDS = TextField("fields", "fields")
    fields: SetOf[str, TextField] = SetOf(FIELDS, codecs.TEXT)
    TILES = RelationField("tiles")
    tiles: References[LookerTile, RelationField] = References(TILES, "LookerTile")
    LOOKS = RelationField("looks")
    looks: References[LookerLook, RelationField] = References(LOOKS, "LookerLook")
    MODEL = RelationField("model")
    model: Reference[LookerModel, RelationField] = Reference(MODEL, "LookerModel")


class LookerTile(Looker):
    """A tile in Looker."""

    __slots__ = ()

    _type = "LookerTile"

    LOOKML_LINK_ID = TextField("lookmlLinkId", "lookmlLinkId")
    lookml_link_id: Text[TextField] = Text(LOOKML_LINK_ID)
    MERGE_RESULT_ID = TextField("mergeResultId", "mergeResultId")
    merge_result_id: Text[TextField] = Text(MERGE_RESULT_ID)
    NOTE_TEXT = TextField("noteText", "noteText")
    note_text: Text[TextField] = Text(NOTE_TEXT)
    QUERY_ID = NumericField("queryID", "queryID")
    query_i_d: Integer[NumericField] = Integer(QUERY_ID)
    query_id: Integer[NumericField] = query_i_d
    LOOKER_QUERY_ID = TextField("lookerQueryID", "lookerQueryID")
    looker_query_i_d: Text[TextField] = Text(LOOKER_QUERY_ID)
    looker_query_id: Text[TextField] = looker_query_i_d
    RESULT_MAKER_ID = NumericField("resultMakerID", "resultMakerID")
    result_maker_i_d: Integer[NumericField] = Integer(RESULT_MAKER_ID)
    result_maker_id: Integer[NumericField] = result_maker_i_d
    SUBTITLE_TEXT = TextField("subtitleText", "subtitleText")
    subtitle_text: Text[TextField] = Text(SUBTITLE_TEXT)
    LOOK_ID = NumericField("lookId", "lookId")
    look_id: Integer[NumericField] = Integer(LOOK_ID)
    DASHBOARD = RelationField("dashboard")
    dashboard: Reference[LookerDashboard, RelationField] = Reference(DASHBOARD, "LookerDashboard")
    QUERY = RelationField("query")
    query: Reference[LookerQuery, RelationField] = Reference(QUERY, "LookerQuery")
    LOOK = RelationField("look")
    look: Reference[LookerLook, RelationField] = Reference(LOOK, "LookerLook")
    FIELDS = RelationField("fields")
    fields: References[LookerField, RelationField] = References(FIELDS, "LookerField")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        dashboard_qualified_name: str,
        tile_id: int | str,
        look_qualified_name: str | None = None,
    ) -> Self:
        """Make a new LookerTile, to be saved.

        Args:
            name: what people call it.
            dashboard_qualified_name: qualifiedName of the dashboard.
            tile_id: id of the tile at the source.
            look_qualified_name: qualifiedName of the look.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> LookerTile.creator(
        ...     name="name",
        ...     dashboard_qualified_name="default/looker/1700000000/dashboard/dashboard",
        ...     tile_id="tile_id",
        ... ).qualified_name
        'default/looker/1700000000/tile/tile_id'
        """
        require(name=name, dashboard_qualified_name=dashboard_qualified_name, tile_id=tile_id)
        tile_id = identifier("tile_id", tile_id)
        connector_name, connection_qualified_name, _ = located(
            ("dashboard_qualified_name", dashboard_qualified_name, ("LookerDashboard",))
        )
        if look_qualified_name is not None:
            require_inside(
                "look_qualified_name", look_qualified_name, ("LookerLook",), connection_qualified_name
            )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/tile/{tile_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "dashboard": reference("LookerDashboard", dashboard_qualified_name),
        }
        if look_qualified_name is not None:
            attributes["look"] = reference("LookerLook", look_qualified_name)
        return cls._created(attributes)


class LookerView(Looker):
    """A view in Looker."""

    __slots__ = ()

    _type = "LookerView"

    PROJECT_NAME = TextField("projectName", "projectName")
    project_name: Text[TextField] = Text(PROJECT_NAME)
    LOOKER_VIEW_FILE_PATH = TextField("lookerViewFilePath", "lookerViewFilePath")
    looker_view_file_path: Text[TextField] = Text(LOOKER_VIEW_FILE_PATH)
    LOOKER_VIEW_FILE_NAME = KeywordField("lookerViewFileName", "lookerViewFileName")
    looker_view_file_name: Text[KeywordField] = Text(LOOKER_VIEW_FILE_NAME)
    PROJECT = RelationField("project")
    project: Reference[LookerProject, RelationField] = Reference(PROJECT, "LookerProject")
    FIELDS = RelationField("fields")
    fields: References[LookerField, RelationField] = References(FIELDS, "LookerField")

    @classmethod
    def creator(cls, *, name: str, project_qualified_name: str, file_path: str) -> Self:
        """Make a new LookerView, to be saved.

        Args:
            name: what people call it.
            project_qualified_name: qualifiedName of the project.
            file_path: path of the file in which it is defined.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> LookerView.creator(
        ...     name="name",
        ...     project_qualified_name="default/looker/1700000000/project/project",
        ...     file_path="file_path",
        ... ).name
        'name'
        """
        require(name=name, project_qualified_name=project_qualified_name, file_path=file_path)
        require_one_segment("name", name)
        connector_name, connection_qualified_name, _ = located(
            ("project_qualified_name", project_qualified_name, ("LookerProject",))
        )
        digest = digest_of_file(file_path)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{project_qualified_name}/view/{digest}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "lookerViewFilePath": file_path,
            "projectName": segment(project_qualified_name, 4),
            "project": reference("LookerProject", project_qualified_name),
        }
        return cls._created(attributes)
