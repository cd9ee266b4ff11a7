# Derived from spec/typedefs/access_control.json and spec/recipes/access_control.yaml by scripts/generate.py. Do not edit.
"""AccessControl, AuthPolicy, AuthService, Persona, Purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    Text,
    codecs,
)
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, NumericField, RelationField, TextField
from atlan_types.asset import Asset

if TYPE_CHECKING:
    from atlan_types.enums import AuthPolicyType
    from atlan_types.structs import AuthPolicyCondition, AuthPolicyValiditySchedule

__all__ = [
    "AccessControl",
    "AuthPolicy",
    "AuthService",
    "Persona",
    "Purpose",
]


class AccessControl(Asset):
    """Assets of the type AccessControl."""

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


class AuthPolicy(Asset):
    """Assets of the type AuthPolicy."""

    __slots__ = ()

    _type = "AuthPolicy"

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
    """Assets of the type AuthService."""

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


class Persona(AccessControl):
    """Assets of the type Persona."""

    __slots__ = ()

    _type = "Persona"

    PERSONA_GROUPS = KeywordField("personaGroups", "personaGroups")
    persona_groups: SetOf[str, KeywordField] = SetOf(PERSONA_GROUPS, codecs.TEXT)
    PERSONA_USERS = KeywordField("personaUsers", "personaUsers")
    persona_users: SetOf[str, KeywordField] = SetOf(PERSONA_USERS, codecs.TEXT)
    ROLE_ID = KeywordField("roleId", "roleId")
    role_id: Text[KeywordField] = Text(ROLE_ID)


class Purpose(AccessControl):
    """Assets of the type Purpose."""

    __slots__ = ()

    _type = "Purpose"

    PURPOSE_CLASSIFICATIONS = KeywordField("purposeClassifications", "purposeClassifications")
    purpose_atlan_tags: SetOf[str, KeywordField] = SetOf(PURPOSE_CLASSIFICATIONS, codecs.TEXT)
    purpose_classifications: SetOf[str, KeywordField] = purpose_atlan_tags
