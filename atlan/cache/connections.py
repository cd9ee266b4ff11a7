"""Connections that were looked up, and the searches for others. Pure and immutable."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, NamedTuple

from atlan.cache.asset_names import ConnectionName

if TYPE_CHECKING:
    from collections.abc import Mapping

    from atlan.model.assets import Connection
    from atlan.model.search import Query
    from atlan.transport.call import Call

    Json = dict[str, Any]


class Found(NamedTuple):
    """A connection, and when it was looked up."""

    connection: Connection
    at: float


class Connections:
    """Connections by everything they are known as.

    Args:
        known: connections by GUID, by qualifiedName and by name
    """

    __slots__ = ("_known",)

    def __init__(self, known: Mapping[object, Found] | None = None) -> None:
        self._known: Mapping[object, Found] = known or {}

    def get(self, key: str | ConnectionName, max_age: float | None = None) -> Connection | None:
        """The connection that is known as something, unless it was looked up too long ago.

        Args:
            key: GUID, qualifiedName or name
            max_age: seconds after which it has to be looked up again
        """
        found = self._known.get(key)
        if found is None or (max_age is not None and time.monotonic() - found.at > max_age):
            return None
        return found.connection

    def with_connection(self, connection: Connection) -> Connections:
        """A copy that knows one more connection."""
        found = Found(connection, time.monotonic())
        keys = [connection.guid, connection.qualified_name, ConnectionName.of(connection)]
        return Connections({**self._known, **dict.fromkeys(filter(None, keys), found)})


def with_guid(guid: str) -> Call[Json]:
    """The search for the connection of a GUID, archived or not."""
    from atlan.model.assets import Connection

    return _search(Connection.GUID.eq(guid))


def with_qualified_name(qualified_name: str) -> Call[Json]:
    """The search for the connection of a qualifiedName, archived or not."""
    from atlan.model.assets import Connection

    return _search(Connection.QUALIFIED_NAME.eq(qualified_name))


def with_name(name: ConnectionName) -> Call[Json]:
    """The search for the active connections of a name."""
    from atlan.model.assets import Connection
    from atlan.model.fluent_search import CompoundQuery
    from atlan.model.search import Term

    return _search(
        CompoundQuery.active_assets(), Connection.NAME.eq(name.name), Term("connectorName", name.connector)
    )


def connections_in(page: Json) -> list[Connection]:
    """The connections that a search found."""
    from atlan.model.assets import Connection
    from atlan.model.entity.registry import entity_from_wire

    found = [entity_from_wire(entity) for entity in page.get("entities") or ()]
    return [entity for entity in found if isinstance(entity, Connection)]


def _search(*conditions: Query) -> Call[Json]:
    from atlan.model.assets import Connection
    from atlan.model.fluent_search import CompoundQuery, FluentSearch
    from atlan.transport.call import Call
    from atlan_openapi.api.search import index_search as op

    search = FluentSearch().where(CompoundQuery.asset_type(Connection))
    for condition in conditions:
        search = search.where(condition)
    request = search.include_on_results("connectorName").page_size(10).to_request().to_dict()
    return Call(op.OPERATION, op.build_request(body=request), op.parse_response)
