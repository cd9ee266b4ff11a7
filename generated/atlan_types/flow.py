# Derived from spec/typedefs/flow.json and spec/recipes/flow.yaml by scripts/generate.py. Do not edit.
"""Flow, FlowControlOperation, FlowDataset, FlowDatasetOperation, FlowField, FlowFieldOperation, FlowFolder, FlowProject, FlowReusableUnit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from atlan.model.entity import (
    Integer,
    MapOf,
    Moment,
    Reference,
    References,
    Text,
    codecs,
)
from atlan.model.entity.creation import connector_of, reference, require, require_one, require_within
from atlan.model.fields.atlan_fields import KeywordField, KeywordTextField, NumericField, RelationField
from atlan_types.asset import Asset
from atlan_types.catalog import Catalog
from atlan_types.process import ColumnProcess, Process

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.process import Process

__all__ = [
    "Flow",
    "FlowControlOperation",
    "FlowDataset",
    "FlowDatasetOperation",
    "FlowField",
    "FlowFieldOperation",
    "FlowFolder",
    "FlowProject",
    "FlowReusableUnit",
]


class Flow(Asset):
    """What assets of data flows have in common."""

    __slots__ = ()

    _type = "Flow"

    FLOW_STARTED_AT = NumericField("flowStartedAt", "flowStartedAt")
    flow_started_at: Moment[NumericField] = Moment(FLOW_STARTED_AT)
    FLOW_FINISHED_AT = NumericField("flowFinishedAt", "flowFinishedAt")
    flow_finished_at: Moment[NumericField] = Moment(FLOW_FINISHED_AT)
    FLOW_STATUS = KeywordField("flowStatus", "flowStatus")
    flow_status: Text[KeywordField] = Text(FLOW_STATUS)
    FLOW_SCHEDULE = KeywordField("flowSchedule", "flowSchedule")
    flow_schedule: Text[KeywordField] = Text(FLOW_SCHEDULE)
    FLOW_PROJECT_NAME = KeywordTextField("flowProjectName", "flowProjectName.keyword", "flowProjectName")
    flow_project_name: Text[KeywordTextField] = Text(FLOW_PROJECT_NAME)
    FLOW_PROJECT_QUALIFIED_NAME = KeywordField("flowProjectQualifiedName", "flowProjectQualifiedName")
    flow_project_qualified_name: Text[KeywordField] = Text(FLOW_PROJECT_QUALIFIED_NAME)
    FLOW_FOLDER_NAME = KeywordTextField("flowFolderName", "flowFolderName.keyword", "flowFolderName")
    flow_folder_name: Text[KeywordTextField] = Text(FLOW_FOLDER_NAME)
    FLOW_FOLDER_QUALIFIED_NAME = KeywordField("flowFolderQualifiedName", "flowFolderQualifiedName")
    flow_folder_qualified_name: Text[KeywordField] = Text(FLOW_FOLDER_QUALIFIED_NAME)
    FLOW_REUSABLE_UNIT_NAME = KeywordTextField(
        "flowReusableUnitName", "flowReusableUnitName.keyword", "flowReusableUnitName"
    )
    flow_reusable_unit_name: Text[KeywordTextField] = Text(FLOW_REUSABLE_UNIT_NAME)
    FLOW_REUSABLE_UNIT_QUALIFIED_NAME = KeywordField(
        "flowReusableUnitQualifiedName", "flowReusableUnitQualifiedName"
    )
    flow_reusable_unit_qualified_name: Text[KeywordField] = Text(FLOW_REUSABLE_UNIT_QUALIFIED_NAME)
    FLOW_ID = KeywordField("flowId", "flowId")
    flow_id: Text[KeywordField] = Text(FLOW_ID)
    FLOW_RUN_ID = KeywordField("flowRunId", "flowRunId")
    flow_run_id: Text[KeywordField] = Text(FLOW_RUN_ID)
    FLOW_ERROR_MESSAGE = KeywordField("flowErrorMessage", "flowErrorMessage")
    flow_error_message: Text[KeywordField] = Text(FLOW_ERROR_MESSAGE)
    FLOW_INPUT_PARAMETERS = KeywordField("flowInputParameters", "flowInputParameters")
    flow_input_parameters: MapOf[str, KeywordField] = MapOf(FLOW_INPUT_PARAMETERS, codecs.TEXT)


class FlowControlOperation(Flow):
    """A step that controls others of a data flow."""

    __slots__ = ()

    _type = "FlowControlOperation"

    FLOW_SUCCESSORS = RelationField("flowSuccessors")
    flow_successors: References[FlowControlOperation, RelationField] = References(
        FLOW_SUCCESSORS, "FlowControlOperation"
    )
    FLOW_PREDECESSORS = RelationField("flowPredecessors")
    flow_predecessors: References[FlowControlOperation, RelationField] = References(
        FLOW_PREDECESSORS, "FlowControlOperation"
    )
    FLOW_CONTROLLED_BY = RelationField("flowControlledBy")
    flow_controlled_by: Reference[FlowControlOperation, RelationField] = Reference(
        FLOW_CONTROLLED_BY, "FlowControlOperation"
    )
    FLOW_CONTROLLED_OPERATIONS = RelationField("flowControlledOperations")
    flow_controlled_operations: References[FlowControlOperation, RelationField] = References(
        FLOW_CONTROLLED_OPERATIONS, "FlowControlOperation"
    )
    FLOW_DATA_RESULTS = RelationField("flowDataResults")
    flow_data_results: References[Process, RelationField] = References(FLOW_DATA_RESULTS, "Process")

    @overload
    @classmethod
    def creator(
        cls,
        *,
        name: str,
        connection_qualified_name: str,
        source_id: str,
        scope: str,
        parent_qualified_name: str | None = ...,
        flow_id: str | None = ...,
    ) -> Self: ...
    @overload
    @classmethod
    def creator(
        cls,
        *,
        name: str,
        connection_qualified_name: str,
        source_id: str,
        scope: str | None = ...,
        parent_qualified_name: str,
        flow_id: str | None = ...,
    ) -> Self: ...
    @classmethod
    def creator(
        cls,
        *,
        name: str,
        connection_qualified_name: str,
        source_id: str,
        scope: str | None = None,
        parent_qualified_name: str | None = None,
        flow_id: str | None = None,
    ) -> Self:
        """Make a new FlowControlOperation, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            source_id: its id at the source.
            scope: in what it runs, if it has no parent.
            parent_qualified_name: qualifiedName of the parent.
            flow_id: id of the asset at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> FlowControlOperation.creator(
        ...     name="name",
        ...     connection_qualified_name="default/flow/1700000000",
        ...     source_id="source_id",
        ...     scope="scope",
        ... ).name
        'name'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, source_id=source_id)
        require_one(scope=scope, parent_qualified_name=parent_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        if parent_qualified_name is not None:
            require_within("parent_qualified_name", parent_qualified_name, connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        if flow_id is not None:
            attributes["flowId"] = flow_id
        if parent_qualified_name is not None:
            attributes["qualifiedName"] = f"{parent_qualified_name}/jobs/{source_id}"
            attributes["flowControlledBy"] = reference("FlowControlOperation", parent_qualified_name)
        elif scope is not None:
            attributes["qualifiedName"] = f"{connection_qualified_name}/{scope}/{source_id}"
        return cls._created(attributes)


class FlowDataset(Catalog, Flow):
    """A dataset that lives inside a data flow."""

    __slots__ = ()

    _type = "FlowDataset"

    FLOW_FIELD_COUNT = NumericField("flowFieldCount", "flowFieldCount")
    flow_field_count: Integer[NumericField] = Integer(FLOW_FIELD_COUNT)
    FLOW_TYPE = KeywordField("flowType", "flowType")
    flow_type: Text[KeywordField] = Text(FLOW_TYPE)
    FLOW_EXPRESSION = KeywordField("flowExpression", "flowExpression")
    flow_expression: Text[KeywordField] = Text(FLOW_EXPRESSION)
    FLOW_QUERY = KeywordField("flowQuery", "flowQuery")
    flow_query: Text[KeywordField] = Text(FLOW_QUERY)
    FLOW_PARENT_UNIT = RelationField("flowParentUnit")
    flow_parent_unit: Reference[FlowReusableUnit, RelationField] = Reference(
        FLOW_PARENT_UNIT, "FlowReusableUnit"
    )
    FLOW_FIELDS = RelationField("flowFields")
    flow_fields: References[FlowField, RelationField] = References(FLOW_FIELDS, "FlowField")
    FLOW_DETAILED_BY = RelationField("flowDetailedBy")
    flow_detailed_by: Reference[FlowReusableUnit, RelationField] = Reference(
        FLOW_DETAILED_BY, "FlowReusableUnit"
    )


class FlowDatasetOperation(Process, Flow):
    """A step of a data flow from datasets to datasets."""

    __slots__ = ()

    _type = "FlowDatasetOperation"

    FLOW_REUSABLE_UNIT = RelationField("flowReusableUnit")
    flow_reusable_unit: Reference[FlowReusableUnit, RelationField] = Reference(
        FLOW_REUSABLE_UNIT, "FlowReusableUnit"
    )


class FlowField(Catalog, Flow):
    """A field of a dataset inside a data flow."""

    __slots__ = ()

    _type = "FlowField"

    FLOW_DATASET_NAME = KeywordTextField("flowDatasetName", "flowDatasetName.keyword", "flowDatasetName")
    flow_dataset_name: Text[KeywordTextField] = Text(FLOW_DATASET_NAME)
    FLOW_DATASET_QUALIFIED_NAME = KeywordField("flowDatasetQualifiedName", "flowDatasetQualifiedName")
    flow_dataset_qualified_name: Text[KeywordField] = Text(FLOW_DATASET_QUALIFIED_NAME)
    FLOW_DATA_TYPE = KeywordField("flowDataType", "flowDataType")
    flow_data_type: Text[KeywordField] = Text(FLOW_DATA_TYPE)
    FLOW_EXPRESSION = KeywordField("flowExpression", "flowExpression")
    flow_expression: Text[KeywordField] = Text(FLOW_EXPRESSION)
    FLOW_DATASET = RelationField("flowDataset")
    flow_dataset: Reference[FlowDataset, RelationField] = Reference(FLOW_DATASET, "FlowDataset")


class FlowFieldOperation(ColumnProcess, Flow):
    """A step of a data flow from fields to fields."""

    __slots__ = ()

    _type = "FlowFieldOperation"


class FlowFolder(Flow):
    """A folder of data flows."""

    __slots__ = ()

    _type = "FlowFolder"

    FLOW_SUB_FOLDERS = RelationField("flowSubFolders")
    flow_sub_folders: References[FlowFolder, RelationField] = References(FLOW_SUB_FOLDERS, "FlowFolder")
    FLOW_PARENT_FOLDER = RelationField("flowParentFolder")
    flow_parent_folder: Reference[FlowFolder, RelationField] = Reference(FLOW_PARENT_FOLDER, "FlowFolder")


class FlowProject(Flow):
    """A project of data flows."""

    __slots__ = ()

    _type = "FlowProject"


class FlowReusableUnit(Flow):
    """A part of a data flow that others may use, too."""

    __slots__ = ()

    _type = "FlowReusableUnit"

    FLOW_DATASET_COUNT = NumericField("flowDatasetCount", "flowDatasetCount")
    flow_dataset_count: Integer[NumericField] = Integer(FLOW_DATASET_COUNT)
    FLOW_CONTROL_OPERATION_COUNT = NumericField("flowControlOperationCount", "flowControlOperationCount")
    flow_control_operation_count: Integer[NumericField] = Integer(FLOW_CONTROL_OPERATION_COUNT)
    FLOW_ABSTRACTS = RelationField("flowAbstracts")
    flow_abstracts: References[FlowDataset, RelationField] = References(FLOW_ABSTRACTS, "FlowDataset")
    FLOW_DATA_FLOWS = RelationField("flowDataFlows")
    flow_data_flows: References[FlowDatasetOperation, RelationField] = References(
        FLOW_DATA_FLOWS, "FlowDatasetOperation"
    )
    FLOW_DATASETS = RelationField("flowDatasets")
    flow_datasets: References[FlowDataset, RelationField] = References(FLOW_DATASETS, "FlowDataset")
