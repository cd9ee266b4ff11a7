# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration KafkaTopicCleanupPolicy."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class KafkaTopicCleanupPolicy(OpenEnum):
    """Values of the type KafkaTopicCleanupPolicy."""

    COMPACT = "compact"
    DELETE = "delete"
