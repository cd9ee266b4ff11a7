"""Another place to import the builders of searches from."""

from __future__ import annotations

from atlan.model.fluent_search import CompoundQuery, FluentSearch

__all__ = ["CompoundQuery", "FluentSearch"]
