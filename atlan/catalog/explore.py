"""What can be asked once a database is catalogued: a tree of it, searches over it, and its lineage as a graph."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from atlan.catalog.blueprint import ConnectionName
from atlan.catalog.naming import name_of_segment
from atlan.catalog.picture import LineageGraph, Node
from atlan.catalog.tenant import explained
from atlan.model.assets import (
    Asset,
    Column,
    ColumnProcess,
    Database,
    MaterialisedView,
    Process,
    Schema,
    Table,
    View,
)
from atlan.model.enums import LineageDirection
from atlan.model.fluent_search import CompoundQuery, FluentSearch
from atlan.model.lineage import FluentLineage

if TYPE_CHECKING:
    from rich.tree import Tree

    from atlan.client.atlan import AtlanClient

RELATIONS: Final[tuple[type[Asset], ...]] = (Table, View, MaterialisedView)
_PAGE_SIZE: Final = 300
_TABLES_SHOWN: Final = 20
_COLUMNS_SHOWN: Final = 4


def in_connection(connection: ConnectionName, *types: type[Asset]) -> FluentSearch:
    """
    A search for active assets of a connection, by name.

    >>> search = in_connection(ConnectionName("default/sqlite/1", "shop"), Table)
    >>> search.to_request().dsl.query.to_dict()["bool"]["filter"][-1]
    {'terms': {'__typeName.keyword': ['Table']}}
    """
    return (
        FluentSearch.select()
        .where(Asset.CONNECTION_QUALIFIED_NAME.eq(connection.qualified_name))
        .where(CompoundQuery.asset_types(types))
        .sort(Asset.QUALIFIED_NAME.order())
        .page_size(_PAGE_SIZE)
    )


# --- tree -------------------------------------------------------------------------------------------------


def tree(client: AtlanClient, connection: ConnectionName) -> Tree:
    """
    What the tenant holds of a connection, as a tree to print: databases, schemas, tables and the first columns of each.

    Args:
        client: of the tenant.
        connection: the connection.
    """
    from rich.markup import escape
    from rich.tree import Tree

    search = in_connection(connection, Database, Schema, *RELATIONS, Column)
    for field in (Column.ORDER, Column.DATA_TYPE, Column.IS_PRIMARY, Column.IS_FOREIGN):
        search = search.include_on_results(field)
    with explained("reading what was catalogued"):
        assets = list(search.include_on_results(Asset.NAME).execute(client))
    below = _by_parent(assets)
    root = Tree(f"[bold]{escape(connection.name)}[/] [dim]{escape(connection.qualified_name)}[/]")
    for database in below.get(connection.qualified_name, ()):
        database_branch = root.add(f"[cyan]{escape(database.name or '')}[/]")
        for schema in below.get(database.qualified_name or "", ()):
            schema_branch = database_branch.add(f"[cyan]{escape(schema.name or '')}[/]")
            _add_relations(schema_branch, below.get(schema.qualified_name or "", ()), below)
    return root


def _by_parent(assets: Iterable[Asset]) -> Mapping[str, list[Asset]]:
    below: dict[str, list[Asset]] = {}
    for asset in assets:
        below.setdefault((asset.qualified_name or "").rpartition("/")[0], []).append(asset)
    return below


def _add_relations(branch: Tree, relations: Sequence[Asset], below: Mapping[str, list[Asset]]) -> None:
    from rich.markup import escape

    for relation in relations[:_TABLES_SHOWN]:
        columns = [
            asset for asset in below.get(relation.qualified_name or "", ()) if isinstance(asset, Column)
        ]
        columns.sort(key=lambda column: column.order or 0)
        kind = "" if isinstance(relation, Table) else f" [dim]{relation.type_name}[/]"
        twig = branch.add(f"[bold]{escape(relation.name or '')}[/]{kind}")
        shown = columns if len(columns) <= _COLUMNS_SHOWN + 1 else columns[:_COLUMNS_SHOWN]
        for column in shown:
            marks = ["[yellow]key[/]"] * bool(column.is_primary) + ["[yellow]→[/]"] * bool(column.is_foreign)
            twig.add(" ".join([escape(column.name or ""), *_dimmed(column.data_type), *marks]))
        if len(shown) < len(columns):
            twig.add(f"[dim]and {len(columns) - len(shown)} more columns[/]")
    if len(relations) > _TABLES_SHOWN:
        branch.add(f"[dim]and {len(relations) - _TABLES_SHOWN} more[/]")


def _dimmed(text: str | None) -> list[str]:
    from rich.markup import escape

    return [f"[dim]{escape(text)}[/]"] if text else []


# --- lineage ----------------------------------------------------------------------------------------------


def lineage_graph(client: AtlanClient, starts: Iterable[Asset]) -> LineageGraph:
    """
    Walk downstream from some assets and draw what is found.

    Args:
        client: of the tenant.
        starts: where to begin.

    Returns:
        The assets that were reached, the starts included, and how data flows between them; without the processes.
    """
    graph = LineageGraph()
    with explained("walking lineage"):
        for start in starts:
            # What is downstream of something reached before was reached, too.
            if start.guid not in graph.nodes:
                _walk(client, start, graph)
    return graph.without([Process.__name__, ColumnProcess.__name__])


def _walk(client: AtlanClient, start: Asset, graph: LineageGraph) -> None:
    graph.add(start.guid or "", Node(start.name or "", start.type_name or ""))
    lineage = (
        FluentLineage.starting_at(start.guid or "")
        .direction(LineageDirection.DOWNSTREAM)
        .immediate_neighbors(True)
        .size(_PAGE_SIZE)
    )
    for asset in client.asset.get_lineage_list(lineage.request):
        key = asset.guid or ""
        graph.add(key, Node(asset.name or "", asset.type_name or ""))
        for neighbour in asset.immediate_upstream or ():
            graph.connect(neighbour.guid or "", key)
        for neighbour in asset.immediate_downstream or ():
            graph.connect(key, neighbour.guid or "")


@dataclass(frozen=True, slots=True)
class ColumnOrigin:
    """A column of a view, and the columns it comes from, each as `table.column`."""

    column: str
    sources: tuple[str, ...]


def column_origins(client: AtlanClient, view: Asset, limit: int = 8) -> list[ColumnOrigin]:
    """
    Where the columns of a view come from, one step upstream.

    Args:
        client: of the tenant.
        view: the view.
        limit: how many columns to look at.

    Returns:
        The columns that come from others, in the order of the view.
    """
    columns = (
        FluentSearch.select()
        .where(CompoundQuery.asset_type(Column))
        .where(Column.VIEW_QUALIFIED_NAME.eq(view.qualified_name or ""))
        .sort(Column.ORDER.order())
        .page_size(limit)
    )
    origins: list[ColumnOrigin] = []
    with explained("walking the lineage of columns"):
        for column in columns.execute(client).current_page():
            lineage = (
                FluentLineage.starting_at(column.guid or "")
                .direction(LineageDirection.UPSTREAM)
                .depth(1)
                .size(_PAGE_SIZE)
            )
            found = [
                asset for asset in client.asset.get_lineage_list(lineage.request) if isinstance(asset, Column)
            ]
            sources = tuple(sorted(_short(asset) for asset in found))
            if sources:
                origins.append(ColumnOrigin(column.name or "", sources))
    return origins


def _short(column: Asset) -> str:
    return ".".join(map(name_of_segment, (column.qualified_name or "").split("/")[-2:]))
