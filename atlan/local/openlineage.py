"""What OpenLineage events amount to: a job, a process, and the data that it reads and writes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final, NamedTuple

from atlan.local.errors import platform
from atlan.local.payloads import OBJECT, TEXT, Check, array_of, object_with
from atlan.local.reader import Reader
from atlan.local.shapes import as_array, as_object

Json = dict[str, Any]

_DATASET = object_with(namespace=TEXT, name=TEXT, facets=OBJECT)
EVENT: Final[Check] = object_with(
    eventTime=TEXT,
    producer=TEXT,
    schemaURL=TEXT,
    eventType=TEXT,
    run=object_with(runId=TEXT, facets=OBJECT),
    job=object_with(namespace=TEXT, name=TEXT, facets=OBJECT),
    inputs=array_of(_DATASET),
    outputs=array_of(_DATASET),
)

_JOB_TYPES: Final = {"spark": "SparkJob", "airflow": "AirflowTask"}
"""What a job becomes, by the first word of its connector; of other connectors only the process is kept."""

_ENDED: Final = ("COMPLETE", "ABORT", "FAIL")
_STATES: Final = frozenset({"START", "RUNNING", "COMPLETE", "ABORT", "FAIL", "OTHER"})


class Run(NamedTuple):
    """An event whose shape was checked."""

    connection: str
    job: str
    state: str | None
    moment: int
    inputs: list[Json]
    outputs: list[Json]


def run_of(event: Json) -> Run:
    """Read an event.

    Raises:
        ServerError: something that every event has is missing or malformed.
    """
    job, run = as_object(event.get("job")), as_object(event.get("run"))
    needed = {"producer": event.get("producer"), "schemaURL": event.get("schemaURL"), "run.runId": run.get("runId"),
              "job.namespace": job.get("namespace"), "job.name": job.get("name")}  # fmt: skip
    for name, value in needed.items():
        if not value:
            raise platform(400, f"The event has no {name}.")
    state = event.get("eventType")
    if state is not None and state not in _STATES:
        raise platform(400, f"There is no eventType {state}.")
    try:
        moment = datetime.fromisoformat(str(event.get("eventTime")))
    except ValueError:
        raise platform(400, "eventTime is a moment in the form of ISO 8601.") from None
    datasets = [as_array(event.get(name)) for name in ("inputs", "outputs")]
    for dataset in (*datasets[0], *datasets[1]):
        if not dataset.get("namespace") or not dataset.get("name"):
            raise platform(400, "Data has a namespace and a name.")
    return Run(job["namespace"], job["name"], state, int(moment.timestamp() * 1000), *datasets)


def entities_of(run: Run, connector: str, reader: Reader) -> list[Json]:
    """The entities that an event makes or changes.

    Args:
        run: the event.
        connector: kind of the connector it was sent for.
        reader: knows which assets there are.

    Raises:
        ServerError: there is no such connection.
    """
    connection = _connection(run.connection, connector, reader)
    parents = {"connectionQualifiedName": connection, "connectorName": connector}
    known: dict[str, Json] = {}
    inputs = [_dataset(each, parents, reader, known) for each in run.inputs]
    outputs = [_dataset(each, parents, reader, known) for each in run.outputs]
    base = f"{connection}/{run.job}"
    entities = [entity for entity in known.values() if "attributes" in entity]
    process: Json | None = None
    if inputs and outputs:
        sides = {"inputs": inputs, "outputs": outputs}
        process = _entity("Process", f"{base}/process", name=run.job, **parents, **sides)
        entities.append(process)
        entities += _column_processes(run, f"{base}/process", parents, reader, known)
    if (kind := _JOB_TYPES.get(connector.split("-")[0])) is not None:
        job = _entity(kind, base, name=run.job, **parents, **_progress(kind, run))
        if inputs:
            job["attributes"]["inputs"] = inputs
        if outputs:
            job["attributes"]["outputs"] = outputs
        if process is not None:
            job["attributes"]["process"] = _reference("Process", f"{base}/process")
        entities.append(job)
    return entities


def _column_processes(
    run: Run, process: str, parents: Json, reader: Reader, known: dict[str, Json]
) -> Iterator[Json]:
    """Lineage between columns, as far as the tenant has these columns."""
    for output in run.outputs:
        facet = as_object(as_object(output.get("facets")).get("columnLineage"))
        for field, made in as_object(facet.get("fields")).items():
            target = _column(output, field, reader, known)
            sources = [
                source
                for each in as_array(as_object(made).get("inputFields"))
                if (source := _column(as_object(each), as_object(each).get("field"), reader, known))
                is not None
            ]
            if target is not None and sources:
                name = target["uniqueAttributes"]["qualifiedName"]
                yield _entity("ColumnProcess", f"{process}/{name}", name=f"{run.job} {field}", **parents, inputs=sources,
                              outputs=[target], process=_reference("Process", process))  # fmt: skip


def _column(dataset: Json, field: Any, reader: Reader, known: dict[str, Json]) -> Json | None:
    """A reference to a column of some data, if the tenant has it; names are compared without regard to capitals."""
    table = known.get(_address(dataset)) if dataset.get("namespace") and dataset.get("name") else None
    if table is None:
        return None
    wanted = f"{_qualified_name(table)}/{field}"
    row = reader.transaction.row(
        "SELECT qualified_name FROM entity WHERE type = 'Column' AND state = 'ACTIVE' AND lower(qualified_name) = lower(?)",
        (wanted,),
    )
    return _reference("Column", row[0]) if row else None


def _progress(kind: str, run: Run) -> Json:
    values: Json
    if kind == "SparkJob":
        values = {"sparkAppName": run.job, "sparkRunOpenLineageState": run.state}
        if run.state == "START":
            values["sparkRunStartTime"] = run.moment
        if run.state in _ENDED:
            values["sparkRunEndTime"] = run.moment
    else:
        values = {"airflowDagName": run.job.partition(".")[0], "airflowRunOpenLineageState": run.state}
    return {name: value for name, value in values.items() if value is not None}


def _connection(name: str, connector: str, reader: Reader) -> str:
    rows = reader.transaction.rows(
        "SELECT qualified_name FROM entity WHERE type = 'Connection' AND name = ? AND state = 'ACTIVE' ORDER BY id",
        (name,),
    )
    fitting = [found for (found,) in rows if found.split("/")[1:2] == [connector]]
    if not fitting:
        raise platform(404, f"There is no {connector} connection named {name}.", 1003)
    return str(fitting[0])


def _dataset(dataset: Json, parents: Json, reader: Reader, known: dict[str, Json]) -> Json:
    """A reference to an asset: to the one of that name, or to one that is only known by name (a partial asset)."""
    namespace, name, address = dataset["namespace"], dataset["name"], _address(dataset)
    if address not in known:
        found = _existing(namespace.partition(":")[0], name, reader)
        partial = {"name": name.rpartition(".")[2], "isPartial": True, **parents}
        known[address] = (
            _reference(*found)
            if found is not None
            else _entity("Table", f"{parents['connectionQualifiedName']}/{address}", **partial)
        )
    entity = known[address]
    return _reference(entity["typeName"], _qualified_name(entity))


def _address(dataset: Json) -> str:
    return f"{str(dataset['namespace']).rstrip('/')}/{dataset['name']}"


def _qualified_name(entity: Json) -> str:
    return str((entity.get("uniqueAttributes") or entity["attributes"])["qualifiedName"])


def _existing(scheme: str, name: str, reader: Reader) -> tuple[str, str] | None:
    """The table or view with this name (database, schema and table, with dots between them) of a source of this kind."""
    ending = "/" + name.replace(".", "/")
    rows = reader.transaction.rows(
        "SELECT type, qualified_name FROM entity WHERE state = 'ACTIVE' "
        "AND type IN ('Table', 'View', 'MaterialisedView') AND lower(substr(qualified_name, ?)) = lower(?) ORDER BY id",
        (-len(ending), ending),
    )
    fitting = [row for row in rows if row[1].split("/")[1:2] == [scheme]]
    return (fitting[0][0], fitting[0][1]) if fitting else None


def _entity(type_name: str, qualified_name: str, **attributes: Any) -> Json:
    return {"typeName": type_name, "attributes": {"qualifiedName": qualified_name, **attributes}}


def _reference(type_name: str, qualified_name: str) -> Json:
    return {"typeName": type_name, "uniqueAttributes": {"qualifiedName": qualified_name}}
