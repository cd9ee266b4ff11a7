"""Atlan SDK for Python.

Everything that most scripts need is offered here, and loaded when it is first used: `import atlan` itself loads
neither an HTTP library nor a model.

>>> from atlan import AtlanClient, FluentSearch, Table
"""

from atlan._version import __version__

# Type checkers take this for True; importing typing for it would cost more than all the rest of this module.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from atlan.client.aio.client import AsyncAtlanClient as AsyncAtlanClient
    from atlan.client.atlan import AtlanClient as AtlanClient
    from atlan.client.default import Atlan as Atlan
    from atlan.context import get_default_client as get_default_client
    from atlan.context import set_default_client as set_default_client
    from atlan.context import use_client as use_client
    from atlan.errors import AtlanError as AtlanError
    from atlan.model.assets import Asset as Asset
    from atlan.model.assets import AtlasGlossary as AtlasGlossary
    from atlan.model.assets import AtlasGlossaryCategory as AtlasGlossaryCategory
    from atlan.model.assets import AtlasGlossaryTerm as AtlasGlossaryTerm
    from atlan.model.assets import Column as Column
    from atlan.model.assets import ColumnProcess as ColumnProcess
    from atlan.model.assets import Connection as Connection
    from atlan.model.assets import Database as Database
    from atlan.model.assets import MaterialisedView as MaterialisedView
    from atlan.model.assets import Process as Process
    from atlan.model.assets import Schema as Schema
    from atlan.model.assets import Table as Table
    from atlan.model.assets import View as View
    from atlan.model.enums import AtlanConnectorType as AtlanConnectorType
    from atlan.model.enums import CertificateStatus as CertificateStatus
    from atlan.model.fluent_search import CompoundQuery as CompoundQuery
    from atlan.model.fluent_search import FluentSearch as FluentSearch
    from atlan.model.lineage import FluentLineage as FluentLineage
    from atlan.transport.options import shared_settings as shared_settings
    from atlan.transport.retry import RetryPolicy as RetryPolicy

_HOMES = {
    "AsyncAtlanClient": "atlan.client.aio.client",
    "AtlanClient": "atlan.client.atlan",
    "Atlan": "atlan.client.default",
    "get_default_client": "atlan.context",
    "set_default_client": "atlan.context",
    "use_client": "atlan.context",
    "AtlanError": "atlan.errors",
    "Asset": "atlan.model.assets",
    "AtlasGlossary": "atlan.model.assets",
    "AtlasGlossaryCategory": "atlan.model.assets",
    "AtlasGlossaryTerm": "atlan.model.assets",
    "Column": "atlan.model.assets",
    "ColumnProcess": "atlan.model.assets",
    "Connection": "atlan.model.assets",
    "Database": "atlan.model.assets",
    "MaterialisedView": "atlan.model.assets",
    "Process": "atlan.model.assets",
    "Schema": "atlan.model.assets",
    "Table": "atlan.model.assets",
    "View": "atlan.model.assets",
    "AtlanConnectorType": "atlan.model.enums",
    "CertificateStatus": "atlan.model.enums",
    "CompoundQuery": "atlan.model.fluent_search",
    "FluentSearch": "atlan.model.fluent_search",
    "FluentLineage": "atlan.model.lineage",
    "shared_settings": "atlan.transport.options",
    "RetryPolicy": "atlan.transport.retry",
}

__all__ = ["__version__", *_HOMES]  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> object:
    """Load what is offered here when it is asked for."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(__import__(home, fromlist=[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
