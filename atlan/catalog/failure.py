"""The one exception that ends a catalogue run, and the check for the packages it needs."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Final

_CATALOG: Final = ("sqlalchemy", "sqlglot", "rich")
#: What `pip install 'atlan-sdk[...]'` brings.
_EXTRAS: Final = {"catalog": _CATALOG, "quickstart": (*_CATALOG, "starlette", "uvicorn")}


class CatalogError(Exception):
    """
    Cataloguing could not go on. The message is complete as it stands: it says what failed and what to do,
    and holds no secret, so a command prints it and exits with code 2.

    >>> str(CatalogError("shop.db does not exist"))
    'shop.db does not exist'
    """


def require_extra(extra: str = "catalog") -> None:
    """
    Make sure that the packages of an extra are installed.

    Args:
        extra: `catalog`, or `quickstart`, which needs the embedded tenant as well.

    Raises:
        CatalogError: one is missing; the message names the pip command.

    >>> require_extra("quickstart")
    """
    missing = [name for name in _EXTRAS[extra] if find_spec(name) is None]
    if missing:
        raise CatalogError(f"This needs {', '.join(missing)}. Run: pip install 'atlan-sdk[{extra}]'")
