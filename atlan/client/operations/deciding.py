"""Requests and the inbox: which calls list, make and decide them. No I/O in here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from atlan.client.operations.finding import non_blank
from atlan.errors import ErrorCode
from atlan.transport.call import Call

if TYPE_CHECKING:
    from collections.abc import Iterable

    from atlan.errors import AtlanError
    from atlan.model.atlan_request import AtlanRequest
    from atlan.model.enums import AtlanRequestStatus, AtlanRequestType

    Json = dict[str, Any]

    Statuses = AtlanRequestStatus | str | Iterable[AtlanRequestStatus | str]
    Kinds = AtlanRequestType | str | Iterable[AtlanRequestType | str]

APPROVED, REJECTED = "approved", "rejected"

_NOTHING_PENDING = "no pending task"


def list_call(condition: str | None, sort: str | None, count: bool, offset: int, limit: int) -> Call[Json]:
    """The call that reads a page of requests."""
    from atlan.model.listing import check_page
    from atlan_openapi.api.request import list_requests as op

    check_page(offset, limit)
    request = op.build_request(
        limit=limit, offset=offset, count=count, **_given(sort=sort, filter_=condition)
    )
    return Call(op.OPERATION, request, op.decode_response)


def list_actionable_call(
    condition: str | None, sort: str | None, count: bool, offset: int, limit: int
) -> Call[Json]:
    """The call that reads a page of the requests that the caller may decide."""
    from atlan.model.listing import check_page
    from atlan_openapi.api.request import list_actionable_requests as op

    check_page(offset, limit)
    request = op.build_request(
        limit=limit, offset=offset, count=count, **_given(sort=sort, filter_=condition)
    )
    return Call(op.OPERATION, request, op.decode_response)


def _given(**options: str | None) -> dict[str, str]:
    return {name: value for name, value in options.items() if value is not None}


def get_call(guid: str) -> Call[Json]:
    """The call that reads one request. Some tenants answer with a list that has it as its only element.

    Raises:
        ValueError: the guid is blank
    """
    from atlan_openapi.api.request import get_request as op

    def one(response: Any) -> Json:
        from atlan_openapi.wire import read_json

        answer: object = read_json(op.OPERATION, response)
        if isinstance(answer, list):
            answer = next(iter(cast("list[object]", answer)), None)
        if not isinstance(answer, dict):
            raise ErrorCode.JSON_ERROR.exception_with_parameters("it holds no request")
        return cast("Json", answer)

    non_blank(guid, "guid")
    return Call(op.OPERATION, op.build_request(guid), one)


def create_call(request: AtlanRequest) -> Call[Json]:
    """The call that makes a request."""
    from atlan_openapi.api.request import create_request as op

    return Call(op.OPERATION, op.build_request(body=request.to_wire()), op.decode_response)


def decide_call(guid: str, action: str, message: str | None) -> Call[bool]:
    """The call that approves or rejects a request. Its result: whether that was a success.

    Raises:
        ValueError: the guid is blank
    """
    from atlan_openapi.api.request import act_on_request as op

    non_blank(guid, "guid")
    built = op.build_request(guid, body={"action": action, "message": message or ""})
    return Call(op.OPERATION, built, lambda response: op.parse_response(response) == "success")


def inbox_call(guid: str) -> Call[Json]:
    """The call that reads one request of an approval workflow.

    Raises:
        ValueError: the guid is blank
    """
    from atlan_openapi.api.approval_workflow import get_approval_workflow_request as op

    non_blank(guid, "guid")
    return Call(op.OPERATION, op.build_request(guid), op.decode_response)


def decide_all_call(
    group_key: str, decision: str, sub_type: object | None, comment: str | None
) -> Call[Json]:
    """The call that decides all tasks of a group that wait for the caller.

    Raises:
        ValueError: the key is blank
    """
    from atlan_openapi.api.approval_workflow import bulk_act_on_approval_workflow_requests as op

    non_blank(group_key, "group_key")
    options = {
        "sub_type": None if sub_type is None else str(getattr(sub_type, "value", sub_type)),
        "comment": comment,
    }
    body = {"group_key": group_key, "decision": decision}
    body.update({name: value for name, value in options.items() if value is not None})
    return Call(op.OPERATION, op.build_request(body=body), op.decode_response)


def explained(error: AtlanError, group_key: str) -> AtlanError:
    """The error with what it may mean, where the service says no more than that nothing is pending."""
    if error.status != 400 or _NOTHING_PENDING not in str(error).lower():
        return error
    told = ErrorCode.INVALID_REQUEST_PASSTHROUGH.exception_with_parameters(
        error.code or "1003",
        f"there are no pending tasks for {group_key}: either all of them were decided already, or they are addressed to "
        "others than the user or token that asks",
    )
    told.status, told.code, told.request_id = error.status, error.code, error.request_id
    told.operation, told.attempts = error.operation, error.attempts
    return told
