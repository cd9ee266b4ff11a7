"""Enumerations: ``from atlan.model.enums import CertificateStatus``. Each is made when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import atlan_types.enums

if TYPE_CHECKING:
    from atlan_types.enums import *  # noqa: F403

__all__ = atlan_types.enums.__all__  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> object:
    found = globals()[name] = getattr(atlan_types.enums, name)
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
