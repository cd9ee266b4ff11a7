"""Personas, purposes, and their policies."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from atlan.errors import InvalidRequestError, NotFoundError
from atlan.model.assets import AuthPolicy, Persona, Purpose, Stakeholder
from atlan.model.core import AtlanTagName
from atlan.model.enums import (
    AuthPolicyType,
    PersonaDomainAction,
    PersonaGlossaryAction,
    PersonaMetadataAction,
    PurposeMetadataAction,
)

from .clients import AsyncClient, Client
from .tenant_names import Names

CONNECTION = "default/snowflake/1700000000"


def attributes(asset: Any) -> dict[str, Any]:
    wire = asset.to_wire()
    assert wire["guid"].startswith("-")
    return dict(wire["attributes"])


def holder(type_name: str) -> dict[str, str]:
    return {"typeName": type_name, "guid": "g1"}


class TestPersona:
    def test_creator(self) -> None:
        assert attributes(Persona.creator(name="Stewards")) == {
            "name": "Stewards",
            "qualifiedName": "Stewards",
            "displayName": "Stewards",
            "description": "",
            "isAccessControlEnabled": True,
        }

    def test_sub_types_have_it_too(self) -> None:
        assert Stakeholder.creator(name="Owner").to_wire()["typeName"] == "Stakeholder"

    @pytest.mark.parametrize(("arguments", "enabled"), [((), True), ((False,), False)])
    def test_updater(self, arguments: tuple[bool, ...], enabled: bool) -> None:
        assert attributes(Persona.updater("default/p1", "Stewards", *arguments)) == {
            "name": "Stewards",
            "qualifiedName": "default/p1",
            "isAccessControlEnabled": enabled,
        }

    def test_metadata_policy(self) -> None:
        policy = Persona.create_metadata_policy(
            name="Read",
            persona_id="g1",
            policy_type=AuthPolicyType.ALLOW,
            actions={PersonaMetadataAction.UPDATE, PersonaMetadataAction.READ},
            connection_qualified_name=CONNECTION,
            resources={f"entity:{CONNECTION}/b", f"entity:{CONNECTION}/a"},
        )
        assert attributes(policy) == {
            "name": "Read",
            "qualifiedName": "Read",
            "displayName": "",
            "policyType": "allow",
            "policyCategory": "persona",
            "policySubCategory": "metadata",
            "policyServiceName": "atlas",
            "policyResourceCategory": "CUSTOM",
            "policyActions": ["persona-asset-read", "persona-asset-update"],
            "policyResources": [f"entity:{CONNECTION}/a", f"entity:{CONNECTION}/b"],
            "connectionQualifiedName": CONNECTION,
            "accessControl": holder("Persona"),
        }

    def test_data_policy(self) -> None:
        policy = Persona.create_data_policy(
            name="Query",
            persona_id="g1",
            policy_type=AuthPolicyType.DENY,
            connection_qualified_name=CONNECTION,
            resources={f"entity:{CONNECTION}"},
        )
        assert attributes(policy) == {
            "name": "Query",
            "qualifiedName": "Query",
            "displayName": "",
            "policyType": "deny",
            "policyCategory": "persona",
            "policySubCategory": "data",
            "policyServiceName": "heka",
            "policyResourceCategory": "ENTITY",
            "policyActions": ["select"],
            "policyResources": [f"entity:{CONNECTION}", "entity-type:*"],
            "connectionQualifiedName": CONNECTION,
            "accessControl": holder("Persona"),
        }

    def test_glossary_policy(self) -> None:
        policy = Persona.create_glossary_policy(
            name="Terms",
            persona_id="g1",
            policy_type=AuthPolicyType.ALLOW,
            actions={PersonaGlossaryAction.READ},
            resources={"entity:abc"},
        )
        assert attributes(policy) == {
            "name": "Terms",
            "qualifiedName": "Terms",
            "displayName": "",
            "policyType": "allow",
            "policyCategory": "persona",
            "policySubCategory": "glossary",
            "policyServiceName": "atlas",
            "policyResourceCategory": "CUSTOM",
            "policyActions": ["persona-glossary-read"],
            "policyResources": ["entity:abc"],
            "accessControl": holder("Persona"),
        }

    def test_domain_policy(self) -> None:
        policy = Persona.create_domain_policy(
            name="Mesh",
            persona_id="g1",
            actions={PersonaDomainAction.READ_DOMAIN},
            resources={"entity:default/domain/a/super"},
        )
        assert attributes(policy) == {
            "name": "Mesh",
            "qualifiedName": "Mesh",
            "displayName": "",
            "policyType": "allow",
            "policyCategory": "persona",
            "policySubCategory": "domain",
            "policyServiceName": "atlas",
            "policyResourceCategory": "CUSTOM",
            "policyActions": ["persona-domain-read"],
            "policyResources": ["entity:default/domain/a/super"],
            "accessControl": holder("Persona"),
        }

    GOOD: dict[str, Any] = {
        "name": "n",
        "persona_id": "g1",
        "policy_type": AuthPolicyType.ALLOW,
        "actions": {PersonaMetadataAction.READ},
        "connection_qualified_name": CONNECTION,
        "resources": {"entity:x"},
    }

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ({"name": None, "persona_id": None}, r"^name is required"),
            ({"persona_id": " ", "policy_type": None}, r"^persona_id must not be blank"),
            ({"policy_type": None, "actions": None}, r"^policy_type is required"),
            ({"actions": None, "resources": None}, r"^actions is required"),
            ({"resources": None}, r"^resources is required"),
            ({"actions": set()}, r"^actions must not be an empty set"),
            ({"connection_qualified_name": ""}, r"^connection_qualified_name must not be blank"),
            ({"actions": {PurposeMetadataAction.READ}}, r"^actions must be a PersonaMetadataAction"),
            ({"policy_type": "permit"}, r"^policy_type must be an AuthPolicyType"),
        ],
    )
    def test_errors(self, arguments: dict[str, Any], message: str) -> None:
        with pytest.raises(ValueError, match=message):
            Persona.create_metadata_policy(**{**self.GOOD, **arguments})

    def test_text_does_as_well(self) -> None:
        policy = Persona.create_metadata_policy(
            **{**self.GOOD, "policy_type": "deny", "actions": ["persona-asset-read"]}
        )
        assert policy.policy_type is AuthPolicyType.DENY


class TestPurpose:
    def test_creator(self) -> None:
        purpose = Purpose.creator(name="Personal", atlan_tags=["PII", AtlanTagName("Finance")])
        wire = purpose.to_wire(Names())
        assert wire["attributes"] == {
            "name": "Personal",
            "qualifiedName": "Personal",
            "displayName": "Personal",
            "description": "",
            "isAccessControlEnabled": True,
            "purposeClassifications": ["aB1", "cD2"],
        }

    def test_unknown_tag(self) -> None:
        with pytest.raises(NotFoundError, match="404-006"):
            Purpose.creator(name="Personal", atlan_tags=["Nothing"]).to_wire(Names())

    def test_nobody_knows_tags(self) -> None:
        with pytest.raises(InvalidRequestError, match="400-037"):
            Purpose.creator(name="Personal", atlan_tags=["PII"]).to_wire()

    def test_without_tags(self) -> None:
        with pytest.raises(ValueError, match="atlan_tags must not be an empty list"):
            Purpose.creator(name="Personal", atlan_tags=[])

    def test_updater(self) -> None:
        assert attributes(Purpose.updater("default/p1", "Personal", is_enabled=False)) == {
            "name": "Personal",
            "qualifiedName": "default/p1",
            "isAccessControlEnabled": False,
        }

    def test_metadata_policy(self) -> None:
        client = Client()
        policy = Purpose.create_metadata_policy(
            client=client,  # type: ignore[arg-type]
            name="Read",
            purpose_id="g1",
            policy_type=AuthPolicyType.ALLOW,
            actions={PurposeMetadataAction.READ},
            policy_groups={"g2", "g1"},
            policy_users={"jane"},
        )
        assert attributes(policy) == {
            "name": "Read",
            "qualifiedName": "Read",
            "displayName": "",
            "policyType": "allow",
            "policyCategory": "purpose",
            "policySubCategory": "metadata",
            "policyServiceName": "atlas_tag",
            "policyResourceCategory": "TAG",
            "policyActions": ["entity-read"],
            "policyGroups": ["g1", "g2"],
            "policyUsers": ["jane"],
            "accessControl": holder("Purpose"),
        }
        assert client.group_cache.asked == [["g1", "g2"]]
        assert client.user_cache.asked == [["jane"]]

    def test_data_policy_for_everybody(self) -> None:
        client = Client()
        policy = Purpose.create_data_policy(
            client=client,  # type: ignore[arg-type]
            name="Mask",
            purpose_id="g1",
            policy_type=AuthPolicyType.DATA_MASK,
            all_users=True,
        )
        assert attributes(policy) == {
            "name": "Mask",
            "qualifiedName": "Mask",
            "displayName": "",
            "policyType": "dataMask",
            "policyCategory": "purpose",
            "policySubCategory": "data",
            "policyServiceName": "atlas_tag",
            "policyResourceCategory": "TAG",
            "policyActions": ["select"],
            "policyGroups": ["public"],
            "accessControl": holder("Purpose"),
        }
        assert client.group_cache.asked == []

    def test_asynchronously(self) -> None:
        async def make() -> AuthPolicy:
            return await Purpose.create_data_policy_async(
                client=AsyncClient(),
                name="Q",
                purpose_id="g1",
                policy_type=AuthPolicyType.ALLOW,
                policy_users={"jane"},
            )

        assert attributes(asyncio.run(make()))["policyUsers"] == ["jane"]

    def test_somebody_who_does_not_exist(self) -> None:
        class Nobody:
            def validate_names(self, names: object) -> None:
                raise ValueError("nobody is called john")

        for client, make in (
            (Client(user_cache=Nobody()), Purpose.create_data_policy),
            (AsyncClient(user_cache=Nobody()), Purpose.create_data_policy_async),
        ):

            async def run(client: Any = client, make: Any = make) -> None:
                made = make(
                    client=client, name="Q", purpose_id="g1", policy_type="allow", policy_users={"john"}
                )
                if hasattr(made, "__await__"):
                    await made

            with pytest.raises(ValueError, match="nobody is called john"):
                asyncio.run(run())

    @pytest.mark.parametrize("make", [Purpose.create_metadata_policy, Purpose.create_data_policy])
    def test_for_nobody(self, make: Any) -> None:
        more = {"actions": {PurposeMetadataAction.READ}} if "metadata" in make.__name__ else {}
        with pytest.raises(ValueError, match="one of all_users, policy_groups, policy_users is required"):
            make(client=Client(), name="Q", purpose_id="g1", policy_type=AuthPolicyType.ALLOW, **more)


class TestTagsOfPurpose:
    NAMES = Names()

    def purpose(self) -> Any:
        wire = {
            "typeName": "Purpose",
            "guid": "g1",
            "attributes": {
                "name": "p",
                "qualifiedName": "default/p",
                "purposeClassifications": ["aB1", "gone"],
            },
        }
        from atlan.model.entity import entity_from_wire

        return entity_from_wire(wire, self.NAMES)

    def test_read(self) -> None:
        assert self.purpose().purpose_atlan_tags == ["PII", "(DELETED)"]
        assert Purpose.from_dict(self.purpose().to_dict()).purpose_atlan_tags == ["aB1", "gone"]

    def test_reading_changes_nothing(self) -> None:
        purpose = self.purpose()
        assert purpose.purpose_atlan_tags
        assert "purposeClassifications" not in purpose.to_wire()["attributes"]

    def test_deleted_tags_keep_their_id(self) -> None:
        purpose = self.purpose()
        purpose.purpose_atlan_tags.append("Finance")
        assert purpose.to_wire()["attributes"]["purposeClassifications"] == ["aB1", "gone", "cD2"]

    def test_assigned(self) -> None:
        purpose = self.purpose()
        purpose.purpose_atlan_tags = ["Finance", "PII"]
        assert purpose.to_wire()["attributes"]["purposeClassifications"] == ["cD2", "aB1"]
        purpose.purpose_atlan_tags = None
        assert purpose.to_wire()["attributes"]["purposeClassifications"] is None

    @pytest.mark.parametrize("value", ["PII", [1], 5])
    def test_wrong_values(self, value: Any) -> None:
        with pytest.raises(TypeError, match=r"Purpose\.purpose_atlan_tags must be a list"):
            self.purpose().purpose_atlan_tags = value


class TestPolicy:
    STORED: dict[str, Any] = {
        "typeName": "AuthPolicy",
        "guid": "g5",
        "attributes": {
            "name": "Read",
            "qualifiedName": "default/p1/x",
            "policyType": "allow",
            "policyActions": ["persona-asset-read"],
            "policyResources": ["entity:x"],
            "policyServiceName": "atlas",
            "policyGroups": None,
        },
        "relationshipAttributes": {
            "accessControl": {"typeName": "Persona", "guid": "g1", "displayText": "p"}
        },
    }

    def test_no_creator(self) -> None:
        make: Any = AuthPolicy
        with pytest.raises(NotImplementedError, match=r"call Persona\.create_metadata_policy"):
            make.creator(name="Read")

    def test_no_updater(self) -> None:
        with pytest.raises(NotImplementedError, match="read the policy, change it and save it"):
            AuthPolicy.updater("default/p1/x", "Read")

    def test_a_change_sends_all_of_it(self) -> None:
        policy = AuthPolicy.from_dict(self.STORED)
        policy.policy_type = AuthPolicyType.DENY
        assert policy.to_wire() == {
            "typeName": "AuthPolicy",
            "guid": "g5",
            "attributes": {
                "name": "Read",
                "qualifiedName": "default/p1/x",
                "policyType": "deny",
                "policyActions": ["persona-asset-read"],
                "policyResources": ["entity:x"],
                "policyServiceName": "atlas",
                "accessControl": holder("Persona"),
            },
        }

    def test_trimmed(self) -> None:
        policy = AuthPolicy.from_dict(self.STORED).trim_to_required()
        policy.description = "new"
        assert policy.to_wire()["attributes"]["policyActions"] == ["persona-asset-read"]

    def test_trimmed_without_its_holder(self) -> None:
        policy = AuthPolicy.from_dict({**self.STORED, "relationshipAttributes": {}})
        with pytest.raises(ValueError, match="access_control is required"):
            policy.trim_to_required()
