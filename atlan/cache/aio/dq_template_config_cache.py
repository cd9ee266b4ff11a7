"""Kinds of data quality rules by name, as the tenant's templates define them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.cache.aio.refreshing import AsyncRefreshingCache

if TYPE_CHECKING:
    from collections.abc import Mapping

    from atlan.model.dq_rule_template import DQRuleTemplate


class AsyncDQTemplateConfigCache(AsyncRefreshingCache["Mapping[str, DQRuleTemplate]"]):
    """The templates of one tenant."""

    async def get_template_config(self, rule_type: str) -> DQRuleTemplate | None:
        """What rules of a type may say, or None if the tenant has no such rules.

        Args:
            rule_type: type of the rules, which is the name of the template

        Raises:
            AtlanError: when the tenant could not be asked
        """
        return await self._look_up(("name", rule_type), lambda templates: templates.get(rule_type))

    async def _load(self) -> Mapping[str, DQRuleTemplate]:
        from atlan.cache.rule_templates import search_for_templates, templates_in

        return templates_in(await self._client.send(search_for_templates()))
