"""The templates of data quality rules, and the search for them. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from atlan.model.dq_rule_template import DQRuleTemplate
    from atlan.transport.call import Call

    Json = dict[str, Any]

_ATTRIBUTES = ("name", "qualifiedName", "displayName", "dqRuleTemplateDimension", "dqRuleTemplateConfig")


def search_for_templates() -> Call[Json]:
    """The search for all templates of the tenant."""
    from atlan.model.fluent_search import CompoundQuery
    from atlan.model.search import Bool, Term
    from atlan.model.search.request import DSL, IndexSearchRequest
    from atlan.transport.call import Call
    from atlan_openapi.api.search import index_search as op

    wanted = Bool(filter=[CompoundQuery.active_assets(), Term.with_type_name("DataQualityRuleTemplate")])
    request = IndexSearchRequest(DSL(wanted), attributes=_ATTRIBUTES).to_dict()
    return Call(op.OPERATION, op.build_request(body=request), op.parse_response)


def templates_in(page: Json) -> Mapping[str, DQRuleTemplate]:
    """The templates that the search found, by name."""
    from atlan.model.assets import DataQualityRuleTemplate
    from atlan.model.dq_rule_template import DQRuleTemplate

    found = [DQRuleTemplate.of(DataQualityRuleTemplate.from_dict(one)) for one in page.get("entities") or ()]
    return {template.name: template for template in found}
