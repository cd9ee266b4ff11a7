"""Users, groups, tokens, clients, mappers, credentials and events: which calls read and change them. No I/O in here."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

from atlan.client.operations.finding import non_blank
from atlan.errors import ErrorCode
from atlan.transport.call import Call

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from atlan.model.api_tokens import ApiTokenRequest
    from atlan.model.credential import Credential
    from atlan.model.keycloak_events import AdminEventRequest, KeycloakEventRequest
    from atlan.model.listing import ListRequest
    from atlan.model.oauth_client import OAuthClientRequest
    from atlan.model.user import AtlanUser

    Json = dict[str, Any]

ROLES_OF_OAUTH_CLIENTS: Final = {"$or": [{"level": "workspace"}, {"level": "admin-subrole"}]}
_PACKAGE: Final = "atlan-"


def done(response: object) -> None:
    """Reads an answer of which only the status matters."""


# -- users


def create_users(users: Iterable[tuple[AtlanUser, str]]) -> Call[None]:
    """Invite people, each with the id of the role."""
    from atlan.model.user import CreateUserRequest
    from atlan_openapi.api.user import create_users as op

    people = [
        CreateUserRequest.CreateUser(user.email or "", user.workspace_role or "", role_id)
        for user, role_id in users
    ]
    return Call(op.OPERATION, op.build_request(body=CreateUserRequest(people).to_dict()), done)


def check_invited(users: Sequence[AtlanUser]) -> None:
    """
    Raises:
        ValueError: there are none
        InvalidRequestError: one has no e-mail address (400-029) or no role (400-004)
    """
    if not users:
        raise ValueError("users must not be empty: they are who is invited")
    for user in users:
        if not user.email:
            raise ErrorCode.MISSING_USER_EMAIL.exception_with_parameters()
        if not user.workspace_role:
            raise ErrorCode.MISSING_ROLE_NAME.exception_with_parameters()


def update_user(guid: str, user: AtlanUser) -> Call[Json]:
    from atlan_openapi.api.user import update_user as op

    request = op.build_request(non_blank(guid, "guid"), body=user.to_wire())
    return Call(op.OPERATION, request, op.decode_response)


def change_role(guid: str, role_id: str) -> Call[None]:
    from atlan_openapi.api.user import change_user_role as op

    body = {"roleId": non_blank(role_id, "role_id")}
    return Call(op.OPERATION, op.build_request(non_blank(guid, "guid"), body=body), done)


def current_user() -> Call[Json]:
    from atlan_openapi.api.user import get_current_user as op

    return Call(op.OPERATION, op.build_request(), op.decode_response)


def groups_of_user(guid: str, request: ListRequest) -> Call[Json]:
    from atlan_openapi.api.user import list_user_groups as op

    return Call(op.OPERATION, op.build_request(non_blank(guid, "guid"), **_page(request)), op.decode_response)


def add_to_groups(guid: str, group_ids: Iterable[str]) -> Call[None]:
    from atlan_openapi.api.user import add_user_to_groups as op

    body = {"groups": _ids(group_ids, "group_ids")}
    return Call(op.OPERATION, op.build_request(non_blank(guid, "guid"), body=body), done)


# -- groups


def create_group(body: Json) -> Call[Json]:
    from atlan_openapi.api.group import create_group as op

    return Call(op.OPERATION, op.build_request(body=body), op.decode_response)


def update_group(guid: str, body: Json) -> Call[None]:
    from atlan_openapi.api.group import update_group as op

    return Call(op.OPERATION, op.build_request(non_blank(guid, "guid"), body=body), done)


def purge_group(guid: str) -> Call[None]:
    from atlan_openapi.api.group import delete_group as op

    return Call(op.OPERATION, op.build_request(non_blank(guid, "guid")), done)


def members(guid: str, request: ListRequest) -> Call[Json]:
    from atlan_openapi.api.group import list_group_members as op

    return Call(op.OPERATION, op.build_request(non_blank(guid, "guid"), **_page(request)), op.decode_response)


def remove_members(guid: str, user_ids: Iterable[str]) -> Call[None]:
    from atlan_openapi.api.group import remove_users_from_group as op

    body = {"users": _ids(user_ids, "user_ids")}
    return Call(op.OPERATION, op.build_request(non_blank(guid, "guid"), body=body), done)


# -- API tokens


def create_token(request: ApiTokenRequest) -> Call[Json]:
    from atlan_openapi.api.api_token import create_api_token as op

    return Call(op.OPERATION, op.build_request(body=request.to_dict()), op.decode_response, secret=True)


def update_token(guid: str, request: ApiTokenRequest) -> Call[Json]:
    from atlan_openapi.api.api_token import update_api_token as op

    return Call(op.OPERATION, op.build_request(_token_id(guid), body=request.to_dict()), op.decode_response)


def purge_token(guid: str) -> Call[None]:
    from atlan_openapi.api.api_token import delete_api_token as op

    return Call(op.OPERATION, op.build_request(_token_id(guid)), done)


# -- OAuth clients


def oauth_clients(limit: int, offset: int, sort: str | None) -> Call[Json]:
    from atlan.model.listing import check_page
    from atlan_openapi.api.oauth_client import list_oauth_clients as op

    check_page(offset, limit)
    options: Json = {} if sort is None else {"sort": sort}
    return Call(
        op.OPERATION, op.build_request(count=True, limit=limit, offset=offset, **options), op.decode_response
    )


def oauth_client(client_id: str) -> Call[Json]:
    from atlan_openapi.api.oauth_client import get_oauth_client as op

    return Call(op.OPERATION, op.build_request(non_blank(client_id, "client_id")), op.decode_response)


def create_oauth_client(request: OAuthClientRequest) -> Call[Json]:
    from atlan_openapi.api.oauth_client import create_oauth_client as op

    return Call(op.OPERATION, op.build_request(body=request.to_dict()), op.decode_response, secret=True)


def update_oauth_client(client_id: str, display_name: str | None, description: str | None) -> Call[Json]:
    """Only what was given is sent.

    Raises:
        ValueError: nothing was given, or a name that is blank
    """
    from atlan_openapi.api.oauth_client import update_oauth_client as op

    if display_name is None and description is None:
        raise ValueError("display_name or description must be given: nothing else can be changed")
    body: dict[str, str] = {}
    if display_name is not None:
        body["displayName"] = non_blank(display_name, "display_name")
    if description is not None:
        body["description"] = description
    return Call(
        op.OPERATION, op.build_request(non_blank(client_id, "client_id"), body=body), op.decode_response
    )


def purge_oauth_client(client_id: str) -> Call[None]:
    from atlan_openapi.api.oauth_client import delete_oauth_client as op

    return Call(op.OPERATION, op.build_request(non_blank(client_id, "client_id")), done)


# -- mappers


def mappers(alias: str) -> Call[list[Any]]:
    from atlan_openapi.api.sso import list_sso_mappers as op

    return Call(op.OPERATION, op.build_request(non_blank(str(alias), "sso_alias")), op.decode_response)


def mapper(alias: str, number: str) -> Call[Json]:
    from atlan_openapi.api.sso import get_sso_mapper as op

    return Call(op.OPERATION, op.build_request(*_mapper_id(alias, number)), op.decode_response)


def create_mapper(alias: str, body: Json) -> Call[Json]:
    from atlan_openapi.api.sso import create_sso_mapper as op

    return Call(
        op.OPERATION, op.build_request(non_blank(str(alias), "sso_alias"), body=body), op.decode_response
    )


def update_mapper(alias: str, number: str, body: Json) -> Call[Json]:
    from atlan_openapi.api.sso import update_sso_mapper as op

    return Call(op.OPERATION, op.build_request(*_mapper_id(alias, number), body=body), op.decode_response)


def delete_mapper(alias: str, number: str) -> Call[None]:
    from atlan_openapi.api.sso import delete_sso_mapper as op

    return Call(op.OPERATION, op.build_request(*_mapper_id(alias, number)), done)


def group_mapper(alias: str, group_name: str, sso_group: str, name: str, number: str | None = None) -> Json:
    """A mapper that makes members of a group at the identity provider members of one here.

    Args:
        alias: name of the identity provider.
        group_name: internal name of the group here.
        sso_group: name of the group there.
        name: of the mapper.
        number: its id, if there is such a mapper already.
    """
    from atlan.model.sso import GROUP_MAPPER

    body: Json = {
        "name": name,
        "identityProviderAlias": str(alias),
        "identityProviderMapper": GROUP_MAPPER,
        "config": {
            "syncMode": "FORCE",
            "attributes": "[]",
            "are.attribute.values.regex": "",
            "attribute.name": "memberOf",
            "attribute.value": non_blank(sso_group, "sso_group_name"),
            "group": group_name,
        },
    }
    return body if number is None else {"id": number, **body}


def new_mapper_name(group_id: str) -> str:
    """A name that begins with the group's id and is not used yet."""
    return f"{group_id}--{int(time.time() * 1000)}"


# -- credentials


def conditions(filter_: Mapping[str, Any] | None) -> Json:
    """
    Raises:
        ValueError: the filter is no dict
    """
    if filter_ is not None and not hasattr(filter_, "keys"):
        raise ValueError(f'filter must be a dict such as {{"connector": "postgres"}}, not {filter_!r}')
    return dict(filter_ or {})


def credentials(filter_: Mapping[str, Any] | None, limit: int | None, offset: int | None) -> Call[Json]:
    from atlan.cache.listing import condition
    from atlan.model.listing import check_page
    from atlan_openapi.api.credential import list_credentials as op

    check_page(0 if offset is None else offset, 1 if limit is None else limit)
    options: Json = {
        "filter_": None if filter_ is None else condition(filter_),
        "limit": limit,
        "offset": offset,
    }
    given = {name: value for name, value in options.items() if value is not None}
    return Call(op.OPERATION, op.build_request(**given), op.decode_response, secret=True)


def name_of_package_credential(workflow_name: str) -> str:
    """What the credential of a package's workflow is called.

    >>> name_of_package_credential("atlan-snowflake-1714638976")
    'default-snowflake-1714638976-0'
    """
    name = non_blank(workflow_name, "workflow_name")
    return f"default-{name.removeprefix(_PACKAGE)}-0" if name.startswith(_PACKAGE) else name


def create_credential(credential: Credential, test: bool) -> Call[Json]:
    """
    Raises:
        InvalidRequestError: it is not to be tried, but has a user name or password (400-071)
    """
    from atlan_openapi.api.credential import create_credential as op

    if not test and (credential.username or credential.password):
        raise ErrorCode.UNABLE_TO_CREATE_CREDENTIAL.exception_with_parameters()
    request = op.build_request(body=credential.to_wire(), test_credential=test)
    return Call(op.OPERATION, request, op.decode_response, secret=True)


def credential_by_guid(guid: str) -> Call[Json]:
    from atlan_openapi.api.credential import get_credential as op

    return Call(op.OPERATION, op.build_request(non_blank(guid, "guid")), op.decode_response, secret=True)


def try_credential(credential: Credential) -> Call[Json]:
    from atlan_openapi.api.credential import test_credential as op

    return Call(op.OPERATION, op.build_request(body=credential.to_wire()), op.decode_response, secret=True)


def update_credential(credential: Credential) -> Call[Json]:
    """
    Raises:
        InvalidRequestError: it has no id (400-032)
    """
    from atlan_openapi.api.credential import update_credential as op

    if not credential.id:
        raise ErrorCode.MISSING_TOKEN_ID.exception_with_parameters()
    request = op.build_request(credential.id, body=credential.to_wire())
    return Call(op.OPERATION, request, op.decode_response, secret=True)


def purge_credential(guid: str) -> Call[None]:
    from atlan_openapi.api.credential import delete_credential as op

    return Call(op.OPERATION, op.build_request(non_blank(guid, "guid")), done)


# -- events


def login_events(request: KeycloakEventRequest) -> Call[Json]:
    from atlan_openapi.api.event_log import list_login_events as op

    def records(response: Any) -> Json:
        return {"records": op.decode_response(response)}

    return Call(op.OPERATION, op.build_request(**request.query_params), records)


def admin_events(request: AdminEventRequest) -> Call[Json]:
    from atlan_openapi.api.event_log import list_admin_events as op

    def records(response: Any) -> Json:
        return {"records": op.decode_response(response)}

    return Call(op.OPERATION, op.build_request(**request.query_params), records)


# -- acting as others


def keycloak_token(client_id: str, client_secret: str, **further: str) -> Call[str]:
    """A token for a client, or in exchange for one."""
    from atlan_openapi.api.auth import keycloak_token as op

    form = {
        "grant_type": "client_credentials",
        "client_id": client_id,
        "client_secret": client_secret,
        **further,
    }

    def token(response: Any) -> str:
        from atlan.redaction import register_secret

        found = op.parse_response(response).access_token
        register_secret(found)
        return found

    return Call(op.OPERATION, op.build_request(body=form), token, secret=True)


def client_secret(guid: str) -> Call[str]:
    from atlan_openapi.api.auth import get_keycloak_client_secret as op

    def secret(response: Any) -> str:
        from atlan.redaction import register_secret

        found = op.parse_response(response).value
        register_secret(found)
        return found

    return Call(op.OPERATION, op.build_request(non_blank(guid, "client_guid")), secret, secret=True)


def keycloak_users(username: str) -> Call[list[Any]]:
    from atlan_openapi.api.auth import find_keycloak_users as op

    return Call(op.OPERATION, op.build_request(username=non_blank(username, "username")), op.decode_response)


def _page(request: ListRequest) -> Json:
    options: Json = {
        "limit": request.limit,
        "offset": request.offset,
        "count": request.count,
        "sort": request.sort,
        "filter_": request.post_filter,
    }
    return {name: value for name, value in options.items() if value is not None}


def _ids(ids: Iterable[str], argument: str) -> list[str]:
    if isinstance(ids, str):
        raise ValueError(f"{argument} must be a list of ids, not a text")
    listed = [non_blank(one, f"each of {argument}") for one in ids]
    if not listed:
        raise ValueError(f"{argument} must not be empty")
    return listed


def _token_id(guid: str) -> str:
    if not guid or not guid.strip():
        raise ErrorCode.MISSING_TOKEN_ID.exception_with_parameters()
    return guid


def _mapper_id(alias: str, number: str) -> tuple[str, str]:
    return non_blank(str(alias), "sso_alias"), non_blank(number, "group_map_id")
