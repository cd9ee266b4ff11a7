"""Objects, images, queries, contracts, events, requests and the inbox of the tenant, as they are on the wire."""

from __future__ import annotations

import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import orjson
import pytest

from atlan.local import LocalTenant
from atlan.local.object_store import STORES, seconds_of

ADDRESS = "/api/service/files/presignedUrl"


def address(api: Any, key: str = "a/b.txt", method: str = "GET", expiry: str = "30s") -> str:
    return str(api.request("POST", ADDRESS, json={"key": key, "expiry": expiry, "method": method})["url"])


class TestObjects:
    @pytest.mark.parametrize(("store", "status"), [("s3", 200), ("azure", 201), ("gcs", 200)])
    def test_each_store_has_its_manners(self, api: Any, store: str, status: int) -> None:
        api.request("PUT", "/_local/store", 204, json={"store": store})
        url = address(api, method="PUT")
        assert STORES[store] in url
        headers = {"x-ms-blob-type": "BlockBlob"} if store == "azure" else {}
        answer = api.anonymous.put(url, content=b"\x00\xff", headers=headers)
        assert (answer.status_code, answer.content) == (status, b"")
        assert api.anonymous.get(address(api)).content == b"\x00\xff"

    def test_the_log_does_not_let_its_readers_in(self, api: Any, caplog: pytest.LogCaptureFixture) -> None:
        url = address(api, key="logged.txt")
        with caplog.at_level("INFO", "uvicorn.access"):
            assert api.anonymous.get(url).status_code == 404
        signature = dict(parse_qsl(urlsplit(url).query))["signature"]
        assert "logged.txt" in caplog.text
        assert signature not in caplog.text
        assert "signature=***" in caplog.text

    def test_azure_wants_to_be_told_the_kind(self, api: Any) -> None:
        api.request("PUT", "/_local/store", 204, json={"store": "azure"})
        answer = api.anonymous.put(address(api, method="PUT"), content=b"x")
        assert answer.status_code == 400
        assert answer.headers["content-type"].startswith("application/xml")

    def test_a_token_is_refused(self, api: Any) -> None:
        answer = api.http.get(address(api))
        assert (answer.status_code, "token" in answer.text) == (403, True)

    @pytest.mark.parametrize(
        "change",
        [
            {"signature": "0" * 64},
            {"signature": ""},
            {"signature": "ü"},
            {"expires": "1"},
            {"expires": "9" * 30},
            {"expires": "-1"},
            {"expires": "99999999999"},
        ],
    )
    def test_a_signature_holds_for_what_was_signed(self, api: Any, change: dict[str, str]) -> None:
        parts = urlsplit(address(api))
        query = {**dict(parse_qsl(parts.query)), **change}
        answer = api.anonymous.get(parts.path, params=query)
        assert answer.status_code == 403
        assert b"<Code>AccessDenied</Code>" in answer.content

    def test_addresses_expire(self, api: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        url, now = address(api), time.time()
        assert api.anonymous.get(url).status_code == 404
        monkeypatch.setattr("atlan.local.object_store.time.time", lambda: now + 31)
        assert api.anonymous.get(url).status_code == 403

    @pytest.mark.parametrize(
        "body",
        [
            {},
            {"key": "", "expiry": "30s", "method": "GET"},
            {"key": "../a", "expiry": "30s", "method": "GET"},
            {"key": "a//b", "expiry": "30s", "method": "GET"},
            {"key": "a", "expiry": "30", "method": "GET"},
            {"key": "a", "expiry": "8d", "method": "GET"},
            {"key": "a", "expiry": "0s", "method": "GET"},
            {"key": "a", "expiry": "30s", "method": "DELETE"},
            {"key": 7, "expiry": "30s", "method": "GET"},
        ],
    )
    def test_what_no_address_is_made_for(self, api: Any, body: Any) -> None:
        api.request("POST", ADDRESS, 400, json=body)

    @pytest.mark.parametrize(("expiry", "seconds"), [("1s", 1), ("2m", 120), ("3h", 10_800), ("7d", 604_800)])
    def test_expiries(self, expiry: str, seconds: int) -> None:
        assert seconds_of(expiry) == seconds

    def test_no_such_store(self, api: Any) -> None:
        api.request("PUT", "/_local/store", 400, json={"store": "attic"})

    def test_objects_outlive_the_process_and_not_a_reset(self, tmp_path: Path) -> None:
        import httpx

        with LocalTenant(tmp_path) as tenant:
            key = {"authorization": f"Bearer {tenant.api_key}"}
            body = {"key": "k", "expiry": "1m", "method": "PUT"}
            url = httpx.post(tenant.base_url + ADDRESS, json=body, headers=key).json()["url"]
            httpx.put(url, content=b"kept").raise_for_status()
        with LocalTenant(tmp_path) as tenant:
            key = {"authorization": f"Bearer {tenant.api_key}"}
            for expected in (200, 404):
                body = {"key": "k", "expiry": "1m", "method": "GET"}
                url = httpx.post(tenant.base_url + ADDRESS, json=body, headers=key).json()["url"]
                assert httpx.get(url).status_code == expected
                tenant.reset()


class TestImages:
    @pytest.mark.parametrize(
        ("fields", "file"),
        [
            ({}, ("a.png", b"x", "image/png")),
            ({"name": "picture"}, ("a.png", b"x", "image/png")),
            ({"name": "image"}, ("a.png", b"", "image/png")),
            ({"name": "image"}, ("a.txt", b"x", "text/plain")),
        ],
    )
    def test_what_is_no_image(self, api: Any, fields: Any, file: Any) -> None:
        api.request("POST", "/api/service/images", 400, data=fields, files={"file": file})

    def test_what_is_no_form(self, api: Any) -> None:
        api.request("POST", "/api/service/images", 400, json={"name": "image"})


class TestQueries:
    @pytest.fixture
    def connection(self, api: Any, build: Any, tmp_path: Path) -> str:
        path = tmp_path / "shop.db"
        with closing(sqlite3.connect(path)) as database, database:
            database.execute("CREATE TABLE orders (id INTEGER)")
            database.executemany("INSERT INTO orders VALUES (?)", [(number,) for number in range(150)])
        api.save(
            build.entity("Connection", "shop", build.connection, connectorName="sqlite", adminUsers=["admin"])
        )
        api.request(
            "PUT", "/_local/sources", 204, json={"connection": build.connection, "database": str(path)}
        )
        return str(build.connection)

    def test_events(self, api: Any, connection: str) -> None:
        body = {"sql": "SELECT id FROM orders", "dataSourceName": connection, "defaultSchema": "shop.main"}
        with api.http.stream("POST", "/api/sql/query/stream", json=body) as answer:
            assert answer.headers["content-type"].startswith("text/event-stream")
            lines = [line for line in answer.iter_lines() if line]
        events = [orjson.loads(line.removeprefix("data: ")) for line in lines]
        assert all(line.startswith("data: {") for line in lines)
        assert [event["details"]["status"] for event in events] == [
            "started",
            "in-progress",
            "in-progress",
            "completed",
        ]
        assert [len(event.get("rows", ())) for event in events] == [0, 100, 50, 0]
        assert [bool(event.get("columns")) for event in events] == [False, True, False, False]
        assert events[-1]["details"]["totalRowsStreamed"] == 150

    @pytest.mark.parametrize("missing", ["sql", "dataSourceName", "defaultSchema"])
    def test_a_query_lacks_something(self, api: Any, connection: str, missing: str) -> None:
        body = {"sql": "SELECT 1", "dataSourceName": connection, "defaultSchema": "a.b", missing: ""}
        api.request("POST", "/api/sql/query/stream", 400, json=body)

    def test_a_query_that_takes_too_long(
        self, api: Any, connection: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("atlan.local.sources.LONGEST_QUERY", 0.0)
        endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
        body = {"sql": endless, "dataSourceName": connection, "defaultSchema": "shop.main"}
        answer = api.http.post("/api/sql/query/stream", json=body)
        assert answer.status_code == 200
        assert orjson.loads(answer.text.strip().split("data: ")[-1])["errorMessage"] == "interrupted"

    def test_a_database_that_is_not_there(self, api: Any, build: Any, tmp_path: Path) -> None:
        body = {"connection": build.connection, "database": str(tmp_path / "nothing.db")}
        api.request("PUT", "/_local/sources", 400, json=body)
        api.request("PUT", "/_local/sources", 400, json={"connection": build.connection})

    def test_without_sqlglot_it_says_what_to_install(self, api: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "sqlglot", None)
        monkeypatch.delitem(sys.modules, "atlan.local.sql_parsing", raising=False)
        body = {"sql": "SELECT 1", "source": "ansi"}
        answer = api.request("POST", "/api/sql/query/parse", 501, json=body)
        assert "atlan-sdk[catalog]" in answer["message"]

    @pytest.mark.parametrize(
        "body", [{"sql": "SELECT 1"}, {"sql": "", "source": "ansi"}, {"sql": "SELECT 1", "source": "cobol"}]
    )
    def test_what_is_not_taken_apart(self, api: Any, body: Any) -> None:
        api.request("POST", "/api/sql/query/parse", 400, json=body)


class TestEvents:
    EVENTS = "/events/openlineage/spark/api/v1/lineage"

    @pytest.fixture
    def listener(self, api: Any, build: Any) -> None:
        extra = {"events.enabled": True, "events.urlPath": self.EVENTS}
        credential = {
            "name": "default-spark-1-0",
            "connector": "spark",
            "connectorType": "event",
            "extra": extra,
        }
        api.request("POST", "/api/service/credentials", json=credential, params={"testCredential": "false"})
        api.save(
            build.entity(
                "Connection", "lake", "default/spark/1700000000", connectorName="spark", adminUsers=["admin"]
            )
        )

    def event(self, **changes: Any) -> Any:
        event = {
            "eventTime": "2024-10-07T10:23:52Z",
            "producer": "https://example.com",
            "schemaURL": "https://openlineage.io/spec/2-0-2/OpenLineage.json",
            "eventType": "START",
            "run": {"runId": "0192-7"},
            "job": {"namespace": "lake", "name": "nightly"},
        }
        return {**event, **changes}

    def refused(self, api: Any, status: int, **sent: Any) -> str:
        """What the service says, in plain text, to what it does not take."""
        answer = api.http.post(self.EVENTS, **sent)
        assert (answer.status_code, answer.headers["content-type"].partition(";")[0]) == (
            status,
            "text/plain",
        )
        text: str = answer.text
        return text

    def test_without_a_listener(self, api: Any) -> None:
        text = self.refused(api, 401, json=self.event())
        assert text.startswith("Unauthorized")
        assert "urlPath" in text

    @pytest.mark.usefixtures("listener")
    def test_a_run_begins_and_ends(self, api: Any) -> None:
        for state in ("START", "COMPLETE"):
            answer = api.http.post(self.EVENTS, json=[self.event(eventType=state)])
            assert (answer.status_code, answer.headers["content-type"].partition(";")[0]) == (
                202,
                "text/plain",
            )
        query = {"term": {"__typeName.keyword": "SparkJob"}}
        [job] = api.search(
            query, attributes=["sparkRunStartTime", "sparkRunEndTime", "sparkRunOpenLineageState"]
        )["entities"]
        assert job["attributes"]["sparkRunOpenLineageState"] == "COMPLETE"
        assert job["attributes"]["sparkRunStartTime"] == job["attributes"]["sparkRunEndTime"] == 1728296632000

    @pytest.mark.usefixtures("listener")
    @pytest.mark.parametrize(
        ("changes", "status"),
        [
            ({"eventTime": "yesterday"}, 400),
            ({"eventTime": None}, 400),
            ({"eventType": "PAUSE"}, 400),
            ({"run": {}}, 400),
            ({"job": {"namespace": "lake"}}, 400),
            ({"inputs": [{"name": "x"}]}, 400),
            ({"inputs": "x"}, 400),
            ({"job": {"namespace": "elsewhere", "name": "nightly"}}, 404),
        ],
    )
    def test_events_that_make_no_sense(self, api: Any, changes: Any, status: int) -> None:
        assert self.refused(api, status, json=self.event(**changes))

    @pytest.mark.usefixtures("listener")
    def test_no_event_at_all(self, api: Any) -> None:
        assert self.refused(api, 400, json=[])
        assert self.refused(api, 400, content=b"{")


class TestRequests:
    @pytest.mark.parametrize(
        "body",
        [
            {},
            {"requestType": "wish"},
            {"requestType": "attribute"},
            {"requestType": "attribute", "destinationGuid": 7},
        ],
    )
    def test_what_is_no_request(self, api: Any, body: Any) -> None:
        api.request("POST", "/api/service/requests", 400, json=body)

    def test_an_asset_that_is_not_there(self, api: Any) -> None:
        body = {
            "requestType": "attribute",
            "destinationGuid": "g",
            "destinationAttribute": "name",
            "destinationValue": "n",
        }
        api.request("POST", "/api/service/requests", 404, json=body)

    def test_an_asset_that_is_gone_by_then(self, api: Any, build: Any) -> None:
        answer = api.save(build.entity("AtlasGlossary", "words", "words"))
        guid = next(iter(answer["guidAssignments"].values()))
        body = {"requestType": "attribute", "destinationGuid": guid, "destinationAttribute": "shortDescription",
                "destinationValue": "short"}  # fmt: skip
        number = api.request("POST", "/api/service/requests", json=body)["id"]
        api.delete(guid, kind="PURGE")
        action = {"action": "approved"}
        api.request("POST", f"/api/service/requests/{number}/action", 404, json=action)
        assert api.request("GET", f"/api/service/requests/{number}")["status"] == "active"

    def test_other_kinds_are_decided_without_a_change(self, api: Any) -> None:
        number = api.request("POST", "/api/service/requests", json={"requestType": "create_term"})["id"]
        path = f"/api/service/requests/{number}/action"
        api.request("POST", path, 400, json={"action": "perhaps"})
        assert api.request("POST", path, json={"action": "approved"}) == "success"
        api.request("POST", path, 409, json={"action": "approved"})

    def test_nothing_found_is_null(self, api: Any) -> None:
        assert api.request("GET", "/api/service/requests") == {
            "totalRecord": 0,
            "filterRecord": 0,
            "records": None,
        }

    def test_tasks_of_an_inbox(self, api: Any) -> None:
        api.request("POST", "/_local/approvals", 400, json={"group_key": "g", "approvers": []})
        api.request(
            "PUT", "/api/service/approval-workflow-requests/actions/bulk", 400, json={"group_key": "g"}
        )
        task = api.request("POST", "/_local/approvals", json={"group_key": "g", "approvers": ["admin"]})
        shown = api.request("GET", f"/api/service/approval-workflow-requests/{task['guid']}")
        assert "approvers" not in shown
        api.request("GET", "/api/service/approval-workflow-requests/none", 404)
