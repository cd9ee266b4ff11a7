"""A small tenant in which there is one of everything, so that requests made up at random find something now and then."""

from __future__ import annotations

from typing import Any
from zlib import crc32

import httpx
from schemathesis.core import NOT_SET

from atlan.local import LocalTenant

from .platform_things import choices_of

Json = dict[str, Any]
Choices = dict[str, list[Any]]

CONNECTION = "default/sqlite/1700000000"
TABLE = f"{CONNECTION}/shop/main/orders"
HEADING = "EntityType,EntityUniqueAttributeValue,BusinessAttributeName,BusinessAttributeValue"
BLOB = {"x-ms-blob-type": "BlockBlob"}
_STORES = {"s3": "amazonaws.com", "azure": "blob.core.windows.net", "gcs": "storage.googleapis.com"}
SYNONYM = "AtlasGlossarySynonym"


class World:
    """What there is, by the names under which requests refer to it."""

    def __init__(self, http: httpx.Client, tenant: LocalTenant) -> None:
        self._http = http
        self._tenant = tenant
        self._salt = ""
        self._operation = ""
        self.bearer = tenant.api_key
        self.successes = 0
        self._send("POST", "/_local/reset")
        tag, free_tag = (
            self._definition("classificationDefs", "CLASSIFICATION", name) for name in ("PII", "Free")
        )
        attribute = {"name": "", "displayName": "Owner", "typeName": "string", "isOptional": True}
        custom = self._definition(
            "businessMetadataDefs", "BUSINESS_METADATA", "RACI", attributeDefs=[attribute]
        )
        table, sales = self._assets()
        self._send("POST", f"/api/meta/entity/guid/{table}/classifications", [{"typeName": tag["name"]}])
        glossary = self._send("POST", "/api/meta/glossary", {"name": "Sales"})["guid"]
        anchor = {"glossaryGuid": glossary}
        category = self._send("POST", "/api/meta/glossary/category", {"name": "Trade", "anchor": anchor})[
            "guid"
        ]
        given = [{"name": name, "anchor": anchor} for name in ("Order", "Purchase", "Sale")]
        terms = [term["guid"] for term in self._send("POST", "/api/meta/glossary/terms", given)]
        body = {"typeName": SYNONYM, "end1": {"guid": terms[0]}, "end2": {"guid": terms[1]}}
        synonym = self._send("POST", "/api/meta/relationship", body)["guid"]
        tasks = self._send("POST", "/api/meta/task/search", {"dsl": {"query": {"match_all": {}}}})["tasks"]
        column = custom["attributeDefs"][0]["name"]
        self._known: Choices = {
            "guid": [table, sales],
            "entityGuid": [table],
            "entityGuids": [[sales]],
            "glossaryGuid": [glossary],
            "termGuid": terms,
            "categoryGuid": [category],
            "relationGuid": [synonym],
            "relationshipGuid": [synonym],
            "typeName": ["Table"],
            "classificationName": [tag["name"]],
            "bmName": [custom["name"]],
            "name": ["description", "orders", "Table"],
            "qualifiedName": [TABLE, f"{CONNECTION}/shop/main/new"],
            "attr:qualifiedName": [TABLE],
            "attr_{n}:qualifiedName": [TABLE],
            "entities": [self._asset("Table", "new"), self._asset("Table", "orders")],
            "entity": [self._asset("Table", "new")],
            "query": [{"match_all": {}}, {"term": {"__typeName.keyword": "Table"}}],
            "post_filter": [{"match_all": {}}],
            "sort": [[]],
            "aggregations": [{}],
            "from": [0],
            "size": [5],
        }  # fmt: skip
        tags = [free_tag["name"], tag["name"]]
        self._areas: dict[str, Choices] = {
            "classification": {"body.typeName": tags, "classification.typeName": tags},
            "custom-metadata": {
                "body": [{custom["name"]: {column: "ada"}}, {column: "ada"}],
                "body.file": [f"{HEADING}\nTable,{TABLE},RACI.Owner,x\n".encode()],
            },
            "relationship": {
                "guid": [synonym],
                "body": [{**body, "end2": {"guid": terms[2]}}, {**body, "guid": synonym}],
                "typeName": [SYNONYM],
                "end1.guid": terms,
                "end2.guid": terms,
            },
            "lineage": {"direction": ["OUTPUT", "INPUT"], "depth": [3]},
            "task": {"guid": [task["guid"] for task in tasks]},
            "typedef": {
                "guid": [tag["guid"], custom["guid"]],
                "path.name": [free_tag["name"], custom["name"], "Table"],
            },
        }

    def settle_case(self, case: Any) -> None:
        """Replace much of a request by what means something here.

        What is replaced follows from what was there, so that a failure can be reproduced.
        """
        (area,) = case.operation.tags
        if area not in self._areas:
            self._areas[area] = choices_of(area, self._send, self._tenant, self._known["guid"][0], TABLE)
            self.bearer = self._areas[area].get("bearer", [self.bearer])[0]
        self._operation = case.operation.definition.raw["operationId"]
        self._salt = repr((case.path_parameters, case.query, case.body))
        for part, name in (("path_parameters", "path"), ("query", "query_parameters"), ("body", "body")):
            value = getattr(case, part)
            if value is not NOT_SET and value is not None:
                setattr(case, part, self._settle(value, area, name))

    def _settle(self, value: Any, area: str, name: str, within: str = "") -> Any:
        """The same value with much of it replaced by something that means something here.

        Args:
            value: Part of a request.
            area: What the request is about.
            name: What the value stands under.
            within: What that stands under.
        """
        choices = self._areas.get(area, {})
        places = (f"{self._operation}.{name}", f"{within}.{name}", name)
        known = next((choices[place] for place in places if place in choices), self._known.get(name))
        number = crc32(f"{self._salt} {name}={value!r}".encode(errors="replace"))
        is_form = isinstance(value, dict) and "file" in value
        if known and number % 4 and not is_form:
            choice = known[number // 4 % len(known)]
            # A list is replaced by a list; otherwise its items are.
            if isinstance(value, list) == isinstance(choice, list):
                return choice
        if isinstance(value, dict):
            return {key: self._settle(item, area, key, name) for key, item in value.items()}
        if isinstance(value, list):
            return [self._settle(item, area, name, within) for item in value]
        return value

    def address(self, marker: str) -> str:
        """An address in the store of the tenant, in the manner of one cloud."""
        store = next((name for name, host in _STORES.items() if host in marker), "s3")
        self._send("PUT", "/_local/store", {"store": store})
        method = "GET" if marker == "any" else "PUT"
        for verb in ("PUT", method):
            body = {"key": "conformance.txt", "expiry": "60s", "method": verb}
            url: str = self._send("POST", "/api/service/files/presignedUrl", body)["url"]
            if method == "GET" and verb == "PUT":
                httpx.put(url, content=b"content", headers=BLOB, trust_env=False).raise_for_status()
        return url

    def _definition(self, kind: str, category: str, name: str, **rest: Any) -> Json:
        body = {kind: [{"category": category, "name": name, "displayName": name, **rest}]}
        made: Json = self._send("POST", "/api/meta/types/typedefs", body)[kind][0]
        return made

    def _assets(self) -> tuple[str, str]:
        """Two tables, and a process that makes one of the other."""
        lineage = {
            "inputs": [{"typeName": "Table", "guid": "-1"}],
            "outputs": [{"typeName": "Table", "guid": "-2"}],
        }
        process = {**self._asset("Process", "p"), "guid": "-3", "relationshipAttributes": lineage}
        tables = [
            {**self._asset("Table", name), "guid": guid} for name, guid in (("orders", "-1"), ("sales", "-2"))
        ]
        made = self._send("POST", "/api/meta/entity/bulk", {"entities": [*tables, process]})[
            "guidAssignments"
        ]
        return made["-1"], made["-2"]

    def _asset(self, kind: str, name: str) -> Json:
        attributes = {"name": name, "qualifiedName": f"{CONNECTION}/shop/main/{name}"}
        return {"typeName": kind, "attributes": attributes}

    def _send(self, method: str, path: str, body: Any = None) -> Any:
        response = self._http.request(method, path, json=body)
        response.raise_for_status()
        return response.json() if response.content else None
