# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration KafkaConsumerGroupState."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class KafkaConsumerGroupState(OpenEnum):
    """Values of the type KafkaConsumerGroupState."""

    STABLE = "Stable"
    EMPTY = "Empty"
    PREPARING_REBALANCE = "PreparingRebalance"
    COMPLETING_REBALANCE = "CompletingRebalance"
    DEAD = "Dead"
