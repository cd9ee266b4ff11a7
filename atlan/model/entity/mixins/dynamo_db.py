"""Tables of DynamoDB are made by their source alone."""

from __future__ import annotations

from typing import Any, NoReturn

from atlan.model.entity.base import Entity


class DynamoDBTableMethods(Entity):
    """A table of DynamoDB."""

    __slots__ = ()

    @classmethod
    def creator(cls, **_: Any) -> NoReturn:
        """Tables of DynamoDB cannot be made by hand.

        Raises:
            NotImplementedError: always.
        """
        raise NotImplementedError("tables of DynamoDB are made by their source; there is no creator")
