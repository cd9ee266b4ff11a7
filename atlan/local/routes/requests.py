"""Requests: changes that somebody suggests and somebody else decides; and the inbox of approval workflows."""

from __future__ import annotations

import time
import uuid
from typing import Any

from atlan.local.errors import platform
from atlan.local.filters import listing
from atlan.local.mutation.save import Save
from atlan.local.payloads import OBJECT, TEXT, object_with, word_of
from atlan.local.records import Records
from atlan.local.routes.route import Reply, Request, Route
from atlan.local.shapes import as_array

Json = dict[str, Any]

_SUGGESTED = object_with(
    **dict.fromkeys(
        (
            "requestType", "sourceGuid", "sourceQualifiedName", "sourceAttribute", "destinationGuid",
            "destinationQualifiedName", "destinationAttribute", "destinationValue", "destinationValueType", "entityType",
            "message",
        ),
        TEXT,
    ),
    sourceType=word_of("static", "atlas"),
    approvalType=word_of("single", "unanimous", "consesus"),
    payload=OBJECT,
    destinationEntity=OBJECT,
)  # fmt: skip
_ACTION = object_with(action=TEXT, message=TEXT)
_BULK = object_with(group_key=TEXT, decision=TEXT, sub_type=TEXT, comment=TEXT)
_KINDS = frozenset(
    {
        "attribute", "bm_attribute", "term_link", "attach_classification", "create_typedef", "create_glossary",
        "create_category", "create_term", "persona_access", "purpose_policy_access",
    }
)  # fmt: skip
_DECISIONS = {"approved": "approvedBy", "rejected": "rejectedBy"}


def list_requests(request: Request) -> Json:
    return _listed(request, _kept(request))


def list_actionable_requests(request: Request) -> Json:
    return _listed(request, [each for each in _kept(request) if _may_decide(request, each)])


def _kept(request: Request) -> list[Json]:
    with request.engine.database.read() as transaction:
        return Records(transaction).all("request")


def _listed(request: Request, requests: list[Json]) -> Json:
    answer = listing(requests, {"sort": "createdAt", **request.parameters}, default_limit=20, columns=None)
    shown = [_shown(each) for each in answer["records"] or ()]
    return {**answer, "records": shown or None}


def _shown(kept: Json) -> Json:
    """A request without what only filters know."""
    return {name: value for name, value in kept.items() if name != "isDuplicate"}


def create_request(request: Request) -> Json:
    body = request.json_object(_SUGGESTED)
    kind = body.get("requestType")
    if kind not in _KINDS:
        raise platform(400, f"There is no requestType {kind}.")
    now = time.time_ns() // 1_000_000
    kept: Json = {
        "sourceType": "static",
        "approvalType": "single",
        **{name: value for name, value in body.items() if value is not None},
        "id": str(uuid.uuid4()),
        "version": "1",
        "isActive": True,
        "isDuplicate": False,
        "createdAt": now,
        "updatedAt": now,
        "createdBy": request.username,
        "tenantId": "default",
        "status": "active",
    }
    if kind == "attribute":
        _check_suggestion(request, kept)
    with request.engine.writing() as transaction:
        Records(transaction).put("request", kept["id"], kept)
    return _shown(kept)


def _check_suggestion(request: Request, kept: Json) -> None:
    for name in ("destinationGuid", "destinationAttribute", "destinationValue"):
        if not kept.get(name):
            raise platform(400, f"{name} is missing.")
    with request.engine.read() as reader:
        found = reader.load("guid", [kept["destinationGuid"]])
    if not found:
        raise platform(404, f"There is no asset {kept['destinationGuid']}.", 1003)
    if kept["destinationAttribute"] not in found[0].type.attributes:
        raise platform(400, f"{found[0].type.name} has no attribute {kept['destinationAttribute']}.")


def get_request(request: Request) -> Json:
    return _shown(_one(request))


def _one(request: Request) -> Json:
    with request.engine.database.read() as transaction:
        kept = Records(transaction).get("request", request.path["id"])
    if kept is None:
        raise platform(404, f"There is no request {request.path['id']}.", 1003)
    return kept


def act_on_request(request: Request) -> Reply:
    body = request.json_object(_ACTION)
    decided_by = _DECISIONS.get(str(body.get("action")))
    if decided_by is None:
        raise platform(400, "action is approved or rejected.")
    kept = _one(request)
    if not _may_decide(request, kept):
        raise platform(403, "The caller may not decide this request.", 1001)
    if kept["status"] != "active":
        raise platform(409, f"The request is {kept['status']} already.", 1004)
    with request.change() as change:
        if body["action"] == "approved" and kept["requestType"] == "attribute":
            _make_change(change, kept)
        kept.update(
            {"status": body["action"], "isActive": False, "updatedAt": change.now, "message": body.get("message") or "",
             decided_by: [{"name": request.username, "timestamp": change.now}]}
        )  # fmt: skip
        Records(change.transaction).put("request", kept["id"], kept)
    return Reply(b'"success"')


def _make_change(change: Any, kept: Json) -> None:
    record = change.workspace.by_guid(kept["destinationGuid"])
    if record is None:
        raise platform(404, f"There is no asset {kept['destinationGuid']} any more.", 1003)
    attributes = {
        "name": record.name,
        "qualifiedName": record.qualified_name,
        kept["destinationAttribute"]: kept["destinationValue"],
    }
    Save(change).run([{"typeName": record.type.name, "guid": record.guid, "attributes": attributes}])


def _may_decide(request: Request, kept: Json) -> bool:
    """Guests may suggest and not decide."""
    return request.engine.identity.role_of(request.username) != "$guest"


# -- the inbox


def get_approval_workflow_request(request: Request) -> Json:
    with request.engine.database.read() as transaction:
        kept = Records(transaction).get("approval", request.path["guid"])
    if kept is None:
        raise platform(404, f"There is no approval request {request.path['guid']}.", 1003)
    return {name: value for name, value in kept.items() if name not in ("group_key", "approvers")}


def bulk_act_on_approval_workflow_requests(request: Request) -> Json:
    body = request.json_object(_BULK)
    group, decision = body.get("group_key"), body.get("decision")
    if not group or decision not in ("APPROVED", "REJECTED"):
        raise platform(400, "group_key, and a decision that is APPROVED or REJECTED, are needed.")
    with request.engine.writing() as transaction:
        records = Records(transaction)
        pending = [each for each in records.all("approval") if _waits_for(request, each, body)]
        if not pending:
            raise platform(400, f"No pending tasks found for group {group}.", 1003)
        for each in pending:
            moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
            each.update(status=decision, updated_by=request.username, updated_at=moment)
            each["action_details"] = [{"by": request.username, "decision": decision, "at": moment}]
            if body.get("comment"):
                each["comment"] = body["comment"]
            records.put("approval", each["guid"], each)
    return {"total_tasks": len(pending), "message": f"{len(pending)} tasks are {decision.lower()}."}


def _waits_for(request: Request, task: Json, wanted: Json) -> bool:
    return (
        task["group_key"] == wanted["group_key"]
        and task["status"] == "PENDING"
        and request.username in task["approvers"]
        and wanted.get("sub_type") in (None, task["approval_workflow_request_type"])
    )


def add_approval_request(records: Records, task: Json, creator: str) -> Json:
    """Put a task into the inbox of users, as an approval workflow of the product does.

    Raises:
        ServerError: it does not say which group it belongs to, or who has to decide.
    """
    approvers = as_array(task.get("approvers"))
    if not task.get("group_key") or not approvers:
        raise platform(400, "group_key and approvers, a list of user names, are needed.")
    moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    guid = str(uuid.uuid4())
    kept: Json = {
        "name": "Request",
        "approval_workflow_request_type": "CHANGE_MANAGEMENT",
        "config": {},
        "approval_details": [{"approver": name} for name in approvers],
        **task,
        "guid": guid,
        "qualified_name": f"default/approval/{guid}",
        "status": "PENDING",
        "created_by": creator,
        "created_at": moment,
        "updated_by": creator,
        "updated_at": moment,
    }
    records.put("approval", guid, kept)
    return kept


_REQUESTS = "/api/service/requests"
_INBOX = "/api/service/approval-workflow-requests"

ROUTES = (
    Route("list_requests", "GET", _REQUESTS, list_requests),
    Route("create_request", "POST", _REQUESTS, create_request),
    Route("list_actionable_requests", "GET", f"{_REQUESTS}/actionable", list_actionable_requests),
    Route("get_request", "GET", f"{_REQUESTS}/{{id}}", get_request),
    Route("act_on_request", "POST", f"{_REQUESTS}/{{id}}/action", act_on_request),
    Route("get_approval_workflow_request", "GET", f"{_INBOX}/{{guid}}", get_approval_workflow_request),
    Route(
        "bulk_act_on_approval_workflow_requests",
        "PUT",
        f"{_INBOX}/actions/bulk",
        bulk_act_on_approval_workflow_requests,
    ),
)
