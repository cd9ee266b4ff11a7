# Derived from atlan/cache/aio/dq_template_config_cache.py by scripts/derive_sync.py. Do not edit.
"""Kinds of data quality rules by name, as the tenant's templates define them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.cache.refreshing import RefreshingCache

if TYPE_CHECKING:
    from collections.abc import Mapping

    from atlan.model.dq_rule_template import DQRuleTemplate


class DQTemplateConfigCache(RefreshingCache["Mapping[str, DQRuleTemplate]"]):
    """The templates of one tenant."""

    def get_template_config(self, rule_type: str) -> DQRuleTemplate | None:
        """What rules of a type may say, or None if the tenant has no such rules.

        Args:
            rule_type: type of the rules, which is the name of the template

        Raises:
            AtlanError: when the tenant could not be asked
        """
        return self._look_up(("name", rule_type), lambda templates: templates.get(rule_type))

    def _load(self) -> Mapping[str, DQRuleTemplate]:
        from atlan.cache.rule_templates import search_for_templates, templates_in

        return templates_in(self._client.send(search_for_templates()))
