"""The modules ``atlan.model.assets.<type>`` and ``atlan.model.assets.core.<type>``, made when imported.

Hundreds of files that hold one import each would say no more than this does. The finder stands last, so it
is asked only for what is no file, and only answers for these two packages.
"""

from __future__ import annotations

from importlib.machinery import ModuleSpec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

_PACKAGE = "atlan.model.assets"
_CORE = f"{_PACKAGE}.core"


class ModulesOfTypes:
    """Finds and loads the modules of single types. (The base classes for this cost too much to import.)"""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return how to make a module, if it is one of a type or the package ``core``."""
        package, _, module = name.rpartition(".")
        if name == _CORE:
            return ModuleSpec(name, self, is_package=True)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        if package in (_PACKAGE, _CORE) and _type_in(module) is not None:
            return ModuleSpec(name, self)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        return None

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """Let the import system make an empty module."""
        return None

    def exec_module(self, module: ModuleType) -> None:
        """Put the class into its module."""
        found = _type_in(module.__name__.rpartition(".")[2])
        if found is not None:
            import atlan_types

            setattr(module, found, getattr(atlan_types, found))


_by_module: dict[str, str] = {}


def _types_by_module() -> dict[str, str]:
    if not _by_module:
        from atlan_types._index import TYPES

        _by_module.update({name.lower(): name for name in TYPES})
    return _by_module


def _type_in(module: str) -> str | None:
    """Return the type of a module, whichever way its words are parted.

    >>> _type_in("power_b_i"), _type_in("power_bi"), _type_in("_power_bi")
    ('PowerBI', 'PowerBI', None)
    """
    words = module.split("_")
    return _types_by_module().get("".join(words)) if all(words) else None
