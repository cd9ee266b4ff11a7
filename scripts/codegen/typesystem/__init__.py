"""From spec/typedefs and spec/recipes to generated/atlan_types."""

from __future__ import annotations

from codegen.typesystem.rendering import render

__all__ = ["render"]
