"""Searching over HTTP: queries, pages, order, what is returned, aggregations, refusals."""

from __future__ import annotations

from typing import Any

import pytest

Json = dict[str, Any]


@pytest.fixture
def shop(api: Any, build: Any) -> dict[str, str]:
    """Five tables with telling attributes."""
    rows: list[tuple[str, Json]] = [
        (
            "orders",
            {"description": "All the orders of a customer", "rowCount": 100, "ownerUsers": ["ada", "bob"]},
        ),
        (
            "order_items",
            {"description": "items of an order", "rowCount": 500, "certificateStatus": "VERIFIED"},
        ),
        ("customers", {"description": "who orders from us", "rowCount": 0, "ownerUsers": ["ada"]}),
        ("Invoices_2024", {"rowCount": 50, "isPartitioned": True, "certificateStatus": "DRAFT"}),
        ("tmp.x*y", {"viewScore": 2.5}),
    ]
    answer = api.save(
        *[build.table(name, f"-{number}", **rest) for number, (name, rest) in enumerate(rows, 1)]
    )
    return {name: answer["guidAssignments"][f"-{number}"] for number, (name, _) in enumerate(rows, 1)}


ALL = ["Invoices_2024", "customers", "order_items", "orders", "tmp.x*y"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"match_all": {}}, ALL),
        ({"match_none": {}}, []),
        ({"term": {"name.keyword": {"value": "orders"}}}, ["orders"]),
        ({"term": {"name.keyword": "orders"}}, ["orders"]),
        ({"term": {"name.keyword": {"value": "ORDERS"}}}, []),
        ({"term": {"name.keyword": {"value": "ORDERS", "case_insensitive": True}}}, ["orders"]),
        ({"term": {"name": {"value": "invoices"}}}, ["Invoices_2024"]),
        ({"term": {"__typeName.keyword": {"value": "tABLE", "case_insensitive": False}}}, ALL),
        ({"terms": {"__superTypeNames.keyword": ["sql"]}}, ALL),
        ({"term": {"isPartitioned": {"value": True}}}, ["Invoices_2024"]),
        ({"term": {"rowCount": {"value": 0}}}, ["customers"]),
        ({"term": {"rowCount": {"value": "500"}}}, ["order_items"]),
        ({"terms": {"ownerUsers": ["bob", "eve"], "boost": 1.0}}, ["orders"]),
        ({"terms": {"ownerUsers": []}}, []),
        ({"prefix": {"name.keyword": {"value": "order"}}}, ["order_items", "orders"]),
        ({"prefix": {"name.keyword": {"value": "INV", "case_insensitive": True}}}, ["Invoices_2024"]),
        ({"prefix": {"description": {"value": "custo"}}}, ["orders"]),
        ({"wildcard": {"name.keyword": {"value": "*er?"}}}, ["customers", "orders"]),
        ({"wildcard": {"name.keyword": {"value": "tmp.x\\**"}}}, ["tmp.x*y"]),
        ({"regexp": {"name.keyword": {"value": "order(s|_items)"}}}, ["order_items", "orders"]),
        ({"regexp": {"name.keyword": {"value": "tmp\\.x.y"}}}, ["tmp.x*y"]),
        ({"regexp": {"name.keyword": {"value": "invoices_<2000-2030>", "case_insensitive": True}}}, ["Invoices_2024"]),
        ({"fuzzy": {"name.keyword": {"value": "ordrs", "fuzziness": "AUTO"}}}, ["orders"]),
        ({"fuzzy": {"name.keyword": {"value": "odrers", "fuzziness": 1, "transpositions": False}}}, []),
        ({"range": {"rowCount": {"gte": 50, "lt": 500}}}, ["Invoices_2024", "orders"]),
        ({"range": {"rowCount": {"gt": 0, "lte": 50}}}, ["Invoices_2024"]),
        ({"range": {"name.keyword": {"gte": "o", "lt": "p"}}}, ["order_items", "orders"]),
        ({"range": {"__timestamp": {"gte": "now-1d", "lt": "now+1m"}}}, ALL),
        ({"range": {"__timestamp": {"lt": "2001-01-01"}}}, []),
        ({"exists": {"field": "certificateStatus"}}, ["Invoices_2024", "order_items"]),
        ({"exists": {"field": "noSuchField"}}, []),
        ({"match": {"description": {"query": "Customer ITEMS"}}}, ["order_items", "orders"]),
        ({"match": {"description": {"query": "orders customer", "operator": "AND"}}}, ["orders"]),
        ({"match": {"description": "of an order"}}, ["order_items", "orders"]),
        ({"match": {"description": {"query": "all of the who", "minimum_should_match": 3}}}, ["orders"]),
        ({"match": {"description": {"query": "custumer", "fuzziness": "AUTO"}}}, ["orders"]),
        ({"match": {"description": {"query": "!!", "zero_terms_query": "all"}}}, ALL),
        ({"match": {"description": {"query": "!!"}}}, []),
        ({"match": {"name.stemmed": {"query": "ordering"}}}, ["order_items", "orders"]),
        ({"match": {"name.keyword": {"query": "orders"}}}, ["orders"]),
        ({"match_phrase": {"description": {"query": "orders of a"}}}, ["orders"]),
        ({"match_phrase": {"description": {"query": "orders customer"}}}, []),
        ({"match_phrase": {"description": {"query": "orders customer", "slop": 2}}}, ["orders"]),
        ({"bool": {}}, ALL),
        ({"bool": {"must_not": [{"exists": {"field": "rowCount"}}]}}, ["tmp.x*y"]),
        (
            {"bool": {"should": [{"term": {"rowCount": 0}}, {"term": {"rowCount": 50}}]}},
            ["Invoices_2024", "customers"],
        ),
        ({"bool": {"filter": {"term": {"rowCount": 0}}, "should": [{"match_none": {}}]}}, ["customers"]),
        (
            {"bool": {"filter": [{"match_all": {}}], "should": [{"term": {"rowCount": 0}}], "minimum_should_match": 1}},
            ["customers"],
        ),
        (
            {
                "bool": {
                    "should": [{"term": {"ownerUsers": "ada"}}, {"term": {"ownerUsers": "bob"}}, {"match_none": {}}],
                    "minimum_should_match": 2,
                }
            },
            ["orders"],
        ),
        (
            {"span_near": {"clauses": [{"span_term": {"description": "orders"}}, {"span_term": {"description": "customer"}}],
                           "slop": 2, "in_order": True}},
            ["orders"],
        ),
        (
            {"span_near": {"clauses": [{"span_term": {"description": "customer"}}, {"span_term": {"description": "orders"}}],
                           "slop": 2, "in_order": False}},
            ["orders"],
        ),
        (
            {"span_near": {"clauses": [{"span_term": {"description": "customer"}}, {"span_term": {"description": "orders"}}],
                           "slop": 9, "in_order": True}},
            [],
        ),
        ({"span_or": {"clauses": [{"span_term": {"description": "who"}}, {"span_term": {"description": {"value": "items"}}}]}},
         ["customers", "order_items"]),
    ],
)  # fmt: skip
def test_queries(api: Any, shop: dict[str, str], query: Json, expected: list[str]) -> None:
    assert api.names(query) == sorted(expected)


def test_a_tag_is_found_by_the_value_of_its_source(api: Any, build: Any) -> None:
    tag = api.tag(
        "Level", attributeDefs=[{"name": "sourceTagAttachment", "typeName": "array<SourceTagAttachment>"}]
    )
    definition = api.request("GET", f"/api/meta/types/typedef/name/{tag}")
    attribute = definition["attributeDefs"][0]["name"]

    def attached(value: str) -> Json:
        source = {
            "sourceTagQualifiedName": "default/snowflake/1/db/schema/LEVEL",
            "sourceTagName": "LEVEL",
            "sourceTagValue": [{"tagAttachmentKey": "k", "tagAttachmentValue": value}],
            "isSourceTagSynced": True,
        }
        return {"typeName": tag, "propagate": False, "attributes": {attribute: [source]}}

    api.save(
        {**build.table("a"), "classifications": [attached("very secret")]},
        {**build.table("b"), "classifications": [attached("very public")]},
    )

    def query(*words: str) -> Json:
        field = "__classificationsText.text"
        after = [
            "tagAttachmentKey",
            "sourceTagName",
            "sourceTagQualifiedName",
            "sourceTagGuid",
            "isSourceTagSynced",
        ]
        words_query = [{"span_term": {field: word}} for word in ("tagAttachmentValue", *words)]
        little = [*words_query, {"span_or": {"clauses": [{"span_term": {field: word}} for word in after]}}]
        big = [{"span_term": {field: tag}}, {"span_term": {field: "default/snowflake/1/db/schema/LEVEL"}}]
        return {
            "span_within": {
                "little": {"span_near": {"clauses": little, "slop": 0, "in_order": True}},
                "big": {"span_near": {"clauses": big, "slop": 10_000_000, "in_order": True}},
            }
        }

    assert api.names(query("very", "secret")) == ["a"]
    assert api.names(query("very", "public")) == ["b"]
    assert api.names(query("very")) == []
    assert api.names({"span": query("very", "secret")}) == ["a"]


def test_a_nested_query_matches_within_one_element(api: Any, build: Any) -> None:
    def popular(*users: tuple[str, int]) -> list[Json]:
        return [
            {"typeName": "PopularityInsights", "attributes": {"recordUser": user, "recordQueryCount": count}}
            for user, count in users
        ]

    field = "sourceReadTopUserRecordList"
    api.save(
        build.table("a", **{field: popular(("ada", 1), ("bob", 9))}),
        build.table("b", **{field: popular(("ada", 9))}),
    )
    inner = {"bool": {"filter": [{"term": {f"{field}.recordUser": "ada"}},
                                 {"range": {f"{field}.recordQueryCount": {"gte": 5}}}]}}  # fmt: skip
    assert api.names({"nested": {"path": field, "query": inner}}) == ["b"]
    assert api.names({"nested": {"path": "name", "query": {"match_all": {}}, "ignore_unmapped": True}}) == []
    body = api.search({"nested": {"path": "name", "query": {"match_all": {}}}}, 400)
    assert body["errorCode"] == "ATLAS-400-00-503"
    api.save(build.table("b", **{field: []}))
    assert api.names({"nested": {"path": field, "query": {"match_all": {}}}}) == ["a"]


class TestAnswer:
    def test_nothing_found_has_no_entities(self, api: Any) -> None:
        body = api.search({"match_all": {}})
        assert body["approximateCount"] == 0 and "entities" not in body

    def test_the_request_is_echoed(self, api: Any) -> None:
        body = api.search({"match_all": {}}, attributes=["name"])
        assert body["queryType"] == "INDEX"
        assert body["searchParameters"]["attributes"] == ["name"]

    def test_only_requested_attributes_that_are_set(self, api: Any, shop: dict[str, str]) -> None:
        hits = api.search(
            {"term": {"__guid": shop["orders"]}}, attributes=["rowCount", "certificateStatus", "nonsense"]
        )
        assert set(hits["entities"][0]["attributes"]) == {"name", "qualifiedName", "rowCount"}

    def test_relationships_when_named_with_their_own_attributes(
        self, api: Any, build: Any, shop: dict[str, str]
    ) -> None:
        column = api.save(build.column("orders", "id", "-1", description="key"))["guidAssignments"]["-1"]
        query = {"term": {"__guid": shop["orders"]}}
        assert "columns" not in api.search(query)["entities"][0]["attributes"]
        plain = api.search(query, attributes=["columns"])["entities"][0]["attributes"]["columns"]
        assert [item["guid"] for item in plain] == [column] and "attributes" not in plain[0]
        full = api.search(query, attributes=["columns"], relationAttributes=["name", "description"])
        assert full["entities"][0]["attributes"]["columns"][0]["attributes"] == {
            "name": "id",
            "description": "key",
        }
        back = api.search({"term": {"__guid": column}}, attributes=["table"])["entities"][0]["attributes"][
            "table"
        ]
        assert back["guid"] == shop["orders"]

    def test_relationships_of_archived_entities_on_request(
        self, api: Any, build: Any, shop: dict[str, str]
    ) -> None:
        api.delete(api.save(build.column("orders", "id", "-1"))["guidAssignments"]["-1"])
        query = {"term": {"__guid": shop["orders"]}}
        assert "columns" not in api.search(query, attributes=["columns"])["entities"][0]["attributes"]
        shown = api.search(query, attributes=["columns"], allowDeletedRelations=True)["entities"][0]
        assert shown["attributes"]["columns"][0]["relationshipStatus"] == "DELETED"

    def test_tags_can_be_left_out_but_for_their_names(self, api: Any, build: Any) -> None:
        tag = api.tag("PII")
        api.save({**build.table("t"), "classifications": [{"typeName": tag, "propagate": False}]})
        hit = api.search({"match_all": {}})["entities"][0]
        assert hit["classificationNames"] == [tag] and hit["classifications"][0]["displayName"] == "PII"
        hit = api.search({"match_all": {}}, excludeClassifications=True)["entities"][0]
        assert "classifications" not in hit and "classificationNames" not in hit
        hit = api.search({"match_all": {}}, excludeClassifications=True, includeClassificationNames=True)[
            "entities"
        ][0]
        assert "classifications" not in hit and hit["classificationNames"] == [tag]

    def test_tags_are_found_by_their_display_name(self, api: Any, build: Any) -> None:
        tag = api.tag("Personal Data")
        api.save({**build.table("t"), "classifications": [{"typeName": tag, "propagate": False}]})
        assert api.names({"match_phrase": {"__classificationsText": "personal data"}}) == ["t"]
        definition = api.request("GET", f"/api/meta/types/typedef/name/{tag}")
        renamed = {"classificationDefs": [{**definition, "displayName": "Private"}]}
        api.request("PUT", "/api/meta/types/typedefs", json=renamed)
        assert api.names({"match": {"__classificationsText": "private"}}) == ["t"]


class TestPagesAndOrder:
    def test_pages_are_disjoint_and_complete(self, api: Any, shop: dict[str, str]) -> None:
        seen: list[str] = []
        for start in range(0, 6, 2):
            body = api.search({"match_all": {}}, **{"from": start, "size": 2})
            assert body["approximateCount"] == 5
            seen += [hit["guid"] for hit in body.get("entities", [])]
        assert seen == sorted(shop.values())

    def test_size_zero_counts(self, api: Any, shop: dict[str, str]) -> None:
        body = api.search({"match_all": {}}, size=0)
        assert body["approximateCount"] == 5 and "entities" not in body

    @pytest.mark.parametrize(
        ("sort", "expected"),
        [
            ([{"name.keyword": {"order": "asc"}}], ALL),
            ([{"name.keyword": "desc"}], ALL[::-1]),
            (
                [{"rowCount": {"order": "asc"}}],
                ["customers", "Invoices_2024", "orders", "order_items", "tmp.x*y"],
            ),
            (
                [{"rowCount": {"order": "desc"}}],
                ["order_items", "orders", "Invoices_2024", "customers", "tmp.x*y"],
            ),
            (
                [{"certificateStatus": {"order": "desc"}}, {"name.keyword": {"order": "desc"}}],
                ["order_items", "Invoices_2024", "tmp.x*y", "orders", "customers"],
            ),
        ],
    )
    def test_order(self, api: Any, shop: dict[str, str], sort: list[Json], expected: list[str]) -> None:
        assert api.names({"match_all": {}}, sort=sort) == expected

    def test_post_filter_narrows_hits_but_not_aggregations(self, api: Any, shop: dict[str, str]) -> None:
        body = api.search(
            {"match_all": {}}, post_filter={"term": {"rowCount": 0}},
            aggregations={"all": {"value_count": {"field": "__guid"}}},
        )  # fmt: skip
        assert body["approximateCount"] == 1 and body["aggregations"]["all"]["value"] == 5

    def test_the_count_is_capped_unless_tracked(self, api: Any, shop: dict[str, str]) -> None:
        assert api.search({"match_all": {}}, track_total_hits=3)["approximateCount"] == 3
        assert api.search({"match_all": {}}, track_total_hits=True)["approximateCount"] == 5


class TestAggregations:
    def run(self, api: Any, name: str, definition: Json) -> Json:
        answer: Json = api.search({"match_all": {}}, size=0, aggregations={name: definition})["aggregations"][
            name
        ]
        return answer

    def test_terms(self, api: Any, shop: dict[str, str]) -> None:
        result = self.run(api, "owners", {"terms": {"field": "ownerUsers", "size": 1}})
        assert result == {
            "doc_count_error_upper_bound": 0,
            "sum_other_doc_count": 1,
            "buckets": [{"key": "ada", "doc_count": 2}],
        }

    def test_terms_by_key_and_by_metric(self, api: Any, shop: dict[str, str]) -> None:
        by_key = {"terms": {"field": "rowCount", "order": {"_key": "desc"}}}
        assert [bucket["key"] for bucket in self.run(api, "rows", by_key)["buckets"]] == [500, 100, 50, 0]
        by_metric = {
            "terms": {"field": "ownerUsers", "order": {"rows": "asc"}},
            "aggs": {"rows": {"avg": {"field": "rowCount"}}},
        }
        buckets = self.run(api, "owners", by_metric)["buckets"]
        assert [(bucket["key"], bucket["rows"]["value"]) for bucket in buckets] == [
            ("ada", 50.0),
            ("bob", 100.0),
        ]

    def test_terms_on_a_boolean(self, api: Any, shop: dict[str, str]) -> None:
        buckets = self.run(api, "parts", {"terms": {"field": "isPartitioned"}})["buckets"]
        assert buckets == [
            {"key": 0, "key_as_string": "false", "doc_count": 4},
            {"key": 1, "key_as_string": "true", "doc_count": 1},
        ]

    @pytest.mark.parametrize(
        ("metric", "value"),
        [("avg", 162.5), ("sum", 650.0), ("min", 0.0), ("max", 500.0), ("cardinality", 4)],
    )
    def test_metrics(self, api: Any, shop: dict[str, str], metric: str, value: float) -> None:
        assert self.run(api, "m", {metric: {"field": "rowCount"}}) == {"value": value}

    def test_metrics_of_nothing(self, api: Any) -> None:
        assert self.run(api, "m", {"avg": {"field": "rowCount"}}) == {"value": None}
        assert self.run(api, "m", {"sum": {"field": "rowCount"}}) == {"value": 0.0}

    def test_top_hits_show_values_as_they_were_written(self, api: Any, shop: dict[str, str]) -> None:
        definition = {
            "terms": {"field": "certificateStatus"},
            "aggregations": {
                "sourceValue": {"top_hits": {"size": 1, "_source": {"includes": ["name", "rowCount"]}}}
            },
        }
        buckets = self.run(api, "status", definition)["buckets"]
        sources = {bucket["key"]: bucket["sourceValue"]["hits"]["hits"][0]["_source"] for bucket in buckets}
        assert sources == {
            "DRAFT": {"name": "Invoices_2024", "rowCount": 50},
            "VERIFIED": {"name": "order_items", "rowCount": 500},
        }

    def test_filter_and_nested(self, api: Any, build: Any, shop: dict[str, str]) -> None:
        result = self.run(
            api,
            "f",
            {"filter": {"term": {"ownerUsers": "ada"}}, "aggs": {"m": {"max": {"field": "rowCount"}}}},
        )
        assert result == {"doc_count": 2, "m": {"value": 100.0}}
        field = "sourceReadTopUserRecordList"
        api.save(
            build.table(
                "orders", **{field: [{"attributes": {"recordUser": user}} for user in ("ada", "eve")]}
            )
        )
        inner = {"users": {"terms": {"field": f"{field}.recordUser"}}}
        result = self.run(api, "n", {"nested": {"path": field}, "aggs": inner})
        assert result["doc_count"] == 2
        assert [bucket["key"] for bucket in result["users"]["buckets"]] == ["ada", "eve"]


class TestRefusals:
    @pytest.mark.parametrize("body", [{}, {"dsl": {}}, {"dsl": {"size": 1}}])
    def test_a_missing_query(self, api: Any, body: Json) -> None:
        answer = api.request("POST", "/api/meta/search/indexsearch", 400, json=body)
        assert answer["errorCode"] == "ATLAS-400-00-029"

    @pytest.mark.parametrize(
        "query",
        [
            {"trem": {"name": "x"}},
            {"term": {}},
            {"term": {"name.keyword": {"val": "x"}}},
            {"term": {"rowCount": "many"}},
            {"terms": {"name.keyword": "x"}},
            {"range": {"rowCount": {"gte": "many"}}},
            {"regexp": {"name.keyword": "("}},
            {"prefix": {"rowCount": "1"}},
            {"exists": {}},
            {"bool": {"filter": [{"nope": {}}]}},
            {"match_all": {}, "match_none": {}},
            {"span_near": {"clauses": [{"term": {"name": "x"}}]}},
        ],
    )
    def test_what_the_index_does_not_understand(self, api: Any, query: Json) -> None:
        assert api.search(query, 400)["errorCode"] == "ATLAS-400-00-503"

    @pytest.mark.parametrize(
        "rest",
        [
            {"from": 99_701, "size": 300},
            {"from": -1},
            {"sort": [{"description": {"order": "asc"}}]},
            {"sort": [{"noSuchField": {"order": "asc"}}]},
            {"aggregations": {"a": {"terms": {"field": "description"}}}},
            {"aggregations": {"a": {"nope": {}}}},
        ],
    )
    def test_bad_requests(self, api: Any, build: Any, rest: Json) -> None:
        api.save(build.table("t"))
        assert api.search({"match_all": {}}, 400, **rest)["errorCode"] == "ATLAS-400-00-503"

    def test_the_window_itself_is_allowed(self, api: Any) -> None:
        assert api.search({"match_all": {}}, **{"from": 99_700, "size": 300})["approximateCount"] == 0

    def test_unknown_properties_are_ignored(self, api: Any) -> None:
        body = {"dsl": {"query": {"match_all": {}}}, "scopeToUserAccess": True}
        api.request("POST", "/api/meta/search/indexsearch", json=body)


def test_values_too_long_for_a_keyword_are_found_as_text_only(api: Any, build: Any) -> None:
    api.save(build.table("t", description="word " * 1001))
    assert api.names({"exists": {"field": "description.keyword"}}) == []
    assert api.names({"exists": {"field": "description"}}) == ["t"]


def test_a_page_from_the_middle_of_many(api: Any, build: Any) -> None:
    for start in range(0, 6000, 2000):
        columns = [
            build.entity("Column", f"c{number}", f"{build.schema}/t/c{number}", order=number)
            for number in range(start, start + 2000)
        ]
        api.save(*columns)
    query = {
        "bool": {"filter": [{"term": {"__state": "ACTIVE"}}, {"term": {"__typeName.keyword": "Column"}}]}
    }
    body = api.search(query, **{"from": 3000})
    assert body["approximateCount"] == 6000 and len(body["entities"]) == 300
