"""A local tenant: a real HTTP server with durable storage that behaves like Atlan.

It needs the extra ``local``: ``pip install 'atlan-sdk[local]'``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from atlan.local.faults import Fault, Faults
    from atlan.local.tenant import LocalTenant

__all__ = ["Fault", "Faults", "LocalTenant"]

_HOMES = {"Fault": "faults", "Faults": "faults", "LocalTenant": "tenant"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib

    try:
        return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] not in ("starlette", "uvicorn"):
            raise
        raise ImportError(
            f"The local tenant needs {error.name}, which is not installed: pip install 'atlan-sdk[local]'",
            name=error.name,
        ) from error
