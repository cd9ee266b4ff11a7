"""What people add to catalogued assets, added here by a script: a glossary with a term, a tag, owners, certificates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from atlan.catalog.blueprint import ConnectionName
from atlan.catalog.explore import RELATIONS, in_connection
from atlan.catalog.tenant import explained
from atlan.errors import NotFoundError
from atlan.model.assets import Asset, AtlasGlossary, AtlasGlossaryTerm, Table
from atlan.model.enums import AtlanTagColor, CertificateStatus
from atlan.model.fluent_search import CompoundQuery, FluentSearch
from atlan.model.typedef import AtlanTagDef

if TYPE_CHECKING:
    from atlan.client.atlan import AtlanClient

GLOSSARY: Final = "Quickstart"
TERM: Final = "Source of record"
TAG: Final = "Quickstart"
_CERTIFICATE_MESSAGE: Final = "Certified by the quickstart"
_API_KEY_ACCOUNT: Final = "service-account-"
_ENRICHED: Final = 4


@dataclass(slots=True)
class Enrichment:
    """The term and tag that assets carry now, and in words what had to be done for it; nothing in a second run."""

    term: AtlasGlossaryTerm
    tag: str
    done: list[str] = field(default_factory=list[str])


def enrich(client: AtlanClient, connection: ConnectionName) -> Enrichment:
    """
    Give the tables that data comes from a term, a tag, an owner and a certificate, and the views a draft certificate.

    What is there already is left as it is, so doing it again does nothing.

    Args:
        client: of the tenant.
        connection: whose tables and views are enriched, a few of each.

    Returns:
        What was done.

    Raises:
        CatalogError: the tenant failed, or refused.
    """
    with explained("adding a term, a tag, owners and certificates"):
        return _Enriching(client, connection).run()


class _Enriching:
    def __init__(self, client: AtlanClient, connection: ConnectionName) -> None:
        self._client = client
        self._connection = connection
        self._done: list[str] = []

    def run(self) -> Enrichment:
        assets = self._assets()
        tables = self._most_interesting([asset for asset in assets if isinstance(asset, Table)])
        views = [asset for asset in assets if not isinstance(asset, Table)][:_ENRICHED]
        term = self._term(self._glossary())
        self._link(term, tables)
        self._tag(tables)
        self._certify(tables, CertificateStatus.VERIFIED)
        self._certify(views, CertificateStatus.DRAFT)
        return Enrichment(term, TAG, self._done)

    def _assets(self) -> list[Asset]:
        search = in_connection(self._connection, *RELATIONS)
        for wanted in (Asset.NAME, Asset.OWNER_USERS, Asset.CERTIFICATE_STATUS, Asset.HAS_LINEAGE):
            search = search.include_on_results(wanted)
        return list(search.execute(self._client))

    def _most_interesting(self, tables: Sequence[Asset]) -> list[Asset]:
        """Tables that views read, before the others."""
        return sorted(tables, key=lambda table: not table.has_lineage)[:_ENRICHED]

    # --- glossary and term ----------------------------------------------------------------------------------

    def _glossary(self) -> AtlasGlossary:
        try:
            return self._client.asset.find_glossary_by_name(GLOSSARY)
        except NotFoundError:
            saved = self._client.asset.save(AtlasGlossary.creator(name=GLOSSARY))
            self._done.append(f"glossary {GLOSSARY} created")
            return saved.assets_created(AtlasGlossary)[0]

    def _term(self, glossary: AtlasGlossary) -> AtlasGlossaryTerm:
        try:
            return self._client.asset.find_term_fast_by_name(TERM, glossary.qualified_name or "")
        except NotFoundError:
            saved = self._client.asset.save(AtlasGlossaryTerm.creator(name=TERM, glossary_guid=glossary.guid))
            self._done.append(f"term {TERM} created")
            return saved.assets_created(AtlasGlossaryTerm)[0]

    def _link(self, term: AtlasGlossaryTerm, assets: Sequence[Asset]) -> None:
        search = in_connection(self._connection, *RELATIONS)
        linked = search.where(CompoundQuery.assigned_term([term.qualified_name or ""]))
        missing = self._not_among(linked, assets)
        for asset in missing:
            self._client.asset.append_terms(
                asset_type=type(asset),
                terms=[AtlasGlossaryTerm.ref_by_guid(term.guid or "")],
                guid=asset.guid,
            )
        self._note(missing, f"linked to {TERM}")

    # --- tag ------------------------------------------------------------------------------------------------

    def _tag(self, assets: Sequence[Asset]) -> None:
        if self._client.atlan_tag_cache.get_id_for_name(TAG) is None:
            self._client.typedef.create(AtlanTagDef.create(name=TAG, color=AtlanTagColor.GREEN))
            self._done.append(f"tag {TAG} created")
        search = in_connection(self._connection, *RELATIONS)
        tagged = search.where(CompoundQuery.tagged(self._client, with_one_of=[TAG], directly=True))
        missing = self._not_among(tagged, assets)
        for asset in missing:
            self._client.asset.add_atlan_tags(
                asset_type=type(asset), qualified_name=asset.qualified_name or "", atlan_tag_names=[TAG]
            )
        self._note(missing, f"tagged {TAG}")

    # --- owners and certificates ----------------------------------------------------------------------------

    def _certify(self, assets: Sequence[Asset], status: CertificateStatus) -> None:
        me = self._client.user.get_current().username or ""
        due: list[Asset] = []
        for asset in assets:
            owners = set(asset.owner_users or ())
            if me in owners and asset.certificate_status is not None:
                continue
            update = asset.trim_to_required()
            update.owner_users = owners | {me}
            if asset.certificate_status is None:
                update.certificate_status = status
                update.certificate_status_message = _CERTIFICATE_MESSAGE
            due.append(update)
        if due:
            self._client.asset.save(due)
        who = "this API key" if me.startswith(_API_KEY_ACCOUNT) else me
        self._note(due, f"owned by {who} and certified {status.value}")

    def _not_among(self, found: FluentSearch, assets: Sequence[Asset]) -> list[Asset]:
        names = {asset.qualified_name for asset in found.execute(self._client)}
        return [asset for asset in assets if asset.qualified_name not in names]

    def _note(self, assets: Sequence[Asset], what: str) -> None:
        if assets:
            listed = ", ".join(asset.name or "" for asset in assets)
            self._done.append(f"{listed} {what}")
