"""Names under which assets can be looked up without knowing their ids."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.immutable import Immutable, assign

if TYPE_CHECKING:
    from enum import Enum
    from typing import Self

    from atlan.model.assets import Connection


class ConnectionName(Immutable):
    """What people call a connection: its kind of connector and its name.

    Args:
        connector: kind of connector, as text or as a member of `AtlanConnectorType`
        name: of the connection

    Raises:
        ValueError: one of them is blank

    >>> str(ConnectionName("snowflake", "production"))
    'snowflake/production'
    """

    __slots__ = ("connector", "name")

    connector: str
    name: str

    def __init__(self, connector: str | Enum, name: str) -> None:
        kind: Any = getattr(connector, "value", connector)
        for argument, value in (("connector", kind), ("name", name)):
            if not isinstance(value, str) or not value.strip():
                raise ValueError(f"{argument} must be a text that is not blank, not {value!r}")
        assign(self, "connector", kind)
        assign(self, "name", name)

    @classmethod
    def parse(cls, text: str) -> Self:
        """The name that a text stands for.

        Args:
            text: kind of connector and name, with a slash between them

        Raises:
            ValueError: there is no slash, or nothing on one side of it

        >>> ConnectionName.parse("snowflake/production").name
        'production'
        """
        connector, _, name = text.partition("/")
        return cls(connector, name)

    @classmethod
    def of(cls, connection: Connection) -> Self:
        """The name of a connection.

        Args:
            connection: read with its name and connector
        """
        kind: Any = connection.connector_name or ""
        return cls(kind, connection.name or "")

    def __str__(self) -> str:
        return f"{self.connector}/{self.name}"
