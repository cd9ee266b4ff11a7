"""OpenLineage through either client: a connector is set up, events are sent, and the tenant draws the lineage."""

from __future__ import annotations

import json
import uuid
from typing import Any

import pytest

from atlan.errors import AuthenticationError, InvalidRequestError
from atlan.model.assets import ColumnProcess, Connection, Process, SparkJob, Table
from atlan.model.enums import AtlanConnectorType, OpenLineageEventType
from atlan.model.fluent_search import CompoundQuery, FluentSearch
from atlan.model.open_lineage import OpenLineageEvent, OpenLineageJob, OpenLineageRawEvent, OpenLineageRun
from atlan.model.open_lineage.run import generate_new_uuid

from .both import collected
from .conftest import Wire, World

PRODUCER = "https://example.com/nightly"


def nightly() -> OpenLineageJob:
    return OpenLineageJob.creator("lake", "nightly", PRODUCER)


def completed(job: OpenLineageJob) -> OpenLineageEvent:
    """Orders are summed up: the input is known to the tenant, the output is not."""
    event = OpenLineageEvent.creator(OpenLineageRun.creator(job), OpenLineageEventType.COMPLETE)
    orders = job.create_input("postgres://shop", "db.public.orders")
    totals = job.create_output("snowflake://one", "MART.SALES.TOTALS")
    totals.to_fields = [{"AMOUNT": [orders.from_field("price"), orders.from_field("count")]}]
    event.inputs, event.outputs = [orders], [totals]
    return event


@pytest.fixture
async def connection(client: Any) -> Connection:
    response = await client.open_lineage.create_connection(name="lake", admin_users=["admin"])
    [created] = response.assets_created(Connection)
    return await client.asset.get_by_guid(created.guid, asset_type=Connection)


async def test_a_connector_is_set_up(client: Any, wire: Wire, connection: Connection) -> None:
    [credential] = wire.to("/api/service/credentials")
    name = credential.body.pop("name")
    assert name.startswith("default-spark-")
    assert name.endswith("-0")
    assert credential.body == {
        "authType": "atlan_api_key",
        "connector": "spark",
        "connectorConfigName": "atlan-connectors-spark",
        "connectorType": "event",
        "extra": {
            "events.enable-partial-assets": True,
            "events.enabled": True,
            "events.topic": "openlineage_spark",
            "events.urlPath": "/events/openlineage/spark/api/v1/lineage",
        },
    }
    assert credential.query == [("testCredential", "true")]
    assert connection.default_credential_guid
    assert connection.connector_name == "spark"
    assert connection.qualified_name.startswith("default/spark/")


async def test_events_become_lineage(client: Any, wire: Wire, world: World, connection: Connection) -> None:
    [orders] = await world.tables("orders")
    event = completed(nightly())
    await client.open_lineage.send(event)
    assert wire.sent[-1].path == "/events/openlineage/spark/api/v1/lineage"
    assert wire.sent[-1].body == event.to_dict()

    base = f"{connection.qualified_name}/nightly"
    job = await client.asset.get_by_qualified_name(base, asset_type=SparkJob, ignore_relationships=False)
    assert job.spark_app_name == "nightly"
    assert job.spark_run_open_lineage_state == "COMPLETE"
    assert job.spark_run_end_time is not None
    process = await client.asset.get_by_qualified_name(
        f"{base}/process", asset_type=Process, ignore_relationships=False
    )
    assert [each.guid for each in process.inputs] == [orders.guid]
    assert job.process.guid == process.guid
    output = await client.asset.get_by_guid(process.outputs[0].guid, asset_type=Table)
    assert (output.name, output.is_partial) == ("TOTALS", True)

    await client.open_lineage.send(completed(nightly()))
    again = await client.asset.get_by_qualified_name(
        f"{base}/process", asset_type=Process, ignore_relationships=False
    )
    assert [each.guid for each in again.outputs] == [output.guid], "the same run again makes nothing new"


async def test_columns_that_the_tenant_has_are_linked(
    client: Any, world: World, connection: Connection
) -> None:
    _, _ = await world.tables("orders", "totals")
    job = nightly()
    event = OpenLineageEvent.creator(OpenLineageRun.creator(job), OpenLineageEventType.COMPLETE)
    orders = job.create_input("postgres://shop", "db.public.orders")
    totals = job.create_output("postgres://shop", "db.public.totals")
    totals.to_fields = [
        {"ID": [orders.from_field("Id"), orders.from_field("gone")], "NEW": [orders.from_field("id")]}
    ]
    event.inputs, event.outputs = [orders], [totals]
    await client.open_lineage.send(event)
    search = FluentSearch.select().where(CompoundQuery.asset_type(ColumnProcess))
    [found] = await collected(await client.asset.search(search))
    process = await client.asset.get_by_guid(found.guid, asset_type=ColumnProcess, ignore_relationships=False)
    assert [column.display_text for column in process.inputs] == ["id"]
    assert [column.unique_attributes["qualifiedName"].split("/")[-2:] for column in process.outputs] == [
        ["totals", "id"]
    ]
    assert process.process.display_text == "nightly"


async def test_events_emit_themselves(client: Any, wire: Wire, connection: Connection) -> None:
    event = completed(nightly())
    raw = [event.to_dict(), json.loads(event.json())]
    target = getattr(client, "_target", client)
    wire.clear()
    if target is client:
        await event.emit_async(client)
        await OpenLineageEvent.emit_raw_async(client, json.dumps(raw))
    else:
        event.emit(target)
        OpenLineageEvent.emit_raw(target, json.dumps(raw))
    assert [sent.body for sent in wire.sent] == [event.to_dict(), raw]


@pytest.mark.parametrize(
    "given",
    [
        completed(nightly()),
        OpenLineageRawEvent.from_dict({"job": {}}),
        OpenLineageRawEvent.from_json('{"job": {}}'),
        '[{"job": {}}]',
        [completed(nightly()), {"job": {}}],
    ],
)
async def test_nobody_listens(client: Any, wire: Wire, given: Any) -> None:
    with pytest.raises(InvalidRequestError, match="400-064") as caught:
        await client.open_lineage.send(given, AtlanConnectorType.AIRFLOW_ASTRONOMER)
    assert "airflow-astronomer" in str(caught.value)
    assert caught.value.status == 401
    assert wire.sent[-1].path == "/events/openlineage/airflow-astronomer/api/v1/lineage"


async def test_a_token_that_is_refused_is_another_matter(client: Any, clean_tenant: Any) -> None:
    clean_tenant.faults.add("status", status=401, message="Unauthorized", times=2, path="/events/openlineage")
    with pytest.raises(AuthenticationError):
        await client.open_lineage.send(completed(nightly()))


@pytest.mark.parametrize("given", ["", "{", "7", 7, None, [7]])
async def test_what_is_no_event(client: Any, wire: Wire, given: Any) -> None:
    with pytest.raises(ValueError, match=r"event|JSON"):
        await client.open_lineage.send(given)
    assert wire.sent == []


class TestEvents:
    def test_on_the_wire(self) -> None:
        event = completed(nightly())
        body = event.to_dict()
        uuid.UUID(body["run"]["runId"])
        assert body == {
            "eventTime": event.event_time,
            "producer": PRODUCER,
            "schemaURL": "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent",
            "run": {"runId": event.run.run_id, "facets": {}},
            "job": {"namespace": "lake", "name": "nightly", "facets": {}},
            "eventType": "COMPLETE",
            "inputs": [{"namespace": "postgres://shop", "name": "db.public.orders", "facets": {}}],
            "outputs": [
                {
                    "namespace": "snowflake://one",
                    "name": "MART.SALES.TOTALS",
                    "facets": {
                        "columnLineage": {
                            "_producer": PRODUCER,
                            "_schemaURL": "https://openlineage.io/spec/facets/1-1-0/ColumnLineageDatasetFacet.json"
                            "#/$defs/ColumnLineageDatasetFacet",
                            "fields": {
                                "AMOUNT": {
                                    "inputFields": [
                                        {
                                            "namespace": "postgres://shop",
                                            "name": "db.public.orders",
                                            "field": field,
                                        }
                                        for field in ("price", "count")
                                    ]
                                }
                            },
                        }
                    },
                }
            ],
        }

    def test_a_bare_event_says_no_more_than_it_knows(self) -> None:
        event = OpenLineageEvent(
            OpenLineageRun(generate_new_uuid()), nightly(), event_time="2024-01-01T00:00:00Z"
        )
        assert set(event.to_dict()) == {"eventTime", "producer", "schemaURL", "run", "job"}

    @pytest.mark.parametrize("moment", ["yesterday", "2024-10-07", "", "10:23"])
    def test_moments(self, moment: str) -> None:
        with pytest.raises(ValueError, match="event_time"):
            OpenLineageEvent.validate_event_time(moment)

    @pytest.mark.parametrize("address", ["nightly", "", "https:", "https://a b"])
    def test_addresses(self, address: str) -> None:
        with pytest.raises(ValueError, match="producer"):
            OpenLineageJob.creator("lake", "nightly", address)

    def test_runs(self) -> None:
        with pytest.raises(ValueError, match="run_id"):
            OpenLineageRun("seven")
        with pytest.raises(ValueError, match="no job"):
            OpenLineageEvent.creator(OpenLineageRun(generate_new_uuid()), OpenLineageEventType.START)
        assert uuid.UUID(generate_new_uuid()).version == 7
        assert uuid.UUID(generate_new_uuid()).variant == uuid.RFC_4122

    def test_nobody_tells_it(self) -> None:
        job = OpenLineageJob("lake", "nightly")
        with pytest.raises(ValueError, match="producer"):
            OpenLineageEvent(OpenLineageRun(generate_new_uuid()), job)
        output = job.create_output("snowflake://one", "A.B.C")
        output.to_fields = [{"X": [job.create_input("postgres://shop", "a.b.c").from_field("x")]}]
        with pytest.raises(ValueError, match="producer"):
            output.to_dict()

    @pytest.mark.parametrize(("namespace", "name"), [("", "n"), ("lake", " ")])
    def test_blank_names(self, namespace: str, name: str) -> None:
        with pytest.raises(ValueError, match="namespace and name"):
            nightly().create_input(namespace, name)
