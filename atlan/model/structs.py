"""Structs, the groups of attributes inside an attribute: ``from atlan.model.structs import PopularityInsights``."""

from __future__ import annotations

from atlan.model.entity.struct import Struct
from atlan_types.structs import *  # noqa: F403
from atlan_types.structs import __all__ as _structs

__all__ = ["Struct", *_structs]  # pyright: ignore[reportUnsupportedDunderAll]
