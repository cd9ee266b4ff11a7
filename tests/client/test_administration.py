"""Users, groups, tokens, OAuth clients, mappers, credentials and events through both clients."""

from __future__ import annotations

import logging
from datetime import date, timedelta
from typing import Any

import pytest

from atlan.auth import ImpersonatedUser
from atlan.client.aio import AsyncAtlanClient
from atlan.errors import AtlanError, AuthenticationError, InvalidRequestError, NotFoundError, PermissionError  # noqa: A004
from atlan.local import LocalTenant
from atlan.model.api_tokens import ApiToken
from atlan.model.assets import Connection
from atlan.model.credential import Credential
from atlan.model.enums import AdminOperationType, AdminResourceType, AtlanSSO, KeycloakEventType
from atlan.model.group import AtlanGroup, GroupRequest
from atlan.model.keycloak_events import AdminEventRequest, KeycloakEventRequest
from atlan.model.user import AtlanUser, UserRequest

from .both import collected
from .conftest import CONNECTION, Wire, World


@pytest.fixture
def service_account(clean_tenant: LocalTenant, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLIENT_ID", clean_tenant.client_id)
    monkeypatch.setenv("CLIENT_SECRET", clean_tenant.client_secret)


async def new_user(client: Any, email: str = "nina@example.com") -> AtlanUser:
    invited = await client.user.create([AtlanUser.create(email, "$member")], return_info=True)
    [user] = await collected(invited)
    return user


async def made_group(client: Any, alias: str = "Data team", **rest: Any) -> str:
    return (await client.group.create(AtlanGroup.create(alias), **rest)).group


class TestUsers:
    async def test_inviting(self, client: Any, wire: Wire) -> None:
        user = await new_user(client)
        assert (user.username, user.email, user.workspace_role) == ("nina", "nina@example.com", "$member")
        [sent] = [request for request in wire.to("/users") if request.method == "POST"]
        [told] = sent.body["users"]
        assert (told["email"], told["roleName"]) == ("nina@example.com", "$member")
        assert told["roleId"] == await client.role_cache.get_id_for_name("$member")
        assert await client.user.create([AtlanUser.create("olga@example.com", "$guest")]) is None

    @pytest.mark.parametrize(
        ("user", "code"),
        [
            (AtlanUser(workspace_role="$member"), "400-029"),
            (AtlanUser(email="nina@example.com"), "400-004"),
            (AtlanUser.create("nina@example.com", "$none"), "404-004"),
        ],
    )
    async def test_nobody_is_invited_when_one_cannot_be(
        self, client: Any, wire: Wire, user: AtlanUser, code: str
    ) -> None:
        with pytest.raises(AtlanError, match=code):
            await client.user.create([AtlanUser.create("olga@example.com", "$member"), user])
        assert [request for request in wire.sent if request.method == "POST"] == []

    async def test_changing(self, client: Any, wire: Wire) -> None:
        maria = await client.user.get_by_username("maria.member")
        change = AtlanUser.create_for_modification(maria.id)
        change.first_name = "Mary"
        answer = await client.user.update(maria.id, change)
        assert (answer.first_name, answer.username) == ("Mary", "maria.member")
        assert wire.sent[-1].body == {"id": maria.id, "firstName": "Mary"}
        guest = await client.role_cache.get_id_for_name("$guest")
        await client.user.change_role(maria.id, guest)
        assert (await client.user.get_by_username("maria.member")).workspace_role == "$guest"
        with pytest.raises(NotFoundError):
            await client.user.change_role("nobody", guest)

    async def test_groups_of_a_user(self, client: Any, wire: Wire) -> None:
        user = await new_user(client)
        numbers = [await made_group(client, f"Team {letter}") for letter in "ABC"]
        await client.user.add_to_groups(user.id, numbers)
        groups = await client.user.get_groups(user.id)
        assert groups.count == 4
        assert [group.alias for group in await collected(groups)] == [
            "All Users",
            "Team A",
            "Team B",
            "Team C",
        ]
        paged = await client.user.get_groups(user.id, GroupRequest(sort="-name", limit=1))
        assert [group.name for group in await collected(paged)] == ["team_c", "team_b", "team_a", "all_users"]

    async def test_bad_arguments_are_not_sent(self, client: Any, wire: Wire) -> None:
        for refused in (
            lambda: client.user.update(" ", AtlanUser()),
            lambda: client.user.change_role("u", ""),
            lambda: client.user.add_to_groups("u", []),
            lambda: client.user.add_to_groups("u", "text"),
            lambda: client.group.purge(""),
            lambda: client.group.update(AtlanGroup()),
            lambda: client.group.remove_users("g", [""]),
            lambda: client.oauth_client.purge(" "),
            lambda: client.oauth_client.update("c"),
            lambda: client.sso.delete_group_mapping("okta", ""),
            lambda: client.sso.get_all_group_mappings(""),
            lambda: client.credentials.get(""),
            lambda: client.impersonate.get_user_id(" "),
            lambda: client.user.create([]),
            lambda: client.user.get(limit=0),
            lambda: client.user.get_by_email(" "),
            lambda: client.user.get_by_username(""),
            lambda: client.user.add_as_admin("", "token"),
            lambda: client.user.add_as_viewer("a", " "),
            lambda: client.group.get(offset=-1),
            lambda: client.group.get_by_name(""),
            lambda: client.role.get(limit="all"),
            lambda: client.token.get(limit=0),
            lambda: client.token.get_by_name(""),
            lambda: client.oauth_client.get(limit=-1),
            lambda: client.credentials.get_all(limit=0),
            lambda: client.credentials.get_all(offset=-1),
            lambda: client.credentials.get_all(filter='{"name": "x"}'),
            lambda: client.upload_image(None, "icon.png"),
            lambda: client.requests.list(limit=0),
        ):
            with pytest.raises(ValueError, match="must"):
                await refused()
        assert wire.sent == []

    async def test_becoming_an_admin(self, client: Any, world: World, service_account: None) -> None:
        connection = await world.connection()
        token = await client.impersonate.user((await client.user.get_by_username("admin")).id)
        me = (await client.user.get_current()).username
        response = await client.user.add_as_admin(connection.guid, token)
        assert [asset.guid for asset in response.assets_updated(Connection)] == [connection.guid]
        assert await client.user.add_as_admin(connection.guid, token) is None
        await client.user.add_as_viewer(connection.guid, token)
        read = await client.asset.get_by_qualified_name(CONNECTION, Connection)
        assert read.admin_users == {"admin", me}
        assert read.viewer_users == {me}
        with pytest.raises(NotFoundError):
            await client.user.add_as_admin("00000000-0000-4000-8000-000000000000", token)


class TestGroups:
    async def test_a_life(self, client: Any, wire: Wire) -> None:
        user = await new_user(client)
        group = AtlanGroup.create("Data team")
        group.attributes.description = ["People with data"]
        made = await client.group.create(group, user_ids=[user.id])
        assert made.users[user.id].was_successful
        sent = wire.sent[-1].body
        assert sent["group"]["attributes"] == {"alias": ["Data team"], "description": ["People with data"]}
        [read] = await collected(await client.group.get_by_name("data TEAM"))
        assert (read.id, read.name, read.user_count) == (made.group, "data_team", 1)
        members = await client.group.get_members(made.group)
        assert (members.count, [member.username for member in await collected(members)]) == (1, ["nina"])
        change = AtlanGroup.create_for_modification(read.id, read.path)
        change.alias = "The data team"
        await client.group.update(change)
        [renamed] = await collected(await client.group.get_by_name("the data team"))
        assert renamed.name == "data_team"
        await client.group.remove_users(made.group, [user.id])
        assert await collected(await client.group.get_members(made.group, UserRequest(limit=1))) == []
        await client.group.purge(made.group)
        with pytest.raises(NotFoundError):
            await client.group.get_members(made.group)

    async def test_without_a_name(self, client: Any, wire: Wire) -> None:
        with pytest.raises(InvalidRequestError, match="400-027"):
            await client.group.create(AtlanGroup())
        assert wire.sent == []


class TestTokens:
    async def test_a_token_can_be_used_until_it_is_revoked(
        self, client: Any, clean_tenant: LocalTenant, wire: Wire
    ) -> None:
        token = await client.token.create("nightly", "for tests", personas={"default/p2", "default/p1"})
        assert wire.sent[-1].body == {
            "displayName": "nightly",
            "description": "for tests",
            "personaQualifiedNames": ["default/p1", "default/p2"],
            "validitySeconds": 157_680_000,
        }
        key = token.attributes.access_token
        assert key not in repr(token)
        assert token.attributes.access_token_lifespan == 157_680_000
        told = {persona.persona_qualified_name for persona in token.attributes.persona_qualified_name}
        assert told == {"default/p1", "default/p2"}
        assert token.attributes.workspace_permissions == set()
        async with AsyncAtlanClient(base_url=clean_tenant.base_url, api_key=key) as other:
            assert (await other.user.get_current()).username == token.username
            await client.token.purge(token.guid)
            with pytest.raises(AuthenticationError):
                await other.user.get_current()

    async def test_finding(self, client: Any, wire: Wire) -> None:
        token = await client.token.create('a "quoted" name', validity_seconds=0)
        assert wire.sent[-1].body["validitySeconds"] == 0
        for found in (
            await client.token.get_by_name('a "quoted" name'),
            await client.token.get_by_id(token.client_id),
            await client.token.get_by_id(token.username),
            await client.token.get_by_guid(token.guid),
        ):
            assert isinstance(found, ApiToken)
            assert found.guid == token.guid
            assert found.attributes.access_token is None
            assert found.attributes.created_at.date() >= date(2024, 1, 1)
        assert await client.token.get_by_name("none") is None
        tokens = await client.token.get(limit=1, sort="-createdAt")
        assert tokens.count == len(await collected(tokens)) == 2

    async def test_changing(self, client: Any) -> None:
        token = await client.token.create("nightly")
        changed = await client.token.update(token.guid, "daily", "d", personas=["default/p"])
        assert (changed.display_name, changed.attributes.description) == ("daily", "d")
        assert len(changed.attributes.persona_qualified_name) == 1
        assert (await client.token.update(token.guid, "daily")).attributes.persona_qualified_name == []

    async def test_bad_arguments(self, client: Any, wire: Wire) -> None:
        with pytest.raises(InvalidRequestError, match="400-033"):
            await client.token.create(" ")
        with pytest.raises(InvalidRequestError, match="400-032"):
            await client.token.update("", "name")
        with pytest.raises(InvalidRequestError, match="400-032"):
            await client.token.purge(" ")
        assert wire.sent == []

    async def test_former_names(self, client: Any) -> None:
        with pytest.warns(DeprecationWarning, match="token.create"):
            token = await client.create_api_token("nightly")
        with pytest.warns(DeprecationWarning, match="token.get_by_name"):
            assert (await client.get_api_token_by_name("nightly")).guid == token.guid


class TestOAuthClients:
    async def test_a_life(self, client: Any, clean_tenant: LocalTenant, wire: Wire) -> None:
        made = await client.oauth_client.create("report", "gUEST", persona_qualified_names=["default/p"])
        assert wire.sent[-1].body == {
            "displayName": "report",
            "description": "",
            "role": "$guest",
            "personaQNs": ["default/p"],
        }
        assert made.client_secret not in repr(made)
        account = {"oauth_client_id": made.client_id, "oauth_client_secret": made.client_secret}
        async with AsyncAtlanClient(base_url=clean_tenant.base_url, **account) as other:
            assert (await other.user.get_current()).username == f"service-account-{made.client_id}"
            clean_tenant.faults.expire_tokens()
            assert (await other.user.get_current()).username == f"service-account-{made.client_id}"
        changed = await client.oauth_client.update(made.client_id, description="changed")
        assert wire.sent[-1].body == {"description": "changed"}
        assert (changed.display_name, changed.role) == ("report", "$guest")
        read = await client.oauth_client.get_by_id(made.client_id)
        assert (read.description, read.persona_qualified_names) == ("changed", ["default/p"])
        clients = await client.oauth_client.get(limit=1)
        assert clients.count == len(await collected(clients)) == 1
        await client.oauth_client.purge(made.client_id)
        with pytest.raises(NotFoundError):
            await client.oauth_client.get_by_id(made.client_id)
        with pytest.raises(AuthenticationError):
            async with AsyncAtlanClient(base_url=clean_tenant.base_url, **account) as other:
                await other.user.get_current()

    async def test_an_unknown_role(self, client: Any, wire: Wire) -> None:
        with pytest.raises(NotFoundError, match=r"404-030.*Admin, Guest, Member"):
            await client.oauth_client.create("report", "Owner")
        assert {request.method for request in wire.sent} == {"GET"}


class TestMappings:
    async def test_a_life(self, client: Any, wire: Wire) -> None:
        number = await made_group(client)
        [group] = await collected(await client.group.get_by_name("Data team"))
        made = await client.sso.create_group_mapping(AtlanSSO.OKTA, group, "staff")
        sent = wire.sent[-1].body
        assert sent.pop("name").startswith(f"{number}--")
        assert sent == {
            "identityProviderAlias": "okta",
            "identityProviderMapper": "saml-group-idp-mapper",
            "config": {
                "syncMode": "FORCE",
                "attributes": "[]",
                "are.attribute.values.regex": "",
                "attribute.name": "memberOf",
                "attribute.value": "staff",
                "group": "data_team",
            },
        }
        with pytest.raises(InvalidRequestError, match="400-058"):
            await client.sso.create_group_mapping("okta", group, "others")
        changed = await client.sso.update_group_mapping("okta", group, made.id, made.name, "others")
        assert (changed.id, changed.config.attribute_value) == (made.id, "others")
        read = await client.sso.get_group_mapping("okta", made.id)
        assert (read.name, read.config.group_name) == (made.name, "data_team")
        assert [one.id for one in await client.sso.get_all_group_mappings("okta")] == [made.id]
        assert await client.sso.get_all_group_mappings("azure") == []
        await client.sso.delete_group_mapping("okta", made.id)
        assert await client.sso.get_all_group_mappings("okta") == []


class TestCredentials:
    def credential(self, **changes: Any) -> Credential:
        return Credential(**{"name": "default-snowflake-1-0", "connector_type": "event", **changes})

    async def test_a_life(self, client: Any, wire: Wire, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG, "atlan")
        stored = await client.credentials.creator(
            self.credential(
                username="me", password="hush-hush", extras={"role": "r", "private_key": "hush-too"}
            )
        )
        assert wire.sent[-1].query == [("testCredential", "true")]
        assert wire.sent[-1].body["extra"] == {"role": "r", "private_key": "hush-too"}
        assert (stored.username, stored.extras) == ("me", {"role": "r"})
        read = await client.credentials.get(stored.id)
        change = read.to_credential()
        change.description = "changed"
        assert (await client.credentials.test(change)).is_successful
        changed = await client.credentials.test_and_update(change)
        assert (changed.description, changed.username) == ("changed", "me")
        listed = await client.credentials.get_all(workflow_name="atlan-snowflake-1")
        assert [one.id for one in await collected(listed)] == [stored.id]
        assert wire.sent[-1].query == [("filter", '{"name":"default-snowflake-1-0"}')]
        await client.credentials.purge_by_guid(stored.id)
        assert await collected(await client.credentials.get_all()) == []
        assert "hush" not in caplog.text

    async def test_pages(self, client: Any, wire: Wire) -> None:
        for number in range(3):
            await client.credentials.creator(self.credential(name=f"c{number}"), test=False)
        wire.clear()
        everything = await client.credentials.get_all()
        assert len(await collected(everything)) == 3
        assert [request.query for request in wire.sent] == [[]]
        paged = await client.credentials.get_all(filter={"connectorType": "event"}, limit=2, offset=1)
        assert len(await collected(paged)) == 2

    async def test_what_does_not_work(self, client: Any, wire: Wire) -> None:
        useless = self.credential(connector_type="jdbc")
        assert not (await client.credentials.test(useless)).is_successful
        with pytest.raises(InvalidRequestError):
            await client.credentials.creator(useless)
        stored = await client.credentials.creator(useless, test=False)
        with pytest.raises(InvalidRequestError, match="400-054"):
            await client.credentials.test_and_update(stored.to_credential())
        wire.clear()
        with pytest.raises(InvalidRequestError, match="400-071"):
            await client.credentials.creator(self.credential(username="me"), test=False)
        with pytest.raises(InvalidRequestError, match="400-032"):
            await client.credentials.test_and_update(useless)
        assert wire.sent == []


class TestEvents:
    async def test_logins(self, client: Any, wire: Wire, service_account: None) -> None:
        user_id = await client.user.get_by_username("maria.member")
        for _ in range(2):
            await client.impersonate.user(user_id.id)
        with pytest.raises(PermissionError, match="403-002"):
            await client.impersonate.user("nobody")
        wire.clear()
        request = KeycloakEventRequest(
            user_id=user_id.id, types=[KeycloakEventType.IMPERSONATE], date_from=date(2024, 1, 1), size=1
        )
        events = await collected(await client.admin.get_keycloak_events(request))
        assert [event.type for event in events] == [KeycloakEventType.IMPERSONATE] * 2
        assert events[0].time >= events[1].time
        assert wire.sent[0].query == [
            ("dateFrom", "2024-01-01"),
            ("first", "0"),
            ("max", "1"),
            ("type", "IMPERSONATE"),
            ("user", user_id.id),
        ]
        assert [dict(sent.query)["first"] for sent in wire.sent] == ["0", "1", "2"]
        failed = await client.admin.get_keycloak_events(
            KeycloakEventRequest(types=[KeycloakEventType.TOKEN_EXCHANGE_ERROR])
        )
        assert len(await collected(failed)) == 1

    async def test_changes(self, client: Any) -> None:
        user = await new_user(client)
        await made_group(client, user_ids=[user.id])
        request = AdminEventRequest(
            operation_types=[AdminOperationType.CREATE],
            resource_types=[AdminResourceType.USER, AdminResourceType.GROUP],
            date_to=date.today() + timedelta(days=1),
        )
        events = await collected(await client.admin.get_admin_events(request))
        assert [event.resource_type for event in events] == [AdminResourceType.GROUP, AdminResourceType.USER]
        assert events[1].resource_path == f"users/{user.id}"
        me = await client.user.get_current()
        assert events[0].auth_details.user_id == me.id
        own = await client.admin.get_admin_events(
            AdminEventRequest(user_id=me.id, resource_path=f"users/{user.id}")
        )
        assert len(await collected(own)) == 1

    @pytest.mark.parametrize("wrong", [{"date_from": "1.1.2024"}, {"size": 0}, {"offset": -1}])
    def test_bad_requests(self, wrong: dict[str, Any]) -> None:
        for kind in (KeycloakEventRequest, AdminEventRequest):
            with pytest.raises(ValueError, match="must"):
                kind(**wrong)


class TestImpersonation:
    async def test_tokens(self, client: Any, clean_tenant: LocalTenant, service_account: None) -> None:
        maria = await client.user.get_by_username("maria.member")
        privileged = clean_tenant_client(clean_tenant, await client.impersonate.escalate())
        async with privileged:
            assert await privileged.impersonate.get_user_id("MARIA.member") == maria.id
            assert await privileged.impersonate.get_user_id("maria") is None
            secret = await privileged.impersonate.get_client_secret(clean_tenant.token_guid)
            assert secret
        acting = clean_tenant_client(clean_tenant, await client.impersonate.user(maria.id))
        async with acting:
            assert (await acting.user.get_current()).username == "maria.member"

    async def test_what_is_refused(
        self, client: Any, monkeypatch: pytest.MonkeyPatch, service_account: None
    ) -> None:
        with pytest.raises(PermissionError, match="403-002"):
            await client.impersonate.user("nobody")
        # An API token may not look into the identity service.
        with pytest.raises(InvalidRequestError, match="400-068"):
            await client.impersonate.get_client_secret("x")
        monkeypatch.setenv("CLIENT_SECRET", "not-the-secret")
        with pytest.raises(PermissionError, match="403-001"):
            await client.impersonate.escalate()
        with pytest.raises(PermissionError, match="403-001"):
            await client.impersonate.user("x")
        monkeypatch.delenv("CLIENT_SECRET")
        with pytest.raises(InvalidRequestError, match="400-056"):
            await client.impersonate.user("x")

    async def test_acting_as_a_user_all_along(self, client: Any, clean_tenant: LocalTenant) -> None:
        maria = await client.user.get_by_username("maria.member")
        credential = ImpersonatedUser(maria.id, clean_tenant.client_id, clean_tenant.client_secret)
        async with AsyncAtlanClient(base_url=clean_tenant.base_url, credential=credential) as acting:
            assert (await acting.user.get_current()).username == "maria.member"
            clean_tenant.faults.expire_tokens()
            assert (await acting.user.get_current()).username == "maria.member"
            with pytest.raises(PermissionError):
                await acting.token.create("not allowed")


def clean_tenant_client(tenant: LocalTenant, token: str) -> AsyncAtlanClient:
    return AsyncAtlanClient(base_url=tenant.base_url, api_key=token)


async def test_no_secret_is_logged(
    client: Any, clean_tenant: LocalTenant, caplog: pytest.LogCaptureFixture, service_account: None
) -> None:
    caplog.set_level(logging.DEBUG, "atlan")
    token = await client.token.create("nightly")
    made = await client.oauth_client.create("report", "guest")
    maria = await client.user.get_by_username("maria.member")
    secrets = [
        token.attributes.access_token,
        made.client_secret,
        await client.impersonate.user(maria.id),
        privileged := await client.impersonate.escalate(),
        clean_tenant.client_secret,
    ]
    async with clean_tenant_client(clean_tenant, privileged) as acting:
        secrets.append(await acting.impersonate.get_client_secret(token.guid))
    assert "POST /api/service/apikeys" in caplog.text
    assert [secret for secret in secrets if secret in caplog.text] == []
