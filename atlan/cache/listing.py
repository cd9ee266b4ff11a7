"""Calls that list roles, groups, users and API tokens, one page at a time. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from atlan.model.listing import ListRequest
    from atlan.transport.call import Call

    Json = dict[str, Any]


def roles(request: ListRequest) -> Call[Json]:
    """One page of roles."""
    from atlan.transport.call import Call
    from atlan_openapi.api.role import list_roles as op

    built = op.build_request(**_options(request), count=str(request.count))
    return Call(op.OPERATION, built, op.decode_response)


def api_tokens(request: ListRequest) -> Call[Json]:
    """One page of API tokens."""
    from atlan.transport.call import Call
    from atlan_openapi.api.api_token import list_api_tokens as op

    built = op.build_request(**_options(request), count=str(request.count))
    return Call(op.OPERATION, built, op.decode_response)


def groups(request: ListRequest) -> Call[Json]:
    """One page of groups."""
    from atlan.transport.call import Call
    from atlan_openapi.api.group import list_groups as op

    built = op.build_request(**_options(request), **_columns(request), count=request.count)
    return Call(op.OPERATION, built, op.decode_response)


def users(request: ListRequest) -> Call[Json]:
    """One page of users."""
    from atlan.transport.call import Call
    from atlan_openapi.api.user import list_users as op

    built = op.build_request(
        **_options(request), **_columns(request), count=request.count, max_login_events=1
    )
    return Call(op.OPERATION, built, op.decode_response)


def condition(filter_: Mapping[str, Any]) -> str:
    """A filter as the platform takes it: JSON text, so that no value can break out of it.

    >>> condition({"name": {"$ilike": '%a"b%'}})
    '{"name":{"$ilike":"%a\\\\"b%"}}'
    """
    import orjson

    return orjson.dumps(filter_).decode()


def _options(request: ListRequest) -> dict[str, Any]:
    options = {
        "limit": request.limit,
        "offset": request.offset,
        "sort": request.sort,
        "filter_": request.post_filter,
    }
    return {name: value for name, value in options.items() if value is not None}


def _columns(request: ListRequest) -> dict[str, Any]:
    return {"columns": request.columns} if request.columns else {}
