# Derived from spec/typedefs/monte_carlo.json and spec/recipes/monte_carlo.yaml by scripts/generate.py. Do not edit.
"""MonteCarlo, MCIncident, MCMonitor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Decimal,
    Flag,
    Integer,
    ListOf,
    Moment,
    Reference,
    References,
    SetOf,
    StructCodec,
    Structure,
    Text,
    codecs,
)
from atlan.model.fields.atlan_fields import (
    BooleanField,
    KeywordField,
    KeywordTextField,
    NumericField,
    RelationField,
    TextField,
)
from atlan_types.data_quality import DataQuality

if TYPE_CHECKING:
    from atlan_types.asset import Asset
    from atlan_types.structs import MCRuleComparison, MCRuleSchedule

__all__ = [
    "MonteCarlo",
    "MCIncident",
    "MCMonitor",
]


class MonteCarlo(DataQuality):
    """What assets of Monte Carlo have in common."""

    __slots__ = ()

    _type = "MonteCarlo"

    MC_LABELS = KeywordField("mcLabels", "mcLabels")
    mc_labels: SetOf[str, KeywordField] = SetOf(MC_LABELS, codecs.TEXT)
    MC_ASSET_QUALIFIED_NAMES = KeywordField("mcAssetQualifiedNames", "mcAssetQualifiedNames")
    mc_asset_qualified_names: SetOf[str, KeywordField] = SetOf(MC_ASSET_QUALIFIED_NAMES, codecs.TEXT)


class MCIncident(MonteCarlo):
    """An incident that Monte Carlo found."""

    __slots__ = ()

    _type = "MCIncident"

    MC_INCIDENT_ID = KeywordField("mcIncidentId", "mcIncidentId")
    mc_incident_id: Text[KeywordField] = Text(MC_INCIDENT_ID)
    MC_INCIDENT_TYPE = KeywordField("mcIncidentType", "mcIncidentType")
    mc_incident_type: Text[KeywordField] = Text(MC_INCIDENT_TYPE)
    MC_INCIDENT_SUB_TYPES = KeywordField("mcIncidentSubTypes", "mcIncidentSubTypes")
    mc_incident_sub_types: SetOf[str, KeywordField] = SetOf(MC_INCIDENT_SUB_TYPES, codecs.TEXT)
    MC_INCIDENT_SEVERITY = KeywordField("mcIncidentSeverity", "mcIncidentSeverity")
    mc_incident_severity: Text[KeywordField] = Text(MC_INCIDENT_SEVERITY)
    MC_INCIDENT_PRIORITY = KeywordField("mcIncidentPriority", "mcIncidentPriority")
    mc_incident_priority: Text[KeywordField] = Text(MC_INCIDENT_PRIORITY)
    MC_INCIDENT_STATE = KeywordField("mcIncidentState", "mcIncidentState")
    mc_incident_state: Text[KeywordField] = Text(MC_INCIDENT_STATE)
    MC_INCIDENT_WAREHOUSE = KeywordField("mcIncidentWarehouse", "mcIncidentWarehouse")
    mc_incident_warehouse: Text[KeywordField] = Text(MC_INCIDENT_WAREHOUSE)
    MC_MONITOR = RelationField("mcMonitor")
    mc_monitor: Reference[MCMonitor, RelationField] = Reference(MC_MONITOR, "MCMonitor")
    MC_INCIDENT_ASSETS = RelationField("mcIncidentAssets")
    mc_incident_assets: References[Asset, RelationField] = References(MC_INCIDENT_ASSETS, "Asset")


class MCMonitor(MonteCarlo):
    """A monitor in Monte Carlo."""

    __slots__ = ()

    _type = "MCMonitor"

    MC_MONITOR_ID = KeywordField("mcMonitorId", "mcMonitorId")
    mc_monitor_id: Text[KeywordField] = Text(MC_MONITOR_ID)
    MC_MONITOR_STATUS = KeywordField("mcMonitorStatus", "mcMonitorStatus")
    mc_monitor_status: Text[KeywordField] = Text(MC_MONITOR_STATUS)
    MC_MONITOR_TYPE = KeywordField("mcMonitorType", "mcMonitorType")
    mc_monitor_type: Text[KeywordField] = Text(MC_MONITOR_TYPE)
    MC_MONITOR_WAREHOUSE = KeywordField("mcMonitorWarehouse", "mcMonitorWarehouse")
    mc_monitor_warehouse: Text[KeywordField] = Text(MC_MONITOR_WAREHOUSE)
    MC_MONITOR_SCHEDULE_TYPE = KeywordField("mcMonitorScheduleType", "mcMonitorScheduleType")
    mc_monitor_schedule_type: Text[KeywordField] = Text(MC_MONITOR_SCHEDULE_TYPE)
    MC_MONITOR_NAMESPACE = KeywordTextField(
        "mcMonitorNamespace", "mcMonitorNamespace.keyword", "mcMonitorNamespace"
    )
    mc_monitor_namespace: Text[KeywordTextField] = Text(MC_MONITOR_NAMESPACE)
    MC_MONITOR_RULE_TYPE = KeywordField("mcMonitorRuleType", "mcMonitorRuleType")
    mc_monitor_rule_type: Text[KeywordField] = Text(MC_MONITOR_RULE_TYPE)
    MC_MONITOR_RULE_CUSTOM_SQL = TextField("mcMonitorRuleCustomSql", "mcMonitorRuleCustomSql")
    mc_monitor_rule_custom_sql: Text[TextField] = Text(MC_MONITOR_RULE_CUSTOM_SQL)
    MC_MONITOR_RULE_SCHEDULE_CONFIG = KeywordField(
        "mcMonitorRuleScheduleConfig", "mcMonitorRuleScheduleConfig"
    )
    mc_monitor_rule_schedule_config: Structure[MCRuleSchedule, KeywordField] = Structure(
        MC_MONITOR_RULE_SCHEDULE_CONFIG, "MCRuleSchedule"
    )
    MC_MONITOR_RULE_SCHEDULE_CONFIG_HUMANIZED = TextField(
        "mcMonitorRuleScheduleConfigHumanized", "mcMonitorRuleScheduleConfigHumanized"
    )
    mc_monitor_rule_schedule_config_humanized: Text[TextField] = Text(
        MC_MONITOR_RULE_SCHEDULE_CONFIG_HUMANIZED
    )
    MC_MONITOR_ALERT_CONDITION = TextField("mcMonitorAlertCondition", "mcMonitorAlertCondition")
    mc_monitor_alert_condition: Text[TextField] = Text(MC_MONITOR_ALERT_CONDITION)
    MC_MONITOR_RULE_NEXT_EXECUTION_TIME = NumericField(
        "mcMonitorRuleNextExecutionTime", "mcMonitorRuleNextExecutionTime"
    )
    mc_monitor_rule_next_execution_time: Moment[NumericField] = Moment(MC_MONITOR_RULE_NEXT_EXECUTION_TIME)
    MC_MONITOR_RULE_PREVIOUS_EXECUTION_TIME = NumericField(
        "mcMonitorRulePreviousExecutionTime", "mcMonitorRulePreviousExecutionTime"
    )
    mc_monitor_rule_previous_execution_time: Moment[NumericField] = Moment(
        MC_MONITOR_RULE_PREVIOUS_EXECUTION_TIME
    )
    MC_MONITOR_RULE_COMPARISONS = KeywordField("mcMonitorRuleComparisons", "mcMonitorRuleComparisons")
    mc_monitor_rule_comparisons: ListOf[MCRuleComparison, KeywordField] = ListOf(
        MC_MONITOR_RULE_COMPARISONS, StructCodec("MCRuleComparison")
    )
    MC_MONITOR_RULE_IS_SNOOZED = BooleanField("mcMonitorRuleIsSnoozed", "mcMonitorRuleIsSnoozed")
    mc_monitor_rule_is_snoozed: Flag[BooleanField] = Flag(MC_MONITOR_RULE_IS_SNOOZED)
    MC_MONITOR_BREACH_RATE = NumericField("mcMonitorBreachRate", "mcMonitorBreachRate")
    mc_monitor_breach_rate: Decimal[NumericField] = Decimal(MC_MONITOR_BREACH_RATE)
    MC_MONITOR_INCIDENT_COUNT = NumericField("mcMonitorIncidentCount", "mcMonitorIncidentCount")
    mc_monitor_incident_count: Integer[NumericField] = Integer(MC_MONITOR_INCIDENT_COUNT)
    MC_MONITOR_ALERT_COUNT = NumericField("mcMonitorAlertCount", "mcMonitorAlertCount")
    mc_monitor_alert_count: Integer[NumericField] = Integer(MC_MONITOR_ALERT_COUNT)
    MC_MONITOR_PRIORITY = KeywordField("mcMonitorPriority", "mcMonitorPriority")
    mc_monitor_priority: Text[KeywordField] = Text(MC_MONITOR_PRIORITY)
    MC_MONITOR_IS_OOTB = BooleanField("mcMonitorIsOotb", "mcMonitorIsOotb")
    mc_monitor_is_ootb: Flag[BooleanField] = Flag(MC_MONITOR_IS_OOTB)
    MC_MONITOR_NOTIFICATION_CHANNELS = KeywordField(
        "mcMonitorNotificationChannels", "mcMonitorNotificationChannels"
    )
    mc_monitor_notification_channels: SetOf[str, KeywordField] = SetOf(
        MC_MONITOR_NOTIFICATION_CHANNELS, codecs.TEXT
    )
    MC_MONITOR_ASSETS = RelationField("mcMonitorAssets")
    mc_monitor_assets: References[Asset, RelationField] = References(MC_MONITOR_ASSETS, "Asset")
