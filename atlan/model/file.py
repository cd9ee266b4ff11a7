"""Files in the object store of a tenant."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from atlan.model.entity.attributes import Text
from atlan.model.enums import CloudStorageIdentifier
from atlan.model.record import Document

__all__ = ["CloudStorageIdentifier", "PresignedURLRequest"]


class PresignedURLRequest(Document):
    """An object of the store, and what is to be done with it.

    >>> request = PresignedURLRequest(
    ...     key="reports/orders.csv", expiry="30s", method=PresignedURLRequest.Method.PUT
    ... )
    >>> request.to_wire()
    {'key': 'reports/orders.csv', 'expiry': '30s', 'method': 'PUT'}
    """

    __slots__ = ()

    class Method(StrEnum):
        """What an address is for."""

        GET = "GET"
        """To download."""
        PUT = "PUT"
        """To upload."""

    key: Text[str] = Text("key")
    """Key of the object."""
    expiry: Text[str] = Text("expiry")
    """How long the address is good for: a number and the letter of a unit, such as ``30s``."""
    method: Text[str] = Text("method")
    """``GET`` to download, ``PUT`` to upload."""

    def check(self) -> dict[str, Any]:
        """Return the document, if it says everything that is needed.

        Raises:
            ValueError: when something is missing, or the method is neither.
        """
        for name in ("key", "expiry", "method"):
            if not str(getattr(self, name) or "").strip():
                raise ValueError(f"{name} is missing: an address is asked for with key, expiry and method")
        if self.method not in [*self.Method]:
            raise ValueError(f"method must be GET or PUT, not {self.method!r}")
        return self.to_wire()
