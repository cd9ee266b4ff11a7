"""Interactions with the services beside assets: files, images, SQL, contracts, requests, the inbox, tasks, events."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Generator
from contextlib import closing
from pathlib import Path
from typing import Any

from atlan.errors import InvalidRequestError, NotFoundError
from atlan.model.assets import AtlasGlossary, Connection, DataContract
from atlan.model.atlan_request import AttributeRequest
from atlan.model.contract import DataContractSpec
from atlan.model.enums import AtlanRequestStatus, OpenLineageEventType, QueryParserSourceType
from atlan.model.file import PresignedURLRequest
from atlan.model.fluent_tasks import FluentTasks
from atlan.model.open_lineage import OpenLineageEvent, OpenLineageJob, OpenLineageRun
from atlan.model.query import QueryParserRequest, QueryRequest
from atlan.model.task import AtlanTask

from .scenarios import items, prepares, scenario

GET, PUT = PresignedURLRequest.Method.GET, PresignedURLRequest.Method.PUT
CONNECTION = "default/sqlite/1700000000"
INBOX_GROUP = "contract-group"


@scenario
def files_and_images(client: Any) -> Generator[Any, Any, None]:
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "orders.csv", Path(folder) / "back.csv"
        source.write_text("id,what\n1,lamp\n")
        put = PresignedURLRequest(key="contract/orders.csv", expiry="7d", method=PUT)
        url = yield client.files.generate_presigned_url(put)
        yield client.files.upload_file(url, str(source))
        get = PresignedURLRequest(key="contract/orders.csv", expiry="7d", method=GET)
        url = yield client.files.generate_presigned_url(get)
        yield client.files.download_file(url, str(target))
        assert target.read_bytes() == source.read_bytes()
    image = yield client.upload_image(b"<svg xmlns='http://www.w3.org/2000/svg'/>", "icon.svg")
    assert image.raw_name == "icon.svg"


@prepares("queries")
def name_a_database(tenant: Any, client: Any) -> None:
    connection = Connection(name="shop", qualified_name=CONNECTION, connector_name="sqlite")
    connection.admin_users = ["admin"]
    client.asset.save(connection)
    path = Path(tempfile.mkdtemp()) / "shop.db"
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE orders (id INTEGER, what TEXT)")
        database.executemany("INSERT INTO orders VALUES (?,?)", [(1, "lamp"), (2, "chair")])
    tenant.name_source(CONNECTION, path)


@scenario
def queries(client: Any) -> Generator[Any, Any, None]:
    query = QueryRequest(sql="SELECT * FROM orders", data_source_name=CONNECTION, default_schema="shop.main")
    response = yield client.queries.stream(query)
    assert response.rows == [["1", "lamp"], ["2", "chair"]]
    query.sql = "SELECT * FROM clients"
    try:
        yield client.queries.stream(query)
    except InvalidRequestError as error:
        assert "no such table" in str(error)
    else:
        raise AssertionError("a query on a table that is not there must fail")
    parsed = yield client.parse_query(
        QueryParserRequest.create("INSERT INTO totals SELECT what FROM orders", QueryParserSourceType.ANSI)
    )
    assert {entry.name for entry in parsed.dbobjs} == {"totals", "orders"}


@prepares("contracts_and_requests")
def fill_the_inbox(tenant: Any, client: Any) -> None:
    me = client.user.get_current().username
    tenant.add_approval_request(INBOX_GROUP, [me], name="Contract access")


@scenario
def contracts_and_requests(client: Any) -> Generator[Any, Any, None]:
    response = yield client.asset.save(AtlasGlossary.creator(name="Suggestions"))
    glossary = response.assets_created(AtlasGlossary)[0]
    text = yield client.contracts.generate_initial_spec(glossary)
    assert DataContractSpec.from_yaml(text).dataset == "Suggestions"

    created = yield client.requests.create(
        AttributeRequest.creator(
            destination_guid=glossary.guid,
            destination_qualified_name=glossary.qualified_name,
            entity_type="AtlasGlossary",
            destination_attribute="userDescription",
            destination_value="What people propose",
        )
    )
    listed = yield client.requests.list(entity_type="AtlasGlossary")
    assert [request.id for request in (yield items(listed))] == [created.id]
    actionable = yield client.requests.list_actionable()
    assert actionable.count == 1
    assert (yield client.requests.approve(created.id, "well said")) is True
    decided = yield client.requests.get(created.id)
    assert decided.status is AtlanRequestStatus.APPROVED

    answer = yield client.inbox.approve_all(INBOX_GROUP, comment="fine")
    assert answer.total_tasks == 1
    try:
        yield client.inbox.reject_all(INBOX_GROUP)
    except InvalidRequestError as error:
        assert "already" in str(error)
    else:
        raise AssertionError("what was decided must not wait any more")

    tasks = yield client.tasks.search(FluentTasks().where(AtlanTask.STATUS.match("FAILED")))
    assert tasks.count == 0


@scenario
def contracts_come_and_go(client: Any) -> Generator[Any, Any, None]:
    response = yield client.asset.save(AtlasGlossary.creator(name="Agreed"))
    glossary = response.assets_created(AtlasGlossary)[0]
    agreed = DataContract.creator(
        asset_qualified_name=glossary.qualified_name,
        contract_json='{"type": "AtlasGlossary", "dataset": "Agreed"}',
    )
    saved = yield client.asset.save(agreed)
    contract = saved.assets_created(DataContract)[0]
    last = yield client.contracts.delete_latest_version(contract.guid)
    assert [asset.guid for asset in last.assets_deleted(DataContract)] == [contract.guid]
    try:
        yield client.contracts.delete(contract.guid)
    except NotFoundError as error:
        assert error.status == 404
    else:
        raise AssertionError("a contract without versions must not be found")


@prepares("open_lineage_events")
def set_a_connector_up(tenant: Any, client: Any) -> None:
    client.open_lineage.create_connection(name="contract lake", admin_users=["admin"])


@scenario
def open_lineage_events(client: Any) -> Generator[Any, Any, None]:
    job = OpenLineageJob.creator("contract lake", "nightly", "https://example.com/nightly")
    run = OpenLineageRun("01926a8e-7c5b-7000-8000-000000000000", job=job)
    for moment, kind in (("10:00", OpenLineageEventType.START), ("10:05", OpenLineageEventType.COMPLETE)):
        event = OpenLineageEvent(run, job, kind, f"2024-10-07T{moment}:00+00:00")
        orders = job.create_input("snowflake://one", "RAW.SALES.ORDERS")
        totals = job.create_output("snowflake://one", "MART.SALES.TOTALS")
        totals.to_fields = [{"AMOUNT": [orders.from_field("PRICE")]}]
        event.inputs, event.outputs = [orders], [totals]
        yield client.open_lineage.send(event)
    try:
        yield client.open_lineage.send(event, "airflow-mwaa")
    except InvalidRequestError as error:
        assert "airflow-mwaa" in str(error)
    else:
        raise AssertionError("a connector that nobody has set up must not take events")
