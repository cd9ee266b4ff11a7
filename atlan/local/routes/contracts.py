"""Data contracts: the beginning of one."""

from __future__ import annotations

from typing import Any

from atlan.local.contract_spec import contract_spec
from atlan.local.errors import platform
from atlan.local.payloads import TEXT, object_with
from atlan.local.reader import Reader, Stored
from atlan.local.routes.route import Request, Route

Json = dict[str, Any]

_REQUEST = object_with(assetType=TEXT, assetQualifiedName=TEXT)


def generate_contract_spec(request: Request) -> Json:
    body = request.json_object(_REQUEST)
    kind, name = body.get("assetType") or "", body.get("assetQualifiedName") or ""
    if not kind or not name:
        raise platform(400, "assetType and assetQualifiedName are needed.")
    with request.engine.read() as reader:
        if request.engine.registry.entity_type(kind) is None:
            raise platform(400, f"There is no entity type named {kind}.")
        found = reader.by_unique(kind, name)
        if found is None:
            raise platform(404, f"There is no {kind} {name}.", 1003)
        [entity] = reader.entities([found], ignore_relationships=False)
        return {"contract": contract_spec(entity, _columns(reader, found))}


def _columns(reader: Reader, found: Stored) -> list[Json]:
    ends = found.type.relations.get("columns", ())
    references = [
        reference for end in ends for reference in reader.related([found.id], end) if reference.active
    ]
    columns = [column.document for column in reader.load("guid", [each.guid for each in references])]
    return sorted(columns, key=lambda column: column["attributes"].get("order") or 0)


ROUTES = (Route("generate_contract_spec", "POST", "/api/service/contracts/init", generate_contract_spec),)
