"""What can go wrong while generating, told so that it can be mended."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Final

_NEEDED: Final = ("jinja2", "ruff", "ruamel.yaml")


class CodegenError(Exception):
    """The description, an overlay or the generated code is not as it has to be. The message says where and what to do."""


def require_extra() -> None:
    """Make sure that what generates types is installed.

    Raises:
        CodegenError: a package is missing; the message names the pip command.
    """
    missing = [name for name in _NEEDED if not _is_installed(name)]
    if missing:
        raise CodegenError(
            f"Classes of types cannot be made without {', '.join(missing)}. Run: pip install 'atlan-sdk[types]'"
        )


def _is_installed(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except ModuleNotFoundError:  # the package around a module is missing, too
        return False
