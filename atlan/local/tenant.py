"""A tenant for the length of a ``with`` block."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any

from atlan.local.engine import Engine
from atlan.local.faults import Faults
from atlan.local.object_store import ObjectStore
from atlan.local.process import announced
from atlan.local.records import Records
from atlan.local.routes.requests import add_approval_request
from atlan.local.server import Server
from atlan.local.sources import name_source


class LocalTenant:
    """A real HTTP server that behaves like Atlan, in this process, on the loopback interface.

    Args:
        directory: where the tenant keeps its data, so that it can be opened again; a folder of its own that is
            removed in the end when left out.
        port: where to listen; any free port when left out.
        description: the folder of the API description; the one that came with the package when left out.

    Raises:
        OSError: the port is taken, or the folder cannot be written.
        TenantError: another tenant runs in the folder.

    >>> with LocalTenant() as own:
    ...     own.base_url.startswith("http://127.0.0.1:")
    True
    """

    def __init__(
        self, directory: str | Path | None = None, *, port: int = 0, description: str | Path | None = None
    ) -> None:
        self._given = Path(directory) if directory is not None else None
        self._port = port
        self._description = Path(description) if description is not None else None
        self._engine: Engine | None = None
        self._server: Server | None = None
        self._undo = ExitStack()

    def __repr__(self) -> str:
        return f"LocalTenant({self._server.base_url!r})" if self._server else "LocalTenant(not running)"

    def __enter__(self) -> LocalTenant:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Start serving; does nothing when it serves already."""
        if self._server is not None:
            return
        with ExitStack() as undo:
            directory = self._given
            if directory is None:
                directory = Path(undo.enter_context(tempfile.TemporaryDirectory(prefix="atlan-local-")))
            announce = undo.enter_context(announced(directory))
            engine = Engine(directory, self._description)
            undo.callback(engine.close)
            server = Server(engine, self._port)
            server.start()
            undo.callback(server.stop)
            announce(server.base_url)
            self._engine, self._server, self._undo = engine, server, undo.pop_all()

    def stop(self) -> None:
        """Stop serving; a folder given at the start stays as it is."""
        self._engine = self._server = None
        self._undo.close()

    def reset(self) -> None:
        """Remove all assets, tags, custom metadata and faults; users, tokens and keys stay as they are."""
        self._running.reset()

    @property
    def base_url(self) -> str:
        """Where the tenant listens, such as ``http://127.0.0.1:43121``."""
        if self._server is None:
            raise RuntimeError("The local tenant is not running: use it in a with block, or call start().")
        return self._server.base_url

    @property
    def api_key(self) -> str:
        """A token that does not expire."""
        return self._running.identity.credentials.api_key

    @property
    def client_id(self) -> str:
        """The privileged service account, for the client credentials grant."""
        return self._running.identity.credentials.client_id

    @property
    def client_secret(self) -> str:
        """The secret of that service account."""
        return self._running.identity.credentials.client_secret

    @property
    def token_guid(self) -> str:
        """The guid of an API token of this tenant."""
        return self._running.identity.credentials.token_guid

    @property
    def token_client_id(self) -> str:
        """The client id of that API token."""
        return self._running.identity.credentials.token_client_id

    @property
    def faults(self) -> Faults:
        """Trouble on request."""
        return self._running.faults

    def set_token_lifetime(self, seconds: float) -> None:
        """How long tokens live that are issued from now on; a reset takes it back to five minutes."""
        self._running.identity.token_lifetime = seconds

    def name_source(self, connection: str, database: str | Path) -> None:
        """Say which SQLite database is behind a connection, so that queries on the connection run on it.

        Args:
            connection: qualifiedName of the connection.
            database: the file.

        Raises:
            ServerError: there is no such file.
        """
        with self._running.writing() as transaction:
            name_source(transaction, connection, str(database))

    def choose_store(self, store: str) -> None:
        """Say which cloud's object store the tenant has, by which clients know how to upload; ``s3`` at first.

        Args:
            store: ``s3``, ``azure`` or ``gcs``.

        Raises:
            ServerError: it is another word.
        """
        with self._running.writing() as transaction:
            ObjectStore(transaction).choose(store)

    def add_approval_request(self, group_key: str, approvers: list[str], **members: Any) -> str:
        """Put a task into the inbox of users, as an approval workflow does.

        Args:
            group_key: the group that the task is decided with.
            approvers: names of the users who may decide it.
            members: what else the request says, such as ``name`` and ``approval_workflow_request_type``.

        Returns:
            The guid of the request.
        """
        task = {**members, "group_key": group_key, "approvers": approvers}
        with self._running.writing() as transaction:
            return str(add_approval_request(Records(transaction), task, "admin")["guid"])

    @property
    def _running(self) -> Engine:
        if self._engine is None:
            raise RuntimeError("The local tenant is not running: use it in a with block, or call start().")
        return self._engine
