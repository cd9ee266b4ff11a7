"""A plain HTTP client for the local tenant: these tests know the wire, not the SDK."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from atlan.local import LocalTenant

Json = dict[str, Any]

CONNECTION = "default/sqlite/1700000000"
DATABASE = f"{CONNECTION}/shop"
SCHEMA = f"{DATABASE}/main"


class Api:
    """Requests to a tenant, and short names for what most tests send."""

    def __init__(self, tenant: LocalTenant) -> None:
        self.tenant = tenant
        self.anonymous = httpx.Client(base_url=tenant.base_url, timeout=60, trust_env=False, verify=False)
        self.http = httpx.Client(
            base_url=tenant.base_url,
            headers={"authorization": f"Bearer {tenant.api_key}"},
            timeout=60,
            trust_env=False,
            verify=False,
        )

    def request(self, method: str, path: str, status: int = 200, **rest: Any) -> Any:
        response = self.http.request(method, path, **rest)
        assert response.status_code == status, (response.status_code, response.text)
        return response.json() if response.content else None

    def save(self, *entities: Json, status: int = 200, **flags: bool) -> Any:
        parameters = {name: str(value).lower() for name, value in flags.items()}
        return self.request(
            "POST", "/api/meta/entity/bulk", status, params=parameters, json={"entities": list(entities)}
        )

    def get(self, guid: str, status: int = 200, **parameters: Any) -> Any:
        body = self.request("GET", f"/api/meta/entity/guid/{guid}", status, params=parameters)
        return body["entity"] if status == 200 else body

    def delete(self, *guids: str, kind: str = "SOFT", status: int = 200) -> Any:
        parameters = [("guid", guid) for guid in guids] + [("deleteType", kind)]
        return self.request("DELETE", "/api/meta/entity/bulk", status, params=parameters)

    def search(self, query: Json, status: int = 200, *, attributes: Any = (), **rest: Any) -> Any:
        body = {
            **{key: rest.pop(key) for key in list(rest) if key in BODY_KEYS},
            "attributes": list(attributes),
        }
        dsl = {
            "from": 0,
            "size": 300,
            "track_total_hits": True,
            "sort": [{"__guid": {"order": "asc"}}],
            "query": query,
        }
        return self.request(
            "POST", "/api/meta/search/indexsearch", status, json={"dsl": {**dsl, **rest}, **body}
        )

    def names(self, query: Json, **rest: Any) -> list[str]:
        """The names of what a query finds, sorted unless the search sorts."""
        found = [hit["displayText"] for hit in self.search(query, **rest).get("entities", [])]
        return found if "sort" in rest else sorted(found)

    def tag(self, name: str, **rest: Any) -> str:
        """Make a tag and give its internal name."""
        body = {
            "classificationDefs": [{"category": "CLASSIFICATION", "name": name, "displayName": name, **rest}]
        }
        answer = self.request("POST", "/api/meta/types/typedefs", json=body)
        return str(answer["classificationDefs"][0]["name"])

    def custom_metadata(self, name: str, attributes: dict[str, str]) -> tuple[str, dict[str, str]]:
        """Make a set with attributes of these types; gives its internal name and those of the attributes."""
        body = {
            "businessMetadataDefs": [
                {
                    "category": "BUSINESS_METADATA",
                    "name": name,
                    "displayName": name,
                    "attributeDefs": [
                        {"name": "", "displayName": label, "typeName": kind, "isOptional": True}
                        for label, kind in attributes.items()
                    ],
                }
            ]
        }
        made = self.request("POST", "/api/meta/types/typedefs", json=body)["businessMetadataDefs"][0]
        return made["name"], {item["displayName"]: item["name"] for item in made["attributeDefs"]}

    def tags_of(self, guid: str) -> list[str]:
        return sorted(tag["typeName"] for tag in self.get(guid).get("classifications", []))


BODY_KEYS = frozenset(
    {
        "relationAttributes", "excludeClassifications", "excludeMeanings", "includeClassificationNames",
        "allowDeletedRelations", "requestMetadata",
    }
)  # fmt: skip


@pytest.fixture(scope="session")
def _api(tenant: LocalTenant) -> Iterator[Api]:
    client = Api(tenant)
    with client.http, client.anonymous:
        yield client


@pytest.fixture
def api(_api: Api, clean_tenant: LocalTenant) -> Api:
    """Requests to an empty tenant."""
    return _api


def entity(
    type_name: str, name: str, qualified_name: str, guid: str | None = None, **attributes: Any
) -> Json:
    body: Json = {
        "typeName": type_name,
        "attributes": {"name": name, "qualifiedName": qualified_name, **attributes},
    }
    return body if guid is None else {**body, "guid": guid}


def reference(
    type_name: str, *, guid: str | None = None, qualified_name: str | None = None, **rest: Any
) -> Json:
    if guid is not None:
        return {"typeName": type_name, "guid": guid, **rest}
    return {"typeName": type_name, "uniqueAttributes": {"qualifiedName": qualified_name}, **rest}


class Build:
    """Payloads and references, handed to tests as a fixture because tests cannot import this module."""

    entity = staticmethod(entity)
    reference = staticmethod(reference)
    connection = CONNECTION
    database = DATABASE
    schema = SCHEMA

    @staticmethod
    def table(name: str, guid: str | None = None, **attributes: Any) -> Json:
        return entity("Table", name, f"{SCHEMA}/{name}", guid, **attributes)

    @staticmethod
    def column(table: str, name: str, guid: str | None = None, **attributes: Any) -> Json:
        parent = reference("Table", qualified_name=f"{SCHEMA}/{table}")
        return entity("Column", name, f"{SCHEMA}/{table}/{name}", guid, table=parent, order=1, **attributes)

    @staticmethod
    def process(name: str, inputs: list[Json], outputs: list[Json], guid: str | None = None) -> Json:
        return entity("Process", name, f"{CONNECTION}/{name}", guid, inputs=inputs, outputs=outputs)


@pytest.fixture
def build() -> type[Build]:
    return Build
