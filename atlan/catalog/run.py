"""Cataloguing from end to end: read the database, compare it with the tenant, send the difference."""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol

from atlan.catalog.blueprint import ConnectionName, draw
from atlan.catalog.failure import CatalogError
from atlan.catalog.inspection import SchemaFilter, inspect_database, schemas_to_read
from atlan.catalog.plan import Plan, Stage, make_plan
from atlan.catalog.publish import DEFAULT_BATCH_SIZE, Outcome, publish
from atlan.catalog.snapshot import Database, Issue
from atlan.catalog.source import DatabaseSource, open_database
from atlan.catalog.tenant import connector_type, create_connection, find_connection, stored_assets
from atlan.catalog.view_lineage import Lineage, trace_views

if TYPE_CHECKING:
    from atlan.client.atlan import AtlanClient
    from atlan.model.assets import Asset
    from atlan.model.enums import AtlanConnectorType

#: Stands for the second of creation in the qualifiedName of a connection that is not there yet.
_NOT_CREATED: Final = "new"


class Watcher(Protocol):
    """Somebody who is told how a run gets on."""

    def step(self, doing: str) -> None:
        """Something else begins, such as "reading shop.db"."""
        ...

    def progress(self, stage: Stage, done: int, total: int) -> None:
        """So many of the changes of one step of publishing were sent."""
        ...


class _Nobody:
    def step(self, doing: str) -> None:
        pass

    def progress(self, stage: Stage, done: int, total: int) -> None:
        pass


@dataclass(slots=True)
class CatalogResult:
    """
    What a run did.

    Attributes:
        database: the database, without its password.
        connection: under which it is catalogued; ends in `new` when a dry run would create it.
        snapshot: what was read.
        plan: what had to be done.
        outcome: what was done; nothing in a dry run.
        issues: what could not be read or understood.
        seconds: how long each step took.
        dry_run: whether nothing was to be sent.
    """

    database: str
    connection: ConnectionName
    snapshot: Database
    plan: Plan
    outcome: Outcome
    issues: tuple[Issue, ...]
    seconds: dict[str, float] = field(default_factory=dict[str, float])
    dry_run: bool = False

    @property
    def complete(self) -> bool:
        """Whether everything that was read is now in the tenant."""
        return not self.outcome.failures


def catalog_database(
    client: AtlanClient,
    database: str,
    *,
    connection_name: str | None = None,
    connector: str | None = None,
    include: Sequence[str] = (),
    exclude: Sequence[str] = (),
    row_counts: bool = False,
    batch_size: int = DEFAULT_BATCH_SIZE,
    dry_run: bool = False,
    watcher: Watcher | None = None,
) -> CatalogResult:
    """
    Make a tenant hold what a database holds: its schemas, tables, views and columns, and where its views come from.

    Running it again changes only what differs: what was dropped is archived, what comes back is restored, and whatever
    people wrote on the assets stays.

    Args:
        client: of the tenant.
        database: SQLAlchemy URL of SQLite, PostgreSQL, MySQL or MariaDB, or the path of a SQLite file.
        connection_name: name of the connection to create or find again; the name of the database by default.
        connector: such as `postgres`; by default that of the database.
        include: shell patterns of the schemas to read; all of them by default.
        exclude: shell patterns of schemas to leave out. What an earlier run stored of them is left alone.
        row_counts: also store how many rows each table has.
        batch_size: assets in one request.
        dry_run: compare, but send nothing.
        watcher: told how it gets on.

    Returns:
        What was done. Assets that the tenant refused are in `outcome.failures`.

    Raises:
        CatalogError: the database cannot be read, or the tenant cannot be used. What was sent until then stays, and
            the same call does the rest.
        ValueError: `batch_size` is below 1.

    >>> import sqlite3, tempfile, pathlib
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "shop.db"
    >>> _ = sqlite3.connect(path).execute("CREATE TABLE orders(id INTEGER PRIMARY KEY, total REAL)")
    >>> result = catalog_database(client, str(path))
    >>> result.outcome.changed, result.complete
    (True, True)
    >>> catalog_database(client, str(path)).outcome.changed
    False
    """
    if batch_size < 1:
        raise ValueError(f"batch_size must be at least 1, not {batch_size}")
    if connection_name is not None and not connection_name.strip():
        raise CatalogError("The name of the connection is blank. Give one, or none at all")
    with open_database(database) as source:
        kind = connector_type(connector or source.dialect.connector)
        run = _Run(client, source, connection_name or source.display_name, kind, watcher or _Nobody())
        return run.carry_out(
            schemas_to_read(source, include, exclude),
            row_counts=row_counts,
            batch_size=batch_size,
            dry_run=dry_run,
        )


class _Run:
    def __init__(
        self,
        client: AtlanClient,
        source: DatabaseSource,
        name: str,
        connector: AtlanConnectorType,
        watcher: Watcher,
    ) -> None:
        self._client = client
        self._source = source
        self._name = name
        self._connector = connector
        self._watcher = watcher
        self._seconds: dict[str, float] = {}

    def carry_out(
        self, schemas: SchemaFilter, *, row_counts: bool, batch_size: int, dry_run: bool
    ) -> CatalogResult:
        with self._step("read", f"reading {self._source.label}"):
            snapshot = inspect_database(self._source, schemas, row_counts=row_counts)
        with self._step("trace", "tracing views"):
            lineage = trace_views(snapshot)
        with self._step("compare", "comparing with the tenant"):
            connection, stored = self._present(create=not dry_run)
            plan = make_plan(draw(snapshot, lineage, connection, schemas), stored)
        outcome = Outcome()
        if plan and not dry_run:
            with self._step("publish", "publishing"):
                outcome = publish(self._client, plan, batch_size=batch_size, progress=self._watcher.progress)
        return self._result(snapshot, lineage, connection, plan, outcome, dry_run)

    def _present(self, *, create: bool) -> tuple[ConnectionName, Sequence[Asset]]:
        connection = find_connection(self._client, self._name, self._connector)
        if connection is not None:
            return connection, stored_assets(self._client, connection)
        if create:
            url = self._source.url
            connection = create_connection(self._client, self._name, self._connector, url.host, url.port)
        else:
            connection = ConnectionName(f"default/{self._connector.value}/{_NOT_CREATED}", self._name)
        return connection, ()

    def _result(
        self,
        snapshot: Database,
        lineage: Lineage,
        connection: ConnectionName,
        plan: Plan,
        outcome: Outcome,
        dry_run: bool,
    ) -> CatalogResult:
        return CatalogResult(
            database=self._source.label,
            connection=connection,
            snapshot=snapshot,
            plan=plan,
            outcome=outcome,
            issues=(*snapshot.issues, *lineage.issues),
            seconds=self._seconds,
            dry_run=dry_run,
        )

    @contextmanager
    def _step(self, name: str, doing: str) -> Generator[None]:
        self._watcher.step(doing)
        begun = time.perf_counter()
        yield
        self._seconds[name] = time.perf_counter() - begun
