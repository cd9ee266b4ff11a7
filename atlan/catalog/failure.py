"""The one exception that ends a catalogue run, and the check for the packages it needs."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Final

#: What `pip install 'atlan-sdk[catalog]'` brings.
_EXTRA_PACKAGES: Final = ("sqlalchemy", "sqlglot", "rich")


class CatalogError(Exception):
    """
    Cataloguing could not go on. The message is complete as it stands: it says what failed and what to do,
    and holds no secret, so a command prints it and exits with code 2.

    >>> str(CatalogError("shop.db does not exist"))
    'shop.db does not exist'
    """


def require_extra() -> None:
    """
    Make sure that the packages of the `catalog` extra are installed.

    Raises:
        CatalogError: one is missing; the message names the pip command.

    >>> require_extra()
    """
    missing = [name for name in _EXTRA_PACKAGES if find_spec(name) is None]
    if missing:
        raise CatalogError(
            f"Cataloguing a database needs {', '.join(missing)}. Run: pip install 'atlan-sdk[catalog]'"
        )
