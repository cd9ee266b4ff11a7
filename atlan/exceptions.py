"""The base exception under the name that older scripts import; see `atlan.errors`."""

from __future__ import annotations

from atlan.errors import AtlanError as AtlanException

__all__ = ["AtlanException"]
