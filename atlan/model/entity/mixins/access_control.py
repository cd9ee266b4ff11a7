"""Who may do what: personas and purposes, and the policies that belong to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from atlan.model.entity.base import Entity
from atlan.model.entity.creation import choice, require, several
from atlan.model.entity.tags import as_name

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Self

    from atlan.model.assets import AuthPolicy
    from atlan.model.entity.asking import Steps
    from atlan.model.enums import (
        AuthPolicyType,
        PersonaDomainAction,
        PersonaGlossaryAction,
        PersonaMetadataAction,
        PurposeMetadataAction,
    )
    from atlan.model.ports import AsyncDirectoryLookup, DirectoryLookup

_ALL_USERS: Final = "public"
_MAY_QUERY: Final = "select"


def names_of_tags(atlan_tags: Iterable[str]) -> list[str]:
    """Return tags as names whose ids are looked up when they are sent."""
    return [as_name(name) for name in atlan_tags]


class AccessControlMethods(Entity):
    """A persona or purpose."""

    __slots__ = ()

    @classmethod
    def _policy(
        cls, name: str, guid: str, policy_type: AuthPolicyType | str, **attributes: Any
    ) -> AuthPolicy:
        from atlan.model.assets import AuthPolicy

        return AuthPolicy._created(
            {
                "name": name,
                "qualifiedName": name,
                "displayName": "",
                "policyType": choice("policy_type", policy_type, "AuthPolicyType"),
                "policyCategory": cls._type.lower(),
                **attributes,
                "accessControl": {"typeName": cls._type, "guid": guid},
            }
        )


class PersonaMethods(AccessControlMethods):
    """A persona."""

    __slots__ = ()

    @classmethod
    def _metadata_policy(
        cls,
        name: str,
        persona_id: str,
        policy_type: AuthPolicyType,
        actions: set[PersonaMetadataAction],
        connection_qualified_name: str,
        resources: set[str],
    ) -> AuthPolicy:
        return cls._policy(
            name,
            persona_id,
            policy_type,
            policySubCategory="metadata",
            policyServiceName="atlas",
            policyResourceCategory="CUSTOM",
            policyActions=several("actions", actions, "PersonaMetadataAction"),
            policyResources=several("resources", resources),
            connectionQualifiedName=connection_qualified_name,
        )

    @classmethod
    def _data_policy(
        cls,
        name: str,
        persona_id: str,
        policy_type: AuthPolicyType,
        connection_qualified_name: str,
        resources: set[str],
    ) -> AuthPolicy:
        return cls._policy(
            name,
            persona_id,
            policy_type,
            policySubCategory="data",
            policyServiceName="heka",
            policyResourceCategory="ENTITY",
            policyActions=[_MAY_QUERY],
            policyResources=[*several("resources", resources), "entity-type:*"],
            connectionQualifiedName=connection_qualified_name,
        )

    @classmethod
    def _glossary_policy(
        cls,
        name: str,
        persona_id: str,
        policy_type: AuthPolicyType,
        actions: set[PersonaGlossaryAction],
        resources: set[str],
    ) -> AuthPolicy:
        return cls._policy(
            name,
            persona_id,
            policy_type,
            policySubCategory="glossary",
            policyServiceName="atlas",
            policyResourceCategory="CUSTOM",
            policyActions=several("actions", actions, "PersonaGlossaryAction"),
            policyResources=several("resources", resources),
        )

    @classmethod
    def _domain_policy(
        cls, name: str, persona_id: str, actions: set[PersonaDomainAction], resources: set[str]
    ) -> AuthPolicy:
        return cls._policy(
            name,
            persona_id,
            "allow",
            policySubCategory="domain",
            policyServiceName="atlas",
            policyResourceCategory="CUSTOM",
            policyActions=several("actions", actions, "PersonaDomainAction"),
            policyResources=several("resources", resources),
        )


class PurposeMethods(AccessControlMethods):
    """A purpose."""

    __slots__ = ()

    @classmethod
    def _metadata_policy(
        cls,
        client: DirectoryLookup | AsyncDirectoryLookup,
        name: str,
        purpose_id: str,
        policy_type: AuthPolicyType,
        actions: set[PurposeMetadataAction],
        policy_groups: set[str] | None,
        policy_users: set[str] | None,
        all_users: bool,
    ) -> Steps[AuthPolicy]:
        chosen = several("actions", actions, "PurposeMetadataAction")
        holders = yield from _holders(client, policy_groups, policy_users, all_users)
        return cls._tag_policy(name, purpose_id, policy_type, "metadata", chosen, holders)

    @classmethod
    def _data_policy(
        cls,
        client: DirectoryLookup | AsyncDirectoryLookup,
        name: str,
        purpose_id: str,
        policy_type: AuthPolicyType,
        policy_groups: set[str] | None,
        policy_users: set[str] | None,
        all_users: bool,
    ) -> Steps[AuthPolicy]:
        holders = yield from _holders(client, policy_groups, policy_users, all_users)
        return cls._tag_policy(name, purpose_id, policy_type, "data", [_MAY_QUERY], holders)

    @classmethod
    def _tag_policy(
        cls,
        name: str,
        purpose_id: str,
        policy_type: AuthPolicyType,
        part: str,
        actions: list[str],
        holders: dict[str, list[str]],
    ) -> AuthPolicy:
        # The server finds out itself, from the tags of the purpose, for which resources it counts.
        return cls._policy(
            name,
            purpose_id,
            policy_type,
            policySubCategory=part,
            policyServiceName="atlas_tag",
            policyResourceCategory="TAG",
            policyActions=actions,
            **holders,
        )


def _holders(
    client: DirectoryLookup | AsyncDirectoryLookup,
    policy_groups: set[str] | None,
    policy_users: set[str] | None,
    all_users: bool,
) -> Steps[dict[str, list[str]]]:
    """For whom a policy counts; all of them have to exist."""
    if all_users:
        return {"policyGroups": [_ALL_USERS]}
    if not policy_groups and not policy_users:
        raise ValueError("one of all_users, policy_groups, policy_users is required")
    holders: dict[str, list[str]] = {}
    if policy_groups:
        holders["policyGroups"] = several("policy_groups", policy_groups)
        yield client.group_cache.validate_aliases(holders["policyGroups"])
    if policy_users:
        holders["policyUsers"] = several("policy_users", policy_users)
        yield client.user_cache.validate_names(holders["policyUsers"])
    return holders


class AuthPolicyMethods(Entity):
    """A policy. It is changed as a whole, so it has to be read before."""

    __slots__ = ()

    if not TYPE_CHECKING:
        # Hidden from type checkers, which see those of all assets.

        @classmethod
        def creator(cls, *args: object, **values: object) -> Self:
            """Refuse: a policy is made for a persona or a purpose."""
            raise NotImplementedError(
                f"{cls.__name__} has no creator: call Persona.create_metadata_policy or another of the create_… methods "
                "of Persona and Purpose"
            )

        @classmethod
        def updater(cls, *args: object, **values: object) -> Self:
            """Refuse: a policy is read, changed and saved."""
            raise NotImplementedError(
                f"{cls.__name__} has no updater: read the policy, change it and save it, because the server wants all of it"
            )

    def trim_to_required(self) -> Self:
        """Return the smallest policy with which this one can be changed: all that it says.

        Raises:
            ValueError: when this one does not know its qualifiedName, its name, and to what it belongs.
        """
        beside: dict[str, Any] = self._wire.get("relationshipAttributes") or {}
        attributes = self._attributes
        require(
            qualified_name=self._qualified_name(),
            name=attributes.get("name"),
            access_control=attributes.get("accessControl") or beside.get("accessControl"),
        )
        return type(self).from_dict(self.to_dict())

    minimize = trim_to_required
