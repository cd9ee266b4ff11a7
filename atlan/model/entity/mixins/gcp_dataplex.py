"""Aspect types of Dataplex go by the names of their resources."""

from __future__ import annotations

import re

_RESOURCE = re.compile(r"projects/[^/]+/locations/[^/]+/aspectTypes/[^/]+")


def aspect_type(resource_name: str) -> str:
    """Return the name of the resource of an aspect type.

    Raises:
        ValueError: it is the name of something else.
    """
    if not _RESOURCE.fullmatch(resource_name):
        raise ValueError(
            "resource_name must be projects/<project>/locations/<location>/aspectTypes/<name>: "
            f"{resource_name!r}"
        )
    return resource_name
