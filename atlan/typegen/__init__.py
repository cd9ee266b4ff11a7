"""From type definitions and recipes to a package of asset classes: ours in ``generated/atlan_types``, or one of your own."""

from __future__ import annotations

from atlan.typegen.rendering import render

__all__ = ["render"]
