# Derived from spec/typedefs/notification.json and spec/recipes/notification.yaml by scripts/generate.py. Do not edit.
"""Notification."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    ListOf,
    Moment,
    SetOf,
    StructCodec,
    Text,
    codecs,
)
from atlan.model.fields.atlan_fields import KeywordField, NumericField, TextField
from atlan_types.asset import Asset

if TYPE_CHECKING:
    from atlan_types.enums import NotificationState
    from atlan_types.structs import NotificationExternalReference

__all__ = [
    "Notification",
]


class Notification(Asset):
    """A notification."""

    __slots__ = ()

    _type = "Notification"

    NOTIFICATION_STATE = KeywordField("notificationState", "notificationState")
    notification_state: Choice[NotificationState, KeywordField] = Choice(
        NOTIFICATION_STATE, "NotificationState"
    )
    NOTIFICATION_RECIPIENT_USERS = KeywordField("notificationRecipientUsers", "notificationRecipientUsers")
    notification_recipient_users: SetOf[str, KeywordField] = SetOf(NOTIFICATION_RECIPIENT_USERS, codecs.TEXT)
    NOTIFICATION_RECIPIENT_GROUPS = KeywordField("notificationRecipientGroups", "notificationRecipientGroups")
    notification_recipient_groups: SetOf[str, KeywordField] = SetOf(
        NOTIFICATION_RECIPIENT_GROUPS, codecs.TEXT
    )
    NOTIFICATION_RECIPIENT_ROLES = KeywordField("notificationRecipientRoles", "notificationRecipientRoles")
    notification_recipient_roles: SetOf[str, KeywordField] = SetOf(NOTIFICATION_RECIPIENT_ROLES, codecs.TEXT)
    NOTIFICATION_LAST_ACTED_BY = KeywordField("notificationLastActedBy", "notificationLastActedBy")
    notification_last_acted_by: Text[KeywordField] = Text(NOTIFICATION_LAST_ACTED_BY)
    NOTIFICATION_LAST_ACTED_AT = NumericField("notificationLastActedAt", "notificationLastActedAt")
    notification_last_acted_at: Moment[NumericField] = Moment(NOTIFICATION_LAST_ACTED_AT)
    NOTIFICATION_LAST_ACTED_REASON = TextField("notificationLastActedReason", "notificationLastActedReason")
    notification_last_acted_reason: Text[TextField] = Text(NOTIFICATION_LAST_ACTED_REASON)
    NOTIFICATION_EXTERNAL_REFERENCES = KeywordField(
        "notificationExternalReferences", "notificationExternalReferences"
    )
    notification_external_references: ListOf[NotificationExternalReference, KeywordField] = ListOf(
        NOTIFICATION_EXTERNAL_REFERENCES, StructCodec("NotificationExternalReference")
    )
