# Derived from spec/typedefs/business_policy.json and spec/recipes/business_policy.yaml by scripts/generate.py. Do not edit.
"""BusinessPolicy, BusinessPolicyException, BusinessPolicyIncident, BusinessPolicyLog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Integer,
    ListOf,
    Moment,
    Reference,
    References,
    SetOf,
    StructCodec,
    Text,
    codecs,
)
from atlan.model.fields.atlan_fields import (
    KeywordField,
    KeywordTextField,
    NumericField,
    RelationField,
    TextField,
)
from atlan_types.asset import Asset, Incident

if TYPE_CHECKING:
    from atlan_types.structs import BusinessPolicyRule

__all__ = [
    "BusinessPolicy",
    "BusinessPolicyException",
    "BusinessPolicyIncident",
    "BusinessPolicyLog",
]


class BusinessPolicy(Asset):
    """A policy of the business that assets have to comply with."""

    __slots__ = ()

    _type = "BusinessPolicy"

    BUSINESS_POLICY_TYPE = KeywordField("businessPolicyType", "businessPolicyType")
    business_policy_type: Text[KeywordField] = Text(BUSINESS_POLICY_TYPE)
    BUSINESS_POLICY_LONG_DESCRIPTION = RelationField("businessPolicyLongDescription")
    business_policy_long_description: Text[RelationField] = Text(BUSINESS_POLICY_LONG_DESCRIPTION)
    BUSINESS_POLICY_VALID_TILL = NumericField("businessPolicyValidTill", "businessPolicyValidTill")
    business_policy_valid_till: Moment[NumericField] = Moment(BUSINESS_POLICY_VALID_TILL)
    BUSINESS_POLICY_VALID_FROM = NumericField("businessPolicyValidFrom", "businessPolicyValidFrom")
    business_policy_valid_from: Moment[NumericField] = Moment(BUSINESS_POLICY_VALID_FROM)
    BUSINESS_POLICY_VERSION = NumericField("businessPolicyVersion", "businessPolicyVersion")
    business_policy_version: Integer[NumericField] = Integer(BUSINESS_POLICY_VERSION)
    BUSINESS_POLICY_REVIEW_PERIOD = KeywordField("businessPolicyReviewPeriod", "businessPolicyReviewPeriod")
    business_policy_review_period: Text[KeywordField] = Text(BUSINESS_POLICY_REVIEW_PERIOD)
    BUSINESS_POLICY_FILTER_DSL = TextField("businessPolicyFilterDSL", "businessPolicyFilterDSL")
    business_policy_filter_d_s_l: Text[TextField] = Text(BUSINESS_POLICY_FILTER_DSL)
    business_policy_filter_dsl: Text[TextField] = business_policy_filter_d_s_l
    BUSINESS_POLICY_BASE_PARENT_GUID = KeywordField(
        "businessPolicyBaseParentGuid", "businessPolicyBaseParentGuid"
    )
    business_policy_base_parent_guid: Text[KeywordField] = Text(BUSINESS_POLICY_BASE_PARENT_GUID)
    BUSINESS_POLICY_SELECTED_APPROVAL_WF = TextField(
        "businessPolicySelectedApprovalWF", "businessPolicySelectedApprovalWF"
    )
    business_policy_selected_approval_w_f: Text[TextField] = Text(BUSINESS_POLICY_SELECTED_APPROVAL_WF)
    business_policy_selected_approval_wf: Text[TextField] = business_policy_selected_approval_w_f
    BUSINESS_POLICY_RULES = KeywordField("businessPolicyRules", "businessPolicyRules")
    business_policy_rules: ListOf[BusinessPolicyRule, KeywordField] = ListOf(
        BUSINESS_POLICY_RULES, StructCodec("BusinessPolicyRule")
    )
    EXCEPTIONS_FOR_BUSINESS_POLICY = RelationField("exceptionsForBusinessPolicy")
    exceptions_for_business_policy: References[BusinessPolicyException, RelationField] = References(
        EXCEPTIONS_FOR_BUSINESS_POLICY, "BusinessPolicyException"
    )
    RELATED_BUSINESS_POLICIES = RelationField("relatedBusinessPolicies")
    related_business_policies: References[BusinessPolicy, RelationField] = References(
        RELATED_BUSINESS_POLICIES, "BusinessPolicy"
    )


class BusinessPolicyException(Asset):
    """An exception from a policy of the business."""

    __slots__ = ()

    _type = "BusinessPolicyException"

    BUSINESS_POLICY_EXCEPTION_USERS = KeywordField(
        "businessPolicyExceptionUsers", "businessPolicyExceptionUsers"
    )
    business_policy_exception_users: SetOf[str, KeywordField] = SetOf(
        BUSINESS_POLICY_EXCEPTION_USERS, codecs.TEXT
    )
    BUSINESS_POLICY_EXCEPTION_GROUPS = KeywordField(
        "businessPolicyExceptionGroups", "businessPolicyExceptionGroups"
    )
    business_policy_exception_groups: SetOf[str, KeywordField] = SetOf(
        BUSINESS_POLICY_EXCEPTION_GROUPS, codecs.TEXT
    )
    BUSINESS_POLICY_QUALIFIED_NAME = KeywordTextField(
        "businessPolicyQualifiedName", "businessPolicyQualifiedName", "businessPolicyQualifiedName.text"
    )
    business_policy_qualified_name: Text[KeywordTextField] = Text(BUSINESS_POLICY_QUALIFIED_NAME)
    BUSINESS_POLICY_EXCEPTION_FILTER_DSL = TextField(
        "businessPolicyExceptionFilterDSL", "businessPolicyExceptionFilterDSL"
    )
    business_policy_exception_filter_d_s_l: Text[TextField] = Text(BUSINESS_POLICY_EXCEPTION_FILTER_DSL)
    business_policy_exception_filter_dsl: Text[TextField] = business_policy_exception_filter_d_s_l
    BUSINESS_POLICY_FOR_EXCEPTION = RelationField("businessPolicyForException")
    business_policy_for_exception: Reference[BusinessPolicy, RelationField] = Reference(
        BUSINESS_POLICY_FOR_EXCEPTION, "BusinessPolicy"
    )


class BusinessPolicyIncident(Incident):
    """An incident in which assets did not comply with a policy of the business."""

    __slots__ = ()

    _type = "BusinessPolicyIncident"

    BUSINESS_POLICY_INCIDENT_NONCOMPLIANT_COUNT = NumericField(
        "businessPolicyIncidentNoncompliantCount", "businessPolicyIncidentNoncompliantCount"
    )
    business_policy_incident_noncompliant_count: Integer[NumericField] = Integer(
        BUSINESS_POLICY_INCIDENT_NONCOMPLIANT_COUNT
    )
    BUSINESS_POLICY_INCIDENT_RELATED_POLICY_GUIDS = KeywordField(
        "businessPolicyIncidentRelatedPolicyGUIDs", "businessPolicyIncidentRelatedPolicyGUIDs"
    )
    business_policy_incident_related_policy_g_u_i_ds: SetOf[str, KeywordField] = SetOf(
        BUSINESS_POLICY_INCIDENT_RELATED_POLICY_GUIDS, codecs.TEXT
    )
    business_policy_incident_related_policy_guids: SetOf[str, KeywordField] = (
        business_policy_incident_related_policy_g_u_i_ds
    )
    BUSINESS_POLICY_INCIDENT_FILTER_DSL = TextField(
        "businessPolicyIncidentFilterDSL", "businessPolicyIncidentFilterDSL"
    )
    business_policy_incident_filter_d_s_l: Text[TextField] = Text(BUSINESS_POLICY_INCIDENT_FILTER_DSL)
    business_policy_incident_filter_dsl: Text[TextField] = business_policy_incident_filter_d_s_l


class BusinessPolicyLog(Asset):
    """An entry of the log of a policy of the business."""

    __slots__ = ()

    _type = "BusinessPolicyLog"

    BUSINESS_POLICY_ID = KeywordField("businessPolicyId", "businessPolicyId")
    business_policy_id: Text[KeywordField] = Text(BUSINESS_POLICY_ID)
    BUSINESS_POLICY_LOG_POLICY_TYPE = KeywordField(
        "businessPolicyLogPolicyType", "businessPolicyLogPolicyType"
    )
    business_policy_log_policy_type: Text[KeywordField] = Text(BUSINESS_POLICY_LOG_POLICY_TYPE)
    GOVERNED_ASSETS_COUNT = NumericField("governedAssetsCount", "governedAssetsCount")
    governed_assets_count: Integer[NumericField] = Integer(GOVERNED_ASSETS_COUNT)
    NON_GOVERNED_ASSETS_COUNT = NumericField("nonGovernedAssetsCount", "nonGovernedAssetsCount")
    non_governed_assets_count: Integer[NumericField] = Integer(NON_GOVERNED_ASSETS_COUNT)
    COMPLIANT_ASSETS_COUNT = NumericField("compliantAssetsCount", "compliantAssetsCount")
    compliant_assets_count: Integer[NumericField] = Integer(COMPLIANT_ASSETS_COUNT)
    NON_COMPLIANT_ASSETS_COUNT = NumericField("nonCompliantAssetsCount", "nonCompliantAssetsCount")
    non_compliant_assets_count: Integer[NumericField] = Integer(NON_COMPLIANT_ASSETS_COUNT)
