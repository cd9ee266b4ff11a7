"""What type checkers have to accept of a package that was made of ``acme``."""

from __future__ import annotations

from datetime import datetime

from acme_types import RACI, CustomMetadata, DataQuality, Gadget, SuperGadget, Tag, cm
from acme_types.enums import GadgetKind, ImpactLevel
from acme_types.relations import GadgetTables
from acme_types.structs import GadgetPart

from atlan.client.aio import AsyncAtlanClient
from atlan.client.atlan import AtlanClient
from atlan.model.assets import Asset, Column, Table
from atlan.model.core import AtlanTag
from atlan.model.enums import CertificateStatus
from atlan.model.fluent_search import FluentSearch


def reading(table: Table, column: Column, asset: Asset) -> None:
    accountable: str | None = table.cm.raci.accountable
    responsible: list[str] | None = column.cm.raci.responsible
    since: datetime | None = asset.cm.raci.since
    score: int | None = asset.cm.raci.score
    weight: float | None = asset.cm.raci.weight
    active: bool | None = asset.cm.raci.active
    impact: ImpactLevel | None = asset.cm.raci.impact
    impacts: list[ImpactLevel] | None = asset.cm.raci.impacts
    rows: int | None = table.cm.data_quality.rows_checked
    by_name: object = table.cm["RACI"]["Accountable"]
    everything: CustomMetadata = cm(table)
    raci: RACI = everything.raci
    for related in table.columns or []:
        print(related.cm.raci.accountable)
    print(accountable, responsible, since, score, weight, active, impact, impacts, rows, by_name, raci)


def writing(table: Table, moment: datetime) -> None:
    raci = table.cm.raci
    raci.accountable = "jane"
    raci.responsible = ["jane", "joe"]
    raci.responsible = {"jane"}
    raci.since = moment
    raci.since = 1700000000000
    raci.score = None
    raci.impact = ImpactLevel.HIGH
    raci.impact = "high"
    raci.impacts = [ImpactLevel.HIGH]
    raci.class_ = "a"
    table.cm.raci = RACI(accountable="jane")
    table.cm.raci = None
    table.cm.data_quality = DataQuality(rows_checked=5)


def own_types(client: AtlanClient) -> None:
    gadget = SuperGadget.creator(name="g", qualified_name="acme/g")
    gadget.gadget_kind = GadgetKind.BIG
    gadget.gadget_parts = [GadgetPart(part_name="wheel")]
    gadget.gadget_status = CertificateStatus.VERIFIED
    gadget.gadget_power = 1.5
    gadget.labels_ = {"a"}
    link = GadgetTables(linked_on=5)
    gadget.gadget_tables = [link.gadget_tables(Table.ref_by_guid("g"))]
    saved: list[Gadget] = client.asset.save(gadget).assets_created(Gadget)
    read: SuperGadget = client.asset.get_by_guid("g", SuperGadget)
    parts: list[GadgetPart] | None = read.gadget_parts
    kind: GadgetKind | None = read.gadget_kind
    tables: list[Table] | None = read.gadget_tables
    print(saved, parts, kind, tables, read.cm.raci.accountable)


def searching(client: AtlanClient) -> None:
    search = (
        FluentSearch.select()
        .where(RACI.ACCOUNTABLE.eq("jane"))
        .where(RACI.SCORE.gte(3))
        .where(RACI.IMPACT.eq(ImpactLevel.HIGH))
        .where(RACI.responsible.has_any_value())
        .where(Gadget.GADGET_SIZE.lt(5))
        .where(Gadget.GADGET_KIND.eq(GadgetKind.BIG))
        .where(FluentSearch.asset_type(Gadget))
        .where(FluentSearch.tagged(with_one_of=[Tag.PII]))
        .include_on_results(RACI.SINCE)
        .include_on_results(Gadget.MADE_ON)
    )
    for asset in search.execute(client):
        if isinstance(asset, Gadget):
            print(asset.gadget_size, asset.cm.raci.since)
    client.asset.add_atlan_tags(Gadget, "acme/g", [Tag.PII])
    tag: AtlanTag = AtlanTag.of(Tag.PII)
    print(tag, Tag.PII.tag_id, Tag.CONFIDENTIAL_DATA.is_synced)


async def waiting(client: AsyncAtlanClient) -> None:
    read: Gadget = await client.asset.get_by_guid("g", Gadget)
    print(read.cm.raci.accountable)
