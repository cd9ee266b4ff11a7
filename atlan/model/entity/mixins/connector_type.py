"""Sources that Atlan can connect to, those included that a tenant has added."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from atlan.model.entity.open_enum import OpenEnum

if TYPE_CHECKING:
    from typing import Self

    from atlan.model.enums import AtlanConnectionCategory


class ConnectorType(OpenEnum):
    """A kind of source, with its category."""

    _category: str

    def __new__(cls, value: str, category: str = "CUSTOM") -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member._category = category
        return member

    @property
    def category(self) -> AtlanConnectionCategory:
        """What kind of source this is."""
        from atlan.model.enums import AtlanConnectionCategory

        return AtlanConnectionCategory[getattr(self, "_category", "CUSTOM")]

    @classmethod
    def of(cls, value: str) -> Self:
        """Return the connector with this value; for one that only a tenant knows, one that stands for it."""
        connector = super().of(value)
        if not connector.is_known:
            connector._name_ = value.upper().replace("-", "_")
        return connector

    @classmethod
    def CREATE_CUSTOM(  # noqa: N802  (the name users know)
        cls, name: str, value: str, category: AtlanConnectionCategory | None = None
    ) -> Self:
        """Name a connector that only your tenant knows.

        Args:
            name: of the member.
            value: as qualifiedNames spell it; it is turned to lower case.
            category: what kind of source it is; custom if left out.

        >>> from atlan.model.enums import AtlanConnectorType
        >>> AtlanConnectorType.CREATE_CUSTOM("ACME", "acme").value
        'acme'
        """
        connector = cls.of(value.lower())
        if not connector.is_known:
            connector._name_ = name
            connector._category = "CUSTOM" if category is None else category.name
        return connector

    def to_qualified_name(self) -> str:
        """Return a new qualifiedName for a connection of this kind; no two calls of one process return the same.

        >>> from atlan.model.enums import AtlanConnectorType
        >>> AtlanConnectorType.SNOWFLAKE.to_qualified_name().rpartition("/")[0]
        'default/snowflake'
        """
        return f"default/{self.value}/{_second_of_its_own()}"


_handing_out = Lock()
_last_second = 0


def _second_of_its_own() -> int:
    """The present second, or the next one not handed out yet: saved under one name, two connections would be one."""
    from time import time

    global _last_second
    with _handing_out:
        _last_second = max(int(time()), _last_second + 1)
        return _last_second
