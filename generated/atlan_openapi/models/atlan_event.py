# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""One event, in its envelope."""

from __future__ import annotations

from typing import Any, TypeAlias

AtlanEvent: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    source: What sent it.
    version: Version of the envelope.
    msgCompressionKind: How the message is compressed.
    msgSplitIdx: Place of this part of the message.
    msgSplitCount: Number of parts of the message.
    msgSourceIP: Address it was sent from.
    msgCreatedBy: Who sent it.
    msgCreationTime: When it was made; milliseconds since 1970.
    spooled: It had to wait.
    message: What happened to which entity.
"""
