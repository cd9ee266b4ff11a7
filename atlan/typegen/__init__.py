"""From type definitions to packages of asset classes: ours in ``generated/atlan_types``, or one of your own.

What ``atlan types`` does can be done by scripts, too: ``pull`` or ``read`` the definitions of a tenant, ``save`` them,
``generate`` a package of what is not built in, and ``compare`` them with what is. Generating needs
``pip install 'atlan-sdk[types]'``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from atlan.typegen.comparing import Difference as Difference
    from atlan.typegen.comparing import compare as compare
    from atlan.typegen.generating import Generated as Generated
    from atlan.typegen.generating import generate as generate
    from atlan.typegen.problems import CodegenError as CodegenError
    from atlan.typegen.reading import pull as pull
    from atlan.typegen.reading import read as read
    from atlan.typegen.reading import save as save
    from atlan.typegen.rendering import render as render

_MODULES = {
    "CodegenError": "problems",
    "Difference": "comparing",
    "Generated": "generating",
    "compare": "comparing",
    "generate": "generating",
    "pull": "reading",
    "read": "reading",
    "render": "rendering",
    "save": "reading",
}

__all__ = [  # pyright: ignore[reportUnsupportedDunderAll]
    "CodegenError",
    "Difference",
    "Generated",
    "compare",
    "generate",
    "pull",
    "read",
    "render",
    "save",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = globals()[name] = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
