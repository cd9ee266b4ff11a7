"""What the tenant remembers: events of entities, searches, background work."""

from __future__ import annotations

from typing import Any

import pytest

Json = dict[str, Any]

AUDIT = "/api/meta/entity/auditSearch"
SEARCH_LOG = "/api/meta/search/searchlog"
TASKS = "/api/meta/task/search"
EVERYTHING: Json = {"match_all": {}}


def events(api: Any, query: Json | None = None, **dsl: Any) -> list[Json]:
    body = {
        "dsl": {
            "size": 300,
            "sort": [{"created": {"order": "asc"}}],
            "track_total_hits": True,
            "query": query or EVERYTHING,
            **dsl,
        }
    }
    found: list[Json] = api.request("POST", AUDIT, json=body)["entityAudits"]
    return found


def of(guid: str) -> Json:
    return {"term": {"entityId": guid}}


def actions(api: Any, guid: str) -> list[str]:
    return [event["action"] for event in events(api, of(guid))]


@pytest.fixture
def guid(api: Any, build: Any) -> str:
    return str(api.save(build.table("orders", "-1"))["guidAssignments"]["-1"])


class TestEvents:
    def test_creation_change_archiving_and_purging(self, api: Any, build: Any, guid: str) -> None:
        api.save(build.table("orders", description="All orders"))
        api.delete(guid)
        api.delete(guid, kind="PURGE")
        created, changed, archived, purged = events(api, of(guid))
        assert created["action"] == "ENTITY_CREATE"
        assert created["detail"]["attributes"]["name"] == "orders"
        assert (changed["action"], changed["detail"]["attributes"]) == (
            "ENTITY_UPDATE",
            {"description": "All orders"},
        )
        assert (archived["action"], purged["action"]) == ("ENTITY_DELETE", "ENTITY_PURGE")
        assert purged["entityDetail"] is None

    def test_an_event_tells_who_did_it_with_what(self, api: Any, build: Any) -> None:
        guid = api.request(
            "POST",
            "/api/meta/entity/bulk",
            json={"entities": [build.table("orders", "-1")]},
            headers={"X-Atlan-Agent": "workflow", "x-other": "no"},
        )["guidAssignments"]["-1"]
        (event,) = events(api, {"term": {"headers.x-atlan-agent": "workflow"}})
        assert event["entityId"] == guid
        assert event["user"].startswith("service-account-")
        assert event["headers"] == {"x-atlan-agent": "workflow"}
        assert event["eventKey"] == f"{guid}:{event['created']}"
        assert event["entityDetail"]["attributes"]["name"] == "orders"

    def test_a_save_that_changes_nothing_leaves_nothing_behind(self, api: Any, build: Any, guid: str) -> None:
        api.save(build.table("orders"))
        assert actions(api, guid) == ["ENTITY_CREATE"]

    def test_tags_and_where_they_go(self, api: Any, build: Any, guid: str) -> None:
        tag = api.tag("PII")
        column = api.save({**build.column("orders", "id"), "guid": "-1"})["guidAssignments"]["-1"]
        base = f"/api/meta/entity/guid/{guid}/classifications"
        api.request("POST", base, 204, json=[{"typeName": tag}])
        api.request("PUT", base, 204, json=[{"typeName": tag, "propagate": False}])
        api.request("DELETE", f"/api/meta/entity/guid/{guid}/classification/{tag}", 204)
        assert actions(api, guid)[-3:] == [
            "CLASSIFICATION_ADD",
            "CLASSIFICATION_UPDATE",
            "CLASSIFICATION_DELETE",
        ]
        assert [action for action in actions(api, column) if "PROPAGATED" in action] == [
            "PROPAGATED_CLASSIFICATION_ADD",
            "PROPAGATED_CLASSIFICATION_DELETE",
        ]

    def test_labels_custom_attributes_and_custom_metadata(self, api: Any, build: Any, guid: str) -> None:
        name, attributes = api.custom_metadata("RACI", {"Responsible": "string"})
        api.save({**build.table("orders"), "labels": ["a"], "customAttributes": {"k": "v"}})
        api.save({**build.table("orders"), "labels": ["b"]})
        path = f"/api/meta/entity/guid/{guid}/businessmetadata/{name}"
        api.request("POST", path, 204, json={attributes["Responsible"]: "ada"})
        told = [(event["action"], event["detail"]) for event in events(api, of(guid))][1:]
        assert told == [
            ("LABEL_ADD", ["a"]),
            ("CUSTOM_ATTRIBUTE_UPDATE", {"k": "v"}),
            ("LABEL_ADD", ["b"]),
            ("LABEL_DELETE", ["a"]),
            (
                "BUSINESS_ATTRIBUTE_UPDATE",
                {"typeName": name, "attributes": {attributes["Responsible"]: "ada"}},
            ),
        ]

    def test_terms(self, api: Any, build: Any, guid: str) -> None:
        glossary = api.request("POST", "/api/meta/glossary", json={"name": "Sales"})["guid"]
        term = api.request(
            "POST", "/api/meta/glossary/term", json={"name": "Order", "anchor": {"glossaryGuid": glossary}}
        )["guid"]
        api.request("POST", f"/api/meta/glossary/terms/{term}/assignedEntities", 204, json=[{"guid": guid}])
        api.request("PUT", f"/api/meta/glossary/terms/{term}/assignedEntities", 204, json=[{"guid": guid}])
        assert actions(api, guid) == ["ENTITY_CREATE", "TERM_ADD", "TERM_DELETE"]
        assert events(api, of(guid))[1]["detail"]["attributes"]["name"] == "Order"

    def test_no_two_events_of_one_entity_have_the_same_key(self, api: Any, build: Any) -> None:
        tag = api.tag("PII")
        api.save({**build.table("a"), "classifications": [{"typeName": tag}], "labels": ["x"]})
        keys = [event["eventKey"] for event in events(api)]
        assert len(keys) == len(set(keys))

    def test_a_refused_save_leaves_nothing_behind(self, api: Any, build: Any) -> None:
        before = len(events(api))
        api.save(build.table("orders"), {"typeName": "Nonsense"}, status=400)
        assert len(events(api)) == before

    def test_searching_them(self, api: Any, build: Any, guid: str) -> None:
        api.save(build.table("orders", description="x"))
        body = {
            "dsl": {
                "size": 1,
                "query": {"bool": {"filter": [{"term": {"typeName": "Table"}}]}},
                "track_total_hits": True,
                "aggs": {"kinds": {"terms": {"field": "action"}}},
            },
            "attributes": ["description"],
        }
        answer = api.request("POST", AUDIT, json=body)
        assert (answer["count"], answer["totalCount"]) == (1, 2)
        assert answer["entityAudits"][0]["action"] == "ENTITY_UPDATE", "the newest first, without a sort"
        assert answer["entityAudits"][0]["entityDetail"]["attributes"]["description"] == "x"
        assert {bucket["key"] for bucket in answer["aggregations"]["kinds"]["buckets"]} == {
            "ENTITY_CREATE",
            "ENTITY_UPDATE",
        }
        qualified = {"term": {"entityQualifiedName": build.table("orders")["attributes"]["qualifiedName"]}}
        assert {event["entityId"] for event in events(api, qualified)} == {guid}

    def test_those_of_one_entity(self, api: Any, build: Any, guid: str) -> None:
        api.save(build.table("other"))
        path = f"/api/meta/entity/{guid}/auditSearch"
        answer = api.request("POST", path, json={"dsl": {"query": EVERYTHING}})
        assert [event["entityId"] for event in answer["entityAudits"]] == [guid]

    def test_what_is_not_known_is_refused(self, api: Any) -> None:
        body = {"dsl": {"query": EVERYTHING}, "persona": "x"}
        assert list(api.request("POST", AUDIT, 400, json=body)) == ["error"]
        far = {"dsl": {"query": EVERYTHING, "from": 9_999, "size": 2}}
        assert api.request("POST", AUDIT, 400, json=far)["errorCode"] == "ATLAS-400-00-503"
        old = api.request("GET", "/api/meta/entity/x/audit", 400)
        assert old["errorCode"] == "ATLAS-400-00-103"

    def test_history_is_durable_and_ends_with_a_reset(self, api: Any, guid: str) -> None:
        assert actions(api, guid) == ["ENTITY_CREATE"]
        api.request("POST", "/_local/reset", 204)
        assert events(api) == []
        api.save({"typeName": "AtlasGlossary", "attributes": {"name": "G", "qualifiedName": "-1"}})
        assert [event["typeName"] for event in events(api)] == ["AtlasGlossary"]


class TestSearchLog:
    def search(self, api: Any, *, keep: bool = True, **metadata: Any) -> None:
        body = {
            "dsl": {"query": {"term": {"__typeName.keyword": "Table"}}, "track_total_hits": True},
            "attributes": ["name"],
            "requestMetadata": {"saveSearchLog": keep, **metadata},
        }
        api.request("POST", "/api/meta/search/indexsearch", json=body)

    def test_only_those_that_ask_for_it_are_kept(self, api: Any, guid: str) -> None:
        self.search(api, keep=False)
        body = {"dsl": {"query": EVERYTHING}}
        assert api.request("POST", SEARCH_LOG, json=body)["logs"] is None
        self.search(api, utmTags=["action_asset_viewed", "ui_profile"], searchInput="ord")
        (entry,) = api.request("POST", SEARCH_LOG, json=body)["logs"]
        assert entry["entityGuidsAll"] == entry["entityGuidsAllowed"] == [guid]
        assert entry["entityTypeNamesAll"] == ["Table"]
        assert (entry["resultsCount"], entry["hasResult"], entry["failed"]) == (1, True, False)
        assert entry["request.attributes"] == ["name"]
        assert entry["request.dsl"]["track_total_hits"] is True
        assert entry["searchInput"] == "ord"
        assert entry["userName"].startswith("service-account-")
        assert entry["createdAt"] <= entry["timestamp"]

    def test_who_has_looked_at_what(self, api: Any, guid: str) -> None:
        for _ in range(3):
            self.search(api, utmTags=["action_asset_viewed", "ui_profile"])
        self.search(api, utmTags=["action_searched"])
        body = {
            "dsl": {
                "size": 0,
                "query": {
                    "bool": {
                        "filter": [
                            {"term": {"entityGuidsAll": guid}},
                            {"term": {"utmTags": "action_asset_viewed"}},
                        ],
                        "must_not": [{"terms": {"userName": ["support"]}}],
                    }
                },
                "aggregations": {
                    "uniqueUsers": {
                        "terms": {"field": "userName", "size": 5, "order": [{"latest_timestamp": "desc"}]},
                        "aggregations": {"latest_timestamp": {"max": {"field": "timestamp"}}},
                    },
                    "totalDistinctUsers": {"cardinality": {"field": "userName", "precision_threshold": 1000}},
                },
            }
        }
        aggregations = api.request("POST", SEARCH_LOG, json=body)["aggregations"]
        assert [bucket["doc_count"] for bucket in aggregations["uniqueUsers"]["buckets"]] == [3]
        assert aggregations["totalDistinctUsers"]["value"] == 1


class TestTasks:
    def tasks(self, api: Any, query: Json | None = None, **rest: Any) -> Any:
        return api.request("POST", TASKS, json={"dsl": {"query": query or EVERYTHING}, **rest})["tasks"]

    def test_propagating_a_tag_is_a_task(self, api: Any, build: Any, guid: str) -> None:
        tag = api.tag("PII")
        api.save(build.column("orders", "id"))
        assert self.tasks(api) is None
        api.request("POST", f"/api/meta/entity/guid/{guid}/classifications", 204, json=[{"typeName": tag}])
        api.request("DELETE", f"/api/meta/entity/guid/{guid}/classification/{tag}", 204)
        removed, added = self.tasks(api, {"term": {"__task_entityGuid": guid}})
        assert added["type"] == "CLASSIFICATION_PROPAGATION_ADD"
        assert removed["type"] == "CLASSIFICATION_PROPAGATION_DELETE"
        assert {added["status"], removed["status"]} == {"COMPLETE"}
        assert (added["tagTypeName"], added["attemptCount"]) == (tag, 1)
        (found,) = self.tasks(api, {"term": {"__task_guid": added["guid"]}}, attributes=["guid", "status"])
        assert found == {"guid": added["guid"], "status": "COMPLETE"}

    def test_a_tag_that_stays_where_it_is_makes_no_work(self, api: Any, guid: str) -> None:
        tag = api.tag("PII")
        api.request(
            "POST",
            f"/api/meta/entity/guid/{guid}/classifications",
            204,
            json=[{"typeName": tag, "propagate": False}],
        )
        assert self.tasks(api) is None

    def test_once_more(self, api: Any, build: Any, guid: str) -> None:
        tag = api.tag("PII")
        api.request("POST", f"/api/meta/entity/guid/{guid}/classifications", 204, json=[{"typeName": tag}])
        (task,) = self.tasks(api)
        again = api.request("PUT", f"/api/meta/task/retry/{task['guid']}")
        assert again["attemptCount"] == 2
        assert self.tasks(api, {"range": {"__task_attemptCount": {"gte": 2}}}) == [again]
        assert self.tasks(api, {"term": {"__task_attemptCount": 1}}) is None
        assert api.request("PUT", "/api/meta/task/retry/unknown", 404)["errorCode"].startswith("ATLAS-404")
