"""Relationships that have attributes of their own: ``from atlan.model.assets.relations import UserDefRelationship``."""

from __future__ import annotations

from atlan_types.relations import *  # noqa: F403
from atlan_types.relations import __all__ as __all__
