# Derived from spec/typedefs/access_control.json and spec/recipes/access_control.yaml by scripts/generate.py. Do not edit.
"""AccessControl, AuthPolicy, AuthService, Persona, Purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from atlan.model.entity import (
    Choice,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Reference,
    References,
    SetOf,
    StructCodec,
    TagNames,
    Text,
    codecs,
)
from atlan.model.entity.asking import at_once, awaited
from atlan.model.entity.creation import require
from atlan.model.entity.mixins.access_control import (
    AuthPolicyMethods,
    PersonaMethods,
    PurposeMethods,
    names_of_tags,
)
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, NumericField, RelationField, TextField
from atlan_types.asset import Asset

if TYPE_CHECKING:
    from typing import Self

    from atlan.model.ports import AsyncDirectoryLookup, DirectoryLookup
    from atlan_types.enums import (
        AuthPolicyType,
        PersonaDomainAction,
        PersonaGlossaryAction,
        PersonaMetadataAction,
        PurposeMetadataAction,
    )
    from atlan_types.structs import AuthPolicyCondition, AuthPolicyValiditySchedule

__all__ = [
    "AccessControl",
    "AuthPolicy",
    "AuthService",
    "Persona",
    "Purpose",
]


class AccessControl(Asset):
    """What personas and purposes have in common: they say who may do what."""

    __slots__ = ()

    _type = "AccessControl"

    IS_ACCESS_CONTROL_ENABLED = BooleanField("isAccessControlEnabled", "isAccessControlEnabled")
    is_access_control_enabled: Flag[BooleanField] = Flag(IS_ACCESS_CONTROL_ENABLED)
    DENY_SIDEBAR_TABS = KeywordField("denySidebarTabs", "denySidebarTabs")
    deny_sidebar_tabs: SetOf[str, KeywordField] = SetOf(DENY_SIDEBAR_TABS, codecs.TEXT)
    DENY_CUSTOM_METADATA_GUIDS = KeywordField("denyCustomMetadataGuids", "denyCustomMetadataGuids")
    deny_custom_metadata_guids: SetOf[str, KeywordField] = SetOf(DENY_CUSTOM_METADATA_GUIDS, codecs.TEXT)
    DENY_ASSET_METADATA_TYPES = KeywordField("denyAssetMetadataTypes", "denyAssetMetadataTypes")
    deny_asset_metadata_types: SetOf[str, KeywordField] = SetOf(DENY_ASSET_METADATA_TYPES, codecs.TEXT)
    DENY_ASSET_TABS = KeywordField("denyAssetTabs", "denyAssetTabs")
    deny_asset_tabs: SetOf[str, KeywordField] = SetOf(DENY_ASSET_TABS, codecs.TEXT)
    DENY_ASSET_FILTERS = TextField("denyAssetFilters", "denyAssetFilters")
    deny_asset_filters: SetOf[str, TextField] = SetOf(DENY_ASSET_FILTERS, codecs.TEXT)
    CHANNEL_LINK = TextField("channelLink", "channelLink")
    channel_link: Text[TextField] = Text(CHANNEL_LINK)
    DENY_ASSET_TYPES = TextField("denyAssetTypes", "denyAssetTypes")
    deny_asset_types: SetOf[str, TextField] = SetOf(DENY_ASSET_TYPES, codecs.TEXT)
    DENY_NAVIGATION_PAGES = TextField("denyNavigationPages", "denyNavigationPages")
    deny_navigation_pages: SetOf[str, TextField] = SetOf(DENY_NAVIGATION_PAGES, codecs.TEXT)
    DEFAULT_NAVIGATION = TextField("defaultNavigation", "defaultNavigation")
    default_navigation: Text[TextField] = Text(DEFAULT_NAVIGATION)
    DISPLAY_PREFERENCES = KeywordField("displayPreferences", "displayPreferences")
    display_preferences: SetOf[str, KeywordField] = SetOf(DISPLAY_PREFERENCES, codecs.TEXT)
    POLICIES = RelationField("policies")
    policies: References[AuthPolicy, RelationField] = References(POLICIES, "AuthPolicy")


class AuthPolicy(AuthPolicyMethods, Asset):
    """One rule of a persona or of a purpose: who may do what with which assets."""

    __slots__ = ()

    _type = "AuthPolicy"
    _identity: ClassVar[tuple[str, ...]] = (
        "qualifiedName",
        "name",
        "accessControl",
        "connectionQualifiedName",
        "description",
        "displayName",
        "isPolicyEnabled",
        "policyActions",
        "policyCategory",
        "policyConditions",
        "policyDelegateAdmin",
        "policyFilterCriteria",
        "policyGroups",
        "policyMaskType",
        "policyPriority",
        "policyResourceCategory",
        "policyResourceSignature",
        "policyResources",
        "policyRoles",
        "policyServiceName",
        "policySubCategory",
        "policyType",
        "policyUsers",
        "policyValiditySchedule",
    )

    POLICY_FILTER_CRITERIA = TextField("policyFilterCriteria", "policyFilterCriteria")
    policy_filter_criteria: Text[TextField] = Text(POLICY_FILTER_CRITERIA)
    POLICY_TYPE = KeywordField("policyType", "policyType")
    policy_type: Choice[AuthPolicyType, KeywordField] = Choice(POLICY_TYPE, "AuthPolicyType")
    POLICY_SERVICE_NAME = KeywordField("policyServiceName", "policyServiceName")
    policy_service_name: Text[KeywordField] = Text(POLICY_SERVICE_NAME)
    POLICY_CATEGORY = KeywordField("policyCategory", "policyCategory")
    policy_category: Text[KeywordField] = Text(POLICY_CATEGORY)
    POLICY_SUB_CATEGORY = KeywordField("policySubCategory", "policySubCategory")
    policy_sub_category: Text[KeywordField] = Text(POLICY_SUB_CATEGORY)
    POLICY_USERS = KeywordField("policyUsers", "policyUsers")
    policy_users: SetOf[str, KeywordField] = SetOf(POLICY_USERS, codecs.TEXT)
    POLICY_GROUPS = KeywordField("policyGroups", "policyGroups")
    policy_groups: SetOf[str, KeywordField] = SetOf(POLICY_GROUPS, codecs.TEXT)
    POLICY_ROLES = KeywordField("policyRoles", "policyRoles")
    policy_roles: SetOf[str, KeywordField] = SetOf(POLICY_ROLES, codecs.TEXT)
    POLICY_ACTIONS = KeywordField("policyActions", "policyActions")
    policy_actions: SetOf[str, KeywordField] = SetOf(POLICY_ACTIONS, codecs.TEXT)
    POLICY_RESOURCES = KeywordField("policyResources", "policyResources")
    policy_resources: SetOf[str, KeywordField] = SetOf(POLICY_RESOURCES, codecs.TEXT)
    POLICY_RESOURCE_CATEGORY = KeywordField("policyResourceCategory", "policyResourceCategory")
    policy_resource_category: Text[KeywordField] = Text(POLICY_RESOURCE_CATEGORY)
    POLICY_PRIORITY = NumericField("policyPriority", "policyPriority")
    policy_priority: Integer[NumericField] = Integer(POLICY_PRIORITY)
    IS_POLICY_ENABLED = BooleanField("isPolicyEnabled", "isPolicyEnabled")
    is_policy_enabled: Flag[BooleanField] = Flag(IS_POLICY_ENABLED)
    POLICY_MASK_TYPE = KeywordField("policyMaskType", "policyMaskType")
    policy_mask_type: Text[KeywordField] = Text(POLICY_MASK_TYPE)
    POLICY_VALIDITY_SCHEDULE = KeywordField("policyValiditySchedule", "policyValiditySchedule")
    policy_validity_schedule: ListOf[AuthPolicyValiditySchedule, KeywordField] = ListOf(
        POLICY_VALIDITY_SCHEDULE, StructCodec("AuthPolicyValiditySchedule")
    )
    POLICY_RESOURCE_SIGNATURE = KeywordField("policyResourceSignature", "policyResourceSignature")
    policy_resource_signature: Text[KeywordField] = Text(POLICY_RESOURCE_SIGNATURE)
    POLICY_DELEGATE_ADMIN = BooleanField("policyDelegateAdmin", "policyDelegateAdmin")
    policy_delegate_admin: Flag[BooleanField] = Flag(POLICY_DELEGATE_ADMIN)
    POLICY_CONDITIONS = KeywordField("policyConditions", "policyConditions")
    policy_conditions: ListOf[AuthPolicyCondition, KeywordField] = ListOf(
        POLICY_CONDITIONS, StructCodec("AuthPolicyCondition")
    )
    ACCESS_CONTROL = RelationField("accessControl")
    access_control: Reference[AccessControl, RelationField] = Reference(ACCESS_CONTROL, "AccessControl")
    POLICIES = RelationField("policies")
    policies: References[AuthPolicy, RelationField] = References(POLICIES, "AuthPolicy")


class AuthService(Asset):
    """A service that policies apply to."""

    __slots__ = ()

    _type = "AuthService"

    AUTH_SERVICE_TYPE = KeywordField("authServiceType", "authServiceType")
    auth_service_type: Text[KeywordField] = Text(AUTH_SERVICE_TYPE)
    TAG_SERVICE = KeywordField("tagService", "tagService")
    tag_service: Text[KeywordField] = Text(TAG_SERVICE)
    ABAC_SERVICE = KeywordField("abacService", "abacService")
    abac_service: Text[KeywordField] = Text(ABAC_SERVICE)
    AUTH_SERVICE_IS_ENABLED = BooleanField("authServiceIsEnabled", "authServiceIsEnabled")
    auth_service_is_enabled: Flag[BooleanField] = Flag(AUTH_SERVICE_IS_ENABLED)
    AUTH_SERVICE_CONFIG = KeywordField("authServiceConfig", "authServiceConfig")
    auth_service_config: MapOf[str, KeywordField] = MapOf(AUTH_SERVICE_CONFIG, codecs.TEXT)
    AUTH_SERVICE_POLICY_LAST_SYNC = NumericField("authServicePolicyLastSync", "authServicePolicyLastSync")
    auth_service_policy_last_sync: Integer[NumericField] = Integer(AUTH_SERVICE_POLICY_LAST_SYNC)
    POLICIES = RelationField("policies")
    policies: References[AuthPolicy, RelationField] = References(POLICIES, "AuthPolicy")


class Persona(PersonaMethods, AccessControl):
    """A group of people and what they may do with the assets of some connections, glossaries or domains."""

    __slots__ = ()

    _type = "Persona"

    PERSONA_GROUPS = KeywordField("personaGroups", "personaGroups")
    persona_groups: SetOf[str, KeywordField] = SetOf(PERSONA_GROUPS, codecs.TEXT)
    PERSONA_USERS = KeywordField("personaUsers", "personaUsers")
    persona_users: SetOf[str, KeywordField] = SetOf(PERSONA_USERS, codecs.TEXT)
    ROLE_ID = KeywordField("roleId", "roleId")
    role_id: Text[KeywordField] = Text(ROLE_ID)

    @classmethod
    def creator(cls, *, name: str) -> Self:
        """Make a new Persona, to be saved.

        Args:
            name: what people call it.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> Persona.creator(name="Data stewards").is_access_control_enabled
        True
        """
        require(name=name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": name,
            "displayName": name,
            "description": "",
            "isAccessControlEnabled": True,
        }
        return cls._created(attributes)

    @classmethod
    def updater(cls, qualified_name: str, name: str, is_enabled: bool = True) -> Self:
        """Make the smallest object that can be saved to change an existing one.

        Args:
            qualified_name: its qualifiedName.
            name: what people call it.
            is_enabled: whether it takes effect.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> Persona.updater("default/8f1c", "Data stewards", is_enabled=False).is_access_control_enabled
        False
        """
        require(name=name, qualified_name=qualified_name, is_enabled=is_enabled)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": qualified_name,
            "isAccessControlEnabled": is_enabled,
        }
        return cls._updated(attributes)

    @classmethod
    def create_metadata_policy(
        cls,
        *,
        name: str,
        persona_id: str,
        policy_type: AuthPolicyType,
        actions: set[PersonaMetadataAction],
        connection_qualified_name: str,
        resources: set[str],
    ) -> AuthPolicy:
        """Make a policy that says which metadata the members of a persona may see and change.

        Args:
            name: what people call it.
            persona_id: guid of the persona.
            policy_type: whether it allows or denies, or masks data.
            actions: what it is about.
            connection_qualified_name: of the connection it belongs to.
            resources: for what it counts, such as `entity:<qualifiedName>`.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> from atlan.model.enums import AuthPolicyType, PersonaMetadataAction
        >>> connection = "default/snowflake/1700000000"
        >>> policy = Persona.create_metadata_policy(
        ...     name="Read all",
        ...     persona_id="8f1c",
        ...     policy_type=AuthPolicyType.ALLOW,
        ...     actions={PersonaMetadataAction.READ},
        ...     connection_qualified_name=connection,
        ...     resources={f"entity:{connection}"},
        ... )
        >>> policy.policy_actions
        {'persona-asset-read'}
        """
        require(
            name=name,
            persona_id=persona_id,
            policy_type=policy_type,
            actions=actions,
            resources=resources,
            connection_qualified_name=connection_qualified_name,
        )
        return cls._metadata_policy(
            name=name,
            persona_id=persona_id,
            policy_type=policy_type,
            actions=actions,
            connection_qualified_name=connection_qualified_name,
            resources=resources,
        )

    @classmethod
    def create_data_policy(
        cls,
        *,
        name: str,
        persona_id: str,
        policy_type: AuthPolicyType,
        connection_qualified_name: str,
        resources: set[str],
    ) -> AuthPolicy:
        """Make a policy that says which data the members of a persona may query.

        Args:
            name: what people call it.
            persona_id: guid of the persona.
            policy_type: whether it allows or denies, or masks data.
            connection_qualified_name: of the connection it belongs to.
            resources: for what it counts, such as `entity:<qualifiedName>`.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> from atlan.model.enums import AuthPolicyType
        >>> connection = "default/snowflake/1700000000"
        >>> policy = Persona.create_data_policy(
        ...     name="Query all",
        ...     persona_id="8f1c",
        ...     policy_type=AuthPolicyType.ALLOW,
        ...     connection_qualified_name=connection,
        ...     resources={f"entity:{connection}"},
        ... )
        >>> policy.policy_service_name
        'heka'
        """
        require(
            name=name,
            persona_id=persona_id,
            policy_type=policy_type,
            resources=resources,
            connection_qualified_name=connection_qualified_name,
        )
        return cls._data_policy(
            name=name,
            persona_id=persona_id,
            policy_type=policy_type,
            connection_qualified_name=connection_qualified_name,
            resources=resources,
        )

    @classmethod
    def create_glossary_policy(
        cls,
        *,
        name: str,
        persona_id: str,
        policy_type: AuthPolicyType,
        actions: set[PersonaGlossaryAction],
        resources: set[str],
    ) -> AuthPolicy:
        """Make a policy that says what the members of a persona may do with glossaries.

        Args:
            name: what people call it.
            persona_id: guid of the persona.
            policy_type: whether it allows or denies, or masks data.
            actions: what it is about.
            resources: for what it counts, such as `entity:<qualifiedName>`.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> from atlan.model.enums import AuthPolicyType, PersonaGlossaryAction
        >>> policy = Persona.create_glossary_policy(
        ...     name="Read terms",
        ...     persona_id="8f1c",
        ...     policy_type=AuthPolicyType.ALLOW,
        ...     actions={PersonaGlossaryAction.READ},
        ...     resources={"entity:Kx1FLcdWVJFqZGbmZSNqD"},
        ... )
        >>> policy.policy_sub_category
        'glossary'
        """
        require(
            name=name, persona_id=persona_id, policy_type=policy_type, actions=actions, resources=resources
        )
        return cls._glossary_policy(
            name=name, persona_id=persona_id, policy_type=policy_type, actions=actions, resources=resources
        )

    @classmethod
    def create_domain_policy(
        cls, *, name: str, persona_id: str, actions: set[PersonaDomainAction], resources: set[str]
    ) -> AuthPolicy:
        """Make a policy that says what the members of a persona may do with domains and their products.

        Args:
            name: what people call it.
            persona_id: guid of the persona.
            actions: what it is about.
            resources: for what it counts, such as `entity:<qualifiedName>`.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> from atlan.model.enums import PersonaDomainAction
        >>> policy = Persona.create_domain_policy(
        ...     name="Read domains",
        ...     persona_id="8f1c",
        ...     actions={PersonaDomainAction.READ_DOMAIN},
        ...     resources={"entity:default/domain/a1/super"},
        ... )
        >>> policy.policy_type.value
        'allow'
        """
        require(name=name, persona_id=persona_id, actions=actions, resources=resources)
        return cls._domain_policy(name=name, persona_id=persona_id, actions=actions, resources=resources)


class Purpose(PurposeMethods, AccessControl):
    """What people may do with the assets that carry some tags."""

    __slots__ = ()

    _type = "Purpose"

    PURPOSE_CLASSIFICATIONS = KeywordField("purposeClassifications", "purposeClassifications")
    purpose_atlan_tags: TagNames[KeywordField] = TagNames(PURPOSE_CLASSIFICATIONS)
    purpose_classifications: TagNames[KeywordField] = purpose_atlan_tags

    @classmethod
    def creator(cls, *, name: str, atlan_tags: list[str]) -> Self:
        """Make a new Purpose, to be saved.

        Args:
            name: what people call it.
            atlan_tags: names of the tags that its assets have.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> Purpose.creator(name="Personal data", atlan_tags=["PII"]).purpose_atlan_tags
        [AtlanTagName('PII')]
        """
        require(name=name, atlan_tags=atlan_tags)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": name,
            "displayName": name,
            "description": "",
            "isAccessControlEnabled": True,
            "purposeClassifications": names_of_tags(atlan_tags),
        }
        return cls._created(attributes)

    @classmethod
    def updater(cls, qualified_name: str, name: str, is_enabled: bool = True) -> Self:
        """Make the smallest object that can be saved to change an existing one.

        Args:
            qualified_name: its qualifiedName.
            name: what people call it.
            is_enabled: whether it takes effect.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> Purpose.updater("default/8f1c", "Personal data", is_enabled=False).is_access_control_enabled
        False
        """
        require(name=name, qualified_name=qualified_name, is_enabled=is_enabled)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": qualified_name,
            "isAccessControlEnabled": is_enabled,
        }
        return cls._updated(attributes)

    @classmethod
    def create_metadata_policy(
        cls,
        *,
        client: DirectoryLookup,
        name: str,
        purpose_id: str,
        policy_type: AuthPolicyType,
        actions: set[PurposeMetadataAction],
        policy_groups: set[str] | None = None,
        policy_users: set[str] | None = None,
        all_users: bool = False,
    ) -> AuthPolicy:
        """Make a policy that says what may be done with the metadata of assets that have the tags of a purpose.

        Args:
            client: whose tenant is asked.
            name: what people call it.
            purpose_id: guid of the purpose.
            policy_type: whether it allows or denies, or masks data.
            actions: what it is about.
            policy_groups: names of the groups for which it counts.
            policy_users: names of the users for whom it counts.
            all_users: whether it counts for everybody.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.
            AtlanError: when the tenant could not be asked, or lacks what the arguments name.

        >>> from atlan.model.enums import AuthPolicyType, PurposeMetadataAction
        >>> policy = Purpose.create_metadata_policy(
        ...     client=client,
        ...     name="Read all",
        ...     purpose_id="8f1c",
        ...     policy_type=AuthPolicyType.ALLOW,
        ...     actions={PurposeMetadataAction.READ},
        ...     policy_users={"admin"},
        ... )
        >>> policy.policy_actions, policy.policy_users
        ({'entity-read'}, {'admin'})
        """
        require(client=client, name=name, purpose_id=purpose_id, policy_type=policy_type, actions=actions)
        return at_once(
            cls._metadata_policy(
                client=client,
                name=name,
                purpose_id=purpose_id,
                policy_type=policy_type,
                actions=actions,
                policy_groups=policy_groups,
                policy_users=policy_users,
                all_users=all_users,
            )
        )

    @classmethod
    async def create_metadata_policy_async(
        cls,
        *,
        client: AsyncDirectoryLookup,
        name: str,
        purpose_id: str,
        policy_type: AuthPolicyType,
        actions: set[PurposeMetadataAction],
        policy_groups: set[str] | None = None,
        policy_users: set[str] | None = None,
        all_users: bool = False,
    ) -> AuthPolicy:
        """Do what `create_metadata_policy` does, with an asynchronous client.

        Args:
            client: whose tenant is asked.
            name: what people call it.
            purpose_id: guid of the purpose.
            policy_type: whether it allows or denies, or masks data.
            actions: what it is about.
            policy_groups: names of the groups for which it counts.
            policy_users: names of the users for whom it counts.
            all_users: whether it counts for everybody.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.
            AtlanError: when the tenant could not be asked, or lacks what the arguments name.
        """
        require(client=client, name=name, purpose_id=purpose_id, policy_type=policy_type, actions=actions)
        return await awaited(
            cls._metadata_policy(
                client=client,
                name=name,
                purpose_id=purpose_id,
                policy_type=policy_type,
                actions=actions,
                policy_groups=policy_groups,
                policy_users=policy_users,
                all_users=all_users,
            )
        )

    @classmethod
    def create_data_policy(
        cls,
        *,
        client: DirectoryLookup,
        name: str,
        purpose_id: str,
        policy_type: AuthPolicyType,
        policy_groups: set[str] | None = None,
        policy_users: set[str] | None = None,
        all_users: bool = False,
    ) -> AuthPolicy:
        """Make a policy that says who may query the data of assets that have the tags of a purpose.

        Args:
            client: whose tenant is asked.
            name: what people call it.
            purpose_id: guid of the purpose.
            policy_type: whether it allows or denies, or masks data.
            policy_groups: names of the groups for which it counts.
            policy_users: names of the users for whom it counts.
            all_users: whether it counts for everybody.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.
            AtlanError: when the tenant could not be asked, or lacks what the arguments name.

        >>> from atlan.model.enums import AuthPolicyType
        >>> policy = Purpose.create_data_policy(
        ...     client=client,
        ...     name="Mask",
        ...     purpose_id="8f1c",
        ...     policy_type=AuthPolicyType.DATA_MASK,
        ...     all_users=True,
        ... )
        >>> policy.policy_mask_type = "MASK_HASH"
        >>> policy.policy_groups
        {'public'}
        """
        require(client=client, name=name, purpose_id=purpose_id, policy_type=policy_type)
        return at_once(
            cls._data_policy(
                client=client,
                name=name,
                purpose_id=purpose_id,
                policy_type=policy_type,
                policy_groups=policy_groups,
                policy_users=policy_users,
                all_users=all_users,
            )
        )

    @classmethod
    async def create_data_policy_async(
        cls,
        *,
        client: AsyncDirectoryLookup,
        name: str,
        purpose_id: str,
        policy_type: AuthPolicyType,
        policy_groups: set[str] | None = None,
        policy_users: set[str] | None = None,
        all_users: bool = False,
    ) -> AuthPolicy:
        """Do what `create_data_policy` does, with an asynchronous client.

        Args:
            client: whose tenant is asked.
            name: what people call it.
            purpose_id: guid of the purpose.
            policy_type: whether it allows or denies, or masks data.
            policy_groups: names of the groups for which it counts.
            policy_users: names of the users for whom it counts.
            all_users: whether it counts for everybody.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.
            AtlanError: when the tenant could not be asked, or lacks what the arguments name.
        """
        require(client=client, name=name, purpose_id=purpose_id, policy_type=policy_type)
        return await awaited(
            cls._data_policy(
                client=client,
                name=name,
                purpose_id=purpose_id,
                policy_type=policy_type,
                policy_groups=policy_groups,
                policy_users=policy_users,
                all_users=all_users,
            )
        )
