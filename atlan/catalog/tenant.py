"""What the tenant already has: the connection of a database, and everything stored under it."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from atlan import errors
from atlan.catalog.blueprint import ConnectionName
from atlan.catalog.failure import CatalogError
from atlan.catalog.ownership import ATTRIBUTES, COLUMN_PARENTS, FOREIGN_KEY, LINKS
from atlan.model.assets import Asset, Column, Connection
from atlan.model.enums import AtlanConnectorType
from atlan.model.fluent_search import CompoundQuery, FluentSearch
from atlan.transport.retry import RetryPolicy

if TYPE_CHECKING:
    from atlan.client.atlan import AtlanClient

_IMPATIENT: Final = RetryPolicy(retries=1, ceiling=2.0)
_PAGE_SIZE: Final = 1000
_ADMIN_ROLE: Final = "$admin"
_VISIBLE_WITHIN_SECONDS: Final = 30.0


@contextmanager
def explained(doing: str) -> Generator[None]:
    """
    Turn a failure of the tenant inside the block into one that says what was going on.

    Args:
        doing: what the block does, to go after "while".

    Raises:
        CatalogError: instead of any `AtlanError`.
    """
    try:
        yield
    except errors.PermissionError as error:
        raise CatalogError(f"No permission while {doing}: {error}") from error
    except errors.AuthenticationError as error:
        raise CatalogError(
            f"The tenant does not accept the API key (ATLAN_API_KEY), while {doing}: {error}"
        ) from error
    except errors.ApiConnectionError as error:
        raise CatalogError(f"The tenant could not be reached while {doing}: {error}") from error
    except errors.AtlanError as error:
        raise CatalogError(f"The tenant failed while {doing}: {error}") from error


def contact(client: AtlanClient) -> None:
    """
    Make sure, without the patience that real work gets, that the tenant answers and knows us.

    Args:
        client: of the tenant.

    Raises:
        CatalogError: it does not.

    >>> contact(client)
    """
    with explained("contacting the tenant"):
        client.with_options(retry=_IMPATIENT).user.get_current()


def connector_type(name: str) -> AtlanConnectorType:
    """
    The connector of a name, such as `postgres`.

    Raises:
        CatalogError: no connector is called so.

    >>> connector_type("sqlite").value
    'sqlite'
    """
    try:
        return AtlanConnectorType(name)
    except ValueError:
        raise CatalogError(
            f"There is no connector {name!r}. Give one such as sqlite, postgres or mysql"
        ) from None


def find_connection(client: AtlanClient, name: str, connector: AtlanConnectorType) -> ConnectionName | None:
    """
    Find the connection of an earlier run.

    Args:
        client: of the tenant.
        name: of the connection.
        connector: its connector.

    Returns:
        The connection, or None when there is none.

    Raises:
        CatalogError: several have that name, or the tenant failed.
    """
    with explained("looking for the connection"):
        try:
            found = client.asset.find_connections_by_name(name=name, connector_type=connector)
        except errors.NotFoundError:
            return None
    if len(found) > 1:
        listed = ", ".join(sorted(connection.qualified_name or "" for connection in found))
        raise CatalogError(
            f"{len(found)} connections are called {name!r} with the connector {connector.value}: {listed}."
            " Rename all but one, or choose another name with --connection-name"
        )
    return ConnectionName(found[0].qualified_name or "", name)


def create_connection(
    client: AtlanClient,
    name: str,
    connector: AtlanConnectorType,
    host: str | None = None,
    port: int | None = None,
) -> ConnectionName:
    """
    Create a connection that the administrators of the tenant manage, and wait until searches find it, so that a run
    that is broken off from here on leaves something that the next one finds.

    Args:
        client: of the tenant.
        name: of the connection.
        connector: its connector.
        host: of the database server, if there is one.
        port: of the database server.

    Returns:
        The connection.

    Raises:
        CatalogError: the tenant failed, or refused.
    """
    with explained(f"creating the connection {name!r}"):
        admins = client.role_cache.get_id_for_name(_ADMIN_ROLE)
        if admins is None:
            raise CatalogError(
                f"The tenant has no role {_ADMIN_ROLE} that could manage the connection {name!r}"
            )
        connection = Connection.creator(
            client=client,
            name=name,
            connector_type=connector,
            admin_roles=[admins],
            host=host,
            port=port,
        )
        _take_free_name(client, connection)
        client.asset.save(connection)
        _wait_until_found(client, name, connector)
    return ConnectionName(connection.qualified_name or "", name)


def _take_free_name(client: AtlanClient, connection: Connection) -> None:
    """The qualifiedName ends in the second of creation, and saving over another connection would merge both."""
    while True:
        try:
            client.asset.get_by_qualified_name(connection.qualified_name or "", Connection, min_ext_info=True)
        except errors.NotFoundError:
            return
        prefix, _, second = (connection.qualified_name or "").rpartition("/")
        connection.qualified_name = f"{prefix}/{int(second) + 1}"


def _wait_until_found(client: AtlanClient, name: str, connector: AtlanConnectorType) -> None:
    deadline = time.monotonic() + _VISIBLE_WITHIN_SECONDS
    while find_connection(client, name, connector) is None and time.monotonic() < deadline:
        time.sleep(0.5)


def stored_assets(client: AtlanClient, connection: ConnectionName) -> list[Asset]:
    """
    Read everything that cataloguing keeps under a connection, archived assets included.

    Args:
        client: of the tenant.
        connection: the connection.

    Returns:
        The assets, with the attributes and relationships that cataloguing owns.

    Raises:
        CatalogError: the tenant failed.
    """
    search = (
        FluentSearch()
        .where(Asset.CONNECTION_QUALIFIED_NAME.eq(connection.qualified_name))
        .where(CompoundQuery.asset_types(list(ATTRIBUTES)))
        .page_size(_PAGE_SIZE)
        .include_on_relations(Asset.QUALIFIED_NAME)
    )
    for name in sorted(_fields()):
        search = search.include_on_results(name)
    with explained("reading what is catalogued already"):
        return list(search.execute(client))


def _fields() -> set[str]:
    fields = {getattr(kind, name).atlan_field_name for kind, names in ATTRIBUTES.items() for name in names}
    fields |= {getattr(kind, name).atlan_field_name for kind, names in LINKS.items() for name in names}
    return fields | {getattr(Column, name).atlan_field_name for name in (FOREIGN_KEY, *COLUMN_PARENTS)}
