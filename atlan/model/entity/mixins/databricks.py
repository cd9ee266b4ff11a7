"""Names and paths as Databricks has them."""

from __future__ import annotations

import unicodedata

_VOLUMES = "/Volumes"
_VOLUME_SEGMENTS = 3


def composed(text: str) -> str:
    r"""Return text with composed characters and nothing blank around it.

    >>> composed(" cafe\u0301 ") == "caf\u00e9"
    True
    """
    return unicodedata.normalize("NFC", text.strip())


def number_of(version: str) -> int | None:
    """Return a version as a number, if it is one.

    >>> number_of("7"), number_of("7a")
    (7, None)
    """
    return int(version) if version.isdecimal() else None


def path_in_volume(path: str) -> str:
    """Return where a path leads inside of its volume; nothing for the volume itself.

    >>> path_in_volume("/Volumes/lake/raw/files/2024/orders.csv"), path_in_volume("/Volumes/lake/raw/files")
    ('2024/orders.csv', '')
    """
    _, found, rest = path.partition(_VOLUMES)
    segments = rest.strip("/").split("/")
    if not found or len(segments) < _VOLUME_SEGMENTS or not all(segments[:_VOLUME_SEGMENTS]):
        raise ValueError(f"path must lead into a volume, /Volumes/<catalog>/<schema>/<volume>/…: {path!r}")
    return "/".join(segments[_VOLUME_SEGMENTS:])


def path_or_root(path: str) -> str:
    """Return the path, or a slash for the volume itself."""
    return path if path_in_volume(path) else "/"
