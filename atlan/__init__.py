"""Atlan SDK for Python."""

from atlan._version import __version__

__all__ = ["__version__"]
