"""Interactions with the services for users, groups, tokens, OAuth clients, mappers, credentials and events."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from atlan.errors import ConflictError, InvalidRequestError, NotFoundError
from atlan.model.credential import Credential
from atlan.model.enums import AdminOperationType, AdminResourceType, AtlanSSO, KeycloakEventType
from atlan.model.group import AtlanGroup, GroupRequest
from atlan.model.keycloak_events import AdminEventRequest, KeycloakEventRequest
from atlan.model.user import AtlanUser

from .scenarios import items, scenario


@scenario
def users_and_groups(client: Any) -> Generator[Any, Any, None]:
    invited = yield client.user.create([AtlanUser.create("nina@example.com", "$member")], return_info=True)
    [nina] = yield items(invited)
    assert nina.workspace_role == "$member"

    made = yield client.group.create(AtlanGroup.create("Contract team"), user_ids=[nina.id])
    assert made.users[nina.id].was_successful
    try:
        yield client.group.create(AtlanGroup.create("Contract team"))
    except ConflictError:
        pass
    else:
        raise AssertionError("two groups of one name must not be made")

    groups = yield client.user.get_groups(nina.id, GroupRequest(sort="name", limit=1))
    assert [group.alias for group in (yield items(groups))] == ["All Users", "Contract team"]
    maria = yield client.user.get_by_username("maria.member")
    yield client.user.add_to_groups(maria.id, [made.group])
    members = yield client.group.get_members(made.group)
    assert [user.username for user in (yield items(members))] == ["maria.member", "nina"]

    change = AtlanUser.create_for_modification(maria.id)
    change.first_name = "Mary"
    changed = yield client.user.update(maria.id, change)
    assert changed.first_name == "Mary"
    guest = yield client.role_cache.get_id_for_name("$guest")
    yield client.user.change_role(maria.id, guest)

    yield client.group.remove_users(made.group, [nina.id])
    found = yield client.group.get_by_name("contract")
    [team] = yield items(found)
    assert team.user_count == 1
    change = AtlanGroup.create_for_modification(team.id, team.path)
    change.alias = "The contract team"
    yield client.group.update(change)
    yield client.group.purge(made.group)


@scenario
def api_tokens(client: Any) -> Generator[Any, Any, None]:
    token = yield client.token.create("contract", personas=["default/p"], validity_seconds=3600)
    assert token.attributes.access_token and token.attributes.access_token_lifespan == 3600
    found = yield client.token.get_by_id(token.username)
    assert found.guid == token.guid and found.attributes.access_token is None
    changed = yield client.token.update(token.guid, "renamed", "described")
    assert changed.attributes.persona_qualified_name == []
    assert (yield client.token.get_by_name("contract")) is None
    assert (yield client.token.get_by_guid(token.guid)).display_name == "renamed"
    yield client.token.purge(token.guid)
    tokens = yield client.token.get(sort="-createdAt")
    assert tokens.count == 1


@scenario
def oauth_clients(client: Any) -> Generator[Any, Any, None]:
    made = yield client.oauth_client.create("contract", role="Guest", description="d")
    assert made.client_id and made.client_secret
    try:
        yield client.oauth_client.create("contract", role="Owner")
    except NotFoundError as error:
        assert "Member" in str(error)
    else:
        raise AssertionError("an unknown role must be refused")
    changed = yield client.oauth_client.update(made.client_id, display_name="renamed")
    assert (changed.display_name, changed.description) == ("renamed", "d")
    clients = yield client.oauth_client.get()
    assert [one.client_id for one in (yield items(clients))] == [made.client_id]
    yield client.oauth_client.purge(made.client_id)
    try:
        yield client.oauth_client.get_by_id(made.client_id)
    except NotFoundError:
        pass
    else:
        raise AssertionError("a deleted client must not be found")


@scenario
def sso_group_mappings(client: Any) -> Generator[Any, Any, None]:
    found = yield client.group.get_by_name("Data Stewards")
    [stewards] = yield items(found)
    made = yield client.sso.create_group_mapping(AtlanSSO.AZURE_AD, stewards, "stewards")
    try:
        yield client.sso.create_group_mapping(AtlanSSO.AZURE_AD, stewards, "others")
    except InvalidRequestError as error:
        assert "400-058" in str(error)
    else:
        raise AssertionError("a group must not be mapped twice")
    changed = yield client.sso.update_group_mapping(AtlanSSO.AZURE_AD, stewards, made.id, made.name, "others")
    assert changed.config.attribute_value == "others"
    assert (
        yield client.sso.get_group_mapping(AtlanSSO.AZURE_AD, made.id)
    ).config.group_name == "data_stewards"
    yield client.sso.delete_group_mapping(AtlanSSO.AZURE_AD, made.id)
    assert (yield client.sso.get_all_group_mappings(AtlanSSO.AZURE_AD)) == []


@scenario
def credentials_of_sources(client: Any) -> Generator[Any, Any, None]:
    credential = Credential(name="default-contract-1-0", connector_type="event", auth_type="atlan_api_key")
    credential.extras = {"events.enabled": True}
    stored = yield client.credentials.creator(credential)
    read = yield client.credentials.get(stored.id)
    change = read.to_credential()
    change.description = "changed"
    changed = yield client.credentials.test_and_update(change)
    assert changed.description == "changed"
    found = yield client.credentials.get_all(workflow_name="atlan-contract-1")
    assert [one.id for one in (yield items(found))] == [stored.id]
    nowhere = yield client.credentials.test(Credential(connector="sqlite", host="/nowhere.db"))
    assert not nowhere.is_successful
    yield client.credentials.purge_by_guid(stored.id)


@scenario
def acting_as_others_and_events(client: Any) -> Generator[Any, Any, None]:
    maria = yield client.user.get_by_username("maria.member")
    assert (yield client.impersonate.escalate())
    assert (yield client.impersonate.user(maria.id))
    yield client.group.create(AtlanGroup.create("Contract team"))

    request = KeycloakEventRequest(user_id=maria.id, types=[KeycloakEventType.IMPERSONATE])
    logins = yield client.admin.get_keycloak_events(request)
    assert [event.user_id for event in (yield items(logins))] == [maria.id]
    wanted = AdminEventRequest(
        operation_types=[AdminOperationType.CREATE], resource_types=[AdminResourceType.GROUP], size=1
    )
    changes = yield client.admin.get_admin_events(wanted)
    assert len((yield items(changes))) == 1
