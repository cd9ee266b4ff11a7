"""
The quickstart: catalog a real database and look at it from every side, on the embedded tenant or on a real one.

Run `atlan quickstart`, `python -m atlan.catalog.quickstart` or `make quickstart`. With `ATLAN_BASE_URL` and
`ATLAN_API_KEY` set it does the same on that tenant.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from rich.console import Console
from rich.markup import escape
from rich.syntax import Syntax
from rich.table import Table as Grid

from atlan.catalog.blueprint import ConnectionName
from atlan.catalog.enrich import Enrichment, enrich
from atlan.catalog.explore import RELATIONS, column_origins, in_connection, lineage_graph, tree
from atlan.catalog.failure import CatalogError
from atlan.catalog.report import ConsoleWatcher, print_problems, print_summary, print_timings
from atlan.catalog.run import CatalogResult, catalog_database
from atlan.catalog.tenant import contact, explained
from atlan.client.atlan import AtlanClient
from atlan.local import LocalTenant, process
from atlan.model.assets import Asset, Column, MaterialisedView, Table, View
from atlan.model.enums import CertificateStatus
from atlan.model.fluent_search import CompoundQuery, FluentSearch

if TYPE_CHECKING:
    from atlan.catalog.picture import LineageGraph

Answer = TypeVar("Answer")

_PICTURE: Final = "lineage.svg"
_STORE: Final = "tenant.sqlite3"
_SETTINGS: Final = ("ATLAN_BASE_URL", "ATLAN_API_KEY")
_SEARCHABLE_WITHIN_SECONDS: Final = 30.0
_NAMES_SHOWN: Final = 5
_VIEWS_SHOWN: Final = 3
_VIEWS_LOOKED_AT: Final = 12


@dataclass(frozen=True, slots=True)
class Search:
    """A question to the catalogue, and the search that answers it."""

    question: str
    search: FluentSearch


def quickstart(console: Console, database: str | None, directory: Path) -> int:
    """
    Catalog a database, enrich it, search it, walk its lineage, and show everything.

    Args:
        console: where to show it.
        database: URL or path of the database; by default the store of the embedded tenant itself, which is a SQLite
            database with tables and views.
        directory: where the embedded tenant keeps its data and the picture goes.

    Returns:
        0, or 1 when the tenant refused some assets.

    Raises:
        CatalogError: the database cannot be read, or the tenant cannot be used.
        AtlanError: the settings for the tenant are wrong.
    """
    remote = any(os.environ.get(name) for name in _SETTINGS)
    with ExitStack() as stack:
        embedded = stack.enter_context(_embedded(directory)) if not remote or database is None else None
        client = stack.enter_context(AtlanClient() if remote or embedded is None else _client_of(embedded))
        contact(client)
        suffix = "" if remote else " [dim](embedded)[/]"
        console.print(f"Tenant   [bold]{escape(client.base_url)}[/]{suffix}")
        code = _Quickstart(console, client, directory).run(database or str(directory / _STORE))
        if not remote:
            console.print(f"[dim]To look around: atlan local start --directory {escape(str(directory))}[/]")
        return code


class Embedded(NamedTuple):
    """Where the embedded tenant listens, and its key."""

    base_url: str
    api_key: str

    def __repr__(self) -> str:
        return f"Embedded(base_url={self.base_url!r})"


@contextmanager
def _embedded(directory: Path) -> Generator[Embedded]:
    """The tenant that runs in the directory, else one for the length of the block."""
    tenant = LocalTenant(directory)
    try:
        found = process.running(directory)
        if found is None:
            tenant.start()
            embedded = Embedded(tenant.base_url, tenant.api_key)
        else:
            embedded = Embedded(found.base_url, process.credentials(directory).api_key)
    except (OSError, sqlite3.Error, process.TenantError) as error:
        raise CatalogError(f"The embedded tenant cannot run in {directory}: {error}") from error
    try:
        yield embedded
    finally:
        tenant.stop()


def _client_of(embedded: Embedded) -> AtlanClient:
    # Nothing on this machine goes through a proxy.
    return AtlanClient(base_url=embedded.base_url, api_key=embedded.api_key, proxy=None)


class _Quickstart:
    def __init__(self, console: Console, client: AtlanClient, directory: Path) -> None:
        self._console = console
        self._client = client
        self._directory = directory
        self._seconds: dict[str, float] = {}

    def run(self, database: str) -> int:
        result = self._catalog(database)
        connection = result.connection
        enrichment = self._timed("enrich", lambda: enrich(self._client, connection))
        self._show_enrichment(enrichment)
        self._heading("What is there")
        self._console.print(self._timed("read", lambda: tree(self._client, connection)))
        self._search(connection, enrichment)
        self._lineage(connection)
        self._heading("Time")
        print_timings(self._console, {**result.seconds, **self._seconds})
        return 0 if result.complete else 1

    def _catalog(self, database: str) -> CatalogResult:
        with ConsoleWatcher(self._console) as watcher:
            result = catalog_database(self._client, database, watcher=watcher)
            watcher.step("waiting until everything can be searched")
            self._timed("index", lambda: self._wait_until_searchable(result))
        self._heading("Catalog")
        print_summary(self._console, result)
        print_problems(self._console, result)
        return result

    def _wait_until_searchable(self, result: CatalogResult) -> None:
        """A tenant indexes a little later than it stores; searching at once would miss what is new."""
        expected = sum(len(schema.relations) for schema in result.snapshot.schemas) - len(
            result.outcome.failures
        )
        deadline = time.monotonic() + _SEARCHABLE_WITHIN_SECONDS
        with explained("waiting for the search index"):
            while time.monotonic() < deadline:
                if in_connection(result.connection, *RELATIONS).count(self._client) >= expected:
                    return
                time.sleep(0.5)

    def _show_enrichment(self, enrichment: Enrichment) -> None:
        self._heading("Glossary, tag, owners, certificates")
        for line in enrichment.done:
            self._console.print(f"  [green]+[/] {escape(line)}")
        if not enrichment.done:
            self._console.print("[green]Nothing changed[/]: all of it was there.")

    # --- searches -------------------------------------------------------------------------------------------

    def _search(self, connection: ConnectionName, enrichment: Enrichment) -> None:
        self._heading("Searches")
        grid = Grid(box=None, header_style="dim", pad_edge=False, expand=True)
        grid.add_column("question", no_wrap=True)
        grid.add_column("found", no_wrap=True, justify="right")
        grid.add_column("such as", no_wrap=True, overflow="ellipsis", ratio=1)
        for question in self._questions(connection, enrichment):
            self._timed("search", partial(self._answer, question, grid))
        self._console.print(grid)

    def _questions(self, connection: ConnectionName, enrichment: Enrichment) -> list[Search]:
        relations = in_connection(connection, *RELATIONS)
        columns = in_connection(connection, Column)
        term = enrichment.term.qualified_name or ""
        tagged = CompoundQuery.tagged(self._client, with_one_of=[enrichment.tag])
        return [
            Search("tables", in_connection(connection, Table)),
            Search("views", in_connection(connection, View, MaterialisedView)),
            Search("primary keys", columns.where(Column.IS_PRIMARY.eq(True))),
            Search("verified", relations.where(Asset.CERTIFICATE_STATUS.eq(CertificateStatus.VERIFIED))),
            Search(f"tagged {enrichment.tag}", relations.where(tagged)),
            Search(
                f"with the term {enrichment.term.name}", relations.where(CompoundQuery.assigned_term([term]))
            ),
            Search("in a lineage", relations.where(Asset.HAS_LINEAGE.eq(True))),
        ]

    def _answer(self, question: Search, grid: Grid) -> None:
        with explained(f"searching for {question.question}"):
            results = (
                question.search.include_on_results(Asset.NAME).page_size(_NAMES_SHOWN).execute(self._client)
            )
        names = [asset.name or "" for asset in results.current_page()]
        more = ", …" if results.count > len(names) else ""
        grid.add_row(
            escape(question.question), str(results.count), f"[dim]{escape(', '.join(names))}{more}[/]"
        )

    # --- lineage --------------------------------------------------------------------------------------------

    def _lineage(self, connection: ConnectionName) -> None:
        self._heading("Lineage")
        graph = self._timed("lineage", lambda: self._graph(connection))
        if not graph.edges:
            self._console.print("No view reads a table, so there is no lineage.")
            return
        self._print_column_origins(connection)
        self._console.print(Syntax(graph.mermaid(), "text", background_color="default"))
        self._draw(graph)

    def _print_column_origins(self, connection: ConnectionName) -> None:
        shown = 0
        # The columns of some views come from nowhere that is known, so a few more are looked at than are shown.
        for view in self._in_lineage(connection, View, MaterialisedView)[:_VIEWS_LOOKED_AT]:
            origins = column_origins(self._client, view)
            for origin in origins:
                source = ", ".join(origin.sources)
                self._console.print(
                    f"  {escape(view.name or '')}.{escape(origin.column)} [dim]←[/] {escape(source)}"
                )
            shown += bool(origins)
            if shown == _VIEWS_SHOWN:
                break
        self._console.print()

    def _graph(self, connection: ConnectionName) -> LineageGraph:
        # Tables first, because most views are downstream of one; those that are not begin a lineage of their own.
        views = self._in_lineage(connection, View, MaterialisedView)
        return lineage_graph(self._client, self._in_lineage(connection, Table) + views)

    def _in_lineage(self, connection: ConnectionName, *types: type[Asset]) -> list[Asset]:
        with explained("looking for lineage"):
            search = in_connection(connection, *types).where(Asset.HAS_LINEAGE.eq(True))
            return list(search.include_on_results(Asset.NAME).execute(self._client))

    def _draw(self, graph: LineageGraph) -> None:
        svg = graph.svg()
        if svg is None:
            self._console.print(
                "\n[dim]With graphviz installed (the command dot) there would be an SVG, too.[/]"
            )
            return
        path = self._directory / _PICTURE
        self._directory.mkdir(parents=True, exist_ok=True)
        path.write_text(svg, encoding="utf-8")
        self._console.print(f"\nPicture  [bold]{escape(str(path))}[/]")

    # --- small things ---------------------------------------------------------------------------------------

    def _heading(self, text: str) -> None:
        self._console.print()
        self._console.rule(f"[bold]{text}[/]", align="left", style="dim")

    def _timed(self, name: str, work: Callable[[], Answer]) -> Answer:
        begun = time.perf_counter()
        result = work()
        self._seconds[name] = self._seconds.get(name, 0.0) + time.perf_counter() - begun
        return result


if __name__ == "__main__":
    import sys

    from atlan.cli import main

    sys.exit(main(["quickstart", *sys.argv[1:]]))
