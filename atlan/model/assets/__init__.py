"""The asset classes: ``from atlan.model.assets import Table``.

Each class is imported when it is first asked for, and with it only the area it belongs to. Every class is
also found under a module of its own, such as ``atlan.model.assets.table`` or
``atlan.model.assets.core.table``, for scripts that import it from there.
"""

# ruff: noqa: N816 (names that scripts already use)

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan_types import __all__ as _types

if TYPE_CHECKING:
    from atlan.model.core import Announcement as Announcement
    from atlan_types import *  # noqa: F403
    from atlan_types import DataQualityRule

    alpha_DQRule = DataQualityRule

__all__ = ["Announcement", *_types]  # pyright: ignore[reportUnsupportedDunderAll]

_FORMER = {"alpha_DQRule": "DataQualityRule"}
"""Names that classes had while they were tried out, and that scripts still import."""


def __getattr__(name: str) -> object:
    found: object
    if name == "Announcement":
        from atlan.model.core import Announcement

        found = Announcement
    elif name in _types or name in _FORMER:
        import atlan_types

        found = getattr(atlan_types, _FORMER.get(name, name))
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def _find_modules_of_types() -> None:
    import sys

    from atlan.model.assets._modules import ModulesOfTypes

    sys.meta_path.append(ModulesOfTypes())


_find_modules_of_types()
