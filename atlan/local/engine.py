"""The tenant itself: its data, its definitions and what requests can do with them."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

import orjson

from atlan.local.database import CONTENT_TABLES, Database, Transaction
from atlan.local.faults import Faults
from atlan.local.identity import TOKEN_LIFETIME, Identity
from atlan.local.journal.logs import Logs
from atlan.local.mutation.change import Change
from atlan.local.reader import Reader
from atlan.local.search.relationships import RelationshipSearch
from atlan.local.search.service import SearchService
from atlan.local.typedefs import TypedefLock
from atlan.local.types import TypeRegistry, builtin_definitions


class Engine:
    """Everything behind the HTTP surface.

    Args:
        directory: where the tenant keeps its data.
        description: the folder of the API description; found when left out.
    """

    def __init__(self, directory: Path, description: Path | None = None) -> None:
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.database = Database(directory / "tenant.sqlite3")
        self._builtin = builtin_definitions(description)
        self._pristine = TypeRegistry(self._builtin)
        self.identity = Identity(self.database)
        self.faults = Faults(self.identity.expire_tokens)
        self.searches = SearchService()
        self.relationships = RelationshipSearch()
        self.logs = Logs()
        self.typedef_lock = TypedefLock()
        self._lag = IndexLag(self.database)
        self.registry = self._load_registry()

    def _load_registry(self) -> TypeRegistry:
        with self.database.read() as transaction:
            rows = transaction.rows("SELECT document FROM typedef")
        if not rows:
            return self._pristine
        return TypeRegistry(self._builtin, [orjson.loads(document) for (document,) in rows])

    def reload_registry(self) -> None:
        self.registry = self._load_registry()

    @contextmanager
    def read(self) -> Generator[Reader, None, None]:
        with self.database.read() as transaction:
            yield Reader(transaction, self.registry)

    @contextmanager
    def change(
        self, actor: str, headers: Mapping[str, str], *, partial: bool = False
    ) -> Generator[Change, None, None]:
        """A change of entities; it is on disk when the block has ended without an error."""
        with self.writing() as transaction:
            yield Change(transaction, self.registry, self.logs, actor, headers, partial)

    @contextmanager
    def writing(self) -> Generator[Transaction, None, None]:
        with self.database.write() as transaction:
            self._lag.before_commit(self.faults.lasting("index_lag"))
            yield transaction

    @contextmanager
    def searching(self) -> Generator[Transaction, None, None]:
        """What a search sees: the present, or with index lag the recent past."""
        with self._lag.past(self.faults.lasting("index_lag")) as past:
            if past is not None:
                yield past
            else:
                with self.database.read() as transaction:
                    yield transaction

    def reset(self) -> None:
        """Take the tenant back to its first state, with the users and keys that it had then."""
        self.faults.clear()
        self.identity.token_lifetime = TOKEN_LIFETIME
        self._lag.forget()
        with self.database.write() as transaction:
            for table in CONTENT_TABLES:
                transaction.run(f"DELETE FROM {table}")  # noqa: S608
            self.identity.restore(transaction)
        self.identity.forget()
        self.logs.forget()
        self.reload_registry()

    def close(self) -> None:
        self._lag.forget()
        self.database.close()


class IndexLag:
    """Keeps a snapshot from before the changes that searches must not see yet."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._snapshot: Transaction | None = None
        self._hidden_since = 0.0

    def before_commit(self, lag: float) -> None:
        """A change is about to be made: what is there now is what searches see for a while."""
        with self._lock:
            if lag <= 0 or time.monotonic() - self._hidden_since < lag:
                return
            self._drop()
            self._snapshot = self._database.open_snapshot()
            self._hidden_since = time.monotonic()

    @contextmanager
    def past(self, lag: float) -> Generator[Transaction | None, None, None]:
        """The snapshot to search, lent to one search at a time; None when the present may be seen."""
        with self._lock:
            if self._snapshot is not None and time.monotonic() - self._hidden_since < lag:
                yield self._snapshot
                return
        yield None

    def forget(self) -> None:
        with self._lock:
            self._drop()
            self._hidden_since = 0.0

    def _drop(self) -> None:
        if self._snapshot is not None:
            self._database.close_snapshot(self._snapshot)
            self._snapshot = None
