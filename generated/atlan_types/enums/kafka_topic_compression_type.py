# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration KafkaTopicCompressionType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class KafkaTopicCompressionType(OpenEnum):
    """Values of the type KafkaTopicCompressionType."""

    UNCOMPRESSED = "uncompressed"
    ZSTD = "zstd"
    LZ4 = "lz4"
    SNAPPY = "snappy"
    GZIP = "gzip"
    PRODUCER = "producer"
